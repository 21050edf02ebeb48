import type { io } from '@tensorflow/tfjs-core';

type Entry = io.WeightsManifestEntry;

/** One weight: what it is, and its bytes. */
export interface Weight {
  readonly entry: Entry;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Smaller ones are left as they are: biases and scales weigh nothing and count for much. */
const leastNumbers = 2000;

/** Matrices that can do with one byte a number; each turns an embedding by less than 2 in 10,000. The others get two. */
const oneByte: readonly RegExp[] = [
  /Embeddings_en$/,
  /FFN\/conv1\//,
  /Layer_1\/.*\/qkv_transform/,
  /Layer_0\/.*\/output_transform/,
  /tanh_layer_0\/weights$/,
];

/** A weight in fewer bytes, as TensorFlow.js reads them back: numbers at equal steps from the least to the greatest. */
export function quantise({ entry, bytes }: Weight): Weight {
  const count = entry.shape.reduce((product, side) => product * side, 1);
  if (entry.dtype !== 'float32' || count < leastNumbers) return { entry, bytes };
  const dtype = oneByte.some((shape) => shape.test(entry.name)) ? 'uint8' : 'uint16';
  const values = new Float32Array(bytes.buffer, bytes.byteOffset, count);
  const { min, max } = toRange(values);
  const levels = dtype === 'uint8' ? 255 : 65_535;
  const scale = max > min ? (max - min) / levels : 1;
  const steps = dtype === 'uint8' ? new Uint8Array(count) : new Uint16Array(count);
  values.forEach((value, index) => (steps[index] = Math.round((value - min) / scale)));
  return {
    entry: { ...entry, quantization: { dtype, scale, min } },
    bytes: new Uint8Array(steps.buffer),
  };
}

function toRange(values: Float32Array): { readonly min: number; readonly max: number } {
  let min = Infinity;
  let max = -Infinity;
  for (const value of values) {
    min = Math.min(min, value);
    max = Math.max(max, value);
  }
  return { min, max };
}
