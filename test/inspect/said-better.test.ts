/** Mistakes whose message has to say what is meant, and things in a document that have no effect. */
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/base/finding.js';
import { inspectSystem } from '../../src/inspect/inspect-system.js';
import { readSystem } from '../../src/model/read-system.js';
import type { PathwaySystem } from '../../src/model/system.js';

const base = { format: 'career-pathways/1', id: 's', title: 'S' };
const step = (id: string, more: object = {}) => ({ id, title: id, kind: 'course', ...more });
const issues = (document: unknown): readonly Finding[] => {
  const read = readSystem(document);
  return read.ok ? [] : read.issues;
};
const messages = (document: unknown) => issues(document).map(({ path, message }) => `${path}: ${message}`);
const found = (document: object) => {
  const system = { ...base, ...document } as unknown as PathwaySystem;
  expect(issues(system)).toEqual([]);
  return inspectSystem(system).map(({ code, path, severity }) => `${severity} ${code} ${path}`);
};

describe('what a reader says', () => {
  test.each(['All', '*', 'every'])('of "%s" for the steps of a support', (steps) => {
    expect(messages({ ...base, supports: [{ id: 'a', title: 'A', kind: 'tutoring', steps }] })).toEqual([
      '/supports/0/steps: For every step write "steps": "all", without a list.',
    ]);
  });

  test('of an amount beside parts', () => {
    const money = { amount: 1, currency: 'USD' };
    expect(messages({ ...base, steps: [step('a', { cost: { ...money, tuition: money } })] })).toEqual([
      '/steps/0/cost: These fields do not stand together. Give those of one group alone: "amount", "currency"; "tuition", "fees", "books", "other".',
    ]);
  });

  test('of null: in a list, as the document, as a field', () => {
    expect(messages({ ...base, steps: [step('a'), null] })).toEqual([
      '/steps/1: Take it out of the list; null is no value.',
    ]);
    expect(messages(null)).toEqual([': Give an object; null is no value.']);
    expect(messages({ ...base, steps: [step('a', { cost: null })] })[0]).toContain('Leave the field out');
  });

  test('of words that are often used for others', () => {
    const partner = messages({ ...base, partners: [{ id: 'a', title: 'A', types: [] }] });
    expect(partner[1]).toContain('Did you mean "name"?');
    expect(messages({ ...base, steps: [{ id: 'a', name: 'A', kind: 'course' }] })[1]).toContain('"title"');
    for (const [word, meant] of [
      ['and', 'all'],
      ['or', 'any'],
    ]) {
      const said = messages({ ...base, steps: [step('a', { requires: { kind: word, of: [] } })] });
      expect(said[0]).toContain(`Use one of "${meant}", `);
      expect(said[0]!.split(`"${meant}"`)).toHaveLength(2);
    }
  });
});

describe('an id that looks like another', () => {
  const says = (provider: string, id: string) => {
    const system = { ...base, partners: [{ id, name: 'P', types: [] }], steps: [step('a', { provider })] };
    const [finding] = inspectSystem(system as unknown as PathwaySystem);
    return finding?.message;
  };
  test.each([
    ['a letter of another alphabet', 'v\u0441c', 'vcc'],
    ['an accent by itself', 'escuela-n\u0303', 'escuela-\u00f1'],
    ['a character that is not seen', 'vcc\u200b', 'vcc'],
    ['capitals of another alphabet', '\u0410\u0412\u0415', 'ABE'],
  ])('%s', (_, written, id) => {
    expect(says(written, id)).toContain(`"${id}" looks the same and is written with other characters`);
  });
  test('not so one that is seen to differ', () => {
    expect(says('vce', 'vcc')).toContain('Did you mean "vcc"?');
  });
});

describe('requirements', () => {
  const asks = (requires: object, more: readonly object[] = []) =>
    found({ steps: [step('a', { requires }), step('b', { credits: 3 }), ...more], pathways: [] });
  const one = { kind: 'step', step: 'b' };
  test.each<[string, object, string]>([
    ['one of none', { kind: 'any', of: [] }, ''],
    ['more than there are', { kind: 'some', least: 3, of: [one] }, ''],
    ['some of none', { kind: 'some', least: 1, of: [] }, ''],
    ['credits of no step', { kind: 'credits', least: 1, of: [] }, ''],
    ['more credits than there are', { kind: 'credits', least: 3.001, of: ['b'] }, ''],
    [
      'inside another',
      { kind: 'all', of: [one, { kind: 'any', of: [{ kind: 'any', of: [] }] }] },
      '/of/1/of/0',
    ],
  ])('that can never be met: %s', (_, requires, way) => {
    expect(asks(requires)).toEqual([`warning never-met /steps/0/requires${way}`]);
  });
  test.each<[string, object]>([
    ['nothing', { kind: 'all', of: [] }],
    ['none of none', { kind: 'some', least: 0, of: [] }],
    ['all credits', { kind: 'credits', least: 3, of: ['b'] }],
    ['credits that are not all known', { kind: 'credits', least: 9, of: ['b', 'c'] }],
  ])('that can: %s', (_, requires) => {
    expect(asks(requires, [step('c')])).toEqual([]);
  });
  const counted = (units: readonly (string | undefined)[]) => {
    const steps = units.map((creditUnit, at) =>
      step(`u${at}`, { credits: 4.5, ...(creditUnit && { creditUnit }) }),
    );
    return asks(
      { kind: 'any', of: [one, { kind: 'credits', least: 4, of: steps.map(({ id }) => id) }] },
      steps,
    );
  };
  test.each<[(string | undefined)[]]>([
    [['quarter', 'semester']],
    [['clock', undefined, 'quarter', 'clock']],
  ])('that add up credits of the units %j', (units) => {
    expect(counted(units)).toEqual(['warning mixed-credit-units /steps/0/requires/of/1']);
  });
  test.each<[(string | undefined)[]]>([[['quarter', 'quarter']], [['semester', undefined]], [[undefined]]])(
    'that add up credits of one unit, as far as it is known: %j',
    (units) => {
      expect(counted(units)).toEqual([]);
    },
  );
  test('that can, as an entry waives them', () => {
    const document = (adds: boolean) => ({
      steps: [step('b', { requires: { kind: 'any', of: [] } })],
      pathways: [{ id: 'p', title: 'P', steps: ['b'] }],
      entries: [{ id: 'e', pathway: 'p', step: 'b', requires: { kind: 'all', of: [] }, adds }],
    });
    expect(found(document(false))).toEqual([]);
    expect(found(document(true))[0]).toBe('warning never-met /steps/0/requires');
  });
  test('that name a part twice', () => {
    expect(asks({ kind: 'some', least: 2, of: [one, { step: 'b', kind: 'step' }] })).toEqual([
      'warning listed-twice /steps/0/requires/of/1',
    ]);
  });
  test.each<[string, object]>([
    ['taken at another time', { ...one, timing: 'concurrent' }],
    ['with a grade', { ...one, minGrade: 2 }],
    ['in a group of its own', { kind: 'all', of: [one] }],
    [
      'as one of several',
      {
        kind: 'any',
        of: [
          { kind: 'step', step: 'c' },
          { kind: 'some', least: 1, of: [one] },
        ],
      },
    ],
  ])('that count one thing as two: %s', (_, part) => {
    const more = [step('c')];
    expect(asks({ kind: 'some', least: 2, of: [one, part] }, more)).toEqual([
      'warning counted-twice /steps/0/requires/of/1',
    ]);
    expect(asks({ kind: 'some', least: 1, of: [one, part] }, more)).toEqual([]);
    expect(asks({ kind: 'all', of: [one, part] }, more)).toEqual([]);
  });
  test('that ask for more beside it', () => {
    const both = { kind: 'all', of: [one, { kind: 'step', step: 'c' }] };
    expect(asks({ kind: 'some', least: 2, of: [one, both] }, [step('c')])).toEqual([]);
    const levels = [3, 5].map((level) => ({ kind: 'level', scheme: 'grade', level }));
    expect(asks({ kind: 'some', least: 2, of: levels })).toEqual([
      'warning counted-twice /steps/0/requires/of/1',
    ]);
  });
  test('of entries too', () => {
    const pathways = [{ id: 'p', title: 'P', steps: ['b'] }];
    const alternatives = [{ requires: { kind: 'any', of: [] } }];
    expect(
      found({
        steps: [step('b')],
        pathways,
        entries: [{ id: 'e', pathway: 'p', step: 'b', requires: { kind: 'any', of: [] }, alternatives }],
      }),
    ).toEqual([
      'warning never-met /entries/0/requires',
      'warning never-met /entries/0/alternatives/0/requires',
      'warning unreachable-step /pathways/0/steps',
    ]);
  });
});

test('translations of what is not there, and into no language', () => {
  const translations = {
    es: { titulo: 'X', title: 'T' },
    'es mx': { title: 'Y' },
    'zh-Hant-TW': { title: 'Z' },
  };
  expect(found({ steps: [step('a', { translations })] })).toEqual([
    'warning idle-translation /steps/0/translations/es/titulo',
    'warning unknown-language /steps/0/translations/es mx',
  ]);
});

test('editions, States and languages that there are not', () => {
  const cip = { edition: '2022', code: '48.0508' };
  const steps = [step('a', { cip }), step('b', { cip: { ...cip, edition: '2020' } })];
  const occupations = [
    {
      id: 'o',
      title: 'O',
      soc: { edition: '2022', code: '51-4121' },
      onet: { edition: '2019', code: '51-4121.00' },
    },
  ];
  const region = ['99', '48', '72'].map((code) => ({ scheme: 'us-state', code }));
  const pathways = [
    { id: 'p', title: 'P', steps: ['a', 'b'], sectors: [{ edition: '2018', code: '31-33' }] },
    { id: 'q', title: 'Q', steps: ['a', 'b'], region: [{ scheme: 'us-county', code: '03001' }] },
    {
      id: 'r',
      title: 'R',
      steps: ['a'],
      region: [{ scheme: 'cbsa', code: '99999' }],
      extensions: { cip, region },
    },
  ];
  expect(found({ language: 'en_US', region, occupations, steps, pathways })).toEqual([
    'warning unknown-language /language',
    'warning unknown-state /region/0/code',
    'warning unknown-edition /occupations/0/soc/edition',
    'warning unknown-edition /steps/0/cip/edition',
    'warning unknown-edition /pathways/0/sectors/0/edition',
    'warning unknown-state /pathways/1/region/0/code',
  ]);
});

test('steps that follow each other, or themselves', () => {
  const steps = [
    step('a', { follows: ['c'] }),
    step('b', { follows: ['a'] }),
    step('c', { follows: ['b'] }),
    step('d', { follows: ['d', 'a'] }),
    step('e', { follows: ['a', 'd'] }),
  ];
  expect(found({ steps })).toEqual([
    'warning follows-cycle /steps/0/follows',
    'warning follows-cycle /steps/3/follows',
  ]);
  const [first] = inspectSystem({ ...base, steps } as unknown as PathwaySystem);
  expect(first).toMatchObject({ members: ['a', 'b', 'c'], at: { kind: 'step', id: 'a' } });
});
