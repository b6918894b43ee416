/** What a partner of a type answers for: the case of every row about a kind of partner. */
import { expect } from 'vitest';
import type { Duty } from '../../src/model/duties.js';
import { vocabularies } from '../../src/model/index.js';
import type { PartnerType } from '../../src/model/partner-types.js';
import { partnershipReport, responsibilityMatrix } from '../../src/partnership/index.js';
import { partnershipText } from '../../src/view/index.js';
import { partner, role, system } from '../partnership/system.js';

/**
 * A partner of this type answers for these duties since 2020, the chart gives them to the type, and the report tells it,
 * in these words where the case has them.
 */
export function expectOwned(by: PartnerType, asked: readonly Duty[], ...words: readonly string[]): void {
  expect(asked.map((duty) => vocabularies.duties[duty].by)).toEqual(asked.map(() => by));
  const document = system({
    partners: [partner('it', [by])],
    roles: [role('r', 'it', { responsibilities: asked, from: '2020' })],
  });
  const owned = (asOf: string) =>
    responsibilityMatrix(document, { asOf })
      .rows.filter(({ owners }) => owners.includes('it'))
      .map((each) => each.responsibility);
  expect(owned('2026-11-01').sort()).toEqual([...asked].sort());
  expect(owned('2019-01-01')).toEqual([]);
  const told = (asOf: string) => partnershipText(partnershipReport(document, { asOf })).replace(/\s+/g, ' ');
  const names = words.length > 0 ? words : asked.map((duty) => vocabularies.duties[duty].name);
  for (const name of names) {
    expect(told('2026-11-01')).toContain(` ${name}: it`);
    expect(told('2019-01-01')).not.toContain(` ${name}: it`);
  }
}
