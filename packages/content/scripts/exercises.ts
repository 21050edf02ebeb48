import * as v from 'valibot';
import * as yaml from 'yaml';
import type { Source } from './words.ts';

const text = v.pipe(v.string(), v.trim(), v.minLength(1));
const id = v.pipe(v.string(), v.regex(/^[a-z][a-zA-Z0-9-]*$/));
const whole = v.pipe(v.number(), v.integer());
const base = { id, label: text, hint: v.optional(text), required: v.optional(v.boolean(), false) };
const options = v.pipe(v.array(v.strictObject({ value: id, label: text })), v.minLength(2));

const field = v.variant('type', [
  v.strictObject({ type: v.picklist(['text']), ...base, max: v.optional(whole, 500) }),
  v.strictObject({ type: v.picklist(['longtext']), ...base, max: v.optional(whole, 4000) }),
  v.strictObject({ type: v.literal('number'), ...base, min: whole, max: whole }),
  v.strictObject({
    type: v.literal('scale'),
    ...base,
    min: v.optional(whole, 0),
    max: v.optional(whole, 10),
    low: text,
    high: text,
  }),
  v.strictObject({ type: v.literal('choice'), ...base, options }),
  v.strictObject({ type: v.literal('multi'), ...base, options, most: v.optional(whole, 20) }),
  v.strictObject({ type: v.picklist(['date', 'time', 'yesno']), ...base }),
  v.strictObject({ type: v.literal('cycle'), ...base, nodes: options }),
]);

const purpose = v.picklist(['personal', 'logistics', 'apology', 'appreciation', 'invitation', 'talk']);
const gate = v.variant('type', [
  v.strictObject({ type: v.picklist(['contact', 'draft']), purpose }),
  v.strictObject({ type: v.picklist(['coach', 'couples-work', 'share']) }),
]);

const evidence = v.picklist([
  'checking-per-week',
  'urges-and-space',
  'writing-and-mood',
  'mood-sleep-habits',
  'scales-trend',
  'openings',
  'apologies-by-act',
  'help-notes',
  'promises-kept',
  'appreciation-balance',
  'slips-and-recovery',
  'decision-words',
  'invitations',
  'circle-balance',
  'self-checks',
  'issues-linked',
  'facts-and-hopes',
]);

const exercise = v.strictObject({
  id,
  title: text,
  intro: text,
  minutes: v.pipe(whole, v.minValue(1), v.maxValue(30)),
  timed: v.optional(v.boolean(), false),
  mostRuns: v.optional(whole),
  notWhen: v.strictObject({ says: text, rules: v.optional(v.array(text), []), gate: v.optional(gate) }),
  fields: v.pipe(v.array(field), v.minLength(1)),
  practice: v.strictObject({
    every: v.picklist(['once', 'when-needed', 'day', 'week', 'two-weeks', 'four-weeks']),
    times: v.optional(whole, 1),
    says: text,
  }),
  commands: v.array(text),
  evidence,
  after: text,
});

/** An exercise as written. */
export type RawExercise = v.InferOutput<typeof exercise>;

/** Reads `exercises.yaml` of a step: one to three exercises, each field once. Throws with path and place. */
export function readExercises(source: Source): readonly RawExercise[] {
  const parsed = v.safeParse(v.pipe(v.array(exercise), v.minLength(1), v.maxLength(3)), yaml.parse(source.text));
  if (!parsed.success) {
    const first = parsed.issues[0];
    throw new Error(`${source.path}: ${first.path?.map((part) => String(part.key)).join('.') ?? ''} ${first.message}`);
  }
  for (const one of parsed.output) {
    const ids = one.fields.map((each) => each.id);
    const twice = ids.find((each, at) => ids.indexOf(each) !== at);
    if (twice !== undefined) throw new Error(`${source.path}: ${one.id} has the field "${twice}" twice`);
    for (const each of one.fields) {
      if ('min' in each && each.min >= each.max) throw new Error(`${source.path}: ${one.id}.${each.id} has no range`);
    }
  }
  return parsed.output;
}

const shown = new Set(['title', 'intro', 'says', 'label', 'hint', 'low', 'high', 'after']);

/** A copy in which every text that is shown went through `change`; keys, ids and numbers stay. */
export function mapShown<T>(value: T, change: (shownText: string) => string): T;
export function mapShown(value: unknown, change: (shownText: string) => string): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => mapShown(one, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]: [string, unknown]) => [
      key,
      typeof one === 'string' && shown.has(key) ? change(one) : mapShown(one, change),
    ]),
  );
}

/** Every text of an exercise that is shown. */
export function exerciseToTexts(one: RawExercise): readonly string[] {
  const texts: string[] = [];
  mapShown(one, (each) => {
    texts.push(each);
    return each;
  });
  return texts;
}
