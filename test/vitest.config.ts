import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const reports = process.env['TEST_REPORTS'];

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    // Properties run thousands of cases.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: ['default', ...(reports ? ['json'] : [])],
    ...(reports ? { outputFile: { json: `${reports}/${process.pid}.json` } } : {}),
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: ['test/package/**'] },
      },
      {
        extends: true,
        test: { name: 'package', include: ['test/package/**/*.test.ts'] },
      },
    ],
  },
});
