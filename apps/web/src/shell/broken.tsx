import type { ErrorComponentProps } from '@tanstack/react-router';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Button, buttonClass } from '../ui/button.tsx';
import { Page, Trouble } from '../ui/page.tsx';
import { useWords } from '../ui/words.tsx';

/** A screen that broke: says so, keeps the way to help open. */
export function Broken({ error }: ErrorComponentProps): ReactNode {
  const t = useWords();
  return (
    <Page title={t('shell.broken.title')}>
      <Trouble happened={t('shell.broken.happened')} safe={t('shell.failure.safe')} todo={t('shell.broken.do')}>
        <Button kind="main" onClick={() => location.reload()}>
          {t('shell.broken.again')}
        </Button>
        <Link to="/safe" className={buttonClass()}>
          {t('safety.first-night.safe')}
        </Link>
      </Trouble>
      <details>
        <summary>{t('shell.broken.detail')}</summary>
        <pre className="small">{error instanceof Error ? error.message : String(error)}</pre>
      </details>
    </Page>
  );
}

/** An address that leads nowhere. */
export function Nowhere(): ReactNode {
  const t = useWords();
  return (
    <Page title={t('shell.nowhere.title')} lead={t('shell.nowhere.lead')}>
      <Link to="/" className={buttonClass('main', true)}>
        {t('shell.help-now')}
      </Link>
    </Page>
  );
}
