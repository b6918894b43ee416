/** Steps whose provider is not there on the day: nothing of them counts. */
import { expect, test } from 'vitest';
import { determineWioa } from '../../../src/definitions/wioa/determine-wioa.js';
import { systemOn } from '../../../src/partnership/system-on.js';
import { fullDocument } from './full-document.js';
import type { Doc } from './mutations.js';

const asOf = '2026-11-01';
const elements = (doc: Doc, day = asOf) =>
  determineWioa(doc, 'p', { asOf: day }).elements.map(({ id, verdict }) => `${id} ${verdict}`);
const withCollege = (more: object): Doc => {
  const doc = structuredClone(fullDocument) as Doc;
  Object.assign(
    doc.partners.find(({ id }: Doc) => id === 'college'),
    more,
  );
  return doc;
};
/** Counseling comes from another partner. */
const open = ['lead-in', 'A', 'B', 'C', 'D', 'E', 'F', 'G'].map((id) =>
  id === 'C' ? 'C met' : `${id} undetermined`,
);

test.each([
  ['has ceased', { status: 'ceased' }],
  ['has ceased some time ago', { status: 'ceased', effective: { to: '2025-12-31' } }],
  ['is suspended', { status: 'suspended' }],
  ['is over', { effective: { to: '2026-10-31' } }],
  ['is still to come', { effective: { from: '2027-01-01' } }],
])('the steps of a college that %s establish nothing, and refuse nothing', (_, more) => {
  expect(elements(withCollege({}))).not.toEqual(open);
  expect(elements(withCollege(more))).toEqual(open);
  expect(systemOn(withCollege(more), asOf).steps?.map(({ provider }) => provider)).toEqual(['shop']);
});

test('on a day on which the college was there they count', () => {
  expect(elements(withCollege({ effective: { to: '2026-11-01' } }))).toEqual(elements(fullDocument));
  // One that has ceased since then as well.
  expect(elements(withCollege({ status: 'ceased', effective: { to: '2026-12-31' } }))).toEqual(
    elements(fullDocument),
  );
});

test('what they would have shown is told as out of date', () => {
  const found = determineWioa(withCollege({ status: 'ceased' }), 'p', { asOf });
  const credential = found.facts.find(({ id }) => id.startsWith('wioa.f.'));
  expect(credential?.leftOut.some(({ stale }) => stale === 'expired')).toBe(true);
});

const counsel = (more: object, complete: readonly string[] = []): Doc => {
  const doc = structuredClone(fullDocument) as Doc;
  const its = { id: 'counsel', title: 'Counsel', kind: 'career-planning', provider: 'center', steps: 'all' };
  doc.partners.push({ id: 'center', name: 'Center', types: ['community-social-service'] });
  return { ...doc, complete, supports: [{ ...its, ...more }] };
};
const clauseC = (doc: Doc) => elements(doc).find((each) => each.startsWith('C '));

test('counseling of a partner who is gone refuses nothing, whatever is claimed', () => {
  const doc = counsel({}, ['supports']);
  expect(clauseC(doc)).toBe('C met');
  for (const partner of doc.partners) if (partner.id === 'center') partner.status = 'ceased';
  expect(clauseC(doc)).toBe('C undetermined');
});

test.each([
  ['for the people of the pathway', [{ places: 0, population: 'veterans' }], 'C undetermined'],
  ['this year', [{ places: 0, period: { from: '2026-01-01', to: '2026-12-31' } }], 'C undetermined'],
  ['but in 2020', [{ places: 9, period: { from: '2020', to: '2020' } }], 'C undetermined'],
  ['of another year, with some now', [{ places: 0, period: { to: '2020' } }, { places: 3 }], 'C met'],
] as const)('counseling without places %s', (_, capacity, verdict) => {
  expect(clauseC(counsel({ capacity }))).toBe(verdict);
});
