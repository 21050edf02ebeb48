import { stepSummaries } from '@groundwork/content/curriculum';
import type { ReactNode } from 'react';
import { families } from '../../records/kinds.ts';
import { Button } from '../../ui/button.tsx';
import { Select, TextField } from '../../ui/fields.tsx';
import { useWords } from '../../ui/words.tsx';
import { isOpen, openFilter, type Filter } from './filter.ts';

/** By step, by kind and by days. */
export function Filters(props: { readonly filter: Filter; readonly onChange: (filter: Filter) => void }): ReactNode {
  const t = useWords();
  const { filter, onChange } = props;
  return (
    <details className="timeline-filters">
      <summary>{t('timeline.filters')}</summary>
      <div className="stack">
        <Select
          label={t('timeline.step')}
          value={String(filter.step)}
          options={[
            { value: 'any', label: t('timeline.step-any') },
            ...stepSummaries.map(({ step, title }) => ({ value: String(step), label: `${step} · ${t(title)}` })),
          ]}
          onChange={(value) =>
            onChange({ ...filter, step: stepSummaries.find(({ step }) => String(step) === value)?.step ?? 'any' })
          }
        />
        <Select
          label={t('timeline.family')}
          value={filter.family}
          options={[
            { value: 'any' as const, label: t('timeline.family-any') },
            ...families.map((value) => ({ value, label: t(`timeline.family-${value}`) })),
          ]}
          onChange={(family) => onChange({ ...filter, family })}
        />
        <div className="timeline-days">
          {(['from', 'to'] as const).map((side) => (
            <TextField
              key={side}
              label={t(`timeline.${side}`)}
              type="date"
              value={filter[side]}
              onChange={(event) => onChange({ ...filter, [side]: event.target.value })}
            />
          ))}
        </div>
        {isOpen(filter) ? null : (
          <div>
            <Button onClick={() => onChange(openFilter)}>{t('timeline.clear')}</Button>
          </div>
        )}
      </div>
    </details>
  );
}
