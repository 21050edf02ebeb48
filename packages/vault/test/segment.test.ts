import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paddedLength } from '../src/padme.ts';
import { bytesToPayload, payloadToBytes } from '../src/payload.ts';
import { HEADER_BYTES, NO_PREVIOUS, openSegment, readHeader, sealSegment } from '../src/segment.ts';
import type { SegmentHeader } from '../src/segment.ts';
import { random } from './fixed.ts';

const key = random.bytes(32);
const header: SegmentHeader = {
  vault: 'ab'.repeat(32),
  device: 'cd'.repeat(16),
  epoch: 3,
  collection: 1,
  seq: 2 ** 40 + 7,
  previous: 'ef'.repeat(32),
};
const sealed = sealSegment(key, header, new TextEncoder().encode('the words of a night'.repeat(9)), random);

test('opening gives back what was sealed, and the header says who and where', () => {
  return fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 5000 }), async (payload) => {
      const bytes = sealSegment(key, header, payload, random);
      expect(readHeader(bytes)).toEqual({ ok: true, value: header });
      expect(await openSegment(key, bytes)).toEqual({ ok: true, value: payload });
    }),
  );
});

test('the header lies where its specification says', () => {
  const bytes = sealSegment(key, { ...header, seq: 1, previous: NO_PREVIOUS }, new Uint8Array(), random);
  const start = Buffer.from(bytes.subarray(0, HEADER_BYTES)).toString('hex');
  const length = (bytes.length - HEADER_BYTES).toString(16).padStart(8, '0');
  expect(start).toBe(
    [
      '47575347',
      '01',
      '01',
      '0000',
      '00000003',
      length,
      '0000000000000001',
      header.device,
      header.vault,
      NO_PREVIOUS,
    ].join(''),
  );
});

const isRefused = async (bytes: Uint8Array): Promise<boolean> => {
  const read = readHeader(bytes);
  return !read.ok || !(await openSegment(key, bytes)).ok;
};

test('every flipped bit is noticed', async () => {
  for (let at = 0; at < sealed.length; at += 1) {
    for (let bit = 0; bit < 8; bit += 1) {
      const flipped = sealed.slice();
      flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
      expect(await isRefused(flipped)).toBe(true);
    }
  }
});

test('a segment cut at any byte is called truncated', async () => {
  for (let length = 0; length < sealed.length; length += 1) {
    expect(readHeader(sealed.subarray(0, length))).toEqual({ ok: false, error: 'truncated' });
  }
  expect(await isRefused(Uint8Array.of(...sealed, 0))).toBe(true);
});

test('another key, or a newer format, does not open', async () => {
  expect(await openSegment(random.bytes(32), sealed)).toEqual({ ok: false, error: 'altered' });
  const newer = sealed.slice();
  newer[4] = 2;
  expect(readHeader(newer)).toEqual({ ok: false, error: 'unknown-format' });
});

test('the same words sealed twice share no ciphertext, and close lengths look the same', () => {
  const again = sealSegment(key, header, new TextEncoder().encode('the words of a night'.repeat(9)), random);
  expect(again).not.toEqual(sealed);
  fc.assert(
    fc.property(fc.nat({ max: 1e7 }), (length) => {
      const padded = paddedLength(length);
      expect(padded).toBeGreaterThanOrEqual(length);
      expect(padded).toBeLessThanOrEqual(Math.ceil(length * 1.12) + 1);
      expect(paddedLength(padded)).toBe(padded);
    }),
  );
});

test('a payload keeps every field; what is no payload is unreadable', () => {
  const when = { at: 5, zone: 'UTC' };
  const events = [
    { id: 'a', n: 1, device: 'me', when, kind: 'k', v: 1, body: { text: 'ü😀' }, replaces: ['z'] },
    { id: 'b', n: 2, device: 'other', when, kind: 'k', v: 2, body: {} },
  ];
  const payload = { events, retired: { me: [[1, 3]] as const } };
  expect(bytesToPayload(payloadToBytes(payload, 'me'), 'me')).toEqual({ ok: true, value: payload });
  for (const text of ['', '[]', '{}', '{"events":[{}]}', '{"events":[],"retired":{"a":[1]}}']) {
    expect(bytesToPayload(new TextEncoder().encode(text), 'me').ok).toBe(false);
  }
});
