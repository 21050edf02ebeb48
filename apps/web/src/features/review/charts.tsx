import { contactsByWeek, trends, type WeekValue } from '@groundwork/program';
import type { ReactNode } from 'react';
import { useProgram } from '../../session.tsx';
import { Chart, type ChartRow } from '../../ui/chart.tsx';
import { momentNow } from '../../ui/now.ts';
import { useWords } from '../../ui/words.tsx';

/** Twelve weeks of mood, sleep and pull, and of contacts against what was agreed; only what was noted. */
export function Charts(): ReactNode {
  const t = useWords();
  const state = useProgram();
  const { mood, sleep, pull } = trends(state, momentNow());
  const { mine, against } = contactsByWeek(state, momentNow());
  const broken = against.reduce((sum, { value }) => sum + value, 0);
  const sent = mine.reduce((sum, { value }) => sum + value, 0);
  if (mood.length + sleep.length + pull.length + sent === 0) return null;
  return (
    <details className="review-week">
      <summary>{t('review.twelve-weeks')}</summary>
      <div className="stack">
        {mood.length + sleep.length + pull.length === 0 ? null : (
          <Chart
            says={t('review.chart-says')}
            kind="line"
            by="week"
            most={10}
            series={(['mood', 'sleep', 'pull'] as const).map((key) => ({ key, name: t(`review.chart-${key}`) }))}
            rows={joinWeeks({ mood, sleep, pull })}
          />
        )}
        {sent === 0 ? null : (
          <Chart
            says={t('review.chart-contacts', { count: sent, against: broken })}
            kind="bars"
            by="week"
            series={[
              { key: 'mine', name: t('review.chart-mine') },
              { key: 'against', name: t('review.chart-against'), tone: 'other' },
            ]}
            rows={joinWeeks({ mine, against })}
          />
        )}
      </div>
    </details>
  );
}

/** Weeks that any of the lines has, each with the values that were noted. */
function joinWeeks(lines: Readonly<Record<string, readonly WeekValue[]>>): readonly ChartRow[] {
  const rows = new Map<string, Record<string, number>>();
  for (const [key, weeks] of Object.entries(lines)) {
    for (const { week, value } of weeks) rows.set(week, { ...rows.get(week), [key]: Math.round(value * 10) / 10 });
  }
  return [...rows].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([on, values]) => ({ on, values }));
}
