import type { Review, ReviewContext } from '@groundwork/coach';
import { useEffect, useRef, useState } from 'react';
import { scriptUrl } from '../script-url.ts';
import { closer } from './closer/this-device.ts';
import { useEncoder } from './closer/use-encoder.ts';
import type { ReadAnswer, ReadRequest } from './messages.ts';
import workerUrl from './reader.worker.ts?worker&url';

/** Long enough for a word to be finished, short enough to be there when the hand stops. */
const pauseMs = 300;

/** The coach's reading of a text, and whether the closer reading was heard in it, is still to come, or is not asked for. */
export interface Reading {
  readonly review: Review;
  readonly closer: 'heard' | 'coming' | 'off';
}

/** The coach's reading of `text`, a little behind the typing and off its thread; undefined until there is one. */
export function useReview(text: string, context: ReviewContext): Reading | undefined {
  const [read, setRead] = useState<Exclude<ReadAnswer, 'broken'>>();
  const worker = useRef<Worker>(null);
  const asked = useRef(0);
  useEffect(() => {
    const reader = new Worker(scriptUrl(workerUrl), { type: 'module' });
    reader.addEventListener('message', ({ data }: MessageEvent<ReadAnswer>) => {
      if (data === 'broken') closer.reportBroken();
      else if (data.n === asked.current) setRead(data);
    });
    worker.current = reader;
    return () => reader.terminate();
  }, []);
  const hasEncoder = useEncoder(worker);
  const about = JSON.stringify(context);
  useEffect(() => {
    asked.current += 1;
    const request: ReadRequest = { n: asked.current, text, context: JSON.parse(about) as ReviewContext };
    const timer = setTimeout(() => worker.current?.postMessage(request), pauseMs);
    return () => clearTimeout(timer);
  }, [text, about]);
  if (read === undefined || text.trim() === '') return undefined;
  return { review: read.review, closer: hasEncoder ? (read.closely ? 'heard' : 'coming') : 'off' };
}
