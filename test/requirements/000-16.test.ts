/** 000-16: a bridge that leads nowhere is found. */
import { expect, test } from 'vitest';
import { looseEnds, pathwayGraph } from '../../src/graph/index.js';
import { system } from '../partnership/system.js';

test('a bridge that leads nowhere is found', () => {
  const document = system({
    steps: [{ id: 'bridge', title: 'Bridge', kind: 'bridge' }],
    pathways: [{ id: 'p', title: 'P', steps: ['bridge'] }],
  });
  expect(looseEnds(pathwayGraph(document, 'p'))).not.toEqual([]);
});
