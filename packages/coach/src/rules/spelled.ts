/**
 * The code of a character as clues are spelled: case does not count, and whatever `\w` does not know is the blank, 0. So
 * what stands in a text stands in its spelling as well, and a word edge has a blank, or the end, on one side. Under 64.
 */
export function toCode(code: number): number {
  if (code >= 97 && code <= 122) return code - 96;
  if (code >= 65 && code <= 90) return code - 64;
  if (code >= 48 && code <= 57) return code - 21;
  return code === 95 ? 37 : 0;
}

/** The same as a text: lower-case, with a blank for everything that `\w` does not know. */
export function toSpelled(text: string): string {
  return text.replaceAll(/\W/g, ' ').toLowerCase();
}
