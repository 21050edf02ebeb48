/**
 * The length to which `length` bytes are padded: Padmé (Nikitin et al. 2019). At most 12 % longer, and it tells an
 * observer only O(log log length) bits about the true length.
 */
export function paddedLength(length: number): number {
  if (length < 2) return length;
  const exponent = Math.floor(Math.log2(length));
  const mantissa = Math.floor(Math.log2(exponent)) + 1;
  const step = 2 ** Math.max(0, exponent - mantissa);
  return Math.ceil(length / step) * step;
}
