import { entropyToMnemonic, mnemonicToEntropy } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';

/** 32 bytes as 24 English words (BIP-39). */
export function entropyToWords(entropy: Uint8Array): string {
  return entropyToMnemonic(entropy, wordlist);
}

/** The 32 bytes behind 24 words; undefined when a word or the checksum is wrong. Case and spacing do not matter. */
export function wordsToEntropy(words: string): Uint8Array | undefined {
  const tidy = words.normalize('NFKD').toLowerCase().trim().split(/\s+/u).join(' ');
  try {
    const entropy = mnemonicToEntropy(tidy, wordlist);
    return entropy.length === 32 ? entropy : undefined;
  } catch {
    return undefined;
  }
}
