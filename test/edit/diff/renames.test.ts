/** A row under another id is renamed: never removed and added, wherever it is named. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffSystems } from '../../../src/edit/diff/diff-systems.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { type EntityKind, tables } from '../../../src/model/tables.js';
import { runs, sample, seen, trials } from '../../depth.js';
import { creditSamples } from '../../graph/arbitrary-system.js';
import { pathwayOf, prior, step } from '../../graph/small-system.js';
import { allLinks, asSystem, linkedSystem, plant, pointingLeaves } from '../../inspect/linked-system.js';
import { systems as partnerships } from '../../partnership/random-system.js';
import { renames, underNewIds } from './renames.js';

const unique = (system: PathwaySystem) =>
  Object.values(tables).every((table) => {
    const ids = (system[table] ?? []).map((row) => row.id as string);
    return new Set(ids).size === ids.length;
  });
const systems = fc
  .oneof(
    partnerships,
    creditSamples.map(({ system }) => system),
  )
  .filter(unique);

test('one row of any table under a new id is one line', () => {
  let named = 0;
  fc.assert(
    fc.property(
      systems.chain((system) => renames(system, 1).map((renamed) => ({ before: system, ...renamed }))),
      ({ before, system, ids }) => {
        const { things, document } = diffSystems(before, system, { budget: 0 });
        expect(document).toEqual([]);
        expect(things).toEqual(
          ids.map(({ kind, from, to }) => ({ change: 'renamed', kind, id: to, from, fields: [] })),
        );
        if (ids.length > 0) named += 1;
      },
    ),
    trials(2000, 173, 8),
  );
  seen(named, runs(2000) / 3);
});

test('any rows under new ids are so many renames, and nothing else', () => {
  let many = 0;
  fc.assert(
    fc.property(
      systems.chain((system) => renames(system).map((renamed) => ({ before: system, ...renamed }))),
      ({ before, system, ids }) => {
        const { things } = diffSystems(before, system, { budget: 0 });
        expect(things.filter(({ change }) => change !== 'renamed')).toEqual([]);
        expect(things.map(({ kind, id }) => `${kind} ${id}`).sort()).toEqual(
          ids.map(({ kind, to }) => `${kind} ${to}`).sort(),
        );
        if (ids.length > 5) many += 1;
      },
    ),
    trials(2000, 174, 8),
  );
  seen(many, runs(2000) / 10);
});

describe('wherever it is named', () => {
  const theKind = (id: string) => id.replace('the-', '') as EntityKind;
  const documents = allLinks.flatMap((link): [string, object, EntityKind[]][] => {
    const name = `${link.table} ${link.pattern}`;
    if (link.to === 'requirement')
      return pointingLeaves.map(({ name: leaf, to, leaf: made }) => [
        `${name}, ${leaf}`,
        plant(link, { kind: 'all', of: [made(`the-${to}`)] }).document,
        [to],
      ]);
    if (link.to !== 'ref') return [[name, plant(link, `the-${link.to}`).document, [link.to]]];
    return (Object.keys(tables) as EntityKind[]).map((kind) => [
      `${name}, ${kind}`,
      plant(link, { kind, id: `the-${kind}` }).document,
      [kind],
    ]);
  });
  test.each(sample(documents))('%s', (_, document, renamed) => {
    const text = JSON.stringify(document);
    for (const kind of renamed) {
      const after = JSON.parse(text.replaceAll(`"the-${kind}"`, '"the new id"'));
      const { things } = diffSystems(asSystem(document), after, { budget: 0 });
      expect(things).toEqual([
        { change: 'renamed', kind, id: 'the new id', from: `the-${kind}`, fields: [] },
      ]);
      expect(theKind(`the-${kind}`)).toBe(kind);
    }
  });
  test('the document itself', () => {
    const link = allLinks.find(({ to }) => to === 'ref')!;
    const { document } = plant(link, { kind: 'system', id: 'the-system' });
    const after = JSON.parse(JSON.stringify(document).replaceAll('"the-system"', '"other"'));
    const diff = diffSystems(asSystem(document), after, { budget: 0 });
    expect(diff.renamed).toEqual({ from: 'the-system', to: 'other' });
    expect([diff.things, diff.document]).toEqual([[], []]);
    expect(linkedSystem()['id']).toBe('the-system');
  });
});

test('eight electives that say the same keep their places in the plan', () => {
  const ids = [...'abcdefgh'];
  const before = pathwayOf(ids.map((id) => step(id, undefined, { title: 'Elective', credits: 3 })));
  const after = underNewIds(
    before,
    ids.map((id, at) => ({ kind: 'step', from: id, to: `new ${(at * 3) % 8}` })),
  );
  const turned = { ...after, steps: [...(after.steps ?? [])].reverse() };
  expect(diffSystems(before, turned, { budget: 0 }).things).toEqual(
    [...turned.steps].map(({ id }) => ({
      change: 'renamed',
      kind: 'step',
      id,
      from: ids[ids.findIndex((_, at) => `new ${(at * 3) % 8}` === id)],
      fields: [],
    })),
  );
});

test('electives of one text keep what names them when one more comes in front of them', () => {
  const elective = (id: string) => ({ ...step(id), title: 'Elective' });
  const plan = (...steps: ReturnType<typeof elective>[]) => pathwayOf(steps);
  const before = plan(elective('e1'), elective('e2'), step('x', prior('e1')), step('y', prior('e2')));
  const after = plan(
    elective('new'),
    elective('f2'),
    elective('f1'),
    step('x', prior('f1')),
    step('y', prior('f2')),
  );
  const { things } = diffSystems(before, after, { budget: 0 });
  const told = things.map((each) => `${each.change} ${'from' in each ? `${each.from} ` : ''}${each.id}`);
  expect(told.sort()).toEqual(['added new', 'changed p', 'renamed e1 f1', 'renamed e2 f2']);
});

test('an identifier tells more than a title, whichever row comes first', () => {
  const row = (id: string, title: string, code?: string) => ({
    ...{ ...step(id), title },
    ...(code !== undefined && { identifiers: [{ scheme: 'college', value: code }] }),
  });
  const before = pathwayOf([row('a', 'Welding'), row('b', 'Joining of metals', 'W1')]);
  const after = pathwayOf([{ ...row('c', 'Welding', 'W1'), credits: 3 }]);
  const { things } = diffSystems(before, after, { budget: 0 });
  expect(things.filter(({ kind }) => kind === 'step').map(({ change, id }) => `${change} ${id}`)).toEqual([
    'renamed c',
    'removed a',
  ]);
});

test('renamed and edited is one line; a new row of another title is none', () => {
  const one = step('cs-150', undefined, { title: 'Programming', credits: 4 });
  const before = pathwayOf([one, step('other')]);
  const edited = pathwayOf([{ ...one, id: 'cs-152', credits: 3 }, step('other')]);
  expect(diffSystems(before, edited).things).toEqual([
    {
      ...{ change: 'renamed', kind: 'step', id: 'cs-152', from: 'cs-150' },
      fields: [{ kind: 'value', field: 'credits', before: 4, after: 3 }],
    },
  ]);
  const replaced = pathwayOf([step('cs-152', undefined, { title: 'Welding' }), step('other')]);
  expect(diffSystems(before, replaced).things.map(({ change, id }) => `${change} ${id}`)).toEqual([
    'added cs-152',
    'removed cs-150',
    'changed p',
  ]);
});

describe('a thing with another id and another title', () => {
  const ladder = (id: string, title: string) =>
    pathwayOf([
      step(id, undefined, { title, credits: 4 }),
      step('next', prior(id)),
      step('other', undefined, { credits: 4 }),
    ]);
  const told = (before: PathwaySystem, after: PathwaySystem) =>
    diffSystems(before, after, { budget: 0 }).things.map(({ change, kind, id }) => `${change} ${kind} ${id}`);
  test('is the same where all else stayed, and several rows name it', () => {
    expect(told(ladder('bio-1', 'Biology'), ladder('ls-100', 'Life science'))).toEqual([
      'renamed step ls-100',
    ]);
    expect(diffSystems(ladder('bio-1', 'Biology'), ladder('ls-100', 'Life science')).things).toMatchObject([
      { from: 'bio-1', fields: [{ field: 'title', before: 'Biology', after: 'Life science' }] },
    ]);
  });
  const alone = (id: string, title: string, credits = 4) =>
    pathwayOf([step(id, undefined, { title, credits })]);
  test('named by its pathway alone it is the same where the titles begin alike, else another took its place', () => {
    expect(told(alone('a', 'Nurse aide'), alone('b', 'Nursing assistant'))).toEqual(['renamed step b']);
    expect(told(alone('a', 'Biology'), alone('b', 'Welding'))).toEqual([
      'added step b',
      'removed step a',
      'changed pathway p',
    ]);
    expect(told(alone('a', 'Nurse aide'), alone('b', 'Nursing assistant', 5))).toHaveLength(3);
  });
});

describe('ids that are no numbers, and stand for other things after', () => {
  const course = (id: string, title: string, credits?: number) =>
    step(id, undefined, { title, ...(credits !== undefined && { credits }) });
  const told = (before: PathwaySystem, after: PathwaySystem) =>
    diffSystems(before, after, { budget: 0 }).things.flatMap((thing) =>
      thing.kind === 'step'
        ? `${thing.change} ${thing.id}${thing.change === 'renamed' ? ` from ${thing.from}` : ''}`
        : [],
    );
  const algebra = ['Algebra', 4] as const;
  const writing = ['Writing', 3] as const;
  test('two that were exchanged, as the rest of the rows says', () => {
    const before = pathwayOf([course('c1', ...algebra), course('c2', ...writing)]);
    const after = pathwayOf([course('c1', ...writing), course('c2', ...algebra)]);
    expect(told(before, after)).toEqual(['renamed c1 from c2', 'renamed c2 from c1']);
  });
  test('two that were exchanged, as what names them says', () => {
    const before = pathwayOf([course('c1', 'Algebra'), course('c2', 'Writing')]);
    const both = [
      { kind: 'step', from: 'c1', to: 'c2' },
      { kind: 'step', from: 'c2', to: 'c1' },
    ] as const;
    expect(told(before, underNewIds(before, both))).toEqual(['renamed c2 from c1', 'renamed c1 from c2']);
  });
  test('titles that were exchanged, where all else stayed', () => {
    const before = pathwayOf([course('c1', ...algebra), course('c2', 'Writing', 3)]);
    const after = pathwayOf([course('c1', 'Writing', 4), course('c2', 'Algebra', 3)]);
    expect(told(before, after)).toEqual(['changed c1', 'changed c2']);
    const alike = pathwayOf([course('c1', 'Algebra'), course('c2', 'Writing')]);
    expect(told(alike, pathwayOf([course('c1', 'Writing'), course('c2', 'Algebra')]))).toEqual([
      'changed c1',
      'changed c2',
    ]);
  });
  test('one put in front hands all others on', () => {
    const titles = ['Algebra', 'Writing', 'Physics'];
    const rows = (all: readonly string[]) => pathwayOf(all.map((title, at) => course(`c${at + 1}`, title)));
    const [before, after] = [rows(titles), rows(['Orientation', ...titles])];
    expect(told(before, after)).toEqual([
      'added c1',
      'renamed c2 from c1',
      'renamed c3 from c2',
      'renamed c4 from c3',
    ]);
    expect(told(after, before)).toEqual([
      'renamed c1 from c2',
      'renamed c2 from c3',
      'renamed c3 from c4',
      'removed c1',
    ]);
  });
  test('one course that took the title of another that is new keeps its id', () => {
    const before = pathwayOf([course('c1', ...algebra)]);
    const after = pathwayOf([course('c1', 'Calculus', 4), course('c2', 'Algebra', 4)]);
    expect(told(before, after)).toEqual(['changed c1', 'added c2']);
  });
});

describe('lines of a spreadsheet, whose numbers say nothing', () => {
  const course = (id: number, title: string, credits: number, ...requires: number[]) =>
    step(String(id), requires.length > 0 ? prior(String(requires[0])) : undefined, { title, credits });
  const told = (before: Parameters<typeof pathwayOf>[0], after: Parameters<typeof pathwayOf>[0]) =>
    diffSystems(pathwayOf(before), pathwayOf(after)).things.flatMap((thing) =>
      thing.kind === 'step'
        ? `${thing.change} ${thing.id}${thing.change === 'renamed' ? ` from ${thing.from}` : ''}`
        : [],
    );
  test('a line put in between moves those below it', () => {
    const before = [course(1, 'Algebra', 4), course(2, 'Calculus', 4, 1), course(3, 'Physics', 5, 2)];
    const after = [
      course(1, 'Algebra', 4),
      course(2, 'Writing', 3),
      course(3, 'Calculus', 4, 1),
      course(4, 'Physics', 5, 3),
    ];
    expect(told(before, after)).toEqual(['added 2', 'renamed 3 from 2', 'renamed 4 from 3']);
    expect(told(after, before)).toEqual(['renamed 2 from 3', 'renamed 3 from 4', 'removed 2']);
  });
  test('a line that holds another course is no change of the first', () => {
    const before = [course(1, 'Calculus I', 4), course(2, 'Statistics', 3, 1)];
    const after = [course(1, 'Culture and Coding', 3), course(2, 'Statistics', 3, 1)];
    expect(told(before, after)).toEqual(['added 1', 'changed 2', 'removed 1']);
    const { things } = diffSystems(pathwayOf(before), pathwayOf(after));
    expect(things.find(({ id }) => id === '2')).toMatchObject({
      fields: [{ changes: [{ kind: 'instead', before: prior('1'), after: prior('1') }] }],
    });
  });
  test('a course of another title or other credits is the same', () => {
    const before = [course(1, 'Calculus I', 4)];
    expect(told(before, [course(1, 'Elective', 4)])).toEqual(['changed 1']);
    expect(told(before, [course(1, 'Applied calculus', 3)])).toEqual(['changed 1']);
  });
  test('one that went, into the place of one that is gone', () => {
    const before = [course(1, 'Elective', 3), course(2, 'Laboratory', 2), course(3, 'Elective', 3)];
    const after = [course(1, 'Laboratory', 2), course(3, 'Elective', 3)];
    const diff = diffSystems(pathwayOf(before), pathwayOf(after));
    expect(diff.things.filter(({ kind }) => kind === 'step')).toEqual([
      { change: 'renamed', kind: 'step', id: '1', from: '2', fields: [] },
      { change: 'removed', kind: 'step', id: '1' },
    ]);
  });
});
