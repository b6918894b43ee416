/** Every way to be rejected: the code, and the place as a JSON Pointer. Never the text. */
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { date, period } from '../../src/model/parts-schema.js';
import { readEntity } from '../../src/model/read-entity.js';
import { readLearner } from '../../src/model/read-learner.js';
import { readSystem } from '../../src/model/read-system.js';
import { readRequirement, requirementSchema } from '../../src/model/requirement-schema.js';
import { systemSchema } from '../../src/model/system-schema.js';
import { type EntityKind, tables } from '../../src/model/tables.js';
import { sample } from '../depth.js';
import { issuesOf } from './issues.js';
import { pointerTo, removed, replaced } from './places.js';
import {
  defOf,
  type PlaceInValue,
  type Plain,
  placesIn,
  rowSchemas,
  type Schema,
  sampleOf,
  type Way,
} from './schema-walk.js';

const rowSchema = rowSchemas(systemSchema);

/** A document with every field that the schemas know. */
const full: { [key: string]: Plain } = {
  ...(sampleOf(systemSchema, true) as { [key: string]: Plain }),
  steps: requirementSchema.options.map((option, index) => ({
    ...rowOf('step', index === 0),
    id: `step ${index}`,
    requires: withParts(sampleOf(option, true)),
  })),
  exits: [
    { ...rowOf('exit', true), id: 'exit 0', after: { kind: 'step', step: 's' } },
    { ...rowOf('exit', false), id: 'exit 1', after: { kind: 'credential', credential: 'c' } },
  ],
};

function rowOf(kind: EntityKind, whole: boolean): { [key: string]: Plain } {
  return sampleOf(rowSchema[kind], whole) as { [key: string]: Plain };
}

/** Gives the groups among requirements parts of their own. */
function withParts(requirement: Plain): Plain {
  const tree = requirement as { [key: string]: Plain };
  return ['all', 'any', 'some'].includes(String(tree['kind']))
    ? { ...tree, of: [{ kind: 'step', step: 's', timing: 'concurrent', minGrade: 2 }] }
    : requirement;
}

const places = placesIn(systemSchema, full);

/** The places of one sort, by the field of the document that they are in. */
function placesWhere(fits: (place: PlaceInValue) => boolean): [string, PlaceInValue[]][] {
  const groups = new Map<string, PlaceInValue[]>();
  for (const place of places.filter(fits)) {
    const group = String(place.way[0] ?? 'the document');
    groups.set(group, [...(groups.get(group) ?? []), place]);
  }
  return [...groups];
}

const pathsOf = (groups: readonly [string, readonly PlaceInValue[]][]) =>
  groups.flatMap(([, group]) => group.map(({ way }) => pointerTo(way)));

/** Expects the same of every place (of a sample of them in a quick run), and names every place that differs. */
function expectAt(
  group: readonly PlaceInValue[],
  probe: (place: PlaceInValue, path: string) => Probe[],
): void {
  const differing = sample(group, 1).flatMap((place) =>
    sample(probe(place, pointerTo(place.way)), 1).flatMap(({ document, expected }) => {
      const found = [...new Set(issuesOf(readSystem(document)))].sort();
      return isDeepStrictEqual(found, [...expected].sort()) ? [] : [{ expected, found }];
    }),
  );
  expect(differing).toEqual([]);
}

interface Probe {
  readonly document: unknown;
  /** The issues it has to bring, as `code path` lines. */
  readonly expected: readonly string[];
}

const typeOf = (schema: Schema) => defOf(schema).type;
const isField = ({ way }: PlaceInValue) => typeof way.at(-1) === 'string';
const required = (place: PlaceInValue) => !place.optional && isField(place);
/** Inside the one field that holds either an object or `false`. */
const isRegistration = ({ way }: PlaceInValue) => way.includes('registered') && way.at(-1) !== 'registered';
/** Words are checked by the schema library before their type is. */
const isWord = ({ schema }: PlaceInValue) => {
  const def = defOf(schema);
  return def.type === 'enum' || def.type === 'literal' || (def.type === 'union' && !('discriminator' in def));
};
const isTyped = ({ schema }: PlaceInValue) =>
  ['string', 'number', 'boolean', 'array', 'object', 'record'].includes(typeOf(schema));

it('the full document is read, and it is full', () => {
  expect(issuesOf(readSystem(full))).toEqual([]);
  expect(places.length).toBeGreaterThan(500);
  const tags = new Set(places.map(({ schema }) => typeOf(schema)));
  expect([...tags].sort()).toEqual([
    'array',
    'boolean',
    'custom',
    'enum',
    'literal',
    'number',
    'object',
    'record',
    'string',
    'union',
  ]);
});

describe('a required field that is missing', () => {
  it.each(
    sample(
      placesWhere((place) => required(place) && !isWord(place) && !isRegistration(place)),
      6,
    ),
  )('in %s', (_, group) => {
    expectAt(group, ({ way }, path) => [
      { document: removed(full, way), expected: [`missing-field ${path}`] },
    ]);
  });
});

describe('an optional field that is missing is no problem', () => {
  it.each(
    sample(
      placesWhere((place) => place.optional && isField(place)),
      6,
    ),
  )('in %s', (_, group) => {
    expectAt(group, ({ way }) => [{ document: removed(full, way), expected: [] }]);
  });
});

describe('an unknown field', () => {
  it.each(
    sample(
      placesWhere(({ schema }) => typeOf(schema) === 'object'),
      6,
    ),
  )('in %s', (_, group) => {
    expectAt(group, ({ way }, path) =>
      ['tilte', 'constructor', 'toString', 'prototype', ''].map((key) => ({
        document: replaced(full, [...way, key], 'x'),
        expected: [`unknown-field ${path}/${key}`],
      })),
    );
  });

  it('one issue for each of several, with awkward names escaped', () => {
    const document = replaced(replaced(replaced(full, ['a/b'], 1), ['m~n'], 1), ['partners', 0, ''], null);
    expect(issuesOf(readSystem(document)).sort()).toEqual([
      'unknown-field /a~1b',
      'unknown-field /m~0n',
      'unknown-field /partners/0/',
    ]);
  });
});

describe('a word that the list does not have', () => {
  const words = placesWhere(
    (place) =>
      (typeOf(place.schema) === 'enum' || typeOf(place.schema) === 'literal') && !isRegistration(place),
  );

  it.each(sample(words, 6))('in %s', (_, group) => {
    expectAt(group, ({ way, value }, path) =>
      ['no-such-word', '', 'toString', '__proto__', ` ${String(value)}`, String(value).toUpperCase()].map(
        (word) => ({
          document: replaced(full, way, word),
          expected: [`unknown-word ${path}`],
        }),
      ),
    );
  });

  it('every vocabulary has been tried', () => {
    const fields = new Set(pathsOf(words).map((path) => path.replace(/\/\d+/g, '')));
    expect([...fields].sort()).toEqual(
      expect.arrayContaining([
        '/agreements/covers/kind',
        '/agreements/kind',
        '/complete',
        '/credentials/issuerKind',
        '/credentials/kind',
        '/credentials/recognition/kind',
        '/credentials/skillKind',
        '/engagements/kind',
        '/entries/populations',
        '/evidence/bearing',
        '/evidence/grade',
        '/evidence/kind',
        '/exits/after/kind',
        '/format',
        '/occupations/advancesTo/direction',
        '/partners/level',
        '/partners/populations',
        '/partners/types',
        '/pathways/complete',
        '/pathways/onward/kind',
        '/pathways/onward/link',
        '/region/scheme',
        '/roles/kind',
        '/roles/responsibilities',
        '/roles/tier',
        '/steps/accelerators',
        '/steps/apprenticeship/agency',
        '/steps/components/kind',
        '/steps/kind',
        '/steps/level',
        '/steps/requires/kind',
        '/steps/requires/population',
        '/steps/requires/timing',
        '/steps/status',
        '/steps/training',
        '/supports/goals',
        '/supports/kind',
      ]),
    );
  });
});

describe('empty text', () => {
  // Only descriptions and translations may say nothing.
  const mayBeEmpty = ({ way }: PlaceInValue) => way.includes('description') || way.includes('translations');
  const texts = placesWhere((place) => typeOf(place.schema) === 'string' && !mayBeEmpty(place));

  it.each(sample(texts, 6))('in %s', (_, group) => {
    expectAt(group, ({ way }, path) => [
      { document: replaced(full, way, ''), expected: [`wrong-form ${path}`] },
    ]);
  });

  it('is fine as a description and in a translation', () => {
    const row = { ...rowOf('partner', false), description: '', translations: { '': { '': '' } } };
    expect(issuesOf(readSystem({ ...full, description: '', partners: [row] }))).toEqual([]);
  });

  it('also as an id, in every table', () => {
    for (const table of Object.values(tables)) expect(pathsOf(texts)).toContain(`/${table}/0/id`);
  });
});

describe('a negative amount', () => {
  const amounts = placesWhere(
    ({ schema, way }) => typeOf(schema) === 'number' && way.at(-1) !== 'level' && way[0] !== 'measurements',
  );

  it.each(sample(amounts, 6))('in %s', (_, group) => {
    expectAt(group, ({ way, schema }, path) =>
      ('format' in defOf(schema) ? [-1] : [-1, -0.001, -Number.MIN_VALUE]).map((number) => ({
        document: replaced(full, way, number),
        expected: [`wrong-form ${path}`],
      })),
    );
  });

  it('of each sort', () => {
    const names = new Set(pathsOf(amounts).map((path) => path.split('/').at(-1)));
    expect([...names].sort()).toEqual([
      'amount',
      'clockHours',
      'count',
      'credits',
      'high',
      'jobs',
      'least',
      'low',
      'median',
      'minGrade',
      'need',
      'places',
      'year',
      'years',
    ]);
  });

  it('is none for what is measured, which may lie below zero', () => {
    const target = { kind: 'at-least', value: -1 };
    expect(readEntity('measurement', { id: 'm', measure: 'Change in jobs', value: -2, target }).ok).toBe(
      true,
    );
  });

  it('is none for a level, which may lie below zero', () => {
    expect(readRequirement({ kind: 'level', scheme: 'grade', level: -1 }).ok).toBe(true);
  });
});

describe('a date that is none', () => {
  const bad = [
    '2026-02-30',
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13',
    '2026-00',
    '2026-01-00',
    '2026-01-32',
    '26-1-1',
    '2026-1-1',
    '2026-1',
    '26',
    '02026',
    '2026-01-01T00:00:00Z',
    '2026-01-01 ',
    ' 2026',
    '2026-01-01\n',
    '2026/01/01',
    '01/31/2026',
    '20260131',
    '٢٠٢٦',
    '2026–01',
    'soon',
    '',
  ];
  const inPeriod = ({ way }: PlaceInValue) =>
    ['effective', 'schedule', 'when', 'period'].includes(String(way.at(-2)));

  it.each(
    sample(
      placesWhere((place) => place.schema === date && !inPeriod(place)),
      6,
    ),
  )('in %s', (_, group) => {
    expectAt(group, ({ way }, path) =>
      bad.map((day) => ({ document: replaced(full, way, day), expected: [`wrong-form ${path}`] })),
    );
  });

  it.each(
    sample(
      placesWhere(({ schema }) => schema === period),
      6,
    ),
  )('in the periods of %s', (_, group) => {
    expectAt(group, ({ way }, path) =>
      bad.flatMap((day) =>
        ['from', 'to'].map((side) => ({
          document: replaced(full, way, { [side]: day }),
          expected: [`wrong-form ${path}/${side}`],
        })),
      ),
    );
  });

  it('is not 29 February 2024 or 2000, nor the short forms', () => {
    for (const day of ['2024-02-29', '2000-02-29', '2026', '2026-12', '0000', '9999-12-31'])
      expect(issuesOf(readSystem({ ...full, revised: day }))).toEqual([]);
  });
});

describe('a period', () => {
  const periods = placesWhere(({ schema }) => schema === period);
  const reversed = [
    ['2026-02-01', '2026-01-31'],
    ['2026-02', '2026-01'],
    ['2027', '2026'],
    ['2027', '2026-12-31'],
    ['2026-02-01', '2026-01'],
    ['2026-02', '2026-01-31'],
    ['2027-01-01', '2026'],
  ];
  const straight = [
    ['2026-01-31', '2026-01-31'],
    ['2026-01-31', '2026-01'],
    ['2026-01-31', '2026'],
    ['2026', '2026-01-01'],
    ['2026-01', '2026-01-01'],
    ['2026', '2026'],
    ['2025-12-31', '2026-01-01'],
  ];

  it.each(sample(periods, 6))('in %s: reversed, straight, empty', (_, group) => {
    expectAt(group, ({ way }, path) => [
      ...reversed.map(([from, to]) => ({
        document: replaced(full, way, { from, to }),
        expected: [`wrong-form ${path}`],
      })),
      ...straight.map(([from, to]) => ({ document: replaced(full, way, { from, to }), expected: [] })),
      { document: replaced(full, way, {}), expected: [`wrong-form ${path}`] },
    ]);
  });

  it('stands in every table', () => {
    for (const table of Object.values(tables)) expect(pathsOf(periods)).toContain(`/${table}/0/effective`);
    expect(pathsOf(periods)).toEqual(
      expect.arrayContaining(['/steps/0/schedule', '/steps/0/components/0/when', '/terms/0/period']),
    );
  });
});

describe('a code in another shape than its classification', () => {
  it.each<[string, Way, string[], string[]]>([
    [
      'SOC',
      ['occupations', 0, 'soc', 'code'],
      ['21-1018', '00-0000'],
      [
        '21-1018.00',
        '211018',
        '21-101',
        '21-10188',
        '2-11018',
        '21–1018',
        'AB-1018',
        '',
        ' 21-1018',
        '21-1018\n',
      ],
    ],
    [
      'O*NET-SOC',
      ['occupations', 0, 'onet', 'code'],
      ['21-1018.00', '29-2099.01'],
      ['21-1018', '21-1018.0', '21-1018.000', '21-1018-00', '21-1018,00', '', '21-1018x00'],
    ],
    [
      'CIP',
      ['steps', 0, 'cip', 'code'],
      ['51', '51.15', '51.1502', '01.0000'],
      ['5', '51.', '51.1', '51.150', '51.15022', '511502', '51,1502', '1.0', '', '51x1502'],
    ],
    [
      'NAICS on a pathway',
      ['pathways', 0, 'sectors', 0, 'code'],
      ['62', '621', '6214', '62149', '621498', '31-33', '44-45'],
      ['6', '6214988', '31–33', '31-331', '1-33', '', 'health', '62 '],
    ],
    [
      'NAICS on a skill need',
      ['skillNeeds', 0, 'sectors', 0, 'code'],
      ['62', '48-49'],
      ['6', '48-4', '48-49-50', ''],
    ],
    [
      'ISO 4217',
      ['steps', 0, 'cost', 'currency'],
      ['USD', 'CAD'],
      ['usd', 'US', 'USDX', '$', '', 'US$', 'USD '],
    ],
    [
      'ISO 8601 duration',
      ['steps', 0, 'duration'],
      ['P16W', 'P2Y', 'P1Y6M', 'P3D', 'PT40H', 'P1YT1H', 'P0D', 'P1Y2M3W4DT5H'],
      [
        'P',
        'PT',
        'P1',
        '16W',
        'P-1W',
        'P1.5Y',
        'P1H',
        'PT1',
        'P1WT',
        'P1M1Y',
        'p16w',
        'P16W ',
        '',
        '16 weeks',
      ],
    ],
  ])('%s', (_, way, good, bad) => {
    for (const code of good) expect(issuesOf(readSystem(replaced(full, way, code))), code).toEqual([]);
    for (const code of bad)
      expect(issuesOf(readSystem(replaced(full, way, code))), code).toEqual([`wrong-form ${pointerTo(way)}`]);
  });
});

describe('a place whose code does not fit its scheme', () => {
  const good = [
    ['us', 'US'],
    ['us-state', '04'],
    ['us-county', '04019'],
    ['cbsa', '46060'],
    ['local-workforce-area', 'AZ-PIMA'],
  ];
  const bad = [
    ['us', 'USA'],
    ['us', 'us'],
    ['us-state', 'AZ'],
    ['us-state', '4'],
    ['us-state', '004'],
    ['us-county', '4019'],
    ['us-county', '040190'],
    ['us-county', '04-019'],
    ['cbsa', '4606'],
    ['cbsa', 'Tucson'],
    ['local-workforce-area', 'Pima County'],
  ];

  it.each<[string, Way]>([
    ['the region of the system', ['region', 0]],
    ['the region of a pathway', ['pathways', 0, 'region', 0]],
    ['the places of evidence', ['evidence', 0, 'places', 0]],
  ])('%s', (_, way) => {
    for (const [scheme, code] of good)
      expect(issuesOf(readSystem(replaced(full, way, { scheme, code }))), code).toEqual([]);
    for (const [scheme, code] of bad)
      expect(issuesOf(readSystem(replaced(full, way, { scheme, code }))), code).toEqual([
        `wrong-form ${pointerTo(way)}/code`,
      ]);
  });
});

describe('ids', () => {
  const rows = (table: string, ids: string[]) => ({
    format: 'career-pathways/1',
    id: 's',
    title: 'S',
    [table]: ids.map((id) => ({ ...(smallest[table] as object), id })),
  });
  const smallest: { [table: string]: Plain } = Object.fromEntries(
    Object.entries(rowSchema).map(([kind, schema]) => [
      tables[kind as keyof typeof tables],
      sampleOf(schema, false),
    ]),
  );

  describe.each(Object.values(tables))('of %s', (table) => {
    it('stand once', () => {
      expect(issuesOf(readSystem(rows(table, ['a', 'b', 'a', 'A', 'a'])))).toEqual([
        `doubled-id /${table}/2/id`,
        `doubled-id /${table}/4/id`,
      ]);
    });

    it('do not look the same as another', () => {
      const [composed, decomposed] = ['caf\u00e9', 'cafe\u0301'];
      expect(issuesOf(readSystem(rows(table, [composed, decomposed])))).toEqual([
        `confusable-id /${table}/1/id`,
      ]);
      expect(issuesOf(readSystem(rows(table, ['x', decomposed, composed])))).toEqual([
        `confusable-id /${table}/2/id`,
      ]);
      expect(issuesOf(readSystem(rows(table, [decomposed, decomposed])))).toEqual([
        `doubled-id /${table}/1/id`,
      ]);
      expect(issuesOf(readSystem(rows(table, [decomposed, 'cafe'])))).toEqual([]);
    });
  });

  it('may be the same in two tables, and the same as that of the system', () => {
    const all = Object.assign({}, ...Object.values(tables).map((table) => rows(table, ['s']))) as Plain;
    expect(issuesOf(readSystem(all))).toEqual([]);
  });

  it('that share nothing but the name of a built-in are different', () => {
    const ids = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];
    expect(issuesOf(readSystem(rows('steps', ids)))).toEqual([]);
  });
});

describe('requirements', () => {
  const requires: Way = ['steps', 0, 'requires'];
  const inSystem = (tree: unknown) => issuesOf(readSystem(replaced(full, requires, tree)));

  it.each<[string, unknown, string[]]>([
    ['unknown kind', { kind: 'none', of: [] }, ['unknown-word /kind']],
    ['kind of another noun', { kind: 'job' }, ['unknown-word /kind']],
    ['built-in as kind', { kind: 'constructor' }, ['unknown-word /kind']],
    ['negative least', { kind: 'some', least: -1, of: [] }, ['wrong-form /least']],
    ['negative credits', { kind: 'credits', least: -1, of: [] }, ['wrong-form /least']],
    ['field of another kind', { kind: 'all', of: [], least: 1 }, ['unknown-field /least']],
    [
      'timing on a credential',
      { kind: 'credential', credential: 'c', timing: 'before' },
      ['unknown-field /timing'],
    ],
    ['unknown timing', { kind: 'step', step: 's', timing: 'after' }, ['unknown-word /timing']],
    ['unknown population', { kind: 'population', population: 'everyone' }, ['unknown-word /population']],
    ['no parts', { kind: 'any' }, ['missing-field /of']],
    [
      'several, deep down',
      {
        kind: 'all',
        of: [{ kind: 'any', of: [{ kind: 'text', text: '' }, { kind: 'nope' }] }, { kind: 'step' }],
      },
      ['wrong-form /of/0/of/0/text', 'unknown-word /of/0/of/1/kind', 'missing-field /of/1/step'],
    ],
  ])('%s', (_, tree, expected) => {
    expect(issuesOf(readRequirement(tree)).sort()).toEqual([...expected].sort());
    const path = pointerTo(requires);
    expect(inSystem(tree).sort()).toEqual(expected.map((line) => line.replace(' ', ` ${path}`)).sort());
  });

  it('may list nothing, and may ask for more than they list', () => {
    for (const tree of [
      { kind: 'all', of: [] },
      { kind: 'any', of: [] },
      { kind: 'some', least: 0, of: [] },
      { kind: 'some', least: 9, of: [{ kind: 'text', text: 't' }] },
      { kind: 'credits', least: 0.5, of: [] },
    ])
      expect(issuesOf(readRequirement(tree))).toEqual([]);
  });

  it('may be 64 levels of objects and lists deep, and no deeper', () => {
    const nested = (groups: number): unknown => {
      let tree: unknown = { kind: 'all', of: [] };
      for (let i = 1; i < groups; i++) tree = { kind: i % 2 ? 'any' : 'all', of: [tree] };
      return tree;
    };
    const down = (groups: number) => '/of/0'.repeat(groups);
    // Every group is an object and a list.
    expect(issuesOf(readRequirement(nested(31)))).toEqual([]);
    expect(issuesOf(readRequirement(nested(32)))).toEqual([]);
    expect(issuesOf(readRequirement(nested(33)))).toEqual([`too-deep ${down(32)}`]);
    // In a document, three levels come before: the document, its table and its step.
    expect(inSystem(nested(30))).toEqual([]);
    expect(inSystem(nested(31))).toEqual([`too-deep ${pointerTo(requires)}${down(30)}/of`]);
  });

  it('63 levels in a document are fine, 65 are too deep', () => {
    const extensions = (levels: number) => {
      let inside: unknown = [];
      for (let i = 3; i < levels; i++) inside = [inside];
      return { format: 'career-pathways/1', id: 's', title: 'S', extensions: { x: inside } };
    };
    for (const levels of [63, 64]) expect(issuesOf(readSystem(extensions(levels)))).toEqual([]);
    for (const levels of [65, 66, 500])
      expect(issuesOf(readSystem(extensions(levels)))).toEqual([`too-deep /extensions/x${'/0'.repeat(62)}`]);
  });
});

describe('documents and learners', () => {
  it.each<[string, unknown, string[]]>([
    ['another format', { ...full, format: 'career-pathways/2' }, ['newer-format /format']],
    ['extensions as a list', { ...full, extensions: [] }, ['wrong-form /extensions']],
    ['extensions as text', { ...full, extensions: 'x' }, ['wrong-form /extensions']],
    ['extensions as null', { ...full, extensions: null }, ['wrong-form /extensions']],
    ['a table that is not one of them', { ...full, meetings: [] }, ['unknown-field /meetings']],
    [
      'several at once, each at its place',
      { ...full, id: '', title: '', complete: ['partners', 'everything'] },
      ['wrong-form /id', 'wrong-form /title', 'unknown-word /complete/1'],
    ],
    ['blanks alone for a text', { ...full, id: ' ', title: '\t\n' }, ['wrong-form /id', 'wrong-form /title']],
  ])('a document with %s', (_, document, expected) => {
    expect(issuesOf(readSystem(document)).sort()).toEqual([...expected].sort());
  });

  it.each<[string, unknown, string[]]>([
    ['a name', { name: 'A. Person' }, ['unknown-field /name']],
    ['a step without id', { steps: [{ on: '2026' }] }, ['missing-field /steps/0/step']],
    ['negative years', { experience: [{ years: -1 }] }, ['wrong-form /experience/0/years']],
    ['a bad day', { steps: [{ step: 's', on: '2026-02-30' }] }, ['wrong-form /steps/0/on']],
    ['an unknown population', { populations: ['people'] }, ['unknown-word /populations/0']],
    ['an empty id', { credentials: [''] }, ['wrong-form /credentials/0']],
  ])('a learner with %s', (_, learner, expected) => {
    expect(issuesOf(readLearner(learner))).toEqual(expected);
  });
});

/** Values of every JSON type but the right one. */
function wrongFor(schema: Schema): unknown[] {
  const values: readonly (readonly [string, unknown])[] = [
    ['string', 'text'],
    ['number', 7],
    ['boolean', true],
    ['array', ['text']],
    ['object', {}],
    ['null', null],
  ];
  const type = typeOf(schema) === 'record' ? 'object' : typeOf(schema);
  return values.filter(([name]) => name !== type).map(([, value]) => value);
}

describe('a value of another type', () => {
  it.each(
    sample(
      placesWhere((place) => isTyped(place) && !place.way.includes('registered')),
      6,
    ),
  )('in %s', (_, group) => {
    expectAt(group, ({ way, schema }, path) =>
      wrongFor(schema).map((wrong) => ({
        document: replaced(full, way, wrong),
        expected: [`wrong-type ${path}`],
      })),
    );
  });

  it('a fraction where a whole number belongs', () => {
    expect(issuesOf(readRequirement({ kind: 'some', least: 1.5, of: [] }))).toEqual(['wrong-type /least']);
  });

  it.each([null, [], 'text', 7, true])('the document: %j', (document) => {
    expect(issuesOf(readSystem(document))).toEqual(['wrong-type ']);
  });
});

describe('a required word that is missing', () => {
  const kinds = placesWhere((place) => required(place) && isWord(place) && !isRegistration(place));

  it.each(sample(kinds, 6))('in %s', (_, group) => {
    expectAt(group, ({ way }, path) => [
      { document: removed(full, way), expected: [`missing-field ${path}`] },
    ]);
  });
});

describe('in a field that holds one of two shapes, the issue is named where it is', () => {
  const registered: Way = ['credentials', 0, 'registered'];

  it('an unknown agency', () => {
    const document = replaced(full, registered, { agency: 'nobody', id: 'x' });
    expect(issuesOf(readSystem(document))).toEqual(['unknown-word /credentials/0/registered/agency']);
  });

  it('a registration without its number', () => {
    const document = replaced(full, registered, { agency: 'office-of-apprenticeship' });
    expect(issuesOf(readSystem(document))).toEqual(['missing-field /credentials/0/registered/id']);
  });

  it('a step of a support that is no text', () => {
    const document = replaced(full, ['supports', 0, 'steps'], ['a', 7]);
    expect(issuesOf(readSystem(document))).toEqual(['wrong-type /supports/0/steps/1']);
  });
});

it('a number too large to count with is refused in plain words', () => {
  expect(issuesOf(readRequirement({ kind: 'some', least: 2 ** 53, of: [] }))).toEqual(['wrong-form /least']);
});

it('a bad date in a period is one issue, not a period reversed as well', () => {
  const document = replaced(full, ['terms', 0, 'period'], { from: 'soon', to: '2026' });
  expect(issuesOf(readSystem(document))).toEqual(['wrong-form /terms/0/period/from']);
});

it('an empty list where text belongs is one issue, not empty text as well', () => {
  expect(issuesOf(readSystem({ ...full, title: [] }))).toEqual(['wrong-type /title']);
});
