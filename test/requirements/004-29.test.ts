/** 004-29: the sources of the memo: who drew the chart, and on what it builds. */
import { expect, test } from 'vitest';
import { determine, localPlan } from '../../src/definitions/index.js';
import { partnershipReport } from '../../src/partnership/index.js';
import { partnershipText } from '../../src/view/index.js';
import { system } from '../partnership/system.js';

test('A determination of a local plan cites the chart, its author, the law and the framework behind it', () => {
  const asOf = '2026-11-01';
  const found = determine(localPlan, system({}), { kind: 'system' }, { asOf });
  expect(found.definition.authority).toEqual([
    expect.objectContaining({ place: expect.stringContaining('Tim Harmon'), publisher: 'CLASP' }),
    { usc: '29 U.S.C. 3102(7)', act: 'WIOA section 3(7)' },
    expect.objectContaining({ document: 'Alliance for Quality Career Pathways' }),
  ]);
  const text = partnershipText(partnershipReport(system({}), { asOf }), { determinations: [found] });
  expect(text.replaceAll(/\s+/g, ' ')).toContain(
    'reference chart, by Tim Harmon, Workforce Enterprise Services; 29 U.S.C. 3102(7); Alliance for Quality',
  );
});
