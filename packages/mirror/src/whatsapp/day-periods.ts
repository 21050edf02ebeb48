/**
 * Words for the two halves of a 12-hour clock, lower case, without blanks and dots.
 * Source: CLDR 48 day periods as ICU 78 prints them for the 105 locales checked, and strings seen in public parser tests.
 * Note: zh-TW writes finer periods (凌晨, 早上, 中午, 晚上); 中午 is noon and follows the rule for the afternoon.
 */
const before = new Set(['am', 'πμ', '上午', '午前', '오전', 'ص', 'pg', 'pd', 'ጥዋት', '凌晨', '早上']);
const after = new Set(['pm', 'μμ', '下午', '午後', '오후', 'م', 'ptg', 'md', 'ከሰዓት', '中午', '晚上']);

/** Hour 0–23 from the written hour and the text before and behind it. */
export function hourOfDay(hour: number, lead: string, tail: string): number {
  const words = [lead, tail].map((text) => text.toLowerCase().replaceAll(/[\s.,،\u200e\u200f\ufeff]/gu, ''));
  if (words.some((word) => after.has(word))) return hour < 12 ? hour + 12 : hour;
  if (words.some((word) => before.has(word))) return hour === 12 ? 0 : hour;
  return hour;
}
