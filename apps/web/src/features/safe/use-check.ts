import { questionOrder } from '@groundwork/content/safety';
import type { SafetyAnswer, SafetyMode, SafetyQuestion } from '@groundwork/program';
import { useState } from 'react';
import { useProgramIfThere, useRun, useStanding } from '../../session.tsx';
import { givenToAnswers, needsReason, pageOfYes, type Given } from './answers.ts';

/** Where the check stands: who can see the screen, one of six questions, the page a yes opened, the end. */
export type Stage =
  | { readonly is: 'private' }
  | { readonly is: 'not-now' }
  | { readonly is: 'question'; readonly at: number }
  | { readonly is: 'page'; readonly at: number; readonly mode: SafetyMode }
  | { readonly is: 'end' };

export interface Check {
  readonly stage: Stage;
  readonly given: Given;
  readonly needsReason: boolean;
  readonly question: SafetyQuestion | undefined;
  go(stage: Stage): void;
  answer(answer: SafetyAnswer): void;
  next(): void;
  /** Keeps all answers so far, with the reason where one is needed. */
  keep(reason?: string): Promise<boolean>;
}

function after(at: number): Stage {
  return at + 1 < questionOrder.length ? { is: 'question', at: at + 1 } : { is: 'end' };
}

/** The check as steps; each yes is kept at once, so that closing the app loses none. */
export function useCheck(): Check {
  const run = useRun();
  const state = useProgramIfThere();
  const locked = useStanding()?.is === 'locked';
  const [stage, setStage] = useState<Stage>({ is: 'private' });
  const [given, setGiven] = useState<Given>({});
  const at = stage.is === 'question' || stage.is === 'page' ? stage.at : undefined;
  const question = at === undefined ? undefined : questionOrder[at];
  const save = async (answers: Given, reason?: string): Promise<boolean> => {
    if (locked) return false;
    const why = reason === undefined || reason === '' ? {} : { reason };
    const result = await run({ kind: 'safety.answered', answers: givenToAnswers(answers, state), ...why });
    return result.ok;
  };
  const answer = (said: SafetyAnswer): void => {
    if (at === undefined || question === undefined) return;
    const now = { ...given, [question]: said };
    setGiven(now);
    const next = said === 'yes' ? ({ is: 'page', at, mode: pageOfYes[question] } as const) : after(at);
    setStage(next);
    const last = next.is === 'end';
    if ((said === 'yes' || last) && !needsReason(now, state)) void save(now);
  };
  return {
    stage,
    given,
    question,
    needsReason: needsReason(given, state),
    go: setStage,
    answer,
    next: () => setStage(after(at ?? 0)),
    keep: (reason) => save(given, reason),
  };
}
