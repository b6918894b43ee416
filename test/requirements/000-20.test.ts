/** 000-20: an exit after which nothing opens is a loose end. */
import { expect, test } from 'vitest';
import { looseEnds, pathwayGraph } from '../../src/graph/index.js';
import { system } from '../partnership/system.js';

test('an exit after which nothing opens is a loose end', () => {
  const document = system({
    credentials: [{ id: 'c', title: 'C', kind: 'Certificate' }],
    steps: [{ id: 'a', title: 'A', kind: 'certificate-program', awards: ['c'] }],
    pathways: [{ id: 'p', title: 'P', steps: ['a'] }],
  });
  expect(looseEnds(pathwayGraph(document, 'p')).length).toBeGreaterThan(0);
});
