export { loadDeep } from './load.ts';
export type { Deep } from './deep.ts';
