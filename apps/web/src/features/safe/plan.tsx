import type { SafetyPlan } from '@groundwork/program';
import { useState, type ReactNode } from 'react';
import { useProgram, useRun } from '../../session.tsx';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/fields.tsx';
import { Page } from '../../ui/page.tsx';
import { useWords } from '../../ui/words.tsx';
import { Emergency } from './lines-list.tsx';

const parts = ['warningSigns', 'thingsToDo', 'people', 'professionals', 'saferPlace', 'reasons'] as const;

const emptyPlan: SafetyPlan = {
  warningSigns: '',
  thingsToDo: '',
  people: '',
  professionals: '',
  saferPlace: '',
  reasons: '',
};

function Printed({ plan }: { readonly plan: SafetyPlan }): ReactNode {
  const t = useWords();
  return (
    <div className="only-print plan-print">
      {parts.map((part) => (
        <section key={part}>
          <h2>{t(`safety.plan.${part}`)}</h2>
          <p className="own-words">{plan[part]}</p>
        </section>
      ))}
    </div>
  );
}

/** Six parts in the user's own words (after Stanley and Brown), kept sealed, printable. */
export function Screen(): ReactNode {
  const t = useWords();
  const run = useRun();
  const kept = useProgram().safety.plan ?? emptyPlan;
  const [edits, setEdits] = useState<Partial<SafetyPlan>>({});
  const [saved, setSaved] = useState(false);
  const plan: SafetyPlan = { ...kept, ...edits };
  const save = async (): Promise<void> => {
    const result = await run({ kind: 'safety.planned', plan });
    setSaved(result.ok);
    if (result.ok) setEdits({});
  };
  return (
    <Page title={t('safety.plan.title')} lead={t('safety.plan.lead')}>
      <form
        className="stack no-print"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {parts.map((part) => (
          <TextArea
            key={part}
            rows={3}
            label={t(`safety.plan.${part}`)}
            hint={t(`safety.plan.${part}-hint`)}
            value={plan[part]}
            onChange={(event) => {
              setSaved(false);
              setEdits((before) => ({ ...before, [part]: event.target.value }));
            }}
          />
        ))}
        <Button type="submit" kind="main" wide>
          {t('safety.plan.save')}
        </Button>
        <p role="status">{saved ? t('safe.saved') : ''}</p>
        <Button icon="print" wide onClick={() => print()}>
          {t('safety.plan.print')}
        </Button>
        <p className="quiet small">{t('safety.plan.offline')}</p>
      </form>
      <Printed plan={plan} />
      <Emergency />
    </Page>
  );
}
