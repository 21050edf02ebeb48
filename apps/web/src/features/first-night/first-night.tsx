import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { buttonClass } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useHeadingFocus } from '../../ui/page.tsx';
import { useWords } from '../../ui/words.tsx';
import './first-night.css';

const doors = [
  { to: '/urge', icon: 'message', word: 'safety.first-night.message' },
  { to: '/safe', icon: 'safe', word: 'safety.first-night.safe' },
  { to: '/tonight', icon: 'night', word: 'safety.first-night.tonight' },
] as const;

/** The first screen: three buttons, one honest paragraph, a way in. It waits for nothing and asks for nothing. */
export function FirstNight(): ReactNode {
  const t = useWords();
  const heading = useHeadingFocus('/');
  return (
    <div className="first">
      <div className="first-head">
        <h1 ref={heading} tabIndex={-1}>
          {t('safety.first-night.title')}
        </h1>
        <p className="quiet">{t('safety.first-night.lead')}</p>
      </div>
      <ul className="first-doors">
        {doors.map((door, at) => (
          <li key={door.to}>
            <Link to={door.to} className={at === 0 ? 'first-door first-door-main' : 'first-door'}>
              <Icon name={door.icon} large />
              {t(door.word)}
            </Link>
          </li>
        ))}
      </ul>
      <div className="first-foot">
        <p>{t('safety.first-night.honest')}</p>
        <p className="quiet">{t('safety.first-night.private')}</p>
        <div className="first-ways">
          <Link to="/setup" className={buttonClass('bare')}>
            {t('firstnight.setup')}
          </Link>
          <Link to="/today" className={buttonClass('bare')}>
            {t('firstnight.today')}
          </Link>
        </div>
        <p className="quiet small">{t('shell.leave-honest')}</p>
      </div>
    </div>
  );
}
