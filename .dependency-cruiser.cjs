/** The walls of the house (ARCHITECTURE.md). A new arrow needs a new line here and an ADR. */
const cores = 'program|coach|mirror|vault';
/** @type {(room: string, allowed: string) => import('dependency-cruiser').IForbiddenRuleType} */
const room = (name, allowed) => ({
  name: `walls-of-${name.split('/')[1]}`,
  severity: 'error',
  from: { path: `^${name}/src`, pathNot: '\\.test\\.tsx?$' },
  to: { path: '^(packages|apps)/', pathNot: `^${name}/|^(${allowed})` },
});
module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphan-room',
      severity: 'error',
      from: { path: `^packages/(${cores})/src`, pathNot: '\\.test\\.ts$' },
      to: { path: `^packages/(?!base/)(${cores})/`, pathNot: '^packages/$1/' },
    },
    room('packages/base', 'packages/nothing'),
    room('packages/program', 'packages/base'),
    room('packages/coach', 'packages/base'),
    room('packages/encoder', 'packages/nothing'),
    room('packages/mirror', 'packages/base'),
    room('packages/vault', 'packages/base'),
    room('packages/content', 'packages/(base|program)'),
    room('packages/session', 'packages/(base|program|vault)'),
    room('apps/relay', 'packages/(base|vault/src/protocol)'),
    room(
      'apps/web',
      'packages/(base|session|content|program|coach|mirror|encoder/src/(?!files-fs)|vault/src/store-idb)',
    ),
    room('apps/cli', 'packages/(base|session|content|program|coach|mirror|encoder|vault/src/store-fs)|apps/relay'),
    {
      name: 'features-never-import-features',
      severity: 'error',
      from: { path: '^apps/web/src/features/([^/]+)/' },
      to: { path: '^apps/web/src/features/', pathNot: '^apps/web/src/features/$1/' },
    },
    {
      name: 'ui-knows-no-feature',
      severity: 'error',
      from: { path: '^apps/web/src/(ui|coach)/' },
      to: { path: '^apps/web/src/(features|app)' },
    },
    {
      name: 'cores-touch-no-world',
      severity: 'error',
      from: { path: '^packages/(base|program|coach|mirror|session|content)/src', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'only-doors-of-the-vault-touch-the-world',
      severity: 'error',
      from: { path: '^packages/vault/src', pathNot: '^packages/vault/src/(store-fs|sync/connect)|\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'only-a-door-of-the-encoder-touches-the-world',
      severity: 'error',
      from: { path: '^packages/encoder/src', pathNot: '^packages/encoder/src/files-fs|\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\.gen\\.ts$|^virtual:' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|node_modules)/|/train/|/e2e/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['groundwork-source', 'import', 'require', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
};
