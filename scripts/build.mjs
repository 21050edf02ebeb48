// `npm run build`: generates and builds the app, the relay and the command line, unless nothing changed.
import { buildStale } from './house/build.mjs';

process.exitCode = (await buildStale()) ? 0 : 1;
