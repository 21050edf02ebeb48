import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useProgram } from '../../session.tsx';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../ui/words.tsx';

/** The six questions have a screen of their own; setting up remembers the next part and waits there. */
export function SafetyPart({ onDone }: { readonly onDone: () => void }): ReactNode {
  const t = useWords();
  const go = useNavigate();
  const answered = useProgram().safety.answers !== undefined;
  return (
    <>
      <p>{t('intake.safety-lead')}</p>
      {answered ? <p role="status">{t('intake.safety-answered')}</p> : null}
      {answered ? (
        <Button kind="main" wide onClick={onDone}>
          {t('common.next')}
        </Button>
      ) : null}
      <Button
        kind={answered ? 'plain' : 'main'}
        wide
        onClick={() => {
          onDone();
          void go({ to: '/safe' });
        }}
      >
        {t(answered ? 'intake.safety-again' : 'intake.safety-go')}
      </Button>
    </>
  );
}
