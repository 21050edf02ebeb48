export { dimensions, openEncoder, type Encoder } from './encoder.ts';
export { fileNames, type ModelFile, type ReadFile } from './files.ts';
