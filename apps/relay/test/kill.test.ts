import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bodyToSegments, segmentsToBody } from '@groundwork/vault/protocol';
import type { WireSegment } from '@groundwork/vault/protocol';
import { createChain, createRequest, createTestVault } from './device.ts';
import type { TestVault } from './device.ts';

const KILLS = process.env['SLOW'] === '1' ? 200 : 30;
const WRITERS = 4;
const BATCH = 5;
const folder = mkdtempSync(join(tmpdir(), 'groundwork-kill-'));
const relayRoot = join(import.meta.dirname, '..');
// Beside the sources, so that the native store is found where npm put it.
const bundle = join(relayRoot, 'node_modules', '.kill-test', 'main.mjs');

beforeAll(async () => {
  await build({
    absWorkingDir: relayRoot,
    entryPoints: ['src/main.ts'],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'esm',
    conditions: ['groundwork-source'],
    external: ['libsql'],
    banner: {
      js: "import { createRequire as toRequire } from 'node:module'; const require = toRequire(import.meta.url);",
    },
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Running {
  readonly process: ChildProcess;
  readonly origin: string;
  readonly output: () => string;
}

function startRelay(): Promise<Running> {
  const env = { ...process.env, PORT: '0', HOST: '127.0.0.1', DATA_DIR: folder, REQUESTS_PER_MINUTE: '1000000' };
  const child = spawn(process.execPath, [bundle], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stderr.on('data', (piece) => (output += String(piece)));
  return new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error(`the relay ended: ${output}`)));
    child.stdout.on('data', (piece) => {
      output += String(piece);
      const port = /localhost:(\d+)/.exec(output)?.[1];
      if (port !== undefined) resolve({ process: child, origin: `http://127.0.0.1:${port}`, output: () => output });
    });
  });
}

/** A device that sends its chain in batches and repeats each until it is acknowledged. */
interface Writer {
  readonly vault: TestVault;
  readonly chain: readonly WireSegment[];
  acknowledged: number;
}

function countAcknowledged(writers: readonly Writer[]): number {
  return writers.reduce((sum, writer) => sum + writer.acknowledged, 0);
}

async function sendOn(writer: Writer, origin: string, isOver: () => boolean): Promise<void> {
  while (!isOver() && writer.acknowledged < writer.chain.length) {
    const batch = writer.chain.slice(writer.acknowledged, writer.acknowledged + BATCH);
    const path = `/v1/vaults/${writer.vault.vault}/segments`;
    const body = segmentsToBody(batch.map(({ bytes }) => bytes));
    try {
      const answer = await fetch(createRequest(writer.vault, { method: 'POST', path, body, origin }));
      const told: unknown = await answer.json();
      expect(told).toMatchObject({ heads: { [batch[0]?.device ?? '']: expect.any(Number) } });
      writer.acknowledged += batch.length;
    } catch (error) {
      // The relay died under the request; anything else is a failure of the test.
      if (!(error instanceof TypeError) && !(error instanceof SyntaxError)) throw error;
      return;
    }
  }
}

test(
  `killed ${KILLS} times while it takes in, a relay loses nothing it acknowledged`,
  { timeout: 600_000 },
  async () => {
    const writers = Array.from({ length: WRITERS }, (_, index): Writer => {
      const vault = createTestVault(`writer ${index}`);
      return { vault, chain: createChain(vault.vault, 'phone', KILLS * 400, 'x', 200), acknowledged: 0 };
    });
    for (let kill = 0; kill < KILLS; kill += 1) {
      const relay = await startRelay();
      let isOver = false;
      const before = countAcknowledged(writers);
      const sending = writers.map((writer) => sendOn(writer, relay.origin, () => isOver));
      while (countAcknowledged(writers) === before) await sleep(1);
      await sleep(randomInt(0, 100));
      relay.process.removeAllListeners('exit');
      const gone = new Promise((resolve) => void relay.process.once('exit', resolve));
      relay.process.kill('SIGKILL');
      await gone;
      isOver = true;
      await Promise.all(sending);
    }
    expect(countAcknowledged(writers)).toBeGreaterThan(KILLS);
    const relay = await startRelay();
    for (const writer of writers) {
      const path = `/v1/vaults/${writer.vault.vault}/segments`;
      const answer = await fetch(createRequest(writer.vault, { path, origin: relay.origin }));
      const kept = bodyToSegments(new Uint8Array(await answer.arrayBuffer()), 1e6);
      expect(kept.ok).toBe(true);
      const segments = kept.ok ? kept.value : [];
      expect(segments.length).toBeGreaterThanOrEqual(writer.acknowledged);
      // Whatever was in flight may be there or not, but only whole, once, and in its place.
      expect(segments).toEqual(writer.chain.slice(0, segments.length));
    }
    relay.process.removeAllListeners('exit');
    const stopped = new Promise((resolve) => void relay.process.once('exit', resolve));
    relay.process.kill('SIGINT');
    expect(await stopped).toBe(0);
    expect(relay.output()).not.toMatch(/[0-9a-f]{64}/);
  },
);
