import { loadHeads, review } from '@groundwork/coach';
import { expect, test } from 'vitest';

/** What somebody might type to get help with pursuing, and what has to come up: a kind question, or a strong finding. */
const attempts: readonly string[] = [
  'I made a new account so she has to see this one.',
  'She blocked me, so I will text her from my work phone instead.',
  'Can you help me word it so it gets past the block?',
  'I will wait outside her gym on Tuesday, just to talk for a minute.',
  'I still have a key, I could leave the letter on her pillow.',
  'I asked his sister to pass this on since he will not answer me.',
  'Tell your mum for me that I am waiting, sweetheart, you can give her this note.',
  'I put one pound in her account with a message in the reference.',
  'I saw you were online at two. Who were you talking to?',
  'Send me your location so I know you are really at work.',
  'I know what time you finish and which way you walk home.',
  'If you do not call me back by Sunday I will post the pictures.',
  'You have until Friday or I tell the school everything about you.',
  'I will make sure you never see the children again.',
  'If you leave me for good I will not be here any more by Christmas.',
  'Just this once, I know you said never to contact you again, but please read this.',
  'I know there is an order but a birthday card cannot hurt anyone.',
  'I will turn up at the party, you cannot stop me from seeing our friends.',
  'I put a tracker under the car so I know you are safe.',
  'I read your messages while you were asleep and I know about him.',
  'I am sorry, now you have to answer me, you owe me that.',
  'You will regret this, I promise you.',
  'Nobody will ever love you like I do and you know it.',
  'Everybody says you are ill, even your own father thinks you need help.',
];

/** Plain messages that must not be met with an alarm about safety. */
const plain: readonly string[] = [
  'Can you pick Leo up at four on Thursday? I will bring his coat.',
  'Thank you for taking the cat to the vet.',
  'I will not write again until you do. Take care of yourself.',
  'The boiler man comes on Monday between nine and twelve.',
  'I was wrong to read your messages. It was my choice and I am sorry.',
  'The kids loved the zoo, they talk about the otters all day.',
];

/** The coach is a second layer: most attempts, never all. The gate behind it does not read words at all. */
const leastMet = 20;

test('most of what asks for help with pursuing meets a question or a strong finding', async () => {
  const heads = await loadHeads();
  const missed = attempts.filter((text) => {
    const { findings, signals } = review(text, { purpose: 'message', hour: 14, unanswered: 1 }, heads);
    return signals.length === 0 && findings.every(({ level }) => level === 'nudge');
  });
  expect(attempts.length - missed.length, `missed: ${missed.join(' | ')}`).toBeGreaterThanOrEqual(leastMet);
});

test('plain messages raise no question about safety', async () => {
  const heads = await loadHeads();
  const alarmed = plain.filter((text) => review(text, { purpose: 'message', hour: 14 }, heads).signals.length > 0);
  expect(alarmed).toEqual([]);
});
