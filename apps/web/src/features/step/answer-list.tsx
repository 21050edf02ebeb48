import type { Field } from '@groundwork/content/curriculum';
import type { Answers } from '@groundwork/program';
import type { ReactNode } from 'react';
import { subjectKey } from './leads/lead.ts';
import { useDates, useWords, type Say } from '../../ui/words.tsx';

/** Saved answers under the labels they were given to; a field that no longer exists is shown under its key. */
export function AnswerList({
  fields,
  answers,
}: {
  readonly fields: readonly Field[];
  readonly answers: Answers;
}): ReactNode {
  const t = useWords();
  const dates = useDates();
  const labels = new Map(fields.flatMap(fieldToLabels));
  return (
    <dl className="answers">
      {Object.entries(answers)
        .filter(([key]) => key !== subjectKey)
        .map(([key, answer]) => (
          <div key={key}>
            <dt className="quiet small">{labels.get(key)?.label ?? key}</dt>
            <dd className="own-words">{answerToText(answer, labels.get(key)?.field, t, dates.day)}</dd>
          </div>
        ))}
    </dl>
  );
}

type Labelled = readonly [string, { readonly label: string; readonly field: Field }];

function fieldToLabels(field: Field): readonly Labelled[] {
  if (field.type !== 'cycle') return [[field.id, { label: field.label, field }]];
  return field.nodes.map((node) => [`${field.id}.${node.value}`, { label: node.label, field }]);
}

function answerToText(
  answer: Answers[string],
  field: Field | undefined,
  t: Say,
  day: (date: string) => string,
): string {
  if (typeof answer === 'boolean') return t(answer ? 'common.yes' : 'common.no');
  const options = field?.type === 'choice' || field?.type === 'multi' ? field.options : [];
  const labelOf = (value: string): string => options.find((option) => option.value === value)?.label ?? value;
  if (typeof answer === 'number') return String(answer);
  if (typeof answer !== 'string') return answer.map(labelOf).join(', ');
  return field?.type === 'date' && answer !== '' ? day(answer) : labelOf(answer);
}
