import { useEffect, type RefObject } from 'react';
import { scriptUrl } from '../../script-url.ts';
import workerUrl from './encoder.worker.ts?worker&url';
import { useCloser } from './use-closer.ts';

/** While the closer reading is kept, starts the encoder and gives the reader a way to it. True while there is one. */
export function useEncoder(reader: RefObject<Worker | null>): boolean {
  const standing = useCloser();
  const files = standing.is === 'kept' ? standing.files : undefined;
  useEffect(() => {
    if (files === undefined) return undefined;
    const { port1, port2 } = new MessageChannel();
    const encoder = new Worker(scriptUrl(workerUrl), { type: 'module' });
    encoder.postMessage({ files, door: port1 }, [port1]);
    reader.current?.postMessage({ door: port2 }, [port2]);
    return () => encoder.terminate();
  }, [files, reader]);
  return files !== undefined;
}
