import { useEffect, useState, type ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { Tick } from '../../ui/fields.tsx';
import { keepHints, readHints } from '../../ui/hints.ts';
import { useWords } from '../../ui/words.tsx';

/** Chromium's install prompt; not in the DOM library because it is no standard yet. */
interface InstallPrompt extends Event {
  prompt(): Promise<unknown>;
}

function isInstallPrompt(event: Event): event is InstallPrompt {
  return 'prompt' in event;
}

/** Offered here, once, and nowhere else; absent where the browser has nothing to offer. */
export function InstallOffer(): ReactNode {
  const t = useWords();
  const [offer, setOffer] = useState<InstallPrompt>();
  useEffect(() => {
    const keep = (event: Event): void => {
      event.preventDefault();
      if (isInstallPrompt(event)) setOffer(event);
    };
    addEventListener('beforeinstallprompt', keep);
    return () => removeEventListener('beforeinstallprompt', keep);
  }, []);
  return (
    <section className="stack-tight">
      <h2>{t('more.install')}</h2>
      <p className="quiet">{t('more.install-note')}</p>
      <PlainName />
      {offer === undefined ? (
        <p className="quiet small">{t('more.install-menu')}</p>
      ) : (
        <Button
          onClick={() => {
            void offer.prompt().then(() => setOffer(undefined));
          }}
        >
          {t('more.install')}
        </Button>
      )}
    </section>
  );
}

/** The browser reads the name when the page loads, so the page is loaded again. */
function choosePlainName(plainName: boolean): void {
  keepHints({ plainName });
  location.reload();
}

/** Installs as "Planner" instead of under its own name. */
function PlainName(): ReactNode {
  const t = useWords();
  const checked = readHints().plainName === true;
  return (
    <Tick
      label={t('shell.plain-name')}
      hint={t('shell.plain-name-note')}
      checked={checked}
      onChange={choosePlainName}
    />
  );
}
