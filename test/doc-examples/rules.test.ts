/** Proves that examples are found, and that a wrong one is found out. */
import { describe, expect, test } from 'vitest';
import { examplesInSource, examplesOnPage } from './collect.js';
import { compileExample, printsOf } from './compile.js';

const fence = '```';
const comment = (...lines: readonly string[]) =>
  `/** File. */\n\n  /**\n${lines.map((line) => `   * ${line}\n`).join('')}   */\n`;

describe('in doc comments', () => {
  test('a block under @example, up to the next tag', () => {
    const text = comment(
      'Adds.',
      '@example',
      `${fence}ts`,
      "import '@date-fns/utc';",
      '  1; // => 1',
      fence,
      '@returns it',
    );
    const code = "import '@date-fns/utc';\n  1; // => 1";
    expect(examplesInSource('a.ts', text)).toEqual([{ where: 'a.ts:6', code }]);
  });

  test('a block without @example is none', () => {
    expect(examplesInSource('a.ts', comment(`${fence}ts`, '1;', fence))).toEqual([]);
  });

  test.each([
    ['no result', ['@example', `${fence}ts`, '1;', fence], 'a.ts:5', /must state its result/],
    ['no fence', ['@example add(1) // => 2'], 'a.ts:4', /fenced ts block/],
    ['another language', ['@example', `${fence}json`, '{}', fence], 'a.ts:4', /fenced ts block/],
  ])('%s is a fault', (_, lines, where, fault) => {
    const faults = [{ where, fault: expect.stringMatching(fault) }];
    expect(examplesInSource('a.ts', comment(...lines))).toEqual(faults);
  });
});

describe('on pages', () => {
  const block = (indent: string, code: string) =>
    `${indent}${fence}js\n${indent}${code}\n${indent}${fence}\n`;
  const imports = "import { a } from 'package/door';";

  test('a js block that imports the package, also in a list', () => {
    const page = `# A\n\n${block('', imports)}\n- b\n\n${block('  ', "await import('package');")}`;
    expect(examplesOnPage('a.md', page, 'package')).toEqual([
      { where: 'a.md:3', code: imports },
      { where: 'a.md:9', code: "await import('package');" },
    ]);
  });

  test('other blocks are none', () => {
    expect(examplesOnPage('a.md', block('', "import 'package2';"), 'package')).toEqual([]);
    expect(examplesOnPage('a.md', block('', imports).replace('js\n', 'sh\n'), 'package')).toEqual([]);
  });

  test.each([
    ['types', 'ts', imports, /JavaScript/],
    ['a value that nobody sees', 'js', `${imports}\na; // => 1`, /console\.log/],
    ['a constant that nobody sees', 'js', `${imports}\nconst b = a; // => 1`, /console\.log/],
  ])('%s is a fault', (_, language, code, fault) => {
    const page = block('', code).replace('js\n', `${language}\n`);
    expect(examplesOnPage('a.md', page, 'package')).toEqual([
      { where: 'a.md:1', fault: expect.stringMatching(fault) },
    ]);
  });

  test('what a block prints is what it states, in the order of the lines', () => {
    expect(printsOf('console.log(1); // => 1\nf(() => {\n  console.log([2]);\n  // => [2]\n});')).toEqual([
      '1',
      '[2]',
    ]);
  });

  test('a comment with a reason keeps a block from running, one without a reason is a fault', () => {
    expect(
      examplesOnPage('a.md', `<!-- not run: needs a browser -->\n\n${block('', imports)}`, 'package'),
    ).toEqual([]);
    expect(examplesOnPage('a.md', `<!-- not run -->\n${block('', imports)}`, 'package')).toEqual([
      { where: 'a.md:2', fault: expect.stringMatching(/say why/) },
    ]);
  });
});

describe('as modules', () => {
  const doors = new Map([
    ['package/door', '/src/door/index.ts'],
    ['package/a.json', '/docs/a.json'],
    ['node_modules/package/', '/'],
  ]);
  const compile = (code: string) => compileExample(code, doors, 'package');

  /** Runs a compiled script and tells which claims hold. */
  function holds(code: string): readonly boolean[] {
    const results: boolean[] = [];
    const claim = (index: number, actual: unknown, expected: unknown) => {
      results[index] = JSON.stringify(actual) === JSON.stringify(expected);
      return actual;
    };
    new Function('globalThis', 'console', compile(code).code)({ claim }, { log: () => {} });
    return results;
  }

  test.each([
    ['1 + 1; // => 2', [true]],
    ['1 + 1; // => 3', [false]],
    ['1 + 1 //=> 2', [true]],
    ['[\n  1,\n].map((x) => {\n  x; // => 1\n  return x;\n}); // => [1]', [true, true]],
    ['({ a: [1] })\n// => { a: [1] }', [true]],
    ["({ a: 'b' });\n// => {\n//   a: 'b',\n// }\n// That was it.", [true]],
    ['const a = 1; // => 1', [true]],
    ['const a = 1; // => 2\nconst b = a; // => 1', [false, true]],
    ['console.log([1]); // => [1]', [true]],
    ['console.log([1]); // => [2]', [false]],
    ['1; // => 1, as one would think', undefined],
    ['// => 1', undefined],
    ['if (true) { // => 1\n}', undefined],
    ['const { a } = { a: 1 }; // => 1', undefined],
    ['1; // =>', undefined],
  ])('%j', (code, expected) => {
    if (expected === undefined) expect(() => compile(code)).toThrow('=>');
    else expect(holds(code)).toEqual(expected);
  });

  test('imports of the package lead to source files, unknown doors do not open', () => {
    expect(compile("import { a } from 'package/door';").code).toBe('import { a } from "/src/door/index.ts";');
    expect(compile("await import('package/door');").code).toContain('"/src/door/index.ts"');
    expect(compile("import 'zod';").code).toBe("import 'zod';");
    expect(() => compile("import 'package/attic';")).toThrow(/no door/);
  });

  test('documents of the package and paths into it lead to files', () => {
    expect(compile("import a from 'package/a.json' with { type: 'json' };").code).toBe(
      'import a from "/docs/a.json" with { type: \'json\' };',
    );
    expect(compile("read('node_modules/package/docs/a.json');").code).toBe('read("/docs/a.json");');
    expect(compile("read('node_modules/package2/a.json');").code).toBe(
      "read('node_modules/package2/a.json');",
    );
  });
});
