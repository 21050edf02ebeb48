import type { Contact } from '../model/state.ts';
import { wentAgainst } from '../boundary/against.ts';
import type { Handlers } from './handler.ts';
import { stampOf } from './handler.ts';

export const contactHandlers: Handlers<
  | 'contact.logged'
  | 'contact.answered'
  | 'checking.logged'
  | 'checking.planned'
  | 'slip.marked'
  | 'slip.recovered'
  | 'urge.begun'
  | 'urge.ended'
> = {
  'contact.logged': (to, event, record) => {
    const { contact: id, by, channel, purpose, on, note, draft } = event;
    const logged = stampOf(record);
    const item: Contact = {
      id,
      by,
      channel,
      purpose,
      on,
      logged,
      answered: event.answered === true,
      against:
        by === 'me' && wentAgainst(to.state, { purpose, on, channel, ...(draft !== undefined && { draft }) }, logged),
      ...(note !== undefined && { note }),
      ...(draft !== undefined && { draft }),
    };
    if (to.find('contacts', id)) to.update('contacts', id, () => item);
    else to.add('contacts', item);
  },
  'contact.answered': (to, { contact }) => to.update('contacts', contact, (each) => ({ ...each, answered: true })),
  'checking.logged': (to, { what, count, on }, { when }) => to.add('checking', { what, count, on, at: when.at }),
  'checking.planned': (to, { perWeek, from }) => to.set('taper', { perWeek, from }),
  'slip.marked': (to, { slip, what, on, note }, { when }) =>
    to.add('slips', { id: slip, what, on, at: when.at, ...(note !== undefined && { note }) }),
  'slip.recovered': (to, { slip, did }, { when }) =>
    to.update('slips', slip, (each) => ({ ...each, recovered: { at: when.at, did } })),
  'urge.begun': (to, { urge, pull, draft }, record) =>
    to.add('urges', { id: urge, begun: stampOf(record), before: pull, ...(draft !== undefined && { draft }) }),
  'urge.ended': (to, { urge, pull, seconds, outcome }) =>
    to.update('urges', urge, (each) => ({ ...each, after: pull, seconds, outcome })),
};
