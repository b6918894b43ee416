/** Digests: what changes them, what does not, and a slow second opinion on what belongs to a subject. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { canonicalJsonOfSets } from '../../src/base/canonical-json.js';
import { PathwayError } from '../../src/base/pathway-error.js';
import { digester, digestOf } from '../../src/definitions/engine/closure.js';
import { determineWioa } from '../../src/definitions/wioa/determine-wioa.js';
import { referencesOf } from '../../src/model/references.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { type EntityKind, tables } from '../../src/model/tables.js';
import { sample, seen, trials } from '../depth.js';
import { systems } from '../model/arbitrary-system.js';
import { anySystem } from './arbitrary-system.js';
import { developed, tucson } from './examples.js';
import { withShuffledLists, withShuffledTables } from './shuffled.js';

type Row = { readonly id: string; readonly [field: string]: unknown };
type Subject = { readonly kind: string; readonly id: string };
const kinds = Object.keys(tables) as EntityKind[];
const rowsOf = (system: PathwaySystem, kind: EntityKind) =>
  (system[tables[kind]] ?? []) as unknown as readonly Row[];
const key = ({ kind, id }: Subject) => `${kind} ${id}`;
const text = (value: unknown) => canonicalJsonOfSets(value, ['extensions']);

/** The rows that go with what some of their references name, written as `kind: pointer`. */
const about =
  /^(role: scope|agreement: (covers|articulates)|support: steps|(entry|exit): pathway|skill-need: occupations|engagement: pathways|evidence: about)$/;

/** Whether codes are of one sector, some of which have more than one pair of digits. */
function isOneSector(...codes: readonly [string, string]): boolean {
  const wide = [
    ['31', '32', '33'],
    ['44', '45'],
    ['48', '49'],
  ];
  const [one, other] = codes.map((code) => code.slice(0, 2));
  return one === other || wide.some((all) => all.includes(one!) && all.includes(other!));
}

/** Whether two occupations have the same code, and that of no group. */
function isOneOccupation(one: Row, other: Row): boolean {
  const [a, b] = [one['soc'], other['soc']] as { readonly code: string; readonly edition: string }[];
  return a !== undefined && a.code === b?.code && a.edition === b.edition && /[1-9]$/.test(a.code);
}

/** Skill needs with those of their occupations that may be one of a pathway by their codes. */
function needsLike(system: PathwaySystem, { id: of }: Subject): string[][] {
  const row = (id: unknown) => rowsOf(system, 'occupation').find((each) => each.id === id);
  const soc = (id: unknown) =>
    row(id)?.['soc'] as { readonly code: string; readonly edition: string } | undefined;
  const listed = (each: Row | undefined) => (each?.['occupations'] ?? []) as readonly string[];
  const group = (code: string) => code.replace(/0{1,4}$/, '');
  const like = (one: string, other: string) => {
    const [a, b] = [soc(one), soc(other)];
    if (!a?.code || !b?.code) return false;
    if (a.edition !== b.edition) return a.code.slice(0, 2) === b.code.slice(0, 2);
    return [
      [a, b],
      [b, a],
    ].some(([wide, narrow]) => narrow!.code.startsWith(group(wide!.code)));
  };
  const own = listed(rowsOf(system, 'pathway').find(({ id }) => id === of));
  return rowsOf(system, 'skill-need').flatMap((need) =>
    listed(need).flatMap((each) => (own.some((its) => like(its, each)) ? [[need.id, each]] : [])),
  );
}

/** What belongs to a subject, by going through all references again and again until nothing is added. */
function slowClosure(system: PathwaySystem, subject: Subject): ReadonlySet<string> {
  const references = referencesOf(system);
  const isPathway = subject.kind === 'pathway';
  const all = kinds
    .filter((kind) => !['attestation', 'plan', 'funding', 'rating'].includes(kind))
    .flatMap((kind) => rowsOf(system, kind).map((row) => ({ kind, id: row.id, row })));
  const sectors = (row: Row | undefined) => (row?.['sectors'] ?? []) as readonly { readonly code: string }[];
  const own = sectors(rowsOf(system, 'pathway').find(({ id }) => isPathway && id === subject.id));
  const general = ({ kind, row }: (typeof all)[number]) =>
    isPathway &&
    ((kind === 'role' && !('scope' in row)) ||
      (kind === 'engagement' && !('pathways' in row)) ||
      (kind === 'support' && row['steps'] === 'all') ||
      (kind === 'skill-need' &&
        ((!((row['occupations'] as [] | undefined) ?? []).length && !sectors(row).length) ||
          sectors(row).some((its) => own.some(({ code }) => isOneSector(code, its.code))))));
  const inside = new Set([key(subject), ...all.filter(general).map(key)]);
  const ofAll = (from: Subject, to: Subject) =>
    key(to) === `system ${system.id}` && (isPathway || from.kind === 'evidence');
  for (const [need, its] of isPathway ? needsLike(system, subject) : [])
    for (const each of [`skill-need ${need}`, `occupation ${its}`]) inside.add(each);
  for (let before = -1; before < inside.size; ) {
    before = inside.size;
    for (const one of rowsOf(system, 'occupation'))
      for (const other of rowsOf(system, 'occupation'))
        if (inside.has(`occupation ${one.id}`) && isOneOccupation(one, other))
          inside.add(`occupation ${other.id}`);
    for (const { from, way, to } of references) {
      if (!all.some((each) => key(each) === key(from))) continue;
      const back = about.test(`${from.kind}: ${way[2]}`);
      if (!back && inside.has(key(from))) inside.add(key(to));
      if (back && (inside.has(key(to)) || ofAll(from, to))) inside.add(key(from));
      const covered = subject.kind === 'agreement' && key(from) === key(subject);
      if (covered && to.kind !== 'pathway' && to.kind !== 'system') inside.add(key(to));
    }
  }
  return inside;
}

function slowDigest(system: PathwaySystem, subject: Subject): string {
  const inside = slowClosure(system, subject);
  const rows = Object.fromEntries(
    kinds.flatMap((kind) => {
      const its = rowsOf(system, kind).filter(({ id }) => inside.has(key({ kind, id })));
      const isApart = ['attestation', 'plan', 'funding', 'rating'].includes(kind);
      return its.length > 0 && !isApart ? [[tables[kind], its]] : [];
    }),
  );
  const { id, region, complete } = system;
  const isThere = (to: Subject) =>
    to.kind === 'system' || rowsOf(system, to.kind as 'step').some((row) => row.id === to.id);
  const stray = referencesOf(system)
    .filter(({ from, way, to }) => about.test(`${from.kind}: ${way[2]}`) && !isThere(to))
    .map(({ from, to }) => ({ from, to }));
  const own = { id, region, complete, ...(stray.length > 0 && { stray }) };
  const value = { rows, subject: { kind: subject.kind, id: subject.id }, system: own };
  return createHash('sha256').update(text(value)).digest('hex');
}

function subjectsOf(system: PathwaySystem): Subject[] {
  const of = (kind: 'pathway' | 'step' | 'agreement') => rowsOf(system, kind).map(({ id }) => ({ kind, id }));
  return [...of('pathway'), ...of('step'), ...of('agreement')];
}
const anything = fc.oneof(anySystem, systems);

test('is SHA-256 over the canonical JSON of what the slow opinion says belongs to it', () => {
  let rows = 0;
  fc.assert(
    fc.property(anything, (system) => {
      const digest = digester(system);
      for (const subject of subjectsOf(system)) {
        rows += slowClosure(system, subject).size > 5 ? 1 : 0;
        expect(digest(subject)).toBe(slowDigest(system, subject));
        expect(digestOf(system, subject)).toBe(digest(subject));
      }
    }),
    trials(6000, 3, 8),
  );
  seen(rows, 100, 'subjects to which more than five things belong');
});

test('of the system is SHA-256 over the document without attestations', () => {
  fc.assert(
    fc.property(anything, (system) => {
      const { attestations: _, ...rest } = system;
      expect(digestOf(system, { kind: 'system', id: system.id })).toBe(
        createHash('sha256').update(text(rest)).digest('hex'),
      );
    }),
    trials(2000, 4, 8),
  );
});

const every = (system: PathwaySystem) => [{ kind: 'system', id: system.id }, ...subjectsOf(system)];
const all = (system: PathwaySystem) =>
  every(system).map((subject) => [key(subject), digestOf(system, subject)]);
const sorted = (system: PathwaySystem) => all(system).sort(([a = ''], [b = '']) => (a < b ? -1 : 1));

test('no order of tables or rows changes a digest', () => {
  fc.assert(
    fc.property(anything, fc.nat(1000), (system, seed) => {
      expect(sorted(withShuffledTables(system, seed))).toEqual(sorted(system));
    }),
    trials(4000, 5, 8),
  );
});

test('no order of a list changes a digest, but of one in foreign data', () => {
  fc.assert(
    fc.property(anySystem, fc.nat(1000), (system, seed) => {
      expect(sorted(withShuffledLists(system, seed))).toEqual(sorted(system));
    }),
    trials(4000, 6, 8),
  );
  const foreign = (list: readonly number[]) => ({ ...developed(), extensions: { x: { list } } });
  const digest = (list: readonly number[]) => digestOf(foreign(list), { kind: 'system', id: 'any' });
  expect(digest([1, 2])).not.toBe(digest([2, 1]));
});

test('no attestation changes a digest', () => {
  fc.assert(
    fc.property(anything, systems, (system, { attestations = [] }) => {
      const more = { ...system, attestations };
      const { attestations: _, ...none } = more;
      expect(all(more)).toEqual(all(system));
      expect(all(none)).toEqual(all(system));
    }),
    trials(4000, 7, 8),
  );
});

test('what is added elsewhere changes the digest of the system alone', () => {
  const added = (system: PathwaySystem): PathwaySystem =>
    ({
      ...system,
      partners: [...(system.partners ?? []), { id: 'new partner', name: 'New', types: ['postsecondary'] }],
      occupations: [...(system.occupations ?? []), { id: 'new occupation', title: 'New' }],
      steps: [
        ...(system.steps ?? []),
        {
          id: 'new step',
          title: 'New',
          kind: 'course',
          provider: 'new partner',
          follows: rowsOf(system, 'step').map(({ id }) => id),
        },
      ],
      pathways: [
        ...(system.pathways ?? []),
        {
          id: 'new pathway',
          title: 'New',
          steps: ['new step', ...rowsOf(system, 'step').map(({ id }) => id)],
        },
      ],
      entries: [...(system.entries ?? []), { id: 'new entry', pathway: 'new pathway', step: 'new step' }],
      supports: [
        ...(system.supports ?? []),
        { id: 'new support', title: 'New', kind: 'tutoring', steps: ['new step'] },
      ],
      roles: [
        ...(system.roles ?? []),
        { id: 'new role', partner: 'new partner', kind: 'member', scope: ['new pathway'] },
      ],
      skillNeeds: [
        ...(system.skillNeeds ?? []),
        { id: 'new need', title: 'New', occupations: ['new occupation'] },
      ],
      engagements: [
        ...(system.engagements ?? []),
        { id: 'new', kind: 'advisory-group', pathways: ['new pathway'] },
      ],
      plans: [...(system.plans ?? []), { id: 'new plan', title: 'New', kind: 'local' }],
      agreements: [
        ...(system.agreements ?? []),
        {
          id: 'new',
          kind: 'mou',
          parties: rowsOf(system, 'partner').map(({ id }) => ({ partner: id })),
          covers: [{ kind: 'pathway', id: 'new pathway' }],
        },
      ],
      evidence: [
        ...(system.evidence ?? []),
        {
          id: 'new record',
          kind: 'statement',
          bearing: 'for',
          about: [
            { kind: 'step', id: 'new step' },
            { kind: 'partner', id: 'new partner' },
          ],
        },
      ],
    }) as PathwaySystem;
  fc.assert(
    fc.property(anything, (system) => {
      const more = added(system);
      for (const subject of subjectsOf(system))
        expect(digestOf(more, subject)).toBe(digestOf(system, subject));
      const itself = { kind: 'system', id: system.id };
      expect(digestOf(more, itself)).not.toBe(digestOf(system, itself));
    }),
    trials(4000, 8, 8),
  );
});

/** Every way to change one value inside another: each leaf otherwise, each field and item gone. */
function* changes(value: unknown): Generator<unknown> {
  if (typeof value === 'string') yield `${value}!`;
  else if (typeof value === 'number') yield value + 1;
  else if (typeof value === 'boolean') yield !value;
  else if (Array.isArray(value))
    for (const [at, item] of value.entries()) {
      yield value.toSpliced(at, 1);
      for (const changed of changes(item)) yield value.with(at, changed);
    }
  else if (typeof value === 'object' && value !== null)
    for (const [field, part] of Object.entries(value)) {
      const { [field]: _, ...rest } = value as { readonly [field: string]: unknown };
      yield rest;
      for (const changed of changes(part)) yield { ...value, [field]: changed };
    }
}
const withRow = (system: PathwaySystem, kind: EntityKind, at: number, row: unknown): PathwaySystem => ({
  ...system,
  [tables[kind]]:
    row === undefined ? rowsOf(system, kind).toSpliced(at, 1) : rowsOf(system, kind).with(at, row as Row),
});

describe.each([
  ['tucson', tucson],
  ['the developed example', developed],
])('in %s', (_, example) => {
  test('every change of something in the closure changes the digest, and of the system every change', () => {
    const system = example();
    const subject = { kind: 'pathway', id: 'bht' };
    const [before, ofSystem] = [digestOf(system, subject), digestOf(system, { kind: 'system', id: '' })];
    const inside = slowClosure(system, subject);
    let tried = 0;
    for (const kind of kinds)
      for (const [at, row] of sample([...rowsOf(system, kind).entries()], 1)) {
        const belongs = inside.has(key({ kind, id: row.id }));
        for (const changed of [undefined, ...sample([...changes(row)], 1)]) {
          if (kind === 'pathway' && (changed as Row | undefined)?.id !== 'bht') continue;
          const after = withRow(system, kind, at, changed);
          tried++;
          const named = `${kind} ${row.id}: ${JSON.stringify(changed)}`;
          if (belongs) expect(digestOf(after, subject), named).not.toBe(before);
          if (kind !== 'attestation')
            expect(digestOf(after, { kind: 'system', id: '' }), named).not.toBe(ofSystem);
        }
      }
    for (const more of [{ region: [] }, { complete: [] }, { id: 'other' }])
      expect(digestOf({ ...system, ...more }, subject)).not.toBe(before);
    seen(tried, 100);
  });
});

/** A row of a table, and whether it belongs to the pathway "p" and to the agreement "a". */
const members: readonly (readonly [EntityKind, Row, 'pathway' | 'agreement' | 'both' | 'neither'])[] = [
  [
    'pathway',
    { id: 'p', steps: ['s1'], sectors: [{ edition: '2022', code: '62' }], occupations: ['o1'] },
    'pathway',
  ],
  ['pathway', { id: 'q', steps: ['s1', 's3'] }, 'neither'],
  ['step', { id: 's1', requires: { kind: 'step', step: 's2' }, provider: 'college' }, 'pathway'],
  ['step', { id: 's2' }, 'pathway'],
  ['step', { id: 's3' }, 'neither'],
  ['partner', { id: 'college' }, 'both'],
  ['partner', { id: 'board' }, 'both'],
  ['partner', { id: 'other' }, 'neither'],
  ['occupation', { id: 'o1', advancesTo: [{ occupation: 'o2' }] }, 'pathway'],
  ['occupation', { id: 'o2' }, 'pathway'],
  ['entry', { id: 'of-p', pathway: 'p', step: 's1' }, 'pathway'],
  ['entry', { id: 'of-q', pathway: 'q', step: 's1' }, 'neither'],
  ['exit', { id: 'of-p', pathway: 'p', after: { kind: 'step', step: 's1' } }, 'pathway'],
  ['exit', { id: 'of-q', pathway: 'q', after: { kind: 'step', step: 's1' } }, 'neither'],
  ['support', { id: 'all', steps: 'all' }, 'pathway'],
  ['support', { id: 'of-s2', steps: ['s2', 's3'] }, 'pathway'],
  ['support', { id: 'of-s3', steps: ['s3'] }, 'neither'],
  ['role', { id: 'everywhere', partner: 'board' }, 'pathway'],
  ['role', { id: 'in-p', partner: 'board', scope: ['q', 'p'] }, 'pathway'],
  ['role', { id: 'in-q', partner: 'other', scope: ['q'] }, 'neither'],
  ['engagement', { id: 'everywhere' }, 'pathway'],
  ['engagement', { id: 'in-p', pathways: ['p'] }, 'pathway'],
  ['engagement', { id: 'in-q', pathways: ['q'] }, 'neither'],
  ['skill-need', { id: 'general', competencies: ['k1'] }, 'pathway'],
  ['skill-need', { id: 'wider', sectors: [{ edition: '2022', code: '6' }] }, 'pathway'],
  ['skill-need', { id: 'narrower', sectors: [{ edition: '2022', code: '6216' }] }, 'pathway'],
  ['skill-need', { id: 'of-o2', occupations: ['o2', 'o3'], evidence: ['survey'] }, 'pathway'],
  [
    'skill-need',
    { id: 'elsewhere', sectors: [{ edition: '2022', code: '23' }], competencies: ['k2'] },
    'neither',
  ],
  ['competency', { id: 'k1' }, 'pathway'],
  ['competency', { id: 'k2' }, 'neither'],
  ['evidence', { id: 'survey', about: [{ kind: 'occupation', id: 'o9' }] }, 'pathway'],
  ['evidence', { id: 'of-college', about: [{ kind: 'partner', id: 'college' }] }, 'both'],
  ['evidence', { id: 'of-all', about: [{ kind: 'system', id: 's' }] }, 'both'],
  ['evidence', { id: 'of-need', about: [{ kind: 'skill-need', id: 'wider' }] }, 'pathway'],
  ['evidence', { id: 'of-q', about: [{ kind: 'pathway', id: 'q' }] }, 'neither'],
  ['evidence', { id: 'of-other', about: [{ kind: 'system', id: 'another' }] }, 'neither'],
  [
    'agreement',
    {
      id: 'a',
      parties: [{ partner: 'college' }, { partner: 'board' }],
      covers: [
        { kind: 'pathway', id: 'q' },
        { kind: 'plan', id: 'covered' },
      ],
    },
    'agreement',
  ],
  ['agreement', { id: 'on-p', parties: [], covers: [{ kind: 'pathway', id: 'p' }] }, 'pathway'],
  [
    'agreement',
    { id: 'credit', parties: [], articulates: [{ from: { kind: 'step', step: 's3' }, to: 's2' }] },
    'pathway',
  ],
  ['agreement', { id: 'to-a', parties: [], covers: [{ kind: 'agreement', id: 'a' }] }, 'agreement'],
  ['agreement', { id: 'other', parties: [{ partner: 'college' }] }, 'neither'],
  ['plan', { id: 'of-p', pathways: ['p'] }, 'neither'],
  ['plan', { id: 'covered' }, 'neither'],
  ['funding', { id: 'of-p', pathways: ['p'] }, 'neither'],
  ['rating', { id: 'any' }, 'neither'],
  ['attestation', { id: 'any', subject: { kind: 'pathway', id: 'p' } }, 'neither'],
];
const whole = Object.fromEntries([
  ...Object.entries({ format: 'career-pathways/1', id: 's', title: 'S' }),
  ...kinds.map((kind) => [tables[kind], members.flatMap(([its, row]) => (its === kind ? [row] : []))]),
]) as PathwaySystem;

test.each(sample(members.map(([kind, row, of]) => [kind, row.id, of, row] as const)))(
  'the %s %s belongs to: %s',
  (kind, id, of, row) => {
    const at = rowsOf(whole, kind).findIndex((each) => each.id === id);
    const after = withRow(whole, kind, at, { ...row, description: 'Otherwise.' });
    const changed = (['pathway', 'agreement'] as const).filter((subject) => {
      const named = { kind: subject, id: subject === 'pathway' ? 'p' : 'a' };
      return digestOf(after, named) !== digestOf(whole, named);
    });
    expect(changed).toEqual({ neither: [], both: ['pathway', 'agreement'] }[of as 'both'] ?? [of]);
  },
);

describe('two documents with the same digest', () => {
  const tally = { same: 0, other: 0 };
  afterAll(() => {
    seen(tally.same, 20, 'changes that leave the digest');
    seen(tally.other, 20, 'changes that alter it');
  });
  test('get the same facts', () => {
    fc.assert(
      fc.property(anySystem, anySystem, fc.nat(kinds.length - 1), (system, other, at) => {
        const kind = kinds[at] as EntityKind;
        if (kind === 'pathway' || kind === 'attestation') return;
        const after = { ...system, [tables[kind]]: rowsOf(other, kind) };
        const subject = { kind: 'pathway', id: 'p' };
        const same = digestOf(system, subject) === digestOf(after, subject);
        tally[same ? 'same' : 'other']++;
        if (!same) return;
        const facts = (its: PathwaySystem) =>
          determineWioa(its, 'p', { asOf: '2026-11-01', explain: 'verdict' });
        expect(facts(after).facts).toEqual(facts(system).facts);
      }),
      trials(20_000, 9),
    );
  });
});

test.each([
  ['unknown-pathway', { kind: 'pathway', id: 'gone' }],
  ['unknown-agreement', { kind: 'agreement', id: 'gone' }],
  ['unknown-step', { kind: 'step', id: 'gone' }],
  ['unknown-pathway', { kind: 'partner', id: 'college' }],
])('%s for %j', (code, subject) => {
  const thrown = () => {
    try {
      return digestOf(developed(), subject);
    } catch (error) {
      return error instanceof PathwayError ? error.code : error;
    }
  };
  expect(thrown()).toBe(code);
});

test('no attestation is part of what is digested, not even one that an agreement covers', () => {
  const system = (basis: string): PathwaySystem => ({
    ...{ format: 'career-pathways/1', id: 's', title: 'S' },
    agreements: [{ id: 'mou', kind: 'mou', parties: [], covers: [{ kind: 'attestation', id: 'a' }] }],
    attestations: [
      {
        ...{ id: 'a', definition: 'one-stop-mou', proposition: 'mou.services', asserts: true, basis },
        ...{ subject: { kind: 'agreement', id: 'mou' }, by: { office: 'O', organization: 'B' } },
        on: '2026-01-01',
      },
    ],
  });
  const digest = (basis: string) => digestOf(system(basis), { kind: 'agreement', id: 'mou' });
  expect(digest('Read')).toBe(digest('Read again'));
});

test('what is about another occupation of the same code belongs to a pathway', () => {
  const soc = { edition: '2018', code: '51-4121' };
  const document = (code: string, title: string): PathwaySystem => ({
    ...{ format: 'career-pathways/1', id: 's', title: 'S' },
    occupations: [
      { id: 'one', title: 'Welder', soc },
      { id: 'two', title: 'Cutter', soc: { ...soc, code } },
    ],
    pathways: [{ id: 'p', title: 'P', occupations: ['one'], steps: [] }],
    skillNeeds: [{ id: 'need', title, occupations: ['two'] }],
  });
  const subject = { kind: 'pathway', id: 'p' };
  const isSame = (code: string) =>
    digestOf(document(code, 'Beads'), subject) === digestOf(document(code, 'Cuts'), subject);
  expect([isSame('51-4121'), isSame('51-4122')]).toEqual([false, true]);
});
