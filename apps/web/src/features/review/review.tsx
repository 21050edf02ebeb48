import { addDays, dateOf, type Answers, type Command, type State, type Verdict } from '@groundwork/program';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useMay, useProgram, useSession } from '../../session.tsx';
import { useSubmit, type Submit } from '../../submit.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import { TextArea, TextField } from '../../ui/fields.tsx';
import { momentNow } from '../../ui/now.ts';
import { Card, Page } from '../../ui/page.tsx';
import { RefusalNote } from '../../ui/refusal.tsx';
import { useDates, useWords } from '../../ui/words.tsx';
import { Charts } from './charts.tsx';
import { weekFacts } from './week-facts.ts';
import './review.css';

/** The week in sentences that write themselves, three questions, and the weeks before. */
export function Screen(): ReactNode {
  const t = useWords();
  const state = useProgram();
  const facts = weekFacts(state, momentNow()).map(({ id, values }) => t(id, values));
  return (
    <Page title={t('review.title')} lead={t('review.lead')}>
      <Card title={t('review.this-week')}>
        {facts.length === 0 ? <p className="quiet">{t('review.no-facts')}</p> : null}
        {facts.map((fact) => (
          <p key={fact}>{fact}</p>
        ))}
      </Card>
      <Questions facts={facts} />
      <Charts />
      <Earlier />
      <div className="row">
        <Link to="/path/$step" params={{ step: '9' }} className={buttonClass()}>
          {t('review.to-patience')}
        </Link>
        <Link to="/timeline" className={buttonClass()}>
          {t('timeline.title')}
        </Link>
      </div>
    </Page>
  );
}

const questions = ['helped', 'hard'] as const;

/** A review of the last six days, if there is one: then the questions wait. */
function freshReview({ reviews }: State): State['reviews'][number] | undefined {
  const last = reviews.findLast(({ type }) => type === 'weekly');
  return last !== undefined && dateOf(last.written) > addDays(dateOf(momentNow()), -6) ? last : undefined;
}

function Questions({ facts }: { readonly facts: readonly string[] }): ReactNode {
  const t = useWords();
  const dates = useDates();
  const state = useProgram();
  const [again, setAgain] = useState(false);
  const fresh = freshReview(state);
  if (fresh !== undefined && !again) {
    return (
      <Card tone="kept">
        <p role="status">{t('review.done', { date: dates.day(fresh.written.at) })}</p>
        <div>
          <Button onClick={() => setAgain(true)}>{t('review.again')}</Button>
        </div>
      </Card>
    );
  }
  return <QuestionForm facts={facts} onDone={() => setAgain(false)} />;
}

interface Answering {
  readonly answer: (key: string) => string;
  readonly set: (key: string, text: string) => void;
  /** Why the line of the week cannot be set now; the other two answers can. */
  readonly lineVerdict: Verdict;
  readonly saving: Submit;
  readonly save: () => Promise<void>;
}

function useAnswers(facts: readonly string[], onDone: () => void): Answering {
  const session = useSession();
  const lineVerdict = useMay({ type: 'step', step: 9, exercise: 'this-week' });
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  const saving = useSubmit();
  const answer = (key: string): string => answers[key] ?? '';
  const save = async (): Promise<void> => {
    const kept: Answers = { ...answers, wrote: facts };
    const review: Command = { kind: 'review.written', review: session.newId(), type: 'weekly', answers: kept };
    const line = answer('line').trim();
    const follows = line === '' || lineVerdict.answer !== 'yes' ? [] : [lineToCommand(line, session.newId())];
    if (await saving.submit(review, ...follows)) onDone();
  };
  const set = (key: string, text: string): void => setAnswers((now) => ({ ...now, [key]: text }));
  return { answer, set, lineVerdict, saving, save };
}

function QuestionForm(props: { readonly facts: readonly string[]; readonly onDone: () => void }): ReactNode {
  const t = useWords();
  const { answer, set, lineVerdict, saving, save } = useAnswers(props.facts, props.onDone);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h2>{t('review.questions')}</h2>
      {questions.map((key) => (
        <TextArea
          key={key}
          label={t(`review.${key}`)}
          rows={3}
          maxLength={2000}
          value={answer(key)}
          onChange={(event) => set(key, event.target.value)}
        />
      ))}
      <TextField
        label={t('review.line')}
        hint={t('review.line-hint')}
        maxLength={300}
        value={answer('line')}
        onChange={(event) => set('line', event.target.value)}
      />
      {lineVerdict.answer === 'yes' ? null : <RefusalNote why={lineVerdict} />}
      {saving.refusal === undefined ? null : <RefusalNote why={saving.refusal} />}
      <Button kind="main" wide type="submit" disabled={saving.busy}>
        {t('review.save')}
      </Button>
    </form>
  );
}

/** The third answer is also this week's line in step 9. */
function lineToCommand(line: string, run: string): Command {
  return { kind: 'exercise.saved', exercise: 'this-week', step: 9, answers: { line }, finished: true, run };
}

function Earlier(): ReactNode {
  const t = useWords();
  const dates = useDates();
  const { reviews } = useProgram();
  const weekly = reviews.filter(({ type }) => type === 'weekly').toReversed();
  if (weekly.length === 0) return null;
  return (
    <section className="stack">
      <h2>{t('review.earlier')}</h2>
      {weekly.map(({ id, written, answers }) => (
        <details key={id} className="review-week">
          <summary>{dates.day(written.at)}</summary>
          <div className="stack-tight">
            {wrote(answers).map((fact) => (
              <p key={fact} className="quiet">
                {fact}
              </p>
            ))}
            <dl className="review-answers">
              {(['helped', 'hard', 'line'] as const).map((key) =>
                typeof answers[key] === 'string' && answers[key] !== '' ? (
                  <div key={key}>
                    <dt className="quiet small">{t(`review.${key}`)}</dt>
                    <dd className="own-words">{answers[key]}</dd>
                  </div>
                ) : null,
              )}
            </dl>
          </div>
        </details>
      ))}
    </section>
  );
}

function wrote(answers: Answers): readonly string[] {
  const told = answers['wrote'];
  return typeof told === 'object' ? told : [];
}
