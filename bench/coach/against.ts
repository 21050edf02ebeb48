import { isHarm } from '@groundwork/coach';
import type { Draft } from './data.ts';
import type { Peer } from './peers.ts';
import { toScores } from './statistics.ts';

/** Each package on any harm: its best F1 over all thresholds, and what it finds at 5% false alarms at most. */
export async function showPeers(drafts: readonly Draft[], peers: readonly Peer[]): Promise<void> {
  const harmful = drafts.map((draft) => draft.labels.some(isHarm));
  for (const peer of peers) {
    const scores: number[] = [];
    for (const draft of drafts) scores.push(await peer.read(draft.text));
    const cuts = [...new Set(scores)].toSorted((a, b) => a - b);
    const at = cuts.map((cut) => {
      const said = scores.map((score) => score >= cut);
      const alarms =
        said.filter((value, row) => value && harmful[row] !== true).length / harmful.filter((is) => !is).length;
      return { ...toScores(said, harmful), alarms };
    });
    const best = at.toSorted((a, b) => b.f1 - a.f1)[0];
    const careful = Math.max(0, ...at.filter((row) => row.alarms <= 0.05).map((row) => row.recall));
    console.log(
      `  ${peer.name.padEnd(20)} best F1 ${best?.f1.toFixed(3)} at ${((best?.alarms ?? 0) * 100).toFixed(0)}% false alarms; finds ${(careful * 100).toFixed(1)}% at 5% false alarms`,
    );
  }
}
