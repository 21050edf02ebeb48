import { refusalPages, type RefusalPage } from '@groundwork/content/safety';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Page } from '../../ui/page.tsx';
import { useWords } from '../../ui/words.tsx';

/** Everything the app refuses, each with its page. */
export function Screen(): ReactNode {
  const t = useWords();
  const pages = Object.keys(refusalPages).filter((page): page is RefusalPage => Object.hasOwn(refusalPages, page));
  return (
    <Page title={t('why.title')} lead={t('why.lead')}>
      <ul className="plain-list">
        {pages.map((page) => (
          <li key={page}>
            <Link to="/why/$page" params={{ page }} className="line-link">
              {t(refusalPages[page].title)}
            </Link>
          </li>
        ))}
      </ul>
    </Page>
  );
}
