/** 001-46: portability, chunks, and links between credit and noncredit. */
import { expect, test } from 'vitest';
import { pathwayGraph } from '../../src/graph/index.js';
import { nextSteps } from '../../src/learner/index.js';
import { system } from '../partnership/system.js';

const asOf = '2026-11-01';

test('A noncredit module opens the credit course by a signed agreement, and not after it has ended', () => {
  const chunks = (signed: readonly string[], to?: string) =>
    system({
      partners: ['center', 'college'].map((id) => ({ id, name: id, types: [] })),
      credentials: [{ id: 'card', title: 'Card', kind: 'Certificate' }],
      steps: [
        { id: 'module', title: 'Module', kind: 'course', provider: 'center', accelerators: ['modular'] },
        {
          id: 'weld-1',
          title: 'Welding 1',
          kind: 'course',
          provider: 'college',
          credits: 3,
          awards: ['card'],
        },
        {
          id: 'weld-2',
          title: 'Welding 2',
          kind: 'course',
          provider: 'college',
          requires: { kind: 'step', step: 'weld-1' },
        },
      ],
      pathways: [{ id: 'p', title: 'P', steps: ['module', 'weld-1', 'weld-2'] }],
      agreements: [
        {
          id: 'credit',
          kind: 'articulation',
          parties: signed.map((partner) => ({ partner, signedOn: '2020-01-01' })),
          articulates: [{ from: { kind: 'step', step: 'module' }, to: 'weld-1' }],
          ...(to && { effective: { to } }),
        },
      ],
    });
  const opens = (of: ReturnType<typeof chunks>) =>
    nextSteps(pathwayGraph(of, 'p'), { steps: [{ step: 'module' }] }, { asOf })
      .filter(({ status }) => status === 'ready')
      .map(({ step }) => step);
  const both = ['center', 'college'];
  expect(opens(chunks(both))).toContain('weld-2');
  expect(opens(chunks(both, '2021'))).not.toContain('weld-2');
  expect(opens(chunks(['center']))).not.toContain('weld-2');
});

test('Credit by agreement counts from the last signature on, and for the course that it names alone', () => {
  const credit = (signedOn: string, to = 'weld-1') =>
    system({
      partners: ['center', 'college'].map((id) => ({ id, name: id, types: [] })),
      steps: [
        { id: 'module', title: 'Module', kind: 'course', provider: 'center', accelerators: ['modular'] },
        ...['weld-1', 'other'].map((id) => ({
          ...({ id, title: id, kind: 'course', provider: 'college', credits: 3 } as const),
        })),
        ...['weld-2', 'more'].map((id) => ({
          ...({ id, title: id, kind: 'course', provider: 'college' } as const),
          requires: { kind: 'step', step: id === 'more' ? 'other' : 'weld-1' } as const,
        })),
      ],
      pathways: [{ id: 'p', title: 'P', steps: ['module', 'weld-1', 'other', 'weld-2', 'more'] }],
      agreements: [
        {
          ...({ id: 'credit', kind: 'articulation' } as const),
          parties: [
            { partner: 'center', signedOn: '2020-01-01' },
            { partner: 'college', signedOn },
          ],
          articulates: [{ from: { kind: 'step', step: 'module' }, to }],
        },
      ],
    });
  const opens = (of: ReturnType<typeof credit>, steps: readonly string[] = ['module']) =>
    nextSteps(pathwayGraph(of, 'p'), { steps: steps.map((step) => ({ step })) }, { asOf })
      .filter(({ status }) => status === 'ready')
      .map(({ step }) => step);
  expect(opens(credit(asOf))).toEqual(expect.arrayContaining(['weld-2']));
  expect(opens(credit(asOf))).not.toContain('more');
  expect(opens(credit('2026-11-02'))).not.toContain('weld-2');
  expect(opens(credit(asOf, 'other'))).toContain('more');
  expect(opens(credit(asOf, 'other'))).not.toContain('weld-2');
  // Without the module there is nothing to take credit for.
  expect(opens(credit(asOf), [])).not.toContain('weld-2');
});
