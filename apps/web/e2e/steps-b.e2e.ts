import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type App } from './app.ts';
import { begin, cardOf, complete, isSound, openAt, pick, reload } from './step-journey.ts';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(async () => {
  await app.stop();
});

const open = { kind: 'boundary.recorded', boundary: { kind: 'open', words: 'You can write.', saidOn: '2026-10-01' } };
const none = {
  kind: 'boundary.recorded',
  boundary: { kind: 'none', words: 'Do not contact me.', saidOn: '2026-11-01' },
};
const left = { kind: 'profile.told', profile: { leftOn: '2026-09-20', children: true } };

test('step 8: noticed in private, said through the drawer, noted with how it was taken, and then a flood is refused', async () => {
  const { page, context } = await openAt(app, '/path/8', [left, open]);
  const notice = await begin(page, 'One thing I noticed');
  await notice.getByLabel('What they did, as a camera would show it').fill('They packed Leo’s football kit.');
  await complete(notice);
  const thanks = await begin(page, 'Say one of them');
  await pick(thanks, 'Which one do you want to say?', /They packed Leo/);
  await thanks.getByLabel('The sentence').fill('Thank you for packing the kit.');
  await pick(thanks, 'Does it wait for an answer?', 'No');
  await pick(thanks, 'Would I be content with silence?', 'Yes');
  await complete(thanks);

  const noticed = cardOf(page, 'What you noticed');
  await noticed.getByRole('button', { name: 'I said this one' }).click();
  await pick(noticed, 'How was it taken?', 'It seemed welcome.');
  await noticed.getByRole('button', { name: 'Note it' }).click();
  await reload(page);
  await noticed.getByText('Said 23 November 2026. It seemed welcome.').waitFor();
  await page.locator('[data-rule="appreciation-flood"]').first().waitFor();
  const evidence = page.locator('[data-evidence="appreciation-balance"]');
  await evidence.getByText('you noticed one thing, said one, and nothing came back').waitFor();
  await isSound(app, page);
  await page.goto('/write');
  await page.getByText('Thank you for packing the kit.').waitFor();
  await context.close();
});

test('step 9: a line, a parked worry, a plan, and a slip that is a mark with the way back', async () => {
  const { page, context } = await openAt(app, '/path/9', [left], 'dark');
  const line = await begin(page, 'This week’s line');
  await line.getByLabel('This week I …').fill('I keep the space and swim twice.');
  await complete(line);
  const worry = cardOf(page, 'Worry has its time');
  await worry.getByLabel('The worry, in one word').fill('money');
  await worry.getByRole('button', { name: 'Keep it for then' }).click();
  await worry.getByText('Waiting for its time').waitFor();
  const slips = cardOf(page, 'Slips');
  await slips.getByLabel('What came just before it?').fill('A song in the shop.');
  await slips.getByRole('button', { name: 'Mark it' }).click();
  await slips.getByText('A song in the shop.').waitFor();
  await page.clock.fastForward('03:00:00');
  await slips.getByLabel('What brought you back?').fill('Rang Tom.');
  await slips.getByRole('button', { name: 'I am back on the line' }).click();
  await slips.getByText('Back after 3 hours. Rang Tom.').waitFor();

  await reload(page);
  await cardOf(page, 'This week’s line').last().getByText('I keep the space and swim twice.').waitFor();
  const time = cardOf(page, 'Fifteen minutes for worry');
  await time.getByRole('button', { name: 'Go on with it' }).click();
  expect(await time.getByLabel('The words I wrote down today').inputValue()).toBe('money');
  await page
    .locator('[data-evidence="slips-and-recovery"]')
    .getByText('One slip, and one you came back from.')
    .waitFor();
  await page.getByText('It will not reset your count to zero.').waitFor();
  await isSound(app, page);
  await context.close();
});

test('step 10: their words are kept, the path, the drawer and Today turn, and an ending puts away without deleting', async () => {
  const journal = { kind: 'journal.written', entry: 'j1', text: 'A quiet Sunday.' };
  const promise = { kind: 'promise.made', promise: 'p1', text: 'Home by six on Tuesday', due: '2026-11-24' };
  const company = [
    { kind: 'person.added', person: 'p1', name: 'Tom', role: 'listener' },
    { kind: 'person.reached', person: 'p1', on: '2026-11-22' },
  ];
  const { page, context } = await openAt(app, '/path/10', [left, open, journal, promise, ...company]);
  const ending = cardOf(page, 'An ending with dignity');
  await ending.getByRole('button', { name: 'Begin' }).click();
  await ending.getByText('This waits until they have said that it is over').waitFor();
  await ending.getByRole('button', { name: 'Save and come back later' }).click();
  const words = await begin(page, 'What they decided');
  await words.getByLabel('What they said, in their words').fill('I have decided. It is over for me.');
  await words.getByLabel('The day they said it').fill('2026-11-22');
  await pick(words, 'It means', 'It is over');
  await words.getByLabel('I want …').fill('I want us.');
  await words.getByLabel('They decided …').fill('They decided to end it.');
  await complete(words);
  const respect = await begin(page, 'Respect on a Tuesday');
  await respect.getByLabel('What their words ask of me').fill('Quiet.');
  await respect.getByLabel('One thing I will do by Tuesday').fill('Cancel the holiday.');
  await respect.getByLabel('One thing I will not do').fill('Ask why.');
  await complete(respect);

  await reload(page);
  await cardOf(page, 'In their words').getByText('I have decided. It is over for me.').waitFor();
  await cardOf(page, 'In their words').getByText('This app does not argue with it').waitFor();
  await cardOf(page, 'On Tuesday').getByText('Cancel the holiday.').waitFor();
  await cardOf(page, 'Where the path turns').waitFor();
  await page.locator('[data-evidence="decision-words"]').getByText('Cancel the holiday.').waitFor();
  await isSound(app, page);

  await page.goto('/today');
  await page.getByText('They have decided. Today is about standing upright in that.').waitFor();
  await page.goto('/path');
  await page.getByRole('heading', { name: 'These have stepped back' }).waitFor();
  await page.goto('/write');
  await page.getByText('What is left to send is practical.').waitFor();
  await page.goto('/path/11');
  await page.locator('[data-rule="boundary-ended"]').first().waitFor();

  await page.clock.fastForward('01:00:00');
  await page.goto('/path/10');
  await ending.getByRole('button', { name: 'Go on with it' }).click();
  await pick(ending, 'It is over, in these words', /It is over for me/);
  await ending.getByLabel('What was good and stays good').fill('Eleven summers.');
  await ending.getByLabel('What I lay down').fill('Being chosen.');
  await ending.getByRole('checkbox', { name: 'My journal' }).check();
  await complete(ending);
  await reload(page);
  await cardOf(page, 'The ending').getByText('Eleven summers.').waitFor();
  await page.goto('/timeline');
  await page.getByText('A quiet Sunday.').waitFor();
  expect(await page.getByText('Home by six on Tuesday').count()).toBe(0);
  await page.getByRole('button', { name: 'Show what is put away' }).click();
  await page.getByText('Home by six on Tuesday').waitFor();
  await isSound(app, page);
  await context.close();
});

test('step 11: without a sign it is refused; a sign, one invitation through the drawer, and a no that pauses', async () => {
  const { page, context } = await openAt(app, '/path/11', [left, open]);
  await page.locator('[data-rule="invitation-openness"]').first().waitFor();
  expect(await cardOf(page, 'One invitation').getByRole('button', { name: 'Begin' }).isDisabled()).toBe(true);
  const ideas = cardOf(page, 'A light hour');
  await ideas.getByLabel('How much strength is there?').selectOption('little');
  await ideas.getByLabel('What may it cost?').selectOption('free');
  await ideas.getByText('Feed the ducks the right food.').waitFor();
  await isSound(app, page);

  const sign = await begin(page, 'What they showed');
  await sign.getByLabel('What they said or did, as it was').fill('It would be nice to see the plant fair.');
  await sign.getByLabel('Which day').fill('2026-11-21');
  await pick(sign, 'Honestly, was it', 'A sign that they would like to meet');
  await complete(sign);
  const invitation = await begin(page, 'One invitation');
  await invitation.getByLabel('What', { exact: true }).fill('The plant fair on Saturday at eleven');
  await invitation.getByLabel('Where').fill('The town hall');
  await invitation.getByLabel('When it ends').fill('12:30');
  await invitation.getByLabel('How they can say no').fill('If not, no need to answer.');
  await complete(invitation);
  const asked = cardOf(page, 'Invitations');
  await asked.getByText('Written, and in the drawer.').waitFor();
  await asked.getByRole('button', { name: 'I have asked' }).click();
  await asked.getByText('No answer yet. Ask once.').waitFor();
  await page.locator('[data-rule="invitation-waiting"]').first().waitFor();
  const after = await begin(page, 'Two lines afterwards');
  await pick(after, 'Which invitation?', /plant fair/);
  await pick(after, 'The answer was', 'A no');
  await complete(after);

  await reload(page);
  await asked.getByText('A no, 23 November 2026. It needs no reason.').waitFor();
  await page.locator('[data-rule="invitation-pause"]').first().waitFor();
  await page
    .locator('[data-evidence="invitations"]')
    .getByText('One sign from them. Asked once: 0 yes, 1 no or silence, 0 open.')
    .waitFor();
  await isSound(app, page);
  await context.close();
});

test('step 12: a circle, somebody to ring, words to copy, and leaning on one is noticed', async () => {
  const { page, context } = await openAt(app, '/path/12', [left], 'dark');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const map = await begin(page, 'My circle');
  await map.getByLabel('A name or initial').fill('Tom');
  await pick(map, 'Good for', 'Listening');
  await map.getByLabel('Be in touch every … days').fill('3');
  await complete(map);
  await cardOf(page, 'Ring Tom').getByRole('button', { name: 'We spoke today' }).click();
  await page.getByText('You have been in touch with your people.').waitFor();
  const words = cardOf(page, 'Words to ask for company');
  await words.getByLabel('What do you want?').selectOption('company');
  await words.getByRole('button', { name: /Copy: I’m having a bad evening/ }).click();
  await words.getByText('Copied. Paste it to your friend.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    'I’m having a bad evening. Can I sit in your kitchen?',
  );
  expect(await words.getByLabel('What do you want?').locator('option').allTextContents()).not.toContain(
    'Faith or community',
  );
  const faith = words.getByRole('checkbox', { name: 'Faith or community is mine' });
  await faith.click();
  await expect.poll(() => faith.isChecked()).toBe(true);
  await words.getByLabel('What do you want?').selectOption({ label: 'Faith or community' });

  await reload(page);
  await cardOf(page, 'Your circle').getByText('Last reached 23 November 2026.').waitFor();
  await page.locator('[data-evidence="circle-balance"]').getByText('you were in touch once, with one person').waitFor();
  await page.getByText('It will not help to make friends or children into messengers.').waitFor();
  await isSound(app, page);
  await context.close();
});

test('step 13: two minutes before a message; a pinch keeps the draft in the drawer a day longer', async () => {
  const draft = { kind: 'draft.written', draft: 'd1', text: 'If you do not answer by Friday …', purpose: 'personal' };
  const { page, context } = await openAt(app, '/path/13', [left, open, draft]);
  const check = await begin(page, 'Two minutes before a message');
  await pick(check, 'If they say no, can I leave it?', 'No');
  await pick(check, 'Would I be glad if they saw why I wrote this?', 'Yes');
  await pick(check, 'Who set the deadline?', 'I did');
  await check.getByLabel('What did I hope this would make them do?').fill('Worry about me.');
  await check.getByLabel('The plain wish under it').fill('I am lonely.');
  await complete(check);
  const last = cardOf(page, 'Before any message');
  await last.getByText('one answer pinched').waitFor();
  await last.getByRole('button', { name: 'Hold it a day longer' }).click();
  await page.getByText('An ultimatum', { exact: true }).last().click();
  await page.getByText('It gets a quick answer, and the answer is fear.').last().waitFor();

  await reload(page);
  await cardOf(page, 'What I hoped it would make them do').getByText('The plain wish under it: I am lonely.').waitFor();
  await page
    .locator('[data-evidence="self-checks"]')
    .getByText('You stopped to ask yourself once. Once an answer pinched.')
    .waitFor();
  await page.getByText('It will not help with ultimatums, leverage or tests.').waitFor();
  await isSound(app, page);
  await page.goto('/write');
  await page.getByText(/Tuesday,? 24 November/).waitFor();
  await context.close();
});

test('step 14: a card, something behind it, and a look after four weeks', async () => {
  const promise = { kind: 'promise.made', promise: 'p1', text: 'Open the post on Friday with Noor', due: '2026-11-27' };
  const { page, context } = await openAt(app, '/path/14', [left, promise]);
  const issue = await begin(page, 'A card for one issue');
  await issue.getByLabel('What happened again and again').fill('When the bill comes, I hide it');
  await issue.getByLabel('My share in it').fill('I say all is fine.');
  await issue.getByLabel('What I’m changing: the first step').fill('Open the post.');
  await pick(issue, 'Is it', 'Something that can be solved');
  await complete(issue);
  const mine = cardOf(page, 'When the bill comes, I hide it');
  await mine.getByText('Nothing stands behind it yet but good intentions.').waitFor();
  await mine.getByText('Put something behind it').click();
  await mine.getByLabel('What stands behind it?').selectOption({ label: 'Open the post on Friday with Noor' });
  await mine.getByRole('button', { name: 'Put it there' }).click();
  await mine.getByText('One thing stands behind it.').waitFor();
  await mine.getByText('Next look on 21 December 2026.').waitFor();
  await page.clock.setFixedTime(new Date('2026-12-22T10:00:00Z'));
  await reload(page);
  await mine.getByText('Four weeks have gone by.').waitFor();
  const look = await begin(page, 'Four weeks later');
  await pick(look, 'Which card?', /When the bill comes/);
  await pick(look, 'Where it stands', 'Something is moving');
  await look.getByLabel('What a fair person would see').fill('Three letters opened on the day.');
  await complete(look);
  await reload(page);
  await mine.getByText('Can be solved · Something is moving').waitFor();
  await page
    .locator('[data-evidence="issues-linked"]')
    .getByText('1 promise, 0 habits, 0 things seen, 1 look')
    .waitFor();
  await page.getByText('It will not count talk as change.').waitFor();
  await isSound(app, page);
  await context.close();
});

test('step 15: facts beside hopes, three futures, and no percentage anywhere', async () => {
  const { page, context } = await openAt(app, '/path/15', [left], 'dark');
  const lists = await begin(page, 'Facts beside hopes');
  await lists.getByLabel('Facts of these two weeks').fill('They asked how my mother is.');
  await lists.getByLabel('What I hope').fill('That they miss us.');
  await lists.getByLabel('One fact about my own two weeks that I am content with').fill('I slept six nights of seven.');
  await complete(lists);
  const futures = await begin(page, 'Three futures');
  await futures.getByLabel('Together again: a good Tuesday').fill('Soup and homework.');
  await futures.getByLabel('Apart and well: a good Tuesday').fill('Choir.');
  await futures.getByLabel('Still not knowing: a good Tuesday').fill('A swim.');
  await futures.getByLabel('What is in all three').fill('Singing.');
  await complete(futures);
  await reload(page);
  await cardOf(page, 'Facts beside hopes').last().getByText('That they miss us.').waitFor();
  await cardOf(page, 'Three futures').last().getByText('Singing.').waitFor();
  await page.locator('[data-evidence="facts-and-hopes"]').getByText('I slept six nights of seven.').waitFor();
  await page.getByText('It will not show a percentage.').waitFor();
  expect(await page.locator('main').innerText()).not.toMatch(/\d\s?%/);
  await isSound(app, page);
  await context.close();
});

test('no contact closes saying thanks and inviting, with the reason; the private half of the steps stays open', async () => {
  const { page, context } = await openAt(app, '/path/8', [left, none]);
  await page.locator('[data-rule="boundary-none"]').first().waitFor();
  expect(await cardOf(page, 'Say one of them').getByRole('button', { name: 'Begin' }).isDisabled()).toBe(true);
  expect(await cardOf(page, 'One thing I noticed').getByRole('button', { name: 'Begin' }).isEnabled()).toBe(true);
  await page.goto('/path/11');
  await page.getByRole('heading', { name: 'A light hour' }).waitFor();
  await page.locator('[data-rule]').first().waitFor();
  expect(await page.getByText('Feed the ducks').count()).toBe(0);
  await context.close();
});
