/** A release is refused while something is missing; one call with the address of the repository makes it ready. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { manifest, root } from '../doors.js';

const address = 'https://github.com/example/career-pathways';
const { version } = manifest;
const files = [
  'package.json',
  'package-lock.json',
  'README.md',
  'SECURITY.md',
  'LICENSE',
  'NOTICE',
  'docs/changelog.md',
];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-'));
  for (const file of files) cpSync(root + file, join(folder, file));
});
afterEach(() => rmSync(folder, { recursive: true }));

const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const change = (file: string, from: string | RegExp, to: string) =>
  writeFileSync(join(folder, file), read(file).replace(from, to));

function check(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${root}test/release-check.mjs`, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('the address is written wherever the repository is named, and then the package is ready', () => {
  expect(check('--repository', address)).toEqual({
    status: 0,
    stdout: `ready: career-pathways ${version}\n`,
    stderr: '',
  });
  expect(JSON.parse(read('package.json'))).toMatchObject({
    homepage: `${address}#readme`,
    repository: { type: 'git', url: `git+${address}.git` },
    bugs: { url: `${address}/issues` },
  });
  expect(read('SECURITY.md')).toContain(`${address}/security/advisories/new`);
  for (const file of files) expect(read(file)).not.toContain('repository.invalid');
  expect(check().status).toBe(0);
});

test('another address takes the place of the first', () => {
  check('--repository', address);
  expect(check('--repository', `${address}-2.git`).status).toBe(0);
  expect(JSON.parse(read('package.json')).bugs.url).toBe(`${address}-2/issues`);
});

test.each([
  [
    'a placeholder',
    'SECURITY.md',
    `${address}/security`,
    'https://repository.invalid/career-pathways/security',
  ],
  ['no author', 'package.json', /"author": ".*"/, '"author": ""'],
  ['issues elsewhere', 'package.json', `${address}/issues`, 'https://github.com/example/other/issues'],
  ['a changelog without this version', 'docs/changelog.md', `## ${version}`, '## Unreleased'],
  ['a lock file of another version', 'package-lock.json', `"version": "${version}"`, '"version": "0.0.9"'],
])('%s keeps it from being ready', (_, file, from, to) => {
  check('--repository', address);
  change(file, from, to);
  const { status, stdout, stderr } = check();
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/^not ready: .*\n$/);
});

test('a missing notice keeps it from being ready', () => {
  check('--repository', address);
  rmSync(join(folder, 'NOTICE'));
  expect(check().stderr).toBe('not ready: no NOTICE\n');
});

test.each([['https://example.org/a/b'], ['github.com/a/b'], ['']])('%j is no repository', (wrong) => {
  const before = files.map(read);
  expect(check('--repository', wrong)).toMatchObject({ status: 2, stdout: '' });
  expect(files.map(read)).toEqual(before);
});
