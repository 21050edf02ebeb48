import type { Result } from '@groundwork/base';
import { err, ok } from '@groundwork/base';
import type { ScaleResult } from '../model/state.ts';
import type { Refusal } from '../model/verdict.ts';
import { refusal } from '../rules/refuse.ts';

export type ScaleId = ScaleResult['scale'];

/** A scored scale. It is a screen, not a diagnosis. */
export interface ScaleScore {
  readonly scale: ScaleId;
  readonly total: number;
  readonly most: number;
  /** Name of the published band; `own-trend` where none is published (Rosenberg). */
  readonly band: string;
  /** At or above the published cut-off; never true for Rosenberg, which has none. */
  readonly positive: boolean;
}

interface Scale {
  readonly items: number;
  /** Highest answer to one item; the lowest is 0. */
  readonly top: number;
  /** Items to reverse, counted from 1. */
  readonly reversed?: readonly number[];
  /** Lowest total of each band, rising. */
  readonly bands: readonly (readonly [from: number, band: string])[];
  /** Lowest total that counts as positive. */
  readonly cut?: number;
}

const overCut = (cut: number): Scale['bands'] => [
  [0, 'below-cut-off'],
  [cut, 'cut-off'],
];

/**
 * Bands and cut-offs: PHQ-9 Kroenke 2001, PHQ-2 Kroenke 2003, GAD-7 Spitzer 2006, GAD-2 Kroenke 2007, Rosenberg 1965
 * (no cut-off), AUDIT-C Bush 1998 with the one cut-off that serves all sexes, five (US VA), HARK Sohal 2007.
 */
export const scaleKeys: Readonly<Record<ScaleId, Scale>> = {
  phq2: { items: 2, top: 3, bands: overCut(3), cut: 3 },
  phq9: {
    items: 9,
    top: 3,
    bands: [
      [0, 'minimal'],
      [5, 'mild'],
      [10, 'moderate'],
      [15, 'moderately-severe'],
      [20, 'severe'],
    ],
    cut: 10,
  },
  gad2: { items: 2, top: 3, bands: overCut(3), cut: 3 },
  gad7: {
    items: 7,
    top: 3,
    bands: [
      [0, 'minimal'],
      [5, 'mild'],
      [10, 'moderate'],
      [15, 'severe'],
    ],
    cut: 10,
  },
  rses: { items: 10, top: 3, reversed: [2, 5, 6, 8, 9], bands: [[0, 'own-trend']] },
  auditc: {
    items: 3,
    top: 4,
    bands: [
      [0, 'low'],
      [3, 'raised'],
      [5, 'high'],
      [8, 'see-a-doctor'],
    ],
    cut: 5,
  },
  hark: { items: 4, top: 1, bands: overCut(1), cut: 1 },
};

function isAnswer(value: number, top: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= top;
}

/**
 * Scores a complete scale. Items are the answers as given, in the order of `instruments.json`: 0–3 for PHQ and GAD; for
 * Rosenberg strongly agree 3 … strongly disagree 0, unreversed; 0–4 for AUDIT-C; yes 1, no 0 for HARK. Refuses a list of
 * another length or an answer out of range.
 */
export function scoreScale(scale: ScaleId, items: readonly number[]): Result<ScaleScore, Refusal> {
  // A newer build may have recorded a scale this one does not know.
  if (!Object.hasOwn(scaleKeys, scale)) return err(refusal('value-unknown'));
  const { items: count, top, reversed = [], bands, cut } = scaleKeys[scale];
  if (items.length !== count || !items.every((value) => isAnswer(value, top))) {
    return err(refusal('scale-incomplete', { items: count, least: 0, most: top }));
  }
  const total = items.reduce((sum, value, at) => sum + (reversed.includes(at + 1) ? top - value : value), 0);
  const band = bands.findLast(([from]) => total >= from)?.[1] ?? '';
  return ok({ scale, total, most: count * top, band, positive: cut !== undefined && total >= cut });
}
