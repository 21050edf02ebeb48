export { createNodePlatform } from './platform.ts';
export type { NodePlatformOptions } from './platform.ts';
export { createFsStore } from './store.ts';
export { nodeFiles } from './files.ts';
export type { Files } from './files.ts';
