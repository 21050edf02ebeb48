import {
  countries,
  directories,
  emergencyNumber,
  isStale,
  linesFor,
  type CrisisAction,
  type CrisisLine,
  type LineType,
} from '@groundwork/content/crisis';
import type { ReactNode } from 'react';
import { buttonClass } from '../../ui/button.tsx';
import { Select } from '../../ui/fields.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Card } from '../../ui/page.tsx';
import { civilToday } from '../../ui/now.ts';
import { useDates, useWords } from '../../ui/words.tsx';
import { useCountry } from './country.ts';
import './safe.css';

/** The emergency number, on every screen of this room. */
export function Emergency(): ReactNode {
  const t = useWords();
  const [country] = useCountry();
  const emergency = emergencyNumber(country);
  return (
    <section className="emergency" aria-label={t('safety.crisis.emergency', { number: emergency.display })}>
      {emergency.services.map((service) => (
        <a key={service.number} href={service.href} className={buttonClass('danger', true)}>
          <Icon name="phone" />
          <span>
            {emergency.services.length === 1
              ? t('safety.crisis.emergency', { number: service.number })
              : `${t(`safe.${service.reaches}`)}: ${service.number}`}
          </span>
        </a>
      ))}
      {emergency.assumed ? <p className="small">{t('safety.crisis.emergency-assumed')}</p> : null}
    </section>
  );
}

function ActionLink({ action, first }: { readonly action: CrisisAction; readonly first: boolean }): ReactNode {
  const t = useWords();
  const word = {
    call: () => t('safe.call', { number: action.display }),
    text: () =>
      action.word === undefined
        ? t('safe.text', { number: action.display })
        : t('safety.crisis.text-word', { word: action.word, number: action.display }),
    chat: () => t('safe.open', { name: action.display }),
    web: () => t('safe.open', { name: action.display }),
  }[action.type]();
  return (
    <a href={action.href} className={buttonClass(first ? 'main' : 'plain', true)} rel="noreferrer">
      {action.type === 'call' ? <Icon name="phone" /> : <Icon name="message" />}
      <span>{word}</span>
    </a>
  );
}

function LineCard({ line }: { readonly line: CrisisLine }): ReactNode {
  const t = useWords();
  const dates = useDates();
  const hours = line.hours === undefined ? t('safe.unknown-hours') : t('safety.crisis.hours', { hours: line.hours });
  return (
    <Card>
      <h2>{line.name}</h2>
      <p>
        {hours}
        {line.hoursUnsure && line.hours !== undefined ? ` (${t('safety.crisis.hours-unsure')})` : ''}
        {line.where === undefined ? '' : `. ${t('safe.where', { where: line.where })}`}
      </p>
      {line.actions.map((action, at) => (
        <ActionLink key={action.href} action={action} first={at === 0} />
      ))}
      <p className="quiet small">
        {t('safety.crisis.checked', { date: dates.day(line.lastChecked) })}
        {isStale(line, civilToday()) ? ` ${t('safety.crisis.stale')}` : ''}
      </p>
      <details className="small">
        <summary>{t('safe.about')}</summary>
        <p>
          {t(`safe.confidence.${line.confidence}`)}. {t('safe.source', { source: line.source })}
          {line.note === undefined || line.note === '' ? '' : `. ${line.note}`}
        </p>
      </details>
    </Card>
  );
}

function CountryPicker(): ReactNode {
  const t = useWords();
  const [country, choose] = useCountry();
  return (
    <Select
      label={t('safety.crisis.country')}
      hint={t('safety.crisis.country-note')}
      value={country ?? ''}
      options={[
        ...countries.map((one) => ({ value: one.code, label: one.name })),
        { value: '', label: t('safe.other-country') },
      ]}
      onChange={choose}
    />
  );
}

function Elsewhere(): ReactNode {
  const t = useWords();
  return (
    <section className="stack-tight">
      <h2>{t('safety.crisis.directories')}</h2>
      <ul className="stack-tight">
        {directories.map((directory) => (
          <li key={directory.url}>
            <a href={directory.url} className="line-link" rel="noreferrer external">
              {directory.name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function useLines(first: readonly LineType[]): readonly CrisisLine[] {
  const [country] = useCountry();
  const rank = (line: CrisisLine): number => {
    const at = first.indexOf(line.type);
    return at === -1 ? first.length : at;
  };
  return country === undefined ? [] : linesFor(country).toSorted((a, b) => rank(a) - rank(b));
}

/** The one line that fits best, to press before reading anything; nothing where no line of these types is known. */
export function BestLine({ types }: { readonly types: readonly LineType[] }): ReactNode {
  const best = useLines(types)[0];
  return best === undefined || !types.includes(best.type) ? null : <LineCard line={best} />;
}

/** Lines of the chosen country; `first` names the types this page is about, which lead. */
export function LinesList({ first = [] }: { readonly first?: readonly LineType[] }): ReactNode {
  const t = useWords();
  const lines = useLines(first);
  return (
    <section className="stack" aria-label={t('safe.lines')}>
      <CountryPicker />
      {lines.map((line) => (
        <LineCard key={line.name} line={line} />
      ))}
      {lines.length === 0 ? <p>{t('safety.crisis.none-listed')}</p> : null}
      <p className="quiet small">{t('safety.crisis.charges')}</p>
      <Elsewhere />
    </section>
  );
}
