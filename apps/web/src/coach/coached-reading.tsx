import type { Purpose } from '@groundwork/program';
import type { ReactNode } from 'react';
import { CoachNotes } from './coach-notes.tsx';
import { useCoach } from './use-coach.ts';

/** A draft that waited, read once more by the coach before anything is done with it. */
export function CoachedReading(props: { readonly text: string; readonly purpose: Purpose }): ReactNode {
  return <CoachNotes coach={useCoach(props.text, props.purpose)} text={props.text} />;
}
