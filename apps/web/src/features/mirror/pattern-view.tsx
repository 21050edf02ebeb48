import type { OwnPattern } from '@groundwork/mirror';
import type { ReactNode } from 'react';
import { Card } from '../../ui/page.tsx';
import { useDates, useWords } from '../../ui/words.tsx';

/** One's own part in sentences, the weeks behind a button. Of the other person it shows counts and nothing else. */
export function PatternView({ own }: { readonly own: OwnPattern }): ReactNode {
  const t = useWords();
  const dates = useDates();
  const span = { from: dates.day(own.first.slice(0, 10)), to: dates.day(own.last.slice(0, 10)) };
  return (
    <>
      <Card title={t('mirror.found')}>
        <p className="quiet">{t('mirror.span', span)}</p>
        <p>
          {t('mirror.share', {
            mine: own.messages.mine,
            theirs: own.messages.theirs,
            share: Math.round(own.share * 100),
          })}
        </p>
        <p>{t('mirror.night', { count: own.mineAtNight })}</p>
        <p>{t('mirror.bursts', { count: own.bursts.count, longest: own.bursts.longest })}</p>
        <p>{t('mirror.unanswered', { count: own.unansweredRuns })}</p>
        <p>{t('mirror.openings', { mine: own.openings.mine, theirs: own.openings.theirs })}</p>
        {own.probablyCut ? <p>{t('mirror.cut')}</p> : null}
      </Card>
      <details>
        <summary>{t('mirror.weeks')}</summary>
        <table className="weeks">
          <thead>
            <tr>
              <th scope="col">{t('mirror.week')}</th>
              <th scope="col">{t('mirror.mine')}</th>
              <th scope="col">{t('mirror.theirs')}</th>
            </tr>
          </thead>
          <tbody>
            {own.weeks.map((week) => (
              <tr key={week.monday}>
                <th scope="row">{dates.day(week.monday)}</th>
                <td>{week.mine}</td>
                <td>{week.theirs}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      <p className="quiet small">{t('mirror.forgotten')}</p>
    </>
  );
}
