import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rulesPage } from '../scripts/rules-page.ts';
import { ruleCatalog } from '../src/index.ts';

const root = new URL('../src/', import.meta.url);
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.startsWith('rules/'))
  .map((name) => readFileSync(new URL(name, root), 'utf8'));

/** Ids that stand in the code as words of their own. */
const quoted = new Set(
  sources.flatMap((source) => [...source.matchAll(/'([a-z]+(?:-[a-z]+)*)'/gu)].map(([, id]) => id)),
);
const proposed = sources.flatMap((source) =>
  [...source.matchAll(/propose\('([a-z-]+)'/gu)].map(([, id]) => `today-${id}`),
);
const refused = sources.flatMap((source) =>
  [...source.matchAll(/\b(?:refusal|no|notNow|notUntil)\('([a-z-]+)'/gu)].map(([, id]) => id ?? ''),
);

describe('the catalogue', () => {
  it('is what docs/rules.md says', async () => {
    const page = readFileSync(new URL('../../../docs/rules.md', import.meta.url), 'utf8');
    expect(page).toBe(await rulesPage());
  });

  it('names every rule once, with a reason of one or two sentences, a note and a source', () => {
    expect(new Set(ruleCatalog.map(({ id }) => id)).size).toBe(ruleCatalog.length);
    for (const { id, reason, note, source } of ruleCatalog) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/u);
      expect(reason.length, id).toBeGreaterThan(15);
      expect(reason.split(/[.?](?:\s|$)/u).filter(Boolean).length, id).toBeLessThanOrEqual(3);
      expect(note.length, id).toBeGreaterThan(5);
      expect(source.length, id).toBeGreaterThan(3);
    }
  });

  it('speaks plainly: no blame, no shouting, no promise', () => {
    const told = ruleCatalog.map(({ reason }) => reason).join('\n');
    expect(told).not.toMatch(
      /!|should have|you must|your fault|win (?:her|him|them) back|\b(?:he|she|his|her|him)\b/iu,
    );
  });

  it('knows every rule the code refuses by, and has none the code never uses', () => {
    const ids = new Set(ruleCatalog.map(({ id }) => id));
    expect([...refused, ...proposed].filter((id) => !ids.has(id))).toEqual([]);
    expect([...ids].filter((id) => !quoted.has(id) && !proposed.includes(id))).toEqual([]);
    expect(refused.length).toBeGreaterThan(50);
  });
});
