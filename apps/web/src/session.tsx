import type { Result } from '@groundwork/base';
import type { Action, Command, Recorded, State, Verdict } from '@groundwork/program';
import type { RunFailure, Session, Standing } from '@groundwork/session';
import { createContext, use, useSyncExternalStore, type ReactNode } from 'react';

/** Holds the one session of this tab: asked for late, so that the first screen waits for nothing. */
export interface SessionBox {
  /** Opens on the first call; every call answers with the same promise. */
  open(): Promise<Session>;
  current(): Session | undefined;
  /** True once the opening was rejected: this tab has no storage, and will have none. */
  isClosed(): boolean;
  /** Called when the session is there, could not be opened, or a run failed. */
  subscribe(listener: () => void): () => void;
  /** The last failure the shell has not shown as done with. */
  failure(): RunFailure | undefined;
  report(failure: RunFailure | undefined): void;
}

/** A box whose session comes from `open`; a rejected opening is reported as storage that failed. */
export function createSessionBox(open: () => Promise<Session>): SessionBox {
  const listeners = new Set<() => void>();
  let asked: Promise<Session> | undefined;
  let session: Session | undefined;
  let failure: RunFailure | undefined;
  let closed = false;
  const tell = (): void => listeners.forEach((listener) => listener());
  const report = (next: RunFailure | undefined): void => {
    failure = next;
    tell();
  };
  const start = async (): Promise<Session> => {
    try {
      session = await open();
      tell();
      return session;
    } catch (error) {
      closed = true;
      report({ type: 'storage-failed', detail: error instanceof Error ? error.message : String(error) });
      throw error;
    }
  };
  return {
    open: () => (asked ??= start()),
    current: () => session,
    isClosed: () => closed,
    failure: () => failure,
    report,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const BoxContext = createContext<SessionBox | undefined>(undefined);

/** Gives the session to everything below. */
export function SessionProvider(props: { readonly box: SessionBox; readonly children: ReactNode }): ReactNode {
  return <BoxContext value={props.box}>{props.children}</BoxContext>;
}

/** The box itself; screens want {@link useSession}. */
export function useSessionBox(): SessionBox {
  const box = use(BoxContext);
  if (box === undefined) throw new Error('useSession outside SessionProvider');
  return box;
}

/** The open session; suspends until it is there. */
export function useSession(): Session {
  return use(useSessionBox().open());
}

/** The session when it is there already; never suspends, never opens it. */
export function useSessionIfThere(): Session | undefined {
  const box = useSessionBox();
  return useSyncExternalStore(box.subscribe, box.current, box.current);
}

/** Whether this browser gives no storage, for screens that must help without it. */
export function useIsClosed(): boolean {
  const box = useSessionBox();
  return useSyncExternalStore(box.subscribe, box.isClosed, box.isClosed);
}

/** The folded state, newest; suspends until the session is there. */
export function useProgram(): State {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, session.state, session.state);
}

const nothing = (): (() => void) => () => undefined;

/** The state when the session is there already, for screens that must work without it. */
export function useProgramIfThere(): State | undefined {
  const session = useSessionIfThere();
  const state = (): State | undefined => session?.state();
  return useSyncExternalStore(session?.subscribe ?? nothing, state, state);
}

/** What stands between the user and the vault; `undefined` until it was asked for. */
export function useStanding(): Standing | undefined {
  const session = useSessionIfThere();
  // Standings are fresh objects: compare what they say, not which they are.
  const say = (): string | undefined => (session === undefined ? undefined : JSON.stringify(session.standing()));
  const said = useSyncExternalStore(session?.subscribe ?? nothing, say, say);
  return said === undefined ? undefined : (JSON.parse(said) as Standing);
}

/** What the gate says now; asked again whenever the state changes. */
export function useMay(action: Action): Verdict {
  useProgram();
  return useSession().may(action);
}

/** Runs a command and answers when it is durable; a failure of storage is also shown by the shell. */
export type Run = (command: Command, replaces?: readonly string[]) => Promise<Result<readonly Recorded[], RunFailure>>;

/** The way to run commands. Works before the session is open: it waits for it. */
export function useRun(): Run {
  const box = useSessionBox();
  return async (command, replaces) => {
    const session = await box.open();
    const result = await session.run(command, replaces);
    if (!result.ok && result.error.type !== 'refused') box.report(result.error);
    return result;
  };
}

/** The last failure of storage, and the way to put it away. */
export function useFailure(): readonly [RunFailure | undefined, () => void] {
  const box = useSessionBox();
  const failure = useSyncExternalStore(box.subscribe, box.failure, box.failure);
  return [failure, () => box.report(undefined)];
}
