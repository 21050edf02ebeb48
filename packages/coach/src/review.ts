import { runHeads } from './heads/run.ts';
import type { Heads } from './heads/heads.ts';
import type { Hit } from './hit.ts';
import { toFindings, toSignals, toStrengths } from './merge.ts';
import type { ReviewContext } from './model/context.ts';
import type { Review } from './model/review.ts';
import { readApology } from './modes/apology.ts';
import { readInvitation } from './modes/invitation.ts';
import { readLogistics } from './modes/logistics.ts';
import { compiledRules } from './rules/all.ts';
import { runRules } from './rules/run.ts';
import { runSurroundings } from './rules/surroundings.ts';
import { toReading } from './text/sentence.ts';
import type { Reading } from './text/sentence.ts';

/**
 * Reads a draft and says what it sees. Pure and linear in the length of `text`; any string is accepted, an empty one
 * gives an empty review. Without `heads` (see `loadHeads`) only the rules speak. It never edits, scores or approves.
 */
export function review(text: string, context: ReviewContext = {}, heads?: Heads): Review {
  const reading = toReading(text);
  if (reading.sentences.length === 0)
    return { findings: [], strengths: [], signals: [], ...readMode(reading, [], context) };
  const ruled = [...runRules(reading, compiledRules), ...runSurroundings(reading, context, text.length)];
  const spoke = new Set(ruled.map((hit) => hit.id));
  const noticed = heads === undefined ? ruled : runHeads(heads, { reading, spoke, context }, ruled);
  const hits = [...noticed, ...noticed.flatMap(blockToSignal)];
  return {
    findings: toFindings(hits, context),
    strengths: toStrengths(hits),
    signals: toSignals(hits),
    ...readMode(reading, hits, context),
  };
}

/** A lever made of one's own death, or a threat, is also a reason to ask how safe somebody is: help first. */
function blockToSignal(hit: Hit): readonly Hit[] {
  const harm = 'harm' in hit.says ? hit.says.harm : undefined;
  const signal = harm === 'self_harm_leverage' ? 'suicide_risk' : harm === 'threat' ? 'harm_to_partner' : undefined;
  return signal === undefined ? [] : [{ ...hit, says: { signal, certainty: 'ask' } }];
}

function readMode(reading: Reading, hits: readonly Hit[], context: ReviewContext): Partial<Review> {
  switch (context.purpose) {
    case 'apology':
      return { apology: readApology(reading, hits) };
    case 'logistics':
      return { logistics: readLogistics(reading, hits) };
    case 'invitation':
      return { invitation: readInvitation(reading, hits) };
    case 'message':
    case undefined:
      break;
  }
  return {};
}
