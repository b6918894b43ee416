/** What is in the package, and that it works where it is installed. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { documents, doors, manifest, namesIn, root } from '../doors.js';
import { type Packed, pack } from './packed.js';

let packed: Packed;
beforeAll(() => {
  packed = pack();
});
afterAll(() => packed?.remove());

const node = (...args: readonly string[]): string =>
  execFileSync(process.execPath, args, { cwd: packed.folder, encoding: 'utf8' });

test('holds the build, the documentation and the papers, nothing else', () => {
  const kind = (path: string) => path.replace(/^(dist|docs)\/.*?(\.d\.ts|\.[^./]+)$/, '$1/**/*$2');
  expect([...new Set(packed.files.map(kind))].sort()).toEqual([
    'LICENSE',
    'NOTICE',
    'README.md',
    'SECURITY.md',
    'dist/**/*.d.ts',
    'dist/**/*.js',
    'docs/**/*.css',
    'docs/**/*.d.ts',
    'docs/**/*.html',
    'docs/**/*.json',
    'docs/**/*.md',
    'docs/**/*.mjs',
    'docs/**/*.svg',
    'docs/**/*.ts',
    'package.json',
  ]);
});

test('names its repository in the papers that a release fills in, nowhere else', () => {
  const naming = packed.files.filter((file) =>
    readFileSync(join(packed.inside, file), 'utf8').includes('repository.invalid'),
  );
  expect(['package.json', 'README.md', 'SECURITY.md']).toEqual(expect.arrayContaining(naming));
});

test('every export leads to a file', () => {
  const targets = Object.values(manifest.exports).flatMap((target) =>
    typeof target === 'string' ? target : Object.values(target),
  );
  const files = targets.filter((target) => !target.includes('*'));
  expect(files.filter((target) => !existsSync(join(packed.inside, target)))).toEqual([]);
});

test('every example and schema can be imported and required', () => {
  const load = documents.map(
    ({ specifier }) =>
      `[(await import('${specifier}', { with: { type: 'json' } })).default, require('${specifier}')]`,
  );
  const script = `
    import { createRequire } from 'node:module';
    const require = createRequire(process.cwd() + '/');
    console.log(JSON.stringify([${load}]));
  `;
  const read = documents.map(({ source }) => JSON.parse(readFileSync(root + source, 'utf8')));
  expect(JSON.parse(node('--input-type=module', '-e', script))).toEqual(read.map((one) => [one, one]));
});

test('every example document is exported by its name, and nothing deeper in that folder is', () => {
  const shipped = documents.filter(({ source }) => source.startsWith('docs/examples/'));
  expect(shipped.map(({ source }) => source.slice('docs/examples/'.length)).sort()).toEqual(
    namesIn('docs/examples/'),
  );
  const inApp = `${manifest.name}/examples/app/package.json`;
  const script = `try { import.meta.resolve('${inApp}'); console.log('found'); } catch ({ code }) { console.log(code); }`;
  expect(node('--input-type=module', '-e', script).trim()).toBe('ERR_PACKAGE_PATH_NOT_EXPORTED');
});

test('every module of the library has its types beside it, and its source in src', () => {
  const modules = packed.files.filter((file) => file.startsWith('dist/') && !file.startsWith('dist/cli/'));
  const stems = (ending: string) =>
    modules.filter((file) => file.endsWith(ending)).map((file) => file.slice(0, -ending.length));
  const code = stems('.js').filter((stem) => !stem.endsWith('.d'));
  expect(code).toEqual(stems('.d.ts'));
  expect(code.filter((stem) => !existsSync(`${root}${stem.replace('dist/', 'src/')}.ts`))).toEqual([]);
});

test('the command is one file that a shell can start', () => {
  expect(packed.files.filter((file) => file.startsWith('dist/cli/'))).toEqual(['dist/cli/main.js']);
  const commands = Object.values(manifest.bin).map((file) => join(packed.inside, file));
  expect(commands).toHaveLength(1);
  for (const command of commands) {
    expect(readFileSync(command, 'utf8').split('\n')[0]).toBe('#!/usr/bin/env node');
    expect(node(command, '--help')).toContain(manifest.name);
  }
});

test.each(doors)('$specifier can be imported and required', ({ specifier }) => {
  const names = (load: string) => `const door = ${load}; console.log(Object.keys(door).sort().join())`;
  const imported = node('--input-type=module', '-e', names(`await import('${specifier}')`));
  const required = node('--no-warnings', '-e', names(`require('${specifier}')`));
  expect(imported.split(',').length).toBeGreaterThan(0);
  expect(required).toBe(imported);
});
