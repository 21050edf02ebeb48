import type { Hit } from '../hit.ts';
import { apologyParts } from '../model/readings.ts';
import type { ApologyHook, ApologyPart, ApologyPartName, ApologyReading } from '../model/readings.ts';
import type { Span } from '../model/span.ts';
import type { Reading } from '../text/sentence.ts';
import { findPlace, findPlaces } from './look.ts';

const notes: Readonly<Record<ApologyPartName, string>> = {
  responsibility: 'Names what you did, with no share handed over. Readers give this part the most weight.',
  repair: 'Says what you have done or will do to put it right, with no price.',
  regret: 'Says you are sorry for the act and for the hurt.',
  explanation: 'Says how it came about, without excusing it. Short is enough.',
  change: 'Says what is different now, small enough to be seen.',
  forgiveness: 'Asking to be forgiven puts a task on them. It weighs least and is best left out.',
};

const explanation =
  /\b(?:i was (?:afraid|scared|ashamed|stressed|drinking|jealous|tired|angry|worried|avoiding|hiding|too proud|embarrassed)|i (?:told myself|didn't want to face|was trying to|thought i could)|the reason (?:i|is|was)|that's not an excuse|no excuse|it doesn't excuse)\b/;
const change =
  /\b(?:from now on|i've stopped|i have stopped|i'm learning|i am learning|i've started|i have started|i'm working on|i am working on|i won't (?:do|read|raise|shout|check|lie|hide|drink|turn up|speak)|next time i|since then i|instead i)\b/;
const forgiveness =
  /\b(?:forgive me|forgiveness|can you forgive|will you forgive|hope you can forgive|pardon me|accept my apology)\b/;

const sorryIf = /\b(?:sorry|apologise|apologies|regret)\b[a-z ,]{0,14}\bif (?:i|you|it|that|this|anything|my|what)\b/;
const sorryBut =
  /\b(?:sorry|apologise)\b[a-z' ,]{0,60}[ ,](?:but|though|however)\b(?! (?:i )?(?:can't make|cannot make|won't be able))/;
const plea =
  /\b(?:(?:please |just |can you |will you )+(?:forgive|come (?:back|home)|give me|take me back|say you|answer)|give (?:me|us) (?:another|one more|a second) chance|so can we|now can we|does this mean|i hope this means|please)\b/;

const hookReasons: Readonly<Record<ApologyHook['hook'], string>> = {
  'sorry-if': 'An "if" leaves open whether anything happened, so the sorry has nothing to stand on.',
  'sorry-but': 'What comes after the "but" takes back what came before it.',
  plea: 'A request inside an apology makes it feel like the price of one.',
};

/** Reads an apology for its parts and hooks. */
export function readApology(reading: Reading, hits: readonly Hit[]): ApologyReading {
  const spans: Readonly<Record<ApologyPartName, Span | undefined>> = {
    responsibility: toStrengthSpan(hits, 'specific_responsibility'),
    repair: toStrengthSpan(hits, 'repair_offer'),
    regret: toStrengthSpan(hits, 'regret'),
    explanation: findPlace(reading, explanation),
    change: findPlace(reading, change),
    forgiveness: findPlace(reading, forgiveness),
  };
  const parts = apologyParts.map((part): ApologyPart => {
    const span = spans[part];
    return span === undefined ? { part, note: notes[part] } : { part, span, note: notes[part] };
  });
  const patterns = [
    ['sorry-if', sorryIf],
    ['sorry-but', sorryBut],
    ['plea', plea],
  ] as const;
  const hooks = patterns.flatMap(([hook, pattern]) =>
    findPlaces(reading, pattern).map((span): ApologyHook => ({ hook, span, reason: hookReasons[hook] })),
  );
  return { parts, hooks };
}

function toStrengthSpan(hits: readonly Hit[], good: string): Span | undefined {
  return hits.find((hit) => 'good' in hit.says && hit.says.good === good)?.span;
}
