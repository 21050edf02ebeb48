import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { Suspense, useEffect, useLayoutEffect, type ReactNode } from 'react';
import { useSessionBox, useStanding } from '../session.tsx';
import { buttonClass, Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { leave, watchLeaveKeys } from '../ui/leave.ts';
import { useWords } from '../ui/words.tsx';
import { AutoLock } from './auto-lock.tsx';
import { Followers } from './followers.tsx';
import { Reminders } from './reminders.tsx';
import { Keys } from './keys.tsx';
import { Locked } from './locked.tsx';
import { Navigation } from './navigation.tsx';
import { Notices } from './notices.tsx';
import { Waiting } from './waiting.tsx';
import './shell.css';

/** Screens that need no vault: they help while it is locked or still opening. */
const withoutVault: readonly string[] = ['/', '/urge', '/safe', '/lines', '/tonight'];
/** Screens that hold one thing only: no tabs below. */
const alone: readonly string[] = ['/', '/urge'];

function Bar({ atHome }: { readonly atHome: boolean }): ReactNode {
  const t = useWords();
  return (
    <header className="bar">
      {atHome ? (
        <span />
      ) : (
        <Link to="/" className={`${buttonClass()} bar-help`}>
          <Icon name="help" />
          <span>{t('shell.help-now')}</span>
        </Link>
      )}
      <Button icon="leave" onClick={leave}>
        {t('shell.leave')}
      </Button>
    </header>
  );
}

function Screen({ path }: { readonly path: string }): ReactNode {
  const standing = useStanding();
  if (standing?.is === 'opening' && !withoutVault.includes(path)) return <Waiting />;
  if (standing?.is === 'locked' && !withoutVault.includes(path)) return <Locked />;
  return (
    <Suspense fallback={<Waiting />}>
      <Outlet />
    </Suspense>
  );
}

/** Opens the vault after the first paint; on the first screen not before somebody touches something. */
function useOpening(path: string): void {
  const box = useSessionBox();
  useEffect(() => {
    const open = (): void => void box.open().catch(() => undefined);
    if (path !== '/') {
      const timer = setTimeout(open, 0);
      return () => clearTimeout(timer);
    }
    const signs = ['pointerdown', 'keydown', 'pointermove'] as const;
    signs.forEach((sign) => addEventListener(sign, open, { once: true }));
    return () => signs.forEach((sign) => removeEventListener(sign, open));
  }, [box, path]);
}

/** What is around every screen: skip link, help, leave, tabs, notices. */
export function Shell(): ReactNode {
  const t = useWords();
  const path = useRouterState({ select: (state) => state.location.pathname });
  useLayoutEffect(() => {
    document.body.dataset['drawn'] = 'yes';
  }, []);
  useEffect(watchLeaveKeys, []);
  useOpening(path);
  const isAlone = alone.includes(path);
  return (
    <div className={isAlone ? 'shell shell-alone' : 'shell'}>
      <a href="#main" className={`skip ${buttonClass('main')}`}>
        {t('shell.skip')}
      </a>
      <Bar atHome={path === '/'} />
      <main id="main" className="main" tabIndex={-1}>
        <Notices atHome={path === '/'} />
        <Reminders />
        <Screen path={path} />
      </main>
      {isAlone ? null : <Navigation />}
      <Keys />
      <AutoLock />
      <Followers />
    </div>
  );
}
