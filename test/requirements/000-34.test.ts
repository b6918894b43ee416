/** 000-34: a community organization hosts instruction, and it is missed when it goes. */
import { expect, test } from 'vitest';
import { ifPartnerLeaves } from '../../src/partnership/index.js';
import { partner, role, system } from '../partnership/system.js';
import { expectOwned } from './duties.js';

test('A community organization answers for being a site of instruction', () => {
  expectOwned('community-social-service', ['host-instruction'], 'Serve as a site for instruction');
});

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
  // A library that hosts classes too keeps the duty covered, the class in the center is lost all the same.
  const two = hosted('center');
  const library = {
    ...two,
    partners: [...(two.partners ?? []), partner('library', ['community-social-service'])],
    roles: [
      ...(two.roles ?? []),
      role('hall', 'library', { kind: 'site', responsibilities: ['host-instruction'] }),
    ],
  };
  expect(loss(library)).toEqual([['abe'], []]);
  expect(ifPartnerLeaves(library, 'center', { asOf: '2026-11-01' }).roles).toEqual(['rooms']);
  const ceased = (two.steps ?? []).map((step) => ({ ...step, effective: { to: '2026-10-31' } }));
  expect(loss({ ...two, steps: ceased })).toEqual([[], ['host-instruction']]);
});
