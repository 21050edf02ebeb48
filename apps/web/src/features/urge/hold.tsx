import type { Hold, Refusal } from '@groundwork/program';
import { useState, type ReactNode } from 'react';
import { useRun } from '../../session.tsx';
import { Button } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { Page } from '../../ui/page.tsx';
import { useReason, useWords } from '../../ui/words.tsx';

const holds: readonly Hold[] = ['until-morning', 'ten-minutes', 'a-day', 'until-boundary'];

/** How long the draft rests; until the morning unless the user says otherwise. */
export function HoldChoice(props: { readonly draft: string; readonly onHeld: () => void }): ReactNode {
  const t = useWords();
  const reason = useReason();
  const run = useRun();
  const [hold, setHold] = useState<Hold>('until-morning');
  const [refusal, setRefusal] = useState<Refusal | undefined>(undefined);
  const save = async (): Promise<void> => {
    const result = await run({ kind: 'draft.held', draft: props.draft, hold });
    if (result.ok) props.onHeld();
    else if (result.error.type === 'refused') setRefusal(result.error.refusal);
  };
  return (
    <Page thumb title={t('urge.hold.title')} lead={t('urge.hold.lead')}>
      <Choices
        legend={t('urge.hold.legend')}
        value={hold}
        options={holds.map((one) => ({
          value: one,
          label: t(`urge.hold.${one}`),
          ...(one === 'until-morning' ? { hint: t('urge.hold.until-morning-note') } : {}),
        }))}
        onChange={setHold}
      />
      {refusal === undefined ? null : <p role="alert">{reason(refusal)}</p>}
      <Button kind="main" wide onClick={() => void save()}>
        {t('urge.hold.save')}
      </Button>
    </Page>
  );
}
