import * as v from 'valibot';
import * as yaml from 'yaml';
import { emit, toLiteral } from './emit.ts';
import type { References } from './references.ts';
import type { Messages, Source } from './words.ts';

const text = v.pipe(v.string(), v.trim(), v.minLength(1));
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const options = v.array(v.strictObject({ value: whole, label: text }));
const file = v.strictObject({
  id: v.picklist(['phq9', 'gad7', 'rses', 'auditc', 'hark']),
  title: text,
  short: v.optional(v.strictObject({ id: v.picklist(['phq2', 'gad2']), title: text, items: whole, positive: whole })),
  notice: text,
  source: text,
  sources: v.pipe(v.array(text), v.minLength(1)),
  verified: v.boolean(),
  private: v.optional(v.boolean(), false),
  stem: v.string(),
  options,
  items: v.array(v.strictObject({ ask: text, reverse: v.optional(v.boolean(), false), options: v.optional(options) })),
  everyDays: v.optional(whole),
  say: text,
  bands: v.array(v.strictObject({ from: whole, to: whole, text })),
});

type ScaleFile = v.InferOutput<typeof file>;

/** Reads one scale; throws with the place of the first fault. */
export function readScale(source: Source, references: References): ScaleFile {
  const parsed = v.safeParse(file, yaml.parse(source.text));
  if (!parsed.success) {
    const first = parsed.issues[0];
    throw new Error(`${source.path}: ${first.path?.map((part) => String(part.key)).join('.') ?? ''} ${first.message}`);
  }
  const scale = parsed.output;
  const unknown = scale.sources.find((id) => !(id in references));
  if (unknown !== undefined) throw new Error(`${source.path}: unknown source "${unknown}"`);
  if (scale.items.some((item) => (item.options ?? scale.options).length < 2)) {
    throw new Error(`${source.path}: an item has no options`);
  }
  refuseGaps(source.path, scale);
  return scale;
}

/** Bands, where there are any, cover every total once. */
function refuseGaps(path: string, scale: ScaleFile): void {
  if (scale.bands.length === 0) return;
  let next = 0;
  for (const band of scale.bands) {
    if (band.from !== next || band.to < band.from) throw new Error(`${path}: bands leave a gap or overlap at ${next}`);
    next = band.to + 1;
  }
  const most = range(scale, scale.items.length).most;
  if (next !== most + 1) throw new Error(`${path}: bands end at ${next - 1}, totals at ${most}`);
}

function range(scale: ScaleFile, count: number): { readonly least: number; readonly most: number } {
  const values = scale.items.slice(0, count).map((item) => (item.options ?? scale.options).map((one) => one.value));
  const sum = (pick: (numbers: readonly number[]) => number) => values.reduce((total, one) => total + pick(one), 0);
  return { least: sum((numbers) => Math.min(...numbers)), most: sum((numbers) => Math.max(...numbers)) };
}

/** Its texts as words: `scale.<id>.item.1`, `scale.<id>.option.1` … */
export function scaleWords(scale: ScaleFile): Messages {
  const at = `scale.${scale.id}`;
  const words: [string, string][] = [
    [`${at}.title`, scale.title],
    [`${at}.say`, scale.say],
    ...(scale.stem === '' ? [] : [[`${at}.stem`, scale.stem] as [string, string]]),
    ...(scale.short === undefined ? [] : [[`scale.${scale.short.id}.title`, scale.short.title] as [string, string]]),
    ...scale.options.map((one, n): [string, string] => [`${at}.option.${n + 1}`, one.label]),
    ...scale.bands.map((one, n): [string, string] => [`${at}.band.${n + 1}`, one.text]),
  ];
  scale.items.forEach((item, n) => {
    words.push([`${at}.item.${n + 1}`, item.ask]);
    item.options?.forEach((one, m) => words.push([`${at}.item.${n + 1}.option.${m + 1}`, one.label]));
  });
  return new Map(words);
}

function toItems(scale: ScaleFile, count: number): readonly unknown[] {
  const at = `scale.${scale.id}`;
  return scale.items.slice(0, count).map((item, n) => {
    const own = item.options !== undefined;
    const given = item.options ?? scale.options;
    return {
      ask: `${at}.item.${n + 1}`,
      options: given.map((one, m) => ({
        value: one.value,
        label: own ? `${at}.item.${n + 1}.option.${m + 1}` : `${at}.option.${m + 1}`,
      })),
      reverse: item.reverse,
    };
  });
}

function toScales(scale: ScaleFile): readonly (readonly [string, unknown])[] {
  const at = `scale.${scale.id}`;
  const common = {
    ...(scale.stem === '' ? {} : { stem: `${at}.stem` }),
    notice: scale.notice,
    source: scale.source,
    sources: scale.sources,
    verified: scale.verified,
    private: scale.private,
    ...(scale.everyDays === undefined ? {} : { everyDays: scale.everyDays }),
    say: `${at}.say`,
  };
  const count = scale.items.length;
  const bands = scale.bands.map((one, n) => ({ from: one.from, to: one.to, text: `${at}.band.${n + 1}` }));
  const long = {
    id: scale.id,
    title: `${at}.title`,
    items: toItems(scale, count),
    ...common,
    bands,
    ...range(scale, count),
  };
  const { short } = scale;
  if (short === undefined) return [[scale.id, long]];
  const brief = {
    id: short.id,
    title: `scale.${short.id}.title`,
    items: toItems(scale, short.items),
    ...common,
    bands: [],
    positive: { from: short.positive, next: scale.id },
    ...range(scale, short.items),
  };
  return [
    [short.id, brief],
    [scale.id, long],
  ];
}

/** Writes all scales as a module. */
export function emitScales(path: string, scales: readonly ScaleFile[]): void {
  const all = Object.fromEntries(scales.flatMap(toScales));
  emit(
    path,
    `import type { Scale, ScaleId } from './scale.ts';\n\nexport const scales: Readonly<Record<ScaleId, Scale>> = ${toLiteral(all)};\n`,
  );
}
