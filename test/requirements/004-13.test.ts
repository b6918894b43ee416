/** 004-13: action 4: title I adults, with priority of service. */
import { expect, test } from 'vitest';
import type { Population } from '../../src/model/populations.js';
import { boardActions, partnershipReport } from '../../src/partnership/index.js';
import { partnershipText } from '../../src/view/index.js';
import { system } from '../partnership/system.js';

const asOf = '2026-11-01';

test('Those with priority of service have doors of their own in one pathway, and in the other not', () => {
  const doors = (populations: readonly Population[], more: object = {}) =>
    system({
      steps: [{ id: 'weld', title: 'Welding', kind: 'course' }],
      pathways: [
        { id: 'p', title: 'Welder', steps: ['weld'] },
        { id: 'q', title: 'Nurse aide', steps: [] },
      ],
      entries: [{ id: 'door', pathway: 'p', step: 'weld', populations, ...more }],
    });
  const found = (of: ReturnType<typeof doors>) => {
    const action = boardActions(of, { asOf }).find((each) => each.action === 'adult-entries');
    return [action?.found.map(({ id }) => id), action?.without, action?.populations];
  };
  const wanted = ['public-assistance-recipients', 'low-income', 'basic-skills-deficient'] as const;
  expect(found(doors(wanted))).toEqual([['door'], ['q'], []]);
  expect(found(doors(['in-school-youth']))[2]).toEqual(wanted);
  expect(found(doors(wanted, { status: 'ceased' }))).toEqual([[], ['p', 'q'], wanted]);
  const text = partnershipText(partnershipReport(doors(wanted), { asOf })).replace(/\s+/g, ' ');
  expect(text).toContain('nothing in "Nurse aide"');
});
