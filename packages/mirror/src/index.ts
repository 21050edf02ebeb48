export { mirror } from './mirror.ts';
export type {
  CivilTime,
  DateOrder,
  Decoder,
  MirrorOptions,
  MirrorProblem,
  MirrorResult,
  OwnPattern,
  WeekCount,
} from './types.ts';
