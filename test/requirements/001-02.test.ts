/** 001-02: the system serves the demand of the local labor market and the needs of the workforce. */
import { expect, test } from 'vitest';
import { determineWioa } from '../../src/definitions/wioa/index.js';
import type { Area } from '../../src/model/area.js';
import { populationsServed } from '../../src/partnership/index.js';
import { partner, system } from '../partnership/system.js';

const asOf = '2026-11-01';
const pima = { scheme: 'us-county', code: '04019' } as const;

test('Demand of the county counts and that of another does not; people need a partner and a service for them', () => {
  const document = (place: Area, helps: boolean) =>
    system({
      region: [pima],
      partners: [
        partner('rehab', ['state-agency'], { programs: helps ? ['vocational-rehabilitation'] : [] }),
      ],
      supports: [
        {
          id: 'bus',
          title: 'Bus',
          kind: 'transportation',
          steps: 'all',
          populations: helps ? ['individuals-with-disabilities'] : ['veterans'],
        },
      ],
      occupations: [{ id: 'na', title: 'Nursing assistants', soc: { edition: '2018', code: '31-1131' } }],
      steps: [
        {
          id: 'aide',
          title: 'Nurse aide',
          kind: 'occupational-training',
          occupation: 'na',
        },
      ],
      pathways: [
        {
          id: 'p',
          title: 'Nursing',
          steps: ['aide'],
          sectors: [{ edition: '2022', code: '62' }],
          occupations: ['na'],
          populations: ['individuals-with-disabilities'],
        },
      ],
      evidence: [
        {
          ...({
            id: 'demand',
            kind: 'labor-market',
            bearing: 'for',
            date: '2026-06',
            publisher: 'The board',
          } as const),
          ...{ about: [{ kind: 'pathway', id: 'p' }], places: [place] },
        },
      ],
    });
  const demand = (of: ReturnType<typeof document>) =>
    determineWioa(of, 'p', { asOf }).facts.find(({ id }) => id === 'wioa.a.industry')?.state;
  expect(demand(document(pima, true))).toBe('true');
  expect(demand(document({ scheme: 'us-county', code: '23001' }, true))).toBe('unknown');
  const served = (helps: boolean) => {
    const [row] = populationsServed(document(pima, helps), { asOf });
    return [row?.agencies, row?.supports];
  };
  expect(served(true)).toEqual([['rehab'], ['bus']]);
  expect(served(false)).toEqual([[], []]);
});
