import { scales, type ScaleId } from '@groundwork/content/scales';
import { crisisQuestionOpen } from '@groundwork/program';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useProgram } from '../../../session.tsx';
import { Button, buttonClass } from '../../../ui/button.tsx';
import { Card } from '../../../ui/page.tsx';
import { useDates, useWords } from '../../../ui/words.tsx';
import { useMoment } from '../moment.ts';
import { dueOn, isDue, longFormAsked, newestOf, shelf } from './due.ts';
import { ScaleForm } from './scale-form.tsx';
import { ScaleResultWords } from './scale-result.tsx';

/** The free scales, each with its last result and when it is asked again. */
export function ScaleShelf(): ReactNode {
  const t = useWords();
  const state = useProgram();
  return (
    <Card title={t('scales.title')}>
      <p>{t('scales.lead')}</p>
      {crisisQuestionOpen(state) ? (
        <Link to="/safe" className={buttonClass('main', true)}>
          {t('scales.safe-first')}
        </Link>
      ) : null}
      <ul className="entries">
        {shelf.map((scale) => (
          <li key={scale}>
            <ShelfRow scale={scale} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function ShelfRow({ scale }: { readonly scale: ScaleId }): ReactNode {
  const t = useWords();
  const { scales: results } = useProgram();
  const [open, setOpen] = useState<ScaleId>();
  const last = newestOf(results, scale);
  const long = longFormAsked(results, scale);
  if (open !== undefined) {
    const begun = open === scale ? [] : (last?.items ?? []);
    return (
      <>
        <h3>{t(scales[open].title)}</h3>
        <ScaleForm
          key={open}
          scale={open}
          begun={begun}
          onDone={() => setOpen(undefined)}
          onLeave={() => setOpen(undefined)}
        />
      </>
    );
  }
  return (
    <>
      <h3>{t(scales[last?.scale ?? scale].title)}</h3>
      {last === undefined ? null : <ScaleResultWords result={last} />}
      {long === undefined ? (
        <Again scale={scale} onOpen={() => setOpen(scale)} />
      ) : (
        <>
          <p>{t('scales.long-asked')}</p>
          <div>
            <Button onClick={() => setOpen(long)}>{t('scales.long-go')}</Button>
          </div>
        </>
      )}
    </>
  );
}

/** Every two weeks: sooner says little. It is never locked, only not asked for. */
function Again({ scale, onOpen }: { readonly scale: ScaleId; readonly onOpen: () => void }): ReactNode {
  const t = useWords();
  const dates = useDates();
  const { scales: results } = useProgram();
  const now = useMoment();
  const due = dueOn(results, scale);
  if (isDue(results, scale, now) || due === undefined) {
    return (
      <div>
        <Button onClick={onOpen}>{t('scales.begin')}</Button>
      </div>
    );
  }
  return <p className="quiet small">{t('scales.next', { date: dates.day(due) })}</p>;
}
