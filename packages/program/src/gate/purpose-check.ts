import type { Moment } from '@groundwork/base';
import type { CivilDate } from '../model/boundary.ts';
import type { Purpose } from '../model/event.ts';
import type { State } from '../model/state.ts';
import type { StepId } from '../model/step.ts';
import { addDays, atHour, dateOf, dayMs, daysBetween, isCivilDate, morning, nextMorning } from '../civil/civil.ts';
import type { ContactFacts, GateContext, Objection } from './context.ts';
import { notNow, no, notUntil } from './objections.ts';
import type { Sent } from './sent.ts';
import { stepObjection } from './steps.ts';

/** Days without an apology after the leaving. */
const apologyAfterDays = 3;
/** Days an invitation that was not taken up, or an appreciation that was not welcome, pauses its like. */
export const pauseDays = 28;
const appreciationEveryDays = 7;

const stepOf: Readonly<Partial<Record<Purpose, StepId>>> = { talk: 4, apology: 5, appreciation: 8, invitation: 11 };

const filler = new Set(['a', 'an', 'the', 'for', 'that', 'when', 'i', 'my', 'me', 'about', 'to', 'of']);

/** An act as one compares it: case, marks, filler words and spacing do not make it another act. */
export function normalAct(act: string): string {
  const words =
    act
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const told = words.filter((word) => !filler.has(word));
  return (told.length > 0 ? told : words).join(' ');
}

/** The moment apologies may begin, or nothing when neither the leaving nor a first record is known. */
function apologyFrom(state: State, now: Moment): number | undefined {
  const { leftOn } = state.profile;
  if (leftOn !== undefined && isCivilDate(leftOn)) {
    return atHour(addDays(leftOn, apologyAfterDays + 1), morning, now.zone);
  }
  return state.since && nextMorning({ at: state.since.at + apologyAfterDays * dayMs, zone: now.zone });
}

/** No apology in the first three days. */
export function apologyTooSoon({ state, now }: GateContext): Objection | undefined {
  const from = apologyFrom(state, now) ?? now.at + apologyAfterDays * dayMs;
  return now.at < from ? notUntil('apology-too-soon', from, now) : undefined;
}

/** Acts an apology went out for: said, or copied, or logged from such a draft. */
function apologisedFor({ state, sent: wentOut }: GateContext): ReadonlySet<string> {
  const said = state.apologies.filter(({ result }) => result === 'said').map(({ act }) => act);
  const drafts = new Map(state.drafts.map(({ id, act }) => [id, act]));
  const sent = wentOut()
    .filter(({ purpose }) => purpose === 'apology')
    .map(({ act, draft }) => act ?? (draft === undefined ? undefined : drafts.get(draft)));
  const acts = [...said, ...sent].filter((act) => act !== undefined);
  return new Set(acts.map(normalAct));
}

/** No second apology for the same act. */
export function apologyRepeated(context: GateContext, act: string): Objection | undefined {
  return apologisedFor(context).has(normalAct(act)) ? no('apology-once') : undefined;
}

function apology(context: GateContext, act: string | undefined): readonly (Objection | undefined)[] {
  const named = act?.trim() ? apologyRepeated(context, act) : notNow('apology-one-act');
  return [named, apologyTooSoon(context)];
}

function invitation({ state, now, sent }: GateContext): Objection | undefined {
  const today = dateOf(now);
  const opened = state.openness.at(-1);
  if (!opened) return notNow('invitation-openness');
  const declined = state.invitations.filter(({ answer }) => answer && answer.answer !== 'yes');
  const since = declined.filter(({ answer }) => answer && answer.on >= opened.on);
  if (since.length >= 2) return notNow('invitation-second-no');
  const last = declined
    .map(({ answer }) => answer?.on ?? '')
    .toSorted()
    .at(-1);
  if (last && daysBetween(last, today) < pauseDays) {
    return notUntil('invitation-pause', atHour(addDays(last, pauseDays), morning, now.zone), now);
  }
  const waits = state.invitations.some(({ answer }) => !answer) || copiedUnnoted(state, sent(), today);
  return waits ? notNow('invitation-waiting') : undefined;
}

/** An invitation that was copied out and not noted as asked is with them all the same, for as long as a silence pauses. */
function copiedUnnoted({ invitations }: State, sent: readonly Sent[], today: CivilDate): boolean {
  const noted = new Set(invitations.map(({ id }) => id));
  return sent.some(
    ({ purpose, draft, on }) =>
      purpose === 'invitation' && draft !== undefined && !noted.has(draft) && daysBetween(on, today) < pauseDays,
  );
}

function expressedOn({
  state,
  sent: wentOut,
}: GateContext): readonly { readonly on: string; readonly welcomed?: boolean }[] {
  const noted = state.appreciations.flatMap(({ expressed }) => expressed);
  const sent = wentOut().filter(({ purpose }) => purpose === 'appreciation');
  return [...noted, ...sent].toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
}

function appreciation(context: GateContext): Objection | undefined {
  const { now } = context;
  const pause = (on: string, days: number, rule: string): Objection | undefined =>
    daysBetween(on, dateOf(now)) < days ? notUntil(rule, atHour(addDays(on, days), morning, now.zone), now) : undefined;
  const expressed = expressedOn(context);
  const unwelcome = expressed.findLast(({ welcomed }) => welcomed === false);
  const last = expressed.at(-1);
  return (
    (unwelcome && pause(unwelcome.on, pauseDays, 'appreciation-unwelcome')) ??
    (last && pause(last.on, appreciationEveryDays, 'appreciation-flood'))
  );
}

/** What the purpose of a contact asks: its step must not rest, and apologies, invitations and thanks have their own pace. */
export function purposeObjections(context: GateContext, facts: ContactFacts): readonly Objection[] {
  const step = stepOf[facts.purpose];
  const own: readonly (Objection | undefined)[] =
    facts.purpose === 'apology'
      ? apology(context, facts.act)
      : facts.purpose === 'invitation'
        ? [invitation(context)]
        : facts.purpose === 'appreciation'
          ? [appreciation(context)]
          : [];
  const paused = step === undefined ? undefined : stepObjection(context, step);
  return [paused, ...own].filter((objection) => objection !== undefined);
}
