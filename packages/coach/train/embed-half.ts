import { parentPort, workerData } from 'node:worker_threads';
import { embedHere } from './embeddings.ts';

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's port has no origin
parentPort?.postMessage(await embedHere(workerData as readonly string[]));
