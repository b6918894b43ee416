/** Very large documents with very many faults: each is found, and no suggestion is looked for without end. */
import { expect, test } from 'vitest';
import { pathwayGraph } from '../../src/graph/pathway-graph.js';
import { inspectSystem } from '../../src/inspect/inspect-system.js';
import { nextSteps } from '../../src/learner/next-steps.js';
import { readSystem } from '../../src/model/read-system.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { nextStepsText } from '../../src/view/next-steps-text.js';
import { depth, size } from '../depth.js';

const count = depth === 'quick' ? 400 : 4000;
const ladder: PathwaySystem = {
  format: 'career-pathways/1',
  id: 's',
  title: 'S',
  steps: Array.from({ length: count }, (_, n) => ({
    id: `course-number-${n}`,
    title: `Course ${n}`,
    kind: 'course' as const,
    ...(n > 0 && { requires: { kind: 'step' as const, step: `course-number-${n - 1}` } }),
  })),
  pathways: [{ id: 'p', title: 'P', steps: Array.from({ length: count }, (_, n) => `course-number-${n}`) }],
};

test('thousands of ids that name nothing: the first get the nearest, all of them a way to mend', () => {
  const wrong = {
    ...ladder,
    steps: ladder.steps!.map((step, n) => ({
      ...step,
      requires: { kind: 'step' as const, step: `kourse-number-${n}` },
    })),
  };
  const found = inspectSystem(wrong).filter(({ code }) => code === 'dangling-reference');
  expect(found).toHaveLength(count);
  expect(found[0]?.message).toContain('Did you mean "course-number-0"?');
  expect(found.at(-1)?.message).toContain('Add it to "steps", or correct the id.');
  // What differs by capitals or a blank alone is found at once, however many there are.
  const loud = {
    ...ladder,
    pathways: [{ id: 'p', title: 'P', steps: ladder.steps!.map(({ id }) => id.toUpperCase()) }],
  };
  const differing = inspectSystem(loud).filter(({ message }) => message.includes('differs only in capital'));
  expect(differing).toHaveLength(count);
});

test('thousands of misspelt words and fields: the first hundred are put into words', () => {
  const wrong = { ...ladder, steps: ladder.steps!.map((step) => ({ ...step, kind: 'curse', tittle: 'T' })) };
  const read = readSystem(wrong);
  expect(read.ok || read.issues).toHaveLength(100);
  const fields = Object.fromEntries(Array.from({ length: size(100_000) }, (_, n) => [`titel${n}`, 1]));
  expect(readSystem({ ...ladder, ...fields })).toMatchObject({ ok: false });
});

test('thousands of next steps by their titles', () => {
  const graph = pathwayGraph(ladder, 'p');
  const text = nextStepsText(graph, nextSteps(graph, {}));
  expect(text.replace(/\s+/g, ' ')).toContain(`needs step "Course ${count - 2}"`);
});
