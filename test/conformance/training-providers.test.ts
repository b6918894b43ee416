/**
 * Programs of whole lists by the definitions about training providers and apprenticeships, against a count that reads the
 * files by itself: a list says what a program awards, and nothing of what the State determined.
 */
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/definitions/catalogue.js';
import { determineAll } from '../../src/definitions/determine-all.js';
import { newJersey } from '../../src/io/etpl/new-jersey.js';
import type { ProviderListProfile } from '../../src/io/etpl/profile.js';
import { readProviderList } from '../../src/io/etpl/read-provider-list.js';
import { texas } from '../../src/io/etpl/texas.js';
import type { Determination } from '../../src/logic/determination.js';
import { depth } from '../depth.js';
import { accepted } from '../io/accepted.js';
import { bytesOf, isThere, once, textOf } from './shared-data.js';

const files = { texas: 'etpl/tx_etpl_2024-03-20.csv', newJersey: 'etpl/nj_etpl_2021-03.csv' };
const ids = ['etp-680', 'registered-apprenticeship', 'pre-apprenticeship'];
const entries = catalogue.filter(({ definition }) => ids.includes(definition.id));

type Row = { readonly [column: string]: string };
const rowsOf = (file: string): Row[] =>
  Papa.parse<Row>(textOf(file).replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true }).data;

/** How many there are of each. */
function countOf(words: readonly string[]): { readonly [word: string]: number } {
  const counts: { [word: string]: number } = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

const determined = (file: string, profile: ProviderListProfile): ReadonlyMap<string, Determination[]> => {
  const { system } = accepted(readProviderList(bytesOf(file), profile));
  const found = [...determineAll(entries, [system], { asOf: '2026-11-01', explain: 'verdict' })];
  return new Map(ids.map((id) => [id, found.filter(({ definition }) => definition.id === id)]));
};
const verdictsOf = (all: readonly Determination[], element: string) =>
  countOf(all.map(({ elements }) => elements.find(({ id }) => id === element)!.verdict));

/** Every program has a verdict, and what keeps it open has a name. */
function expectNamed(all: readonly Determination[], count: number): void {
  expect(all).toHaveLength(count);
  expect(new Set(all.map(({ subject }) => subject.id)).size).toBe(count);
  expect(all.flatMap(({ faults }) => faults)).toEqual([]);
  for (const { verdict, elements } of all) {
    expect(['not-met', 'undetermined']).toContain(verdict);
    for (const each of elements) expect(each.verdict === 'undetermined').toBe(each.causes.length > 0);
  }
}

// 6,245 rows: not in a quick run.
describe.skipIf(depth === 'quick' || !isThere(files.texas))('Texas', () => {
  const all = once(() => determined(files.texas, texas));
  const of = (id: string) => all().get(id) ?? [];
  const outcomes = once(() => rowsOf(files.texas).map((row) => row['Program Outcome'] ?? ''));
  const having = (...words: readonly string[]) => outcomes().filter((each) => words.includes(each)).length;
  const degrees = ['Associates Degree', 'Baccalaureate degree'] as const;

  test.each(ids)('%s: every row is a program with a verdict, none of them met', (id) => {
    expectNamed(of(id), 6245);
  });

  test('what programs lead to: by the list only degrees are known to count', () => {
    const met = having(...degrees);
    expect(verdictsOf(of('etp-680'), 'leads-to')).toEqual({ met, undetermined: 6245 - met });
    expect(met).toBe(943);
  });

  test('who provides training: whoever is named, for an occupation where it is a degree or a certificate', () => {
    expect(verdictsOf(of('etp-680'), 'entity')).toEqual({ met: 6245 });
    const occupations = ['Occupation Code (ONET 1)', 'Occupation Code (ONET 2)', 'Occupation Code (ONET 3)'];
    const isEducation = [...degrees, 'Community college certificate of completion'] as readonly string[];
    const open = rowsOf(files.texas).filter((row) => {
      const outcome = row['Program Outcome'] ?? '';
      const named = occupations.some((column) => /\d{2}-?\d{4}/.test(row[column] ?? ''));
      return (
        outcome === 'Secondary school diploma or its equivalent' || (isEducation.includes(outcome) && !named)
      );
    }).length;
    expect(verdictsOf(of('etp-680'), 'services')).toEqual({ met: 6245 - open, undetermined: open });
    expect(open).toBe(80);
  });

  test('what the State determined, and when, no row says', () => {
    for (const element of ['determined', 'listed'])
      expect(verdictsOf(of('etp-680'), element)).toEqual({ undetermined: 6245 });
    const asked = of('etp-680').map(({ facts }) => facts.find(({ id }) => id === 'etp.listed')!);
    expect(countOf(asked.flatMap((fact) => fact.for.map(({ message }) => message.id)))).toEqual({
      'listed.whole': 6245,
    });
  });

  test('apprenticeships: shown by what they award, with no number', () => {
    const apprenticeships = having('Certificate of completion of an apprenticeship');
    const shown = of('registered-apprenticeship').filter(({ facts }) =>
      facts.some(({ id, examined }) => id === 'ra.registered' && examined > 0),
    );
    expect([apprenticeships, shown.length]).toEqual([381, 381]);
    expect(verdictsOf(of('registered-apprenticeship'), 'registered')).toEqual({ undetermined: 6245 });
    // An apprenticeship prepares for none.
    expect(countOf(of('pre-apprenticeship').map(({ verdict }) => verdict))).toEqual({
      'not-met': apprenticeships,
      undetermined: 6245 - apprenticeships,
    });
    const recognized = having('Industry recognized certificate or certification', ...degrees);
    expect(verdictsOf(of('pre-apprenticeship'), 'd')).toEqual({
      met: recognized,
      undetermined: 6245 - recognized,
    });
  });
});

describe.skipIf(!isThere(files.newJersey))('New Jersey', () => {
  test('every program has a verdict by each of them', () => {
    const all = determined(files.newJersey, newJersey);
    for (const id of ids) expectNamed(all.get(id) ?? [], 736);
    expect(verdictsOf(all.get('etp-680') ?? [], 'entity')).toEqual({ met: 736 });
  });
});
