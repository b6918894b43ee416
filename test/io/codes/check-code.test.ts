/** Every name that a code's fault can have, with the smallest tables that show it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkCluster } from '../../../src/io/codes/check-cluster.js';
import { checkCode } from '../../../src/io/codes/check-code.js';
import { checkSystemCodes } from '../../../src/io/codes/check-system-codes.js';
import type { CodeFault } from '../../../src/io/codes/code-finding.js';
import { broaderCodes, codeEntry, narrowerCodes } from '../../../src/io/codes/code-table.js';
import { readCipSoc, readSocChanges } from '../../../src/io/codes/crosswalks.js';
import { readCip } from '../../../src/io/codes/read-cip.js';
import { readNaics } from '../../../src/io/codes/read-naics.js';
import { readOnet } from '../../../src/io/codes/read-onet.js';
import { readSoc } from '../../../src/io/codes/read-soc.js';
import { writtenCode } from '../../../src/io/codes/written-code.js';
import { careerClusters, formerClusters } from '../../../src/model/career-clusters.js';
import { codeShapes } from '../../../src/model/code-shapes.js';
import { trials } from '../../depth.js';
import { accepted } from '../accepted.js';

const cip = accepted(
  readCip(
    [
      'CIPFamily,CIPCode,Action,CIPTitle,CIPDefinition',
      '"01","=""01""",No substantive changes,AGRICULTURE.,',
      '01,01.01,No substantive changes,Business.,',
      '01,01.0105,No substantive changes,Retailing.,',
      '01,01.0106,New,Technology.,',
      '01,01.0180,New,Reserved.,',
      '01,01.0309,Moved from,Viticulture.,Moved from 01.0309 to 01.0106',
      '01,01.14,Deleted,Rural.,"Deleted, Report under 01"',
    ].join('\r\n'),
  ),
);
const soc = accepted(
  readSoc(
    [
      'Standard Occupational Classification',
      'SOC Group,SOC Code,SOC Title',
      'Major,29-0000,Healthcare',
      'Minor,29-1000,Diagnosing',
      'Broad,29-1210,Physicians',
      'Detailed,29-1211,Anesthesiologists',
      'Detailed,29-1221,Pediatricians',
      'Broad,29-1240,Surgeons',
      'Detailed,29-1241,Ophthalmologists',
    ].join('\n'),
  ),
);
const onet = accepted(
  readOnet('O*NET-SOC Code\tTitle\n29-1211.00\tA\n29-1221.00\tP\n29-1241.00\tO\n29-1241.05\tO5\n'),
);
const changes = accepted(
  readSocChanges('2010 SOC Code,2018 SOC Code\n29-1061,29-1211\n29-1062,29-1211\n29-1062,29-1241\n'),
);

const programs: readonly [string, readonly CodeFault[], readonly string[]][] = [
  ['01.0105', [], []],
  ['010105', [], []],
  ['10105', ['lost-zero'], ['01.0105']],
  ['1.0105', ['lost-zero'], ['01.0105']],
  ['10180', ['lost-zero', 'reserved'], ['01.0105']],
  ['01.0180', ['reserved'], []],
  ['01.0309', ['moved'], ['01.0106']],
  ['01.14', ['deleted'], ['01']],
  ['01.01', ['not-detailed'], ['01.0105', '01.0106']],
  ['01', ['not-detailed'], ['01.0105', '01.0106']],
  ['99.9999', ['no-match'], []],
  ['51.3801', ['unknown-code'], []],
  ['nursing', ['wrong-form'], []],
  ['', ['wrong-form'], []],
  ['01.01055', ['wrong-form'], []],
];

describe('CIP', () => {
  test.each(programs)('%s', (written, faults, successors) => {
    const { usable, findings } = checkCode(written, { table: cip });
    expect(findings.map(({ code }) => code)).toEqual(faults);
    expect(usable).toBe(faults.every((fault) => fault === 'lost-zero'));
    if (faults.length === 1) expect(findings[0]?.successors).toEqual(successors);
  });
  test('a code hangs under a row of the table, never under digits alone', () => {
    expect(codeEntry(cip, '01.0309')?.parent).toBe('01');
    expect(codeEntry(cip, '01.0105')?.parent).toBe('01.01');
  });
});

const occupations: readonly [string, readonly CodeFault[], readonly string[]][] = [
  ['29-1211.00', [], []],
  ['29121100', [], []],
  ['29-1211.07', ['dead-extension'], ['29-1211.00']],
  ['29-1240.00', ['not-detailed'], ['29-1241.00', '29-1241.05']],
  ['29-1000.00', ['not-detailed'], ['29-1211.00', '29-1221.00', '29-1241.00', '29-1241.05']],
  ['29-1061.00', ['earlier-edition'], ['29-1211.00']],
  ['29-1062.00', ['earlier-edition'], ['29-1211.00', '29-1241.00']],
  ['99-9999.00', ['no-match'], []],
  ['11-1011.00', ['unknown-code'], []],
];

describe('O*NET-SOC', () => {
  test.each(occupations)('%s', (written, faults, successors) => {
    const { findings } = checkCode(written, { table: onet, soc, changes });
    expect(findings.map(({ code }) => code)).toEqual(faults);
    expect(findings[0]?.successors ?? []).toEqual(successors);
  });
  test('without the other tables it is only unknown', () => {
    expect(checkCode('29-1061.00', { table: onet }).findings[0]?.code).toBe('unknown-code');
    expect(checkCode('29-1240.00', { table: onet }).findings[0]?.code).toBe('unknown-code');
  });
});

test('SOC codes hang where the rows of the file say', () => {
  expect(broaderCodes(soc, '29-1221').map(({ code }) => code)).toEqual(['29-1210', '29-1000', '29-0000']);
  expect(narrowerCodes(soc, '29-1210').map(({ code }) => code)).toEqual(['29-1211', '29-1221']);
  expect(checkCode('29-1062', { table: soc, changes }).findings[0]).toEqual({
    code: 'earlier-edition',
    severity: 'warning',
    path: '',
    message: 'SOC code "29-1062": it is of an earlier edition. Consider 29-1211, 29-1241.',
    received: '29-1062',
    successors: ['29-1211', '29-1241'],
  });
});

test('a table without its columns is refused by their names', () => {
  const read = readCip('Code,Title\n01,Agriculture\n');
  expect(read.ok ? [] : read.issues.map(({ code, message }) => [code, message.slice(0, 31)])).toEqual([
    ['missing-column', 'There is no column "CIPCode". K'],
    ['missing-column', 'There is no column "Action". Ke'],
    ['missing-column', 'There is no column "CIPTitle". '],
    ['missing-column', 'There is no column "CIPDefiniti'],
  ]);
});

test('sectors of NAICS that are ranges', () => {
  const naics = accepted(
    readNaics(
      'code,level,title\n44-45,sector,Retail\n449,subsector,Furniture\n11,sector,Farms\n113,subsector,Wood\n',
    ),
  );
  expect(naics.entries.map(({ code, level, parent }) => [code, level, parent])).toEqual([
    ['44-45', 'sector', undefined],
    ['449', 'subsector', '44-45'],
    ['11', 'sector', undefined],
    ['113', 'subsector', '11'],
  ]);
});

test('whatever is taken for a code has the form of its scheme', () => {
  const schemes = Object.keys(codeShapes) as (keyof typeof codeShapes)[];
  fc.assert(
    fc.property(fc.constantFrom(...schemes), fc.stringMatching(/^[\d.\- x]{0,11}$/), (scheme, written) => {
      const found = writtenCode(written, scheme);
      if (found) expect(found.code).toMatch(codeShapes[scheme].shape);
      if (found)
        expect(found.code.replace(/\D/g, '')).toContain(written.replace(/\D/g, '').replace(/^0+|0+$/g, ''));
    }),
    trials(100_000, 4),
  );
});

describe('career clusters', () => {
  test('fourteen in six groupings, three of them across all others', () => {
    expect(Object.keys(careerClusters)).toHaveLength(14);
    expect(new Set(Object.values(careerClusters)).size).toBe(6);
    expect(
      Object.values(careerClusters).filter((name) => name === 'Connecting & Supporting Success'),
    ).toHaveLength(3);
  });
  test('sixteen before them, each with clusters of 2024 but one', () => {
    expect(Object.keys(formerClusters)).toHaveLength(16);
    for (const successors of Object.values(formerClusters))
      for (const name of successors) expect(checkCluster(name).framework).toBe('2024');
    const none = Object.entries(formerClusters).filter(([, successors]) => successors.length === 0);
    expect(none.map(([name]) => name)).toEqual(['Science, Technology, Engineering & Mathematics']);
  });
  test('names as people write them', () => {
    expect(checkCluster('Hospitality and tourism')).toMatchObject({ framework: 'former' });
    expect(checkCluster('DIGITAL TECHNOLOGY ')).toMatchObject({
      framework: '2024',
      name: 'Digital Technology',
    });
    expect(checkCluster('Nursing')).toEqual({ framework: 'unknown' });
    expect(checkCluster('')).toEqual({ framework: 'unknown' });
  });
});

describe('all codes of a system', () => {
  const pairs = accepted(readCipSoc('SOC2018Code,CIP2020Code\n29-1211,01.0105\n'));
  const naics = accepted(readNaics('code,title\n62,Health\n621,Ambulatory\n'));
  const code = (edition: string, written: string) => ({ edition, code: written });
  const system = {
    format: 'career-pathways/1',
    id: 's',
    title: 'S',
    occupations: [
      {
        id: 'a',
        title: 'A',
        soc: code('2018', '29-1221'),
        onet: code('2019', '29-1211.09'),
        cluster: 'Health Science',
      },
      { id: 'b', title: 'B', soc: code('2010', '29-1062'), cluster: 'Construction' },
      { id: 'c', title: 'C', soc: code('2000', '29-1062') },
      { id: 'd', title: 'D', onet: code('2019', '29-1211.00'), cluster: 'Our own cluster' },
    ],
    steps: [
      { id: 'a', title: 'A', kind: 'course', cip: code('2020', '01.0105'), occupation: 'a' },
      { id: 'b', title: 'B', kind: 'course', cip: code('2020', '01.0309'), occupation: 'b' },
      { id: 'c', title: 'C', kind: 'course', cip: code('2010', '01.0309') },
      {
        id: 'd',
        title: 'D',
        kind: 'course',
        cip: code('2020', '01.0105'),
        occupation: 'd',
        components: [{ kind: 'training', cluster: 'Finance' }],
      },
    ],
    pathways: [
      {
        id: 'p',
        title: 'P',
        steps: [],
        sectors: [code('2022', '62'), code('2022', '61')],
        cluster: 'Manufacturing',
      },
    ],
  } as const;
  test('each fault at its place; other editions are let be', () => {
    const found = checkSystemCodes(system, { cip, soc, onet, naics, socChanges: changes, cipSoc: pairs });
    expect(
      found.map(({ path, code: fault, severity, successors }) => [path, fault, severity, successors]),
    ).toEqual([
      ['/occupations/0/onet/code', 'dead-extension', 'warning', ['29-1211.00']],
      ['/occupations/0/cluster', 'former-cluster', 'info', ['Healthcare & Human Services']],
      ['/occupations/1/soc/code', 'earlier-edition', 'warning', ['29-1211', '29-1241']],
      ['/steps/0/occupation', 'unlisted-pair', 'info', []],
      ['/steps/1/cip/code', 'moved', 'warning', ['01.0106']],
      ['/steps/3/components/0/cluster', 'former-cluster', 'info', ['Financial Services']],
      ['/pathways/0/sectors/1/code', 'unknown-code', 'warning', []],
      ['/pathways/0/cluster', 'former-cluster', 'info', ['Advanced Manufacturing']],
    ]);
  });
  test('without tables only clusters are checked', () => {
    expect(new Set(checkSystemCodes(system, {}).map(({ code: fault }) => fault))).toEqual(
      new Set(['former-cluster']),
    );
  });
});
