/** Weighing evidence, against a second writing of the rules. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Grade, grades } from '../../src/base/grade.js';
import { type EvidenceItem, type FactFinding, weigh } from '../../src/logic/fact.js';
import { trials } from '../depth.js';

const item = (
  bearing: EvidenceItem['bearing'],
  grade: Grade = 'declared',
  stale?: EvidenceItem['stale'],
): EvidenceItem => ({
  at: { kind: 'thing', id: 't' },
  bearing,
  grade,
  message: { id: 'm', params: {} },
  ...(stale && { stale }),
});
const finding = (evidence: readonly EvidenceItem[], more: Partial<FactFinding> = {}): FactFinding => ({
  evidence,
  examined: evidence.length,
  unresolved: [],
  ...more,
});
const weighed = (
  evidence: readonly EvidenceItem[],
  threshold: Grade = 'assumed',
  more: Partial<FactFinding> = {},
) => weigh('a', finding(evidence, more), { judgment: false, threshold });

const anyItem = fc
  .record({
    bearing: fc.constantFrom(
      'establishes' as const,
      'supports' as const,
      'refutes' as const,
      'weakens' as const,
    ),
    grade: fc.constantFrom(...grades),
    stale: fc.option(fc.constantFrom('expired' as const, 'too-old' as const), { nil: undefined, freq: 4 }),
  })
  .map(({ bearing, grade, stale }) => item(bearing, grade, stale));
const anyFinding = fc
  .record({
    evidence: fc.array(anyItem, { maxLength: 5 }),
    unresolved: fc.array(fc.constant({ kind: 'thing', id: 'gone' }), { maxLength: 2 }),
    empty: fc.boolean(),
  })
  .map(({ evidence, unresolved, empty }) => finding(evidence, { unresolved, examined: empty ? 0 : 1 }));

/** What is counted, said of each side, with what is only presumed set aside where the other side says something, and without what is planned. */
function slowWeigh({ evidence }: FactFinding, threshold: Grade) {
  const good = evidence.filter(
    (one) =>
      one.stale === undefined &&
      one.grade !== 'planned' &&
      grades.indexOf(one.grade) >= grades.indexOf(threshold),
  );
  const best = (bearing: string) =>
    Math.max(-1, ...good.filter((one) => one.bearing === bearing).map((one) => grades.indexOf(one.grade)));
  let [yes, no] = [best('establishes'), best('refutes')];
  if (yes === 0 && no > 0) yes = -1;
  if (no === 0 && yes > 0) no = -1;
  if (yes >= 0 && no >= 0) return { state: 'conflict' };
  if (yes >= 0) return { state: 'true', grade: grades[yes] };
  if (no >= 0) return { state: 'false', grade: grades[no] };
  return { state: 'unknown' };
}

describe('weigh', () => {
  test('state and grade follow the rules', () => {
    fc.assert(
      fc.property(anyFinding, fc.constantFrom(...grades), fc.boolean(), (found, threshold, judgment) => {
        const { state, ...fact } = weigh('a', found, { judgment, threshold });
        const graded = 'grade' in fact && { grade: fact.grade };
        expect({ state, ...graded }).toStrictEqual(slowWeigh(found, threshold));
      }),
      trials(100_000, 20_150_701),
    );
  });

  test('causes say why it is open, and only then', () => {
    fc.assert(
      fc.property(anyFinding, fc.constantFrom(...grades), fc.boolean(), (found, threshold, judgment) => {
        const { state, causes } = weigh('a', found, { judgment, threshold });
        const open = [
          ...(judgment ? ['needs-judgment'] : []),
          ...(found.evidence.some((one) => one.stale) ? ['stale-evidence'] : []),
          ...(found.unresolved.length > 0 ? ['unresolved-reference'] : []),
          ...(found.examined === 0 && !judgment ? ['nothing-to-examine'] : []),
        ];
        const expected = {
          true: [],
          false: [],
          conflict: ['conflicting-evidence'],
          unknown: open.length > 0 ? open : ['missing-fact'],
        };
        expect(causes).toEqual(expected[state]);
      }),
      trials(100_000, 20_150_701),
    );
  });

  test('every piece of evidence is listed once: for, against, or left out', () => {
    fc.assert(
      fc.property(anyFinding, fc.constantFrom(...grades), (found, threshold) => {
        const fact = weigh('a', found, { judgment: false, threshold });
        expect(new Set([...fact.for, ...fact.against, ...fact.leftOut])).toEqual(new Set(found.evidence));
        expect(fact.for.length + fact.against.length + fact.leftOut.length).toBe(found.evidence.length);
        for (const one of fact.for) expect(['establishes', 'supports']).toContain(one.bearing);
        for (const one of fact.against) expect(['refutes', 'weakens']).toContain(one.bearing);
      }),
      trials(40_000, 20_150_701),
    );
  });

  test('a higher threshold never tells anything new, unless it settles a conflict', () => {
    fc.assert(
      fc.property(anyFinding, fc.nat(4), (found, low) => {
        const [before, after] = [low, low + 1].map(
          (at) => weigh('a', found, { judgment: false, threshold: grades[at] ?? 'attested' }).state,
        );
        if (before !== 'conflict') expect([before, 'unknown']).toContain(after);
      }),
      trials(100_000, 20_150_701),
    );
  });

  test('what only supports or weakens decides nothing', () => {
    expect(weighed([item('supports', 'attested')]).state).toBe('unknown');
    expect(weighed([item('weakens', 'attested')]).state).toBe('unknown');
    expect(weighed([item('establishes'), item('weakens', 'attested')]).state).toBe('true');
    expect(weighed([item('refutes'), item('supports', 'attested')]).state).toBe('false');
  });

  test('what is only assumed gives way to anything said against it', () => {
    expect(weighed([item('establishes', 'assumed')])).toMatchObject({ state: 'true', grade: 'assumed' });
    expect(weighed([item('establishes', 'assumed'), item('refutes')])).toMatchObject({
      state: 'false',
      grade: 'declared',
    });
    expect(weighed([item('refutes', 'assumed'), item('establishes')])).toMatchObject({
      state: 'true',
      grade: 'declared',
    });
    expect(weighed([item('establishes', 'assumed'), item('refutes', 'assumed')]).state).toBe('conflict');
    expect(weighed([item('establishes', 'assumed'), item('weakens', 'attested')]).state).toBe('true');
    expect(weighed([item('establishes', 'assumed'), item('establishes'), item('refutes')]).state).toBe(
      'conflict',
    );
  });

  test('the best grade of what decides it', () => {
    expect(
      weighed([item('establishes'), item('establishes', 'documented'), item('supports', 'attested')]).grade,
    ).toBe('documented');
  });

  test('the threshold itself still counts', () => {
    expect(weighed([item('establishes', 'derived')], 'derived').state).toBe('true');
    expect(weighed([item('establishes', 'derived')], 'documented')).toMatchObject({
      state: 'unknown',
      causes: ['missing-fact'],
    });
  });

  test('looks at as many things as the finding says', () => {
    expect(weighed([], 'assumed', { examined: 7 }).examined).toBe(7);
  });
});

test('judgment is true or false, nothing else', () => {
  for (const judgment of ['true', 1, null])
    expect(() => weigh('a', finding([]), { judgment: judgment as never })).toThrow(
      expect.objectContaining({ code: 'bad-argument', argument: 'options.judgment' }),
    );
});

test('a name that is no text is refused by its argument', () => {
  expect(() => weigh(7 as never, finding([]))).toThrow(
    expect.objectContaining({ code: 'bad-argument', argument: 'id' }),
  );
});

test('a list of evidence with a hole, or one that cannot be read, is refused by its argument', () => {
  const { proxy, revoke } = Proxy.revocable<EvidenceItem[]>([], {});
  revoke();
  for (const [evidence, argument] of [
    // biome-ignore lint/suspicious/noSparseArray: a hole is what is tested
    [[item('establishes'), , item('refutes')] as EvidenceItem[], 'finding.evidence[1]'],
    [proxy, 'finding.evidence'],
  ] as const)
    expect(() => weigh('a', { evidence, examined: 1, unresolved: [] })).toThrow(
      expect.objectContaining({ code: 'bad-argument', argument }),
    );
});

test('what was not looked at to the end leaves a limit, where nothing decides', () => {
  const limits = [{ id: 'too-much', params: {} }];
  expect(weighed([item('supports')], 'assumed', { limits }).causes).toEqual(['limit-reached']);
  expect(weighed([item('supports')], 'assumed', { limits: [] }).causes).toEqual(['missing-fact']);
  expect(weighed([item('establishes')], 'assumed', { limits }).causes).toEqual([]);
});
