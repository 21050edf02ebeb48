import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bodyToSegments, createFrameReader, haveToVersion, segmentsToBody, versionToHave } from './index.ts';
import type { WireSegment } from './index.ts';

const MAX = 4096;
const device = fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/);
const segment: fc.Arbitrary<WireSegment> = fc.record({
  device,
  seq: fc.integer({ min: 1, max: 0xff_ff_ff_ff }),
  prev: fc.uint8Array({ minLength: 32, maxLength: 32 }),
  sealed: fc.uint8Array({ minLength: 1, maxLength: 300 }),
});

test('what is framed is read back', () => {
  fc.assert(
    fc.property(fc.array(segment, { maxLength: 8 }), (segments) => {
      expect(bodyToSegments(segmentsToBody(segments), MAX)).toEqual({ ok: true, value: segments });
    }),
  );
});

test('a stream cut anywhere gives the same segments', () => {
  fc.assert(
    fc.property(fc.array(segment, { maxLength: 5 }), fc.array(fc.nat(2000), { maxLength: 6 }), (segments, cuts) => {
      const body = segmentsToBody(segments);
      const at = [0, ...cuts.map((cut) => cut % (body.length + 1)).toSorted((a, b) => a - b), body.length];
      const reader = createFrameReader(MAX);
      const read = at.slice(1).flatMap((end, index) => {
        const frames = reader.push(body.subarray(at[index], end));
        return frames.ok ? frames.value : [];
      });
      expect(read).toEqual(segments);
      expect(reader.pending()).toBe(0);
    }),
  );
});

test('a body that ends too early is named, at the frame that is cut', () => {
  fc.assert(
    fc.property(segment, segment, fc.nat(), (first, second, cut) => {
      const whole = segmentsToBody([first]).length;
      const body = segmentsToBody([first, second]);
      const short = body.subarray(0, whole + 1 + (cut % (body.length - whole - 1)));
      expect(bodyToSegments(short, MAX)).toEqual({ ok: false, error: { type: 'truncated', at: whole } });
    }),
  );
});

test('arbitrary bytes never throw and never give a segment no device could send', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const read = bodyToSegments(bytes, MAX);
      if (read.ok) expect(segmentsToBody(read.value)).toEqual(bytes);
    }),
  );
});

test('a segment over the limit is refused before its bytes are awaited', () => {
  const big = segmentsToBody([{ device: 'd', seq: 1, prev: new Uint8Array(32), sealed: new Uint8Array(MAX + 1) }]);
  expect(bodyToSegments(big, MAX)).toEqual({ ok: false, error: { type: 'oversized', at: 0 } });
  expect(createFrameReader(MAX).push(big.subarray(0, 60))).toEqual({ ok: false, error: { type: 'oversized', at: 0 } });
});

test('a version survives the trip through a query, and its order does not matter', () => {
  const version = fc.dictionary(device, fc.integer({ min: 1, max: 0xff_ff_ff_ff }), { maxKeys: 20 });
  fc.assert(
    fc.property(version, (known) => {
      const have = versionToHave(known);
      const back = haveToVersion(have);
      expect(back.ok && { ...back.value }).toEqual({ ...known });
      expect(versionToHave(Object.fromEntries(Object.entries(known).toReversed()))).toBe(have);
      expect(new URL(`https://relay.example/?have=${have}`).searchParams.get('have')).toBe(have);
    }),
  );
});

test.each(['a', 'a:', 'a:0', 'a:-1', 'a:1,', 'a:1,a:2', 'ä:1', 'a:1:2', 'a:01', 'a:1 '])('%j is no version', (have) => {
  expect(haveToVersion(have)).toEqual({ ok: false, error: 'malformed' });
});
