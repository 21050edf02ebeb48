import * as v from 'valibot';
import * as yaml from 'yaml';
import { emit, toLiteral } from './emit.ts';
import type { Messages, Source } from './words.ts';

const text = v.pipe(v.string(), v.trim(), v.minLength(1));
const id = v.pipe(v.string(), v.regex(/^[a-z][a-z-]*$/));
const file = v.strictObject({
  activities: v.array(
    v.strictObject({
      id,
      text,
      energy: v.picklist(['little', 'some', 'plenty']),
      cost: v.picklist(['free', 'small', 'more']),
      children: v.picklist(['with', 'without', 'either']),
    }),
  ),
  company: v.array(v.strictObject({ id, text, want: v.picklist(['ear', 'hand', 'company', 'night']) })),
  instead: v.array(v.strictObject({ id, text, minutes: v.pipe(v.number(), v.integer(), v.minValue(1)) })),
});

/** The lists as written. */
export type Lists = v.InferOutput<typeof file>;

/** Reads `src/lists.yaml`; throws with the place of the first fault. */
export function readLists(source: Source): Lists {
  const parsed = v.safeParse(file, yaml.parse(source.text));
  if (!parsed.success) {
    const first = parsed.issues[0];
    throw new Error(`${source.path}: ${first.path?.map((part) => String(part.key)).join('.') ?? ''} ${first.message}`);
  }
  for (const [name, entries] of Object.entries(parsed.output)) {
    const ids = entries.map((one) => one.id);
    const twice = ids.find((one, at) => ids.indexOf(one) !== at);
    if (twice !== undefined) throw new Error(`${source.path}: ${name} has "${twice}" twice`);
  }
  return parsed.output;
}

/** Their texts as words: `list.<list>.<id>`. */
export function listWords(lists: Lists): Messages {
  return new Map(
    Object.entries(lists).flatMap(([name, entries]) =>
      entries.map((one) => [`list.${name}.${one.id}`, one.text] as const),
    ),
  );
}

/** Writes the lists with ids of words in place of texts. */
export function emitLists(path: string, lists: Lists): void {
  const toIds = (name: keyof Lists) =>
    toLiteral(lists[name].map((one) => ({ ...one, text: `list.${name}.${one.id}` })));
  emit(
    path,
    `import type { Activity, CompanyLine, Instead } from './lists.ts';

/** Light things to do together, by strength, cost and children. */
export const activities: readonly Activity[] = ${toIds('activities')};
/** Ready words to ask for company. */
export const companyLines: readonly CompanyLine[] = ${toIds('company')};
/** Things for hands or feet. */
export const insteads: readonly Instead[] = ${toIds('instead')};
`,
  );
}
