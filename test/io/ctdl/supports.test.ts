/** Who can have a support, as its condition tells it. */
import { describe, expect, test } from 'vitest';
import { readCtdl } from '../../../src/io/ctdl/read-ctdl.js';
import { writeCtdl } from '../../../src/io/ctdl/write-ctdl.js';
import type { PathwaySystem } from '../../../src/model/system.js';

const profile = (more: object) => ({ '@type': 'ceterms:ConditionProfile', ...more });
const veterans = { 'ceterms:description': { en: 'Veterans only' } };
const document = (condition: unknown) => ({
  '@context': 'x',
  '@graph': [
    { '@id': 'urn:p', '@type': 'ceterms:Pathway', 'ceterms:hasSupportService': ['urn:s'] },
    {
      '@id': 'urn:s',
      '@type': 'ceterms:SupportService',
      'ceterms:name': { en: 'S' },
      'ceterms:supportServiceCondition': condition,
    },
  ],
});

function reading(condition: unknown) {
  const read = readCtdl(document(condition));
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  expect(writeCtdl(read.value.system)).toMatchObject({ output: document(condition), losses: [] });
  const { system, notes } = read.value;
  return { system, said: [system.supports?.[0]?.eligibility, ...notes.map(({ code }) => code)] };
}
const having = (system: PathwaySystem, eligibility: string | undefined): PathwaySystem => ({
  ...system,
  supports: (system.supports ?? []).map(({ eligibility: _, ...support }) => ({
    ...support,
    ...(eligibility !== undefined && { eligibility }),
  })),
});

describe('words alone are its eligibility', () => {
  test.each<[string, unknown]>([
    ['in a list', [profile(veterans)]],
    ['by itself', profile(veterans)],
    ['without a language', profile({ 'ceterms:description': 'Veterans only' })],
    ['with something that says nothing', profile({ ...veterans, 'ceterms:name': { en: '' } })],
  ])('%s', (_, condition) => {
    const { system, said } = reading(condition);
    expect(said).toEqual(['Veterans only']);
    for (const now of ['Adults', undefined]) {
      const again = readCtdl(writeCtdl(having(system, now)).output);
      expect(again.ok && again.value.system.supports?.[0]?.eligibility).toBe(now);
    }
  });
});

test.each<[string, unknown]>([
  ['two conditions', [profile(veterans), profile(veterans)]],
  ['an age', [profile({ ...veterans, 'ceterms:minimumAge': 18 })]],
  ['an age alone', [profile({ 'ceterms:minimumAge': 18 })]],
  ['two languages', [profile({ 'ceterms:description': { en: 'Veterans', es: 'Veteranos' } })]],
  ['an address', 'urn:conditions'],
])('%s: kept and told', (_, condition) => {
  expect(reading(condition).said).toEqual([undefined, 'condition-kept']);
});

test('eligibility of a system of its own is written and read again', () => {
  const own: PathwaySystem = {
    format: 'career-pathways/1',
    id: 's',
    title: 'S',
    supports: [{ id: 'bus', title: 'Bus', kind: 'transportation', steps: [], eligibility: 'Adults' }],
  };
  const { output, losses } = writeCtdl(own);
  expect(losses.filter(({ path }) => path.includes('eligibility'))).toEqual([]);
  const read = readCtdl(output);
  expect(read.ok && read.value.system.supports?.[0]?.eligibility).toBe('Adults');
});
