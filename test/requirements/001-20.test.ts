/** 001-20: partners see the big picture, and nothing is done twice. */
import { expect, test } from 'vitest';
import { duplicateServices, pathwaysAlike } from '../../src/partnership/index.js';
import { system } from '../partnership/system.js';

test('Two colleges train nurse aides in one county; buses in two counties are no duplicate', () => {
  const county = (code: string) => ({ scheme: 'us-county', code }) as const;
  const aides = (where: string) =>
    system({
      occupations: [{ id: 'cna', title: 'Nurse aide', soc: { edition: '2018', code: '31-1131' } }],
      steps: ['north', 'south'].map((id) => ({
        id,
        title: 'Nurse aide',
        kind: 'course',
        provider: id,
        cip: { edition: '2020', code: '51.3902' },
      })),
      pathways: [
        { id: 'n', title: 'N', steps: ['north'], occupations: ['cna'], region: [county('04019')] },
        { id: 's', title: 'S', steps: ['south'], occupations: ['cna'], region: [county(where)] },
      ],
    });
  expect(pathwaysAlike(aides('04019'))).toEqual([
    {
      pathways: ['n', 's'],
      programs: ['51.3902'],
      occupations: ['cna', '31-1131'],
      credentials: [],
      providers: ['north', 'south'],
    },
  ]);
  expect(pathwaysAlike(aides('04013'))).toEqual([]);
  const bus = (id: string, where: string) =>
    ({
      id,
      title: 'Bus',
      kind: 'transportation',
      provider: id,
      steps: 'all',
      capacity: [{ place: county(where), places: 5 }],
    }) as const;
  const partners = ['a', 'b'].map((id) => ({ id, name: id, types: [] }));
  const buses = (where: string) => system({ partners, supports: [bus('a', '04019'), bus('b', where)] });
  expect(duplicateServices(buses('04013'))).toEqual([]);
  const [twice] = duplicateServices(buses('04019'));
  expect([twice?.place, twice?.providers]).toEqual(['us-county 04019', ['a', 'b']]);
});
