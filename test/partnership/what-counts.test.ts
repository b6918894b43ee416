/** Sectors of several codes are one, doors into nothing are none, and places count once. */
import { expect, test } from 'vitest';
import type { PathwaySystem } from '../../src/model/system.js';
import { boardActions } from '../../src/partnership/board-actions.js';
import { demandAndSupply } from '../../src/partnership/demand-and-supply.js';
import { doorsByGroup } from '../../src/partnership/doors-by-group.js';
import { economicChanges } from '../../src/partnership/economic-changes.js';
import { system } from './system.js';

const asOf = '2026-11-01';

test('a closing in a part of a sector of several codes is one of its pathways', () => {
  const unreviewed = (code: string, closing: string) =>
    economicChanges(
      system({
        pathways: [{ id: 'p', title: 'P', sectors: [{ edition: '2022', code }], steps: [] }],
        economicEvents: [
          { id: 'e', kind: 'closing', title: 'E', sectors: [{ edition: '2022', code: closing }] },
        ],
      }),
      { asOf },
    ).flatMap((each) => each.unreviewed);
  const one = [
    ...[
      ['31', '331'],
      ['331', '31'],
      ['33', '311'],
      ['44', '455'],
      ['45', '44'],
    ],
    ...[
      ['48', '492'],
      ['492', '48'],
      ['31', '32'],
      ['33', '331'],
      ['3311', '331'],
      ['62', '621'],
    ],
  ] as [string, string][];
  for (const pair of one) expect(unreviewed(...pair), pair.join(' ')).toEqual(['p']);
  const others = [
    ['311', '331'],
    ['44', '48'],
    ['441', '455'],
    ['62', '61'],
    ['621', '622'],
  ] as [string, string][];
  for (const pair of others) expect(unreviewed(...pair), pair.join(' ')).toEqual([]);
});

test('a door into a step or a pathway that is not there opens nothing', () => {
  const step = { id: 'a', title: 'A', kind: 'course' } as const;
  const entry = (more: object) => ({ id: 'e', pathway: 'p', step: 'a', ...more });
  const asked = (more: object, steps = [step]) => {
    const given = system({
      steps,
      pathways: [{ id: 'p', title: 'P', steps: ['a'] }],
      entries: [entry(more)],
    } as Partial<PathwaySystem>);
    const action = boardActions(given, { asOf }).find((each) => each.action === 'adult-education-entries');
    const doors = doorsByGroup(given, { asOf }).flatMap((each) =>
      each.doors.filter((door) => door.entry !== undefined),
    );
    const counts = [action?.found.length, action?.open.length, action?.without];
    return [...counts, doors.length > 0];
  };
  const basic = { populations: ['basic-skills-deficient'] };
  expect(asked({})).toEqual([0, 1, [], true]);
  expect(asked(basic)).toEqual([1, 0, [], true]);
  for (const more of [{}, basic]) {
    const none = [0, 0, ['p'], false];
    expect(asked(more, [])).toEqual(none);
    expect(asked({ ...more, step: 'zz' })).toEqual(none);
    expect(asked({ ...more, pathway: 'zz' })).toEqual(none);
    expect(asked({ ...more, step: 'b' }, [step, { ...step, id: 'b' }] as never)).toEqual(none);
  }
});

test('the places of a step on two pathways are there once', () => {
  const step = (id: string, places: number) =>
    ({ id, title: id, kind: 'course', capacity: [{ places }] }) as const;
  const state = (count: number, ...pathways: readonly (readonly string[])[]) =>
    demandAndSupply(
      system({
        occupations: [{ id: 'o', title: 'O', openings: [{ count }] }],
        steps: [step('a', 20), step('b', 20), step('c', 30), step('d', 5)],
        pathways: pathways.map((steps, index) => ({
          id: `p${index}`,
          title: 'P',
          occupations: ['o'],
          steps,
        })),
      }),
      { asOf },
    )[0]?.state;
  expect(state(30, ['a'], ['a'])).toBe('fewer-places');
  expect(state(20, ['a'], ['a'])).toBe('not-fewer');
  expect(state(40, ['a'], ['b'])).toBe('not-fewer');
  expect(state(40, ['a', 'b'], ['b', 'd'])).toBe('not-fewer');
  expect(state(40, ['a', 'd'], ['a', 'd'])).toBe('fewer-places');
  expect(state(50, ['a', 'c'], ['a', 'b'])).toBe('not-fewer');
  expect(state(31, ['a', 'c'], ['c', 'd'], ['c'])).toBe('not-fewer');
  expect(state(60, ['a', 'c'], ['c', 'd'], ['c'])).toBe('fewer-places');
});
