import { describe, expect, it } from 'vitest';
import { review } from '@groundwork/coach';

describe('apology mode', () => {
  const present = (text: string): string[] =>
    (review(text, { purpose: 'apology' }).apology?.parts ?? [])
      .filter((part) => part.span !== undefined)
      .map((part) => part.part);
  const hooks = (text: string): string[] =>
    (review(text, { purpose: 'apology' }).apology?.hooks ?? []).map((hook) => hook.hook);

  it('names the parts that are there, in evidence order', () => {
    const text =
      "I read your diary in March. It was my choice and I'm sorry for it. I was jealous, that's not an excuse. I've booked a counsellor for Tuesdays. From now on I ask.";
    expect(present(text)).toEqual(['responsibility', 'repair', 'regret', 'explanation', 'change']);
    expect(hooks(text)).toEqual([]);
  });

  it('always lists all six, present or not', () => {
    expect(review('hello', { purpose: 'apology' }).apology?.parts.map((part) => part.part)).toEqual([
      'responsibility',
      'repair',
      'regret',
      'explanation',
      'change',
      'forgiveness',
    ]);
  });

  it('sees sorry-if, sorry-but and the plea', () => {
    expect(hooks("I'm sorry if you felt hurt.")).toEqual(['sorry-if']);
    expect(hooks("I'm sorry I shouted, but you kept pushing.")).toEqual(['sorry-but']);
    expect(hooks("I lied about the money and I'm sorry. Please forgive me.")).toEqual(['plea']);
    expect(hooks("I'm sorry, but I can't make Thursday.")).toEqual([]);
  });
});

describe('logistics mode', () => {
  const seen = (text: string): string[] =>
    (review(text, { purpose: 'logistics' }).logistics?.parts ?? [])
      .filter((part) => part.seen)
      .map((part) => part.part);

  it('knows a message that is brief, informative, friendly and firm', () => {
    expect(seen('Hi, Leo has the dentist on Tuesday at 4. I can take him. Thanks.')).toEqual([
      'brief',
      'informative',
      'friendly',
      'firm',
    ]);
  });

  it('finds barbs and hooks', () => {
    const barbed = review('Pickup is at four. You always forget, so write it down.', {
      purpose: 'logistics',
    }).logistics;
    expect(barbed?.barbs.length).toBe(1);
    expect(barbed?.parts.find((part) => part.part === 'friendly')?.seen).toBe(false);
    const hooked = review('Pickup is at four. I miss you, can we talk?', { purpose: 'logistics' }).logistics;
    expect(hooked?.hooks.length).toBe(1);
    expect(hooked?.parts.find((part) => part.part === 'firm')?.seen).toBe(false);
  });

  it('does not call a long history brief', () => {
    expect(seen(`Hi. ${'And then the school wrote about the trip again. '.repeat(12)}`)).not.toContain('brief');
  });
});

describe('invitation mode', () => {
  const seen = (text: string): string[] =>
    (review(text, { purpose: 'invitation' }).invitation?.parts ?? [])
      .filter((part) => part.span !== undefined)
      .map((part) => part.part);

  it('looks for a place, an end and an easy way out', () => {
    expect(
      seen("Would one coffee suit you, Saturday at 11 in the park, for an hour? If you'd rather not, that's fine."),
    ).toEqual(['place', 'end', 'easy-out']);
    expect(seen('Come over tonight?')).toEqual([]);
  });

  it('does not count a way out that is taken back', () => {
    expect(seen('Dinner at the pub? No pressure but I really need to see you tonight.')).not.toContain('easy-out');
  });
});

it('reads no mode that was not asked for', () => {
  expect(Object.keys(review('Hello there.')).toSorted()).toEqual(['findings', 'signals', 'strengths']);
});
