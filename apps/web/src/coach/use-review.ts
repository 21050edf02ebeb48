import type { Review, ReviewContext } from '@groundwork/coach';
import { useEffect, useRef, useState } from 'react';
import { scriptUrl } from '../script-url.ts';
import workerUrl from './reader.worker.ts?worker&url';

/** Long enough for a word to be finished, short enough to be there when the hand stops. */
const pauseMs = 300;

interface Answer {
  readonly n: number;
  readonly review: Review;
}

/** The coach's reading of `text`, a little behind the typing and off its thread; undefined until there is one. */
export function useReview(text: string, context: ReviewContext): Review | undefined {
  const [review, setReview] = useState<Review>();
  const worker = useRef<Worker>(null);
  const asked = useRef(0);
  useEffect(() => {
    const reader = new Worker(scriptUrl(workerUrl), { type: 'module' });
    reader.addEventListener('message', (event: MessageEvent<Answer>) => {
      if (event.data.n === asked.current) setReview(event.data.review);
    });
    worker.current = reader;
    return () => reader.terminate();
  }, []);
  const about = JSON.stringify(context);
  useEffect(() => {
    asked.current += 1;
    const n = asked.current;
    const timer = setTimeout(
      () => worker.current?.postMessage({ n, text, context: JSON.parse(about) as ReviewContext }),
      pauseMs,
    );
    return () => clearTimeout(timer);
  }, [text, about]);
  return text.trim() === '' ? undefined : review;
}
