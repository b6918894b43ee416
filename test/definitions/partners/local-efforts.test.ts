/** What a system offers to whom, as local leadership asks: WIOA section 107(d)(5). */
import { expect, test } from 'vitest';
import { determine } from '../../../src/definitions/determine.js';
import { localLeadership } from '../../../src/definitions/partners/local-leadership/definition.js';
import type { PathwaySystem } from '../../../src/model/system.js';

const fact = (tables: Partial<PathwaySystem>, id: string) =>
  determine(
    localLeadership,
    { format: 'career-pathways/1', id: 's', title: 'S', ...tables },
    { kind: 'system' },
    { asOf: '2026-11-01' },
  ).facts.find((each) => each.id === id)!;
const steps = [{ id: 'class', title: 'Class', kind: 'course' }] as const;
const pathway = { id: 'p', title: 'P', steps: ['class'] } as const;
const places = (found: ReturnType<typeof fact>) =>
  [...found.for, ...found.against].map(({ at, bearing }) => [at.kind, at.id, bearing]);

test('a pathway or an entry that names no group is open to anyone; such a support is not looked at for it', () => {
  const found = fact(
    {
      steps,
      pathways: [pathway],
      entries: [{ id: 'door', pathway: 'p', step: 'class' }],
      supports: [{ id: 'bus', title: 'Bus', kind: 'transportation', steps: 'all' }],
    },
    'leadership.adults',
  );
  expect([found.state, found.examined, found.causes]).toEqual(['unknown', 3, ['missing-fact']]);
  expect(places(found)).toEqual([
    ['entry', 'door', 'supports'],
    ['pathway', 'p', 'supports'],
  ]);
});

test('what is meant for another group is passed over, what is meant for some of the group counts', () => {
  const students = { steps, pathways: [{ ...pathway, populations: ['in-school-youth'] as const }] };
  expect(fact(students, 'leadership.adults')).toMatchObject({
    ...{ state: 'unknown', examined: 0, causes: ['nothing-to-examine'], for: [], against: [] },
  });
  expect(fact(students, 'leadership.youth')).toMatchObject({ state: 'true', examined: 1 });
});

test('a support for a group shows nothing where no pathway has a step', () => {
  const supports = [
    { id: 'care', title: 'Care', kind: 'child-and-dependent-care', steps: 'all', populations: ['adults'] },
  ] as const;
  expect(fact({ supports }, 'leadership.adults')).toMatchObject({ state: 'unknown', examined: 0 });
  expect(fact({ steps, pathways: [pathway], supports }, 'leadership.adults')).toMatchObject({
    state: 'true',
    examined: 2,
  });
});

test('steps off every pathway, and those that may be training, do not decide', () => {
  const training = (tables: Partial<PathwaySystem>) => fact(tables, 'leadership.training');
  const off = { id: 'shop', title: 'Shop', kind: 'occupational-training' } as const;
  expect(places(training({ steps: [...steps, off], pathways: [pathway] }))).toEqual([
    ['step', 'class', 'supports'],
    ['step', 'shop', 'weakens'],
  ]);
  const named = { ...steps[0], occupation: 'aide' };
  expect(training({ steps: [named], pathways: [pathway] })).toMatchObject({ state: 'true', examined: 1 });
  const education = fact({ steps: [named], pathways: [pathway] }, 'leadership.education');
  expect(education.state).toBe('true');
});

test('a pathway in another place weakens, and so does one without steps', () => {
  const found = fact(
    {
      steps,
      region: [{ scheme: 'us-state', code: '04' }],
      pathways: [
        { ...pathway, region: [{ scheme: 'us-state', code: '36' }] },
        { id: 'empty', title: 'E', steps: [] },
      ],
    },
    'leadership.pathways',
  );
  expect([found.state, places(found)]).toEqual([
    'unknown',
    [
      ['pathway', 'empty', 'weakens'],
      ['pathway', 'p', 'weakens'],
    ],
  ]);
  expect(found.against.map(({ at, message }) => [at.field, message.id])).toEqual([
    ['steps', 'pathway.empty'],
    ['region', 'component.elsewhere'],
  ]);
});
