/** A row stands for another, and nothing asks for less by it. */
import { expect, it } from 'vitest';
import { removeRow } from '../../src/edit/verbs/remove-row.js';
import type { Requirement } from '../../src/model/requirement.js';
import type { PathwaySystem } from '../../src/model/system.js';

const a = { kind: 'step', step: 'a' } as const;
const b = { kind: 'step', step: 'b' } as const;
const c = { kind: 'step', step: 'c' } as const;
const any = (...of: Requirement[]) => ({ kind: 'any', of }) as const;
const some = (least: number, ...of: Requirement[]) => ({ kind: 'some', least, of }) as const;
const course = (id: string) => ({ id, title: id.toUpperCase(), kind: 'course' }) as const;
const system = {
  format: 'career-pathways/1',
  id: 's',
  title: 'S',
  steps: [...['a', 'b', 'c', 'd'].map(course)],
} satisfies PathwaySystem;
const step = (id: string) => ({ kind: 'step', id }) as const;

it.each<[string, Requirement, Requirement]>([
  ['a part that another part says already', some(2, a, b, c), some(2, b, c)],
  ['whatever the order', some(2, c, b, a), some(2, c, b)],
  ['of as many as are left', some(2, a, b), some(1, b)],
  ['below another group', any(c, some(2, a, b, c)), any(c, some(2, b, c))],
  ['with a grade', some(2, { ...a, minGrade: 3 }, b, c), some(2, b, c)],
  ['groups that say the same', some(2, any(a, c), any(c, b), c), some(2, any(c, b), c)],
  ['groups that come to say the same', some(2, any(a, c, b), any(a, c), c), some(2, any(c, b), c)],
  ['all', { kind: 'all', of: [a, b] }, { kind: 'all', of: [b] }],
  [
    'all, with a grade that stays asked for',
    { kind: 'all', of: [{ ...a, minGrade: 3 }, b] },
    { kind: 'all', of: [{ ...b, minGrade: 3 }, b] },
  ],
  [
    'credits',
    { kind: 'credits', least: 6, of: ['a', 'b', 'c'] } as never,
    { kind: 'credits', least: 6, of: ['b', 'c'] } as never,
  ],
  ['nothing twice', some(2, a, c), some(2, b, c)],
])('%s', (_, requires, after) => {
  const asking = { ...system, steps: [...system.steps, { ...course('e'), requires }] } as PathwaySystem;
  expect(removeRow(asking, step('a'), { replaceBy: 'b' }).steps?.at(-1)?.requires).toEqual(after);
  const door = { id: 'door', pathway: 'p', step: 'c', alternatives: [{ requires, confirmed: false }] };
  const entered = {
    ...system,
    pathways: [{ id: 'p', title: 'P', steps: ['c'] }],
    entries: [door],
  } as never as PathwaySystem;
  expect(removeRow(entered, step('a'), { replaceBy: 'b' }).entries?.[0]?.alternatives?.[0]?.requires).toEqual(
    after,
  );
});

it('an articulation from a step to itself goes, and one that stands already', () => {
  const agreed = {
    ...system,
    partners: [{ id: 'x', name: 'X', kind: 'college' }],
    agreements: [
      {
        id: 'agreement',
        kind: 'articulation',
        parties: [{ partner: 'x' }],
        articulates: [
          { from: { step: 'a' }, to: 'b' },
          { from: { step: 'a' }, to: 'c' },
          { from: { step: 'b' }, to: 'c' },
          { from: { step: 'b' }, to: 'd' },
        ],
      },
    ],
    supports: [{ id: 'bus', title: 'Bus', steps: ['c', 'a', 'b'] }],
    evidence: [{ id: 'note', about: [step('a'), step('b')] }],
  } as never as PathwaySystem;
  const after = removeRow(agreed, step('a'), { replaceBy: 'b' });
  expect(after.agreements?.[0]?.articulates).toEqual([
    { from: { step: 'b' }, to: 'c' },
    { from: { step: 'b' }, to: 'd' },
  ]);
  expect(after.supports?.[0]?.steps).toEqual(['c', 'b']);
  expect(after.evidence?.[0]?.about).toEqual([step('b')]);
});

it('what is nothing without the row cannot stand for it', () => {
  const attested = {
    ...system,
    evidence: [{ id: 'note', about: [{ kind: 'attestation', id: 't1' }] }],
    attestations: [
      { id: 't1', subject: step('a') },
      { id: 't2', subject: { kind: 'attestation', id: 't1' } },
    ],
  } as never as PathwaySystem;
  const t1 = { kind: 'attestation', id: 't1' } as const;
  expect(() => removeRow(attested, t1, { replaceBy: 't2' })).toThrow(
    /another attestation: this one is nothing without the one that goes/,
  );
  expect(removeRow(attested, { ...t1, id: 't2' }, { replaceBy: 't1' }).attestations).toHaveLength(1);
});
