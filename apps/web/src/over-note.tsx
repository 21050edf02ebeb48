import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { isOver } from './ending.ts';
import { useProgram } from './session.tsx';
import { buttonClass } from './ui/button.tsx';
import { useWords } from './ui/words.tsx';

/** Shown on the path and the drawer once it is over: what these screens are about from now on. */
export function OverNote({ where }: { readonly where: 'path' | 'drawer' }): ReactNode {
  const t = useWords();
  const over = isOver(useProgram());
  if (!over) return null;
  return (
    <section className="stack-tight over-note">
      <p className="own-words">{t(where === 'path' ? 'practice-b.over-note' : 'practice-b.over-drawer')}</p>
      <Link to="/path/$step" params={{ step: where === 'path' ? '10' : '1' }} className={buttonClass('bare')}>
        {t(where === 'path' ? 'practice-b.over-go' : 'practice-b.over-letter')}
      </Link>
    </section>
  );
}
