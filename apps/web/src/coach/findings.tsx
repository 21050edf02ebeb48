import type { Finding, Review, Strength } from '@groundwork/coach';
import { useState, type ReactNode } from 'react';
import { useRun } from '../session.tsx';
import { Button } from '../ui/button.tsx';
import { useWords } from '../ui/words.tsx';

/** What the coach saw: things to look at again and things done well, with the same weight. Never a score, never an all-clear. */
export function Findings(props: {
  readonly review: Review;
  readonly text: string;
  readonly onWaved: (finding: Finding) => void;
}): ReactNode {
  const t = useWords();
  const { findings, strengths } = props.review;
  const nothing = findings.length === 0 && strengths.length === 0;
  return (
    <section className="stack" aria-label={t('coach.title')}>
      <h2>{t('coach.title')}</h2>
      <p className="quiet small" role="status" aria-live="polite">
        {nothing ? t('coach.nothing') : t('coach.count', { findings: findings.length, strengths: strengths.length })}
      </p>
      <ul className="findings">
        {findings.map((finding) => (
          <FindingRow
            key={`${finding.id}${finding.span[0]}`}
            finding={finding}
            text={props.text}
            onWaved={props.onWaved}
          />
        ))}
        {strengths.map((strength) => (
          <StrengthRow key={`${strength.id}${strength.span[0]}`} strength={strength} text={props.text} />
        ))}
      </ul>
      <p className="quiet small">{t('coach.honest')}</p>
    </section>
  );
}

const longestQuote = 90;

function quoteOf(text: string, [start, end]: readonly [number, number]): string {
  const words = text.slice(start, end).trim();
  return words.length > longestQuote ? `${words.slice(0, longestQuote)}…` : words;
}

function FindingRow(props: {
  readonly finding: Finding;
  readonly text: string;
  readonly onWaved: (finding: Finding) => void;
}): ReactNode {
  const t = useWords();
  const run = useRun();
  const { finding } = props;
  const [busy, setBusy] = useState(false);
  const wave = async (): Promise<void> => {
    setBusy(true);
    const result = await run({ kind: 'finding.waved', category: finding.category, rule: finding.id });
    setBusy(false);
    if (result.ok) props.onWaved(finding);
  };
  return (
    <li className={`finding finding-${finding.level}`}>
      <p>
        <strong>{t(`coach.level-${finding.level}`)}</strong>
        {' · '}
        <q className="own-words">{quoteOf(props.text, finding.span)}</q>
      </p>
      <p>{finding.reason}</p>
      <p className="quiet">
        {t('coach.another-way')} {finding.better}
      </p>
      {finding.because.length === 0 ? null : (
        <p className="quiet small">
          {t('coach.because', { words: finding.because.map((each) => each.text).join(', ') })}
        </p>
      )}
      <Button kind="bare" disabled={busy} onClick={() => void wave()}>
        {t('coach.not-meant')}
      </Button>
    </li>
  );
}

function StrengthRow({ strength, text }: { readonly strength: Strength; readonly text: string }): ReactNode {
  const t = useWords();
  return (
    <li className="finding finding-good">
      <p>
        <strong>{t('coach.strength')}</strong>
        {' · '}
        <q className="own-words">{quoteOf(text, strength.span)}</q>
      </p>
      <p>{strength.reason}</p>
    </li>
  );
}
