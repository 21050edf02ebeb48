import { addDays, dateOf, issueBacking, type Issue, type State } from '@groundwork/program';
import { useState, type ReactNode } from 'react';
import { useProgram } from '../../../session.tsx';
import { useSubmit } from '../../../submit.ts';
import { Select, TextField } from '../../../ui/fields.tsx';
import { civilToday } from '../../../ui/now.ts';
import { Card } from '../../../ui/page.tsx';
import { useDates, useWords } from '../../../ui/words.tsx';
import { SmallForm } from '../small-form.tsx';
import { Entries, Fold } from './entries.tsx';

/** Days from one look at a card to the next. */
const reviewEvery = 28;

type LinkType = Issue['links'][number]['type'];

/** Step 14: a card for each issue: what it is, what stands behind it, when to look again. Only what was done counts. */
export function Practice(): ReactNode {
  const t = useWords();
  const { issues } = useProgram();
  if (issues.length === 0) {
    return (
      <Card title={t('practice-b.issues-title')}>
        <p className="quiet">{t('practice-b.issues-none')}</p>
      </Card>
    );
  }
  return issues.map((issue) => <IssueCard key={issue.id} issue={issue} />);
}

function IssueCard({ issue }: { readonly issue: Issue }): ReactNode {
  const t = useWords();
  const dates = useDates();
  const state = useProgram();
  const last = issue.reviews.at(-1);
  const lasting = last === undefined ? issue.lasting : last.status === 'lasting';
  return (
    <Card title={issue.pattern} tone={last?.status === 'settled' ? 'kept' : 'plain'}>
      <p className="quiet small">
        {t(lasting ? 'practice-b.issue-lasting' : 'practice-b.issue-solvable')}
        {last === undefined ? '' : ` · ${t(`practice-b.issue-${last.status}`)}`}
      </p>
      <dl className="answers">
        {(['myPart', 'change', 'helper'] as const).map((part) =>
          issue[part] === undefined ? null : (
            <div key={part}>
              <dt className="quiet small">{t(`practice-b.issue-${part}`)}</dt>
              <dd className="own-words">{issue[part]}</dd>
            </div>
          ),
        )}
      </dl>
      <Behind issue={issue} state={state} />
      <Fold title={t('practice-b.issue-link')}>
        <LinkForm issue={issue} />
      </Fold>
      <NextLook issue={issue} />
      {issue.reviews.length === 0 ? null : (
        <Fold title={t('practice-b.issue-reviews')}>
          <Entries items={issue.reviews} keyOf={({ at }) => String(at)}>
            {({ at, status, note }) => (
              <>
                <p className="quiet small">
                  {dates.day(at)} · {t(`practice-b.issue-${status}`)}
                </p>
                <p className="own-words">{note}</p>
              </>
            )}
          </Entries>
        </Fold>
      )}
    </Card>
  );
}

/** What a link leads to, in the words it was written in. */
function linkToText(state: State, type: LinkType, ref: string): string {
  if (type === 'promise') return state.promises.find(({ id }) => id === ref)?.text ?? ref;
  if (type === 'habit') return state.habits.find(({ id }) => id === ref)?.then ?? ref;
  return ref;
}

function Behind({ issue, state }: { readonly issue: Issue; readonly state: State }): ReactNode {
  const t = useWords();
  const backing = issueBacking(state).find((each) => each.issue === issue.id);
  const count = (backing?.promises ?? 0) + (backing?.habits ?? 0) + (backing?.evidence ?? 0);
  return (
    <div className="stack-tight">
      <p>{t('practice-b.issue-behind', { count })}</p>
      <ul>
        {issue.links.map(({ type, ref }) => (
          <li key={`${type}${ref}`}>
            {t(`practice-b.link-${type}`)}: {linkToText(state, type, ref)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function NextLook({ issue }: { readonly issue: Issue }): ReactNode {
  const t = useWords();
  const dates = useDates();
  const last = issue.reviews.at(-1);
  const from = last === undefined ? dateOf(issue.named) : dateOf({ at: last.at, zone: issue.named.zone });
  const due = addDays(from, reviewEvery);
  return due <= civilToday() ? (
    <p>{t('practice-b.issue-due')}</p>
  ) : (
    <p className="quiet small">{t('practice-b.issue-next', { date: dates.day(due) })}</p>
  );
}

/** Choices of a link: open promises and habits by name, or something a fair person could see. */
function targets(state: State): readonly { readonly value: string; readonly label: string }[] {
  return [
    ...state.promises.map(({ id, text }) => ({ value: `promise ${id}`, label: text })),
    ...state.habits.filter(({ open }) => open).map(({ id, then }) => ({ value: `habit ${id}`, label: then })),
  ];
}

function valueToLink(value: string, seen: string): { readonly type: LinkType; readonly ref: string } {
  const [type, ref] = value.split(' ');
  return (type === 'promise' || type === 'habit') && ref !== undefined
    ? { type, ref }
    : { type: 'evidence', ref: seen.trim() };
}

function LinkForm({ issue }: { readonly issue: Issue }): ReactNode {
  const t = useWords();
  const state = useProgram();
  const saving = useSubmit();
  const [to, setTo] = useState('seen');
  const [seen, setSeen] = useState('');
  const save = async (): Promise<void> => {
    if (await saving.submit({ kind: 'issue.linked', issue: issue.id, to: valueToLink(to, seen) })) setSeen('');
  };
  return (
    <SmallForm
      with={saving}
      label={t('practice-b.issue-link-save')}
      disabled={to === 'seen' && seen.trim() === ''}
      onSave={save}
    >
      <Select
        label={t('practice-b.issue-link-what')}
        value={to}
        options={[{ value: 'seen', label: t('practice-b.issue-link-seen') }, ...targets(state)]}
        onChange={setTo}
      />
      {to === 'seen' ? (
        <TextField
          label={t('practice-b.issue-link-words')}
          maxLength={500}
          value={seen}
          onChange={(event) => setSeen(event.target.value)}
        />
      ) : null}
    </SmallForm>
  );
}
