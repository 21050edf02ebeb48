/** Letters of the pseudo-locale: still readable, never plain ASCII, so that an untranslated string stands out. */
const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = Array.from('àƀçðéƒĝĥîĵķļɱñôþǫŕšţûṽŵẋýžÀƁÇÐÉƑĜĤÎĴĶĻṀÑÔÞǪŔŠŢÛṼŴẊÝŽ');
const vowels = 'aeiouAEIOU';

/** `text` with every letter accented and every vowel doubled (about 40 % longer), nothing else changed. */
export function textToPseudo(text: string): string {
  return Array.from(text)
    .map((letter) => {
      const at = plain.indexOf(letter);
      const other = at === -1 ? letter : (accented[at] ?? letter);
      return vowels.includes(letter) ? other + other : other;
    })
    .join('');
}
