/** `text` in at most `most` lines of about `width` signs, broken between words; what does not fit ends in "…". */
export function textToLines(text: string, width: number, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u).filter((each) => each !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word.length > width ? `${word.slice(0, width - 1)}…` : word);
  }
  if (lines.length <= most) return lines;
  const end = (lines[most - 1] ?? '').slice(0, width - 1);
  return [...lines.slice(0, most - 1), `${end.replace(/…$/u, '')}…`];
}
