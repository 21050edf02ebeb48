export {
  SEGMENTS_TYPE,
  HASH_LENGTH,
  isDeviceName,
  sealedToHash,
  segmentToFrame,
  segmentsToBody,
  bodyToSegments,
  createFrameReader,
} from './wire.ts';
export type { WireSegment, WireFault, FrameReader } from './wire.ts';
export { versionToHave, haveToVersion, MAX_DEVICES } from './version.ts';
export type { Version } from './version.ts';
export { publicKeyToVaultName, isVaultName } from './identity.ts';
export type { VaultName } from './identity.ts';
export { signRequest, verifyRequest, bodyToDigest, CLOCK_TOLERANCE } from './signature.ts';
export type { WireRequest, SignedHeaders, Proof, SignatureFault } from './signature.ts';
export { PROBLEM_PREFIX } from './problem.ts';
export type { RelayProblem } from './problem.ts';
