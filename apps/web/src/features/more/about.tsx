import { safetyReview } from '@groundwork/content/safety';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Page } from '../../ui/page.tsx';
import { useWords } from '../../ui/words.tsx';
import './more.css';

/** What this is, what it is not, who checked its safety texts, and what others can see of it on this phone. */
export function Screen(): ReactNode {
  const t = useWords();
  const { name, date } = safetyReview;
  return (
    <Page title={t('more.about')}>
      <p>{t('more.about-what')}</p>
      <p>{t('more.about-privacy')}</p>
      <ul className="more-links">
        <li>
          <Link to="/why">{t('why.title')}</Link>
        </li>
        <li>
          <Link to="/device">{t('safety.device.title')}</Link>
        </li>
        <li>
          <a href="/for-partners">{t('safety.partners.title')}</a>
        </li>
      </ul>
      <p>{name === null || date === null ? t('more.about-clinician') : t('more.about-clinician-by', { name, date })}</p>
      <p className="quiet">{t('more.about-licence')}</p>
    </Page>
  );
}
