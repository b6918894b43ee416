/**
 * Runs every example of the documentation.
 *
 * In source files: each `@example` is a fenced ts block, and `expression; // => value` in it is true.
 * In README.md and docs: each fenced js block that imports the package runs, prints what it states, and that is true.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { sample } from './depth.js';
import { type Example, examplesInSource, examplesOnPage, type Fault } from './doc-examples/collect.js';
import { compileExample } from './doc-examples/compile.js';
import { documents, doors, manifest, root } from './doors.js';

const inSource = filesUnder('src', '.ts').flatMap((path) => examplesInSource(path, read(path)));
// The site gathers copies of these pages in a folder of its own.
const onPages = ['README.md', ...filesUnder('docs', '.md')]
  .filter((path) => existsSync(root + path) && !path.startsWith('docs/site/'))
  .flatMap((path) => examplesOnPage(path, read(path), manifest.name));

const folder = mkdtempSync(join(tmpdir(), 'examples-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('there are examples', () => {
  console.info(`examples: ${inSource.length} in src, ${onPages.length} on pages`);
  const least = existsSync(`${root}src/index.ts`) ? 10 : 0;
  expect(inSource.length).toBeGreaterThanOrEqual(least);
});

for (const example of [...sample(inSource, 20), ...sample(onPages, 8)])
  test(example.where, () => run(example));

async function run(example: Example | Fault): Promise<void> {
  if ('fault' in example) expect.fail(`${example.where}: ${example.fault}`);
  const sources = new Map(
    [...doors, ...documents].map(({ specifier, source }) => [specifier, root + source]),
  );
  sources.set(`node_modules/${manifest.name}/`, root);
  const { code, claims } = compileExample(example.code, sources, manifest.name);
  const file = join(folder, `${example.where.replace(/[^a-z0-9]+/gi, '-')}.ts`);
  writeFileSync(file, code);

  const made = new Set<number>();
  const broken: unknown[] = [];
  const claim = (index: number, actual: unknown, expected: unknown): unknown => {
    made.add(index);
    try {
      expect(actual, `${example.where}: ${claims[index]}`).toStrictEqual(expected);
    } catch (error) {
      broken.push(error);
    }
    return actual;
  };
  vi.stubGlobal('claim', claim);
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  try {
    await import(/* @vite-ignore */ file);
  } finally {
    log.mockRestore();
    vi.unstubAllGlobals();
  }
  if (broken.length > 0) throw broken[0];
  expect(claims.filter((_, index) => !made.has(index), 'claims that were never reached')).toEqual([]);
}

function read(path: string): string {
  return readFileSync(root + path, 'utf8');
}

function filesUnder(under: string, ending: string): readonly string[] {
  if (!existsSync(root + under)) return [];
  return readdirSync(root + under, { recursive: true, encoding: 'utf8' })
    .map((path) => `${under}/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith(ending))
    .sort();
}
