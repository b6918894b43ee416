/** 000-16: a bridge leads on to postsecondary education and training; one that leads nowhere is found. */
import { expect, test } from 'vitest';
import { looseEnds, pathwayGraph } from '../../src/graph/index.js';
import { system } from '../partnership/system.js';
import { expectOwned } from './duties.js';

test('A bridge program answers for teaching adults the basic skills to enter and advance', () => {
  expectOwned('bridge', ['teach-basic-skills'], 'Teach adults the basic skills to enter and advance');
});

test('A bridge on which a certificate builds is none; one that leads nowhere is found as an orphan', () => {
  const found = (builds: boolean) =>
    looseEnds(
      pathwayGraph(
        system({
          steps: [
            { id: 'bridge', title: 'Bridge', kind: 'bridge' },
            {
              ...({ id: 'aide', title: 'Nurse aide', kind: 'certificate-program' } as const),
              ...(builds && { requires: { kind: 'step', step: 'bridge' } as const }),
            },
          ],
          pathways: [{ id: 'p', title: 'P', steps: ['bridge', 'aide'] }],
        }),
        'p',
      ),
    )
      .filter(({ kind }) => kind === 'orphan-bridge')
      .map((each) => JSON.stringify(each));
  expect(found(true)).toEqual([]);
  expect(found(false)).toEqual([expect.stringContaining('"bridge"')]);
});
