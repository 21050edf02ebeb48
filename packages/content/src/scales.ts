import type { Scale, ScaleId } from './scales/scale.ts';
import { scales } from './scales/scales.gen.ts';

export type { Scale, ScaleId, ScaleItem, ScaleOption } from './scales/scale.ts';
export { scales } from './scales/scales.gen.ts';

/** The plain words for a total; absent where the scale has none or the total lies outside it. */
export function bandOf(scale: ScaleId, total: number): Scale['bands'][number] | undefined {
  return scales[scale].bands.find((band) => total >= band.from && total <= band.to);
}
