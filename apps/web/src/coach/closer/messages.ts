/** What the reader asks the encoder: `n` is the number of the draft. */
export interface EmbedRequest {
  readonly n: number;
  readonly passages: readonly string[];
}

/** What the encoder answers: embeddings in the order of the passages, or that it does not run here. */
export type EncoderAnswer = { readonly n: number; readonly embeddings: readonly Float32Array[] } | 'broken';
