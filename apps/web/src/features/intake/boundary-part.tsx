import type { ReactNode } from 'react';
import { useSubmit } from '../../submit.ts';
import { BoundaryForm } from '../../ui/boundary-form.tsx';
import { civilToday } from '../../ui/now.ts';
import { RefusalNote } from '../../ui/refusal.tsx';
import { useWords } from '../../ui/words.tsx';

/** What the partner asked for; the program decides what follows from it. */
export function BoundaryPart({ onDone }: { readonly onDone: () => void }): ReactNode {
  const t = useWords();
  const { submit, busy, refusal } = useSubmit();
  return (
    <>
      <p>{t('boundary.lead')}</p>
      <BoundaryForm
        today={civilToday()}
        saving={busy}
        label={t('intake.next')}
        onSave={(boundary) => {
          void submit({ kind: 'boundary.recorded', boundary }).then((saved) => (saved ? onDone() : undefined));
        }}
      />
      {refusal === undefined ? null : <RefusalNote why={refusal} />}
    </>
  );
}
