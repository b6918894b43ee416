/** What pays after a pilot, and when that can be said. */
import { describe, expect, test } from 'vitest';
import type { Funding } from '../../src/model/funding.js';
import { fundingReport } from '../../src/partnership/funding-report.js';
import { partner, system } from './system.js';

const asOf = '2026-11-01';
const a = partner('a', ['industry'], { programs: ['adult'] });
const b = partner('b', ['industry']);

describe('money after a pilot', () => {
  const money = (id: string, use: string | undefined, more: Partial<Funding> = {}) =>
    ({ id, title: id, source: 'state', ...(use && { uses: [use] }), ...more }) as unknown as Funding;
  const asked = (funding: readonly Funding[], partners: readonly (typeof a)[] = [a]) => {
    const given = system({ partners, pathways: [{ id: 'p', title: 'P', steps: [] }], funding });
    const { gaps, unsustained } = fundingReport(given, { asOf });
    expect(unsustained).toEqual(gaps.map(({ pathway }) => pathway));
    return gaps;
  };
  const later = money('t', 'training', { effective: { from: '2029-01-01' } });
  const pilot = money('pi', 'pilot', { partner: 'b', effective: { to: '2028-12-31' } });

  test('a pilot pays no longer than its giver is there', () => {
    expect(asked([pilot, later], [a, b])).toEqual([]);
    const at = (partners: readonly (typeof a)[]) =>
      asked([pilot, later], partners).map(({ from, until }) => [from, until]);
    const today = [['2026-11-01', '2029-01-01']];
    expect(at([a, partner('b', [], { status: 'ceased' })])).toEqual(today);
    expect(at([a, partner('b', [], { effective: { to: '2025' } })])).toEqual(today);
    expect(at([a, partner('b', [], { effective: { to: '2027-06-30' } })])).toEqual([
      ['2027-07-01', '2029-01-01'],
    ]);
    expect(at([a])).toEqual(today);
  });

  test('infrastructure, and givers whom the document does not have, sustain nothing', () => {
    const ends = { effective: { to: '2026-12-31' } };
    const sustained = (...more: readonly Funding[]) =>
      asked([money('pi', 'pilot', ends), ...more]).length === 0;
    expect(sustained(money('t', 'training'))).toBe(true);
    expect(sustained(money('t', undefined))).toBe(true);
    expect(sustained(money('t', 'staff', { partner: 'a' }))).toBe(true);
    expect(sustained(money('t', 'infrastructure'))).toBe(false);
    expect(sustained(money('t', 'training', { partner: 'zz' }))).toBe(false);
    expect(sustained(money('t', 'training', { partner: 'zz', effective: { from: '2027-03-01' } }))).toBe(
      false,
    );
  });

  test('of a pilot without an end it is not said what comes after', () => {
    expect(asked([money('pi', 'pilot')])).toEqual([]);
    expect(asked([money('pi', 'pilot', { effective: { from: '2026' } }), later])).toEqual([]);
    expect(asked([money('pi', 'pilot', { status: 'ceased' })])).toHaveLength(1);
    expect(asked([money('pi', 'pilot', { partner: 'b' })], [a])).toHaveLength(1);
  });
});
