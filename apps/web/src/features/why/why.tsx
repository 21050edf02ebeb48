import { refusalPages, type RefusalPage } from '@groundwork/content/safety';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { buttonClass } from '../../ui/button.tsx';
import { Card, Empty, Page } from '../../ui/page.tsx';
import { useWords } from '../../ui/words.tsx';

function isRefusalPage(text: string | undefined): text is RefusalPage {
  return text !== undefined && Object.hasOwn(refusalPages, text);
}

/** Why something is refused, in two sentences, what to do with the feeling, and what is allowed instead. */
export function Screen(): ReactNode {
  const t = useWords();
  const { page } = useParams({ strict: false });
  if (!isRefusalPage(page)) {
    return (
      <Page title={t('why.title')}>
        <Empty text={t('why.lead')}>
          <Link to="/why" className={buttonClass()}>
            {t('why.all')}
          </Link>
        </Empty>
      </Page>
    );
  }
  const refusal = refusalPages[page];
  return (
    <Page title={t(refusal.title)}>
      <p>{t(refusal.why)}</p>
      <Card title={t('why.feeling')}>
        <p>{t(refusal.feeling)}</p>
        <Link to="/urge" className={buttonClass('plain', true)}>
          {t('drawer.help')}
        </Link>
      </Card>
      <Card title={t('why.instead')}>
        <p>{t(refusal.instead)}</p>
      </Card>
      <Link to="/lines" className={buttonClass('plain', true)}>
        {t('safe.lines')}
      </Link>
      <Link to="/why" className={buttonClass('bare')}>
        {t('why.all')}
      </Link>
    </Page>
  );
}
