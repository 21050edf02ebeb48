import { useEffect, useState, type ReactNode } from 'react';
import { useWords } from '../ui/words.tsx';

/** Said only when opening takes longer than a blink. */
export function Waiting(): ReactNode {
  const t = useWords();
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), 400);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p className="waiting" role="status">
      {long ? t('shell.opening') : ''}
    </p>
  );
}
