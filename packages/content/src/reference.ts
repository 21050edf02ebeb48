/** Where a text comes from. */
export interface Reference {
  readonly id: string;
  /** The finding or method in our own words, English. */
  readonly what: string;
  /** Author and year, where known. */
  readonly reference?: string;
  /** False for background knowledge that nobody has confirmed yet; the screen says so. */
  readonly confirmed: boolean;
}
