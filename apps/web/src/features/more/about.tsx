import { safetyReview } from '@groundwork/content/safety';
import type { ReactNode } from 'react';
import { Page, Card } from '../../ui/page.tsx';
import { useWords } from '../../ui/words.tsx';

/** What this is, what it is not, who checked its safety texts, and what others can see of it on this phone. */
export function Screen(): ReactNode {
  const t = useWords();
  const { name, date } = safetyReview;
  return (
    <Page title={t('more.about')}>
      <p>{t('more.about-what')}</p>
      <p>{t('more.about-privacy')}</p>
      <Card title={t('more.about-seen')}>
        <p>{t('more.about-seen-body')}</p>
      </Card>
      <p>{name === null || date === null ? t('more.about-clinician') : t('more.about-clinician-by', { name, date })}</p>
      <p className="quiet">{t('more.about-licence')}</p>
    </Page>
  );
}
