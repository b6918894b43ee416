/** Proves that every law of the floor plan can fail: one small wrong tree each, and a right one that passes all. */
import { describe, expect, test } from 'vitest';
import { laws } from './laws.js';
import type { Plan } from './plan.js';
import type { Tree } from './tree.js';

const plan: Plan = {
  rooms: {
    base: [],
    model: ['base'],
    time: ['base'],
    edit: ['model'],
    graph: ['base', 'model'],
    cli: ['base', 'graph'],
  },
  wings: { 'graph/routes': ['order', 'maps/small'], 'graph/routes/inner': [] },
  packages: { zod: 'model', 'date-fns': 'time', '@date-fns/utc': 'time', immer: 'edit' },
  command: 'cli',
  calendar: 'time',
  doors: ['src/index.ts', 'src/graph/index.ts'],
  longestFile: 10,
  medianFile: 5,
  tablesOfFacts: ['src/model/facts.ts'],
};

const head = '/** Says what it is for. */\n';

/** A small tree that keeps every law. */
const good: Readonly<Record<string, string>> = {
  'src/index.ts': "export { order } from './graph/order.js';\nexport type { Id } from './base/ids.js';\n",
  'src/graph/index.ts': "/* Order. */\nexport * from './order.js';\n",
  'src/base/ids.ts': `${head}export type Id = string;\n`,
  'src/model/facts.ts': `${head}import type { Id } from '../base/ids.js';\n${'export {};\n'.repeat(20)}`,
  'src/model/step-schema.ts': `${head}import * as z from 'zod';\nexport const step = z;\n`,
  'src/model/read-step.ts': `${head}import { z } from 'zod';\nimport { step } from './step-schema.js';\n`,
  'src/time/day.ts': `${head}import { addDays } from 'date-fns/addDays';\nimport { utc } from '@date-fns/utc';\nnew Date(addDays(0, utc));\n`,
  'src/edit/change.ts': `${head}import { produce } from 'immer';\n`,
  'src/graph/order.ts': `${head}import type { Id } from '../base/ids.js';\nexport const order = (a: Id): number => Math.max(a.length, Date.UTC(1));\n`,
  'src/graph/indicators.ts': `${head}export const met = (performance: { intl: number }): number => performance.intl;\n`,
  'src/graph/routes/way.ts': `${head}import { order } from '../order.js';\nimport { a } from './inner/a.js';\n`,
  'src/graph/routes/map.ts': `${head}import type { A } from '../maps/small/a.js';\n`,
  'src/graph/maps/small/a.ts': head,
  'src/graph/routes/inner/a.ts': `${head}import { order } from '../../order.js';\n`,
  'src/cli/main.ts': `#!/usr/bin/env node\n${head}import { argv } from 'node:process';\nconsole.log(Date.now(), argv);\n`,
};

function tree(
  changes: Readonly<Record<string, string | undefined>> = {},
  folders: readonly string[] = [],
): Tree {
  const files = Object.entries({ ...good, ...changes }).flatMap(([path, text]) =>
    text === undefined ? [] : { path, text },
  );
  return { files, folders };
}

/** What all laws find, as `law: path: message`. */
const findings = (wrong: Tree): readonly string[] =>
  Object.values(laws).flatMap((law) =>
    law(wrong, plan).map((found) => `${found.law}: ${found.path}: ${found.message}`),
  );

test('a right tree breaks no law, nor does an unfinished or an absent one', () => {
  expect(findings(tree({}, ['src/graph']))).toEqual([]);
  expect(findings(tree({ 'src/index.ts': undefined }, ['src/io']))).toEqual([]);
  const listed = 'lengths: src/model/facts.ts: is listed as a table of facts but is not there';
  expect(findings({ files: [], folders: [] })).toEqual([listed]);
});

const graph = (line: string) => ({ 'src/graph/wrong.ts': `${head}${line}\n` });
const inRoom = (room: string, line: string) => ({ [`src/${room}/wrong.ts`]: `${head}${line}\n` });

type Case = readonly [law: string, what: string, wrong: Tree, message: RegExp];

const cases: readonly Case[] = [
  [
    'rooms',
    'sideways',
    tree(graph("import { a } from '../time/day.js';")),
    /imports src\/time\/day.ts; graph may import only base, model/,
  ],
  [
    'rooms',
    'upward by import type',
    tree(inRoom('base', "import type { A } from '../model/facts.js';")),
    /no other room/,
  ],
  [
    'rooms',
    'upward by export from',
    tree(inRoom('model', "export { a } from '../graph/order.js';")),
    /model may import only base/,
  ],
  [
    'rooms',
    "upward by import('…') type",
    tree(inRoom('model', "type A = import('../graph/order.js').A;")),
    /graph\/order/,
  ],
  [
    'rooms',
    'upward by dynamic import',
    tree(inRoom('model', "await import('../graph/order.js');")),
    /graph\/order/,
  ],
  [
    'rooms',
    'the main door opens to the command',
    tree({ 'src/index.ts': "export * from './cli/main.js';" }),
    /main door may import only/,
  ],
  [
    'wings',
    'a sibling that is not listed',
    tree({ 'src/graph/routes/wrong.ts': `${head}import { met } from '../indicators.js';\n` }),
    /imports src\/graph\/indicators.ts; beside itself graph\/routes may import only order, maps\/small/,
  ],
  [
    'wings',
    'another part of a sibling',
    tree({ 'src/graph/routes/wrong.ts': `${head}import type { A } from '../maps/large/a.js';\n` }),
    /imports src\/graph\/maps\/large\/a.ts/,
  ],
  [
    'wings',
    'a wing of a wing',
    tree({ 'src/graph/routes/inner/wrong.ts': `${head}import type { A } from '../way.js';\n` }),
    /imports src\/graph\/routes\/way.ts; beside itself graph\/routes\/inner may import nothing/,
  ],
  [
    'wings',
    'a wing that is gone',
    tree({ 'src/graph/routes/inner/a.ts': undefined, 'src/graph/routes/way.ts': head }),
    /is listed as a wing but is not there/,
  ],
  ['rooms', 'out of src', tree(graph("import { a } from '../../test/a.js';")), /outside src/],
  [
    'no cycles',
    'two files, by types only',
    tree({
      'src/graph/a.ts': `${head}import type { B } from './b.js';\n`,
      'src/graph/b.ts': `${head}type C = import('./a.js').C;\n`,
    }),
    /src\/graph\/a.ts → src\/graph\/b.ts → src\/graph\/a.ts/,
  ],
  [
    'no cycles',
    'a file and itself',
    tree(graph("export * from './wrong.js';")),
    /wrong.ts → src\/graph\/wrong.ts/,
  ],
  [
    'third parties',
    'zod outside the model',
    tree(graph("import { z } from 'zod/v4';")),
    /zod\/v4, allowed only in src\/model/,
  ],
  [
    'third parties',
    'a date library outside time',
    tree(graph("import type { A } from 'date-fns';")),
    /allowed only in src\/time/,
  ],
  [
    'third parties',
    'its companion outside time',
    tree(graph("import '@date-fns/utc';")),
    /allowed only in src\/time/,
  ],
  [
    'third parties',
    'immer outside edit',
    tree(graph("import { produce } from 'immer';")),
    /allowed only in src\/edit/,
  ],
  [
    'third parties',
    'a Node module outside the command',
    tree(graph("import 'node:fs';")),
    /allowed only in src\/cli/,
  ],
  [
    'third parties',
    'an unknown package',
    tree(graph("import 'lodash';")),
    /lodash, which the plan does not know/,
  ],
  [
    'third parties',
    'a Node module without its prefix, in the command',
    tree(inRoom('cli', "import 'fs';")),
    /imports fs/,
  ],
  ['third parties', 'a computed import', tree(graph('await import(name);')), /\(computed\)/],
  ['third parties', 'require', tree(graph("require('zod');")), /zod/],
  [
    'third parties',
    'a triple-slash reference',
    tree({ 'src/graph/wrong.ts': '/// <reference types="node" />\n' }),
    /\/\/\/ node/,
  ],
  [
    'doors face outward',
    'a file imports a door',
    tree(inRoom('cli', "import '../graph/index.js';")),
    /front door src\/graph\/index.ts/,
  ],
  ['schemas', 'zod in a noun', tree(inRoom('model', "import type { z } from 'zod';")), /only \*-schema.ts/],
  [
    'schemas',
    'a schema in another room',
    tree(graph("import type { S } from '../model/step-schema.js';")),
    /stays inside src\/model/,
  ],
  ['places', 'a room that is not in the plan', tree(inRoom('attic', '')), /lives in attic/],
  ['places', 'a file in no room', tree({ 'src/wrong.ts': head }), /no room/],
  [
    'places',
    'an index.ts that is no door',
    tree({ 'src/base/index.ts': "export * from './ids.js';" }),
    /no front door/,
  ],
  ['no empty folders', 'an empty room', tree({}, ['src/graph', 'src/io']), /holds no source file/],
  [
    'not empty',
    'doors with nothing behind them',
    { files: [{ path: 'src/index.ts', text: '' }], folders: [] },
    /no files behind/,
  ],
  ['doors list names', 'a statement', tree({ 'src/index.ts': 'export const a = 1;' }), /nothing but/],
  ['doors list names', 'an import', tree({ 'src/index.ts': "import './base/ids.js';" }), /nothing but/],
  ['doors list names', 'an export of its own', tree({ 'src/index.ts': 'export {};' }), /nothing but/],
  ['names', 'camel case', tree({ 'src/graph/wrongName.ts': head }), /"wrongName" is not kebab-case/],
  ['names', 'a folder', tree({ 'src/graph/Wrong/a.ts': head }), /"Wrong" is not kebab-case/],
  ['names', 'helpers', tree({ 'src/graph/graph-helpers.ts': head }), /does not say what is inside/],
  ['names', 'a folder of utils', tree({ 'src/graph/utils/a.ts': head }), /"utils" does not say/],
  ['names', 'manager', tree({ 'src/graph/manager.ts': head }), /"manager" does not say/],
  [
    'openings',
    'no comment',
    tree({ 'src/graph/wrong.ts': 'export const a = 1;\n' }),
    /begins without a doc comment/,
  ],
  [
    'openings',
    'a comment of another kind',
    tree({ 'src/graph/wrong.ts': '// Says what it is for.\n' }),
    /doc comment/,
  ],
  ['openings', 'no sentence', tree({ 'src/graph/wrong.ts': '/** Wrong */\n' }), /sentence/],
  ['openings', 'tags only', tree({ 'src/graph/wrong.ts': '/** @returns what it is for. */\n' }), /sentence/],
  ['openings', 'code first', tree({ 'src/graph/wrong.ts': `export {};\n${head}` }), /sentence/],
  ['lengths', 'a long file', tree(graph('\n'.repeat(10))), /has 12 lines, over 10/],
  [
    'lengths',
    'a table of facts that computes',
    tree({ 'src/model/facts.ts': `${head}import { a } from '../base/ids.js';` }),
    /not just types/,
  ],
  ['lengths', 'a table of facts that is gone', tree({ 'src/model/facts.ts': undefined }), /is not there/],
  [
    'median',
    'long files on average',
    tree(
      Object.fromEntries(
        [...'abcdefghijkl'].map((name) => [`src/graph/${name}.ts`, `${head}${'\n'.repeat(8)}`]),
      ),
    ),
    /the median file has 9 lines, over 5/,
  ],
  ['no spread pushes', 'a list of data', tree(graph('list.push(...more);')), /write append/],
  ['determinism', 'Date.now', tree(graph('Date.now();')), /Date.now reads the clock/],
  ['determinism', "Date['now']", tree(graph("Date['now']();")), /Date.now reads the clock/],
  ['determinism', 'new Date()', tree(inRoom('time', 'new Date();')), /new Date\(\) reads the clock/],
  ['determinism', 'new Date', tree(inRoom('time', 'new Date;')), /new Date\(\) reads the clock/],
  ['determinism', 'new Date(x) outside time', tree(graph('new Date(0);')), /belongs in src\/time/],
  ['determinism', 'Date called', tree(inRoom('time', 'Date();')), /called or handed on/],
  [
    'determinism',
    'Date by another name',
    tree(inRoom('time', 'const { now } = Date;')),
    /called or handed on/,
  ],
  ['determinism', 'Math.random', tree(graph('Math.random();')), /Math.random is chance/],
  [
    'determinism',
    'random taken out of Math',
    tree(graph('const { random } = Math;')),
    /Math is used as a value/,
  ],
  ['determinism', 'performance', tree(graph('performance.now();')), /performance is a clock/],
  ['determinism', 'fetch', tree(graph("await fetch('x');")), /fetch is the network/],
  ['determinism', 'localeCompare', tree(graph("'a'.localeCompare('b');")), /.localeCompare depends/],
  [
    'determinism',
    'toLocaleUpperCase',
    tree(graph("'a'?.toLocaleUpperCase();")),
    /.toLocaleUpperCase depends/,
  ],
  [
    'determinism',
    'taken out of a value',
    tree(graph("const { toLocaleString: f } = 'a';")),
    /.toLocaleString depends/,
  ],
  ['determinism', 'Intl', tree(graph('new Intl.Collator();')), /Intl depends on the locale/],
  ['determinism', 'globalThis', tree(graph("globalThis['fetch'];")), /globalThis gives access/],
];

describe('a wrong tree is found out', () => {
  test.each(cases)('%s: %s', (law, _, wrong, message) => {
    const found = findings(wrong).filter((line) => line.startsWith(`${law}: `));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(message);
  });
});

test('every law has a wrong tree', () => {
  const tried = cases.map(([, , wrong]) => wrong);
  const idle = Object.entries(laws).filter(([, law]) =>
    tried.every((wrong) => law(wrong, plan).length === 0),
  );
  expect(idle.map(([name]) => name)).toEqual([]);
});
