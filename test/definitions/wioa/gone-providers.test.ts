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
