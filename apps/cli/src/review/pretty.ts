import { categoryNotes } from '@groundwork/coach';
import type { ApologyReading, Finding, InvitationReading, LogisticsReading, Review } from '@groundwork/coach';

const marks: Readonly<Record<Finding['level'], string>> = { nudge: '·', strong: '!', block: '✋' };

/** A review as a person reads it in a terminal. Nothing in it says that a draft is good to send. */
export function toPretty(text: string, review: Review): string {
  const parts = [
    ...review.signals.map((signal) => `? ${toWords(signal.kind)} (${signal.certainty}): ${toQuote(text, signal.span)}`),
    ...review.findings.map((finding) => toFindingLines(text, finding)),
    ...review.strengths.map(
      (strength) => `+ ${toWords(strength.category)}: ${toQuote(text, strength.span)}\n    ${strength.reason}`,
    ),
    ...(review.apology ? [toApologyLines(review.apology)] : []),
    ...(review.logistics ? [toLogisticsLines(review.logistics)] : []),
    ...(review.invitation ? [toInvitationLines(review.invitation)] : []),
  ];
  const none =
    review.findings.length === 0 ? ['Nothing stood out. That is not a verdict; you know them, this does not.'] : [];
  return `${[...parts, ...none].join('\n')}\n`;
}

function toFindingLines(text: string, finding: Finding): string {
  const why =
    finding.because.length > 0 ? `\n    weighed: ${finding.because.map((part) => `“${part.text}”`).join(', ')}` : '';
  return (
    `${marks[finding.level]} ${toWords(finding.category)} (${finding.level}): ${toQuote(text, finding.span)}` +
    `\n    ${finding.reason}\n    another way: ${categoryNotes[finding.category].better}${why}`
  );
}

function toApologyLines(reading: ApologyReading): string {
  const parts = reading.parts.map((part) => `    ${part.span === undefined ? '–' : '✓'} ${part.part}: ${part.note}`);
  return [
    'Parts of an apology, weightiest first',
    ...parts,
    ...reading.hooks.map((hook) => `    ! ${hook.hook}: ${hook.reason}`),
  ].join('\n');
}

function toLogisticsLines(reading: LogisticsReading): string {
  return [
    'Practical matters',
    ...reading.parts.map((part) => `    ${part.seen ? '✓' : '–'} ${part.part}: ${part.note}`),
  ].join('\n');
}

function toInvitationLines(reading: InvitationReading): string {
  const parts = reading.parts.map((part) => `    ${part.span === undefined ? '–' : '✓'} ${part.part}: ${part.note}`);
  return ['Invitation', ...parts].join('\n');
}

function toWords(name: string): string {
  return name.replaceAll('_', ' ');
}

function toQuote(text: string, span: readonly [number, number]): string {
  const piece = text.slice(span[0], span[1]).replace(/\s+/g, ' ').trim();
  return `“${piece.length > 80 ? `${piece.slice(0, 77)}…` : piece}”`;
}
