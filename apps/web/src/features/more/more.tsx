import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSession, useStanding } from '../../session.tsx';
import { Button } from '../../ui/button.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { Page } from '../../ui/page.tsx';
import { useWords } from '../../ui/words.tsx';
import { InstallOffer } from './install.tsx';
import './more.css';

const first = [
  { to: '/safe', icon: 'safe', word: 'more.safety' },
  { to: '/boundary', icon: 'message', word: 'more.boundary' },
  { to: '/contact', icon: 'phone', word: 'more.contact' },
  { to: '/timeline', icon: 'path', word: 'timeline.title' },
  { to: '/review', icon: 'journal', word: 'review.title' },
  { to: '/summary', icon: 'print', word: 'summary.title' },
  { to: '/mirror', icon: 'message', word: 'mirror.title' },
  { to: '/reminders', icon: 'today', word: 'reminders.title' },
  { to: '/setup', icon: 'write', word: 'more.setup' },
] as const;

const device = [
  { to: '/more/passphrase', icon: 'lock', word: 'more.passphrase' },
  { to: '/more/words', icon: 'journal', word: 'more.words-title' },
  { to: '/more/export', icon: 'next', word: 'more.export-title' },
  { to: '/more/appearance', icon: 'today', word: 'more.look' },
  { to: '/more/erase', icon: 'fire', word: 'more.erase-title' },
  { to: '/more/about', icon: 'help', word: 'more.about' },
] as const;

/** Everything that is not used every day. */
export function Screen(): ReactNode {
  const t = useWords();
  return (
    <Page title={t('more.title')}>
      <Links links={first} />
      <h2>{t('more.this-device')}</h2>
      <LockNow />
      <Links links={device} />
      <InstallOffer />
    </Page>
  );
}

type LinkList = readonly {
  readonly to: (typeof first | typeof device)[number]['to'];
  readonly icon: IconName;
  readonly word: (typeof first | typeof device)[number]['word'];
}[];

function Links({ links }: { readonly links: LinkList }): ReactNode {
  const t = useWords();
  return (
    <ul className="more-links">
      {links.map((link) => (
        <li key={link.to}>
          <Link to={link.to}>
            <Icon name={link.icon} />
            {t(link.word)}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** Locking needs a passphrase: under the device key alone the vault would open again by itself. */
function LockNow(): ReactNode {
  const t = useWords();
  const session = useSession();
  const standing = useStanding();
  if (standing?.is !== 'open' || standing.protectedBy !== 'passphrase')
    return <p className="quiet">{t('more.passphrase-none')}</p>;
  return (
    <Button icon="lock" wide onClick={() => void session.lock()}>
      {t('more.lock-now')}
    </Button>
  );
}
