/** The lock file installs on every platform and names no download address. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { root } from './doors.js';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const packages: Readonly<Record<string, Locked>> = JSON.parse(
  readFileSync(`${root}package-lock.json`, 'utf8'),
).packages;

/** The folders in which a package looks for its dependencies, nearest first. */
function searchPath(location: string): readonly string[] {
  const parts = location.split('/node_modules/');
  const above = parts.map((_, depth) => parts.slice(0, parts.length - depth).join('/node_modules/'));
  return [
    ...above.map((folder) => (folder === '' ? 'node_modules' : `${folder}/node_modules`)),
    'node_modules',
  ];
}

test('every optional dependency, of whatever platform, is locked', () => {
  const missing = Object.entries(packages).flatMap(([location, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !searchPath(location).some((folder) => packages[`${folder}/${name}`]?.version))
      .map((name) => `${location} → ${name}`),
  );
  expect(missing).toEqual([]);
});

test('no entry says where it was downloaded from', () => {
  const entries = Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined);
  expect(entries.map(([location]) => location)).toEqual([]);
});

test('one version of esbuild and of TypeScript 6 builds, bundles and checks', () => {
  const esbuild = Object.keys(packages).filter((location) => location.endsWith('node_modules/esbuild'));
  expect(esbuild).toEqual(['node_modules/esbuild']);
  expect(packages['node_modules/typescript']?.version).toMatch(/^6\.0\./);
});
