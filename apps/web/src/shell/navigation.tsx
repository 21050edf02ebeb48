import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../ui/words.tsx';

/** The five places of the app, near the thumb. */
export const places = [
  { to: '/today', icon: 'today', word: 'shell.nav.today' },
  { to: '/path', icon: 'path', word: 'shell.nav.path' },
  { to: '/write', icon: 'write', word: 'shell.nav.write' },
  { to: '/journal', icon: 'journal', word: 'shell.nav.journal' },
  { to: '/more', icon: 'more', word: 'shell.nav.more' },
] as const;

export function Navigation(): ReactNode {
  const t = useWords();
  return (
    <nav className="nav" aria-label={t('shell.nav.label')}>
      <ul>
        {places.map((place) => (
          <li key={place.to}>
            <Link to={place.to} activeProps={{ 'aria-current': 'page' }}>
              <Icon name={place.icon} />
              {t(place.word)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
