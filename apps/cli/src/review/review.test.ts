import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { loadHeads, review } from '@groundwork/coach';
import { Command } from 'commander';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerReview } from './command.ts';
import { pairsToContext, toContext } from './context.ts';
import { bytesToDraft } from './draft.ts';
import { reviewLines } from './lines.ts';
import { toSarif } from './sarif.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'groundwork-review-'));
});
afterAll(() => rm(folder, { recursive: true }));

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly errors: string;
}

async function run(bytes: string | Uint8Array, ...flags: string[]): Promise<Outcome> {
  const path = join(folder, `draft-${Math.abs(flags.join().length)}.txt`);
  await writeFile(path, bytes);
  return runArguments([path, ...flags]);
}

async function runArguments(argv: readonly string[]): Promise<Outcome> {
  let code = 0;
  let out = '';
  let errors = '';
  const program = new Command('groundwork').exitOverride();
  registerReview(program, {
    env: {},
    readInput: () => Promise.resolve(''),
    askSecret: () => Promise.resolve(undefined),
    print: (text) => void (out += text),
    complain: (line) => void (errors += `${line}\n`),
    fail: (value) => {
      code = value;
    },
  });
  await program.parseAsync(['review', ...argv], { from: 'user' });
  return { code, out, errors };
}

describe('groundwork review', () => {
  it('exits 1 with findings and 0 without, and never says that a draft is fine', async () => {
    const found = await run("You never listen to me. I'm begging you, answer me.", '--no-deep');
    expect(found.code).toBe(1);
    expect(found.out).toContain('absolutes');
    const none = await run('The plumber comes on Monday between 8 and 12.', '--no-deep');
    expect(none.code).toBe(0);
    expect(none.out).toContain('not a verdict');
  });

  it('writes JSON and SARIF that can be read back', async () => {
    const json = await run('You never listen to me.', '--no-deep', '--format', 'json');
    const seen = JSON.parse(json.out) as { findings: { category: string; span: number[] }[] };
    expect(seen.findings.map((finding) => finding.category)).toContain('absolutes');
    const sarif = await run('You never listen to me.', '--no-deep', '--format', 'sarif');
    const log = JSON.parse(sarif.out) as { version: string; runs: { results: { ruleId: string; level: string }[] }[] };
    expect(log.version).toBe('2.1.0');
    expect(log.runs[0]?.results).toContainEqual(expect.objectContaining({ ruleId: 'absolutes', level: 'note' }));
  });

  it('takes the context into account', async () => {
    const seen = await run('thinking of the lake again', '--no-deep', '--context', 'hour=2', 'unanswered=5');
    expect(seen.out).toContain('flooding late night');
  });

  it.each([
    ['an empty file', '', [], 'empty'],
    ['only spaces', ' \n ', [], 'empty'],
    ['bytes that are no text', new Uint8Array([0, 1, 2, 255]), [], 'not text'],
    ['bytes that are no UTF-8', new Uint8Array([0xc3, 0x28, 0x41]), [], 'UTF-8'],
    ['an unknown format', 'hello', ['--format', 'xml'], 'no format'],
    ['a context that is no pair', 'hello', ['--context', 'hour'], 'key=value'],
    ['an unknown context', 'hello', ['--context', 'mood=low'], 'mood'],
    ['an hour that is none', 'hello', ['--context', 'hour=31'], 'hour'],
  ] as const)('says plainly what is wrong with %s and exits 2', async (_, bytes, flags, part) => {
    const outcome = await run(bytes, ...flags);
    expect(outcome.code).toBe(2);
    expect(outcome.errors).toContain(part);
    expect(outcome.out).toBe('');
  });

  it('says so when there is no such file', async () => {
    for (const flags of [[], ['--jsonl']]) {
      const outcome = await runArguments([join(folder, 'none.txt'), ...flags]);
      expect(outcome.code).toBe(2);
      expect(outcome.errors).toContain('none.txt');
    }
  });

  it('reads a megabyte and right-to-left text', async () => {
    expect((await run('you never listen to me and i keep writing '.repeat(24_000), '--no-deep')).code).toBe(1);
    expect((await run('שלום, מה שלומך היום?', '--no-deep')).code).toBe(0);
  });

  it('answers lines in their order, and a bad line in its place', async () => {
    const lines = [
      '{"id":1,"text":"You never listen to me."}',
      'oops',
      '{"id":3}',
      '{"id":4,"text":"","context":{"hour":2}}',
    ];
    const outcome = await run(`${lines.join('\n')}\n`, '--jsonl', '--no-deep');
    const rows = outcome.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(rows.map((row) => row['id'])).toEqual([1, null, 3, 4]);
    expect(rows.map((row) => 'error' in row)).toEqual([false, true, true, false]);
    expect(rows[3]).toEqual({ id: 4, findings: [], strengths: [], signals: [] });
    expect(outcome.code).toBe(2);
  });
});

describe('reading what is given', () => {
  it('never throws, whatever the bytes, pairs and lines', async () => {
    const heads = await loadHeads();
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), fc.array(fc.string()), fc.jsonValue(), async (bytes, pairs, value) => {
        bytesToDraft(bytes);
        pairsToContext(pairs);
        if (typeof value === 'object' && value !== null) toContext(value as Record<string, unknown>);
        const outcomes = await reviewLines(
          [JSON.stringify(value), JSON.stringify({ id: value, text: pairs.join(' '), context: value })],
          heads,
          undefined,
        );
        expect(outcomes.length).toBe(2);
      }),
      { numRuns: 100 },
    );
  });

  it('reads a time of day and other spellings of a name', () => {
    expect(toContext({ local_time: '02:40', messages_today: 3, unanswered_count: 2 })).toEqual({
      ok: true,
      value: { hour: 2, sentToday: 3, unanswered: 2 },
    });
  });

  it('gives SARIF places as lines and columns', () => {
    const text = 'Hello.\nYou never listen to me.';
    const log = JSON.parse(toSarif(text, review(text), 'draft.txt')) as {
      runs: { results: { locations: { physicalLocation: { region: Record<string, number> } }[] }[] }[];
    };
    expect(log.runs[0]?.results[0]?.locations[0]?.physicalLocation.region).toMatchObject({
      startLine: 2,
      startColumn: 1,
    });
  });
});
