import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkAll } from '../scripts/check-all.ts';
import {
  checkLinks,
  checkPeople,
  checkProgramIds,
  checkReading,
  checkSafetyReading,
  checkSources,
  checkSteps,
  readEventKinds,
} from '../scripts/content-checks.ts';
import { readSteps, type RawStep } from '../scripts/curriculum.ts';
import { readExercises } from '../scripts/exercises.ts';
import { readLesson } from '../scripts/lesson.ts';
import { findBreach, readPeopleRules } from '../scripts/people-first.ts';
import { measure } from '../scripts/readability.ts';
import { packageRoot, readSource } from '../scripts/sources.ts';

const references = {
  seen: { what: 'A trial.', mark: 'S' as const },
  memory: { what: 'From memory.', mark: 'M' as const },
};
const head = 'step: 3\ntitle: A title\nwhat: What\ndo: Do\nrefuses: Refuses\nsources: [seen]';
const exerciseText = `
- id: small
  title: Small
  intro: Do it.
  minutes: 5
  notWhen: { says: Not now., rules: [drink] }
  fields: [{ id: note, type: text, label: A line }]
  practice: { every: week, says: Weekly. }
  commands: [goal.set]
  evidence: scales-trend
  after: Done.
`;
const exercisesOf = (text: string) => readExercises({ path: 'exercises.yaml', text });
const lessonOf = (body: string, front = head) => readLesson({ path: 'lesson.md', text: `---\n${front}\n---\n${body}` });
const stepOf = (body: string, exercises = exerciseText): RawStep => ({
  folder: '03-x',
  lesson: lessonOf(body),
  exercises: exercisesOf(exercises),
});

describe('the whole content', () => {
  it('has nothing wrong', () => {
    const { problems, report } = checkAll(join(packageRoot, '../program/src/model/event.ts'));
    expect(problems).toEqual([]);
    expect(report).toContain('lessons: 16');
  });
});

describe('a lesson', () => {
  it('is read into blocks', () => {
    expect(lessonOf('## Head\n\nA *b* **c** [d](step:3).[^seen]\n\n- one\n- two').blocks).toEqual([
      { type: 'heading', text: 'Head' },
      {
        type: 'paragraph',
        inlines: [
          { type: 'text', text: 'A ' },
          { type: 'em', text: 'b' },
          { type: 'text', text: ' ' },
          { type: 'strong', text: 'c' },
          { type: 'text', text: ' ' },
          { type: 'link', text: 'd', address: 'step:3' },
          { type: 'text', text: '.' },
          { type: 'cite', source: 'seen' },
        ],
      },
      { type: 'list', ordered: false, items: [[{ type: 'text', text: 'one' }], [{ type: 'text', text: 'two' }]] },
    ]);
  });

  it.each([
    ['no front matter', () => readLesson({ path: 'lesson.md', text: 'Hello' }), /no front matter/],
    ['no sources', () => lessonOf('Hi', head.replace('[seen]', '[]')), /names no source/],
    ['no refusal', () => lessonOf('Hi', head.replace('refuses: Refuses\n', '')), /refuses/],
    ['a step that does not exist', () => lessonOf('Hi', head.replace('step: 3', 'step: 16')), /step/],
    ['an image', () => lessonOf('![x](y.png)'), /may not contain image/],
    ['HTML', () => lessonOf('<b>x</b> y'), /may not contain html/],
    ['code', () => lessonOf('```\nx\n```'), /may not contain code/],
  ])('with %s is refused', (_name, read, message) => {
    expect(read).toThrow(message);
  });

  const easy = 'You can do one small thing. Then you rest. '.repeat(15);
  const hard =
    'Individuals experiencing considerable interpersonal difficulties necessarily require professional consultation. '.repeat(
      15,
    );

  it('must be easy and short', () => {
    expect(checkReading(stepOf(easy))).toEqual([]);
    expect(checkReading(stepOf(hard)).join()).toMatch(/reading grade \d\d/);
    expect(checkReading(stepOf('You rest. '.repeat(201))).join()).toMatch(/402 words, at most 400/);
    expect(checkReading(stepOf('You rest.')).join()).toMatch(/is no lesson/);
  });

  it('needs a seen source beside a figure', () => {
    expect(checkSources(stepOf('In a trial with 90 adults it helped.[^seen]'), references)).toEqual([]);
    expect(checkSources(stepOf('It may help.[^memory]'), references)).toEqual([]);
    expect(checkSources(stepOf('In a trial with 90 adults it helped.'), references).join()).toMatch(
      /“90 adults” is a figure/,
    );
    expect(checkSources(stepOf('About half of them went on.[^memory]'), references).join()).toMatch(/is a figure/);
    expect(checkSources(stepOf('It may help.[^nowhere]'), references)).toEqual(['03-x: unknown source nowhere']);
  });

  it('needs links that lead somewhere', () => {
    const links = (address: string) => {
      const step = stepOf(`Go [there](${address}).`);
      return checkLinks(step, [step]);
    };
    expect([...links('step:3'), ...links('exercise:small'), ...links('screen:urge')]).toEqual([]);
    for (const address of ['step:4', 'exercise:none', 'screen:none', 'https://example.org', 'small']) {
      expect(links(address)).toEqual([`03-x: the link ${address} leads nowhere`]);
    }
  });
});

describe('exercises', () => {
  it.each([
    ['no fields', exerciseText.replace('[{ id: note, type: text, label: A line }]', '[]'), /fields/],
    ['an unknown type', exerciseText.replace('type: text', 'type: colour'), /type/],
    [
      'a field twice',
      exerciseText.replace('label: A line }', 'label: A line }, { id: note, type: date, label: B }'),
      /"note" twice/,
    ],
    [
      'a choice of one',
      exerciseText.replace('type: text', 'type: choice, options: [{ value: a, label: A }]'),
      /options/,
    ],
    ['a range upside down', exerciseText.replace('type: text', 'type: number, min: 5, max: 1'), /no range/],
    ['half an hour and more', exerciseText.replace('minutes: 5', 'minutes: 45'), /minutes/],
    ['no word on when not to', exerciseText.replace('says: Not now., ', ''), /notWhen/],
    ['an unknown picture', exerciseText.replace('scales-trend', 'partner-mood'), /evidence/],
    ['no practice', exerciseText.replace(/  practice.*\n/, ''), /practice/],
  ])('with %s are refused', (_name, text, message) => {
    expect(text).not.toBe(exerciseText);
    expect(() => exercisesOf(text)).toThrow(message);
  });

  it('name commands and rules the program knows', () => {
    const known = { rules: new Set(['drink']), events: new Set(['goal.set']) };
    expect(checkProgramIds(stepOf('Hi'), known)).toEqual([]);
    expect(checkProgramIds(stepOf('Hi', exerciseText.replace('goal.set', 'goal.sat')), known)).toEqual([
      'small: unknown command goal.sat',
    ]);
    expect(checkProgramIds(stepOf('Hi', exerciseText.replace('[drink]', '[drunk]')), known)).toEqual([
      'small: unknown rule drunk',
    ]);
  });

  it('reads the kinds of event out of the model', () => {
    const kinds = readEventKinds(readSource(join(packageRoot, '../program/src/model/event.ts')).text);
    expect(kinds).toContain('exercise.saved');
    expect(kinds).not.toContain('partner.tracked');
  });

  it('are all there, each once', () => {
    const step = stepOf('Hi');
    expect(checkSteps([step])).toContain('step 4 has no lesson');
    expect(checkSteps([step, step])).toContain('two exercises are called small');
  });
});

describe('another language', () => {
  it('has its own lesson, and English exercises until they are translated', () => {
    const folder = mkdtempSync(join(tmpdir(), 'lessons-'));
    mkdirSync(join(folder, '03-x'));
    writeFileSync(join(folder, '03-x/lesson.md'), `---\n${head}\n---\nHello.`);
    writeFileSync(join(folder, '03-x/lesson.es.md'), `---\n${head.replace('A title', 'Un paso')}\n---\nHola.`);
    writeFileSync(join(folder, '03-x/exercises.yaml'), exerciseText);
    const titles = (tag: string) =>
      readSteps(folder, tag).map((one) => [one.lesson.head.title, one.exercises[0]?.title]);
    expect([titles('en'), titles('es')]).toEqual([[['A title', 'Small']], [['Un paso', 'Small']]]);
    rmSync(folder, { recursive: true });
  });
});

describe('reading age', () => {
  it('agrees with counts made by hand', () => {
    const { words, sentences, grade } = measure(['The cat sat on the mat. It was warm.']);
    expect({ words, sentences }).toEqual({ words: 9, sentences: 2 });
    expect(grade).toBeCloseTo(0.39 * 4.5 + 11.8 * 1 - 15.59, 5);
  });

  it('covers safety pages', () => {
    const hard =
      'Considerable interpersonal difficulties necessarily require professional consultation before continuing. '.repeat(
        4,
      );
    expect(checkSafetyReading(new Map([['safety.mode.drink.says.1', hard]])).join()).toMatch(
      /safety\.mode\.drink: reading grade/,
    );
    expect(checkSafetyReading(new Map([['safety.mode.drink.says.1', 'Water and bed. '.repeat(20)]]))).toEqual([]);
  });
});

describe('people-first', () => {
  const rules = readPeopleRules(readSource(join(packageRoot, 'scripts/people-first.yaml')));

  for (const rule of rules) {
    it.each([...rule.invalid])(`${rule.id} catches: %s`, (text) => {
      expect(findBreach(rule, text)).toBeDefined();
    });
    it.each([...rule.valid])(`${rule.id} lets pass: %s`, (text) => {
      expect(findBreach(rule, text)).toBeUndefined();
    });
  }

  it('names the text, the words and the reason', () => {
    expect(checkPeople(new Map([['x.a', 'Well done!']]), rules)).toEqual([
      'x.a: “!” (no-exclamation: An exclamation mark shouts or cheers; people read this at two in the morning.)',
    ]);
  });
});
