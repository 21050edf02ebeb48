import type { Hit } from '../hit.ts';
import type { ReviewContext } from '../model/context.ts';
import type { Reading } from '../text/sentence.ts';

const emergency =
  /\b(?:hospital|a&e|ambulance|emergency|broken arm|casualty|er with|temperature of|seizure|accident|police)\b/;
const practical =
  /\b(?:pick ?up|drop ?off|handover|flight|key|keys|school|medicine|appointment|train|no reply needed|boiler|plumber)\b/;
const longWords = 200;

/**
 * What only the hour, the count and the length can tell: too much, too often, or in the night (22:00 to 07:00).
 * An emergency overrides all of them; one short practical line overrides the hour. Absent context says nothing.
 */
export function runSurroundings(reading: Reading, context: ReviewContext, length: number): Hit[] {
  const text = reading.even.text;
  if (text.trim() === '' || emergency.test(text)) return [];
  const name = toReasonName(text, context);
  if (name === undefined) return [];
  return [{ says: { harm: 'flooding_late_night' }, span: [0, length], id: `context:${name}`, because: [] }];
}

function toReasonName(text: string, context: ReviewContext): string | undefined {
  const words = countBlanks(text) + 1;
  const brief = words <= 40 && practical.test(text);
  if ((context.unanswered ?? 0) >= 3 && !brief) return 'unanswered';
  if ((context.unanswered ?? 0) >= 2 && !brief && context.purpose !== 'logistics') return 'unanswered';
  if ((context.sentToday ?? 0) >= 3 && !brief) return 'many-today';
  if (isNight(context.hour) && !brief) return 'night';
  if (words > longWords && !isAskedFor(text)) return 'long';
  return undefined;
}

function countBlanks(text: string): number {
  let count = 0;
  for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', at + 1)) count += 1;
  return count;
}

function isNight(hour: number | undefined): boolean {
  return hour !== undefined && (hour >= 22 || hour < 7);
}

function isAskedFor(text: string): boolean {
  return /\b(?:you asked (?:for|me)|as you asked|here's the list|here is the list)\b/.test(text);
}
