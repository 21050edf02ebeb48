import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bodyToSegments, segmentsToBody } from '@groundwork/vault/protocol';
import { createEventId, createMemoryDevice, createVault } from '@groundwork/vault';
import { createSqliteStore } from '../src/store/sqlite.ts';
import { createTestRelay, START } from './place.ts';

const CANARY = 'the heron stood in the river until dark';
const clock = { now: () => ({ at: START * 1000, zone: 'UTC' }) };
const random = { bytes: (length: number) => new Uint8Array(randomBytes(length)) };

test('what a real vault hands over can be read nowhere in what the relay keeps', async () => {
  const relay = createTestRelay();
  const store = createSqliteStore(join(relay.folder, 'relay.db'));
  const made = await createVault(createMemoryDevice({ clock, random }).openTab());
  if (!made.ok) throw new Error(made.error.type);
  const { id, log } = made.value;
  for (let index = 0; index < 20; index += 1) {
    const body = { text: `${CANARY} ${index}`, [CANARY]: CANARY };
    const event = { id: createEventId(clock.now(), random), when: clock.now(), kind: CANARY, v: 1, body };
    expect((await log.append(log.stamp([event]))).ok).toBe(true);
  }
  const sealed = await log.segmentsAfter({});
  if (!sealed.ok) throw new Error(sealed.error.type);
  const segments = bodyToSegments(segmentsToBody(sealed.value), 1e7);
  if (!segments.ok) throw new Error(segments.error.type);
  const batch = { segments: segments.value, retired: {} };
  const room = { quota: 1e9, total: 1e9, vaults: 9 };
  expect(await store.append(id, batch, { nonce: 'n', until: 9, now: 0 }, room)).toMatchObject({ ok: true });
  const kept = Buffer.concat(readdirSync(relay.folder).map((name) => readFileSync(join(relay.folder, name))));
  expect(kept.includes(Buffer.from(segments.value[3]?.bytes.subarray(200, 260) ?? '?'))).toBe(true);
  for (const word of ['heron', 'river', CANARY]) {
    const bytes = Buffer.from(word);
    const base64 = bytes.toString('base64').slice(0, -4);
    for (const shape of [bytes, Buffer.from(word, 'utf16le'), bytes.toString('hex'), base64]) {
      expect(kept.includes(shape)).toBe(false);
    }
  }
  await store.close();
  await relay.close();
});
