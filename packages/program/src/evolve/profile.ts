import type { Handlers } from './handler.ts';

export const profileHandlers: Handlers<
  'profile.told' | 'intake.left' | 'settings.changed' | 'lesson.read' | 'finding.waved' | 'tonight.done'
> = {
  'profile.told': (to, { profile }) => to.set('profile', { ...to.state.profile, ...profile }),
  'intake.left': (to, { at, done }) => to.set('intake', { at, done: done || to.state.intake.done }),
  'settings.changed': (to, { settings }) => to.set('settings', { ...to.state.settings, ...settings }),
  'lesson.read': (to, { step }, { when }) => to.set('lessons', { ...to.state.lessons, [step]: when.at }),
  'finding.waved': (to, { category }) =>
    to.set('waved', { ...to.state.waved, [category]: (to.state.waved[category] ?? 0) + 1 }),
  'tonight.done': (to, { item, on }) => to.add('tonight', { item, on }),
};
