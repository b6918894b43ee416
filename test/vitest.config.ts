import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const reports = process.env['TEST_REPORTS'];
/** How long one test may take, by how deep it looks (see test/depth.ts); a busy machine takes several times as long. */
const seconds = { quick: 300, ci: 900, deep: 24 * 3600 }[process.env['TEST_DEPTH'] || 'quick'] ?? 120;

/** What asks the compiler: these files share one program, so one worker runs them all. */
const types = [
  'test/types/*.test.ts',
  'test/surface.test.ts',
  'test/voice/*.test.ts',
  'test/floor-plan.test.ts',
  'test/floor-plan/*.test.ts',
  'test/doc-examples.test.ts',
  'test/doc-examples/*.test.ts',
  'test/texts/findings.test.ts',
];

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    testTimeout: seconds * 1000,
    hookTimeout: seconds * 1000,
    // The files of one worker share their modules: no test changes what it imports or leaves a global changed.
    isolate: false,
    // Threads get the modules without a copy on disk and a message between processes.
    pool: 'threads',
    maxWorkers: availableParallelism(),
    reporters: ['default', ...(reports ? ['json'] : [])],
    ...(reports ? { outputFile: { json: `${reports}/${process.pid}.json` } } : {}),
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['**/node_modules/**', 'test/package/**', ...types],
        },
      },
      {
        extends: true,
        test: {
          name: 'types',
          include: types,
        },
      },
      {
        extends: true,
        test: { name: 'package', include: ['test/package/**/*.test.ts'] },
      },
    ],
  },
});
