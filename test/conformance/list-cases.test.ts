/** Small provider lists that once came out wrong, each with what has to come out. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ProviderListReading } from '../../src/io/etpl/list-reader.js';
import type { ProviderListProfile } from '../../src/io/etpl/profile.js';
import { readProviderList } from '../../src/io/etpl/read-provider-list.js';
import { accepted } from '../io/accepted.js';
import { shared } from './shared-data.js';

interface Case {
  readonly input: { readonly text: string; readonly latin1?: boolean; readonly profile: ProviderListProfile };
}

const folder = join(shared, 'cases/formats');
const read = (name: string): ProviderListReading => {
  const { input } = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Case;
  const bytes = input.latin1 ? new Uint8Array(Buffer.from(input.text, 'latin1')) : input.text;
  return accepted(readProviderList(bytes, input.profile));
};
const step = (name: string, at = 0) => read(name).system.steps?.[at];
const codesOf = (name: string) =>
  read(name).notes.map(({ code, column }) => `${code} ${column ?? ''}`.trim());

const checks: { readonly [name: string]: () => void } = {
  'etpl-cost-partial-sum': () =>
    expect(step('etpl-cost-partial-sum')?.cost).toEqual({ amount: 1350, currency: 'USD' }),
  'etpl-cost-partial-sum-blank': () => {
    expect(step('etpl-cost-partial-sum-blank')).not.toHaveProperty('cost');
    expect(codesOf('etpl-cost-partial-sum-blank')).toEqual(['incomplete-cost Tuition']);
  },
  'etpl-doubled-header': () => {
    expect(codesOf('etpl-doubled-header')).toEqual(['doubled-column CIP']);
    expect(step('etpl-doubled-header')).not.toHaveProperty('cip');
  },
  'etpl-excel-guarded-code': () => expect(step('etpl-excel-guarded-code')?.cip?.code).toBe('01.0105'),
  'etpl-header-case-and-space': () =>
    expect(step('etpl-header-case-and-space')).toMatchObject({
      cip: { code: '48.0508' },
      cost: { amount: 1300 },
    }),
  'etpl-ids-per-provider': () => expect(read('etpl-ids-per-provider').system.steps).toHaveLength(2),
  'etpl-name-as-id': () => expect(read('etpl-name-as-id').system.steps).toHaveLength(2),
  'etpl-optional-column-renamed': () =>
    expect(codesOf('etpl-optional-column-renamed')).toEqual(['missing-column CIP', 'missing-column Weeks']),
  'etpl-several-credentials': () =>
    expect(read('etpl-several-credentials').system.credentials?.map(({ kind }) => kind)).toEqual([
      'Certificate',
      'AssociateDegree',
    ]),
  'etpl-soc-six-digits': () => {
    expect(codesOf('etpl-soc-six-digits')).toEqual([]);
    expect(read('etpl-soc-six-digits').system.occupations?.[0]).toEqual({
      id: 'soc-2018-51-4121',
      title: '51-4121',
      soc: { edition: '2018', code: '51-4121' },
    });
  },
  'etpl-title-rows-above': () =>
    expect(step('etpl-title-rows-above')).toMatchObject({ title: 'Welding', duration: 'P16W' }),
  'etpl-weeks-with-unit': () => {
    expect(step('etpl-weeks-with-unit')?.duration).toBe('P16W');
    expect(codesOf('etpl-weeks-with-unit')).toEqual(['read-as Weeks']);
  },
  'etpl-windows-1252-quotes': () => expect(step('etpl-windows-1252-quotes')?.title).toBe('Nurse’s aide'),
};

describe.skipIf(!existsSync(folder))('small lists that came out wrong', () => {
  test.each(Object.entries(checks))('%s', (_, check) => check());
});
