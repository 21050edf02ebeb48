import { createNodeWorld } from './node-world.ts';
import { createProgram } from './program.ts';

await createProgram(createNodeWorld()).parseAsync();
