import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mirror, type MirrorOptions, type OwnPattern } from '../src/index.ts';

const options = (more: Partial<MirrorOptions> = {}): MirrorOptions => ({
  me: 'Robin',
  createDecoder: (encoding) => new TextDecoder(encoding),
  ...more,
});

async function* bytesOf(text: string, size = 7): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

async function pattern(text: string, more: Partial<MirrorOptions> = {}): Promise<OwnPattern> {
  const result = await mirror(bytesOf(text), options(more));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

describe('headers of many phones', () => {
  const cases: readonly [string, string][] = [
    ['13/06/2018, 21:25 - Robin: hello', '2018-06-13T21:25'],
    ['6/13/18, 9:25\u202fPM - Robin: hello', '2018-06-13T21:25'],
    ['13.6.2018 klo 21.25 - Robin: moi', '2018-06-13T21:25'],
    ['2018-06-13 21:25 - Robin: hej', '2018-06-13T21:25'],
    ['[13.06.18, 21:25:15] Robin: hallo', '2018-06-13T21:25'],
    ['\u200e[13/6/18 9:25:00 p.\u00a0m.] Robin: hola', '2018-06-13T21:25'],
    ['2018. 6. 13. 오후 9:25 - Robin: 안녕', '2018-06-13T21:25'],
    ['2018/6/13 下午9:25 - Robin: 你好', '2018-06-13T21:25'],
    ['١٣\u200f/٦\u200f/٢٠١٨، ٩:٢٥\u202fم - Robin: مرحبا', '2018-06-13T21:25'],
    ['13/6/2561 21:25 - Robin: ok', '2018-06-13T21:25'],
    ['6/13/18, 12:05 AM - Robin: late', '2018-06-13T00:05'],
  ];
  test.each(cases)('%s', async (line, first) => {
    expect((await pattern(`${line}\n`)).first).toBe(first);
  });
});

test('days and months of one or two digits are one shape when the year stands first', async () => {
  const own = await pattern('2018/6/9 21:25 - Robin: a\n2018/6/13 21:25 - Robin: b\n2018/10/1 21:25 - Sam: c\n');
  expect(own.messages).toEqual({ mine: 2, theirs: 1 });
});

const day = (clock: string, who: string, text = 'x'): string => `13/06/2018, ${clock} - ${who}: ${text}\n`;

test('counts own share, night, bursts, openings and unanswered runs, and of the partner only counts', async () => {
  const chat = [
    day('00:10', 'Robin', 'are you up'),
    day('00:12', 'Robin', 'please'),
    day('00:20', 'Robin', 'please answer'),
    day('09:00', 'Sam', 'I was asleep'),
    day('09:05', 'Robin', 'sorry'),
    day('22:30', 'Robin', 'goodnight'),
  ].join('');
  const own = await pattern(chat, { readOpening: (text) => (text.includes('up') ? 'harsh' : 'soft') });
  expect(own.messages).toEqual({ mine: 5, theirs: 1 });
  expect(own.mineAtNight).toBe(4);
  expect(own.bursts).toEqual({ count: 1, longest: 3 });
  expect(own.unansweredRuns).toBe(1);
  expect(own.openings).toEqual({ mine: 2, theirs: 1 });
  expect(own.openingTone).toEqual({ soft: 1, harsh: 1, plain: 0 });
  expect(JSON.stringify(own)).not.toMatch(/Sam|asleep|please/u);
});

test('notices, continuation lines and pasted chat lines of another shape are not messages', async () => {
  const own = await pattern(
    `13/06/2018, 08:00 - Messages are end-to-end encrypted.\n${day('08:01', 'Robin', 'one')}still one\n[1.9.19, 00:00:00] Sam: pasted\n${day('08:02', 'Sam')}`,
  );
  expect(own.messages).toEqual({ mine: 1, theirs: 1 });
});

test('iOS notices carry the mark behind the author; photos carry it in front as well', async () => {
  const own = await pattern(
    '[13/06/2018, 08:00:00] Sam: \u200eMessages are encrypted.\r\n\u200e[13/06/2018, 08:01:00] Sam: \u200eimage omitted\r\n[13/06/2018, 08:02:00] Robin: ok\r\n',
  );
  expect(own.messages).toEqual({ mine: 1, theirs: 1 });
});

describe('what it cannot tell, it asks', () => {
  const problem = async (text: string, more: Partial<MirrorOptions> = {}): Promise<unknown> => {
    const result = await mirror(bytesOf(text), options(more));
    return result.ok ? result.value : result.error.type;
  };
  test('nothing to read', async () => expect(await problem('')).toBe('empty'));
  test('not a chat', async () => expect(await problem('dear diary\n\u0000\u0001\u0002')).toBe('unknown-format'));
  test('who am I', async () => expect(await problem(day('08:00', 'Kim') + day('08:01', 'Sam'))).toBe('who-are-you'));
  test('a group', async () =>
    expect(await problem(day('08:00', 'Robin') + day('08:01', 'Sam') + day('08:02', 'Kim'))).toBe('group-chat'));
  test('day or month first', async () =>
    expect(await problem('03/04/2020, 08:00 - Robin: hi\n')).toBe('date-order-unclear'));
  test('day or month first, settled', async () => {
    expect((await pattern('03/04/2020, 08:00 - Robin: hi\n', { dateOrder: 'mdy' })).first).toBe('2020-03-04T08:00');
  });
  test('stopped by the reader', async () => {
    const signal = { aborted: true, reason: 'left', addEventListener: () => {}, removeEventListener: () => {} };
    expect(await problem(day('08:00', 'Robin'), { signal })).toBe('cancelled');
  });
});

test('where the bytes are cut never matters', async () => {
  const chat = day('08:00', 'Robin', 'hé 👩‍👩‍👧') + day('08:03', 'Sam', '안녕') + day('21:00', 'Robin', 'später');
  const whole = await pattern(chat);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 80 }), async (size) => {
      const result = await mirror(bytesOf(chat, size), options());
      expect(result.ok && result.value).toEqual(whole);
    }),
  );
});

test('any bytes at all give an answer', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      const stream = (async function* () {
        yield bytes;
      })();
      expect(typeof (await mirror(stream, options())).ok).toBe('boolean');
    }),
  );
});

test('a line of a megabyte is read in passing', async () => {
  const own = await pattern(`${day('08:00', 'Robin', 'a'.repeat(1 << 20))}${day('08:01', 'Sam')}`);
  expect(own.messages).toEqual({ mine: 1, theirs: 1 });
});
