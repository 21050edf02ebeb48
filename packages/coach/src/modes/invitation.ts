import type { Hit } from '../hit.ts';
import type { InvitationPart, InvitationReading } from '../model/readings.ts';
import type { Span } from '../model/span.ts';
import type { Reading } from '../text/sentence.ts';
import { findPlace } from './look.ts';

const notes: Readonly<Record<InvitationPart['part'], string>> = {
  place: 'A place both know, open to others, so nobody has to guess what it is.',
  end: 'How long it lasts, so that a yes is to something small.',
  'easy-out': 'A way to say no that costs nothing and ends the asking.',
};

const place =
  /\b(?:at (?:the|a|my|your|our|that|mum's|dad's|\w+'s) \w+|in (?:the|a) \w+|by (?:the|a) \w+|caf[eé]|coffee (?:shop|place)|park|library|playground|beach|pier|station|cinema|museum|pub|restaurant|garden centre|swimming pool|harbour|canal|market|church hall|school (?:play|fair|gate))\b/;
const end =
  /\b(?:(?:for|about|just|only|max|half)? ?(?:an|one|half an|\d+|two|twenty|thirty|forty-five|fifteen) ?-?(?:hours?|minutes?|mins?|hr)|until (?:\d|one|two|three|four|five|six|noon|half)|till (?:\d|one|two|three|four|five|six|noon|half)|from \d[^.]{0,12} (?:to|until) \d|home by|done by|finish(?:es|ed)? (?:by|at)|one (?:coffee|drink|lap|walk)|a quick (?:coffee|walk|drink)|i have to (?:leave|be back) (?:at|by))\b/;
const out =
  /\b(?:no (?:pressure|need|worries|problem)|if (?:not|you'd rather not|it's a no|you don't|you can't|that doesn't)|a no is|say no|totally (?:fine|ok)|either way|only if you|you don't have to)\b/;

/** Reads an invitation. `hits` tell whether an easy way out was seen and not taken back. */
export function readInvitation(reading: Reading, hits: readonly Hit[]): InvitationReading {
  const easyOut = hits.find((hit) => 'good' in hit.says && hit.says.good === 'easy_out')?.span;
  const takenBack = hits.some((hit) => 'harm' in hit.says && hit.says.harm === 'pressure_pleading');
  const spans: Readonly<Record<InvitationPart['part'], Span | undefined>> = {
    place: findPlace(reading, place),
    end: findPlace(reading, end),
    'easy-out': easyOut ?? (takenBack ? undefined : findPlace(reading, out)),
  };
  const names = ['place', 'end', 'easy-out'] as const;
  return {
    parts: names.map((part): InvitationPart => {
      const span = spans[part];
      return span === undefined ? { part, note: notes[part] } : { part, span, note: notes[part] };
    }),
  };
}
