export { loadDeep } from './load.ts';
export { toPassages } from './passages.ts';
export type { Deep } from './deep.ts';
