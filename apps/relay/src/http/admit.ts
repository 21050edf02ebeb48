import { err, ok } from '@groundwork/base';
import type { Clock, Result } from '@groundwork/base';
import { CLOCK_TOLERANCE, verifyRequest } from '@groundwork/vault/protocol';
import type { RelayProblem, SignatureFault } from '@groundwork/vault/protocol';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Config } from '../config.ts';
import type { NonceUse } from '../store/store.ts';

/** A request that speaks for its vault. Whether its nonce is new is still to be asked. */
export interface Admitted {
  readonly vault: string;
  readonly body: Uint8Array;
  readonly use: NonceUse;
}

/** Lets a request in, or names the problem. */
export type Admit = (request: Request, vault: string) => Promise<Result<Admitted, RelayProblem>>;

/** The door of the relay: size, signature, vault, clock, rate; in this order, so that only the owner meets the last two. */
export function createAdmit(config: Config, clock: Clock): Admit {
  const { requestsPerMinute, body: most } = config.limits;
  const limiter = new RateLimiterMemory({ points: requestsPerMinute, duration: 60 });
  return async (request, vault) => {
    const body = await readBody(request, most);
    if (!body.ok) return body;
    if (config.publicHost !== undefined && new URL(request.url).host !== config.publicHost) {
      return err({ code: 'wrong-signature' });
    }
    const now = Math.floor(clock.now().at / 1000);
    const signed = { method: request.method, url: request.url, body: body.value };
    const proof = await verifyRequest(signed, signatureHeaders(request.headers), now);
    if (!proof.ok) return err(faultToProblem(proof.error, now));
    if (proof.value.vault !== vault) return err({ code: 'wrong-signature' });
    const wait = await consume(limiter, vault);
    if (wait > 0) return err({ code: 'too-many-requests', retryAfter: wait });
    const use = { nonce: proof.value.nonce, until: proof.value.created + CLOCK_TOLERANCE, now };
    return ok({ vault, body: body.value, use });
  };
}

function signatureHeaders(headers: Headers): Record<string, string> {
  const names = ['content-digest', 'signature-input', 'signature'];
  return Object.fromEntries(names.flatMap((name) => (headers.has(name) ? [[name, headers.get(name) ?? '']] : [])));
}

function faultToProblem(fault: SignatureFault, now: number): RelayProblem {
  if (fault.type === 'clock-differs') return { code: 'clock-differs', now };
  return fault.type === 'unsigned' ? { code: 'unsigned', what: fault.what } : { code: 'wrong-signature' };
}

/** 0 when the vault may go on, else the seconds it must wait. */
async function consume(limiter: RateLimiterMemory, vault: string): Promise<number> {
  try {
    await limiter.consume(vault);
    return 0;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
    throw refused;
  }
}

async function readBody(request: Request, most: number): Promise<Result<Uint8Array, RelayProblem>> {
  if (Number(request.headers.get('content-length') ?? 0) > most) return err({ code: 'too-large', limit: most });
  if (request.body === null) return ok(new Uint8Array());
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of request.body) {
    length += piece.length;
    if (length > most) return err({ code: 'too-large', limit: most });
    pieces.push(piece);
  }
  return ok(Buffer.concat(pieces));
}
