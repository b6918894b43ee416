/** The lists of Texas and New Jersey, whole: every row accounted for, every code checked against the tables. */
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { determineWioa } from '../../src/definitions/wioa/determine-wioa.js';
import type { CodeFinding } from '../../src/io/codes/code-finding.js';
import { readSocChanges } from '../../src/io/codes/crosswalks.js';
import { readCip } from '../../src/io/codes/read-cip.js';
import { readOnet } from '../../src/io/codes/read-onet.js';
import { readOnetChanges } from '../../src/io/codes/read-onet-changes.js';
import { readSoc } from '../../src/io/codes/read-soc.js';
import { draftProfile } from '../../src/io/etpl/draft-profile.js';
import { newJersey } from '../../src/io/etpl/new-jersey.js';
import type { ProviderListProfile } from '../../src/io/etpl/profile.js';
import { readProviderList } from '../../src/io/etpl/read-provider-list.js';
import { texas } from '../../src/io/etpl/texas.js';
import { depth, sample } from '../depth.js';
import { accepted } from '../io/accepted.js';
import { bytesOf, isThere, once } from './shared-data.js';

const lists = { texas: 'etpl/tx_etpl_2024-03-20.csv', newJersey: 'etpl/nj_etpl_2021-03.csv' };

const tables = {
  cip: 'codes/CIPCode2020.csv',
  soc: 'codes/soc2018_definitions.csv',
  onet: 'codes/onet/Occupation Data.txt',
  socChanges: 'codes/soc2010_to_2018_crosswalk.csv',
};
const areThere = (list: string) => isThere(list, ...Object.values(tables));

const books = once(() => ({
  cip: accepted(readCip(bytesOf(tables.cip))),
  soc: accepted(readSoc(bytesOf(tables.soc))),
  onet: accepted(readOnet(bytesOf(tables.onet))),
  socChanges: accepted(readSocChanges(bytesOf(tables.socChanges))),
}));

function listOf(file: string, profile: ProviderListProfile) {
  const reading = accepted(readProviderList(bytesOf(file), profile, { codes: books() }));
  const { tally, notes, system } = reading;
  expect(tally.in).toBe(tally.mapped + Object.values(tally.left).reduce((sum, count) => sum + count, 0));
  expect(tally.mapped).toBe(system.steps!.length);
  expect(notes.filter(({ code }) => Object.hasOwn(tally.left, code))).toHaveLength(tally.in - tally.mapped);
  return reading;
}

const countOf = (items: readonly string[]) => {
  const counts: Record<string, number> = {};
  for (const item of items) counts[item] = (counts[item] ?? 0) + 1;
  return counts;
};

// 6,245 rows: not in a quick run.
describe.skipIf(depth === 'quick' || !areThere(lists.texas))('Texas', () => {
  const reading = once(() => listOf(lists.texas, texas));
  const rows = once(
    () => parse(bytesOf(lists.texas) as Buffer, { columns: true }) as Record<string, string>[],
  );

  test('every row is a program', () => {
    const { system, tally } = reading();
    expect(tally).toEqual({ unit: 'row', in: 6245, mapped: 6245, kept: 0, left: {} });
    expect(system.partners).toHaveLength(611);
  });

  test('every cell that says something stands in its program, or beside it as it came', () => {
    const { system } = reading();
    const partners = new Map(system.partners!.map((partner) => [partner.id, partner]));
    const credentials = new Map(system.credentials!.map((credential) => [credential.id, credential]));
    const occupations = new Map(system.occupations!.map((occupation) => [occupation.id, occupation]));
    const digits = (code: string | undefined) => code?.replace(/\D/g, '');
    let said = 0;
    for (const [at, row] of rows().entries()) {
      const step = system.steps![at]!;
      const { cells, occupations: more } = step.extensions!['etpl'] as unknown as {
        cells: Record<string, string>;
        occupations?: string[];
      };
      const codes = [...(more ?? []), step.occupation].map((id) =>
        digits(occupations.get(id ?? '')?.onet?.code),
      );
      const requires = step.requires?.kind === 'text' ? step.requires.text : 'None';
      const says: Record<string, (string | undefined)[]> = {
        'Provider ID': [step.provider?.slice('provider-'.length)],
        ProviderName: [partners.get(step.provider!)?.name],
        'Program ID': [step.id.slice('program-'.length)],
        'Program Name': [step.title],
        'Program Description': [step.description],
        'Instructional Program (CIP) Code': [digits(step.cip?.code)],
        'Academic PreRequisites': [requires],
        'Length: Weeks': [step.duration?.slice(1, -1)],
        'Length: Contact Hours': [String(step.clockHours)],
        'Associted Credential Name': (step.awards ?? []).map((id) => credentials.get(id)?.title),
        'Occupation Code (ONET 1)': codes,
        'Occupation Code (ONET 2)': codes,
        'Occupation Code (ONET 3)': codes,
      };
      for (const [column, cell] of Object.entries(row)) {
        const text = cell.trim();
        if (text === '' || cells[column] === text || says[column]?.includes(text)) said++;
        else expect.fail(`row ${at + 2}, ${column}: ${text}`);
      }
    }
    expect(said).toBe(6245 * 44);
  });

  test('what is wrong with its codes', () => {
    const { notes } = reading();
    const first = notes.filter(({ column }) => column === 'Occupation Code (ONET 1)');
    expect(countOf(first.map(({ code }) => code))).toEqual({
      'earlier-edition': 966,
      'dead-extension': 576,
      'not-detailed': 206 + 62,
      'unknown-code': 21,
    });
  });

  const history = ['2006_to_2009', '2009_to_2010', '2010_to_2019'].map(
    (step) => `codes/onet-history/${step}_Crosswalk.csv`,
  );
  test.skipIf(!isThere(...history))(
    'every first occupation code is explained by the history of O*NET-SOC',
    () => {
      // The two codes of O*NET-SOC 2000 for sailors, which the taxonomy of 2006 put together.
      const of2000 =
        'O*NET-SOC 2000 Code,O*NET-SOC 2000 Title,O*NET-SOC 2006 Code\n53-5011.01,Able Seamen,53-5011.00\n53-5011.02,Ordinary Seamen and Marine Oilers,53-5011.00\n';
      const onetChanges = [of2000, ...history.map(bytesOf)].map((file) => accepted(readOnetChanges(file)));
      const codes = { ...books(), onetChanges };
      const { system, notes, columns } = accepted(readProviderList(bytesOf(lists.texas), texas, { codes }));
      const first = notes.filter(({ column }) => column === 'Occupation Code (ONET 1)') as (CodeFinding & {
        row: number;
      })[];
      const why = ({ code, edition, successors }: CodeFinding) =>
        edition === undefined
          ? code
          : `${edition}: ${successors.length === 1 ? 'one' : successors.length > 1 ? 'several' : 'none'}`;
      const { found, missing } = columns.find(({ column }) => column === 'Occupation Code (ONET 1)')!;
      expect(new Set(first.map(({ row }) => row)).size).toBe(first.length);
      expect({ current: found - first.length, blank: missing, ...countOf(first.map(why)) }).toEqual({
        current: 4255,
        blank: 159,
        '2010: one': 1246,
        '2010: several': 283,
        '2000: one': 1,
        // 301 in no edition: groups, and codes whose SOC code is none, or has no such extension.
        'not-detailed': 268,
        'unknown-code': 21,
        'dead-extension': 12,
      });
      const choices = first.filter(({ code }) => code === 'not-detailed' || code === 'dead-extension');
      expect(choices.every(({ successors }) => successors.length > 0)).toBe(true);
      expect(system.occupations!.filter(({ onet }) => onet?.edition === '2010').length).toBeGreaterThan(50);
    },
  );

  test('every column is accounted for', () => {
    const { columns } = reading();
    expect(columns).toHaveLength(44);
    for (const { found, missing, unreadable, in: all, column } of columns) {
      expect(all).toBe(6245);
      expect(found + missing + unreadable).toBe(6245);
      const filled = rows().filter((row) => row[column]!.trim() !== '').length;
      expect(found + unreadable).toBeLessThanOrEqual(filled);
    }
    const of = (column: string) => {
      const { found, missing, unreadable, state } = columns.find((each) => each.column === column)!;
      return [state, found, missing, unreadable];
    };
    expect(of('Occupation Code (ONET 1)')).toEqual(['read', 6086, 159, 0]);
    expect(of('Length: Weeks')).toEqual(['read', 5907, 276, 62]);
    expect(of('Length: Contact Hours')).toEqual(['read', 6193, 40, 12]);
    expect(of('Required Cost: Tuition & Fees')).toEqual(['read', 6245, 0, 0]);
    expect(of('Campus City')[0]).toBe('kept');
  });

  test('295 families by provider and four digits; the two without any code are no candidates', () => {
    const { system } = reading();
    const families = new Map<string, Set<string>>();
    for (const row of rows()) {
      const key = `${row['Provider ID']} ${row['Instructional Program (CIP) Code']!.slice(0, 4)}`;
      families.set(key, (families.get(key) ?? new Set()).add(row['Program Outcome']!));
    }
    const stackable = [...families].filter(
      ([, outcomes]) =>
        outcomes.has('Associates Degree') &&
        (outcomes.has('Community college certificate of completion') ||
          outcomes.has('Industry recognized certificate or certification')),
    );
    expect(stackable).toHaveLength(295);
    const coded = stackable.filter(([key]) => !key.endsWith(' '));
    expect(system.pathways).toHaveLength(coded.length);
    expect(coded).toHaveLength(293);
    for (const { extensions, steps } of system.pathways!) {
      expect(extensions?.['etpl']).toMatchObject({ derived: 'provider-and-cip-group' });
      expect(steps.length).toBeGreaterThan(1);
    }
  });

  test('every candidate is undetermined: the list is silent about most of what the law asks', () => {
    const { system } = reading();
    expect(system.pathways).toHaveLength(293);
    const determinations = sample(system.pathways!).map(({ id }) =>
      determineWioa(system, id, { asOf: '2026-11-01' }),
    );
    expect(new Set(determinations.map(({ verdict }) => verdict))).toEqual(new Set(['undetermined']));
    for (const { elements } of determinations)
      expect(elements.filter(({ verdict }) => verdict === 'not-met')).toEqual([]);
  });
});

describe.skipIf(!areThere(lists.newJersey))('New Jersey', () => {
  test('every row is a program; eleven codes had lost a zero', () => {
    const { system, tally, notes } = listOf(lists.newJersey, newJersey);
    expect(tally).toEqual({ unit: 'row', in: 736, mapped: 736, kept: 0, left: {} });
    expect(system.partners).toHaveLength(218);
    expect(notes.filter(({ code }) => code === 'lost-zero')).toHaveLength(11);
  });
});

describe('a profile that is drafted from the header alone', () => {
  const headerOf = (file: string) => parse(bytesOf(file) as Buffer, { to: 1, bom: true })[0] as string[];
  const drafted = (file: string) => accepted(draftProfile(headerOf(file))).profile;
  const said = (file: string, profile: ProviderListProfile) =>
    accepted(readProviderList(bytesOf(file), profile)).system.steps!;

  test.skipIf(depth === 'quick' || !isThere(lists.newJersey))(
    'reads the list of New Jersey as the profile by hand does',
    () => {
      const [byHand, byDraft] = [newJersey, drafted(lists.newJersey)].map((profile) =>
        said(lists.newJersey, profile),
      );
      expect(byDraft).toHaveLength(736);
      for (const [at, { title, cip, cost, credits }] of byHand!.entries())
        expect(byDraft![at]).toMatchObject({
          title,
          ...(cip && { cip }),
          ...(cost && { cost }),
          ...(credits && { credits }),
        });
      const awarded = (steps: typeof byHand) => steps!.filter(({ awards = [] }) => awards.length > 0).length;
      expect(awarded(byDraft)).toBeGreaterThanOrEqual(awarded(byHand));
    },
  );
  test.skipIf(depth === 'quick' || !isThere(lists.texas))('reads the list of Texas likewise', () => {
    const [byHand, byDraft] = [texas, drafted(lists.texas)].map((profile) => said(lists.texas, profile));
    for (const [at, { title, cip, cost, duration, occupation, awards }] of byHand!.entries())
      expect(byDraft![at]).toMatchObject({
        title,
        cost,
        ...(cip && { cip }),
        ...(duration && { duration }),
        ...(occupation && { occupation }),
        ...(awards && { awards }),
      });
  });
  test.skipIf(depth === 'quick' || !isThere('etpl/nj_outcomes_schcip.csv'))(
    'reads rows by provider and CIP as programs by CIP',
    () => {
      const file = 'etpl/nj_outcomes_schcip.csv';
      expect(said(file, drafted(file))).toHaveLength(1565);
    },
  );
  test.skipIf(!isThere('etpl/nj_TBLLICENSE_DATA_TABLE.csv'))('refuses the headers of tables of words', () => {
    for (const table of ['LICENSE', 'INDUSTRYCREDENTIAL', 'DEGREELU'])
      expect(draftProfile(headerOf(`etpl/nj_TBL${table}_DATA_TABLE.csv`)).ok).toBe(false);
  });
});
