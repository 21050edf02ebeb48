import type { Command, Refusal } from '@groundwork/program';
import { useState } from 'react';
import { useRun } from './session.tsx';

export interface Submit {
  readonly busy: boolean;
  /** Why the program said no to the last command; empty again with the next. */
  readonly refusal: Refusal | undefined;
  /** Runs commands one after the other; stops at the first that is refused or fails. True when all are durable. */
  readonly submit: (...commands: readonly Command[]) => Promise<boolean>;
  readonly clear: () => void;
}

/** What a form needs to run commands: whether one is under way, and the program's refusal to show beside it. */
export function useSubmit(): Submit {
  const run = useRun();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const submit = async (...commands: readonly Command[]): Promise<boolean> => {
    setBusy(true);
    setRefusal(undefined);
    try {
      for (const command of commands) {
        const result = await run(command);
        if (result.ok) continue;
        if (result.error.type === 'refused') setRefusal(result.error.refusal);
        return false;
      }
      return true;
    } finally {
      setBusy(false);
    }
  };
  return { busy, refusal, submit, clear: () => setRefusal(undefined) };
}
