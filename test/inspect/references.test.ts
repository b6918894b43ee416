/** Every reference of a document leads to a thing of its kind, or is named where it stands. */
import { describe, expect, it } from 'vitest';
import { inspectSystem } from '../../src/inspect/inspect-system.js';
import { readSystem } from '../../src/model/read-system.js';
import { danglingReferences, referencesOf, type SystemFinding } from '../../src/model/references.js';
import { type EntityKind, tables } from '../../src/model/tables.js';
import { sample } from '../depth.js';
import { pointerTo, resolve } from '../model/places.js';
import { type Plain, theId } from '../model/schema-walk.js';
import {
  allLinks,
  asSystem,
  hasShape,
  kinds,
  type Link,
  linkedSystem,
  type Planted,
  plant,
  pointingLeaves,
  requirementKinds,
} from './linked-system.js';

const nameOf = ({ table, pattern }: Link) => `${table}: ${pattern}`;
const named = (links: readonly Link[]) => links.map((link) => [nameOf(link), link] as const);

const idLinks = named(allLinks.filter(({ to }) => to !== 'ref' && to !== 'requirement'));
const refLinks = named(allLinks.filter(({ to }) => to === 'ref'));
const requirementFields = named(allLinks.filter(({ to }) => to === 'requirement'));

/** What is said of a document, without the text. */
function problemsOf(document: unknown): Omit<SystemFinding, 'message'>[] {
  expect(hasShape(document)).toBe(true);
  return inspectSystem(asSystem(document)).map(({ message, ...problem }) => {
    expect(message.trim()).not.toBe('');
    expect(message).not.toMatch(/\bundefined\b|\[object/);
    return problem;
  });
}

/** Expects one problem, at a place that holds the id. */
function expectOne({ document, way }: Planted, code: string, id: string, link: Link): void {
  const path = pointerTo(way);
  expect(problemsOf(document)).toEqual([
    { code, severity: 'error', path, at: { kind: link.kind, id: theId(link.kind) } },
  ]);
  expect(resolve(document, path)).toBe(id);
}

it('the small system has a row in every table and no problem', () => {
  const system = linkedSystem();
  expect(readSystem(system).ok).toBe(true);
  for (const kind of kinds) expect(system[tables[kind]]).toHaveLength(1);
  expect(problemsOf(system)).toEqual([]);
});

it('there are links to try', () => {
  expect(idLinks.length).toBeGreaterThan(35);
  expect(refLinks.map(([name]) => name)).toEqual([
    'agreements: covers/*',
    'activities: about/*',
    'evidence: about/*',
    'attestations: subject',
  ]);
  expect(requirementFields.map(([name]) => name)).toEqual([
    'steps: requires',
    'entries: requires',
    'entries: alternatives/*/requires',
  ]);
});

describe('an id that is in no table is one dangling reference, at the id', () => {
  it.each(sample(idLinks, 6))('%s', (_, link) => {
    for (const id of sample(['nowhere', '__proto__', 'constructor', 'toString', 'the-system'], 1))
      expectOne(plant(link, id), 'dangling-reference', id, link);
  });
});

describe('an id of another table is one reference of the wrong kind, at the id', () => {
  it.each(sample(idLinks, 6))('%s', (_, link) => {
    for (const other of sample(
      kinds.filter((kind) => kind !== link.to),
      1,
    ))
      expectOne(plant(link, theId(other)), 'wrong-kind', theId(other), link);
  });
});

describe('an id of the right table is no problem', () => {
  it.each(sample(idLinks, 6))('%s', (_, link) => {
    const id = theId(link.to);
    const { document, way } = plant(link, id);
    // What the small system lists already is then there twice, and nothing else is wrong.
    const at = { kind: link.kind, id: theId(link.kind) };
    const twice = way.at(-1) === 1 && resolve(document, pointerTo([...way.slice(0, -1), 0])) === id;
    // A step that comes after itself is a cycle.
    const cycle = { code: 'follows-cycle', severity: 'warning', path: '/steps/0/follows', at, members: [id] };
    expect(problemsOf(document)).toEqual([
      ...(twice ? [{ code: 'listed-twice', severity: 'warning', path: pointerTo(way), at }] : []),
      ...(link.table === 'steps' && way.includes('follows') ? [cycle] : []),
    ]);
  });
});

describe('a reference that carries its own kind', () => {
  describe.each(sample(refLinks, 3))('%s', (_, link) => {
    const planted = (kind: string, id: string) => {
      const { document, way } = plant(link, { kind, id });
      return { document, way: [...way, 'id'] };
    };

    it.each(sample([...kinds, 'system']))('of kind %s', (kind) => {
      expect(problemsOf(planted(kind, theId(kind)).document)).toEqual([]);
      expectOne(planted(kind, 'nowhere'), 'dangling-reference', 'nowhere', link);
      for (const other of sample(
        kinds.filter((candidate) => candidate !== kind),
        1,
      ))
        expectOne(planted(kind, theId(other)), 'wrong-kind', theId(other), link);
    });

    it('to the id of the system, as another kind, dangles', () => {
      expectOne(planted('step', 'the-system'), 'dangling-reference', 'the-system', link);
    });
  });

  it('may name a field of what it is about', () => {
    const document = linkedSystem();
    const [row] = document['evidence'] as { [field: string]: Plain }[];
    row!['about'] = [
      { kind: 'step', id: 'the-step', field: 'title' },
      { kind: 'step', id: 'nowhere', field: 'title' },
    ];
    expect(problemsOf(document)).toEqual([
      {
        code: 'dangling-reference',
        severity: 'error',
        path: '/evidence/0/about/1/id',
        at: { kind: 'evidence', id: 'the-evidence' },
      },
    ]);
  });
});

describe('what a requirement asks for', () => {
  const wraps: readonly { name: string; wrap: (leaf: Plain) => Plain; down: readonly (string | number)[] }[] =
    [
      { name: 'by itself', wrap: (leaf) => leaf, down: [] },
      { name: 'in all', wrap: (leaf) => ({ kind: 'all', of: [leaf] }), down: ['of', 0] },
      {
        name: 'in any, second',
        wrap: (leaf) => ({ kind: 'any', of: [{ kind: 'text', text: 't' }, leaf] }),
        down: ['of', 1],
      },
      {
        name: 'in some, in all, in any',
        wrap: (leaf) => ({
          kind: 'some',
          least: 0,
          of: [
            { kind: 'population', population: 'veterans' },
            { kind: 'all', of: [{ kind: 'any', of: [leaf] }] },
          ],
        }),
        down: ['of', 1, 'of', 0, 'of', 0],
      },
    ];

  describe.each(requirementFields)('%s', (_, link) => {
    it.each(sample(pointingLeaves, 3))('$name', ({ to, leaf, way }) => {
      for (const { wrap, down } of sample(wraps, 2)) {
        const planted = (id: string) => {
          const { document, way: start } = plant(link, wrap(leaf(id)));
          return { document, way: [...start, ...down, ...way] };
        };
        expectOne(planted('nowhere'), 'dangling-reference', 'nowhere', link);
        const other: EntityKind = to === 'partner' ? 'role' : 'partner';
        expectOne(planted(theId(other)), 'wrong-kind', theId(other), link);
      }
    });

    it('several dangle each at its own place, in the order in which they stand', () => {
      const { document, way } = plant(link, {
        kind: 'all',
        of: [
          { kind: 'credential', credential: 'a' },
          { kind: 'any', of: [{ kind: 'competency', competency: 'b' }] },
          { kind: 'credits', least: 0, of: ['the-step', 'c'] },
          { kind: 'experience', years: 0, occupation: 'e' },
        ],
      });
      const found = problemsOf(document).map(({ path }) => path);
      const start = pointerTo(way);
      expect(found).toEqual(
        ['/of/0/credential', '/of/1/of/0/competency', '/of/2/of/1', '/of/3/occupation'].map(
          (end) => start + end,
        ),
      );
      expect(found.map((path) => resolve(document, path))).toEqual(['a', 'b', 'c', 'e']);
    });
  });

  it('every kind of requirement is among those tried, or points nowhere', () => {
    const tried = pointingLeaves.map(({ leaf }) => (leaf('x') as { kind: string }).kind);
    expect([...tried, 'level', 'population', 'text', 'all', 'any', 'some'].sort()).toEqual(
      [...requirementKinds].sort(),
    );
  });
});

describe('awkward ids', () => {
  const ids = ['__proto__', 'constructor', 'toString', '10', '9', '🩺', 'مسار', ' a', 'a/b~c', 'all'];

  it('lead where they should', () => {
    const system = asSystem({
      format: 'career-pathways/1',
      id: 's',
      title: 'S',
      partners: ids.map((id) => ({ id, name: id, types: [] })),
      steps: ids.map((id) => ({ id, title: id, kind: 'job', provider: id })),
      pathways: ids.map((id) => ({ id, title: id, steps: ids })),
      entries: ids.map((id) => ({ id, pathway: id, step: id })),
      exits: ids.map((id) => ({ id, pathway: id, after: { kind: 'step', step: id }, reenter: ids })),
    });
    expect(readSystem(system).ok).toBe(true);
    expect(inspectSystem(system)).toEqual([]);
  });

  it.each([
    ['caf\u00e9', 'cafe\u0301'],
    ['cafe\u0301', 'caf\u00e9'],
  ])('are told apart from ids that only look the same: %j and %j', (id, named) => {
    const document: Plain = {
      format: 'career-pathways/1',
      id: 's',
      title: 'S',
      steps: [{ id, title: 'C', kind: 'job' }],
      pathways: [{ id: 'p', title: 'P', steps: [named] }],
    };
    expect(problemsOf(document).map(({ code, path }) => `${code} ${path}`)).toEqual([
      'dangling-reference /pathways/0/steps/0',
    ]);
  });
});

describe('all of the system, as a support may say', () => {
  it('is no reference', () => {
    const document = linkedSystem();
    document['supports'] = [{ id: 's', title: 'S', kind: 'tutoring', steps: 'all' }];
    expect(problemsOf(document)).toEqual([]);
  });
});

it('the references of one document are all found, in the order of tables, rows and fields', () => {
  const system = asSystem({
    ...linkedSystem(),
    roles: [
      { id: 'r', partner: 'x1', kind: 'site', scope: ['x2', 'the-pathway', 'x3'] },
      { id: 'q', partner: 'x4', kind: 'site' },
    ],
    engagements: [{ id: 'e', kind: 'hire', partner: 'x7' }],
    supports: [{ id: 's', title: 'S', kind: 'tutoring', provider: 'x5', steps: ['x6', 'the-step'] }],
  });
  expect(danglingReferences(system, referencesOf(system)).map(({ path }) => resolve(system, path))).toEqual([
    'x1',
    'x2',
    'x3',
    'x4',
    'x5',
    'x6',
    'x7',
  ]);
});

it('nothing is changed, and a system without a row is said to be empty', () => {
  const system = linkedSystem();
  const before = structuredClone(system);
  inspectSystem(asSystem(system));
  expect(system).toEqual(before);
  for (const more of [{}, { steps: [], terms: [] }])
    expect(inspectSystem({ format: 'career-pathways/1', id: 's', title: 'S', ...more })).toMatchObject([
      { code: 'empty-system', severity: 'warning', path: '', at: { kind: 'system', id: 's' } },
    ]);
});

// What the inspection does not do yet. Each of these says what it should do.

describe('an id that reads "all" and is in no table dangles like any other', () => {
  it.each(sample(idLinks, 6))('%s', (_, link) => {
    expectOne(plant(link, 'all'), 'dangling-reference', 'all', link);
  });
});

describe('steps that are counted for credits', () => {
  it.each(sample(requirementFields))('%s: dangle in the order in which they stand', (_, link) => {
    const { document, way } = plant(link, { kind: 'credits', least: 0, of: ['x', 'the-step', 'y'] });
    const start = pointerTo(way);
    expect(problemsOf(document).map(({ path }) => path)).toEqual([`${start}/of/0`, `${start}/of/2`]);
  });
});
