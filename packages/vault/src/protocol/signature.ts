import { err, ok } from '@groundwork/base';
import type { Result } from '@groundwork/base';
import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { base64, base64urlnopad } from '@scure/base';
import { createSignatureSync, verifySignature } from 'http-message-sig';
import type { SignatureParameters } from 'http-message-sig';
import { hashToVault } from '../keys/derive.ts';

/** A request as both sides see it. `url` is absolute; `body` is empty when there is none. */
export interface WireRequest {
  readonly method: string;
  readonly url: string;
  readonly body: Uint8Array;
}

/** The three headers that make a request speak for a vault. */
export interface SignedHeaders {
  readonly 'content-digest': string;
  readonly 'signature-input': string;
  readonly signature: string;
}

/** What a valid signature proves; whether `nonce` is new is for the relay to say. */
export interface Proof {
  /** The vault whose key signed: 64 hex digits. */
  readonly vault: string;
  readonly nonce: string;
  /** Unix seconds by the signer's clock. */
  readonly created: number;
}

/** Why a request does not speak for the vault; see the problems of the same names. */
export type SignatureFault =
  | { readonly type: 'unsigned'; readonly what: string }
  | { readonly type: 'wrong-signature' }
  | { readonly type: 'clock-differs' };

/** How far apart the clocks of a device and a relay may be, in seconds. */
export const CLOCK_TOLERANCE = 300;
const LABEL = 'groundwork';
const ALGORITHM = 'ed25519';
const COVERED = ['@method', '@authority', '@path', '@query', 'content-digest'] as const;
const REQUIRED = ['created', 'nonce', 'keyid', 'alg'] as const;
const NONCE = /^[A-Za-z0-9_-]{22}$/;
const UNBOUNDED = Number.MAX_SAFE_INTEGER;

/** Signs `request` at `created` (Unix seconds) with 16 fresh random bytes as `nonce`. */
export function signRequest(
  request: WireRequest,
  secretKey: Uint8Array,
  created: number,
  nonce: Uint8Array,
): SignedHeaders {
  const digest = bodyToDigest(request.body);
  const fields = createSignatureSync(describe(request, [{ name: 'content-digest', value: digest }]), {
    label: LABEL,
    components: COVERED,
    parameters: {
      created,
      nonce: base64urlnopad.encode(nonce),
      keyid: base64urlnopad.encode(ed25519.getPublicKey(secretKey)),
      alg: ALGORITHM,
    },
    signer: { algorithm: ALGORITHM, sign: (data) => ed25519.sign(data, secretKey) },
  });
  return { 'content-digest': digest, 'signature-input': fields.signatureInput, signature: fields.signature };
}

/** What the signature of `request` proves at `now` (Unix seconds), or why it proves nothing. */
export async function verifyRequest(
  request: WireRequest,
  headers: Partial<SignedHeaders>,
  now: number,
): Promise<Result<Proof, SignatureFault>> {
  const fields = Object.entries(headers).map(([name, value]) => ({ name, value }));
  if (fields.length < 3)
    return err({ type: 'unsigned', what: 'content-digest, signature-input and signature are needed' });
  if (headers['content-digest'] !== bodyToDigest(request.body)) return err({ type: 'wrong-signature' });
  try {
    const verified = await verifySignature(describe(request, fields), {
      label: LABEL,
      // The clock is judged below, once the signature holds: only the owner is told that clocks differ.
      policy: {
        algorithms: [ALGORITHM],
        requiredComponents: COVERED,
        requiredParameters: REQUIRED,
        now,
        clockSkew: UNBOUNDED,
      },
      resolveVerifier: (candidate) => keyToVerifier(base64urlnopad.decode(candidate.parameters.keyid ?? '')),
    });
    return parametersToProof(verified.parameters, now);
  } catch (error) {
    return err(toFault(error));
  }
}

function parametersToProof(parameters: SignatureParameters, now: number): Result<Proof, SignatureFault> {
  const { created = 0, nonce = '', keyid = '' } = parameters;
  if (!NONCE.test(nonce)) return err({ type: 'unsigned', what: 'the nonce must be 16 bytes in base64url' });
  if (Math.abs(now - created) > CLOCK_TOLERANCE) return err({ type: 'clock-differs' });
  return ok({ vault: hashToVault(base64urlnopad.decode(keyid)), nonce, created });
}

/** The value of `content-digest` for `body` (RFC 9530). */
export function bodyToDigest(body: Uint8Array): string {
  return `sha-256=:${base64.encode(sha256(body))}:`;
}

function describe(request: WireRequest, fields: readonly { readonly name: string; readonly value: string }[]) {
  return { kind: 'request', method: request.method, targetUri: request.url, fields } as const;
}

function keyToVerifier(publicKey: Uint8Array): {
  algorithm: string;
  verify(data: Uint8Array, sig: Uint8Array): boolean;
} {
  return {
    algorithm: ALGORITHM,
    // Strict RFC 8032 checks: with the looser ZIP 215 rules one request could carry more than one valid signature.
    verify: (data, signature) => ed25519.verify(signature, data, publicKey, { zip215: false }),
  };
}

function toFault(error: unknown): SignatureFault {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const unsigned = ['MissingField', 'MalformedField', 'LabelMismatch', 'PolicyViolation', 'InvalidComponent'];
  if (unsigned.includes(code)) return { type: 'unsigned', what: error instanceof Error ? error.message : code };
  return { type: 'wrong-signature' };
}
