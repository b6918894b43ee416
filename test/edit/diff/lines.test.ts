/** Every kind of change is one line of its own, and reads as a person would say it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffSystems } from '../../../src/edit/diff/diff-systems.js';
import { requirementChanges } from '../../../src/edit/diff/requirement-changes.js';
import { changedSystem } from '../../../src/graph/changes/changed-system.js';
import type { Requirement } from '../../../src/model/requirement.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { type EntityKind, tables } from '../../../src/model/tables.js';
import { es } from '../../../src/texts/es/spanish.js';
import { diffMarkdown } from '../../../src/view/diff-markdown.js';
import { diffText } from '../../../src/view/diff-text.js';
import { runs, seen, trials } from '../../depth.js';
import {
  all,
  any,
  entry,
  exit,
  grade,
  holds,
  pathwayOf,
  prior,
  some,
  step,
} from '../../graph/small-system.js';
import { asSystem, linkedSystem } from '../../inspect/linked-system.js';

const base = pathwayOf([
  step('aide', undefined, { title: 'Aide', credits: 6, awards: ['cna'] }),
  step('anatomy', undefined, { title: 'Anatomy' }),
  step('nurse', all(prior('aide'), prior('anatomy'), holds('cpr')), { title: 'Nurse' }),
]);
const withStep = (id: string, fields: object): PathwaySystem => ({
  ...base,
  steps: (base.steps ?? []).map((row) => (row.id === id ? { ...row, ...fields } : row)),
});
/** The lines under `What changed`, without headings, wrapping undone, and without what it changes for people. */
function linesOf(before: PathwaySystem, after: PathwaySystem, texts?: typeof es): string[] {
  const text = diffText(diffSystems(before, after), { before, after, ...(texts && { texts }) });
  const [changes = ''] = text.split(/\n\n(?:What this changes|Qué cambia para)/);
  return changes
    .replaceAll('\n    ', ' ')
    .split('\n')
    .filter((line) => line.startsWith('  '))
    .map((line) => line.trim());
}
const nurse = (requires: Requirement) => linesOf(base, withStep('nurse', { requires }));

describe('a requirement', () => {
  const three = [prior('aide'), prior('anatomy'), holds('cpr')] as const;
  test.each<[string, Requirement, string[]]>([
    [
      '2 of 3',
      some(2, ...three),
      ['2 of 3 have to be met, no longer all 3: step "Aide"; step "Anatomy"; credential "cpr"'],
    ],
    [
      'any',
      any(...three),
      ['any one of 3 has to be met, no longer all 3: step "Aide"; step "Anatomy"; credential "cpr"'],
    ],
    ['one less', all(three[0], three[1]), ['no longer asks for credential "cpr"']],
    ['one more', all(...three, grade(9)), ['also asks for level grade 9']],
    [
      'one instead',
      all(three[0], three[1], grade(9)),
      ['asks for level grade 9, no longer for credential "cpr"'],
    ],
    [
      'another order',
      all(three[2], three[0], three[1]),
      ['its requirement is written otherwise and asks the same'],
    ],
    ['one only', three[0], ['no longer asks for step "Anatomy"', 'no longer asks for credential "cpr"']],
    [
      'nothing',
      all(),
      ['asks for nothing, no longer for step "Aide" and step "Anatomy" and credential "cpr"'],
    ],
    [
      'deep inside',
      all(three[0], three[1], any(three[2], grade(9))),
      ['also counts level grade 9 (beside credential "cpr")'],
    ],
  ])('%s', (_, requires, said) => {
    expect(nurse(requires)).toEqual(said.map((line) => `"Nurse" [nurse]: ${line}`));
  });
  test('from 2 of 3 to one of them, and to one more way', () => {
    const was = withStep('nurse', { requires: some(2, ...three) });
    const now = (requires: Requirement, texts?: typeof es) =>
      linesOf(was, withStep('nurse', { requires }), texts);
    expect(now(three[0])[0]).toBe('"Nurse" [nurse]: only this has to be met, no longer 2 of 3: step "Aide"');
    expect(now(three[0], es)[0]).toBe(
      '"Nurse" [nurse]: hay que cumplir solo esto, ya no 2 de los 3: el paso "Aide"',
    );
    expect(now(some(2, ...three, grade(9)))).toEqual([
      '"Nurse" [nurse]: also counts level grade 9 (beside step "Aide"; step "Anatomy"; credential "cpr")',
    ]);
    expect(now(some(2, three[0], three[1]))[1]).toBe(
      '"Nurse" [nurse]: no longer counts credential "cpr" (beside step "Aide"; step "Anatomy")',
    );
    expect(linesOf(withStep('nurse', { requires: three[0] }), was)[0]).toBe(
      '"Nurse" [nurse]: 2 of 3 have to be met, no longer one alone: step "Aide"; step "Anatomy"; credential "cpr"',
    );
  });
  test('deep inside what is needed together', () => {
    const was = withStep('nurse', { requires: any(all(three[0], three[1]), three[2]) });
    const now = withStep('nurse', { requires: any(all(three[0], three[1], grade(9)), three[2]) });
    expect(linesOf(was, now)).toEqual([
      '"Nurse" [nurse]: in one of the ways, step "Aide" and step "Anatomy": also asks for level grade 9',
    ]);
    expect(linesOf(now, was, es)).toEqual([
      '"Nurse" [nurse]: en una de las formas, el paso "Aide" y el paso "Anatomy" y un nivel de grado escolar 9: ya no exige un nivel de grado escolar 9',
    ]);
  });
  test('where nothing was asked, and nothing is any more', () => {
    const [none, some] = [withStep('nurse', { requires: all() }), withStep('nurse', { requires: three[0] })];
    expect(linesOf(none, some)).toEqual([
      '"Nurse" [nurse]: asks for step "Aide", where nothing was asked before',
    ]);
    expect(linesOf(none, some, es)).toEqual(['"Nurse" [nurse]: exige el paso "Aide"; antes no exigía nada']);
    expect(linesOf(some, none)).toEqual(['"Nurse" [nurse]: asks for nothing, no longer for step "Aide"']);
  });
  test('one of several ways gives way to another', () => {
    const now = withStep('nurse', { requires: any(three[0], grade(9)) });
    expect(linesOf(withStep('nurse', { requires: any(three[0], three[2]) }), now)[0]).toBe(
      '"Nurse" [nurse]: counts level grade 9, no longer credential "cpr"',
    );
  });
  test('what is said twice, alone in a group, or in a group of the same kind, asks the same', () => {
    const asks = (requires: Requirement) => withStep('nurse', { requires });
    const same = '"Nurse" [nurse]: its requirement is written otherwise and asks the same';
    const plain = asks(all(three[0], three[1]));
    for (const other of [
      all(three[0], three[0], three[1]),
      all(all(three[0]), three[1]),
      all(any(three[0]), all(three[1])),
    ])
      expect(linesOf(asks(other), plain)).toEqual([same]);
    expect(linesOf(asks(all(three[0], three[0], three[1])), asks(all(three[0], three[1], three[2])))[0]).toBe(
      '"Nurse" [nurse]: also asks for credential "cpr"',
    );
    // Of a number of parts each counts.
    expect(
      linesOf(asks(some(2, three[0], three[0], three[1])), asks(some(2, three[0], three[1]))),
    ).not.toEqual([same]);
  });
  test.each<[string, Requirement, Requirement, string[], string[]]>([
    [
      'more than there are',
      some(2, three[0], three[1]),
      some(3, three[0], three[1]),
      ['3 of 2 have to be met, no longer 2 of 2: step "Aide"; step "Anatomy"'],
      ['hay que cumplir 3 de 2, ya no 2 de 2: el paso "Aide"; el paso "Anatomy"'],
    ],
    [
      'more than there are no longer',
      some(5, three[0], three[1]),
      any(three[0], three[1]),
      ['1 of 2 has to be met, no longer 5 of 2: step "Aide"; step "Anatomy"'],
      ['hay que cumplir 1 de 2, ya no 5 de 2: el paso "Aide"; el paso "Anatomy"'],
    ],
    [
      'none of one',
      some(0, three[0]),
      three[0],
      ['1 of 1 has to be met, no longer 0 of 1: step "Aide"'],
      ['hay que cumplir 1 de 1, ya no 0 de 1: el paso "Aide"'],
    ],
    [
      'none now',
      all(three[0], three[1]),
      some(0, three[0], three[1]),
      ['0 of 2 have to be met, no longer 2 of 2: step "Aide"; step "Anatomy"'],
      ['hay que cumplir 0 de 2, ya no 2 de 2: el paso "Aide"; el paso "Anatomy"'],
    ],
    [
      'more than there were, and all of more parts',
      some(3, three[0], three[1]),
      all(...three),
      [
        '3 of 3 have to be met, no longer 3 of 2: step "Aide"; step "Anatomy"; credential "cpr"',
        'also asks for credential "cpr"',
      ],
      [
        'hay que cumplir 3 de 3, ya no 3 de 2: el paso "Aide"; el paso "Anatomy"; la credencial "cpr"',
        'exige además la credencial "cpr"',
      ],
    ],
    [
      'a part that does not help',
      some(4, three[0], three[1]),
      some(4, ...three),
      ['also counts credential "cpr" (beside step "Aide"; step "Anatomy")'],
      ['también vale la credencial "cpr" (junto con el paso "Aide"; el paso "Anatomy")'],
    ],
  ])('counts that cannot be, or ask nothing, stand in numbers: %s', (_, before, after, lines, spanish) => {
    const of = (texts?: typeof es) =>
      linesOf(withStep('nurse', { requires: before }), withStep('nurse', { requires: after }), texts).map(
        (line) => line.replace('"Nurse" [nurse]: ', ''),
      );
    expect(of()).toEqual(lines);
    expect(of(es)).toEqual(spanish);
  });
  test('at a door and in its other ways, by their titles or places', () => {
    const door = (requires: Requirement) => ({
      ...entry('door', 'nurse', requires),
      alternatives: [{ title: 'Portfolio', requires }, { requires }],
    });
    const said = linesOf(
      { ...base, entries: [door(all(...three))] },
      { ...base, entries: [door(some(2, ...three))] },
    );
    const words = '2 of 3 have to be met, no longer all 3: step "Aide"; step "Anatomy"; credential "cpr"';
    expect(said.map((line) => line.replace(/^.*\[door\]: /, ''))).toEqual([
      words,
      `alternatives "Portfolio": ${words}`,
      `alternatives 2: ${words}`,
    ]);
  });
  test('in Spanish', () => {
    expect(linesOf(base, withStep('nurse', { requires: some(2, ...three) }), es)).toEqual([
      '"Nurse" [nurse]: hay que cumplir 2 de los 3, ya no los 3: el paso "Aide"; el paso "Anatomy"; la credencial "cpr"',
    ]);
  });
});

test.each<[string, PathwaySystem, string[]]>([
  [
    'a title',
    withStep('aide', { title: 'Nurse aide' }),
    ['"Nurse aide" [aide]: title is Nurse aide, no longer Aide'],
  ],
  ['a number', withStep('aide', { credits: 4 }), ['"Aide" [aide]: credits is 4, no longer 6']],
  [
    'a field that is new',
    withStep('anatomy', { duration: 'P16W' }),
    ['"Anatomy" [anatomy]: duration is now given: 16 weeks'],
  ],
  ['an award', withStep('anatomy', { awards: ['cna'] }), ['"Anatomy" [anatomy]: what it awards, new: "cna"']],
  ['an award that is gone', withStep('aide', { awards: [] }), ['"Aide" [aide]: what it awards, gone: "cna"']],
  [
    'a list without items',
    withStep('anatomy', { awards: [] }),
    ['"Anatomy" [anatomy]: what it awards is now given: an empty list'],
  ],
  ['an exit', { ...base, exits: [exit('out', 'aide')] }, ['new: the exit after "Aide" [out]']],
  [
    'the order',
    { ...base, pathways: [{ id: 'p', title: 'P', steps: ['anatomy', 'aide', 'nurse'] }] },
    ['"P" [p]: steps, moved to another place: "Anatomy"'],
  ],
  [
    'the document',
    { ...base, region: [{ scheme: 'us-state', code: '41' }] } as PathwaySystem,
    ['region, new: (scheme state, by FIPS code; code 41)'],
  ],
])('%s', (_, after, said) => {
  expect(linesOf(base, after)).toEqual(said);
});

test('each kind of document change of each table is one thing', () => {
  const system = asSystem(linkedSystem());
  for (const kind of Object.keys(tables) as EntityKind[]) {
    const table = tables[kind];
    const [row] = system[table] as readonly { readonly id: string }[];
    const things = (changes: object[]) => diffSystems(system, changedSystem(system, changes as never)).things;
    const set = { ...row, description: 'Other' };
    expect(things([{ kind: 'set', table, id: row!.id, row: set }])).toMatchObject([
      {
        change: 'changed',
        kind,
        id: row!.id,
        fields: [{ kind: 'value', field: 'description', after: 'Other' }],
      },
    ]);
    expect(things([{ kind: 'add', table, row: { ...row, id: 'other' } }])).toEqual([
      { change: 'added', kind, id: 'other' },
    ]);
    const without = { ...system, [table]: [] };
    expect(diffSystems(system, without).things).toEqual([{ change: 'removed', kind, id: row!.id }]);
  }
});

describe('routes', () => {
  const toNurse = (...needed: string[]) => ({
    ...base,
    steps: (base.steps ?? []).map((each) =>
      each.id === 'nurse'
        ? { ...each, awards: ['rn'], requires: all(...needed.map((id) => prior(id))) }
        : each,
    ),
    credentials: [
      ...(base.credentials ?? []),
      { id: 'rn', title: 'Registered nurse', kind: 'License' as const },
    ],
  });
  const waysIn = (before: PathwaySystem, after: PathwaySystem, texts?: typeof es) =>
    diffText(diffSystems(before, after), { before, after, ...(texts && { texts }) })
      .replaceAll('\n    ', ' ')
      .split('\n')
      .flatMap((line) => (/way to|camino hacia/.test(line) ? line.trim() : []));
  test('that only take more, or less, are one line', () => {
    const [short, long] = [toNurse('aide'), toNurse('aide', 'anatomy')];
    expect(waysIn(short, long)).toEqual([
      '"P": the way to the credential "Registered nurse" also takes "Anatomy" now: Aide → Anatomy → Nurse',
    ]);
    expect(waysIn(long, short)).toEqual([
      '"P": the way to the credential "Registered nurse" no longer takes "Anatomy": Aide → Nurse',
    ]);
    expect(waysIn(short, long, es)).toEqual([
      '"P": el camino hacia la credencial "Registered nurse" ahora incluye además "Anatomy": Aide → Anatomy → Nurse',
    ]);
  });
  test('are listed as many as asked for', () => {
    const [before, after] = [toNurse('aide'), toNurse('aide')];
    const ways = {
      ...after,
      steps: (after.steps ?? []).map((each) =>
        each.id === 'nurse' ? { ...each, requires: any(prior('aide'), prior('anatomy')) } : each,
      ),
    };
    const { reach, exact } = diffSystems(before, ways);
    expect(reach.flatMap(({ routes }) => routes.map(({ gained }) => gained.length))).toEqual([1]);
    expect([exact, diffSystems(before, ways, { count: 1 }).exact]).toEqual([true, false]);
    expect(() => diffSystems(before, ways, { count: 0 })).toThrow(
      expect.objectContaining({ code: 'bad-count' }),
    );
  });
});

test('requirements that differ have a change, and those that say the same in another order none', () => {
  const leaf = fc.constantFrom(prior('a'), prior('b'), holds('x'), grade(1), grade(2));
  const tree = fc.letrec<{ tree: Requirement }>((tie) => {
    const parts = fc.array(tie('tree'), { maxLength: 3 });
    return {
      tree: fc.oneof(
        { maxDepth: 3 },
        leaf,
        parts.map((of) => all(...of)),
        parts.map((of) => any(...of)),
        fc.tuple(fc.nat(3), parts).map(([least, of]) => some(least, ...of)),
      ),
    };
  }).tree;
  const shuffled = (requirement: Requirement): Requirement =>
    'of' in requirement && requirement.kind !== 'credits'
      ? ({
          ...requirement,
          of: [...requirement.of].reverse().map((part) => shuffled(part as Requirement)),
        } as Requirement)
      : requirement;
  /** The truth of a requirement for each set of facts: two that differ in it ask otherwise. */
  const truth = (requirement: Requirement, facts: ReadonlySet<string>): boolean => {
    if (requirement.kind === 'all') return requirement.of.every((part) => truth(part, facts));
    if (requirement.kind === 'any') return requirement.of.some((part) => truth(part, facts));
    if (requirement.kind === 'some')
      return requirement.of.filter((part) => truth(part, facts)).length >= requirement.least;
    return facts.has(JSON.stringify(requirement));
  };
  const leaves = [prior('a'), prior('b'), holds('x'), grade(1), grade(2)].map((each) => JSON.stringify(each));
  const sets = [...Array(32).keys()].map((mask) => new Set(leaves.filter((_, at) => (mask >> at) % 2 === 1)));
  let silent = 0;
  let reordered = 0;
  fc.assert(
    fc.property(tree, fc.oneof(tree, tree.map(shuffled)), (before, after) => {
      const changes = requirementChanges(before, after);
      const differ = sets.some((facts) => truth(before, facts) !== truth(after, facts));
      if (differ) expect(changes).not.toEqual([]);
      else if (changes.length === 0) silent += 1;
    }),
    trials(20_000, 175, 8),
  );
  fc.assert(
    fc.property(
      tree.map((requirement) => [requirement, shuffled(requirement)] as const),
      ([requirement, other]) => {
        expect(requirementChanges(requirement, other)).toEqual([]);
        if (JSON.stringify(requirement) !== JSON.stringify(other)) reordered += 1;
      },
    ),
    trials(2000, 176, 8),
  );
  seen(silent, runs(20_000) / 100, 'requirements that ask the same');
  seen(reordered, runs(2000) / 5, 'the same in another order');
});

test('nothing is said of nothing, and texts of the document stay text in Markdown', () => {
  expect(diffText(diffSystems(base, base), { before: base, after: base })).toBe(
    'What changed: Small\n\nNothing changed.\n',
  );
  const after = withStep('aide', { title: '[x](javascript:y)' });
  expect(diffMarkdown(diffSystems(base, after), { before: base, after })).not.toContain('[x](');
});
