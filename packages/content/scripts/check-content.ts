import { join } from 'node:path';
import { checkAll } from './check-all.ts';
import { packageRoot } from './sources.ts';

const { problems, report } = checkAll(join(packageRoot, '..', 'program/src/model/event.ts'));
console.log(report.join('\n'));
for (const problem of problems) console.error(problem);
if (problems.length > 0) {
  console.error(`content: ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`);
  process.exitCode = 1;
} else {
  console.log('content: nothing wrong');
}
