/**
 * The Tucson ladder and three lattices: doors, exits, what stacks into what, the cheapest and the quickest way up, each
 * worked out by hand from the drawings in lattices.ts. "Whoever" is a person who meets all that comes from outside the
 * pathway (levels, experience, a portfolio, an interview); "nobody's" is one who brings nothing.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { entryPoints } from '../../src/graph/doors/entry-points.js';
import { exitPoints } from '../../src/graph/doors/exit-points.js';
import { type PathwayGraph, pathwayGraph } from '../../src/graph/pathway-graph.js';
import { type CheapestRoutes, cheapestRoutes } from '../../src/graph/routes/cheapest-routes.js';
import { credentialLattice } from '../../src/graph/stacking/credential-lattice.js';
import { stacking } from '../../src/graph/stacking/stacking.js';
import { earliestCompletion } from '../../src/learner/earliest-completion.js';
import type { Learner } from '../../src/model/learner.js';
import { totalCost } from '../../src/model/total-cost.js';
import { itLattice, manufacturingLattice, nursingLattice } from './lattices.js';

const nobody: Learner = {};
const earns = (id: string) => ({ kind: 'credential', credential: id }) as const;

const doors = (graph: PathwayGraph) =>
  entryPoints(graph).map(({ step, declared, derived }) =>
    [step, ...declared, ...(derived ? ['open'] : [])].join(' '),
  );
const ways = (graph: PathwayGraph) =>
  exitPoints(graph).map(({ step, credentials, declared }) =>
    [step, `[${credentials}]`, ...declared].join(' '),
  );
const pairs = (graph: PathwayGraph) =>
  stacking(graph).pairs.map(({ from, to, stacks, embedded, design }) =>
    [from, stacks, to, design, ...(embedded ? ['embedded'] : [])].join(' '),
  );
const rungs = (graph: PathwayGraph) =>
  credentialLattice(graph).map(({ from, to, stacks }) => `${from} ${stacks} ${to}`);

function cheapest(graph: PathwayGraph, credential: string, learner?: Learner) {
  const answer: CheapestRoutes = cheapestRoutes(graph, earns(credential), {
    price: ({ cost }) => totalCost(cost)?.amount,
    ...(learner ? { learner } : {}),
  });
  return answer.status === 'found' ? answer.routes : answer.status;
}

/** The weeks from the first of January 2026 until a credential is earned at the earliest. */
function weeksTo(graph: PathwayGraph, credential: string, learner?: Learner) {
  const asOf = '2026-01-01';
  const answer = earliestCompletion(graph, learner ?? 'anyone', earns(credential), { asOf });
  if (answer.status !== 'found' || !answer.exact) return answer.status;
  return (Date.parse(answer.day) - Date.parse(asOf)) / (7 * 86_400_000);
}

describe('the Tucson ladder', () => {
  const file = new URL('../../docs/examples/tucson-bht.json', import.meta.url);
  const graph = pathwayGraph(JSON.parse(readFileSync(file, 'utf8')), 'bht');

  test('one door, and an exit at each rung', () => {
    expect(doors(graph)).toEqual(['abe abe-door open']);
    expect(ways(graph)).toEqual([
      'bht-advanced [bht-advanced]',
      'bht-associate [bht-associate]',
      'bht-basic-3 [bht-basic]',
    ]);
  });

  test('each certificate must be held for the next, and takes a part of its steps', () => {
    expect(pairs(graph)).toEqual([
      'bht-advanced must bht-associate progressive',
      'bht-basic must bht-advanced progressive',
      'bht-basic must bht-associate progressive',
    ]);
    expect(rungs(graph)).toEqual(['bht-advanced must bht-associate', 'bht-basic must bht-advanced']);
  });

  test('the one route, of which no price is known', () => {
    const answer = cheapestRoutes(graph, earns('bht-associate'), {
      price: ({ cost }) => totalCost(cost)?.amount,
    });
    const steps = ['abe', 'bht-basic-1', 'bht-basic-2', 'bht-basic-3', 'bht-advanced', 'bht-associate'];
    expect(answer).toMatchObject({ status: 'found', exact: true, routes: [{ steps, price: 0 }] });
    expect('unpriced' in answer && answer.unpriced.length).toBe(6);
  });
});

describe('the nursing lattice', () => {
  const graph = pathwayGraph(nursingLattice, 'nursing');

  test('doors and exits', () => {
    expect(doors(graph)).toEqual([
      'bridge bridge-door open',
      'dual dual-door open',
      'esl esl-door open',
      'lpn return-door',
    ]);
    expect(ways(graph)).toEqual([
      'adn [adn] adn-exit',
      'cna [cna] cna-exit',
      'lpn [lpn]',
      'lpn-apprenticeship [lpn]',
    ]);
  });

  test('the license must be held for the degree; the first certificate may lead there, a portfolio leads past it', () => {
    expect(pairs(graph)).toEqual(['cna may adn separate', 'cna may lpn separate', 'lpn must adn separate']);
    expect(rungs(graph)).toEqual(['cna may lpn', 'lpn must adn']);
    expect(stacking(graph).stranded).toEqual([]);
  });

  test('the cheapest way is the apprenticeship: 900 + 9,800, and 150 more for the bridge', () => {
    expect(cheapest(graph, 'adn')).toEqual([
      { steps: ['dual', 'cna', 'lpn-apprenticeship', 'adn'], price: 10_700 },
    ]);
    expect(cheapest(graph, 'adn', nobody)).toEqual([
      { steps: ['esl', 'bridge', 'cna', 'lpn-apprenticeship', 'adn'], price: 10_850 },
    ]);
  });

  test('the quickest way is the portfolio, 40 + 64 weeks; else 12 + 8 + 16 of anatomy, 40 and 64', () => {
    expect(weeksTo(graph, 'adn')).toBe(104);
    expect(weeksTo(graph, 'adn', nobody)).toBe(140);
  });
});

describe('the manufacturing lattice', () => {
  const graph = pathwayGraph(manufacturingLattice, 'manufacturing');

  test('doors and exits', () => {
    expect(doors(graph)).toEqual([
      'machining-2 evening-door',
      'plant-english open',
      'pre-apprenticeship open',
      'safety open',
      'shop-math floor-door open',
    ]);
    expect(ways(graph)).toEqual([
      'aas [aas]',
      'apprenticeship [journey]',
      'machining-1 [mt1] operator-exit',
      'machining-2 [mt2]',
      'safety [osha]',
      'welding [weld] welder-exit',
    ]);
  });

  test('what stacks, what is embedded, what only shares the safety course', () => {
    expect(pairs(graph)).toEqual([
      'journey may aas lattice',
      'journey no weld lattice',
      'mt1 may aas lattice',
      'mt1 must journey progressive',
      'mt1 may mt2 separate',
      'mt1 no weld lattice',
      'mt2 may aas separate',
      // Two of the three that the degree asks for cannot be had without the safety course.
      'osha may aas progressive embedded',
      'osha no journey progressive embedded',
      'osha no mt1 progressive embedded',
      'osha must weld progressive',
      'weld may aas lattice',
    ]);
    expect(rungs(graph)).toEqual([
      'journey may aas',
      'mt1 must journey',
      'mt1 may mt2',
      'mt2 may aas',
      'osha must weld',
      'weld may aas',
    ]);
    // No exit and no record connects the degree with an occupation.
    expect(stacking(graph).stranded).toEqual(['aas']);
  });

  test('the cheapest two of three: apprenticeship and welding, which share the way in', () => {
    // 0 + 120 + 1,800 + 2,200 + 0 + 5,200; with shop math, which costs 100, for who is not at grade 8.
    expect(cheapest(graph, 'aas')).toEqual([
      {
        steps: ['pre-apprenticeship', 'safety', 'machining-1', 'welding', 'apprenticeship', 'aas'],
        price: 9320,
      },
    ]);
    expect(cheapest(graph, 'aas', nobody)).toMatchObject([{ price: 9420 }]);
  });

  test('the quickest two of three: machining two, by the evening door, and welding, 6 + 14 weeks; then 32', () => {
    expect(weeksTo(graph, 'aas')).toBe(52);
    // Without the evening door: 6 + 12 + 14, then 32.
    expect(weeksTo(graph, 'aas', nobody)).toBe(64);
  });
});

describe('the information technology lattice', () => {
  const graph = pathwayGraph(itLattice, 'it');

  test('doors and exits', () => {
    expect(doors(graph)).toEqual([
      'digital open-door open',
      'hs-it school-door open',
      'security return-door',
    ]);
    expect(ways(graph)).toEqual([
      'apprenticeship [itj]',
      'certificate [itc]',
      'degree [aas] degree-exit',
      'helpdesk [helpdesk] helpdesk-exit',
    ]);
  });

  test('what stacks', () => {
    expect(pairs(graph)).toEqual([
      'helpdesk may aas separate',
      'helpdesk must itj progressive',
      'itc may aas separate',
      'itj may aas separate',
    ]);
    expect(rungs(graph)).toEqual(['helpdesk must itj', 'itc may aas', 'itj may aas']);
    expect(stacking(graph).stranded).toEqual([]);
  });

  test('the cheapest way is by credit from high school and the apprenticeship: 250 + 4,800', () => {
    const routes = [{ steps: ['hs-it', 'helpdesk', 'apprenticeship', 'degree'], price: 5050 }];
    expect(cheapest(graph, 'aas')).toEqual(routes);
    expect(cheapest(graph, 'aas', nobody)).toEqual(routes);
  });

  test('the quickest way is by courses: 6 + 8 + 16, then 8 and 32', () => {
    expect(weeksTo(graph, 'aas')).toBe(70);
    expect(weeksTo(graph, 'aas', nobody)).toBe(70);
  });
});
