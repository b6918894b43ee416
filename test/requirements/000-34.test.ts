/** 000-34: a community organization hosts instruction, and it is missed when it goes. */
import { expect, test } from 'vitest';
import { ifPartnerLeaves } from '../../src/partnership/index.js';
import { partner, role, system } from '../partnership/system.js';

test('A class of the college in the rooms of a center is lost with the center', () => {
  const hosted = (site: string) =>
    system({
      partners: [partner('college', ['postsecondary']), partner('center', ['community-social-service'])],
      roles: [role('rooms', 'center', { kind: 'site', responsibilities: ['host-instruction'] })],
      steps: [
        { id: 'abe', title: 'Basic education', kind: 'adult-basic-education', provider: 'college', site },
      ],
    });
  const loss = (of: ReturnType<typeof hosted>) => {
    const { steps, responsibilities } = ifPartnerLeaves(of, 'center', { asOf: '2026-11-01' });
    return [steps, responsibilities];
  };
  expect(loss(hosted('center'))).toEqual([['abe'], ['host-instruction']]);
  expect(loss(hosted('college'))).toEqual([[], ['host-instruction']]);
});
