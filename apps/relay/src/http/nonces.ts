/** Nonces of reads. A relay that was restarted forgets them: a read changes nothing, and what it gives is sealed. */
export interface NonceMemory {
  /** Whether this nonce of this vault is new; from now until `until` (Unix seconds) it no longer is. */
  use(vault: string, nonce: string, until: number, now: number): boolean;
}

const SWEEP_EVERY_SECONDS = 30;

/** A memory that forgets nonces when the signatures they belong to have grown too old. */
export function createNonceMemory(): NonceMemory {
  const seen = new Map<string, number>();
  let swept = 0;
  const sweep = (now: number): void => {
    for (const [key, until] of seen) if (until < now) seen.delete(key);
    swept = now;
  };
  return {
    use(vault, nonce, until, now) {
      if (now - swept >= SWEEP_EVERY_SECONDS) sweep(now);
      const key = `${vault}/${nonce}`;
      if (seen.has(key)) return false;
      seen.set(key, until);
      return true;
    },
  };
}
