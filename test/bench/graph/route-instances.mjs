/** Pathways with choices, from seeds, and the same question as an integer program. */

import { random } from '../systems.mjs';

/** How far back a step looks for what it requires. */
const reach = 12;

/**
 * A system whose pathway `p` has so many steps, `s0000` …; the last one is the goal. Of the steps 55 % require one
 * other, 25 % two, 15 % one of two or three, 5 % two of three or four; each costs 1 to 10 dollars.
 */
export function pathwayWithChoices(count, seed) {
  const next = random(seed);
  const name = (i) => `s${String(i).padStart(4, '0')}`;
  const before = (i, wanted) => {
    const window = Math.min(i, reach);
    const found = new Set();
    while (found.size < Math.min(wanted, window)) found.add(i - 1 - Math.floor(next() * window));
    return [...found].map((at) => ({ kind: 'step', step: name(at) }));
  };
  const requirement = (i) => {
    const kind = next();
    if (kind < 0.55) return before(i, 1)[0];
    if (kind < 0.8) return { kind: 'all', of: before(i, 2) };
    if (kind < 0.95) return { kind: 'any', of: before(i, 2 + Math.floor(next() * 2)) };
    const of = before(i, 3 + Math.floor(next() * 2));
    return { kind: 'some', least: Math.min(2, of.length), of };
  };
  const steps = Array.from({ length: count }, (_, i) => ({
    id: name(i),
    title: `Step ${i}`,
    kind: 'course',
    cost: { amount: 1 + Math.floor(next() * 10), currency: 'USD' },
    ...(i > 0 ? { requires: requirement(i) } : {}),
  }));
  return {
    format: 'career-pathways/1',
    id: `choices-${count}-${seed}`,
    title: 'Choices',
    steps,
    pathways: [{ id: 'p', title: 'P', steps: steps.map(({ id }) => id) }],
  };
}

/** The steps that the goal can rest on. */
function relevantSteps(system, goal) {
  const byId = new Map(system.steps.map((step) => [step.id, step]));
  const found = new Set([goal]);
  for (const id of found) for (const { step } of legsOf(byId.get(id).requires)) found.add(step);
  return [...found].map((id) => byId.get(id));
}

const legsOf = (requires) => (!requires ? [] : requires.kind === 'step' ? [requires] : requires.of);
const leastOf = (requires, legs) =>
  requires.kind === 'any' ? 1 : requires.kind === 'some' ? requires.least : legs.length;

/**
 * The cheapest route as an integer program for YALPS: a step is 0 or 1, the goal is 1, and for each requirement the
 * members taken are at least as many as it asks for, if its step is taken.
 */
export function integerProgram(system, goal) {
  const relevant = relevantSteps(system, goal);
  const variables = Object.fromEntries(relevant.map(({ id, cost }) => [id, { cost: cost.amount }]));
  const constraints = { goal: { equal: 1 } };
  variables[goal].goal = 1;
  for (const { id, requires } of relevant) {
    const legs = legsOf(requires);
    if (legs.length === 0) continue;
    constraints[`of ${id}`] = { min: 0 };
    for (const { step } of legs) variables[step][`of ${id}`] = 1;
    variables[id][`of ${id}`] = -leastOf(requires, legs);
  }
  return { direction: 'minimize', objective: 'cost', constraints, variables, binaries: true };
}
