/** Where no data stands beside the project, every test of test/conformance is skipped by name and none fails. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { depth } from './depth.js';
import { root } from './doors.js';

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

const folder = mkdtempSync(join(tmpdir(), 'no-data-'));
afterAll(() => rmSync(folder, { recursive: true }));

// A run of its own takes some seconds: not in a quick run.
test.skipIf(depth === 'quick')('every test of test/conformance is skipped by name', () => {
  const file = join(folder, 'report.json');
  const { TEST_REPORTS: _, ...environment } = process.env;
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/vitest/vitest.mjs'),
      ...['run', '--config', 'test/vitest.config.ts', '--project', 'unit', 'test/conformance/'],
      ...['--reporter=json', `--outputFile=${file}`],
    ],
    { cwd: root, encoding: 'utf8', env: { ...environment, SHARED_DATA: join(folder, 'shared') } },
  );
  expect([status, stderr]).toEqual([0, '']);
  const { testResults }: Report = JSON.parse(readFileSync(file, 'utf8'));
  const files = readdirSync(`${root}test/conformance`).filter((name) => name.endsWith('.test.ts'));
  expect(testResults.map(({ name }) => basename(name)).sort()).toEqual(files.sort());
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  expect(tests.filter(({ status: each }) => each !== 'skipped').map(({ fullName }) => fullName)).toEqual([]);
  expect(tests.length).toBeGreaterThan(50);
  expect(testResults.every(({ assertionResults }) => assertionResults.length > 0)).toBe(true);
});
