import { scales, type ScaleId } from '@groundwork/content/scales';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useSubmit } from '../../../submit.ts';
import { Button } from '../../../ui/button.tsx';
import { Choices } from '../../../ui/choices.tsx';
import { useWords } from '../../../ui/words.tsx';
import { SmallForm } from '../small-form.tsx';

/** The PHQ-9 question about being better off dead: any yes to it leads to the safety check before anything else. */
const lifeItem = 8;

/** A scale word for word as published, with its notice. Answers are kept only when all are given. */
export function ScaleForm(props: {
  readonly scale: ScaleId;
  /** Answers of the short form, which are the first of the long one. */
  readonly begun?: readonly number[];
  readonly onDone: () => void;
  readonly onLeave: () => void;
}): ReactNode {
  const t = useWords();
  const go = useNavigate();
  const scale = scales[props.scale];
  const saving = useSubmit();
  const [given, setGiven] = useState<readonly (number | undefined)[]>(props.begun ?? []);
  const items = scale.items.map((_, at) => given[at]).filter((value) => value !== undefined);
  const save = async (): Promise<void> => {
    if (!(await saving.submit({ kind: 'scale.taken', scale: scale.id, items }))) return;
    if (scale.id === 'phq9' && (items[lifeItem] ?? 0) > 0) await go({ to: '/safe' });
    else props.onDone();
  };
  const leave = (
    <Button kind="bare" onClick={props.onLeave}>
      {t('scales.leave')}
    </Button>
  );
  return (
    <SmallForm
      with={saving}
      kind="main"
      label={t('scales.save')}
      disabled={items.length < scale.items.length}
      more={leave}
      onSave={save}
    >
      {scale.stem === undefined ? null : <p>{t(scale.stem)}</p>}
      {scale.items.map((item, at) => (
        <Choices
          key={item.ask}
          legend={t(item.ask)}
          value={given[at] === undefined ? undefined : String(given[at])}
          options={item.options.map(({ value, label }) => ({ value: String(value), label: t(label) }))}
          onChange={(value) =>
            setGiven((now) => scale.items.map((_, each) => (each === at ? Number(value) : now[each])))
          }
        />
      ))}
      <p className="quiet small">{t('scales.count', { given: items.length, of: scale.items.length })}</p>
      <p className="quiet small">{scale.notice}</p>
    </SmallForm>
  );
}
