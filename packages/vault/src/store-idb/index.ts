export { createBrowserPlatform } from './platform.ts';
export type { BrowserPlatformOptions } from './platform.ts';
export { createIdbStore } from './store.ts';
export { createDatabase } from './database.ts';
export type { Database } from './database.ts';
