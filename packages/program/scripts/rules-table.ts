import { writeFileSync } from 'node:fs';
import { rulesPage } from './rules-page.ts';

const target = new URL('../../../docs/rules.md', import.meta.url);
writeFileSync(target, await rulesPage());
