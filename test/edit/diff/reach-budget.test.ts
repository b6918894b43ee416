/** What the budget of a comparison is spent on. */
import { expect, test } from 'vitest';
import { diffSystems } from '../../../src/edit/diff/diff-systems.js';
import { any, pathwayOf, prior, step } from '../../graph/small-system.js';

test('a pathway that costs more than is left does not keep a small one from being looked into', () => {
  const many = Array.from({ length: 60 }, (_, at) => step(`m${at}`, undefined, { awards: [`c${at}`] }));
  const ladder = [step('aide'), step('lab'), step('nurse', prior('aide'), { awards: ['rn'] })];
  const { steps = [], ...rest } = pathwayOf([...many, ...ladder]);
  const system = (more: { readonly [id: string]: object }) => ({
    ...rest,
    steps: steps.map((each) => ({ ...each, ...more[each.id] })),
    pathways: [
      { id: 'large', title: 'Large', steps: many.map(({ id }) => id) },
      { id: 'small', title: 'Small', steps: ladder.map(({ id }) => id) },
    ],
  });
  const { reach, exact } = diffSystems(
    system({}),
    system({ m1: { requires: prior('m0') }, nurse: { requires: any(prior('aide'), prior('lab')) } }),
    {
      budget: 100,
    },
  );
  expect(exact).toBe(false);
  expect(reach.find(({ pathway }) => pathway === 'small')?.routes).toEqual([
    { goal: { kind: 'credential', credential: 'rn' }, gained: [['lab', 'nurse']], lost: [], changed: [] },
  ]);
});
