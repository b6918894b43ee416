/** The lock files install on every platform and name no download address. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { root } from './doors.js';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

type Packages = Readonly<Record<string, Locked>>;

const packagesOf = (file: string): Packages => JSON.parse(readFileSync(root + file, 'utf8')).packages;
const packages = packagesOf('package-lock.json');
const files = [
  'package-lock.json',
  'docs/site/package-lock.json',
  'test/bench/peers/package-lock.json',
  'test/engines/peers/package-lock.json',
  'test/view/map/peers/package-lock.json',
];

/** The folders in which a package looks for its dependencies, nearest first. */
function searchPath(location: string): readonly string[] {
  const parts = location.split('/node_modules/');
  const above = parts.map((_, depth) => parts.slice(0, parts.length - depth).join('/node_modules/'));
  return [
    ...above.map((folder) => (folder === '' ? 'node_modules' : `${folder}/node_modules`)),
    'node_modules',
  ];
}

test.each(files)('every optional dependency, of whatever platform, is locked in %s', (file) => {
  const locked = packagesOf(file);
  const missing = Object.entries(locked).flatMap(([location, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !searchPath(location).some((folder) => locked[`${folder}/${name}`]?.version))
      .map((name) => `${location} → ${name}`),
  );
  expect(missing).toEqual([]);
});

test.each(files)('no entry of %s says where it was downloaded from', (file) => {
  const entries = Object.entries(packagesOf(file)).filter(([, { resolved }]) => resolved !== undefined);
  expect(entries.map(([location]) => location)).toEqual([]);
});

test('one version of esbuild and of TypeScript 6 builds, bundles and checks', () => {
  const esbuild = Object.keys(packages).filter((location) => location.endsWith('node_modules/esbuild'));
  expect(esbuild).toEqual(['node_modules/esbuild']);
  expect(packages['node_modules/typescript']?.version).toMatch(/^6\.0\./);
});
