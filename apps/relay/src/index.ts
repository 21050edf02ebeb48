export { runRelay } from './run.ts';
export { serveRelay } from './serve.ts';
export type { RunningRelay, ServeFailure } from './serve.ts';
export { envToConfig, DEFAULT_LIMITS, DEFAULT_PORT } from './config.ts';
export type { Config, ConfigFault, Limits } from './config.ts';
