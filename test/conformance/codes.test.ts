/** The official code tables, read whole: their counts, their traps. */
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { checkCode } from '../../src/io/codes/check-code.js';
import { broaderCodes, type CodeTable, codeEntry } from '../../src/io/codes/code-table.js';
import { counterparts, readCipSoc, readSocChanges } from '../../src/io/codes/crosswalks.js';
import { occupationFigures } from '../../src/io/codes/occupation-figures.js';
import { plausiblePair } from '../../src/io/codes/plausible-pair.js';
import { readCip } from '../../src/io/codes/read-cip.js';
import { readJobZoneReference, readJobZones } from '../../src/io/codes/read-job-zones.js';
import { readNaics } from '../../src/io/codes/read-naics.js';
import { readOnet } from '../../src/io/codes/read-onet.js';
import { readOnetChanges } from '../../src/io/codes/read-onet-changes.js';
import { readEntryEducation, readProjections } from '../../src/io/codes/read-projections.js';
import { readSoc } from '../../src/io/codes/read-soc.js';
import { accepted } from '../io/accepted.js';
import { bytesOf, isThere } from './shared-data.js';

const files = {
  cip: 'codes/CIPCode2020.csv',
  soc: 'codes/soc2018_definitions.csv',
  changes: 'codes/soc2010_to_2018_crosswalk.csv',
  pairs: 'codes/soc2018_cip2020_crosswalk.csv',
  naics: 'codes/naics2022.csv',
  onet: 'codes/onet/Occupation Data.txt',
};

function levels({ entries }: CodeTable): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { level } of entries) counts[level] = (counts[level] ?? 0) + 1;
  return counts;
}

describe('CIP 2020', () => {
  test.skipIf(!isThere(files.cip))('counts, reserved placeholders, moves and deletions', () => {
    const cip = accepted(readCip(bytesOf(files.cip)));
    expect(levels(cip)).toEqual({ series: 50, group: 473, program: 2324 });
    const programs = cip.entries.filter(({ level }) => level === 'program');
    expect(programs.filter(({ status }) => status === undefined || status === 'reserved')).toHaveLength(2172);
    expect(programs.filter(({ status }) => status === 'reserved')).toHaveLength(30);
    const gone = cip.entries.filter(({ status }) => status === 'moved' || status === 'deleted');
    expect(gone).toHaveLength(149 + 12);
    for (const { successors } of gone)
      for (const code of successors!) expect(codeEntry(cip, code)?.status).toBeUndefined();
    expect(gone.every(({ successors }) => successors!.length === 1)).toBe(true);
    for (const { code, parent } of cip.entries)
      expect(parent === undefined ? code.length : codeEntry(cip, parent)!.code.length).toBeLessThan(7);
    expect(checkCode('21.0101', { table: cip }).findings).toMatchObject([
      { code: 'reserved', received: '21.0101', successors: [] },
    ]);
    expect(checkCode('01.0309', { table: cip }).findings[0]).toMatchObject({
      code: 'moved',
      successors: ['01.1004'],
    });
    expect(checkCode('99.9999', { table: cip }).findings[0]?.code).toBe('no-match');
  });
});

describe('SOC 2018, with the moves from 2010', () => {
  test.skipIf(!isThere(files.soc))('counts, and parents from the table', () => {
    const soc = accepted(readSoc(bytesOf(files.soc)));
    expect(levels(soc)).toEqual({ major: 23, minor: 98, broad: 459, detailed: 867 });
    expect(broaderCodes(soc, '29-1229').map(({ code }) => code)).toEqual(['29-1210', '29-1000', '29-0000']);
    for (const minor of ['15-1200', '31-1100', '51-5100']) expect(codeEntry(soc, minor)?.level).toBe('minor');
    for (const { code, level } of soc.entries)
      expect(broaderCodes(soc, code)).toHaveLength(['major', 'minor', 'broad', 'detailed'].indexOf(level));
  });
  test.skipIf(!isThere(files.changes))('one code may become several', () => {
    const changes = accepted(readSocChanges(bytesOf(files.changes)));
    expect(changes.pairs).toHaveLength(900);
    expect(new Set(changes.pairs.map(([old]) => old)).size).toBe(840);
    expect(counterparts(changes, '29-2071')).toEqual(['29-2072', '29-9021']);
  });
});

describe('NAICS 2022', () => {
  test.skipIf(!isThere(files.naics))('counts, and ranges of sectors', () => {
    const naics = accepted(readNaics(bytesOf(files.naics)));
    expect(levels(naics)).toEqual({
      sector: 20,
      subsector: 96,
      'industry-group': 308,
      'naics-industry': 689,
      'national-industry': 1012,
    });
    expect(codeEntry(naics, '311')?.parent).toBe('31-33');
    for (const { code, level } of naics.entries)
      expect(broaderCodes(naics, code).at(-1)?.level ?? level).toBe('sector');
  });
});

describe('O*NET-SOC and the crosswalk of programs and occupations', () => {
  test.skipIf(!isThere(files.onet, files.soc))('every O*NET-SOC code hangs on a detailed SOC code', () => {
    const onet = accepted(readOnet(bytesOf(files.onet)));
    const soc = accepted(readSoc(bytesOf(files.soc)));
    expect(onet.entries).toHaveLength(1016);
    expect(new Set(onet.entries.map(({ parent }) => parent)).size).toBe(867);
    for (const { parent } of onet.entries) expect(codeEntry(soc, parent!)?.level).toBe('detailed');
  });
  test.skipIf(!isThere(files.pairs, files.cip))('6,093 pairs; every usable program but one has a row', () => {
    const cip = accepted(readCip(bytesOf(files.cip)));
    const pairs = accepted(readCipSoc(bytesOf(files.pairs)));
    expect(pairs.pairs).toHaveLength(6093);
    const without = cip.entries.filter(
      ({ code, level, status }) => level === 'program' && !status && counterparts(pairs, code).length === 0,
    );
    expect(without.map(({ code }) => code)).toEqual(['03.0204']);
    expect(plausiblePair(pairs, { cip: '51.3801', soc: '29-1141' })).toBe('listed');
    expect(plausiblePair(pairs, { cip: '51.3801', soc: '47-2111' })).toBe('not-listed');
    expect(plausiblePair(pairs, { cip: '01.0508', soc: '47-2111' })).toBe('unknown');
  });
});

const history = {
  changes: ['2006_to_2009', '2009_to_2010', '2010_to_2019'].map(
    (step) => `codes/onet-history/${step}_Crosswalk.csv`,
  ),
  occupations: ['2006', '2009', '2010'].map((year) => `codes/onet-history/${year}_Occupations.csv`),
};

describe.skipIf(!isThere(files.onet, ...history.changes, ...history.occupations))(
  'the history of O*NET-SOC',
  () => {
    const counts = [949, 1102, 1110];
    test('each taxonomy knows its edition, each crosswalk both of its', () => {
      const tables = history.occupations.map((file) => accepted(readOnet(bytesOf(file))));
      expect(tables.map(({ edition, entries }) => [edition, entries.length])).toEqual([
        ['2006', 949],
        ['2009', 1102],
        ['2010', 1110],
      ]);
      const changes = history.changes.map((file) => accepted(readOnetChanges(bytesOf(file))));
      expect(changes.map(({ from, to }) => `${from.edition} ${to.edition}`)).toEqual([
        '2006 2009',
        '2009 2010',
        '2010 2019',
      ]);
      expect(changes.map(({ pairs }) => new Set(pairs.map(([from]) => from)).size)).toEqual(counts);
      for (const file of history.changes) expect(readOnet(bytesOf(file)).ok).toBe(false);
    });

    test('every code of every edition is current or has successors, as a second reader finds them', () => {
      const table = accepted(readOnet(bytesOf(files.onet)));
      const onetChanges = history.changes.map((file) => accepted(readOnetChanges(bytesOf(file)))).reverse();
      const current = new Set(table.entries.map(({ code }) => code));
      const maps = history.changes.map((file) => {
        const map = new Map<string, string[]>();
        for (const [from, , to] of (parse(bytesOf(file) as Buffer, { bom: true }) as string[][]).slice(1))
          map.set(from!, [...(map.get(from!) ?? []), to!]);
        return map;
      });
      const seen = { current: 0, one: 0, several: 0 };
      for (const [at, file] of history.occupations.entries())
        for (const { code } of accepted(readOnet(bytesOf(file))).entries) {
          const { usable, findings } = checkCode(code, { table, onetChanges });
          if (current.has(code)) {
            expect([usable, findings]).toEqual([true, []]);
            seen.current++;
            continue;
          }
          // From the last edition that has it.
          const last = maps.findLastIndex((map) => map.has(code));
          const chain = maps
            .slice(last)
            .reduce((codes, map) => codes.flatMap((each) => map.get(each) ?? []), [code]);
          const successors = [...new Set(chain)].sort();
          expect(last).toBeGreaterThanOrEqual(at);
          expect(findings).toMatchObject([
            { code: 'earlier-edition', edition: ['2006', '2009', '2010'][last], successors },
          ]);
          expect(successors.length).toBeGreaterThan(0);
          for (const each of successors) expect(current.has(each)).toBe(true);
          seen[successors.length === 1 ? 'one' : 'several']++;
        }
      expect(seen.one).toBeGreaterThan(100);
      expect(seen.several).toBeGreaterThan(30);
    });
  },
);

const onet30 = 'codes/onet-30.1';
const bls = {
  projections: 'codes/bls-ep/table-1.2-occupational-projections-2024-34.csv',
  entry: 'codes/bls-ep/table-5.4-education-training-by-occupation.csv',
};

describe.skipIf(!isThere(`${onet30}/Job_Zones.txt`, ...Object.values(bls), files.soc))(
  'tables of occupations',
  () => {
    const tables = () => ({
      jobZones: accepted(readJobZones(bytesOf(`${onet30}/Job_Zones.txt`))),
      projections: accepted(readProjections(bytesOf(bls.projections))),
      entryEducation: accepted(readEntryEducation(bytesOf(bls.entry))),
      soc: accepted(readSoc(bytesOf(files.soc))),
    });

    test('counts, units, and what is not published', () => {
      const { jobZones, projections, entryEducation } = tables();
      expect(jobZones).toHaveLength(923);
      expect(new Set(jobZones.map(({ zone }) => zone))).toEqual(new Set([1, 2, 3, 4, 5]));
      expect(
        accepted(readJobZoneReference(bytesOf(`${onet30}/Job_Zone_Reference.txt`))).map(({ zone }) => zone),
      ).toEqual([1, 2, 3, 4, 5]);
      expect(projections.filter(({ kind }) => kind === 'occupation')).toHaveLength(832);
      expect(entryEducation).toHaveLength(832);
      const [total] = projections;
      expect(total).toMatchObject({
        code: '00-0000',
        kind: 'summary',
        employment: 169_956_100,
        openings: 18_863_300,
        medianWage: 49_500,
      });
      expect(projections.filter(({ medianWageIsFloor }) => medianWageIsFloor)).toHaveLength(19);
      expect(projections.filter(({ medianWage }) => medianWage === undefined)).toHaveLength(9);
      // The rows of occupations add up to the total, but for their rounding.
      const sum = projections.reduce(
        (all, { kind, employment }) => all + (kind === 'occupation' ? employment : 0),
        0,
      );
      expect(Math.abs(sum - 169_956_100)).toBeLessThan(50_000);
      const byCode = new Map(projections.map((row) => [row.code, row]));
      for (const { code, education } of entryEducation) expect(byCode.get(code)?.education).toBe(education);
    });

    test('join to every occupation of O*NET but those that BLS and O*NET leave out', () => {
      const onet = accepted(readOnet(bytesOf(`${onet30}/Occupation_Data.txt`)));
      const occupations = onet.entries.map(({ code, title }) => ({
        id: code,
        title,
        onet: { edition: '2019', code },
      }));
      const rows = occupationFigures(
        { format: 'career-pathways/1', id: 's', title: 'S', occupations },
        tables(),
      );
      expect(rows).toHaveLength(1016);
      expect(rows.filter(({ jobZone }) => jobZone)).toHaveLength(923);
      const without = rows.filter(({ projection }) => !projection);
      // Military occupations are not projected.
      expect(
        without.filter(({ occupation }) => !occupation.startsWith('55-')).map(({ occupation }) => occupation),
      ).toEqual([]);
      // Whatever BLS calls the education has a word here; what it publishes only as a floor is no wage.
      expect(rows.filter(({ entry, fields }) => entry?.education && !fields.entryEducation)).toEqual([]);
      expect(
        rows.filter(
          ({ projection: its, fields }) => !fields.wages !== !(its?.medianWage && !its.medianWageIsFloor),
        ),
      ).toEqual([]);
      expect(without.every(({ missing }) => missing.projections === 'no-row')).toBe(true);
      expect(rows.find(({ occupation }) => occupation === '29-1141.00')).toMatchObject({
        jobZone: { zone: 4 },
        projection: { code: '29-1141', education: "Bachelor's degree" },
        entry: { education: "Bachelor's degree" },
        fields: {
          wages: [
            {
              median: 93_600,
              unit: 'year',
              currency: 'USD',
              place: { scheme: 'us', code: 'US' },
              year: 2024,
            },
          ],
          entryEducation: 'bachelor-degree',
        },
        missing: {},
      });
    });
  },
);
