import type { Peer } from './peers.ts';

/** Texts of about 1,500 code units, made of the drafts in order. */
export function toLongTexts(drafts: readonly string[], count: number): string[] {
  const whole = drafts.join(' ');
  return Array.from({ length: count }, (_, index) => {
    const from = (index * 1499) % Math.max(1, whole.length - 1500);
    return whole.slice(from, from + 1500);
  });
}

/** Median and 95th percentile in ms, and texts a second, after a warm-up over the same kind of text. */
export async function showSpeed(peer: Peer, texts: readonly string[], warm: number): Promise<number> {
  for (const text of texts.slice(0, warm)) await peer.read(text);
  const times: number[] = [];
  const started = performance.now();
  for (const text of texts) {
    const before = performance.now();
    await peer.read(text);
    times.push(performance.now() - before);
  }
  const perSecond = texts.length / ((performance.now() - started) / 1000);
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2);
  console.log(`  ${peer.name.padEnd(20)} p50 ${at(0.5)} ms  p95 ${at(0.95)} ms  ${perSecond.toFixed(0)} texts/s`);
  return perSecond;
}
