import { useState, type ReactNode } from 'react';
import { useProgram } from '../../../session.tsx';
import { Button } from '../../../ui/button.tsx';
import { Select } from '../../../ui/fields.tsx';
import { useWords } from '../../../ui/words.tsx';
import { ideasFor, type IdeaFilter } from './ideas.ts';

const few = 6;

/** Ideas by the strength and the money there is, with or without children. They are good alone or with a friend too. */
export function IdeaFinder(): ReactNode {
  const t = useWords();
  const { profile } = useProgram();
  const [filter, setFilter] = useState<IdeaFilter>({
    energy: 'any',
    cost: 'any',
    children: profile.children === true ? 'with' : 'without',
  });
  const [most, setMost] = useState(few);
  const set = (more: Partial<IdeaFilter>): void => {
    setFilter((now) => ({ ...now, ...more }));
    setMost(few);
  };
  const found = ideasFor(filter);
  return (
    <div className="stack">
      <p>{t('practice-b.ideas-lead')}</p>
      <Filters filter={filter} set={set} />
      <p role="status" className="quiet small">
        {t('practice-b.ideas-count', { count: found.length })}
      </p>
      <ul className="entries">
        {found.slice(0, most).map(({ id, energy, cost }) => (
          <li key={id}>
            <p>{t(`ideas.${id}`)}</p>
            <p className="quiet small">
              {t(`practice-b.energy-${energy}`)} · {t(`practice-b.cost-${cost}`)}
            </p>
          </li>
        ))}
      </ul>
      {found.length <= most ? null : (
        <div>
          <Button onClick={() => setMost(most + few)}>{t('practice-b.ideas-more')}</Button>
        </div>
      )}
    </div>
  );
}

function Filters(props: { readonly filter: IdeaFilter; readonly set: (more: Partial<IdeaFilter>) => void }): ReactNode {
  const t = useWords();
  const { filter, set } = props;
  return (
    <>
      <Select
        label={t('practice-b.energy')}
        value={filter.energy}
        options={(['any', 'little', 'some', 'plenty'] as const).map((value) => ({
          value,
          label: t(`practice-b.energy-${value}`),
        }))}
        onChange={(energy) => set({ energy })}
      />
      <Select
        label={t('practice-b.cost')}
        value={filter.cost}
        options={(['any', 'free', 'small', 'more'] as const).map((value) => ({
          value,
          label: t(`practice-b.cost-${value}`),
        }))}
        onChange={(cost) => set({ cost })}
      />
      <Select
        label={t('practice-b.children')}
        value={filter.children}
        options={(['without', 'with'] as const).map((value) => ({ value, label: t(`practice-b.children-${value}`) }))}
        onChange={(children) => set({ children })}
      />
    </>
  );
}
