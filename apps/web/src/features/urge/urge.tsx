import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useIsClosed, useProgram, useRun, useSession, useStanding } from '../../session.tsx';
import { useWords } from '../../ui/words.tsx';
import { Done } from './done.tsx';
import { HoldChoice } from './hold.tsx';
import { Rate } from './rate.tsx';
import { openUrge, toStage, type Stage, type Visit } from './stage.ts';
import { WaveScreen } from './wave-screen.tsx';
import { markWave, markedWave, waveSeconds } from './wave.ts';
import { Write } from './write.tsx';

const fresh: Omit<Visit, 'marked'> = { stopped: false, ended: undefined, held: false };

interface Steps {
  readonly stage: Stage;
  begin(pull: number): Promise<void>;
  ride(urge: string): void;
  stop(): void;
  end(urge: string, start: number, pull: number): Promise<void>;
  held(): void;
  again(): void;
}

function useSteps(): Steps {
  const run = useRun();
  const session = useSession();
  const state = useProgram();
  const [visit, setVisit] = useState(fresh);
  const [marks, setMarks] = useState(0);
  const open = openUrge(state);
  const marked = open === undefined || marks < 0 ? undefined : markedWave(open.id);
  return {
    stage: toStage(state, { ...visit, marked }),
    begin: async (pull) => {
      await run({ kind: 'urge.begun', urge: session.newId(), pull, draft: session.newId() });
    },
    ride: (urge) => {
      markWave(urge, Date.now());
      setMarks(marks + 1);
    },
    stop: () => setVisit({ ...visit, stopped: true }),
    end: async (urge, start, pull) => {
      const seconds = Math.min(Math.round((Date.now() - start) / 1000), waveSeconds);
      const outcome = seconds >= waveSeconds ? 'ridden' : 'left';
      const result = await run({ kind: 'urge.ended', urge, pull, seconds, outcome });
      if (result.ok) setVisit({ stopped: false, ended: urge, held: false });
    },
    held: () => setVisit({ ...visit, held: true }),
    again: () => setVisit(fresh),
  };
}

function Steps(): ReactNode {
  const t = useWords();
  const steps = useSteps();
  const { stage } = steps;
  switch (stage.is) {
    case 'rate':
      return <Rate key="before" title={t('urge.before.title')} onRated={steps.begin} />;
    case 'write': {
      const { urge } = stage;
      const ride = (): void => steps.ride(urge.id);
      return <Write draft={urge.draft ?? urge.id} onSkip={ride} onKept={(kept) => kept === 'letter' && ride()} />;
    }
    case 'wave':
      return (
        <WaveScreen
          start={stage.start}
          note={stage.draft === undefined ? '' : t('urge.wave.kept')}
          onStop={steps.stop}
        />
      );
    case 'rate-again': {
      const { urge, start } = stage;
      const end = (pull: number): Promise<void> => steps.end(urge.id, start, pull);
      return <Rate key="after" title={t('urge.after.title')} lead={t('urge.after.lead')} onRated={end} />;
    }
    case 'hold':
      return <HoldChoice draft={stage.draft.id} onHeld={steps.held} />;
    case 'done':
      return <Done urge={stage.urge} draft={stage.draft} onAgain={steps.again} />;
  }
}

/** While nothing can be kept, the wave is still there to ride. */
function LooseWave({ note }: { readonly note: string }): ReactNode {
  const go = useNavigate();
  const [start] = useState(() => Date.now());
  return <WaveScreen start={start} note={note} onStop={() => void go({ to: '/tonight' })} />;
}

/** I'm about to message: rate, write, one wave, rate again, hold. Every step is kept before the next begins. */
export function Screen(): ReactNode {
  const t = useWords();
  const locked = useStanding()?.is === 'locked';
  const closed = useIsClosed();
  if (closed) return <LooseWave note={t('urge.closed.lead')} />;
  return locked ? <LooseWave note={t('urge.locked.lead')} /> : <Steps />;
}
