import type { PathTile, StepId } from '@groundwork/program';
import { stepSummaries } from '@groundwork/content/curriculum';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { isOver } from '../../ending.ts';
import { OverNote } from '../../over-note.tsx';
import { useProgram, useSession } from '../../session.tsx';
import { Page } from '../../ui/page.tsx';
import { useDates, useReason, useWords } from '../../ui/words.tsx';
import './path.css';

/** Steps about the two of you: they stand apart once it is over. */
const steppedBack: readonly StepId[] = [4, 5, 7, 8, 11];

/** Sixteen tiles. They are not levels: each says what it is, what was done in it, and why it is not for now. */
export function Screen(): ReactNode {
  const t = useWords();
  const over = isOver(useProgram());
  const tiles = useSession().path();
  return (
    <Page title={t('path.title')} lead={t('path.lead')}>
      <OverNote where="path" />
      <Tiles tiles={over ? tiles.filter(({ step }) => !steppedBack.includes(step)) : tiles} />
      {over ? (
        <section className="stack">
          <h2>{t('practice-b.over-stepped-back')}</h2>
          <Tiles tiles={tiles.filter(({ step }) => steppedBack.includes(step))} />
        </section>
      ) : null}
    </Page>
  );
}

function Tiles({ tiles }: { readonly tiles: readonly PathTile[] }): ReactNode {
  return (
    <ol className="path-tiles">
      {tiles.map((tile) => (
        <Tile key={tile.step} tile={tile} />
      ))}
    </ol>
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
