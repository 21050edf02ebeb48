export interface ApologyReading {
  readonly x?: never;
}
