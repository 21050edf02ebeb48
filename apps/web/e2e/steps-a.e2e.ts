import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type App } from './app.ts';
import {
  begin,
  cardOf as card,
  complete,
  finish,
  isSound as expectSound,
  openAt,
  pick,
  reload,
  type Visit,
} from './step-journey.ts';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(async () => {
  await app.stop();
});

const open = (step: number, theme?: 'light' | 'dark'): Promise<Visit> => openAt(app, `/path/${step}`, [], theme);
const isSound = (page: Page): Promise<void> => expectSound(app, page);

test('step 0: checking is counted, the number for the week stands beside it, and both are there after a reload', async () => {
  const { page, context } = await open(0);
  const log = await begin(page, 'Checking, honestly counted');
  await log.getByLabel('How many times').fill('4');
  await finish(log);
  await log.getByText('Still needed: What was it?').waitFor();
  await pick(log, 'What was it?', 'A profile, a status or photos');
  await complete(log);
  await log.getByText('Counted. That is the hardest part of stopping.').waitFor();

  const week = card(page, 'Checking this week');
  await week.getByText('4 times this week').waitFor();
  await week.getByLabel('How many times?').fill('2');
  await week.getByRole('button', { name: 'Count it' }).click();
  await week.getByText('6 times this week').waitFor();
  await week.getByText('A number for the week').click();
  await week.getByLabel('At most, in a week').fill('5');
  await week.getByRole('button', { name: 'Keep this number' }).click();
  await week.getByText('6 of at most 5 this week').waitFor();

  await reload(page);
  await week.getByText('6 of at most 5 this week').waitFor();
  const evidence = page.locator('[data-evidence="checking-per-week"]');
  await evidence.getByText('You looked, asked or went past 6 times this week.').waitFor();
  await evidence.locator('svg').first().waitFor();
  await evidence.getByText('at most 5').waitFor();
  await evidence.getByRole('button', { name: 'Show the numbers' }).click();
  expect(
    await evidence
      .getByRole('row', { name: /23 November 2026/ })
      .getByRole('cell')
      .textContent(),
  ).toBe('6');
  await page.getByText('What it will not do').waitFor();
  await isSound(page);
  await context.close();
});

test('step 1: a plan, a letter that stays, and a draft is refused while they asked for no contact', async () => {
  const { page, context } = await open(1, 'dark');
  const plan = await begin(page, 'A plan for the next urge');
  await plan.getByLabel('If …', { exact: true }).fill('I reach for the phone after ten');
  await plan.getByLabel('… then I …').fill('put it in the kitchen');
  await plan.getByLabel('Whom I ring if it stays high').fill('Tom');
  await pick(plan, 'How long I wait before I look at it again', 'Until morning');
  await complete(plan);
  const letter = await begin(page, 'A letter that stays here');
  await letter.getByText('15 minutes left.').waitFor();
  await letter.getByLabel('What I want to say').fill('I still set two plates.');
  await complete(letter);

  await reload(page);
  await card(page, 'Your plan for the next wave')
    .getByText('If I reach for the phone after ten, then I put it in the kitchen.')
    .waitFor();
  const letters = card(page, 'Letters that stay here');
  await letters.locator('summary').click();
  await letters.getByText('I still set two plates.').waitFor();
  expect(await letters.getByRole('button').count()).toBe(0);
  await page
    .locator('[data-evidence="urges-and-space"]')
    .getByText('Each wave you ride will leave a line here')
    .waitFor();
  await isSound(page);

  await page.goto('/boundary');
  await page.getByRole('radio', { name: /They said do not contact me/ }).check();
  await page.getByLabel('Their words, as near as you can').fill('Please do not contact me.');
  await page.getByRole('button', { name: 'Write it down' }).click();
  await page.getByText('What was written before').waitFor();
  await page.goto('/path/1');
  await card(page, 'What was agreed').getByText('1 of 1 day as agreed').waitFor();
  await page.goto('/write/new');
  await page.locator('[data-rule="draft-stop"]').waitFor();
  await context.close();
});

test('step 2: the loop is drawn with its words beside it, and a heavy fortnight closes looking back', async () => {
  const { page, context } = await open(2);
  const scene = await begin(page, 'One scene, frame by frame');
  await scene.getByText('15 minutes left.').waitFor();
  await scene.getByLabel('When and where').fill('Sunday evening, in the car');
  await scene.getByLabel('What a camera would show').fill('I turned the radio up.');
  await scene.getByRole('button', { name: 'Save and come back later' }).click();
  await scene.getByRole('button', { name: 'Go on with it' }).waitFor();
  await reload(page);
  await scene.getByRole('button', { name: 'Go on with it' }).click();
  expect(await scene.getByLabel('When and where').inputValue()).toBe('Sunday evening, in the car');
  await scene.getByLabel('What I did').fill('I said nothing for an hour.');
  await scene.getByLabel('The same moment from their seat, told fairly').fill('They asked twice.');
  await scene.getByLabel('One thing I would do instead').fill('Say that I need ten minutes.');
  await pick(scene, 'How I feel now', '6');
  await pick(scene, 'How I feel after', '4');
  await complete(scene);

  const cycle = await begin(page, 'The loop we got into');
  await cycle.getByLabel('What I was afraid of').fill('Being left out of what matters to them');
  await cycle.getByLabel('What I did then').fill('Asked again and again');
  await cycle.getByLabel('What they did then').fill('Went quiet');
  await cycle.getByLabel('Where I can step out of my half').fill('Ask once, then wait');
  await complete(cycle);
  await reload(page);
  const ring = page.locator('figure.ring');
  await ring.getByRole('img', { name: 'The loop we got into' }).waitFor();
  await ring.getByRole('listitem').getByText('Being left out of what matters to them').waitFor();
  await page.getByText('2 scenes are left of three.').waitFor();
  await page.locator('[data-evidence="writing-and-mood"]').getByText('Writing left you lower 1 of 1 times.').waitFor();
  await isSound(page);

  await page.goto('/path/3');
  await answerMood(page, [3, 3, 2, 2, 2, 2, 1, 0, 0]);
  await page.getByText('15 of 27').waitFor();
  await page.goto('/path/2');
  await page.locator('[data-rule="low-mood-rests"]').first().waitFor();
  expect(await ring.count()).toBe(0);
  expect(await scene.getByRole('button', { name: 'Begin' }).isDisabled()).toBe(true);
  await scene.getByText('What you wrote before').waitFor();
  await context.close();
});

/** Two questions, then the seven that follow from them. */
async function answerMood(page: Page, answers: readonly number[]): Promise<void> {
  const shelf = card(page, 'Short questions, every two weeks').getByRole('listitem').first();
  await shelf.getByRole('button', { name: 'Answer them' }).click();
  const groups = shelf.getByRole('group');
  for (const at of [0, 1])
    await groups
      .nth(at)
      .getByRole('radio')
      .nth(answers[at] ?? 0)
      .check();
  await shelf.getByRole('button', { name: 'Keep my answers' }).click();
  await shelf.getByRole('button', { name: 'Answer the rest' }).click();
  await shelf.getByText('2 of 9 answered').waitFor();
  for (let at = 2; at < 9; at += 1)
    await groups
      .nth(at)
      .getByRole('radio')
      .nth(answers[at] ?? 0)
      .check();
  await shelf.getByText('© Pfizer').waitFor();
  await shelf.getByRole('button', { name: 'Keep my answers' }).click();
}

test('step 3: a small act is planned and done, and an answer about being better off dead leads to safety at once', async () => {
  const { page, context } = await open(3);
  const acts = await begin(page, 'Five small acts');
  await acts.getByLabel('What I want more of in my life').fill('Air');
  await pick(acts, 'Which part of life', 'Body');
  await acts.getByLabel('When … (day, time, place)').fill('it is Tuesday after coffee');
  await acts.getByLabel('… then I …').fill('walk to the bridge');
  await acts.getByLabel('Times a week').fill('2');
  await complete(acts);
  const week = card(page, 'Small acts this week');
  await week.getByRole('button', { name: 'I did it today' }).click();
  await pick(week, 'Mood before', '3');
  await pick(week, 'Mood after', '5');
  await week.getByRole('button', { name: 'Keep it' }).click();
  await week.getByText('1 of 5 this week').waitFor();
  const checkIn = await begin(page, 'Mood, sleep, drink');
  await pick(checkIn, 'Mood', '4');
  await pick(checkIn, 'Sleep last night', '6');
  await complete(checkIn);

  await reload(page);
  await week.getByText('When it is Tuesday after coffee, I walk to the bridge.').waitFor();
  expect(await week.getByRole('button', { name: 'Done today' }).isDisabled()).toBe(true);
  await page
    .locator('[data-evidence="mood-sleep-habits"]')
    .getByText('Your first notes. The line grows from here.')
    .waitFor();
  await answerMood(page, [2, 1, 1, 1, 1, 1, 0, 0, 0]);
  const shelf = card(page, 'Short questions, every two weeks');
  await shelf.getByText('A screen, not a diagnosis. Only a person who talks with you can say more.').waitFor();
  await shelf.getByText('Asked again from 7 December 2026. Sooner says little.').waitFor();
  await page.locator('[data-evidence="scales-trend"]').getByText('Low mood, nine questions: 7 this time.').waitFor();
  await isSound(page);

  await page.clock.setSystemTime(new Date('2026-12-07T10:00:00Z'));
  await reload(page);
  await answerMood(page, [2, 2, 1, 1, 1, 1, 0, 0, 1]);
  await page.waitForURL('**/safe');
  await page.goto('/path/3');
  await shelf.getByRole('link', { name: 'First, are you safe?' }).waitFor();
  await page
    .locator('[data-evidence="scales-trend"]')
    .getByText('Low mood, nine questions: 9 now, 7 before. Higher than last time.')
    .waitFor();
  expect(app.problems).toEqual([]);
  await context.close();
});

test('step 4: one talk is planned and looked back on; readiness waits until it is known what they asked for', async () => {
  const { page, context } = await open(4);
  await card(page, 'Am I ready?').locator('[data-rule="boundary-unrecorded"]').waitFor();
  expect(await card(page, 'Am I ready?').getByRole('button', { name: 'Begin' }).isDisabled()).toBe(true);
  const before = await begin(page, 'After the talk');
  await before.getByText('No planned talk is open.').waitFor();
  const plan = await begin(page, 'Plan one talk');
  await plan.getByLabel('The one topic').fill('Saturdays with the children');
  await plan.getByLabel('My first two sentences').fill('I’d like to hear how Saturdays are for you.');
  await plan.getByLabel('What I want to understand').fill('What is hard about the mornings');
  await plan.getByLabel('My way out').fill('Can we stop here and go on Thursday?');
  await plan.getByLabel('How many minutes').fill('20');
  await complete(plan);
  const talks = card(page, 'Your talks');
  await talks.getByText('Can we stop here and go on Thursday?').waitFor();
  await reload(page);
  await talks.getByText('I’d like to hear how Saturdays are for you.').waitFor();

  const after = await begin(page, 'After the talk');
  await pick(after, 'Which talk was it?', 'Saturdays with the children');
  await after.getByLabel('What I did').fill('Listened');
  await after.getByLabel('What they said, in their words').fill('Ten is too early.');
  await after.getByLabel('What was agreed, and by when').fill('Eleven, from next week');
  await pick(after, 'My start was', 'Soft');
  await complete(after);
  await reload(page);
  await page.locator('[data-evidence="openings"]').getByText('1 of 1 talk began softly.').waitFor();
  await talks.getByText('Talks that are over').click();
  await talks.getByText('Ten is too early.').waitFor();
  await isSound(page);
  await context.close();
});

test('step 5: too soon at first; later one act, no request by default, into the drawer, and never twice', async () => {
  const { page, context } = await open(5);
  const builder = card(page, 'Build an apology');
  await builder.locator('[data-rule="apology-too-soon"]').waitFor();
  expect(await builder.getByRole('button', { name: 'Begin' }).isDisabled()).toBe(true);
  await page.goto('/path/0');
  const count = card(page, 'Checking this week');
  await count.getByRole('button', { name: 'Count it' }).click();
  await count.getByText('Once this week').waitFor();

  await page.clock.setSystemTime(new Date('2026-11-30T10:00:00Z'));
  await page.goto('/path/5');
  await begin(page, 'Build an apology');
  expect(await builder.getByLabel('The request').count()).toBe(0);
  await fillApology(builder);
  await builder.getByLabel('What I regret').fill('I am sorry if you felt unsafe.');
  await finish(builder);
  await builder.getByText('“Sorry if” leaves open whether anything happened.').waitFor();
  await builder.getByLabel('What I regret').fill('That you could not feel safe with your own phone.');
  await complete(builder);
  const history = card(page, 'Apologies, by act');
  await history.getByRole('button', { name: 'Put my words in the drawer for a day' }).click();
  await history.getByRole('link', { name: 'It is in the drawer' }).waitFor();
  const result = await begin(page, 'What becomes of it');
  await pick(result, 'Which apology?', 'I read your messages in May');
  await pick(result, 'I choose', 'I said it, once');
  await complete(result);
  await reload(page);
  await page.locator('[data-evidence="apologies-by-act"]').getByText('One act; one said aloud.').waitFor();

  await begin(page, 'Build an apology');
  await fillApology(builder);
  await finish(builder);
  await builder.locator('[data-rule="apology-once"]').waitFor();
  await reload(page);
  await builder.getByRole('button', { name: 'Go on with it' }).click();
  expect(await builder.getByLabel('What I regret').inputValue()).toBe(
    'That you could not feel safe with your own phone.',
  );
  await isSound(page);
  await context.close();
});

async function fillApology(builder: Locator): Promise<void> {
  await builder.getByLabel('The one act').fill('I read your messages in May');
  await builder.getByLabel('I did this').fill('I took your phone and read it.');
  await builder.getByLabel('What I repair').fill('The passwords are yours alone.');
  await builder.getByLabel('What I regret').fill('That you could not feel safe with your own phone.');
  await builder.getByLabel('What is different now').fill('I see a counsellor on Thursdays.');
}

test('step 6: what fits follows from what weighs, and work for two closes when somebody is hurt', async () => {
  const { page, context } = await open(6, 'dark');
  const fits = await begin(page, 'What kind of help fits');
  await fits.getByRole('checkbox', { name: 'Low mood, sleep or worry' }).check();
  await fits.getByRole('checkbox', { name: 'We both want to try' }).check();
  await fits.getByLabel('Whom I ring first, and on which day').fill('The practice, on Monday');
  await complete(fits);
  const kinds = page.locator('section.card', { hasText: 'Couples therapy' }).last();
  await kinds.getByText('A doctor', { exact: true }).waitFor();
  const sheet = await begin(page, 'First-session sheet');
  await sheet.getByLabel('What happened').fill('They moved out in May.');
  await sheet.getByLabel('What I want to be different in three months').fill('Sleep');
  await complete(sheet);
  const note = await begin(page, 'After a session');
  await note.getByLabel('What I heard that was new').fill('Grief comes in waves.');
  await note.getByLabel('One thing I try until next time').fill('Walk before supper');
  await complete(note);
  await reload(page);
  await page.locator('.print-sheet').getByText('They moved out in May.').waitFor();
  await page.locator('[data-evidence="help-notes"]').getByText('Walk before supper').waitFor();

  const hurt = card(page, 'Four questions about being hurt');
  await hurt.getByRole('button', { name: 'Answer them' }).click();
  await hurt.getByRole('button', { name: 'No, I’m alone with it' }).click();
  for (let at = 0; at < 4; at += 1)
    await hurt
      .getByRole('group')
      .nth(at)
      .getByRole('radio', { name: at === 1 ? 'Yes' : 'No' })
      .check();
  await hurt.getByText('CC BY 2.0').waitFor();
  await hurt.getByRole('button', { name: 'Keep my answers' }).click();
  await hurt.getByText('What you answered matters.').waitFor();
  await reload(page);
  await page.locator('[data-rule="couples-work-rests"]').waitFor();
  await hurt.getByText('You answered these on 23 November 2026. The answers are not shown here.').waitFor();
  expect(await page.getByText('Couples therapy', { exact: true }).count()).toBe(0);
  await isSound(page);
  await context.close();
});
