import type { CopiedAs, Draft } from '../model/state.ts';
import { earliestEnd, holdEnds } from '../drawer/holds.ts';
import type { EventOf, Handlers } from './handler.ts';
import { stampOf } from './handler.ts';
import type { Recorded } from '../model/recorded.ts';

function begun(event: EventOf<'draft.written'>, { when }: Recorded): Draft {
  const until = holdEnds('until-morning', when);
  return {
    ...told(event),
    id: event.draft,
    hold: 'until-morning',
    ...(until !== undefined && { until }),
    writtenAt: when.at,
    changedAt: when.at,
    copiedAt: [],
    burned: false,
    notBefore: earliestEnd(when),
  };
}

function told({
  text,
  purpose,
  act,
  emergency,
}: EventOf<'draft.written'>): Pick<Draft, 'text' | 'purpose' | 'act' | 'emergency'> {
  return { text, purpose, ...(act !== undefined && { act }), ...(emergency !== undefined && { emergency }) };
}

function changed(draft: Draft, event: EventOf<'draft.written'>, { when }: Recorded): Draft {
  if (draft.burned) return draft;
  const { act: _act, emergency: _emergency, ...rest } = draft;
  const notBefore = Math.max(draft.notBefore ?? 0, earliestEnd(when));
  const wasPersonal = draft.wasPersonal === true || draft.purpose !== 'logistics';
  return { ...rest, ...told(event), changedAt: when.at, notBefore, ...(wasPersonal && { wasPersonal }) };
}

/** A hold somebody chose stays the floor of every later one, also when two devices chose apart. */
function held({ until: before, ...draft }: Draft, event: EventOf<'draft.held'>, { when }: Recorded): Draft {
  const { hold, until } = event;
  const floor = draft.heldAt === undefined ? 0 : (before ?? 0);
  const notBefore = Math.max(draft.notBefore ?? 0, floor);
  return { ...draft, hold, ...(until !== undefined && { until }), heldAt: when.at, notBefore };
}

function copiedAs({ purpose, act, emergency }: Draft): CopiedAs {
  return { purpose, ...(act !== undefined && { act }), ...(emergency !== undefined && { emergency }) };
}

function burned({ act: _act, copiedAs: copies, ...draft }: Draft): Draft {
  const kept = copies?.map(({ act: _gone, ...copy }) => copy);
  return { ...draft, ...(kept && { copiedAs: kept }), text: '', burned: true };
}

export const draftHandlers: Handlers<
  'draft.written' | 'draft.held' | 'draft.copied' | 'draft.burned' | 'letter.unsent'
> = {
  'draft.written': (to, event, record) => {
    if (to.find('drafts', event.draft)) to.update('drafts', event.draft, (each) => changed(each, event, record));
    else to.add('drafts', begun(event, record));
  },
  'draft.held': (to, event, record) => to.update('drafts', event.draft, (each) => held(each, event, record)),
  'draft.copied': (to, { draft }, { when }) =>
    to.update('drafts', draft, (each) => ({
      ...each,
      copiedAt: [...each.copiedAt, when.at],
      copiedAs: [...(each.copiedAs ?? []), copiedAs(each)],
    })),
  // The log forgets text and act of what was burned; the state does so at once, so that a later fold agrees.
  'draft.burned': (to, { draft }) => to.update('drafts', draft, burned),
  'letter.unsent': (to, { letter, text }, record) => {
    const item = { id: letter, text, written: stampOf(record) };
    if (to.find('letters', letter)) to.update('letters', letter, () => item);
    else to.add('letters', item);
  },
};
