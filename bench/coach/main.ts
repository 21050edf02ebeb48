/** `npm run bench:coach`: what the coach finds, beside what people use today, and how fast. */
import { showSafety } from '../safety/figures.ts';
import { showPeers } from './against.ts';
import { readShared, shared } from './data.ts';
import type { Draft, Passage, TaxonomyLine } from './data.ts';
import { showDrafts, showTaxonomy } from './figures.ts';
import { createPeers } from './peers.ts';
import type { Peer } from './peers.ts';
import { createReaders } from './readers.ts';
import type { Read, Readers } from './readers.ts';
import { showSpeed, toLongTexts } from './speed.ts';

async function main(): Promise<void> {
  const drafts = readShared<Draft>('messages_A.jsonl');
  const taxonomy = readShared<TaxonomyLine>('taxonomy.jsonl');
  const passages = readShared<Passage>('safety_A.jsonl');
  if (drafts === undefined || taxonomy === undefined || passages === undefined) {
    console.log(
      `The validation data is not here (looked in ${shared}); nothing was measured. Set GROUNDWORK_SHARED to where it lies.`,
    );
    return;
  }
  const readers = await createReaders([...drafts, ...taxonomy, ...passages].map((line) => line.text));
  const tiers: readonly (readonly [string, Read | undefined])[] = [
    ['rules alone', readers.rules],
    ['rules and heads (first tier)', readers.first],
    ['with sentence embeddings (second tier)', readers.second],
  ];
  for (const [name, read] of tiers) {
    if (read === undefined) {
      console.log(`${name}: the encoder's files are not made (npm run gen); not measured`);
      continue;
    }
    console.log(`\n== ${name}\nRealistic drafts (${drafts.length}, never trained on)`);
    showDrafts(drafts, read);
    console.log('Taxonomy lines (learned from: not evidence of quality)');
    showTaxonomy(taxonomy, read);
    console.log(`Safety passages (${passages.length}, never trained on)`);
    showSafety(passages, read);
  }
  const peers = await createPeers();
  console.log('\n== any harm, packages people use today at their best threshold on these same drafts');
  await showPeers(drafts, peers);
  console.log(
    '\nPoliteness (tydip_en) and ConvAbuse official tests: no shipped head answers those questions, so there is no figure.',
  );
  await showSpeeds(drafts, readers, peers);
}

async function showSpeeds(drafts: readonly Draft[], readers: Readers, peers: readonly Peer[]): Promise<void> {
  const own: Peer[] = [
    { name: 'coach, with heads', read: (text) => readers.first(text, {}).findings.length },
    { name: 'coach, rules alone', read: (text) => readers.rules(text, {}).findings.length },
  ];
  const texts = drafts.map((draft) => draft.text);
  const long = toLongTexts(texts, 300);
  for (const [title, sample] of [
    ['1,500 characters', long],
    ['the drafts themselves', texts],
  ] as const) {
    console.log(`\n== speed, ${title}`);
    for (const peer of [...own, ...peers]) await showSpeed(peer, sample, 60);
  }
}

await main();
