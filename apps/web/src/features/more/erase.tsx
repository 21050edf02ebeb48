import { useState, type ReactNode } from 'react';
import { forgetCloser } from '../../coach/closer/this-device.ts';
import { useSession } from '../../session.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/fields.tsx';
import { forgetHints } from '../../ui/hints.ts';
import { Page } from '../../ui/page.tsx';
import { useWords } from '../../ui/words.tsx';

/** Erasing everything on this device, after the word was typed out: there is no way back. */
export function Screen(): ReactNode {
  const t = useWords();
  const session = useSession();
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState<'done' | 'failed'>();
  const word = t('more.erase-word');
  const erase = async (): Promise<void> => {
    const result = await session.eraseEverything();
    if (result.ok) {
      forgetHints();
      await forgetCloser();
    }
    setSaid(result.ok ? 'done' : 'failed');
  };
  if (said === 'done') {
    return (
      <Page title={t('more.erase-title')}>
        <p role="status">{t('more.erase-done')}</p>
      </Page>
    );
  }
  return (
    <Page title={t('more.erase-title')} lead={t('more.erase-lead')}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void erase();
        }}
      >
        <TextField
          label={t('more.erase-type', { word })}
          autoComplete="off"
          autoCapitalize="none"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        {said === 'failed' ? <p role="alert">{t('shell.failure.failed')}</p> : null}
        <Button kind="danger" wide type="submit" disabled={typed.trim().toLowerCase() !== word.toLowerCase()}>
          {t('more.erase-go')}
        </Button>
      </form>
    </Page>
  );
}
