import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { SegmentStore } from '../store/store.ts';

/** What is counted. No metric carries a vault, a device or an address. */
export interface Metrics {
  answered(route: string, status: number): void;
  appended(stored: number, known: number, bytes: number, seconds: number): void;
  text(): Promise<string>;
  readonly contentType: string;
}

/** Prometheus metrics of one relay. */
export function createMetrics(store: SegmentStore, live: () => number): Metrics {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register });
  const requests = new Counter({
    name: 'groundwork_requests_total',
    help: 'Answers by route and status',
    labelNames: ['route', 'status'],
    registers,
  });
  const stored = new Counter({ name: 'groundwork_segments_stored_total', help: 'Segments made durable', registers });
  const known = new Counter({ name: 'groundwork_segments_known_total', help: 'Segments sent again', registers });
  const bytes = new Counter({ name: 'groundwork_stored_bytes_total', help: 'Sealed bytes made durable', registers });
  const seconds = new Histogram({
    name: 'groundwork_append_seconds',
    help: 'Time from a checked batch to its durable commit',
    buckets: [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3],
    registers,
  });
  const held = (name: string, help: string, read: () => Promise<number> | number): Gauge =>
    new Gauge({
      name,
      help,
      registers,
      async collect() {
        this.set(await read());
      },
    });
  held('groundwork_vaults', 'Vaults held', async () => (await store.usage()).vaults);
  held('groundwork_segments', 'Segments held', async () => (await store.usage()).segments);
  held('groundwork_bytes', 'Sealed bytes held', async () => (await store.usage()).bytes);
  held('groundwork_live_connections', 'Devices waiting for news', live);
  return {
    contentType: register.contentType,
    answered: (route, status) => requests.inc({ route, status }),
    appended(new_, again, size, took) {
      stored.inc(new_);
      known.inc(again);
      bytes.inc(size);
      seconds.observe(took);
    },
    text: () => register.metrics(),
  };
}
