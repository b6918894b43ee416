/** A goal on a day: a credential or an exit that is over is none, but for who holds it. */
import { expect, test } from 'vitest';
import { pathwayGraph } from '../../src/graph/pathway-graph.js';
import { earliestCompletion } from '../../src/learner/earliest-completion.js';
import { exitsFor } from '../../src/learner/exits-for.js';
import { planFor } from '../../src/learner/plan-for.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { pathwayOf, step } from '../graph/small-system.js';

const asOf = '2026-11-01';
const over = { status: 'ceased' } as const;
const whole: PathwaySystem = {
  ...pathwayOf([step('a', undefined, { duration: 'P1W', awards: ['c'] })]),
  credentials: [{ id: 'c', title: 'C', kind: 'Certificate' }],
  occupations: [{ id: 'o', title: 'O' }],
  exits: [{ id: 'x', pathway: 'p', after: { kind: 'credential', credential: 'c' }, occupations: ['o'] }],
};
const goals = [
  { kind: 'credential', credential: 'c' },
  { kind: 'occupation', occupation: 'o' },
] as const;
const overs: readonly (readonly [string, Partial<PathwaySystem>, readonly number[]])[] = [
  ['credential that has ceased', { credentials: [{ ...whole.credentials![0]!, ...over }] }, [0, 1]],
  ['exit that has ceased', { exits: [{ ...whole.exits![0]!, ...over }] }, [1]],
  ['exit that ended', { exits: [{ ...whole.exits![0]!, effective: { to: '2026-10' } }] }, [1]],
];

test.each(overs)('nothing leads to a %s', (_, rows, lost) => {
  for (const [at, goal] of goals.entries()) {
    const wanted = lost.includes(at) ? 'no-route' : 'found';
    const [graph, now] = [pathwayGraph(whole, 'p'), pathwayGraph({ ...whole, ...rows }, 'p')];
    for (const ask of [planFor, earliestCompletion]) {
      expect(ask(graph, {}, goal, { asOf }).status).toBe('found');
      expect(ask(now, {}, goal, { asOf }).status).toBe(wanted);
    }
  }
});

test('who holds it, or has taken what awarded it, holds it still', () => {
  const now = pathwayGraph({ ...whole, ...overs[0]![1] }, 'p');
  for (const person of [{ credentials: ['c'] }, { steps: [{ step: 'a' }] }]) {
    expect(planFor(now, person, goals[0], { asOf }).status).toBe('held');
    expect(earliestCompletion(now, person, goals[0], { asOf }).status).toBe('held');
    expect(exitsFor(now, person, { asOf })[0]?.status).toBe('open');
  }
  expect(exitsFor(now, {}, { asOf })[0]?.status).toBe('closed');
  expect(exitsFor(pathwayGraph(whole, 'p'), {}, { asOf })[0]?.status).toBe('within-reach');
});
