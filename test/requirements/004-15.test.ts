/** 004-15: action 6: people with disabilities, with vocational rehabilitation. */
import { expect, test } from 'vitest';
import type { Partner } from '../../src/model/partner.js';
import { boardActions } from '../../src/partnership/index.js';
import { partner, system } from '../partnership/system.js';
import { expectDoors } from './group-doors.js';

test('People with disabilities have a door in one pathway, and in the other not', () => {
  expectDoors('vocational-rehabilitation', ['individuals-with-disabilities']);
});

test('The provider of title IV is found by its program or by what it does, as long as it is at the table', () => {
  const found = (more: Partial<Partner>) =>
    boardActions(system({ partners: [partner('office', ['state-agency'], more)] }), {
      asOf: '2026-11-01',
    }).find(({ action }) => action === 'vocational-rehabilitation')?.found;
  const office = [{ kind: 'partner', id: 'office' }];
  expect(found({ programs: ['vocational-rehabilitation'] })).toEqual(office);
  expect(found({ functions: ['vocational-rehabilitation'] })).toEqual(office);
  expect(found({ programs: ['adult-education'] })).toEqual([]);
  expect(found({ programs: ['vocational-rehabilitation'], effective: { to: '2026-10-31' } })).toEqual([]);
});
