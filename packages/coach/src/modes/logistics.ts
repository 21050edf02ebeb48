import type { Hit } from '../hit.ts';
import type { LogisticsPart, LogisticsReading } from '../model/readings.ts';
import type { Reading } from '../text/sentence.ts';
import { findPlace, findPlaces } from './look.ts';

const mostWords = 80;
const fact =
  /\b(?:\d{1,2}(?:[:.]\d{2})? ?(?:am|pm)?|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|tonight|noon|half past|quarter|school|doctor|dentist|gp|nursery|passport|form|bill|rent|mortgage|pick ?up|drop ?off|handover|keys?|medicine|inhaler|bag|coat|boots|train|flight|appointment|insurance|account)\b/;
const warmth =
  /\b(?:hi|hello|hey|morning|afternoon|evening|thanks|thank you|cheers|please|hope|all good|no problem|have a (?:good|nice|lovely)|safe (?:trip|journey)|enjoy)\b/;
const hook =
  /\b(?:i (?:miss|love) you|miss(?:ing)? us|about us|are you (?:seeing|happy|ok without)|thinking (?:about|of) (?:you|us)|how are you (?:really|feeling)|do you (?:miss|think about|still)|we (?:should|need to|could) talk|can we talk|like old times|come in for|stay for (?:a|dinner|tea)|you looked|dreamt about|our song|the old days|wish you were|without you)\b/;
const opening =
  /\b(?:what do you think about everything|we'll see|maybe|whenever|i don't know|if that's ok with you i guess|or something|up to you i suppose)\b/;

/** Reads a practical message. `hits` are what rules and heads noticed in it. */
export function readLogistics(reading: Reading, hits: readonly Hit[]): LogisticsReading {
  const barbs = hits.filter((hit) => 'harm' in hit.says && !hit.id.startsWith('context:')).map((hit) => hit.span);
  const hooks = findPlaces(reading, hook);
  const words = reading.even.text.split(' ').filter((word) => word !== '').length;
  const parts: LogisticsPart[] = [
    { part: 'brief', seen: words <= mostWords, note: `At most about ${mostWords} words; one matter if it can be.` },
    {
      part: 'informative',
      seen: findPlace(reading, fact) !== undefined,
      note: 'Says what, when, where or how much; no opinions, no history.',
    },
    {
      part: 'friendly',
      seen: barbs.length === 0 && findPlace(reading, warmth) !== undefined,
      note: 'A plain hello, please or thanks, and nothing that stings.',
    },
    {
      part: 'firm',
      seen: hooks.length === 0 && findPlace(reading, opening) === undefined,
      note: 'Ends the matter: a clear answer, or one question with a date. Nothing that reopens the rest.',
    },
  ];
  return { parts, barbs, hooks };
}
