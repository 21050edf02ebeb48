import { fromMarkdown } from 'mdast-util-from-markdown';
import * as v from 'valibot';
import * as yaml from 'yaml';
import type { Source } from './words.ts';

type RootContent = ReturnType<typeof fromMarkdown>['children'][number];
type PhrasingContent = Extract<RootContent, { type: 'paragraph' }>['children'][number];
type ItemContent = Extract<RootContent, { type: 'list' }>['children'][number]['children'][number];

const text = v.pipe(v.string(), v.trim(), v.minLength(1));
const head = v.strictObject({
  step: v.picklist([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]),
  title: text,
  what: text,
  do: text,
  refuses: text,
  sources: v.pipe(v.array(text), v.minLength(1, 'names no source')),
});

/** A run of text as written: sources by id, links by address. */
export type RawInline =
  | { readonly type: 'text' | 'strong' | 'em'; readonly text: string }
  | { readonly type: 'cite'; readonly source: string }
  | { readonly type: 'link'; readonly text: string; readonly address: string };

export type RawBlock =
  | { readonly type: 'heading'; readonly text: string }
  | { readonly type: 'paragraph'; readonly inlines: readonly RawInline[] }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly (readonly RawInline[])[] };

/** A lesson as written, before its links and sources are looked up. */
export interface RawLesson {
  readonly path: string;
  readonly head: v.InferOutput<typeof head>;
  readonly blocks: readonly RawBlock[];
}

/** Splits `[^source]` marks out of a run of plain text. */
function toTexts(value: string): readonly RawInline[] {
  return value.split(/(\[\^[a-z0-9-]+\])/).flatMap((part): readonly RawInline[] => {
    const source = /^\[\^([a-z0-9-]+)\]$/.exec(part)?.[1];
    if (source !== undefined) return [{ type: 'cite', source }];
    return part === '' ? [] : [{ type: 'text', text: part.replaceAll('\n', ' ') }];
  });
}

function plain(nodes: readonly PhrasingContent[], path: string): string {
  return nodes
    .map((node) => {
      if (node.type !== 'text') throw new Error(`${path}: ${node.type} inside emphasis or a link`);
      return node.value.replaceAll('\n', ' ');
    })
    .join('');
}

function toInlines(nodes: readonly PhrasingContent[], path: string): readonly RawInline[] {
  return nodes.flatMap((node): readonly RawInline[] => {
    if (node.type === 'text') return toTexts(node.value);
    if (node.type === 'strong') return [{ type: 'strong', text: plain(node.children, path) }];
    if (node.type === 'emphasis') return [{ type: 'em', text: plain(node.children, path) }];
    if (node.type === 'link') return [{ type: 'link', text: plain(node.children, path), address: node.url }];
    throw new Error(`${path}: a lesson may not contain ${node.type}`);
  });
}

function toItem(children: readonly ItemContent[], path: string): readonly RawInline[] {
  const [only, ...more] = children;
  if (only?.type !== 'paragraph' || more.length > 0) throw new Error(`${path}: list items are one line each`);
  return toInlines(only.children, path);
}

function toBlock(node: RootContent, path: string): RawBlock {
  if (node.type === 'heading') return { type: 'heading', text: plain(node.children, path) };
  if (node.type === 'paragraph') return { type: 'paragraph', inlines: toInlines(node.children, path) };
  if (node.type === 'list') {
    return {
      type: 'list',
      ordered: node.ordered === true,
      items: node.children.map((item) => toItem(item.children, path)),
    };
  }
  throw new Error(`${path}: a lesson may not contain ${node.type}`);
}

/** Reads a lesson: YAML between two lines of `---`, then Markdown. Throws with the path on anything it does not know. */
export function readLesson(source: Source): RawLesson {
  const match = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source.text);
  if (match === null) throw new Error(`${source.path}: no front matter`);
  const parsed = v.safeParse(head, yaml.parse(match[1] ?? ''));
  if (!parsed.success) {
    const first = parsed.issues[0];
    throw new Error(`${source.path}: ${first.path?.map((part) => String(part.key)).join('.') ?? ''} ${first.message}`);
  }
  const blocks = fromMarkdown(match[2] ?? '').children.map((node) => toBlock(node, source.path));
  return { path: source.path, head: parsed.output, blocks };
}

/** Every inline run of a lesson. */
export function lessonToInlines(lesson: RawLesson): readonly RawInline[] {
  return lesson.blocks.flatMap((block) => {
    if (block.type === 'heading') return [];
    return block.type === 'paragraph' ? block.inlines : block.items.flat();
  });
}

function joined(inlines: readonly RawInline[]): string {
  return inlines.map((one) => (one.type === 'cite' ? '' : one.text)).join('');
}

/** What is read, one text per paragraph, heading or item. */
export function lessonToTexts(lesson: RawLesson): readonly string[] {
  return lesson.blocks.flatMap((block) => {
    if (block.type === 'heading') return [block.text];
    return block.type === 'paragraph' ? [joined(block.inlines)] : block.items.map(joined);
  });
}
