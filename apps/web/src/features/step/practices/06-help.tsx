import { loadStep } from '@groundwork/content/curriculum';
import type { ExerciseRun } from '@groundwork/program';
import { Link } from '@tanstack/react-router';
import { use, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useMay, useProgram } from '../../../session.tsx';
import { Button, buttonClass } from '../../../ui/button.tsx';
import { saveCalendar } from '../../../ui/calendar-file.ts';
import { Card } from '../../../ui/page.tsx';
import { RefusalNote } from '../../../ui/refusal.tsx';
import { useDates, useLanguage, useWords } from '../../../ui/words.tsx';
import { AnswerList } from '../answer-list.tsx';
import { textAt } from '../leads/lead.ts';
import { PrivateScale } from '../scales/private-scale.tsx';
import { chooseWritten } from '../written.ts';
import { Entries } from './entries.tsx';
import { newestRun } from './newest-run.ts';
import { answersToFit, scoresForDoctor } from './what-fits.ts';

/** Step 6: what kind of help fits, the sheet for the first hour, and what came out of sessions. */
export function Practice(): ReactNode {
  const { exercises } = useProgram();
  const sheet = newestRun(exercises, 'first-session');
  return (
    <>
      <WhatFits run={newestRun(exercises, 'what-fits')} />
      {sheet === undefined ? null : <Sheet run={sheet} />}
      <Sessions notes={exercises.filter(({ exercise, finished }) => exercise === 'session-note' && finished)} />
      <PrivateScale />
    </>
  );
}

function WhatFits({ run }: { readonly run: ExerciseRun | undefined }): ReactNode {
  const t = useWords();
  const state = useProgram();
  const verdict = useMay({ type: 'couples-work' });
  const fit = answersToFit(run?.answers ?? {}, state, verdict.answer === 'yes');
  const scores = scoresForDoctor(state);
  return (
    <Card title={t('practice.fits-title')}>
      {run === undefined && fit.kinds.length === 0 ? <p className="quiet">{t('practice.fits-none')}</p> : null}
      {scores.length === 0 ? null : <p>{t('practice.fits-scores')}</p>}
      <ul className="entries">
        {fit.kinds.map((kind) => (
          <li key={kind}>
            <strong>{t(`practice.help-${kind}`)}</strong>
            <span>{t(`practice.help-${kind}-why`)}</span>
          </li>
        ))}
      </ul>
      {fit.kinds.includes('danger') || fit.kinds.includes('anger') ? (
        <Link to="/safe" className={buttonClass()}>
          {t('practice.help-lines')}
        </Link>
      ) : null}
      {verdict.answer === 'yes' ? null : <RefusalNote title={t('practice.couples-not')} why={verdict} />}
      {verdict.answer === 'yes' && fit.apart ? <p>{t('practice.couples-apart')}</p> : null}
    </Card>
  );
}

/** Prints the sheet alone; the rest of the screen stays off the paper. */
function usePrint(): () => void {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    if (!printing) return;
    const root = document.documentElement;
    root.dataset['print'] = 'sheet';
    const stop = (): void => setPrinting(false);
    globalThis.addEventListener('afterprint', stop);
    globalThis.print();
    return () => {
      delete root.dataset['print'];
      globalThis.removeEventListener('afterprint', stop);
    };
  }, [printing]);
  return () => setPrinting(true);
}

function Sheet({ run }: { readonly run: ExerciseRun }): ReactNode {
  const t = useWords();
  const dates = useDates();
  const language = useLanguage();
  const print = usePrint();
  const content = use(useMemo(() => loadStep(chooseWritten(language), 6), [language]));
  const fields = content.exercises.find(({ id }) => id === 'first-session')?.fields ?? [];
  return (
    <div className="print-sheet">
      <Card title={t('practice.sheet-title')}>
        <p className="quiet small">{dates.day(run.changed.at)}</p>
        <AnswerList fields={fields} answers={run.answers} />
        <div className="no-print">
          <Button icon="print" onClick={print}>
            {t('practice.sheet-print')}
          </Button>
        </div>
      </Card>
    </div>
  );
}

function Sessions({ notes }: { readonly notes: readonly ExerciseRun[] }): ReactNode {
  const t = useWords();
  const dates = useDates();
  const next = notes.map(({ answers }) => textAt(answers, 'next')).findLast((day) => day !== '');
  if (notes.length === 0) return null;
  return (
    <Card title={t('practice.sessions-title')}>
      <Entries items={notes} keyOf={({ id }) => id}>
        {({ answers }) => (
          <>
            <p className="quiet small">{dates.day(textAt(answers, 'date'))}</p>
            <p className="own-words">{textAt(answers, 'heard')}</p>
            <p>
              <strong>{t('practice.session-try')}</strong> <span className="own-words">{textAt(answers, 'try')}</span>
            </p>
          </>
        )}
      </Entries>
      {next === undefined ? null : (
        <div className="row">
          <span>{t('practice.session-next', { date: dates.day(next) })}</span>
          <Button
            onClick={() =>
              void saveCalendar('date.ics', [
                { id: `session-${next}`, on: next, title: t('practice.session-calendar') },
              ])
            }
          >
            {t('practice.calendar')}
          </Button>
        </div>
      )}
    </Card>
  );
}
