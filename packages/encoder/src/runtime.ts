import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import { enableProdMode, env, setBackend } from '@tensorflow/tfjs-core';
import { fileNames, type ReadFile } from './files.ts';

/**
 * Starts TensorFlow.js on its WebAssembly kernels. It is given a platform whose only way to fetch anything is `read`, so
 * that no code of a library can ask a network for anything. Rejects where WebAssembly has no SIMD.
 */
export async function startRuntime(read: ReadFile): Promise<void> {
  // Otherwise it warns on the console that a platform was replaced.
  enableProdMode();
  env().setPlatform('files', {
    fetch: async (name) => new Response(await read(name)),
    now: () => performance.now(),
    encode: (text) => new TextEncoder().encode(text),
    decode: (bytes) => new TextDecoder().decode(bytes),
    setTimeoutCustom: (work, delay) => void setTimeout(work, delay),
    isTypedArray,
  });
  // Threads need a page that is cut off from others by headers we do not send, and a script made from text.
  env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  const { kernels } = fileNames;
  setWasmPaths(
    {
      'tfjs-backend-wasm.wasm': kernels,
      'tfjs-backend-wasm-simd.wasm': kernels,
      'tfjs-backend-wasm-threaded-simd.wasm': kernels,
    },
    true,
  );
  if (!(await setBackend('wasm'))) throw new Error('the kernels did not start');
}

function isTypedArray(value: unknown): value is Float32Array | Int32Array | Uint8Array | Uint8ClampedArray {
  return (
    value instanceof Float32Array ||
    value instanceof Int32Array ||
    value instanceof Uint8Array ||
    value instanceof Uint8ClampedArray
  );
}
