import { runRelay } from './run.ts';

process.exitCode = await runRelay(process.env);
