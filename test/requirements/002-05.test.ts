/** 002-05: the six predicates, and a pathway whose steps nothing connects. */
import { expect, test } from 'vitest';
import { determine, jenkins } from '../../src/definitions/index.js';
import { system } from '../partnership/system.js';

test('the six predicates, and a pathway whose steps nothing connects', () => {
  const document = system({
    steps: [
      { id: 'a', title: 'A', kind: 'bridge', level: 'adult-education' },
      { id: 'b', title: 'B', kind: 'degree-program', level: 'postsecondary' },
    ],
    pathways: [{ id: 'p', title: 'P', steps: ['a', 'b'] }],
  });
  const linked = {
    ...document,
    steps: document.steps?.map((each) => (each.id === 'b' ? { ...each, follows: ['a'] } : each)) ?? [],
  };
  const connected = (of: typeof document) =>
    determine(jenkins, of, { kind: 'pathway', id: 'p' }, { asOf: '2026-11-01' }).elements.find(
      ({ id }) => id === 'connected',
    )?.verdict;
  expect(jenkins.elements).toHaveLength(6);
  expect([connected(document), connected(linked)]).toEqual(['undetermined', 'met']);
});
