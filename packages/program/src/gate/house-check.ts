import { addDays, atHour, dateOf, isNight, morning, nextMorning } from '../civil/civil.ts';
import type { ContactFacts, GateContext, Objection } from './context.ts';
import { no, notNow, notUntil } from './objections.ts';
import { isAfter, lastOfTheirs } from './sent.ts';

/** No third message while two have no answer. */
function unanswered({ state, ...context }: GateContext): readonly Objection[] {
  const sent = context.sent();
  const theirs = lastOfTheirs(state);
  const lastAnswered = sent.findLast(({ answered }) => answered);
  const silent = sent.filter((each) => isAfter(each, theirs) && (!lastAnswered || isAfter(each, lastAnswered)));
  return silent.length >= 2 ? [notNow('two-unanswered')] : [];
}

/** One a day; a practical reply to something they wrote after it is let through. */
function daily({ state, now, ...context }: GateContext, { purpose }: ContactFacts): readonly Objection[] {
  const today = dateOf(now);
  const sentToday = context.sent().filter(({ on }) => on === today);
  const last = sentToday.at(-1);
  if (!last) return [];
  const theirs = lastOfTheirs(state);
  const replying = theirs?.on === today && !isAfter(last, theirs);
  if (purpose === 'logistics' && replying) return [];
  return [notUntil('one-a-day', atHour(addDays(today, 1), morning, now.zone), now)];
}

/** Nothing goes out between 22:00 and 07:00. */
function night({ now }: GateContext): readonly Objection[] {
  return isNight(now) ? [notUntil('night-hold', nextMorning(now), now)] : [];
}

/** The hold on the draft itself. */
function held({ now }: GateContext, { draft }: ContactFacts): readonly Objection[] {
  if (!draft) return [];
  if (draft.burned) return [no('draft-burned')];
  const until = Math.max(draft.until ?? 0, draft.notBefore ?? 0);
  return now.at < until ? [notUntil('draft-held', until, now)] : [];
}

/** What the house asks of every contact, whatever the boundary. A child emergency waits for none of it. */
export function houseObjections(context: GateContext, facts: ContactFacts): readonly Objection[] {
  if (facts.emergency) return facts.draft?.burned === true ? [no('draft-burned')] : [];
  return [...unanswered(context), ...daily(context, facts), ...held(context, facts), ...night(context)];
}
