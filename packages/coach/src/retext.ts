import type { Heads } from './heads/heads.ts';
import type { ReviewContext } from './model/context.ts';
import { review } from './review.ts';

/** The part of a virtual file that this plugin uses (unified, vfile 6); any object of this shape will do. */
export interface RetextFile {
  readonly value?: unknown;
  message(reason: string, options: RetextMessageOptions): RetextMessage;
}

/** Where a message stands: lines and columns from 1, offsets from 0. */
export interface RetextMessageOptions {
  readonly place: { readonly start: RetextPoint; readonly end: RetextPoint };
  readonly source: string;
  readonly ruleId: string;
}

export interface RetextPoint {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** The part of a message that this plugin fills. */
export interface RetextMessage {
  fatal?: boolean | null | undefined;
  note?: string | undefined;
  expected?: string[] | undefined;
  actual?: string | undefined;
}

/** What is known around the text, and the learned layer if it was loaded. */
export interface RetextOptions {
  readonly context?: ReviewContext;
  readonly heads?: Heads;
}

/**
 * A unified plugin: every finding becomes a message on the file, with the category as its rule. The tree is left as it
 * is. `unified().use(retextEnglish).use(retextGroundwork, { context: { hour: 2 } })`.
 */
export function retextGroundwork(options: RetextOptions = {}): (tree: unknown, file: RetextFile) => undefined {
  return (_, file) => {
    const text = typeof file.value === 'string' ? file.value : '';
    for (const finding of review(text, options.context, options.heads).findings) {
      const [start, end] = finding.span;
      const place = { start: toPoint(text, start), end: toPoint(text, end) };
      const message = file.message(finding.reason, { place, source: 'groundwork', ruleId: finding.category });
      message.note = finding.better;
      message.actual = text.slice(start, end);
      message.fatal = finding.level === 'block' ? true : message.fatal;
    }
    return undefined;
  };
}

function toPoint(text: string, offset: number): RetextPoint {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n'), offset };
}
