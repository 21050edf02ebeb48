// Workers do not inherit the loader that reads TypeScript; this registers it and goes on.
import { register } from 'tsx/esm/api';

register();
await import('./embed-half.ts');
