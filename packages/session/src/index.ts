export type * from './contract.ts';
export { createSession } from './session.ts';
export { createMemorySession } from './memory.ts';
