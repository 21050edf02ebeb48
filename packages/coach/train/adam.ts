/** A block of numbers that learns, with Adam's two memories beside it. */
export interface Block {
  readonly value: Float32Array;
  readonly grad: Float32Array;
  readonly first: Float32Array;
  readonly second: Float32Array;
}

export function createBlock(size: number, init: (index: number) => number): Block {
  return {
    value: Float32Array.from({ length: size }, (_, i) => init(i)),
    grad: new Float32Array(size),
    first: new Float32Array(size),
    second: new Float32Array(size),
  };
}

export interface Step {
  readonly rate: number;
  /** Decoupled weight decay, a share of the value each step. */
  readonly decay: number;
}

const beta1 = 0.9;
const beta2 = 0.99;

/** One Adam step over `[from, to)`; clears the gradient. No bias correction: `rate` is warmed up instead. */
export function stepBlock(block: Block, step: Step, from: number, to: number): void {
  const { value, grad, first, second } = block;
  for (let i = from; i < to; i += 1) {
    const g = grad[i] as number;
    const m = beta1 * (first[i] as number) + (1 - beta1) * g;
    const v = beta2 * (second[i] as number) + (1 - beta2) * g * g;
    first[i] = m;
    second[i] = v;
    value[i] = (value[i] as number) - step.rate * (m / (Math.sqrt(v) + 1e-6) + step.decay * (value[i] as number));
    grad[i] = 0;
  }
}
