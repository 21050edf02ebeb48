import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { bodyToSegments, haveToVersion, isVaultName, SEGMENTS_TYPE, textToRetired } from '@groundwork/vault/protocol';
import type { RelayProblem, WireFault } from '@groundwork/vault/protocol';
import type { Result } from '@groundwork/base';
import type { Limits } from '../config.ts';
import type { SegmentStore } from '../store/store.ts';
import type { Admit, Admitted } from './admit.ts';
import type { Bell } from './live.ts';
import type { Metrics } from './metrics.ts';
import type { NonceMemory } from './nonces.ts';
import { problemToResponse } from './problem.ts';

/** What the routes of a vault need. */
export interface VaultDoor {
  readonly store: SegmentStore;
  readonly admit: Admit;
  readonly nonces: NonceMemory;
  readonly bell: Bell;
  readonly metrics: Metrics;
  readonly limits: Limits;
}

const HEARTBEAT_MS = 25_000;

/** `/v1/vaults/:vault/…` as the wire describes it (`@groundwork/vault/protocol`). */
export function createVaultRoutes(door: VaultDoor): Hono {
  const routes = new Hono();
  routes.post('/:vault/segments', (c) => answer(door, c.req.raw, c.req.param('vault'), append));
  routes.get('/:vault/segments', (c) => answer(door, c.req.raw, c.req.param('vault'), read));
  routes.delete('/:vault', (c) => answer(door, c.req.raw, c.req.param('vault'), remove));
  routes.get('/:vault/live', (c) =>
    answer(door, c.req.raw, c.req.param('vault'), async (_, admitted) => {
      const heads = await door.store.heads(admitted.vault);
      const waiting: (() => void)[] = [];
      const news = [heads];
      const stop = door.bell.listen(admitted.vault, (grown) => {
        news.push(grown);
        waiting.shift()?.();
      });
      if (stop === undefined) return problemToResponse({ code: 'too-many-requests', retryAfter: 60 });
      return streamSSE(c, async (stream) => {
        stream.onAbort(() => {
          stop();
          waiting.shift()?.();
        });
        const heartbeat = setInterval(() => void stream.write(': \n\n'), HEARTBEAT_MS);
        while (!stream.aborted) {
          const latest = news.splice(0).at(-1);
          if (latest === undefined) await new Promise<void>((resolve) => void waiting.push(resolve));
          else await stream.writeSSE({ event: 'more', data: JSON.stringify(latest) });
        }
        clearInterval(heartbeat);
      });
    }),
  );
  return routes;
}

type Handler = (door: VaultDoor, admitted: Admitted, request: Request) => Promise<Response>;

async function answer(door: VaultDoor, request: Request, vault: string, handle: Handler): Promise<Response> {
  if (!isVaultName(vault)) return problemToResponse({ code: 'not-found' });
  const admitted = await door.admit(request, vault);
  if (!admitted.ok) return problemToResponse(admitted.error);
  const { use } = admitted.value;
  // The store judges the nonce of a write in the very commit of the write.
  const isNew = request.method !== 'GET' || door.nonces.use(vault, use.nonce, use.until, use.now);
  return isNew ? handle(door, admitted.value, request) : problemToResponse({ code: 'replayed' });
}

async function append(door: VaultDoor, { vault, body, use }: Admitted, request: Request): Promise<Response> {
  const retired = textToRetired(new URL(request.url).searchParams.get('retired') ?? '');
  if (!retired.ok) {
    return problemToResponse({ code: 'malformed', what: 'retired must be device:from-to parts joined by commas' });
  }
  const segments = bodyToSegments(body, door.limits.segment);
  if (!segments.ok) return problemToResponse(wireFaultToProblem(segments.error, door.limits));
  if (segments.value.length === 0 && Object.keys(retired.value).length === 0)
    return problemToResponse({ code: 'malformed', what: 'the batch is empty' });
  if (segments.value.some((segment) => segment.vault !== vault)) {
    return problemToResponse({ code: 'malformed', what: 'a segment belongs to another vault' });
  }
  const began = performance.now();
  const batch = { segments: segments.value, retired: retired.value };
  const appended = await door.store.append(vault, batch, use, door.limits);
  if (!appended.ok) return problemToResponse(appended.error);
  const { stored, known, bytes, heads } = appended.value;
  door.metrics.appended(stored, known, bytes, (performance.now() - began) / 1000);
  if (stored > 0) door.bell.ring(vault, heads);
  return Response.json({ stored, known, heads }, { headers: { 'cache-control': 'no-store' } });
}

async function read(door: VaultDoor, { vault }: Admitted, request: Request): Promise<Response> {
  const have = haveToVersion(new URL(request.url).searchParams.get('have') ?? '');
  if (!have.ok) return problemToResponse({ code: 'malformed', what: 'have must be device:seq pairs joined by commas' });
  const segments = door.store.read(vault, have.value)[Symbol.asyncIterator]();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = await segments.next();
      if (next.done === true) controller.close();
      else controller.enqueue(next.value);
    },
    async cancel() {
      await segments.return?.();
    },
  });
  return new Response(body, { headers: { 'content-type': SEGMENTS_TYPE, 'cache-control': 'no-store' } });
}

async function remove(door: VaultDoor, { vault, use }: Admitted): Promise<Response> {
  const removed: Result<void, 'replayed'> = await door.store.remove(vault, use);
  if (!removed.ok) return problemToResponse({ code: 'replayed' });
  door.bell.ring(vault, {});
  return new Response(null, { status: 204 });
}

function wireFaultToProblem(fault: WireFault, limits: Limits): RelayProblem {
  if (fault.type === 'oversized') return { code: 'too-large', limit: limits.segment };
  return { code: 'malformed', what: `the segment at byte ${fault.at} is ${fault.type}` };
}
