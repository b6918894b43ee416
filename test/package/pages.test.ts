/** What README and docs promise to whoever installed the package: blocks that run when pasted, and links that open. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Example, examplesOnPage } from '../doc-examples/collect.js';
import { compileExample } from '../doc-examples/compile.js';
import { documents, doors, manifest, root } from '../doors.js';
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

  test('run when pasted into the folder, and every claim is true', () => {
    const itself = new Map([...doors, ...documents].map(({ specifier }) => [specifier, specifier]));
    for (const example of examples) {
      const { code, claims } = compileExample(example.code, itself, manifest.name);
      const { outputText } = ts.transpileModule(code, {
        compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext },
      });
      write(`pasted/${nameOf(example)}.js`, `${outputText}\nglobalThis.expectClaims(${claims.length});\n`);
    }
    write('run.js', runner(examples.map((example) => [example.where, `./pasted/${nameOf(example)}.js`])));
    const printed = execFileSync(process.execPath, ['run.js'], { cwd: packed.folder, encoding: 'utf8' });
    const { claims, wrong } = JSON.parse(printed);
    expect(wrong).toEqual([]);
    console.info(`${examples.length} blocks, ${claims} claims`);
    expect(examples.length).toBeGreaterThan(50);
    expect(claims).toBeGreaterThan(150);
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

/** A script that imports modules one after the other, and prints how many claims it met and which were wrong. */
const runner = (modules: readonly (readonly [where: string, file: string])[]): string => `
import { deepStrictEqual } from 'node:assert';
const wrong = [];
let claims = 0;
let where;
let made;
globalThis.claim = (index, actual, expected) => {
  made.add(index);
  try { deepStrictEqual(actual, expected); } catch (error) { wrong.push(where + ': ' + error.message); }
  return actual;
};
globalThis.expectClaims = (count) => {
  claims += count;
  if (made.size !== count) wrong.push(where + ': ' + made.size + ' of ' + count + ' claims were reached');
};
const print = console.log;
console.log = () => {};
for (const [at, file] of ${JSON.stringify(modules)}) {
  where = at;
  made = new Set();
  try { await import(file); } catch (error) { wrong.push(where + ': ' + error.stack); }
}
print(JSON.stringify({ claims, wrong }));
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
