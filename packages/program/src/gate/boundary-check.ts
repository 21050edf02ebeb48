import type { BoundaryKind, BoundaryRecord } from '../model/boundary.ts';
import type { Purpose } from '../model/event.ts';
import { sameWord } from '../boundary/strictness.ts';
import { addDays, atHour, dateOf, isCivilDate, morning, weekStart } from '../civil/civil.ts';
import type { ContactFacts, GateContext, Objection } from './context.ts';
import { no, notNow, notUntil } from './objections.ts';

const logisticsWords = ['logistics', 'children', 'home', 'money', 'safety'];
const purposeWords: readonly Purpose[] = ['personal', 'apology', 'appreciation', 'invitation', 'talk'];

function isOwnTopic(topic: string): boolean {
  return ![...logisticsWords, ...purposeWords].some((word) => sameWord(word, topic));
}

function names(list: readonly string[], word: string): boolean {
  return list.some((each) => sameWord(each, word));
}

/** A named purpose is agreed; a topic in their own words covers a message or a talk about it, not more. */
function topicAgreed(topics: readonly string[], { purpose, topic }: ContactFacts): boolean {
  if (purpose === 'logistics') return true;
  if (topic !== undefined && !names(topics, topic)) return false;
  return names(topics, purpose) || ((purpose === 'personal' || purpose === 'talk') && topics.some(isOwnTopic));
}

function agreedText({ agreement }: BoundaryRecord): string {
  const parts = [...(agreement?.topics ?? []), ...(agreement?.channels ?? [])];
  return parts.length > 0 ? parts.join(', ') : '–';
}

function limited(record: BoundaryRecord, facts: ContactFacts, context: GateContext): Objection | undefined {
  const { topics = [] } = record.agreement ?? {};
  if (!topicAgreed(topics, facts)) return no('boundary-limited', { agreed: agreedText(record) });
  return agreedWay(record, facts, context);
}

/** The ways and the number that were agreed; they bind practical matters also after a stricter boundary. */
function agreedWay(record: BoundaryRecord, facts: ContactFacts, context: GateContext): Objection | undefined {
  const { channels = [], perWeek } = record.agreement ?? {};
  const wrongWay = facts.channel !== undefined && channels.length > 0 && !names(channels, facts.channel);
  if (wrongWay) return no('boundary-limited', { agreed: agreedText(record) });
  if (perWeek === undefined || facts.emergency) return undefined;
  const monday = weekStart(dateOf(context.now));
  const sent = context.sent().filter(({ on }) => on >= monday).length;
  if (sent < perWeek) return undefined;
  const next = atHour(addDays(monday, 7), morning, context.now.zone);
  return notUntil('boundary-frequency', next, context.now, { perWeek });
}

function space(record: BoundaryRecord, facts: ContactFacts, { now, children }: GateContext): Objection | undefined {
  if (facts.purpose === 'logistics' && (record.logistics === true || children)) return undefined;
  const { until } = record;
  if (until === undefined || !isCivilDate(until)) return no('boundary-space', { date: '–' });
  if (until <= dateOf(now)) return notNow('boundary-space-over', { date: until });
  return notUntil('boundary-space', atHour(until, morning, now.zone), now, { date: until });
}

function closed(context: GateContext, facts: ContactFacts): Objection | undefined {
  return context.children && facts.purpose === 'logistics' ? undefined : no('boundary-none');
}

/** What one record says to a contact: nothing, or its objection. */
export function recordObjection(
  record: BoundaryRecord,
  facts: ContactFacts,
  context: GateContext,
): Objection | undefined {
  const practical = facts.purpose === 'logistics';
  const way = (): Objection | undefined => agreedWay(record, facts, context);
  const tables: Readonly<Record<BoundaryKind, () => Objection | undefined>> = {
    open: () => undefined,
    limited: () => limited(record, facts, context),
    logistics: () => (practical ? way() : no('boundary-logistics')),
    'space-until': () => space(record, facts, context) ?? way(),
    none: () => closed(context, facts) ?? way(),
    order: () => no('boundary-order'),
    ended: () => (practical ? way() : no('boundary-ended')),
  };
  return tables[record.kind]();
}

/** A loosening written down and waiting turns the no of the older record into "not before its morning". */
function waiting(context: GateContext, facts: ContactFacts): Objection | undefined {
  const { pending } = context.boundary;
  const [next] = pending;
  if (!next || pending.some((record) => recordObjection(record, facts, context)?.answer === 'no')) return undefined;
  return notUntil('boundary-loosening-waits', Math.max(...pending.map(({ holdsFrom }) => holdsFrom)), context.now);
}

/** What the partner asked for, and the locks of the safety check: every one of them has to agree. */
export function boundaryObjections(context: GateContext, facts: ContactFacts): readonly Objection[] {
  const { boundary } = context;
  const byRecord = boundary.standing.map((record) => recordObjection(record, facts, context)).filter(isObjection);
  const byLock = boundary.locks
    .map(({ kind }) => (kind === 'order' ? no('boundary-order') : closed(context, facts)))
    .filter(isObjection);
  const unrecorded = boundary.standing.length === 0 && facts.purpose !== 'logistics';
  const open = unrecorded && byLock.length === 0 ? [notNow('boundary-unrecorded')] : [];
  const wait = byRecord.length > 0 && byLock.length === 0 ? waiting(context, facts) : undefined;
  return wait ? [wait] : [...byLock, ...byRecord, ...open];
}

function isObjection(objection: Objection | undefined): objection is Objection {
  return objection !== undefined;
}
