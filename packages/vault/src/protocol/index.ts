export {
  SEGMENTS_TYPE,
  isDeviceName,
  isVaultName,
  segmentsToBody,
  bodyToSegments,
  createSegmentReader,
} from './wire.ts';
export type { WireSegment, WireFault, SegmentReader } from './wire.ts';
export { HEADER_BYTES, NO_PREVIOUS, hashSegment } from '../segment.ts';
export { hashToVault } from '../keys/derive.ts';
export { versionToHave, haveToVersion, MAX_DEVICES } from './version.ts';
export type { Version } from './version.ts';
export { retiredToText, textToRetired, MAX_RETIRED } from './retired.ts';
export { isRetired, mergeRanges } from '../ranges.ts';
export type { Range, Retired } from '../ranges.ts';
export { signRequest, verifyRequest, bodyToDigest, CLOCK_TOLERANCE } from './signature.ts';
export type { WireRequest, SignedHeaders, Proof, SignatureFault } from './signature.ts';
export { PROBLEM_PREFIX } from './problem.ts';
export type { RelayProblem } from './problem.ts';
