import { invitationAnswers, type ExerciseRun, type Invitation, type State } from '@groundwork/program';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useProgram } from '../../../session.tsx';
import { useSubmit } from '../../../submit.ts';
import { Button, buttonClass } from '../../../ui/button.tsx';
import { Card } from '../../../ui/page.tsx';
import { RefusalNote } from '../../../ui/refusal.tsx';
import { useDates, useWords } from '../../../ui/words.tsx';
import { Gated } from '../gated.tsx';
import { textAt } from '../leads/lead.ts';
import { useMoment } from '../moment.ts';
import { Entries, Fold } from './entries.tsx';
import { IdeaFinder } from './idea-finder.tsx';
import { finishedRuns } from './runs.ts';

/** Step 11: their sign, one invitation at a time, its answer and the pause after a no, and ideas for a light hour. */
export function Practice(): ReactNode {
  const t = useWords();
  return (
    <>
      <Signs />
      <Invitations />
      <Card title={t('practice-b.ideas-title')}>
        <Gated action={{ type: 'step', step: 11 }}>
          <IdeaFinder />
        </Gated>
      </Card>
    </>
  );
}

function Signs(): ReactNode {
  const t = useWords();
  const dates = useDates();
  const { openness } = useProgram();
  return (
    <Card title={t('practice-b.signs-title')}>
      {openness.length === 0 ? <p className="quiet">{t('practice-b.signs-none')}</p> : null}
      <Entries items={openness} keyOf={({ at }) => String(at)}>
        {({ words, on }) => (
          <>
            <blockquote className="own-words quoted">{words}</blockquote>
            <p className="quiet small">{dates.day(on)}</p>
          </>
        )}
      </Entries>
    </Card>
  );
}

/** Invitations that were written and not yet asked, unless the draft was burned. */
function written(state: State): readonly ExerciseRun[] {
  return finishedRuns(state, 'invitation').filter(
    ({ run }) =>
      state.drafts.some((draft) => draft.id === run && !draft.burned) &&
      state.invitations.every(({ id }) => id !== run),
  );
}

function Invitations(): ReactNode {
  const t = useWords();
  const dates = useDates();
  const state = useProgram();
  const { pausedUntil } = invitationAnswers(state, useMoment());
  const waiting = written(state);
  return (
    <Card title={t('practice-b.invited-title')}>
      {pausedUntil === undefined ? null : <p>{t('practice-b.invited-pause', { date: dates.day(pausedUntil) })}</p>}
      {waiting.map((run) => (
        <WrittenRow key={run.run} run={run} />
      ))}
      {state.invitations.length === 0 && waiting.length === 0 ? (
        <p className="quiet">{t('practice-b.invited-empty')}</p>
      ) : null}
      {state.invitations.length === 0 ? null : (
        <Fold title={t('practice-b.invited-earlier')} open>
          <Entries items={state.invitations} keyOf={({ id }) => id}>
            {(each) => <AskedRow invitation={each} />}
          </Entries>
        </Fold>
      )}
    </Card>
  );
}

/** Written and in the drawer. Whether it may leave the drawer is asked there; here it is only noted that it was asked. */
function WrittenRow({ run }: { readonly run: ExerciseRun }): ReactNode {
  const t = useWords();
  const { submit, busy, refusal } = useSubmit();
  const asked = (): Promise<boolean> =>
    submit({
      kind: 'invitation.made',
      invitation: run.run,
      what: textAt(run.answers, 'what'),
      where: textAt(run.answers, 'where'),
      ends: textAt(run.answers, 'ends'),
      way: textAt(run.answers, 'way'),
    });
  return (
    <div className="stack-tight">
      <p className="own-words">{textAt(run.answers, 'what')}</p>
      <p className="quiet small">{t('practice-b.invited-drawer')}</p>
      {refusal === undefined ? null : <RefusalNote why={refusal} />}
      <div className="row">
        <Link to="/write/$draft" params={{ draft: run.run }} className={buttonClass()}>
          {t('practice-b.invited-open')}
        </Link>
        <Button disabled={busy} onClick={() => void asked()}>
          {t('practice-b.invited-asked')}
        </Button>
      </div>
    </div>
  );
}

function AskedRow({ invitation }: { readonly invitation: Invitation }): ReactNode {
  const t = useWords();
  const dates = useDates();
  const { answer } = invitation;
  return (
    <>
      <p className="own-words">{invitation.what}</p>
      <p className="quiet small">
        {[invitation.where, invitation.ends, dates.day(invitation.made.at)].filter((part) => part !== '').join(' · ')}
      </p>
      <p>
        {answer === undefined
          ? t('practice-b.invited-waits')
          : t(`practice-b.invited-${answer.answer}`, { date: dates.day(answer.on) })}
      </p>
    </>
  );
}
