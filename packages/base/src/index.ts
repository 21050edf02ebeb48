export { ok, err } from './result.ts';
export type { Result, Ok, Err } from './result.ts';
export type { Brand } from './brand.ts';
export type { Clock, Moment, Random, Sleep, CancelSignal } from './effects.ts';
