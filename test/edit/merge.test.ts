/** Two people's edits of one document: nothing is lost in silence. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalJson } from '../../src/base/canonical-json.js';
import { renamedRow, renamedSystem } from '../../src/edit/diff/renamed.js';
import type { EditConflict } from '../../src/edit/merge/edit-conflict.js';
import { mergeEdits } from '../../src/edit/merge/merge-edits.js';
import { difference } from '../../src/edit/patch/difference.js';
import { addRow } from '../../src/edit/verbs/add-row.js';
import { unlink } from '../../src/edit/verbs/link.js';
import { moveStep } from '../../src/edit/verbs/move-step.js';
import { newlyDangling } from '../../src/edit/verbs/newly-dangling.js';
import { removeRow } from '../../src/edit/verbs/remove-row.js';
import { renameId } from '../../src/edit/verbs/rename-id.js';
import { addRequirement } from '../../src/edit/verbs/requirements.js';
import { retitle } from '../../src/edit/verbs/retitle.js';
import { readSystem } from '../../src/model/read-system.js';
import { lookUp } from '../../src/model/references.js';
import type { Requirement } from '../../src/model/requirement.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { type Ref, tables } from '../../src/model/tables.js';
import { seen, trials } from '../depth.js';
import { systems } from '../model/arbitrary-system.js';
import { renames, underNewIds } from './diff/renames.js';
import { editFor, type Pick, picks, thingsIn, tried } from './random-edits.js';

const base = {
  format: 'career-pathways/1',
  id: 's',
  title: 'Ladder',
  credentials: [{ id: 'license', title: 'License', kind: 'License' }],
  steps: [
    { id: 'aide', title: 'Aide', kind: 'course' },
    {
      id: 'lpn',
      title: 'Practical nurse',
      kind: 'certificate-program',
      requires: { kind: 'all', of: [{ kind: 'step', step: 'aide' }] },
    },
    {
      id: 'rn',
      title: 'Nurse',
      kind: 'degree-program',
      cost: { amount: 100, currency: 'USD' },
      translations: { es: { title: 'Enfermera' } },
    },
  ],
  pathways: [{ id: 'care', title: 'Care', steps: ['aide', 'lpn', 'rn'] }],
} as const satisfies PathwaySystem;
const step = (id: string) => ({ kind: 'step', id }) as const;
const care = { kind: 'pathway', id: 'care' } as const;

it('one renames a course, the other writes about it under its old id', () => {
  const ours = renameId(base, step('aide'), 'cna');
  const theirs = addRequirement(retitle(base, step('aide'), 'Nurse aide'), step('rn'), {
    kind: 'step',
    step: 'aide',
  });
  const { system, conflicts, findings } = mergeEdits(base, ours, theirs);
  expect([conflicts, findings]).toEqual([[], []]);
  expect(system).toEqual(renameId(theirs, step('aide'), 'cna'));
  expect(mergeEdits(base, theirs, ours).system).toEqual(system);
});

it('both rename one thing', () => {
  const [ours, theirs] = [renameId(base, step('aide'), 'cna'), renameId(base, step('aide'), 'na')];
  expect(mergeEdits(base, ours, theirs)).toEqual({
    system: base,
    conflicts: [{ at: step('aide'), field: '/id', base: 'aide', ours: 'cna', theirs: 'na' }],
    findings: [],
  });
  expect(mergeEdits(base, ours, ours)).toEqual({ system: ours, conflicts: [], findings: [] });
});

it('a new id that the other side uses for something else is a conflict, and nothing is lost', () => {
  const ours = renameId(base, step('aide'), 'x');
  const same = mergeEdits(base, ours, renameId(base, step('lpn'), 'x'));
  expect(same).toEqual({
    system: base,
    conflicts: [
      { at: step('aide'), field: '/id', base: 'aide', ours: 'x' },
      { at: step('lpn'), field: '/id', base: 'lpn', theirs: 'x' },
    ],
    findings: [],
  });
  const added = addRow(base, 'steps', { id: 'x', title: 'Another', kind: 'course' });
  const naming = { ...base, entries: [{ id: 'door', pathway: 'care', step: 'x' }] } as PathwaySystem;
  for (const theirs of [added, naming]) {
    expect(mergeEdits(base, ours, theirs)).toMatchObject({
      system: theirs,
      conflicts: [{ at: step('aide'), field: '/id', base: 'aide', ours: 'x' }],
    });
    expect(mergeEdits(base, theirs, ours).system).toEqual(theirs);
  }
});

it('one renames the document, the other vouches for it under its old id', () => {
  const document = (id: string) => ({ kind: 'system', id }) as const;
  const vouching = (system: PathwaySystem, id = system.id) =>
    addRow(system, 'evidence', { id: 'page', kind: 'document', about: [document(id)] } as never);
  const [ours, theirs] = [renameId(base, document('s'), 'county'), vouching(base)];
  for (const merged of [mergeEdits(base, ours, theirs), mergeEdits(base, theirs, ours)])
    expect(merged).toEqual({ system: vouching(ours), conflicts: [], findings: [] });
  const both = mergeEdits(theirs, renameId(theirs, document('s'), 'x'), renameId(theirs, document('s'), 'y'));
  expect(both).toEqual({
    system: theirs,
    conflicts: [{ at: document('s'), field: '/id', base: 's', ours: 'x', theirs: 'y' }],
    findings: [],
  });
});

it('one renames things that name each other', () => {
  const ours = renameId(renameId(base, step('aide'), 'cna'), step('lpn'), 'pn');
  const theirs = retitle(retitle(base, step('lpn'), 'LPN'), step('aide'), 'Nurse aide');
  const both = renameId(renameId(theirs, step('aide'), 'cna'), step('lpn'), 'pn');
  expect(mergeEdits(base, ours, theirs)).toEqual({ system: both, conflicts: [], findings: [] });
  expect(mergeEdits(base, theirs, ours)).toEqual({ system: both, conflicts: [], findings: [] });
  const rn = renameId(base, step('lpn'), 'lvn');
  const apart = mergeEdits(base, ours, rn);
  expect(apart.conflicts).toEqual([
    { at: step('lpn'), field: '/id', base: 'lpn', ours: 'pn', theirs: 'lvn' },
  ]);
  expect(apart.system).toEqual(renameId(base, step('aide'), 'cna'));
});

it('one renames what the other removes', () => {
  const merged = mergeEdits(
    base,
    renameId(base, step('rn'), 'nurse'),
    removeRow(base, step('rn'), { cascade: true }),
  );
  expect(merged.conflicts).toEqual([{ at: step('rn'), field: '/id', base: 'rn', ours: 'nurse' }]);
});

it('one removes what the other changes, or names', () => {
  const ours = removeRow(base, step('rn'), { cascade: true });
  const changed = mergeEdits(base, ours, retitle(base, step('rn'), 'Registered nurse'));
  expect(changed.conflicts).toMatchObject([
    { at: step('rn'), base: { title: 'Nurse' }, theirs: { title: 'Registered nurse' } },
  ]);
  expect(changed.system.steps).toHaveLength(3);
  const named = mergeEdits(base, ours, addRequirement(base, step('aide'), { kind: 'step', step: 'rn' }));
  expect(named.conflicts).toEqual([]);
  expect(named.findings.map(({ code, path }) => [code, path])).toEqual([
    ['dangling-reference', '/steps/0/requires/step'],
  ]);
});

it('lists keep their order; what one moves and the other removes is a conflict', () => {
  const ours = moveStep(base, 'care', 'rn', { before: 'aide' });
  const theirs = unlink(base, care, 'steps', 'rn');
  expect(mergeEdits(base, ours, theirs).conflicts).toEqual([
    {
      at: care,
      field: '/steps',
      base: ['aide', 'lpn', 'rn'],
      ours: ['rn', 'aide', 'lpn'],
      theirs: ['aide', 'lpn'],
    },
  ]);
  const both = mergeEdits(base, ours, moveStep(base, 'care', 'rn', { before: 'lpn' }));
  expect(both.conflicts).toHaveLength(1);
});

it('requirements are trees: what each adds is asked for, what each replaces is a conflict', () => {
  const ours = addRequirement(base, step('lpn'), { kind: 'credential', credential: 'license' });
  const theirs = addRequirement(base, step('lpn'), { kind: 'level', scheme: 'grade', level: 9 });
  const { system, conflicts } = mergeEdits(base, ours, theirs);
  expect(conflicts).toEqual([]);
  expect(system.steps?.[1]?.requires).toEqual({
    kind: 'all',
    of: [
      { kind: 'step', step: 'aide' },
      { kind: 'credential', credential: 'license' },
      { kind: 'level', scheme: 'grade', level: 9 },
    ],
  });
  const graded = (minGrade: number) => ({
    ...base,
    steps: base.steps.map((each) =>
      each.id === 'lpn'
        ? { ...each, requires: { kind: 'all', of: [{ kind: 'step', step: 'aide', minGrade }] } as const }
        : each,
    ),
  });
  expect(mergeEdits(base, graded(2), graded(3)).conflicts).toMatchObject([
    { at: step('lpn'), field: '/requires' },
  ]);
});

it('an amount of one and a currency of the other make no price', () => {
  const cost = (amount: number, currency: string) => ({
    ...base,
    steps: base.steps.map((each) => (each.id === 'rn' ? { ...each, cost: { amount, currency } } : each)),
  });
  const { system, conflicts } = mergeEdits(base, cost(120, 'USD'), cost(100, 'CAD'));
  expect(conflicts).toMatchObject([{ at: step('rn'), field: '/cost' }]);
  expect(system.steps?.[2]?.cost).toEqual({ amount: 100, currency: 'USD' });
});

const courses = (fields: object, more: object = {}): PathwaySystem => ({
  ...base,
  steps: [{ id: 'aide', title: 'Aide', kind: 'course', ...fields }],
  ...more,
});
const figures = (fields: object): PathwaySystem => ({
  ...base,
  measurements: [{ id: 'm', measure: 'completed', ...fields }],
});
const rowOf = (table: string, row: object) => (fields: object) =>
  ({ ...base, [table]: [{ ...row, ...fields }] }) as unknown as PathwaySystem;
const statements = rowOf('attestations', { id: 'm' });

it.each<[kind: Ref['kind'], (fields: object) => PathwaySystem, was: object, ours: object, theirs: object]>([
  ['step', courses, { credits: 3, creditUnit: 'semester' }, { credits: 4 }, { creditUnit: 'quarter' }],
  [
    'step',
    courses,
    { credits: 3, creditUnit: 'semester' },
    { credits: 4 },
    { credits: 4.5, creditUnit: 'quarter' },
  ],
  ['step', courses, {}, { credits: 3 }, { creditUnit: 'quarter' }],
  ['measurement', figures, { numerator: 1, denominator: 2 }, { numerator: 2 }, { denominator: 1 }],
  ['measurement', figures, { value: 60 }, { value: 50 }, { numerator: 3, denominator: 5 }],
  ['measurement', figures, { value: 60 }, { value: 3 }, { suppressed: true }],
  ['measurement', figures, { value: 60, on: '2024-06-30' }, { value: 70, on: '2025-06-30' }, { value: 61 }],
  [
    'measurement',
    figures,
    { value: 0.6, unit: 'share' },
    { value: 60, unit: 'percent' },
    { target: { kind: 'at-least', value: 0.7 } },
  ],
  [
    'role',
    rowOf('roles', { id: 'm', partner: 'p', kind: 'lead' }),
    { to: '2026-01-01' },
    { from: '2025-12-01' },
    { to: '2025-06-01' },
  ],
  [
    'entry',
    rowOf('entries', { id: 'm' }),
    { pathway: 'care', step: 'aide' },
    { pathway: 'x' },
    { step: 'lpn' },
  ],
  [
    'economic-event',
    rowOf('economicEvents', { id: 'm', title: 'Plant' }),
    { kind: 'layoff', jobs: 10 },
    { kind: 'opening' },
    { jobs: 40 },
  ],
  ['attestation', statements, { proposition: 'a', asserts: true }, { proposition: 'b' }, { asserts: false }],
  [
    'evidence',
    rowOf('evidence', { id: 'm' }),
    { proposition: 'a', bearing: 'supports' },
    { proposition: 'b' },
    { bearing: 'contradicts' },
  ],
])(
  'what means something only together is one conflict, and the base stands: %s %o %o %o %o',
  (kind, make, was, ours, theirs) => {
    const [before, one, other] = [make(was), make({ ...was, ...ours }), make({ ...was, ...theirs })];
    const fields = Object.keys({ ...ours, ...theirs });
    const parts = (row: object) =>
      Object.fromEntries(Object.entries(row).filter(([name]) => fields.includes(name)));
    expect(mergeEdits(before, one, other)).toMatchObject({
      system: before,
      conflicts: [
        {
          at: { kind, id: kind === 'step' ? 'aide' : 'm' },
          fields: expect.arrayContaining(fields),
          base: parts(was),
          ours: parts({ ...was, ...ours }),
          theirs: parts({ ...was, ...theirs }),
        },
      ],
    });
    expect(mergeEdits(before, other, one).system).toEqual(before);
    expect(mergeEdits(before, one, before)).toMatchObject({ system: one, conflicts: [] });
    expect(mergeEdits(before, one, one)).toMatchObject({ system: one, conflicts: [] });
  },
);

it('a number that both change under one unit is a conflict of that number; a target is none of a value', () => {
  const three = (credits: number) => courses({ credits, creditUnit: 'semester' });
  expect(mergeEdits(three(3), three(4), three(5)).conflicts).toEqual([
    { at: step('aide'), field: '/credits', base: 3, ours: 4, theirs: 5 },
  ]);
  const target = { kind: 'at-least', value: 70 };
  const unit = { unit: 'percent' };
  expect(
    mergeEdits(
      figures({ value: 60, ...unit }),
      figures({ value: 65, ...unit }),
      figures({ value: 60, target, ...unit }),
    ),
  ).toMatchObject({ system: figures({ value: 65, target, ...unit }), conflicts: [] });
});

it('translations are merged by language and field', () => {
  const texts = (title: string, more: object = {}) => ({
    ...base,
    steps: base.steps.map((each) =>
      each.id === 'rn' ? { ...each, translations: { es: { title }, ...more } } : each,
    ),
  });
  const { system, conflicts } = mergeEdits(
    base,
    texts('Enfermero'),
    texts('Enfermera', { fr: { title: 'Infirmière' } }),
  );
  expect(conflicts).toEqual([]);
  expect(system.steps?.[2]?.translations).toEqual({
    es: { title: 'Enfermero' },
    fr: { title: 'Infirmière' },
  });
  expect(mergeEdits(base, texts('Uno'), texts('Dos')).conflicts).toMatchObject([
    { field: '/translations/es/title' },
  ]);
});

/** A document after a few edits, and the new ids of what it had, some of which are renamed in the end. */
function edited(
  system: PathwaySystem,
  donor: PathwaySystem,
  moves: readonly Pick[],
  { last, base: first = system }: { readonly last?: Pick | undefined; readonly base?: PathwaySystem } = {},
) {
  let now = system;
  const names: string[] = [];
  for (const move of moves) {
    const [name, change] = editFor(now, donor, move) ?? [];
    if (!change || name?.startsWith('renameId')) continue;
    const after = tried(now, change);
    if ('code' in after || after.system === now) continue;
    now = after.system;
    names.push(name!);
  }
  const ids: OldId[] = [];
  for (const number of last ? [last.one, last.two, last.three] : []) {
    const things = [...thingsIn(now).filter(lookUp(first)), { kind: 'system', id: now.id } as const];
    const ref = things[number % things.length]!;
    const id = `${last!.text} ${number % 3}`;
    const after = tried(now, (each) => renameId(each, ref, id));
    if ('code' in after || ids.some(({ kind, to }) => kind === ref.kind && to === ref.id)) continue;
    now = after.system;
    ids.push({ kind: ref.kind, from: ref.id, to: id });
  }
  return { system: now, names, ids: onlyRenamed(first, now, ids) };
}

/** Those of new ids whose rows are the same otherwise, up to such ids: the others went, for a merge, and new ones came. */
function onlyRenamed(before: PathwaySystem, after: PathwaySystem, ids: readonly OldId[]): readonly OldId[] {
  const rowOf = (system: PathwaySystem, { kind, from }: OldId) =>
    kind === 'system' ? {} : system[tables[kind]]?.find(({ id }) => id === from);
  const kept = ids.filter(
    (each) => canonicalJson(rowOf(before, each)) === canonicalJson(rowOf(underOldIds(after, ids), each)),
  );
  return kept.length === ids.length ? ids : onlyRenamed(before, after, kept);
}

interface OldId {
  readonly kind: Ref['kind'];
  readonly from: string;
  readonly to: string;
}

/** A document under the ids that it had. */
function underOldIds(system: PathwaySystem, ids: readonly OldId[]): PathwaySystem {
  const back = new Map(ids.map(({ kind, from, to }) => [`${kind} ${to}`, from]));
  return renamedSystem(system, back);
}

/** The document after an edit of which the other side makes another. */
function colliding(system: PathwaySystem, number: number, side: 'ours' | 'theirs'): PathwaySystem {
  const things = thingsIn(system);
  const ref = things[number % Math.max(1, things.length)];
  if (!ref) return { ...system, title: side };
  const isRemoved = side === 'ours' && number % 3 === 0;
  const after = tried(system, (now) =>
    isRemoved ? removeRow(now, ref, { cascade: true }) : retitle(now, ref, side),
  );
  return 'system' in after ? after.system : system;
}

/** The same with the parts of requirements in the order of their texts, as theirs says nothing. */
function unordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unordered);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([key, each]) => {
    const inside = unordered(each);
    const isParts = key === 'of' && Array.isArray(inside);
    return [
      key,
      isParts ? [...inside].sort((a, b) => (canonicalJson(a) < canonicalJson(b) ? -1 : 1)) : inside,
    ];
  });
  return Object.fromEntries(fields);
}

/** A document in which the order of rows, of keys and of the parts of requirements says nothing. */
function settled(system: PathwaySystem): string {
  const sorted = Object.values(tables).map((table): readonly [string, unknown] => {
    const rows: { readonly id: string }[] = [...(system[table] ?? [])];
    return [table, rows.length > 0 ? rows.sort((a, b) => (a.id < b.id ? -1 : 1)) : undefined];
  });
  return canonicalJson(unordered({ ...system, ...Object.fromEntries(sorted) }));
}

/** The rows of the base that an edit touches, and the fields of the document. */
function touched(before: PathwaySystem, after: PathwaySystem): ReadonlySet<string> {
  const rowsOf = (system: PathwaySystem) =>
    new Map(
      Object.values(tables).flatMap((table) =>
        (system[table] ?? []).map((row): [string, string] => [`${table} ${row.id}`, canonicalJson(row)]),
      ),
    );
  const [was, is] = [rowsOf(before), rowsOf(after)];
  const rows = [...new Set([...was.keys(), ...is.keys()])].filter((key) => was.get(key) !== is.get(key));
  const own = ['id', 'title', 'description', 'extensions'].filter(
    (key) => difference(before[key as 'id'], after[key as 'id']).length > 0,
  );
  return new Set([...rows, ...own]);
}

it('disjoint edits are merged as if one came after the other, whichever came first', () => {
  let bites = 0;
  fc.assert(
    fc.property(systems, systems, picks, picks, (system, donor, one, other) => {
      const [ours, theirs] = [one, other].map((pick) => {
        const [name, change] = editFor(system, donor, pick) ?? [];
        const after = change && tried(system, change);
        return change && after && 'system' in after && !name?.includes('table')
          ? { change, system: after.system }
          : undefined;
      });
      if (!ours || !theirs) return;
      const [mine, its] = [touched(system, ours.system), touched(system, theirs.system)];
      if ([...mine].some((key) => its.has(key))) return;
      const [first, second] = [tried(ours.system, theirs.change), tried(theirs.system, ours.change)];
      if (!('system' in first) || !('system' in second) || settled(first.system) !== settled(second.system))
        return;
      const merged = mergeEdits(system, ours.system, theirs.system);
      const back = mergeEdits(system, theirs.system, ours.system);
      expect(merged.conflicts).toEqual([]);
      expect(settled(merged.system)).toBe(settled(first.system));
      expect(settled(back.system)).toBe(settled(first.system));
      if (mine.size > 0 && its.size > 0) bites++;
    }),
    trials(20_000, 11, 4),
  );
  seen(bites, 200);
});

it('5,000 random pairs of edits of the same things: what is not in the outcome is in a conflict', () => {
  let [conflicting, renamed, notRenamed] = [0, 0, 0];
  fc.assert(
    fc.property(
      systems,
      systems,
      fc.array(picks, { minLength: 1, maxLength: 4 }),
      fc.array(picks, { minLength: 1, maxLength: 4 }),
      (system, donor, one, other) => {
        const sameThing = other.map((pick, at) => ({ ...pick, one: one[at]?.one ?? pick.one }));
        const number = one[0]!.one;
        const [mine, its] = [one[0]!, other[0]!].map((pick) => (pick.verb % 2 === 0 ? pick : undefined));
        const ours = edited(colliding(system, number, 'ours'), donor, one, { last: mine, base: system });
        const theirs = edited(colliding(system, number, 'theirs'), donor, sameThing, {
          last: its,
          base: system,
        });
        const merged = mergeEdits(system, ours.system, theirs.system);
        if (merged.conflicts.length > 0) conflicting++;
        const has = lookUp(merged.system);
        // What has its new id now, and what keeps its old one, as a conflict says.
        const taken = [...ours.ids, ...theirs.ids].filter(
          ({ kind, from, to }) => has({ kind, id: to }) && !has({ kind, id: from }),
        );
        const refused = (side: typeof ours, name: 'ours' | 'theirs') =>
          side.ids.filter(({ kind, from, to }) =>
            merged.conflicts.some(
              (each) =>
                each.at.kind === kind && each.at.id === from && each.field === '/id' && each[name] === to,
            ),
          );
        renamed += taken.length > 0 ? 1 : 0;
        notRenamed += refused(ours, 'ours').length + refused(theirs, 'theirs').length > 0 ? 1 : 0;
        if (!merged.findings.some(({ code }) => code === 'confusable-id'))
          expect(readSystem(merged.system)).toMatchObject({ ok: true });
        for (const [name, side] of [
          ['ours', ours],
          ['theirs', theirs],
        ] as const) {
          const known = [...taken, ...refused(side, name)];
          const conflicts = merged.conflicts.map((each) => underOld(each, taken));
          const three = {
            base: system,
            side: underOldIds(side.system, known),
            merged: underOldIds(merged.system, taken),
          };
          expect(lost(three, conflicts, name)).toEqual([]);
        }
        const broken = merged.findings.filter(
          ({ code }) => code !== 'confusable-id' && code !== 'doubled-id',
        );
        if (taken.length === 0)
          expect(broken.map(text).sort()).toEqual(newlyDangling(system, merged.system).map(text).sort());
        const swapped = mergeEdits(system, theirs.system, ours.system);
        expect(settled(swapped.system)).toBe(settled(merged.system));
        expect(swapped.conflicts).toHaveLength(merged.conflicts.length);
      },
    ),
    trials(5_000, 12, 4),
  );
  seen(conflicting, 100);
  seen(renamed, 100);
  seen(notRenamed, 20);
});

it('2,000 documents under new ids, merged with random edits of the old: each edit is there, under the new ids', () => {
  let bites = 0;
  const cases = systems.chain((system) =>
    fc.tuple(fc.constant(system), renames(system, 6), systems, fc.array(picks, { maxLength: 4 })),
  );
  fc.assert(
    fc.property(cases, ([system, { ids, system: ours }, donor, moves]) => {
      const theirs = edited(system, donor, moves).system;
      const has = lookUp(theirs);
      const [kept, lost] = [ids.filter(isThere), ids.filter((each) => !isThere(each))];
      function isThere({ kind, from }: (typeof ids)[number]): boolean {
        return has({ kind, id: from });
      }
      for (const [merged, name] of [
        [mergeEdits(system, ours, theirs), 'ours'],
        [mergeEdits(system, theirs, ours), 'theirs'],
      ] as const) {
        expect(settled(merged.system)).toBe(settled(underNewIds(theirs, kept)));
        expect(merged.conflicts).toHaveLength(lost.length);
        for (const { kind, from, to } of lost)
          expect(merged.conflicts).toContainEqual({
            at: { kind, id: from },
            field: '/id',
            base: from,
            [name]: to,
          });
      }
      if (kept.length > 1 && theirs !== system) bites++;
    }),
    trials(2_000, 13, 4),
  );
  seen(bites, 20);
});

type Fields = { readonly [field: string]: unknown };

/** What one side changed and the outcome neither has nor names in a conflict. */
function lost(
  { base, side, merged }: { base: PathwaySystem; side: PathwaySystem; merged: PathwaySystem },
  conflicts: readonly EditConflict[],
  name: 'ours' | 'theirs',
): string[] {
  const names = new Set<string>(Object.values(tables));
  const ownOf = (system: PathwaySystem): Fields =>
    Object.fromEntries(Object.entries(system).filter(([field]) => !names.has(field)));
  return [['system', undefined] as const, ...Object.entries(tables)].flatMap(([kind, table]) => {
    // The document's own fields, under the id that it had.
    const rowsOf = (system: PathwaySystem) =>
      table === undefined
        ? new Map([[base.id as string, ownOf(system)]])
        : new Map((system[table] ?? []).map((row) => [row.id as string, row as unknown as Fields]));
    const [was, own, is] = [base, side, merged].map(rowsOf) as [
      Map<string, Fields>,
      Map<string, Fields>,
      Map<string, Fields>,
    ];
    return [...new Set([...was.keys(), ...own.keys()])].flatMap((id) => {
      const here = conflicts.filter(({ at }) => at.kind === kind && at.id === id);
      const [before, mine, now] = [was.get(id), own.get(id), is.get(id)];
      if (text(before) === text(mine) || text(mine) === text(now)) return [];
      const whole = here.find(({ field, fields }) => field === undefined && fields === undefined);
      if (whole) return text(whole[name]) === text(mine) ? [] : `${kind} ${id}: the conflict has another row`;
      if (!before || !mine || !now) return `${kind} ${id}`;
      return Object.keys({ ...before, ...mine }).flatMap((field) => {
        const [old, value, outcome] = [before[field], mine[field], now[field]];
        if (text(old) === text(value) || text(value) === text(outcome)) return [];
        if (here.some((each) => each.field === `/${field}` && text(each[name]) === text(value))) return [];
        const parts = here.find(({ fields }) => fields?.includes(field));
        if (parts && text((parts[name] as Fields)[field]) === text(value)) return [];
        return isKept(old, value, outcome)
          ? []
          : `${kind} ${id} ${field}: ${text(old)} → ${text(value)}, not ${text(outcome)}`;
      });
    });
  });
}

const text = (value: unknown) => (value === undefined ? 'nothing' : canonicalJson(value));

/** Whether what was added to a list or tree is there, and what was removed is not. */
function isKept(old: unknown, value: unknown, outcome: unknown): boolean {
  const parts = (of: unknown): readonly string[] =>
    Array.isArray(of)
      ? of.map(text)
      : typeof of === 'object' && of !== null
        ? Object.entries(of).flatMap(([key, each]) =>
            Array.isArray(each) ? each.map((item) => `${key} ${text(item)}`) : [`${key} ${text(each)}`],
          )
        : [];
  const [was, mine, is] = [parts(old), parts(value), parts(outcome)];
  return (
    mine.every((part) => was.includes(part) || is.includes(part)) &&
    was.every((part) => mine.includes(part) || !is.includes(part)) &&
    (!Array.isArray(old) || isMovedAlike(was, mine, is))
  );
}

/** Whether two items that one side put in another order stand in that order. */
function isMovedAlike(was: readonly string[], mine: readonly string[], is: readonly string[]): boolean {
  const single = (item: string) =>
    [was, mine, is].every((list) => list.indexOf(item) >= 0 && list.indexOf(item) === list.lastIndexOf(item));
  const items = was.filter(single);
  const before = (list: readonly string[], one: string, other: string) =>
    list.indexOf(one) < list.indexOf(other);
  return items.every((one, at) =>
    items.slice(at + 1).every((other) => before(mine, one, other) || !before(is, one, other)),
  );
}

/** A conflict with its thing, and all that it names, under the ids that they had. */
function underOld(conflict: EditConflict, ids: readonly OldId[]): EditConflict {
  const { at } = conflict;
  if (conflict.field === '/id') return conflict;
  const id = ids.find(({ kind, to }) => kind === at.kind && to === at.id)?.from ?? at.id;
  const back = new Map(ids.map(({ kind, from, to }) => [`${kind} ${to}`, from]));
  const values = (['base', 'ours', 'theirs'] as const).flatMap((name) => {
    const value = conflict[name];
    if (value === undefined) return [];
    const [field, ...rest] = (conflict.field ?? '').split('/').slice(1);
    if (at.kind === 'system' || rest.length > 0) return [[name, value] as const];
    if (conflict.fields) {
      const { id: _, ...parts } = renamedRow(at.kind, { ...(value as object), id: '' } as never, back);
      return [[name, parts] as const];
    }
    const row = field === undefined ? (value as unknown as { id: string }) : { id: '', [field]: value };
    const before = renamedRow(at.kind, row as never, back);
    return [[name, field === undefined ? before : before[field]!] as const];
  });
  return { ...conflict, at: { ...at, id }, ...Object.fromEntries(values) };
}

it('edits that together would ask for more parts than there are, or for none, are a conflict', () => {
  const asking = (requires: Requirement): PathwaySystem => ({
    ...base,
    steps: [...base.steps.slice(0, 2), { ...base.steps[2], requires }],
  });
  const parts = (...ids: readonly string[]) => ids.map((id): Requirement => ({ kind: 'step', step: id }));
  const some = (least: number, ...ids: readonly string[]) =>
    asking({ kind: 'some', least, of: parts(...ids) });
  const any = (...ids: readonly string[]) => asking({ kind: 'any', of: parts(...ids) });
  const requiresOf = (before: PathwaySystem, ours: PathwaySystem, theirs: PathwaySystem) => {
    const { system, conflicts } = mergeEdits(before, ours, theirs);
    return [system.steps?.[2]?.requires, conflicts.map(({ field }) => field)];
  };
  const three = some(2, 'aide', 'lpn', 'x');
  const stays = (before: PathwaySystem) => [before.steps?.[2]?.requires, ['/requires']];
  expect(requiresOf(three, some(2, 'aide', 'lpn'), some(2, 'aide', 'x'))).toEqual(stays(three));
  expect(requiresOf(three, some(3, 'aide', 'lpn', 'x'), some(2, 'aide', 'lpn'))).toEqual(stays(three));
  expect(requiresOf(any('aide', 'lpn'), any('aide'), any('lpn'))).toEqual(stays(any('aide', 'lpn')));
  // What can be met still is merged.
  expect(requiresOf(three, some(1, 'aide', 'lpn'), some(2, 'aide', 'x'))).toEqual([
    { kind: 'some', least: 1, of: parts('aide') },
    [],
  ]);
});
