import type { Hold } from '@groundwork/program';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useRun, useSession } from '../../session.tsx';
import { useSubmit } from '../../submit.ts';
import { Choices } from '../../ui/choices.tsx';
import { Page } from '../../ui/page.tsx';
import { RefusalNote } from '../../ui/refusal.tsx';
import { useWords } from '../../ui/words.tsx';
import { DraftForm, fieldsToDraft, type DraftFields } from './draft-form.tsx';

export const holds: readonly Hold[] = ['until-morning', 'ten-minutes', 'a-day', 'until-boundary'];

const blank: DraftFields = { text: '', purpose: 'personal', act: '', emergency: false };

/** Writing something down that may wait in the drawer. */
export function Screen(): ReactNode {
  const t = useWords();
  const session = useSession();
  const go = useNavigate();
  const [hold, setHold] = useState<Hold>('until-morning');
  const { submit, busy, refusal } = useSubmit();
  const quietly = useRun();
  const [draft] = useState(() => session.newId());
  const save = async (fields: DraftFields): Promise<void> => {
    const saved = await submit(fieldsToDraft(draft, fields), { kind: 'draft.held', draft, hold });
    if (saved) await go({ to: '/write/$draft', params: { draft } });
  };
  return (
    <Page title={t('drawer.write')}>
      <DraftForm
        initial={blank}
        busy={busy}
        onSave={(fields) => void save(fields)}
        onHidden={(fields) => void quietly(fieldsToDraft(draft, fields))}
      >
        <Choices
          legend={t('drawer.hold-longer')}
          value={hold}
          options={holds.map((value) => ({ value, label: t(`drawer.hold-${value}`) }))}
          onChange={setHold}
        />
        {refusal === undefined ? null : <RefusalNote why={refusal} />}
      </DraftForm>
    </Page>
  );
}
