import type { PathTile } from '@groundwork/program';
import { stepSummaries } from '@groundwork/content/curriculum';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useProgram, useSession } from '../../session.tsx';
import { Page } from '../../ui/page.tsx';
import { useDates, useReason, useWords } from '../../ui/words.tsx';
import './path.css';

/** Sixteen tiles. They are not levels: each says what it is, what was done in it, and why it is not for now. */
export function Screen(): ReactNode {
  const t = useWords();
  useProgram();
  const tiles = useSession().path();
  return (
    <Page title={t('path.title')} lead={t('path.lead')}>
      <ol className="path-tiles">
        {tiles.map((tile) => (
          <Tile key={tile.step} tile={tile} />
        ))}
      </ol>
    </Page>
  );
}

function Tile({ tile }: { readonly tile: PathTile }): ReactNode {
  const t = useWords();
  const dates = useDates();
  const reason = useReason();
  const summary = stepSummaries.find((each) => each.step === tile.step);
  const traces = t('path.traces', { count: tile.traces });
  return (
    <li className={`path-tile path-${tile.standing}`}>
      <Link to="/path/$step" params={{ step: String(tile.step) }}>
        <span className="path-number" aria-hidden="true">
          {tile.step}
        </span>
        <span className="path-text">
          <strong>{summary === undefined ? tile.step : t(summary.title)}</strong>
          <span className="quiet">{summary === undefined ? '' : t(summary.what)}</span>
          {tile.standing === 'now' ? <span className="path-badge">{t('path.now')}</span> : null}
          {tile.standing === 'paused' && tile.why !== undefined ? (
            <span className="path-why small">
              {t('path.paused')}: {reason(tile.why)}
            </span>
          ) : (
            <span className="quiet small">
              {tile.last === undefined ? traces : `${traces} · ${t('path.last', { date: dates.day(tile.last) })}`}
            </span>
          )}
        </span>
      </Link>
    </li>
  );
}
