import * as v from 'valibot';
import * as yaml from 'yaml';
import { emit, toLiteral } from './emit.ts';
import type { Source } from './words.ts';

const file = v.record(
  v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/)),
  v.strictObject({
    what: v.pipe(v.string(), v.minLength(1)),
    reference: v.optional(v.pipe(v.string(), v.minLength(1))),
    year: v.optional(v.number()),
    mark: v.picklist(['S', 'M']),
  }),
);

/** Sources by id. */
export type References = v.InferOutput<typeof file>;

/** Reads `src/sources.yaml`; throws with the place when an entry is malformed. */
export function readReferences(source: Source): References {
  const parsed = v.safeParse(file, yaml.parse(source.text));
  if (parsed.success) return parsed.output;
  const first = parsed.issues[0];
  throw new Error(`${source.path}: ${first.path?.map((part) => String(part.key)).join('.') ?? ''} ${first.message}`);
}

/** Writes them as a module. */
export function emitReferences(path: string, references: References): void {
  const all = Object.fromEntries(
    Object.entries(references).map(([id, { what, reference, mark }]) => [
      id,
      { id, what, ...(reference === undefined ? {} : { reference }), confirmed: mark === 'S' },
    ]),
  );
  emit(
    path,
    `import type { Reference } from './reference.ts';\n\nexport const references: Readonly<Record<string, Reference>> = ${toLiteral(all)};\n`,
  );
}
