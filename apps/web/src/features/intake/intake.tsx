import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useProgram } from '../../session.tsx';
import { useSubmit } from '../../submit.ts';
import { Button } from '../../ui/button.tsx';
import { keepHints } from '../../ui/hints.ts';
import { Page } from '../../ui/page.tsx';
import { useWords, type Say } from '../../ui/words.tsx';
import { BoundaryPart } from './boundary-part.tsx';
import { HomePart, HopePart, StoryPart } from './profile-parts.tsx';
import { SafetyPart } from './safety-part.tsx';
import './intake.css';

/** The parts in order; where the user stopped is remembered by name, so a part added later does not move them. */
const parts = ['story', 'home', 'boundary', 'safety', 'hope', 'done'] as const;
type Part = (typeof parts)[number];

function isPart(text: string | undefined): text is Part {
  return parts.some((part) => part === text);
}

function titleOf(t: Say, part: Part): string {
  return t(`intake.${part}-title`);
}

/** Setting up in five short parts; each can be skipped, and the place is kept through a reload. */
export function Screen(): ReactNode {
  const t = useWords();
  const { intake, safety } = useProgram();
  const { submit } = useSubmit();
  const [part, setPart] = useState<Part>(isPart(intake.at) && !intake.done ? intake.at : 'story');
  const at = parts.indexOf(part);
  const goTo = (next: Part): void => {
    setPart(next);
    void submit({ kind: 'intake.left', at: next, done: next === 'done' });
    scrollTo(0, 0);
  };
  const next = (): void => goTo(parts[at + 1] ?? 'done');
  return (
    <Page title={titleOf(t, part)} {...(part === 'story' ? { lead: t('intake.lead') } : {})}>
      {part === 'done' ? null : (
        <p className="quiet small intake-progress">{t('intake.progress', { at: at + 1, of: parts.length - 1 })}</p>
      )}
      <PartBody part={part} onDone={next} />
      {part === 'done' ? null : (
        <div className="row">
          {at === 0 ? null : <Button onClick={() => goTo(parts[at - 1] ?? 'story')}>{t('intake.back')}</Button>}
          {part === 'safety' && safety.answers !== undefined ? null : (
            <Button onClick={next}>{t('intake.skip')}</Button>
          )}
          <StopButton />
        </div>
      )}
    </Page>
  );
}

function PartBody({ part, onDone }: { readonly part: Part; readonly onDone: () => void }): ReactNode {
  switch (part) {
    case 'story':
      return <StoryPart onDone={onDone} />;
    case 'home':
      return <HomePart onDone={onDone} />;
    case 'boundary':
      return <BoundaryPart onDone={onDone} />;
    case 'safety':
      return <SafetyPart onDone={onDone} />;
    case 'hope':
      return <HopePart onDone={onDone} />;
    case 'done':
      return <Done />;
  }
}

function StopButton(): ReactNode {
  const t = useWords();
  const go = useNavigate();
  return (
    <Button kind="bare" onClick={() => void go({ to: '/today' })}>
      {t('intake.stop')}
    </Button>
  );
}

function Done(): ReactNode {
  const t = useWords();
  const go = useNavigate();
  return (
    <>
      <p>{t('intake.done-body')}</p>
      <Button
        kind="main"
        wide
        onClick={() => {
          keepHints({ home: 'today' });
          void go({ to: '/today' });
        }}
      >
        {t('intake.done-go')}
      </Button>
    </>
  );
}
