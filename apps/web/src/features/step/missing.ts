import type { Field } from '@groundwork/content/curriculum';
import type { Answers } from '@groundwork/program';
import { subjectKey } from './leads/lead.ts';

function isAnswered(field: Field, answers: Answers): boolean {
  if (field.type === 'cycle') return field.nodes.some((node) => hasText(answers[`${field.id}.${node.value}`]));
  return hasText(answers[field.id]);
}

function hasText(answer: Answers[string] | undefined): boolean {
  if (typeof answer === 'string') return answer.trim() !== '';
  return typeof answer === 'object' ? answer.length > 0 : answer !== undefined;
}

/** Ids of needed fields without an answer, in order of the form; `subjectKey` when the record it is about is not chosen. */
export function missingFields(fields: readonly Field[], answers: Answers, needsSubject: boolean): readonly string[] {
  const lacking = fields.filter((field) => field.required && !isAnswered(field, answers)).map(({ id }) => id);
  return needsSubject && !hasText(answers[subjectKey]) ? [subjectKey, ...lacking] : lacking;
}
