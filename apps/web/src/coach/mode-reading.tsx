import type { Review } from '@groundwork/coach';
import type { ReactNode } from 'react';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../ui/words.tsx';

interface Part {
  readonly part: string;
  readonly seen: boolean;
  readonly note: string;
}

function reviewToParts({ apology, logistics, invitation }: Review): readonly Part[] {
  if (logistics !== undefined) return logistics.parts;
  const parts = apology?.parts ?? invitation?.parts ?? [];
  return parts.map(({ part, span, note }) => ({ part, note, seen: span !== undefined }));
}

/** Forgiveness is the one part that is better not there. */
function isMissed({ part, seen }: Part): boolean {
  return part !== 'forgiveness' && !seen;
}

/** An apology, a practical message or an invitation, read part by part. Never "complete": a part may be left out on purpose. */
export function ModeReading({ review }: { readonly review: Review }): ReactNode {
  const t = useWords();
  const parts = reviewToParts(review);
  if (parts.length === 0) return null;
  const hooks = review.apology?.hooks ?? [];
  return (
    <section className="stack-tight" aria-label={t('coach.parts')}>
      <h3>{t('coach.parts')}</h3>
      <ul className="findings">
        {parts.map((part) => (
          <li key={part.part} className="part">
            <Icon name={part.seen ? 'check' : 'next'} />
            <span>
              <strong>{partToWord(t, part.part)}</strong>
              {' · '}
              {t(part.seen ? 'coach.seen' : isMissed(part) ? 'coach.not-seen' : 'coach.left-out')}
              <br />
              <span className="quiet small">{part.note}</span>
            </span>
          </li>
        ))}
        {hooks.map((hook) => (
          <li key={`${hook.hook}${hook.span[0]}`} className="finding finding-nudge">
            <p>{hook.reason}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

const partWords = {
  responsibility: 'coach.part-responsibility',
  repair: 'coach.part-repair',
  regret: 'coach.part-regret',
  explanation: 'coach.part-explanation',
  change: 'coach.part-change',
  forgiveness: 'coach.part-forgiveness',
  brief: 'coach.part-brief',
  informative: 'coach.part-informative',
  friendly: 'coach.part-friendly',
  firm: 'coach.part-firm',
  place: 'coach.part-place',
  end: 'coach.part-end',
  'easy-out': 'coach.part-easy-out',
} as const;

function partToWord(t: ReturnType<typeof useWords>, part: string): string {
  return Object.hasOwn(partWords, part) ? t(partWords[part as keyof typeof partWords]) : part;
}
