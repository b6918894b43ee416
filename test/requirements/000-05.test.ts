/** 000-05: the ten types of partner, by the names of the source; one college can be two of them. */
import { expect, test } from 'vitest';
import { vocabularies } from '../../src/model/index.js';
import { partnershipReport } from '../../src/partnership/index.js';
import { partnershipText } from '../../src/view/index.js';
import { partner, system } from '../partnership/system.js';

test('The ten headings of the source are there, and a college that runs a bridge program is two of them', () => {
  expect(Object.values(vocabularies.partnerTypes).map(({ name }) => name)).toEqual([
    ...['Intermediary', 'Secondary education institution', 'Bridge training program'],
    ...['Postsecondary education institution', 'Industry partner', 'Workforce investment system'],
    ...['Economic development', 'Community-based organization or social service agency'],
    ...['State agency', 'Regional foundation'],
  ]);
  const college = system({ partners: [partner('college', ['bridge', 'postsecondary'])] });
  const text = partnershipText(partnershipReport(college, { asOf: '2026-11-01' })).replace(/\s+/g, ' ');
  expect(text).toContain('college: Bridge training program, Postsecondary education institution');
});
