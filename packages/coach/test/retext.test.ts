import { retext } from 'retext';
import { expect, it } from 'vitest';
import { retextGroundwork } from '@groundwork/coach/retext';

it('puts findings on a file of any unified pipeline', async () => {
  const file = await retext().use(retextGroundwork, {}).process('Hello.\nYou never listen to me.');
  const message = file.messages.find((one) => one.ruleId === 'absolutes');
  expect(message?.line).toBe(2);
  expect(message?.column).toBe(1);
  expect(message?.source).toBe('groundwork');
  expect(message?.note).toContain('I didn');
});

it('leaves a clean text without messages', async () => {
  const file = await retext().use(retextGroundwork).process('The plumber comes on Monday between 8 and 12.');
  expect(file.messages).toEqual([]);
});
