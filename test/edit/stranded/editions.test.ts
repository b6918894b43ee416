/** Editions of a catalog: whose rules count, what has another id, what was earned, what a day and a budget do. */
import { expect, test } from 'vitest';
import { stranded } from '../../../src/edit/stranded/stranded.js';
import type { EnrolledLearner } from '../../../src/edit/stranded/stranded-report.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { all, any, grade, pathwayOf, prior, step } from '../../graph/small-system.js';

const before = pathwayOf([step('aide'), step('nurse', prior('aide'), { awards: ['rn'] })]);
const harder = pathwayOf([step('aide'), step('nurse', all(prior('aide'), grade(12)), { awards: ['rn'] })]);
const goal = { kind: 'credential', credential: 'rn' } as const;
const learner = { steps: [{ step: 'aide' }] };
const one = (more: Partial<EnrolledLearner> = {}): EnrolledLearner[] => [{ id: 'L1', learner, ...more }];

test('who may finish by the edition of enrollment is not stranded by a new requirement', () => {
  expect(stranded(before, harder, one()).learners[0]?.lost).toEqual([goal]);
  expect(stranded(before, harder, one({ edition: 'before' })).learners[0]?.lost).toEqual([]);
  expect(stranded(before, harder, one()).rules).toEqual([{ kind: 'old-rule', step: 'nurse' }]);
});

test('that keeps no step open that is gone', () => {
  const gone = pathwayOf([step('aide')]);
  const report = stranded(before, gone, one({ edition: 'before' }));
  expect(report.learners[0]?.lost).toEqual([goal]);
  expect(report.rules).toEqual([{ kind: 'teach-out', step: 'nurse' }]);
});

test('it awards what it awarded', () => {
  const other = pathwayOf([step('aide'), step('nurse', prior('aide'), { awards: ['bsn'] })]);
  expect(stranded(before, other, one()).beyond).toEqual([{ id: 'L1', goals: [goal] }]);
  expect(stranded(before, other, one({ edition: 'before' })).learners[0]?.lost).toEqual([]);
});

test('a step under another id strands no one, and is told by its id before', () => {
  const renamed = pathwayOf([
    { ...step('aide'), id: 'na-100' },
    step('nurse', all(prior('na-100'), grade(12)), { awards: ['rn'] }),
  ]);
  const [told] = stranded(before, renamed, one({ goals: [{ kind: 'step', step: 'aide' }, goal] })).learners;
  expect(told).toEqual({
    id: 'L1',
    begun: ['aide'],
    withoutSuccessor: [],
    notReady: ['nurse'],
    lost: [goal],
  });
});

test('what was earned and what was given credit for stays', () => {
  const gone = pathwayOf([step('nurse', any(prior('nurse')))]);
  const done = [{ id: 'L1', learner: { steps: [{ step: 'nurse' }] } }];
  expect(stranded(before, pathwayOf([step('other')]), done).learners[0]?.lost).toEqual([]);
  expect(stranded(before, gone, one()).learners[0]?.withoutSuccessor).toEqual(['aide']);
});

test('a step that ends is gone from then on, and the edition before counts as written', () => {
  const ends = { status: 'ceased' as const };
  const ended = pathwayOf([step('aide'), step('nurse', prior('aide'), { awards: ['rn'], ...ends })]);
  expect(stranded(before, ended, one()).learners[0]?.lost).toEqual([goal]);
  const report = stranded(ended, ended, one(), { asOf: '2026-11-01' });
  expect(report.learners[0]?.lost).toEqual([goal]);
  expect(report.rules).toEqual([{ kind: 'teach-out', step: 'nurse' }]);
});

test.each<[string, Partial<PathwaySystem>, string | undefined]>([
  ['pathway that has ceased', { pathways: [{ ...before.pathways![0]!, status: 'ceased' }] }, undefined],
  [
    'pathway that has ceased by a day',
    { pathways: [{ ...before.pathways![0]!, effective: { to: '2026-10' } }] },
    '2026-11-01',
  ],
  [
    'college that is suspended',
    { partners: [{ id: 'v', name: 'V', types: ['postsecondary'], status: 'suspended' }] },
    undefined,
  ],
  [
    'credential that has ceased',
    { credentials: [{ id: 'rn', title: 'RN', kind: 'License', status: 'ceased' }] },
    '2026-11-01',
  ],
])('a %s leads nowhere', (_, rows, asOf) => {
  const its = { ...before, steps: before.steps!.map((row) => ({ ...row, provider: 'v' })) };
  const options = asOf === undefined ? {} : { asOf };
  expect(stranded(its, its, one(), options).learners[0]?.lost ?? []).toEqual([]);
  expect(stranded(its, { ...its, ...rows }, one(), options).learners[0]?.lost).toEqual([goal]);
});

test('without a budget the rules strand no one, and are not said to be the fewest', () => {
  const { rules, exact } = stranded(before, harder, one(), { budget: 0 });
  expect([rules, exact]).toEqual([[{ kind: 'old-rule', step: 'nurse' }], false]);
});

test('a pathway that the edition after does not have has no steps', () => {
  const report = stranded(before, { ...before, pathways: [] }, one(), { pathway: 'p' });
  expect(report.learners[0]?.lost).toEqual([goal]);
  expect(() => stranded(before, before, one(), { pathway: 'q' })).toThrow(
    expect.objectContaining({ code: 'unknown-pathway', argument: 'options.pathway' }),
  );
});

test('forty who are alike are told one by one', () => {
  const forty = Array.from({ length: 40 }, (_, at) => ({ id: `L${at}`, learner }));
  const report = stranded(before, harder, forty);
  expect(report.learners.filter(({ lost }) => lost.length > 0)).toHaveLength(40);
  expect(report.rules).toHaveLength(1);
});

test('a goal that neither edition names is refused, and so are two learners of one id', () => {
  const asking = (goals: EnrolledLearner['goals'] & object) => () => stranded(before, harder, one({ goals }));
  for (const unknown of [
    { kind: 'credential', credential: 'zz' },
    { kind: 'step', step: 'rn' },
    { kind: 'occupation', occupation: 'zz' },
  ] as const)
    expect(asking([goal, unknown])).toThrow(
      expect.objectContaining({ code: 'unknown-goal', argument: 'learners[0].goals[1]' }),
    );
  // One edition is enough, and so is being named without a row.
  expect(asking([goal, { kind: 'step', step: 'nurse' }])).not.toThrow();
  expect(() => stranded(before, harder, [...one(), ...one()])).toThrow(
    expect.objectContaining({ code: 'bad-argument', argument: 'learners[1].id' }),
  );
});
