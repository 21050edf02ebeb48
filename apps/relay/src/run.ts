import { envToConfig } from './config.ts';
import type { Config } from './config.ts';
import { serveRelay } from './serve.ts';
import type { ServeFailure } from './serve.ts';

/** Runs a relay from its settings until it is told to stop (Ctrl-C or SIGTERM). Resolves with the exit code. */
export async function runRelay(env: Readonly<Record<string, string | undefined>>): Promise<number> {
  const config = envToConfig(env);
  if (!config.ok) return complain(config.error.message);
  const relay = await serveRelay(config.value, (message) => console.error(message));
  if (!relay.ok) return complain(failureToText(relay.error));
  console.log(greeting(config.value, relay.value.port));
  await untilStopped();
  await relay.value.close();
  console.log('Stopped. Everything acknowledged is on disk.');
  return 0;
}

function greeting(config: Config, port: number): string {
  const isLocal = ['127.0.0.1', '::1', 'localhost', '0.0.0.0', '::'].includes(config.host);
  const address = `http://${isLocal ? 'localhost' : config.host}:${port}`;
  const what = config.webDir === undefined ? 'The relay listens at' : 'Groundwork is at';
  return `${what} ${address}\nSealed data is kept in ${config.dataDir}. Press Ctrl-C to stop.`;
}

function failureToText(failure: ServeFailure): string {
  if (failure.type === 'cannot-listen') return `The relay cannot listen: ${failure.detail}`;
  return `Port ${failure.port} is taken by another program. Set PORT to a free one, such as PORT=${failure.port + 1}.`;
}

function complain(message: string): number {
  console.error(message);
  return 1;
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}
