import type { Handlers } from './handler.ts';
import { stampOf } from './handler.ts';

export const workHandlers: Handlers<
  | 'person.added'
  | 'person.reached'
  | 'person.removed'
  | 'issue.named'
  | 'issue.linked'
  | 'issue.reviewed'
  | 'review.written'
  | 'exercise.saved'
> = {
  'person.added': (to, { kind: _kind, person: id, ...person }) => {
    if (to.find('circle', id)) to.update('circle', id, ({ reached }) => ({ id, ...person, reached }));
    else to.add('circle', { id, ...person, reached: [] });
  },
  'person.reached': (to, { person, on }) =>
    to.update('circle', person, (each) => ({ ...each, reached: [...each.reached, on] })),
  'person.removed': (to, { person }) =>
    to.replace(
      'circle',
      to.state.circle.filter(({ id }) => id !== person),
    ),
  'issue.named': (to, { kind: _kind, issue: id, ...issue }, record) => {
    if (to.find('issues', id))
      to.update('issues', id, ({ links, reviews, named }) => ({ id, ...issue, links, reviews, named }));
    else to.add('issues', { id, ...issue, links: [], reviews: [], named: stampOf(record) });
  },
  'issue.linked': (to, { issue, to: link }) =>
    to.update('issues', issue, (each) => ({ ...each, links: [...each.links, link] })),
  'issue.reviewed': (to, { issue, status, note }, { when }) =>
    to.update('issues', issue, (each) => ({ ...each, reviews: [...each.reviews, { at: when.at, status, note }] })),
  'review.written': (to, { review: id, type, answers }, record) => {
    if (to.find('reviews', id)) to.update('reviews', id, (each) => ({ ...each, type, answers }));
    else to.add('reviews', { id, type, answers, written: stampOf(record) });
  },
  'exercise.saved': (to, { kind: _kind, run, ...saved }, record) => {
    const changed = stampOf(record);
    const id = run;
    if (to.find('exercises', id)) to.update('exercises', id, (each) => ({ ...each, ...saved, changed }));
    else to.add('exercises', { id, run, ...saved, begun: changed, changed });
  },
};
