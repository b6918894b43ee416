/** The official code tables, read whole: their counts, their traps. */
import { describe, expect, test } from 'vitest';
import { checkCode } from '../../src/io/codes/check-code.js';
import { broaderCodes, type CodeTable, codeEntry } from '../../src/io/codes/code-table.js';
import { counterparts, readCipSoc, readSocChanges } from '../../src/io/codes/crosswalks.js';
import { plausiblePair } from '../../src/io/codes/plausible-pair.js';
import { readCip } from '../../src/io/codes/read-cip.js';
import { readNaics } from '../../src/io/codes/read-naics.js';
import { readOnet } from '../../src/io/codes/read-onet.js';
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
