/** What stacks into what, against trying every set of steps, and worked out by hand. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pathwayGraph } from '../../../src/graph/pathway-graph.js';
import { creditUse } from '../../../src/graph/routes/credit-use.js';
import { credentialLattice } from '../../../src/graph/stacking/credential-lattice.js';
import { type StackingReport, stacking } from '../../../src/graph/stacking/stacking.js';
import type { Requirement, RequirementLeaf } from '../../../src/model/requirement.js';
import type { Step } from '../../../src/model/step.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { seen, trials } from '../../depth.js';
import { credentialChoices } from '../arbitrary-choices.js';
import { systems } from '../arbitrary-system.js';
import { broughtFromOutside, leavesOf, rounds, waysInto, worldOf } from '../oracle.js';
import { all, any, credits, holds, pathwayOf, prior, step } from '../small-system.js';

const report = (steps: readonly Step[], more: Partial<PathwaySystem> = {}) =>
  stacking(pathwayGraph(pathwayOf(steps, more), 'p'));
const lattice = (found: StackingReport) =>
  credentialLattice(pathwayGraph(pathwayOf([]), 'p'), { report: found });
const brief = ({ pairs }: StackingReport) =>
  pairs.map(({ from, to, stacks, embedded, design }) =>
    [from, stacks, to, design, ...(embedded ? ['embedded'] : [])].join(' '),
  );

const keyOf = (leaf: RequirementLeaf) => JSON.stringify(Object.entries(leaf).sort());

describe('stacking agrees with trying every set of steps', () => {
  test('must, may, no and embedded', () => {
    const tally = new Map<string, number>();
    fc.assert(
      fc.property(fc.oneof(systems, credentialChoices), (system) => {
        const world = worldOf(system, 'p');
        const outside = broughtFromOutside(world);
        const facts = [
          ...new Set(
            world.steps
              .flatMap((each) => waysInto(world, each))
              .flatMap(leavesOf)
              .flatMap((leaf) => (leaf.kind === 'credits' ? leaf.of.map((id) => prior(id)) : leaf))
              .filter(outside)
              .map(keyOf),
          ),
        ];
        if (facts.length > 3) return;
        const ids = [...new Set(world.steps.flatMap(({ awards = [] }) => awards))].sort();
        /** The credentials earned by taking some steps, where one of them counts for nothing. */
        const earned = (mask: number, brought: number, without?: string) => {
          const brings = (leaf: RequirementLeaf) =>
            outside(leaf) && facts.some((fact, bit) => (brought >> bit) % 2 === 1 && fact === keyOf(leaf));
          const steps = world.steps
            .filter((_, bit) => (mask >> bit) % 2 === 1)
            .map((each) => ({ ...each, awards: (each.awards ?? []).filter((id) => id !== without) }));
          const taken = rounds({ ...world, steps }, brings, []);
          return new Set(steps.flatMap((each) => (taken.has(each.id) ? each.awards : [])));
        };
        const masks = [...Array(2 ** world.steps.length).keys()];
        const everyFact = 2 ** facts.length - 1;
        const whole = masks.map((mask) => earned(mask, everyFact));
        const without = new Map(ids.map((id) => [id, masks.map((mask) => earned(mask, everyFact, id))]));
        /** Whether somebody, with some of the facts, earns one only because of another. */
        const helps = (from: string, to: string) =>
          [...Array(everyFact + 1).keys()].some((brought) =>
            masks.some((mask) => earned(mask, brought).has(to) && !earned(mask, brought, from).has(to)),
          );
        const { pairs, outOfReach } = stacking(pathwayGraph(system, 'p'));
        const everything = whole[whole.length - 1]!;
        expect(outOfReach).toEqual(ids.filter((id) => !everything.has(id)));
        for (const from of ids.filter((id) => everything.has(id)))
          for (const to of ids.filter((id) => everything.has(id) && id !== from)) {
            const reaching = masks.filter((mask) => whole[mask]!.has(to));
            const helped = reaching.filter((mask) => !without.get(from)![mask]!.has(to));
            const must = helped.length === reaching.length;
            const stacks = must ? 'must' : helps(from, to) ? 'may' : 'no';
            const embedded = !must && reaching.every((mask) => whole[mask]!.has(from));
            const pair = pairs.find((each) => each.from === from && each.to === to);
            expect([pair?.stacks ?? 'no', pair?.embedded ?? false]).toEqual([stacks, embedded]);
            for (const kind of [stacks, ...(embedded ? ['embedded'] : [])])
              tally.set(kind, (tally.get(kind) ?? 0) + 1);
          }
      }),
      trials(5000, 51, 3),
    );
    for (const kind of ['must', 'may', 'no', 'embedded']) seen(tally.get(kind), 10, kind);
  });
});

describe('by hand', () => {
  test('a ladder: each certificate must be held for the next', () => {
    const rung = (i: number, requires?: Requirement) => step(`s${i}`, requires, { awards: [`c${i}`] });
    const found = report([rung(1), rung(2, holds('c1')), rung(3, holds('c2'))]);
    expect(brief(found)).toEqual([
      'c1 must c2 progressive',
      'c1 must c3 progressive',
      'c2 must c3 progressive',
    ]);
    expect(lattice(found)).toEqual([
      { from: 'c1', to: 'c2', stacks: 'must' },
      { from: 'c2', to: 'c3', stacks: 'must' },
    ]);
    expect(found.stranded).toEqual(['c3']);
    expect(found.standAlone).toEqual([]);
  });

  test('either certificate opens the diploma: each may stack into it', () => {
    const found = report([
      step('left', undefined, { awards: ['l'] }),
      step('right', undefined, { awards: ['r'] }),
      step('top', any(holds('l'), holds('r')), { awards: ['t'] }),
    ]);
    expect(brief(found)).toEqual(['l may t separate', 'r may t separate']);
    expect(lattice(found).map(({ stacks }) => stacks)).toEqual(['may', 'may']);
  });

  test('a certificate along the way that nothing asks for is embedded', () => {
    const found = report([
      step('a', undefined, { awards: ['short'] }),
      step('b', prior('a'), { awards: ['long'] }),
    ]);
    expect(brief(found)).toEqual(['short no long progressive embedded']);
    expect(lattice(found)).toEqual([]);
    expect(found.stranded).toEqual(['long', 'short']);
  });

  test('certificates that share a course without containing each other are a lattice, told once', () => {
    const found = report([
      step('base'),
      step('weld', prior('base'), { awards: ['welder'] }),
      step('fit', prior('base'), { awards: ['fitter'] }),
      step('both', all(prior('weld'), prior('fit')), { awards: ['master'] }),
      step('same', all(prior('weld')), { awards: ['welder-too'] }),
    ]);
    expect(brief(found)).toEqual([
      'fitter no master progressive embedded',
      'fitter no welder lattice',
      'fitter no welder-too lattice',
      'master no welder-too lattice',
      'welder no master progressive embedded',
      'welder no welder-too progressive embedded',
    ]);
  });

  test('what shares nothing stands alone, and an exit to work keeps it from being stranded', () => {
    const found = report([step('a', undefined, { awards: ['x'] }), step('b', undefined, { awards: ['y'] })], {
      exits: [{ id: 'out', pathway: 'p', after: { kind: 'step', step: 'a' }, occupations: ['aide'] }],
      credentials: [{ id: 'y', title: 'Y', kind: 'Certificate' }],
    });
    expect(found).toEqual({
      pairs: [],
      standAlone: ['x', 'y'],
      stranded: ['y'],
      outOfReach: [],
      exact: true,
    });
  });

  test('credit that articulates in place of a step makes its certificate stack', () => {
    const found = report(
      [
        step('noncredit', undefined, { awards: ['badge'] }),
        step('course'),
        step('degree', prior('course'), { awards: ['aas'] }),
      ],
      {
        agreements: [
          {
            id: 'a',
            kind: 'articulation',
            parties: [],
            articulates: [{ from: { kind: 'credential', credential: 'badge' }, to: 'course' }],
          },
        ],
      },
    );
    expect(brief(found)).toEqual(['badge may aas separate']);
  });
});

describe('credit use', () => {
  const graph = pathwayGraph(
    pathwayOf([
      step('math', undefined, { credits: 4 }),
      step('art', undefined, { credits: 3 }),
      step('lab', undefined, { credits: 0.1 }),
      step('shop', undefined, { credits: 0.2 }),
      step('degree', all(prior('math'), credits(0.1, 'lab', 'shop')), { credits: 60, awards: ['aas'] }),
    ]),
    'p',
  );
  const goal = { kind: 'credential', credential: 'aas' } as const;

  test('what some way needs is consumed, the rest is lost', () => {
    expect(creditUse(graph, goal, ['degree', 'math', 'art', 'lab', 'shop'])).toMatchObject({
      status: 'found',
      lost: [{ step: 'art', credits: 3 }],
      totals: { consumed: 64.3, lost: 3 },
      exact: true,
    });
  });

  test('a step that the graph does not have is named', () => {
    expect(() => creditUse(graph, goal, ['math', 'typo'])).toThrow(
      expect.objectContaining({ code: 'unknown-step', argument: 'route[1]' }),
    );
  });

  test('of steps that do not lead there, those count that some way there needs', () => {
    const left = creditUse(graph, goal, ['math', 'art', 'degree']);
    const whole = creditUse(
      graph,
      goal,
      graph.steps.map(({ id }) => id),
    );
    const counts = new Set(whole.consumed.map(({ step }) => step));
    expect(left.status).toBe('no-route');
    expect(left.consumed.map(({ step }) => step)).toEqual(
      ['art', 'degree', 'math'].filter((id) => counts.has(id)),
    );
    expect(left.lost.map(({ step }) => step)).toEqual(
      ['art', 'degree', 'math'].filter((id) => !counts.has(id)),
    );
    expect(left.consumed.length).toBeGreaterThan(0);
    expect(left.exact).toBe(true);
  });

  test('who leaves early has lost what the goal never asks for', () => {
    const prior = (step: string) => ({ kind: 'step', step }) as const;
    const ladder = pathwayGraph(
      {
        format: 'career-pathways/1',
        id: 's',
        title: 'S',
        steps: [
          { id: 'a', title: 'A', kind: 'course', credits: 3 },
          { id: 'b', title: 'B', kind: 'course', credits: 3 },
          { id: 'x', title: 'X', kind: 'course', credits: 4 },
          {
            id: 'end',
            title: 'End',
            kind: 'degree-program',
            requires: { kind: 'all', of: [prior('a'), prior('b')] },
          },
        ],
        pathways: [{ id: 'p', title: 'P', steps: ['a', 'b', 'x', 'end'] }],
      },
      'p',
    );
    expect(creditUse(ladder, prior('end'), ['a', 'x'])).toEqual({
      status: 'no-route',
      consumed: [{ step: 'a', credits: 3 }],
      lost: [{ step: 'x', credits: 4 }],
      totals: { consumed: 3, lost: 4 },
      exact: true,
    });
  });
});
