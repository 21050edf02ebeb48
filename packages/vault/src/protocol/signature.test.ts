import { ed25519 } from '@noble/curves/ed25519.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { base64 } from '@scure/base';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashToVault, signRequest, verifyRequest } from './index.ts';
import type { SignedHeaders, WireRequest } from './index.ts';

const secretKey = new Uint8Array(32).fill(7);
const publicKey = ed25519.getPublicKey(secretKey);
const nonce = new Uint8Array(16).fill(1);
const NOW = 1_790_000_000;
const request: WireRequest = {
  method: 'POST',
  url: 'https://relay.example/v1/vaults/x/segments?have=a:1',
  body: Uint8Array.of(1, 2, 3),
};
const headers = signRequest(request, secretKey, NOW, nonce);

test('a signed request proves its vault', async () => {
  const proof = await verifyRequest(request, headers, NOW + 20);
  expect(proof).toEqual({
    ok: true,
    value: { vault: hashToVault(publicKey), nonce: 'AQEBAQEBAQEBAQEBAQEBAQ', created: NOW },
  });
});

test('the signature base is the one RFC 9421 describes', () => {
  // Built by hand from section 2.5, so that the library and the specification are checked against each other.
  const base = [
    '"@method": POST',
    '"@authority": relay.example',
    '"@path": /v1/vaults/x/segments',
    '"@query": ?have=a:1',
    `"content-digest": ${headers['content-digest']}`,
    `"@signature-params": ${headers['signature-input'].slice('groundwork='.length)}`,
  ].join('\n');
  const signature = base64.decode(headers.signature.slice('groundwork=:'.length, -1));
  expect(ed25519.verify(signature, utf8ToBytes(base), publicKey)).toBe(true);
});

test.each<[string, WireRequest]>([
  ['another method', { ...request, method: 'DELETE' }],
  ['another path', { ...request, url: request.url.replace('/x/', '/y/') }],
  ['another query', { ...request, url: request.url.replace('a:1', 'a:2') }],
  ['another relay', { ...request, url: request.url.replace('relay.example', 'other.example') }],
  ['another body', { ...request, body: Uint8Array.of(1, 2, 4) }],
])('%s does not verify', async (_, changed) => {
  expect(await verifyRequest(changed, headers, NOW)).toEqual({ ok: false, error: { type: 'wrong-signature' } });
});

/** Base64 has spare bits at its end: another spelling of the same bytes is the same signature. */
const LAST_DIGIT = /[A-Za-z0-9+/]==:$/;

test('every changed character of the headers is noticed', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom<keyof SignedHeaders>('content-digest', 'signature-input', 'signature'),
      fc.nat(),
      fc.constantFrom('A', 'z', '0', '"', ';', ' ', ','),
      async (name, position, character) => {
        const value = headers[name];
        const at = position % value.length;
        const changed = value.slice(0, at) + character + value.slice(at + 1);
        fc.pre(changed !== value && changed.replace(LAST_DIGIT, '') !== value.replace(LAST_DIGIT, ''));
        const result = await verifyRequest(request, { ...headers, [name]: changed }, NOW);
        expect(result.ok).toBe(false);
      },
    ),
    { numRuns: 300 },
  );
});

test('a missing part is named as unsigned', async () => {
  const { signature: _, ...rest } = headers;
  expect(await verifyRequest(request, rest, NOW)).toMatchObject({ ok: false, error: { type: 'unsigned' } });
  const shorter = headers['signature-input'].replace(' "@query"', '');
  const result = await verifyRequest(request, { ...headers, 'signature-input': shorter }, NOW);
  expect(result).toMatchObject({ ok: false, error: { type: 'unsigned' } });
});

test.each([-301, 301, 86_400, -315_000_000])('a clock %d s apart is told so', async (seconds) => {
  expect(await verifyRequest(request, headers, NOW + seconds)).toEqual({ ok: false, error: { type: 'clock-differs' } });
});

test('another key cannot borrow the name', async () => {
  const other = signRequest(request, new Uint8Array(32).fill(9), NOW, nonce);
  const swapped = { ...other, 'signature-input': headers['signature-input'] };
  expect(await verifyRequest(request, swapped, NOW)).toEqual({ ok: false, error: { type: 'wrong-signature' } });
});
