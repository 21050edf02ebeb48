import { err, ok } from '@groundwork/base';
import type { Result } from '@groundwork/base';

const KIB = 1024;
const MIB = 1024 * KIB;
const GIB = 1024 * MIB;

/** Everything a self-hoster may set. Sizes in bytes. */
export interface Config {
  readonly port: number;
  /** Address to listen on; loopback unless told otherwise. */
  readonly host: string;
  readonly dataDir: string;
  /** Built web app to serve; undefined serves the API alone. */
  readonly webDir: string | undefined;
  /** Host (and port) by which devices know this relay; when set, requests signed for another one are refused. */
  readonly publicHost: string | undefined;
  /** Whoever brings it as a bearer token may read `/metrics`; unset, there are no metrics. */
  readonly metricsToken: string | undefined;
  readonly limits: Limits;
}

export interface Limits {
  /** Most bytes of one request's body. */
  readonly body: number;
  /** Most bytes of one segment. */
  readonly segment: number;
  /** Most bytes of one vault. */
  readonly quota: number;
  /** Most bytes of all vaults. */
  readonly total: number;
  readonly vaults: number;
  /** Requests of one vault in a minute. */
  readonly requestsPerMinute: number;
  /** Live connections of one vault, and of all. */
  readonly livePerVault: number;
  readonly live: number;
}

export const DEFAULT_LIMITS: Limits = {
  body: 8 * MIB,
  segment: 4 * MIB,
  quota: 256 * MIB,
  total: 64 * GIB,
  vaults: 100_000,
  requestsPerMinute: 600,
  livePerVault: 16,
  live: 4096,
};

/** The port when nobody asks for another one. */
export const DEFAULT_PORT = 4680;

/** A setting that cannot be used, in words for the person who set it. */
export interface ConfigFault {
  readonly name: string;
  readonly message: string;
}

/** Reads the settings of `env`. What is not set has a default that is safe on one's own machine. */
export function envToConfig(env: Readonly<Record<string, string | undefined>>): Result<Config, ConfigFault> {
  const faults: ConfigFault[] = [];
  const number = (name: string, fallback: number, unit: number, most = Number.MAX_SAFE_INTEGER): number => {
    const text = env[name]?.trim() ?? '';
    if (text === '') return fallback;
    const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
    if (!(value * unit <= most)) {
      faults.push({ name, message: `${name} must be a whole number up to ${most / unit}, not "${text}".` });
    }
    return value * unit;
  };
  const text = (name: string): string | undefined => (env[name]?.trim() === '' ? undefined : env[name]?.trim());
  const config: Config = {
    port: number('PORT', DEFAULT_PORT, 1, 65_535),
    host: text('HOST') ?? '127.0.0.1',
    dataDir: text('DATA_DIR') ?? 'data',
    webDir: text('WEB_DIR'),
    publicHost: text('PUBLIC_HOST'),
    metricsToken: text('METRICS_TOKEN'),
    limits: {
      ...DEFAULT_LIMITS,
      quota: number('QUOTA_MB', DEFAULT_LIMITS.quota, MIB),
      total: number('TOTAL_MB', DEFAULT_LIMITS.total, MIB),
      vaults: number('MAX_VAULTS', DEFAULT_LIMITS.vaults, 1),
      requestsPerMinute: number('REQUESTS_PER_MINUTE', DEFAULT_LIMITS.requestsPerMinute, 1),
    },
  };
  return faults[0] === undefined ? ok(config) : err(faults[0]);
}
