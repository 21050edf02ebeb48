import { afterEach, expect, test } from 'vitest';
import { bodyToSegments, segmentsToBody, SEGMENTS_TYPE, versionToHave } from '@groundwork/vault/protocol';
import type { WireSegment } from '@groundwork/vault/protocol';
import { createChain, createNonce, createRequest, createTestVault, nameToDevice } from './device.ts';
import type { Ask, TestVault } from './device.ts';
import { createTestRelay, START } from './place.ts';
import type { TestRelay } from './place.ts';

const mine = createTestVault('mine');
const theirs = createTestVault('theirs');
const phone = nameToDevice('phone');
let relay: TestRelay = createTestRelay();
const fresh = async (...settings: Parameters<typeof createTestRelay>): Promise<void> => {
  await relay.close();
  relay = createTestRelay(...settings);
};
afterEach(async () => fresh());

const segmentsOf = ({ vault }: TestVault): string => `/v1/vaults/${vault}/segments`;
const ask = async (vault: TestVault, what: Ask): Promise<Response> =>
  relay.app.fetch(createRequest(vault, { created: relay.now, ...what }));
const send = (vault: TestVault, segments: readonly WireSegment[], more: Partial<Ask> = {}): Promise<Response> =>
  ask(vault, {
    method: 'POST',
    path: segmentsOf(vault),
    body: segmentsToBody(segments.map(({ bytes }) => bytes)),
    ...more,
  });
const fetchAll = async (vault: TestVault, have = ''): Promise<readonly WireSegment[]> => {
  const path = have === '' ? segmentsOf(vault) : `${segmentsOf(vault)}?have=${have}`;
  const answer = await ask(vault, { path });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe(SEGMENTS_TYPE);
  const read = bodyToSegments(new Uint8Array(await answer.arrayBuffer()), 1e7);
  if (!read.ok) throw new Error(read.error.type);
  return read.value;
};
const expectProblem = async (answer: Response, status: number, code: string, details = {}): Promise<void> => {
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  expect(await answer.json()).toMatchObject({ type: `urn:groundwork:problem:${code}`, status, ...details });
  expect(answer.status).toBe(status);
};

test('what one device sends, another reads, and only what it has not', async () => {
  const chain = createChain(mine.vault, 'phone', 5);
  const answer = await send(mine, chain);
  expect(await answer.json()).toEqual({ stored: 5, known: 0, heads: { [phone]: 5 } });
  expect(await fetchAll(mine)).toEqual(chain);
  expect(await fetchAll(mine, versionToHave({ [phone]: 3 }))).toEqual(chain.slice(3));
  expect(await (await send(mine, chain)).json()).toEqual({ stored: 0, known: 5, heads: { [phone]: 5 } });
});

test('an unknown vault reads as an empty one', async () => {
  expect(await fetchAll(theirs)).toEqual([]);
});

test('a gap and a fork are named', async () => {
  const chain = createChain(mine.vault, 'phone', 3);
  await expectProblem(await send(mine, chain.slice(1)), 409, 'gap', { device: phone, expected: 1, got: 2 });
  await send(mine, chain);
  const other = createChain(mine.vault, 'phone', 3, 'other');
  await expectProblem(await send(mine, other.slice(2)), 409, 'fork', { device: phone, seq: 3 });
});

test('only the key of a vault speaks for it', async () => {
  const chain = createChain(mine.vault, 'phone', 1);
  const body = segmentsToBody(chain.map(({ bytes }) => bytes));
  const path = segmentsOf(mine);
  await expectProblem(await ask(theirs, { method: 'POST', path, body }), 403, 'wrong-signature');
  await expectProblem(await ask(theirs, { path }), 403, 'wrong-signature');
  await expectProblem(
    await ask(theirs, { method: 'DELETE', path: `/v1/vaults/${mine.vault}` }),
    403,
    'wrong-signature',
  );
  await expectProblem(await relay.app.request(`http://relay.example${path}`), 401, 'unsigned');
  expect(await fetchAll(mine)).toEqual([]);
});

test('a segment of another vault is not taken', async () => {
  await expectProblem(await send(mine, createChain(theirs.vault, 'phone', 1)), 400, 'malformed');
});

test('a changed body, path, query or method is refused', async () => {
  const chain = createChain(mine.vault, 'phone', 2);
  const body = segmentsToBody(chain.map(({ bytes }) => bytes));
  const original = createRequest(mine, { method: 'POST', path: segmentsOf(mine), body, created: relay.now });
  const { headers } = original;
  const flipped = body.slice();
  flipped[body.length - 1] = (flipped[body.length - 1] ?? 0) ^ 1;
  const changed = [
    new Request(original.url, { method: 'POST', headers, body: Buffer.from(flipped) }),
    new Request(`${original.url}?have=`, { method: 'POST', headers, body: Buffer.from(body) }),
    new Request(original.url.replace('relay.example', 'elsewhere.example'), {
      method: 'POST',
      headers,
      body: Buffer.from(body),
    }),
    new Request(original.url, { method: 'GET', headers }),
  ];
  for (const request of changed) await expectProblem(await relay.app.fetch(request), 403, 'wrong-signature');
  expect(await fetchAll(mine)).toEqual([]);
  expect((await relay.app.fetch(original)).status).toBe(200);
});

test.each(['POST', 'GET', 'DELETE'])('the same %s twice is a replay', async (method) => {
  const chain = createChain(mine.vault, 'phone', 1);
  await send(mine, chain);
  const path = method === 'DELETE' ? `/v1/vaults/${mine.vault}` : segmentsOf(mine);
  const body = method === 'POST' ? { body: segmentsToBody(chain.map(({ bytes }) => bytes)) } : {};
  const request = createRequest(mine, { method, path, created: relay.now, ...body });
  const again = request.clone();
  const late = request.clone();
  expect((await relay.app.fetch(request)).ok).toBe(true);
  await expectProblem(await relay.app.fetch(again), 409, 'replayed');
  relay.now += 400;
  await expectProblem(await relay.app.fetch(late), 401, 'clock-differs');
});

test('a device whose clock is years off learns the time and goes on', async () => {
  const answer = await ask(mine, { path: segmentsOf(mine), created: START - 315_000_000 });
  await expectProblem(answer, 401, 'clock-differs', { now: START });
});

test('the clock is told to the owner of a key only', async () => {
  const request = createRequest(mine, { path: segmentsOf(mine), created: 1 });
  request.headers.set('signature', request.headers.get('signature')?.replace(/:..../, ':AAAA') ?? '');
  await expectProblem(await relay.app.fetch(request), 403, 'wrong-signature');
});

test('sizes and quotas are kept', async () => {
  await fresh({}, { body: 4000, segment: 400, quota: 700 });
  const chain = createChain(mine.vault, 'phone', 4);
  const size = chain[0]?.bytes.length ?? 0;
  await expectProblem(await send(mine, createChain(mine.vault, 'phone', 30)), 413, 'too-large', { limit: 4000 });
  await expectProblem(await send(mine, createChain(mine.vault, 'big', 1, 'x', 500)), 413, 'too-large', { limit: 400 });
  await expectProblem(await send(mine, chain), 507, 'quota-exceeded', { used: 0, quota: 700 });
  expect((await send(mine, chain.slice(0, 3))).status).toBe(200);
  await expectProblem(await send(mine, chain.slice(3)), 507, 'quota-exceeded', { used: size * 3 });
  await fresh({}, { vaults: 0 });
  await expectProblem(await send(mine, chain), 507, 'relay-full');
});

test('a body without an announced length is bounded too', async () => {
  await fresh({}, { body: 1000 });
  const pieces = new ReadableStream<Uint8Array>({ pull: (controller) => controller.enqueue(new Uint8Array(600)) });
  const url = `http://relay.example${segmentsOf(mine)}`;
  const options = { method: 'POST', body: pieces, duplex: 'half' } as RequestInit;
  await expectProblem(await relay.app.fetch(new Request(url, options)), 413, 'too-large');
});

test('one vault that asks too often waits; another does not', async () => {
  await fresh({}, { requestsPerMinute: 3 });
  for (let count = 0; count < 3; count += 1) await fetchAll(mine);
  const answer = await ask(mine, { path: segmentsOf(mine) });
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
  await expectProblem(answer, 429, 'too-many-requests');
  expect(await fetchAll(theirs)).toEqual([]);
  // A stranger's noise does not use up the owner's share.
  for (let count = 0; count < 5; count += 1) await ask(mine, { path: segmentsOf(theirs) });
  expect(await fetchAll(theirs)).toEqual([]);
});

test.each(['', 'nonsense', 'GWSG'])('a body of %j is malformed', async (text) => {
  const answer = await ask(mine, { method: 'POST', path: segmentsOf(mine), body: Buffer.from(text) });
  await expectProblem(answer, 400, 'malformed');
});

test('a version that cannot be read is malformed, and a path that cannot be a vault is nothing', async () => {
  await expectProblem(await ask(mine, { path: `${segmentsOf(mine)}?have=x:1` }), 400, 'malformed');
  await expectProblem(await ask(mine, { path: '/v1/vaults/short/segments' }), 404, 'not-found');
  await expectProblem(await ask(mine, { path: '/v2' }), 404, 'not-found');
});

test('words that were forgotten on the device are dropped here with the same request', async () => {
  const chain = createChain(mine.vault, 'phone', 4);
  await send(mine, chain.slice(0, 3));
  const answer = await send(mine, chain.slice(3), { path: `${segmentsOf(mine)}?retired=${phone}:1-2` });
  expect(await answer.json()).toEqual({ stored: 1, known: 0, heads: { [phone]: 4 } });
  expect(await fetchAll(mine)).toEqual(chain.slice(2));
  const malformed = await send(mine, chain, { path: `${segmentsOf(mine)}?retired=all` });
  await expectProblem(malformed, 400, 'malformed');
});

test('a deleted vault is gone', async () => {
  await send(mine, createChain(mine.vault, 'phone', 3));
  expect((await ask(mine, { method: 'DELETE', path: `/v1/vaults/${mine.vault}` })).status).toBe(204);
  expect(await fetchAll(mine)).toEqual([]);
});

test('a relay that knows its own name refuses requests signed for another', async () => {
  await fresh({ publicHost: 'relay.example' });
  expect(await fetchAll(mine)).toEqual([]);
  const answer = await ask(mine, { path: segmentsOf(mine), origin: 'http://elsewhere.example', nonce: createNonce() });
  await expectProblem(answer, 403, 'wrong-signature');
});

test('whoever listens hears that there is more, and nothing of other vaults', async () => {
  const answer = await ask(mine, { path: `/v1/vaults/${mine.vault}/live` });
  expect(answer.headers.get('content-type')).toMatch(/^text\/event-stream/);
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  expect((await reader?.read())?.value).toBe('event: more\ndata: {}\n\n');
  await send(theirs, createChain(theirs.vault, 'phone', 1));
  await send(mine, createChain(mine.vault, 'phone', 2));
  expect((await reader?.read())?.value).toBe(`event: more\ndata: {"${phone}":2}\n\n`);
  await reader?.cancel();
});

test('listeners are counted, bounded, and forgotten when they leave', async () => {
  await fresh({}, { livePerVault: 1 });
  const path = `/v1/vaults/${mine.vault}/live`;
  const first = await ask(mine, { path });
  const reader = first.body?.getReader();
  await reader?.read();
  await expectProblem(await ask(mine, { path }), 429, 'too-many-requests');
  await reader?.cancel();
  expect((await ask(mine, { path })).status).toBe(200);
});

test('metrics need their token and name no vault', async () => {
  expect((await relay.app.request('/metrics')).status).toBe(404);
  await fresh({ metricsToken: 'open-sesame' });
  await send(mine, createChain(mine.vault, 'phone', 3));
  expect((await relay.app.request('/metrics')).status).toBe(401);
  const text = await (await relay.app.request('/metrics', { headers: { authorization: 'Bearer open-sesame' } })).text();
  expect(text).toMatch(/groundwork_segments_stored_total 3/);
  expect(text).toMatch(/groundwork_vaults 1/);
  expect(text).not.toContain(mine.vault);
});

test('health is told, and answers of the API may do nothing in a browser', async () => {
  const answer = await relay.app.request('http://relay.example/healthz');
  expect(await answer.json()).toEqual({ status: 'ok' });
  expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
  expect(answer.headers.has('strict-transport-security')).toBe(false);
  const tls = await relay.app.request('http://relay.example/healthz', { headers: { 'x-forwarded-proto': 'https' } });
  expect(tls.headers.get('strict-transport-security')).toMatch(/max-age=\d{8}/);
});

test('nothing was logged in any of this', async () => {
  await send(mine, createChain(mine.vault, 'phone', 3));
  await ask(theirs, { path: segmentsOf(mine) });
  await fetchAll(mine);
  expect(relay.logged).toEqual([]);
});
