/** Who can have a support, as its condition tells it. */
import { describe, expect, test } from 'vitest';
import { readCtdl } from '../../../src/io/ctdl/read-ctdl.js';
import { writeCtdl } from '../../../src/io/ctdl/write-ctdl.js';
import type { PathwaySystem } from '../../../src/model/system.js';

const profile = (more: object) => ({ '@type': 'ceterms:ConditionProfile', ...more });
const veterans = { 'ceterms:description': { en: 'Veterans only' } };
const document = (condition: unknown, more: object) => ({
  '@context': 'x',
  '@graph': [
    { '@id': 'urn:p', '@type': 'ceterms:Pathway', 'ceterms:hasSupportService': ['urn:s'] },
    {
      '@id': 'urn:s',
      '@type': 'ceterms:SupportService',
      'ceterms:name': { en: 'S' },
      ...(condition !== undefined && { 'ceterms:supportServiceCondition': condition }),
      ...more,
    },
  ],
});

function reading(condition: unknown, more: object = {}) {
  const read = readCtdl(document(condition, more));
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  expect(writeCtdl(read.value.system)).toMatchObject({ output: document(condition, more), losses: [] });
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

describe('what is more than words is kept and told, and it is never one for everybody', () => {
  const adults = { 'ceterms:minimumAge': 18 };
  const audience = {
    'ceterms:audienceType': [
      { '@type': 'ceterms:CredentialAlignmentObject', 'ceterms:targetNodeName': { en: 'Veterans' } },
    ],
  };
  const both = 'Veterans only, At least 18 years old';
  test.each<[string, unknown, string]>([
    ['two conditions', [profile(veterans), profile(adults)], both],
    ['an age', [profile({ ...veterans, ...adults })], both],
    ['an age alone', [profile(adults)], 'At least 18 years old'],
    ['an audience', [profile(audience)], 'audienceType: Veterans'],
    ['two languages', [profile({ 'ceterms:description': { en: 'Adults', es: 'Adultos' } })], 'Adults'],
    ['an address', 'urn:conditions', 'supportServiceCondition: urn:conditions'],
  ])('%s', (_, condition, words) => {
    expect(reading(condition).said).toEqual([words, 'condition-kept']);
  });

  const jurisdiction = { '@type': 'ceterms:JurisdictionProfile', 'ceterms:description': { en: 'Ohio' } };
  test.each<[string, object, string]>([
    ['for whom', audience, 'audienceType: Veterans'],
    [
      'for which level',
      { 'ceterms:audienceLevelType': 'audLevel:Adult' },
      'audienceLevelType: audLevel:Adult',
    ],
    ['where', { 'ceterms:jurisdiction': [jurisdiction] }, 'jurisdiction: Ohio'],
    ['where it is offered', { 'ceterms:offeredIn': [jurisdiction] }, 'offeredIn: Ohio'],
    ['about when', { 'ceterms:approximateExpirationDate': '2019' }, 'approximateExpirationDate: 2019'],
    ['a date that is none', { 'ceterms:expirationDate': 'June' }, 'expirationDate: June'],
    ['a profile of its own', { 'ceterms:requires': [profile(adults)] }, 'At least 18 years old'],
  ])('%s', (_, more, words) => {
    const { said, system } = reading(undefined, more);
    expect(said).toEqual([words, 'condition-kept']);
    const { output, losses } = writeCtdl(having(system, 'Adults'));
    expect(losses).toEqual([]);
    expect(output).toMatchObject({ '@graph': [{}, { ...more, 'ceterms:supportServiceCondition': [{}] }] });
    const again = readCtdl(output);
    expect(again.ok && again.value.system.supports?.[0]?.eligibility).toBe('Adults');
  });

  test('beside words, they are its eligibility', () => {
    expect(reading([profile(veterans)], audience).said).toEqual(['Veterans only', 'condition-kept']);
  });

  test('what says nothing limits nothing, and elsewhere it is no limit', () => {
    expect(reading(undefined, { 'ceterms:audienceType': [] }).said).toEqual([undefined]);
    const program = { '@context': 'x', '@id': 'urn:x', '@type': 'ceterms:LearningProgram', ...audience };
    const read = readCtdl(program);
    expect(read.ok && read.value.notes).toEqual([]);
  });
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
