import { join } from 'node:path';
import { readCrisis } from './crisis.ts';
import { readSource, sourceRoot } from './sources.ts';

const { problems, data } = readCrisis(readSource(join(sourceRoot, 'crisis/lines.yaml')));
for (const problem of problems) console.error(problem);
if (data === undefined) {
  console.error(`crisis lines: ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`);
  process.exitCode = 1;
} else {
  const undialled = data.lines.filter((line) => !line.dialled).length;
  const byConfidence = ['A', 'B', 'C'].map(
    (grade) => `${data.lines.filter((one) => one.confidence === grade).length} ${grade}`,
  );
  console.log(
    `crisis lines: ${data.lines.length} services in ${Object.keys(data.countries).length} countries ` +
      `(${byConfidence.join(', ')}); ${undialled} never dialled; oldest check ${data.lines.map((one) => one.lastChecked).toSorted()[0]}`,
  );
}
