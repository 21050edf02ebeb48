/** Judged by the vectors of others. */
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { argon2id } from 'hash-wasm';
import { expect, test } from 'vitest';
import { passphraseToKey } from '../src/keys/passphrase.ts';
import { entropyToWords, wordsToEntropy } from '../src/keys/words.ts';

const hex = (text: string): Uint8Array => hexToBytes(text.replaceAll(/\s/gu, ''));
const repeat = (byte: number, times: number): Uint8Array => new Uint8Array(times).fill(byte);

test('XChaCha20-Poly1305: draft-irtf-cfrg-xchacha-03, appendix A.3.1', () => {
  const key = hex('808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f');
  const nonce = hex('404142434445464748494a4b4c4d4e4f5051525354555657');
  const aad = hex('50515253c0c1c2c3c4c5c6c7');
  const plain = utf8ToBytes(
    "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen would be it.",
  );
  const sealed = hex(`
    bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa6440bf3a82f4eda7e39
    ae64c6708c54c216cb96b72e1213b4522f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9
    21f9664c97637da9768812f615c68b13b52e c0875924c1c7987947deafd8780acf49`);
  expect(xchacha20poly1305(key, nonce, aad).encrypt(plain)).toEqual(sealed);
});

test('Argon2id: RFC 9106, section 5.3 has a secret and associated data; reference argon2 vectors have none', async () => {
  // From the test suite of the reference implementation (phc-winner-argon2, src/test.c, Argon2id version 19).
  const cases = [
    [2, 65_536, 1, 'password', 'somesalt', '09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7'],
    [2, 256, 1, 'password', 'somesalt', '9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe'],
    [2, 256, 2, 'password', 'somesalt', '6d093c501fd5999645e0ea3bf620d7b8be7fd2db59c20d9fff9539da2bf57037'],
    [2, 65_536, 1, 'differentpassword', 'somesalt', '0b84d652cf6b0c4beaef0dfe278ba6a80df6696281d7e0d2891b817d8c458fde'],
    [2, 65_536, 1, 'password', 'diffsalt', 'bdf32b05ccc42eb15d58fd19b1f856b113da1e9a5874fdcc544308565aa8141c'],
  ] as const;
  for (const [passes, memory, lanes, passphrase, salt, expected] of cases) {
    const key = await passphraseToKey(passphrase, utf8ToBytes(salt), { memory, passes, lanes });
    expect(key).toEqual(hex(expected));
  }
});

test('Argon2id: RFC 9106, section 5.3, without the associated data that hash-wasm does not take', async () => {
  // The parameters of the RFC; the RFC's own tag needs associated data, so two libraries are compared instead.
  const { argon2id: noble } = await import('@noble/hashes/argon2.js');
  const [password, salt, secret] = [repeat(1, 32), repeat(2, 16), repeat(3, 8)];
  const theirs = noble(password, salt, { t: 3, m: 32, p: 4, key: secret, dkLen: 32 });
  const base = { password, salt, secret, parallelism: 4, iterations: 3, memorySize: 32, hashLength: 32 };
  expect(await argon2id({ ...base, outputType: 'binary' })).toEqual(theirs);
  const rfc = noble(password, salt, { t: 3, m: 32, p: 4, key: secret, personalization: repeat(4, 12), dkLen: 32 });
  expect(rfc).toEqual(hex('0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659'));
});

test('HKDF-SHA-256: RFC 5869, appendix A.1 and A.3', () => {
  const first = hkdf(sha256, repeat(0x0b, 22), hex('000102030405060708090a0b0c'), hex('f0f1f2f3f4f5f6f7f8f9'), 42);
  expect(first).toEqual(hex('3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865'));
  expect(hkdf(sha256, repeat(0x0b, 22), new Uint8Array(), new Uint8Array(), 42)).toEqual(
    hex('8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8'),
  );
});

test('BIP-39: the vectors of trezor/python-mnemonic with 24 words', () => {
  const cases = [
    ['00'.repeat(32), `${'abandon '.repeat(23)}art`],
    [
      '7f'.repeat(32),
      `${'legal winner thank year wave sausage worth useful '.repeat(2)}legal winner thank year wave sausage worth title`,
    ],
    [
      '80'.repeat(32),
      `${'letter advice cage absurd amount doctor acoustic avoid '.repeat(2)}letter advice cage absurd amount doctor acoustic bless`,
    ],
    ['ff'.repeat(32), `${'zoo '.repeat(23)}vote`],
    [
      '68a79eaca2324873eacc50cb9c6eca8cc68ea5d936f98787c60c7ebc74e6ce7c',
      'hamster diagram private dutch cause delay private meat slide toddler razor book happy fancy gospel tennis maple dilemma loan word shrug inflict delay length',
    ],
  ] as const;
  for (const [entropy, words] of cases) {
    expect(entropyToWords(hex(entropy))).toBe(words);
    expect(wordsToEntropy(`  ${words.toUpperCase().replaceAll(' ', '\n ')} `)).toEqual(hex(entropy));
  }
  expect(wordsToEntropy(`${'abandon '.repeat(23)}zoo`)).toBeUndefined();
  expect(wordsToEntropy('abandon '.repeat(11) + 'about')).toBeUndefined();
});
