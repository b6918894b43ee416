/** 000-20: credentials prepare people to enter and advance in an occupation, and to go on in a degree program. */
import { expect, test } from 'vitest';
import { exitOutcomes, looseEnds, pathwayGraph } from '../../src/graph/index.js';
import { system } from '../partnership/system.js';

test('A certificate that opens a job and the degree serves both; one that nothing follows is a loose end', () => {
  const certificate = (id: string) => ({
    ...({ id, title: id, kind: 'certificate-program' } as const),
    awards: [`${id}-card`],
  });
  const document = (complete: boolean) =>
    system({
      occupations: [{ id: 'nurse', title: 'Nurse' }],
      credentials: [
        { id: 'both-card', title: 'Both', kind: 'Certificate', occupations: ['nurse'] },
        { id: 'work-card', title: 'Work', kind: 'Certificate', occupations: ['nurse'] },
        { id: 'study-card', title: 'Study', kind: 'Certificate' },
        { id: 'none-card', title: 'None', kind: 'Certificate' },
      ],
      steps: [
        ...['both', 'work', 'study', 'none'].map(certificate),
        {
          ...({ id: 'degree', title: 'Degree', kind: 'degree-program' } as const),
          requires: {
            kind: 'any',
            of: ['both-card', 'study-card'].map((credential) => ({ kind: 'credential', credential })),
          },
        },
        { id: 'job', title: 'Job', kind: 'job', requires: { kind: 'step', step: 'degree' } },
      ],
      pathways: [{ id: 'p', title: 'P', steps: ['both', 'work', 'study', 'none', 'degree', 'job'] }],
      ...(complete && { complete: ['exits', 'occupations', 'onward', 'steps'] }),
    });
  const outcomes = (complete: boolean) =>
    exitOutcomes(pathwayGraph(document(complete), 'p')).map(({ step, kind, occupations, next, offRamp }) => [
      step,
      kind,
      occupations.opened,
      next,
      offRamp,
    ]);
  const known = (nothing: string) => [
    ['both', 'work-and-study', ['nurse'], ['degree'], true],
    ['none', nothing, [], [], false],
    ['study', 'study', [], ['degree'], true],
    ['work', 'work', ['nurse'], [], false],
  ];
  expect(outcomes(false)).toEqual(known('unknown'));
  expect(outcomes(true)).toEqual(known('dead-end'));
  expect(looseEnds(pathwayGraph(document(true), 'p'))).toEqual([
    { kind: 'dead-end', at: { kind: 'step', id: 'none' }, unclaimed: [] },
  ]);
  expect(looseEnds(pathwayGraph(document(false), 'p'))).toEqual([
    {
      ...{ kind: 'dead-end', at: { kind: 'step', id: 'none' } },
      unclaimed: ['exits', 'occupations', 'onward', 'steps'],
    },
  ]);
});
