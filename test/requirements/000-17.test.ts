/** 000-17: each of the four contents of bridge programs has its kind, and is preparation that has to lead somewhere. */
import { expect, test } from 'vitest';
import { looseEnds, pathwayGraph } from '../../src/graph/index.js';
import { readSystem, type StepKind } from '../../src/model/index.js';
import { system } from '../partnership/system.js';

const contents: readonly StepKind[] = [
  'high-school-equivalency',
  'english-language-acquisition',
  'workplace-literacy',
  'developmental-education',
];

test.each(contents)('%s on which a certificate builds leads on; alone it is found', (kind) => {
  const found = (builds: boolean) => {
    const document = readSystem(
      system({
        steps: [
          { id: 'content', title: 'Content', kind },
          {
            ...({ id: 'aide', title: 'Nurse aide', kind: 'certificate-program' } as const),
            ...(builds && { requires: { kind: 'step', step: 'content' } as const }),
          },
        ],
        pathways: [{ id: 'p', title: 'P', steps: ['content', 'aide'] }],
      }),
    );
    if (!document.ok) throw new Error(JSON.stringify(document.issues));
    return looseEnds(pathwayGraph(document.value, 'p'))
      .filter((each) => each.kind === 'orphan-bridge')
      .map((each) => JSON.stringify(each));
  };
  expect(found(true)).toEqual([]);
  expect(found(false)).toEqual([expect.stringContaining('"content"')]);
});
