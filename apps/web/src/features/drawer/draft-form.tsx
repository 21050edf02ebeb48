import type { Purpose } from '@groundwork/program';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useKeepWhenHidden } from '../../keep-when-hidden.ts';
import { useMay, useProgram } from '../../session.tsx';
import { Button, buttonClass } from '../../ui/button.tsx';
import { Select, TextField, Tick } from '../../ui/fields.tsx';
import { RefusalNote } from '../../ui/refusal.tsx';
import { useWords } from '../../ui/words.tsx';

const CoachedText = lazy(() =>
  import('../../coach/coached-text.tsx').then((module) => ({ default: module.CoachedText })),
);

const purposes: readonly Purpose[] = ['personal', 'logistics', 'apology', 'appreciation', 'invitation', 'talk'];

export interface DraftFields {
  readonly text: string;
  readonly purpose: Purpose;
  readonly act: string;
  readonly emergency: boolean;
}

/** Where a draft is written or changed. Whether one may be begun at all is the gate's answer, shown with its reason. */
export function DraftForm(props: {
  readonly initial: DraftFields;
  readonly busy: boolean;
  readonly children?: ReactNode;
  readonly onSave: (fields: DraftFields) => void;
  /** Called with what is typed when the page goes out of sight. */
  readonly onHidden: (fields: DraftFields) => void;
}): ReactNode {
  const t = useWords();
  const [fields, setFields] = useState(props.initial);
  const set = (more: Partial<DraftFields>): void => setFields((now) => ({ ...now, ...more }));
  useKeepWhenHidden(() => {
    if (fields.text.trim() !== '' && fields !== props.initial) props.onHidden(fields);
  });
  const verdict = useMay({ type: 'draft', purpose: fields.purpose, ...(fields.act === '' ? {} : { act: fields.act }) });
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        props.onSave(fields);
      }}
    >
      <Select
        label={t('drawer.purpose')}
        value={fields.purpose}
        options={purposes.map((purpose) => ({ value: purpose, label: t(`contact.purpose-${purpose}`) }))}
        onChange={(purpose) => set({ purpose })}
      />
      {verdict.answer === 'yes' ? null : (
        <RefusalNote why={verdict}>
          <Link to="/urge" className={buttonClass('plain')}>
            {t('drawer.help')}
          </Link>
        </RefusalNote>
      )}
      <Extra fields={fields} set={set} />
      <Words purpose={fields.purpose} initial={props.initial.text} onChange={(text) => set({ text })} />
      {props.children}
      <Button
        kind="main"
        wide
        type="submit"
        disabled={props.busy || verdict.answer === 'no' || fields.text.trim() === ''}
      >
        {t('drawer.save')}
      </Button>
    </form>
  );
}

function Words(props: {
  readonly purpose: Purpose;
  readonly initial: string;
  readonly onChange: (text: string) => void;
}): ReactNode {
  const t = useWords();
  return (
    <Suspense fallback={<p role="status">{t('coach.loading')}</p>}>
      <CoachedText {...props} />
    </Suspense>
  );
}

function Extra(props: { readonly fields: DraftFields; readonly set: (more: Partial<DraftFields>) => void }): ReactNode {
  const t = useWords();
  const { profile } = useProgram();
  const { fields, set } = props;
  if (fields.purpose === 'apology') {
    return (
      <TextField
        label={t('drawer.act')}
        required
        value={fields.act}
        onChange={(event) => set({ act: event.target.value })}
      />
    );
  }
  if (fields.purpose !== 'logistics' || profile.children !== true) return null;
  return <Tick label={t('drawer.emergency')} checked={fields.emergency} onChange={(emergency) => set({ emergency })} />;
}

/** The command body of a draft without what was left empty. */
export function fieldsToDraft(
  draft: string,
  fields: DraftFields,
): {
  readonly kind: 'draft.written';
  readonly draft: string;
  readonly text: string;
  readonly purpose: Purpose;
  readonly act?: string;
  readonly emergency?: boolean;
} {
  const act = fields.purpose === 'apology' ? fields.act.trim() : '';
  return {
    kind: 'draft.written',
    draft,
    text: fields.text,
    purpose: fields.purpose,
    ...(act === '' ? {} : { act }),
    ...(fields.emergency ? { emergency: true } : {}),
  };
}
