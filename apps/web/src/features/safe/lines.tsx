import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { buttonClass } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { useWords } from '../../ui/words.tsx';
import { Emergency, LinesList } from './lines-list.tsx';

/** People to ring, for the chosen country. */
export function Screen(): ReactNode {
  const t = useWords();
  return (
    <Page title={t('safety.crisis.title')} lead={t('safety.crisis.lead')}>
      <Emergency />
      <LinesList first={['suicide', 'crisis', 'mental-health', 'being-abused', 'using-abuse']} />
      <p>{t('safety.crisis.wait')}</p>
      <Link to="/safe" className={buttonClass('plain', true)}>
        {t('safe.questions')}
      </Link>
    </Page>
  );
}
