/** Checks src against the floor plan: what may import what, where things stand, how files look. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { doors, root } from './doors.js';
import { laws, report } from './floor-plan/laws.js';
import type { Plan } from './floor-plan/plan.js';
import { importsOf, type Tree } from './floor-plan/tree.js';

const plan: Plan = {
  // Each room and what it may import, besides its own files. Everyone may import base.
  rooms: {
    base: [],
    logic: ['base'],
    time: ['base'],
    model: ['base'],
    graph: ['base', 'model'],
    inspect: ['base', 'model', 'graph'],
    partnership: ['base', 'model', 'time', 'graph'],
    learner: ['base', 'model', 'time', 'graph'],
    measure: ['base', 'model', 'time', 'graph'],
    io: ['base', 'model', 'time', 'graph'],
    edit: ['base', 'model', 'time', 'graph', 'learner'],
    definitions: ['base', 'model', 'logic', 'time', 'graph', 'partnership'],
    survey: ['base', 'model', 'logic', 'graph', 'learner', 'measure', 'partnership', 'definitions'],
    texts: ['base', 'model', 'logic', 'partnership', 'definitions'],
    view: [
      ...[
        'base',
        'model',
        'logic',
        'graph',
        'learner',
        'edit',
        'partnership',
        'measure',
        'definitions',
        'survey',
        'texts',
      ],
    ],
    cli: [
      ...['base', 'model', 'logic', 'time', 'graph', 'inspect', 'partnership', 'learner', 'measure', 'io'],
      ...['edit', 'definitions', 'survey', 'texts', 'view'],
    ],
  },
  // Inside a room: a folder (or a file) and those of its siblings that it may import.
  wings: {
    // Formats do not know each other. What they share: csv, tally, writing.
    'io/codes': ['csv'],
    'io/csv': [],
    'io/ctdl': ['tally', 'writing'],
    'io/curricular-csv': ['csv', 'tally', 'writing'],
    'io/etpl': ['codes', 'csv', 'tally'],
    'io/open-badges': ['tally'],
    'io/schema-org': ['tally', 'writing'],
    'io/tables': ['csv', 'tally'],
    'io/tally': [],
    'io/writing': ['tally'],
    // Reading and writing do not know each other either; only the doors stand over both.
    'io/ctdl/schema': [],
    'io/ctdl/values': ['schema'],
    'io/ctdl/fields': ['schema', 'values'],
    'io/ctdl/conditions': ['schema', 'values', 'fields'],
    'io/ctdl/conditions/read': ['requirement-forms'],
    'io/ctdl/conditions/write': ['requirement-forms'],
    'io/ctdl/read': ['schema', 'values', 'fields', 'conditions/read', 'conditions/requirement-forms'],
    'io/ctdl/write': ['schema', 'values', 'fields', 'conditions/write', 'conditions/requirement-forms'],
    'io/ctdl/inspect': ['schema', 'values', 'fields', 'conditions/read'],
    'definitions/engine': [],
    'definitions/wioa': ['engine'],
    'definitions/wioa/clauses': [
      'apprenticeships',
      'counseling',
      'supports-here',
      'entry-routes',
      'recognized-credential',
      'registration',
      'brought',
      'concurrent-blocks',
      'offers',
      'own-occupations',
      'skill-needs',
      'strands',
    ],
    'definitions/partners': ['engine'],
    // A language loads no other: what Spanish needs of English are types. Views may show English where no other is asked for.
    'texts/es': ['by-definition', 'language-texts', 'phrases', 'en'],
  },
  packages: {
    zod: 'model',
    'date-fns': 'time',
    '@date-fns/utc': 'time',
    immer: 'edit',
    'jsonc-parser': 'cli',
    papaparse: 'io',
  },
  command: 'cli',
  calendar: 'time',
  doors: doors.map(({ source }) => source),
  longestFile: 250,
  medianFile: 80,
  tablesOfFacts: ['src/texts/es/partner-vocabularies.ts', 'src/texts/es/person-vocabularies.ts'],
};

const tree = readTree();

describe(`the ${tree.files.length} files of src`, () => {
  test.each(Object.entries(laws))('%s', (_, law) => {
    const broken = report(law(tree, plan));
    if (broken.length > 0) expect.fail(['', ...broken].join('\n'));
  });
});

test('what reads CTDL loads nothing that writes it', () => {
  const byPath = new Map(tree.files.map((file) => [file.path, file]));
  const loaded = new Set(['src/io/ctdl/read-ctdl.ts', 'src/io/ctdl/inspect-ctdl.ts']);
  for (const path of loaded)
    for (const { target } of importsOf(byPath.get(path)!)) if (target !== undefined) loaded.add(target);
  expect(loaded.size).toBeGreaterThan(50);
  expect([...loaded].filter((path) => /\/(?:write|writing)[/-]/.test(path))).toEqual([]);
});

function readTree(): Tree {
  if (!existsSync(`${root}src`)) return { files: [], folders: [] };
  const entries = readdirSync(`${root}src`, { recursive: true, withFileTypes: true }).map((entry) => ({
    path: `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice(root.length),
    entry,
  }));
  const paths = entries
    .filter(({ entry, path }) => entry.isFile() && path.endsWith('.ts'))
    .map(({ path }) => path);
  return {
    files: paths.sort().map((path) => ({ path, text: readFileSync(root + path, 'utf8') })),
    folders: entries.filter(({ entry }) => entry.isDirectory()).map(({ path }) => path),
  };
}
