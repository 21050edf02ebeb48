export interface LogisticsReading {
  readonly x?: never;
}
