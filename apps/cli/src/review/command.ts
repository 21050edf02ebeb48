import { loadHeads, review } from '@groundwork/coach';
import type { Heads, ReviewContext } from '@groundwork/coach';
import type { Register } from '../register.ts';
import type { CliWorld } from '../world.ts';
import { readBatches } from './batches.ts';
import { pairsToContext } from './context.ts';
import { readDraft } from './draft.ts';
import { deepenEach, openEmbedder } from './embed.ts';
import { reviewLines } from './lines.ts';
import { toPretty } from './pretty.ts';
import { toSarif } from './sarif.ts';

interface Options {
  readonly format: string;
  readonly context: readonly string[];
  readonly jsonl?: boolean;
  /** Commander's name for the absence of `--no-deep`. */
  readonly deep: boolean;
}

const batchSize = 16;

/** `groundwork review`: what the coach sees in a draft. Exit 0 nothing seen, 1 findings, 2 it could not be read. */
export const registerReview: Register = (program, world) => {
  program
    .command('review')
    .argument('[file]', 'the draft; without it, or with -, standard input')
    .description(
      'Read a draft and say what may land badly, and what is good in it. Exit 0: nothing seen, 1: findings, 2: not read.',
    )
    .option('--format <format>', 'pretty, json or sarif', 'pretty')
    .option(
      '--context <pairs...>',
      'what is known around it, key=value: boundary, hour, unanswered, sentToday, children, channel, purpose',
      [],
    )
    .option('--jsonl', 'read lines {"id","text","context"?} and write one result a line, in order')
    .option('--no-deep', 'leave out the second tier (sentence embeddings): faster, and sees less')
    .action(async (file: string | undefined, options: Options) => {
      world.fail(options.jsonl === true ? await runLines(world, file, options) : await runOne(world, file, options));
    });
};

async function runOne(world: CliWorld, file: string | undefined, options: Options): Promise<number> {
  if (!['pretty', 'json', 'sarif'].includes(options.format)) {
    return complain(world, `There is no format "${options.format}". Known: pretty, json, sarif.`);
  }
  const context = pairsToContext(options.context);
  if (!context.ok) return complain(world, context.error);
  const draft = await readDraft(file);
  if (!draft.ok) return complain(world, draft.error);
  return show(world, draft.value, context.value, options, file ?? 'stdin');
}

async function show(
  world: CliWorld,
  text: string,
  context: ReviewContext,
  options: Options,
  name: string,
): Promise<number> {
  const seen = review(text, context, await toHeads(text, options.deep));
  if (options.format === 'json') world.print(`${JSON.stringify(seen, null, 2)}\n`);
  else world.print(options.format === 'sarif' ? toSarif(text, seen, name) : toPretty(text, seen));
  return seen.findings.length > 0 ? 1 : 0;
}

async function toHeads(text: string, deep: boolean): Promise<Heads> {
  const heads = await loadHeads();
  const embedder = deep ? await openEmbedder() : undefined;
  const [deepened] = embedder === undefined ? [] : await deepenEach(embedder, heads, [text]);
  return deepened ?? heads;
}

async function runLines(world: CliWorld, file: string | undefined, options: Options): Promise<number> {
  const heads = await loadHeads();
  const embedder = options.deep ? await openEmbedder() : undefined;
  let worst = 0;
  try {
    for await (const lines of readBatches(file, batchSize)) {
      for (const outcome of await reviewLines(lines, heads, embedder)) {
        world.print(`${outcome.line}\n`);
        worst = Math.max(worst, { clear: 0, found: 1, failed: 2 }[outcome.is]);
      }
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    return complain(world, `"${file ?? 'standard input'}" could not be read${code}.`);
  }
  return worst;
}

function complain(world: CliWorld, line: string): number {
  world.complain(line);
  return 2;
}
