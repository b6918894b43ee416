/** Doors for a group in one of two pathways: the case of a board's actions about groups. */
import { expect } from 'vitest';
import type { BoardActionName } from '../../src/model/board-actions.js';
import type { Population } from '../../src/model/populations.js';
import { boardActions, partnershipReport } from '../../src/partnership/index.js';
import { partnershipText } from '../../src/view/index.js';
import { system } from '../partnership/system.js';

const asOf = '2026-11-01';

/** An action finds the door of a group, the pathway that has none, and no door of other people or one that is gone. */
export function expectDoors(asked: BoardActionName, wanted: readonly Population[]): void {
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
    const action = boardActions(of, { asOf }).find((each) => each.action === asked);
    return [action?.found.map(({ id }) => id), action?.without, action?.populations];
  };
  expect(found(doors(wanted))).toEqual([['door'], ['q'], []]);
  expect(found(doors(['in-school-youth']))[2]).toEqual(wanted);
  expect(found(doors(wanted, { status: 'ceased' }))).toEqual([[], ['p', 'q'], wanted]);
  // Two pathways, one door: what the other lacks is said of it alone, and a door for everybody is open to them too.
  const whole = (of: ReturnType<typeof doors>) =>
    boardActions(of, { asOf }).find((each) => each.action === asked);
  expect(whole(doors(wanted))).toMatchObject({ open: [], lacks: [{ pathway: 'q', populations: wanted }] });
  expect(whole(doors([]))).toMatchObject({
    ...{ found: [], open: ['door'], without: ['q'], populations: [] },
    lacks: [{ pathway: 'q', populations: wanted }],
  });
  const guarded = doors([], { requires: { kind: 'population', population: 'in-school-youth' } });
  expect(whole(guarded)).toMatchObject({ found: [], open: [], without: ['p', 'q'], populations: wanted });
  for (const one of wanted)
    expect(whole(doors([one]))?.populations).toEqual(wanted.filter((each) => each !== one));
  const text = partnershipText(partnershipReport(doors(wanted), { asOf })).replace(/\s+/g, ' ');
  expect(text).toContain('nothing on record in "Nurse aide"');
}
