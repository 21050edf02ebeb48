/** Nothing acknowledged is lost: a writer is killed at random moments and everything it was told is kept must be there. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createNodePlatform } from '@groundwork/vault/store-fs';
import { createSession } from '../src/index.ts';

const KILLS = process.env['SLOW'] === '1' ? 500 : 60;
let folder = '';
let writer = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'groundwork-kill-'));
  writer = join(folder, 'writer.mjs');
  const entryPoints = [join(import.meta.dirname, 'writer.ts')];
  const conditions = ['groundwork-source'];
  await build({ bundle: true, platform: 'node', format: 'esm', conditions, entryPoints, outfile: writer });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Starts a writer and kills it `delay` ms after its first acknowledgement; answers the whole lines it said. */
function killWriter(round: number, delay: number): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [writer, join(folder, 'home'), String(round)], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    let complaint = '';
    let dying = false;
    child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (dying || !said.includes('kept')) return;
      dying = true;
      setTimeout(() => child.kill('SIGKILL'), delay);
    });
    child.on('error', reject);
    child.on('close', (_, signal) => {
      if (signal === 'SIGKILL') resolve(said.slice(0, said.lastIndexOf('\n')).split('\n'));
      else reject(new Error(`the writer stopped by itself: ${complaint}`));
    });
  });
}

test(
  `killed ${KILLS} times, the folder store lost nothing it acknowledged and tore nothing`,
  { timeout: KILLS * 10_000 },
  async () => {
    const kept = new Set<string>();
    const burned = new Set<string>();
    for (let round = 0; round < KILLS; round += 1) {
      for (const line of await killWriter(round, Math.random() * 60)) {
        const [word, what = ''] = line.split(' ');
        if (word === 'opened') expect(what).toBe('open');
        else if (word === 'kept') kept.add(what);
        else if (word === 'burned') burned.add(what);
      }
    }
    const platform = await createNodePlatform(join(folder, 'home'));
    if (!platform.ok) throw new Error(platform.error.type);
    const session = await createSession(platform.value);
    expect(session.standing()).toEqual({ is: 'open', protectedBy: 'device-key' });
    const texts = session.state().journal.map(({ heads }) => heads[0]?.text);
    const notes = new Set(session.state().checkins.map(({ note }) => note));
    expect(new Set(texts).size).toBe(texts.length);
    expect([...kept].filter((text) => !texts.includes(text))).toEqual([]);
    expect([...kept].filter((text) => !notes.has(text))).toEqual([]);
    expect(session.state().drafts.filter(({ id, burned: isBurned }) => burned.has(id) && !isBurned)).toEqual([]);
    const exported = await session.exportJson();
    const events = JSON.parse(exported.ok ? exported.value : '{}') as {
      events: { kind: string; body: { draft: string; text: string } }[];
    };
    const left = events.events.filter(
      ({ kind, body }) => kind === 'draft.written' && burned.has(body.draft) && body.text !== '',
    );
    expect(left).toEqual([]);
    expect(kept.size).toBeGreaterThan(KILLS);
  },
);
