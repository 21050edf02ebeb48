import type { Draft } from '../model/state.ts';
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
  return { ...rest, ...told(event), changedAt: when.at, notBefore };
}

export const draftHandlers: Handlers<
  'draft.written' | 'draft.held' | 'draft.copied' | 'draft.burned' | 'letter.unsent'
> = {
  'draft.written': (to, event, record) => {
    if (to.find('drafts', event.draft)) to.update('drafts', event.draft, (each) => changed(each, event, record));
    else to.add('drafts', begun(event, record));
  },
  'draft.held': (to, { draft, hold, until }, { when }) =>
    to.update('drafts', draft, ({ until: _until, ...each }) => ({
      ...each,
      hold,
      ...(until !== undefined && { until }),
      heldAt: when.at,
    })),
  'draft.copied': (to, { draft }, { when }) =>
    to.update('drafts', draft, (each) => ({ ...each, copiedAt: [...each.copiedAt, when.at] })),
  // The log forgets text and act of what was burned; the state does so at once, so that a later fold agrees.
  'draft.burned': (to, { draft }) =>
    to.update('drafts', draft, ({ act: _act, ...each }) => ({ ...each, text: '', burned: true })),
  'letter.unsent': (to, { letter, text }, record) => {
    const item = { id: letter, text, written: stampOf(record) };
    if (to.find('letters', letter)) to.update('letters', letter, () => item);
    else to.add('letters', item);
  },
};
