import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['groundwork-source'] },
  ssr: { resolve: { conditions: ['groundwork-source'] } },
  test: {
    include: [
      'packages/*/{src,test}/**/*.test.ts',
      'apps/{relay,cli}/{src,test}/**/*.test.ts',
      'apps/web/{src,test}/**/*.test.{ts,tsx}',
      'test/**/*.test.ts',
    ],
    exclude: ['**/node_modules/**', '**/dist/**', 'apps/web/e2e/**'],
    maxWorkers: 2,
    testTimeout: 60_000,
  },
});
