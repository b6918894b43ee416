/** What README and docs promise to whoever installed the package: blocks that run when pasted, and links that open. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Example, examplesOnPage } from '../doc-examples/collect.js';
import { printsOf } from '../doc-examples/compile.js';
import { manifest, root } from '../doors.js';
import { headingsOn, linksOn } from './links.js';
import { type Packed, pack } from './packed.js';

let packed: Packed;
let pages: readonly (readonly [path: string, text: string])[];
beforeAll(() => {
  packed = pack(['@types/node']);
  pages = packed.files
    .filter((file) => file.endsWith('.md'))
    .map((file) => [file, readFileSync(join(packed.inside, file), 'utf8')]);
});
afterAll(() => packed?.remove());

describe('blocks', () => {
  let examples: readonly Example[];
  beforeAll(() => {
    examples = pages.flatMap(([path, text]) =>
      examplesOnPage(path, text, manifest.name).map((example) => {
        if ('fault' in example) throw new Error(`${example.where}: ${example.fault}`);
        return example;
      }),
    );
  });
  const nameOf = ({ where }: Example) => where.replace(/[^a-z0-9]+/gi, '-');

  test('run as .mjs when pasted into the folder, and print what they state', () => {
    const modules = examples.map((example) => {
      const file = `pasted/${nameOf(example)}.mjs`;
      write(file, example.code);
      return { where: example.where, file: `./${file}`, stated: printsOf(example.code) };
    });
    write('run.mjs', runner(modules));
    const { prints, wrong } = JSON.parse(
      execFileSync(process.execPath, ['run.mjs'], { cwd: packed.folder, encoding: 'utf8' }),
    );
    expect(wrong).toEqual([]);
    console.info(`${examples.length} blocks, ${prints} prints`);
    expect(examples.length).toBeGreaterThan(50);
    expect(prints).toBeGreaterThan(150);
  });

  test('compile under strict TypeScript', () => {
    for (const example of examples) write(`typed/${nameOf(example)}.ts`, example.code);
    const strict = { strict: true, noEmit: true, module: 'nodenext', target: 'es2023', types: ['node'] };
    write('tsconfig.json', JSON.stringify({ compilerOptions: strict, include: ['typed'] }));
    const compiler = join(root, 'node_modules/typescript7/bin/tsc');
    const { status, stdout } = spawnSync(process.execPath, [compiler], {
      cwd: packed.folder,
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([0, '']);
  });

  function write(path: string, text: string): void {
    mkdirSync(dirname(join(packed.folder, path)), { recursive: true });
    writeFileSync(join(packed.folder, path), text);
  }
});

interface Module {
  readonly where: string;
  readonly file: string;
  /** What it prints, as code. */
  readonly stated: readonly string[];
}

/**
 * A script that imports modules one after the other, and compares what they print, to the letter, with what printing
 * the stated values gives. A print that leaves out what lies deep (`[Object]`) shows nobody what it states.
 */
const runner = (modules: readonly Module[]): string => `
import { format } from 'node:util';
const wrong = [];
let prints = 0;
let printed;
const print = console.log;
console.log = (...values) => printed.push(format(...values));
for (const { where, file, stated } of ${JSON.stringify(modules)}) {
  printed = [];
  try { await import(file); } catch (error) { wrong.push(where + ': ' + error.stack); }
  prints += printed.length;
  if (printed.length !== stated.length)
    wrong.push(where + ': ' + printed.length + ' prints, but ' + stated.length + ' values are stated');
  else for (const [at, text] of printed.entries()) {
    if (text !== format((0, eval)('(' + stated[at] + ')')) || /\\[(?:Object|Array)\\]|more items?/.test(text))
      wrong.push(where + ': stated is ' + stated[at] + ', printed is ' + text);
  }
}
print(JSON.stringify({ prints, wrong }));
`;

describe('links', () => {
  test('lead to files of the package, and to headings that are there', () => {
    const shipped = new Set(packed.files.flatMap((file) => [file, ...foldersOf(file)]));
    const headings = new Map(pages.map(([path, text]) => [path, headingsOn(text)]));
    const links = pages.flatMap(([page, text]) => linksOn(text).map((link) => [page, link] as const));
    const local = links.filter(([, link]) => !/^[a-z]+:/i.test(link));
    const broken = local.filter(([page, link]) => {
      const [path = '', heading] = link.split('#');
      const target = path === '' ? page : posix.join(posix.dirname(page), path).replace(/\/$/, '');
      return !shipped.has(target) || (heading && headings.get(target)?.has(heading) !== true);
    });
    expect(broken).toEqual([]);
    expect(local.length).toBeGreaterThan(200);
  });

  const foldersOf = (file: string) =>
    file.split('/').map((_, depth, parts) => parts.slice(0, depth).join('/'));

  test('a link or heading in code is none', () => {
    const text = '# One `two`\n\n[a](b.md) `[c](d.md)`\n\n```md\n# Three\n[e](f.md)\n```\n## One two\n';
    expect(linksOn(text)).toEqual(['b.md']);
    expect([...headingsOn(text)]).toEqual(['one-two', 'one-two-1']);
  });
});
