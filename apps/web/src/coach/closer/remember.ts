type Embed = (passages: readonly string[]) => Promise<readonly Float32Array[]>;

/** Embeds only what was not in the text before: somebody who writes on changes the last sentence and leaves the others. */
export function createRemembering(embed: Embed): Embed {
  let known: ReadonlyMap<string, Float32Array> = new Map();
  return async (passages) => {
    const fresh = [...new Set(passages)].filter((passage) => !known.has(passage));
    const found = await embed(fresh);
    const all = new Map(known);
    fresh.forEach((passage, index) => all.set(passage, found[index] ?? new Float32Array()));
    const asked = passages.map((passage) => all.get(passage) ?? new Float32Array());
    known = new Map(passages.map((passage, index) => [passage, asked[index] ?? new Float32Array()]));
    return asked;
  };
}
