/** Half-open range `[start, end)` of UTF-16 code units in the draft as it was given. */
export type Span = readonly [start: number, end: number];
