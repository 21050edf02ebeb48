import { categoryNotes, harmCategories } from '@groundwork/coach';
import type { Finding, Level, Review } from '@groundwork/coach';

const levels: Readonly<Record<Level, 'note' | 'warning' | 'error'>> = {
  nudge: 'note',
  strong: 'warning',
  block: 'error',
};

/** A review as SARIF 2.1.0, for editors and checkers that read it. Offsets are UTF-16 code units, as the format asks. */
export function toSarif(text: string, review: Review, uri: string): string {
  const rules = harmCategories.map((category) => ({
    id: category,
    shortDescription: { text: categoryNotes[category].definition },
    help: { text: categoryNotes[category].better },
    defaultConfiguration: { level: levels[categoryNotes[category].level ?? 'nudge'] },
  }));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'groundwork', rules } },
        columnKind: 'utf16CodeUnits',
        results: review.findings.map((finding) => toResult(text, finding, uri)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function toResult(text: string, finding: Finding, uri: string): object {
  const [start, end] = finding.span;
  return {
    ruleId: finding.category,
    ruleIndex: harmCategories.indexOf(finding.category),
    level: levels[finding.level],
    message: { text: `${finding.reason} Another way: ${finding.better}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri },
          region: {
            ...toPlace(text, start, 'start'),
            ...toPlace(text, end, 'end'),
            charOffset: start,
            charLength: end - start,
          },
        },
      },
    ],
    properties: { by: finding.id, because: finding.because },
  };
}

function toPlace(text: string, offset: number, side: 'start' | 'end'): Record<string, number> {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  const column = offset - (before.lastIndexOf('\n') + 1) + 1;
  return { [`${side}Line`]: line, [`${side}Column`]: column };
}
