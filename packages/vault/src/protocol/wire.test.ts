import { bytesToHex } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sealSegment } from '../segment.ts';
import type { SegmentHeader } from '../segment.ts';
import {
  bodyToSegments,
  createSegmentReader,
  haveToVersion,
  retiredToText,
  segmentsToBody,
  textToRetired,
  versionToHave,
} from './index.ts';
import type { WireSegment } from './index.ts';

const LIMIT = 4096;
const key = new Uint8Array(32).fill(3);
const hex = (bytes: number): fc.Arbitrary<string> =>
  fc.uint8Array({ minLength: bytes, maxLength: bytes }).map((drawn) => bytesToHex(drawn));
const device = hex(16);
const header: fc.Arbitrary<SegmentHeader> = fc.record({
  vault: hex(32),
  device,
  epoch: fc.nat(),
  collection: fc.constantFrom(0, 1),
  seq: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
  previous: hex(32),
});
const segment: fc.Arbitrary<WireSegment> = fc
  .tuple(header, fc.uint8Array({ minLength: 1, maxLength: 300 }))
  .map(([{ vault, device: writer, seq, previous, ...rest }, payload]) => {
    const head = { vault, device: writer, seq, previous };
    const random = { bytes: (length: number) => new Uint8Array(length) };
    return { ...head, bytes: sealSegment(key, { ...head, ...rest }, payload, random) };
  });
const toBody = (segments: readonly WireSegment[]): Uint8Array => segmentsToBody(segments.map(({ bytes }) => bytes));

test('what the vault seals, the wire reads', () => {
  fc.assert(
    fc.property(fc.array(segment, { maxLength: 8 }), (segments) => {
      expect(bodyToSegments(toBody(segments), LIMIT)).toEqual({ ok: true, value: segments });
    }),
  );
});

test('a stream cut anywhere gives the same segments', () => {
  fc.assert(
    fc.property(fc.array(segment, { maxLength: 5 }), fc.array(fc.nat(2000), { maxLength: 6 }), (segments, cuts) => {
      const body = toBody(segments);
      const at = [0, ...cuts.map((cut) => cut % (body.length + 1)).toSorted((a, b) => a - b), body.length];
      const reader = createSegmentReader(LIMIT);
      const read = at.slice(1).flatMap((end, index) => {
        const pieces = reader.push(body.subarray(at[index], end));
        return pieces.ok ? pieces.value : [];
      });
      expect(read).toEqual(segments);
      expect(reader.pending()).toBe(0);
    }),
  );
});

test('a body that ends too early is named, at the segment that is cut', () => {
  fc.assert(
    fc.property(segment, segment, fc.nat(), (first, second, cut) => {
      const whole = first.bytes.length;
      const short = toBody([first, second]).subarray(0, whole + 1 + (cut % (second.bytes.length - 1)));
      expect(bodyToSegments(short, LIMIT)).toEqual({ ok: false, error: { type: 'truncated', at: whole } });
    }),
  );
});

test('arbitrary bytes never throw and never give a segment no device could send', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const read = bodyToSegments(bytes, LIMIT);
      if (read.ok) expect(toBody(read.value)).toEqual(bytes);
    }),
  );
});

test('what stands where a head should be is malformed', () => {
  const zeros = new Uint8Array(400);
  expect(bodyToSegments(zeros, LIMIT)).toEqual({ ok: false, error: { type: 'malformed', at: 0 } });
});

test('a segment over the limit is refused before its bytes are awaited', () => {
  const [big] = fc.sample(segment, 1);
  const head = big?.bytes.slice(0, 104) ?? new Uint8Array();
  new DataView(head.buffer).setUint32(12, LIMIT);
  expect(createSegmentReader(LIMIT).push(head)).toEqual({ ok: false, error: { type: 'oversized', at: 0 } });
});

test('a version survives the trip through a query, and its order does not matter', () => {
  const version = fc.dictionary(device, fc.integer({ min: 1, max: 999_999_999 }), { maxKeys: 20 });
  fc.assert(
    fc.property(version, (known) => {
      const have = versionToHave(known);
      const back = haveToVersion(have);
      expect(back.ok && { ...back.value }).toEqual({ ...known });
      expect(versionToHave(Object.fromEntries(Object.entries(known).toReversed()))).toBe(have);
      expect(have).toMatch(/^[0-9a-f:,]*$/);
    }),
  );
});

test.each(['D', 'D:', 'D:0', 'D:-1', 'D:1,', 'D:1,D:2', 'ä:1', 'D:1:2', 'D:01', 'D:1 '])('%j is no version', (have) => {
  expect(haveToVersion(have.replaceAll('D', 'd'.repeat(32)))).toEqual({ ok: false, error: 'malformed' });
});

test('a retired set survives the trip through a query', () => {
  const range = fc
    .tuple(fc.integer({ min: 1, max: 999 }), fc.nat(50))
    .map(([from, more]) => [from, from + more] as const);
  const set = fc.dictionary(device, fc.array(range, { minLength: 1, maxLength: 5 }), { maxKeys: 5 });
  fc.assert(
    fc.property(set, (retired) => {
      const text = retiredToText(retired);
      const back = textToRetired(text);
      expect(text).toMatch(/^[0-9a-f:,-]*$/);
      expect(back.ok && retiredToText(back.value)).toBe(text);
    }),
  );
});

test.each(['D', 'D:1', 'D:0-1', 'D:2-1', 'D:1-2,', 'x:1-2', 'D:1-2;'])('%j is no retired set', (text) => {
  expect(textToRetired(text.replaceAll('D', 'd'.repeat(32)))).toEqual({ ok: false, error: 'malformed' });
});
