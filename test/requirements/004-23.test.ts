/** 004-23: design: whom does the pathway serve, and what is it like for a participant? */
import { expect, test } from 'vitest';
import { pathwayGraph } from '../../src/graph/index.js';
import { nextSteps } from '../../src/learner/index.js';
import { system } from '../partnership/system.js';
import { shown } from './shown.js';

test('Each pathway has to stack and to have its own doors, and a participant sees the next step', () => {
  const ladder = (id: string) => ({
    steps: [
      { id: `${id}-1`, title: 'One', kind: 'course', awards: [`${id}-card`] },
      {
        id: `${id}-2`,
        title: 'Two',
        kind: 'course',
        awards: [`${id}-degree`],
        requires: { kind: 'credential', credential: `${id}-card` },
      },
    ] as const,
    pathway: { id, title: id, steps: [`${id}-1`, `${id}-2`] },
    entries: ['1', '2'].map((step) => ({ id: `in-${id}-${step}`, pathway: id, step: `${id}-${step}` })),
    exits: ['1', '2'].map((step) => ({
      id: `out-${id}-${step}`,
      pathway: id,
      after: { kind: 'step', step: `${id}-${step}` } as const,
    })),
    credentials: ['card', 'degree'].map((each) => ({
      id: `${id}-${each}`,
      title: each,
      kind: 'Certificate' as const,
    })),
  });
  const p = ladder('p');
  const q = ladder('q');
  const one = system({
    steps: p.steps,
    pathways: [p.pathway],
    entries: p.entries,
    exits: p.exits,
    credentials: p.credentials,
  });
  expect(shown(one, 'design')).toEqual(['stackable-credentials', 'sequencing', 'entry-exit-points']);
  // The second pathway stacks and has no doors: the first does not make up for it.
  const two = {
    ...one,
    steps: [...p.steps, ...q.steps],
    pathways: [p.pathway, q.pathway],
    credentials: [...p.credentials, ...q.credentials],
  };
  expect(shown(two, 'design')).toEqual(['stackable-credentials', 'sequencing']);
  const seen = nextSteps(pathwayGraph(one, 'p'), { steps: [{ step: 'p-1' }] });
  expect(JSON.stringify(seen)).toContain('"p-2"');
});
