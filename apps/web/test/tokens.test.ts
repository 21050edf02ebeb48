import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../src/ui/tokens.css', import.meta.url), 'utf8');

function tokensOf(block: RegExp): Map<string, string> {
  const body = block.exec(css)?.[1] ?? '';
  return new Map(
    [...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const themes = {
  light: tokensOf(/:root \{([^}]*)\}/),
  dark: tokensOf(/:root\[data-theme='dark'\] \{([^}]*)\}/),
};
const grounds = ['paper', 'raised', 'sunk', 'clay-soft', 'moss-soft', 'danger-soft'];

describe.each(Object.entries(themes))('%s', (_name, tokens) => {
  const of = (name: string): string => tokens.get(name) ?? expect.fail(`no --${name}`);

  test.each(grounds)('body text on %s is AAA, soft text at least AA', (ground) => {
    expect(contrast(of('text'), of(ground))).toBeGreaterThanOrEqual(7);
    expect(contrast(of('text-soft'), of(ground))).toBeGreaterThanOrEqual(
      ground === 'paper' || ground === 'raised' ? 7 : 4.5,
    );
  });

  test.each(['clay', 'moss', 'danger'])('what stands on %s is at least AA', (colour) => {
    expect(contrast(of(`on-${colour}`), of(colour))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(of(colour), of('paper'))).toBeGreaterThanOrEqual(3);
  });

  test('edges of controls and the focus ring can be seen', () => {
    for (const ground of ['paper', 'raised']) {
      expect(contrast(of('edge'), of(ground))).toBeGreaterThanOrEqual(3);
      expect(contrast(of('focus'), of(ground))).toBeGreaterThanOrEqual(3);
    }
  });
});
