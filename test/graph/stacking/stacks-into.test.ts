/** Into what each credential stacks: what `stacking` says of pairs, once for a graph. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { pathwayGraph } from '../../../src/graph/pathway-graph.js';
import { stacking } from '../../../src/graph/stacking/stacking.js';
import { stacksInto } from '../../../src/graph/stacking/stacks-into.js';
import { seen, trials } from '../../depth.js';
import { credentialChoices } from '../arbitrary-choices.js';
import { systems } from '../arbitrary-system.js';
import { holds, pathwayOf, step } from '../small-system.js';

test('are the pairs that must or may stack', () => {
  let [some, none] = [0, 0];
  fc.assert(
    fc.property(fc.oneof(systems, credentialChoices), (system) => {
      const graph = pathwayGraph(system, 'p');
      const found = [...stacksInto(graph)].flatMap(([from, into]) => into.map((to) => [from, to]));
      const { pairs } = stacking(graph);
      expect(found).toEqual(
        pairs.flatMap(({ from, to, stacks }) => (stacks === 'must' || stacks === 'may' ? [[from, to]] : [])),
      );
      if (found.length > 0) some += 1;
      else none += 1;
    }),
    trials(400),
  );
  seen(some, 4, 'that stack');
  seen(none, 4, 'that do not');
});

test('are worked out once for a graph', () => {
  const ladder = [step('one', undefined, { awards: ['a'] }), step('two', holds('a'), { awards: ['b'] })];
  const graph = pathwayGraph(pathwayOf(ladder), 'p');
  expect([...stacksInto(graph)]).toEqual([
    ['a', ['b']],
    ['b', []],
  ]);
  expect(stacksInto(graph)).toBe(stacksInto(graph));
});
