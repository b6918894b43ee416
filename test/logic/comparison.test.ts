/** Comparing determinations: nothing changes nothing, swapping swaps, and whatever differs is named with its reason. */
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { PathwayError } from '../../src/base/pathway-error.js';
import { determine } from '../../src/definitions/determine.js';
import type { DetermineOptions } from '../../src/definitions/engine/determine-options.js';
import { strategicMinimum } from '../../src/definitions/partners/strategic-minimum/definition.js';
import { determineWioa } from '../../src/definitions/wioa/determine-wioa.js';
import { joined } from '../../src/logic/changed.js';
import { compareDeterminations, type DeterminationComparison } from '../../src/logic/comparison.js';
import type { Determination } from '../../src/logic/determination.js';
import type { Fact } from '../../src/logic/fact.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { tables } from '../../src/model/tables.js';
import { anySystem } from '../definitions/arbitrary-system.js';
import { developed, tucson } from '../definitions/examples.js';
import { seen, trials } from '../depth.js';

const codes = { came: 'went', went: 'came', 'went-stale': 'current', current: 'went-stale' } as const;
const others = { 'left-out': 'counted', counted: 'left-out', altered: 'altered' } as const;

/** The comparison of the same two the other way round. */
function swapped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(swapped);
  if (typeof value !== 'object' || value === null) return value;
  const { before, after, code, ...rest } = value as { [field: string]: unknown };
  const turned: Record<string, unknown> = { ...codes, ...others };
  return {
    ...Object.fromEntries(Object.entries(rest).map(([field, part]) => [field, swapped(part)])),
    ...(code !== undefined && {
      code: typeof (before ?? after) === 'object' ? turned[code as string] : code,
    }),
    ...(after !== undefined && { before: after }),
    ...(before !== undefined && { after: before }),
  };
}
const nothing = ({ definition: _, subject: __, ...rest }: DeterminationComparison) => rest;
const evidenceOf = (fact: Fact | undefined) =>
  fact ? [...fact.for, ...fact.against, ...fact.leftOut].map((item) => JSON.stringify(item)) : [];

const options = fc.record(
  {
    asOf: fc.constantFrom('2026-11-01', '2026-02-01', '2012-01-01', '2032-01-01'),
    threshold: fc.constantFrom('declared' as const, 'documented' as const),
    maxAge: fc.constantFrom(30, 400),
    explain: fc.constant('verdict' as const),
  },
  { requiredKeys: ['asOf'] },
) as fc.Arbitrary<DetermineOptions>;
const names = Object.values(tables).filter((table) => table !== 'pathways');
/** Two determinations of one pathway, before and after some of its tables were exchanged. */
const pairs = fc
  .tuple(anySystem, anySystem, fc.subarray(names, { maxLength: 4 }), options, fc.option(options))
  .map(([system, other, exchanged, asked, later]): [Determination, Determination] => {
    const after = { ...system };
    for (const table of exchanged) Object.assign(after, { [table]: other[table] ?? [] });
    return [determineWioa(system, 'p', asked), determineWioa(after as PathwaySystem, 'p', later ?? asked)];
  });

describe('two determinations', () => {
  const tally = new Map<string, number>();
  const count = (what: string) => tally.set(what, (tally.get(what) ?? 0) + 1);
  afterAll(() => {
    for (const code of ['came', 'went', 'went-stale', 'current', 'left-out', 'counted', 'altered'])
      seen(tally.get(code), 5, code);
    seen(tally.get('verdict'), 5, 'verdicts that changed');
    seen(tally.get('state'), 20, 'states that changed');
  });

  test('one compared with itself: nothing', () => {
    fc.assert(
      fc.property(pairs, ([found]) => {
        expect(nothing(compareDeterminations(found, structuredClone(found)))).toEqual({
          basis: [],
          elements: [],
          facts: [],
          attestations: [],
        });
      }),
      trials(2000, 1, 8),
    );
  });

  test('swapping them swaps the sides', () => {
    fc.assert(
      fc.property(pairs, ([before, after]) => {
        expect(compareDeterminations(after, before)).toEqual(swapped(compareDeterminations(before, after)));
      }),
      trials(4000, 2, 8),
    );
  });

  test('every fact, element and attestation that differs is named, and no other', () => {
    fc.assert(
      fc.property(pairs, ([before, after]) => {
        const found = compareDeterminations(before, after);
        const differing = before.facts.filter(
          (fact, at) => JSON.stringify(fact) !== JSON.stringify(after.facts[at]),
        );
        expect(found.facts.map(({ fact }) => fact)).toEqual(differing.map(({ id }) => id));
        expect(found.verdict).toEqual(
          before.verdict === after.verdict ? undefined : { before: before.verdict, after: after.verdict },
        );
        if (found.verdict) count('verdict');
        const what = ({ verdict, causes, support }: Determination['elements'][number]) =>
          JSON.stringify([verdict, causes, support]);
        expect(found.elements.map(({ element }) => element)).toEqual(
          before.elements
            .filter((element, at) => what(element) !== what(after.elements[at] ?? element))
            .map(({ id }) => id),
        );
        const uses = (its: Determination) =>
          new Map(its.attestations.map(({ id, fact, use }) => [`${id} ${fact}`, use]));
        for (const id of new Set([...uses(before).keys(), ...uses(after).keys()])) {
          const named = found.attestations.find((each) => `${each.id} ${each.fact}` === id);
          expect([named?.use.before, named?.use.after]).toEqual(
            uses(before).get(id) === uses(after).get(id)
              ? [undefined, undefined]
              : [uses(before).get(id), uses(after).get(id)],
          );
        }
      }),
      trials(4000, 3, 8),
    );
  });

  test('the evidence before, with what changed, is the evidence after; no state changes without', () => {
    fc.assert(
      fc.property(pairs, ([before, after]) => {
        const found = compareDeterminations(before, after);
        for (const { fact, state, grade, evidence } of found.facts) {
          const [old, now] = [before, after].map((its) => its.facts.find(({ id }) => id === fact));
          const left = evidenceOf(old);
          for (const { code, before: was } of evidence) {
            count(code);
            if (was) left.splice(left.indexOf(JSON.stringify(was)), 1);
          }
          const more = evidence.flatMap(({ after: is }) => (is ? [JSON.stringify(is)] : []));
          expect([...left, ...more].sort()).toEqual(evidenceOf(now).sort());
          expect([state?.before ?? old?.state, state?.after ?? now?.state]).toEqual([old?.state, now?.state]);
          if (state) count('state');
          if (state || grade) expect(evidence, fact).not.toEqual([]);
        }
        for (const { element, verdict, facts } of found.elements)
          if (verdict && facts.length === 0)
            expect(
              found.basis.map(({ code }) => code),
              element,
            ).toContain('selection');
      }),
      trials(4000, 4, 8),
    );
  });
});

const asOf = '2026-11-01';
const old = () => determineWioa(developed(), 'bht', { asOf });

test('what is asked otherwise is in the basis', () => {
  const before = old();
  const changed: Determination = {
    ...before,
    asOf: '2027-11-01',
    definition: { ...before.definition, edition: 'wioa-2030', textVerifiedOn: '2027-01', selection: 'ended' },
    support: { ...before.support, threshold: 'documented' },
    subject: { ...before.subject, digest: 'b' },
    readings: [
      {
        id: 'apprenticeship',
        element: 'B',
        reading: 'required',
        chosen: true,
        verdict: 'met',
        overall: 'met',
      },
      {
        id: 'apprenticeship',
        element: 'B',
        reading: 'example',
        chosen: false,
        verdict: 'met',
        overall: 'met',
      },
    ],
  };
  const readings = changed.readings.map((each) => ({ ...each, chosen: !each.chosen }));
  const first = { ...before, subject: { ...before.subject, digest: 'a' }, readings };
  expect(compareDeterminations(first, changed).basis).toEqual([
    { code: 'edition', before: 'wioa-2014', after: 'wioa-2030' },
    { code: 'selection', before: 'in-force', after: 'ended' },
    { code: 'text-verified-on', before: before.definition.textVerifiedOn, after: '2027-01' },
    { code: 'as-of', before: asOf, after: '2027-11-01' },
    { code: 'threshold', before: 'assumed', after: 'documented' },
    { code: 'subject', before: 'a', after: 'b' },
    { code: 'reading', id: 'apprenticeship', before: 'example', after: 'required' },
  ]);
  // Whoever asked for verdicts only got neither a digest nor readings.
  const { digest: _, ...bare } = first.subject;
  const brief = { ...first, subject: bare, readings: [] };
  for (const [one, two] of [[brief, changed] as const, [changed, brief] as const])
    expect(compareDeterminations(one, two).basis.map(({ code }) => code)).toEqual([
      ...['edition', 'selection', 'text-verified-on', 'as-of', 'threshold'],
    ]);
});

test('from Tucson as written to the developed example: why the verdict is another', () => {
  const [before, after] = [determineWioa(tucson(), 'bht', { asOf }), old()];
  const found = compareDeterminations(before, {
    ...after,
    subject: { ...after.subject, system: before.subject.system },
  });
  expect(found.verdict).toEqual({ before: 'undetermined', after: 'met' });
  for (const { verdict, facts } of found.elements) if (verdict) expect(facts.length).toBeGreaterThan(0);
  const quality = found.facts.find(({ fact }) => fact === 'wioa.0.quality');
  expect(quality).toMatchObject({ state: { before: 'unknown', after: 'true' } });
  expect(quality?.evidence.map(({ code, after: item }) => `${code} ${item?.at.kind}`)).toContain(
    'came attestation',
  );
});

test('an attestation that has expired went stale', () => {
  const late = determineWioa(developed(), 'bht', { asOf: '2040-01-01' });
  const found = compareDeterminations(old(), late);
  const quality = found.facts.find(({ fact }) => fact === 'wioa.0.quality');
  expect(quality?.evidence.map(({ code }) => code)).toContain('went-stale');
  expect(found.attestations.map(({ use }) => use)).toContainEqual({ before: 'used', after: 'expired' });
});

test('what is below another threshold is left out, and counts again', () => {
  const strict = determineWioa(developed(), 'bht', { asOf, threshold: 'attested' });
  const codesOf = (before: Determination, after: Determination) =>
    new Set(
      compareDeterminations(before, after).facts.flatMap(({ evidence }) => evidence.map(({ code }) => code)),
    );
  expect(codesOf(old(), strict)).toEqual(new Set(['left-out']));
  expect(codesOf(strict, old())).toEqual(new Set(['counted']));
});

test('elements and facts of which an edition has no trace stand on one side', () => {
  const before = old();
  const after: Determination = {
    ...before,
    elements: before.elements.slice(1),
    facts: before.facts.slice(1),
  };
  const found = compareDeterminations(before, after);
  expect(found.elements.map(({ element, verdict }) => [element, verdict])).toEqual([
    ['lead-in', { before: 'met' }],
  ]);
  expect(found.facts).toHaveLength(1);
  expect(found.facts[0]?.state).toEqual({ before: 'true' });
});

test.each([
  ['definitions', () => determine(strategicMinimum, tucson(), { kind: 'system' }, { asOf })],
  ['pathways', () => ({ ...old(), subject: { ...old().subject, id: 'other' } })],
  ['systems', () => ({ ...old(), subject: { ...old().subject, system: 'other' } })],
  ['kinds', () => ({ ...old(), subject: { ...old().subject, kind: 'agreement' } })],
])('determinations of different %s are refused', (_, other) => {
  for (const [before, after] of [[old(), other()] as const, [other(), old()] as const])
    expect(() => compareDeterminations(before, after)).toThrow(PathwayError);
});

test('a reference that leads somewhere now is named as a difference of its fact', () => {
  const { steps, pathways } = developed();
  const without = { ...developed(), steps: steps!.slice(1) };
  const ask = (system: PathwaySystem) => determineWioa(system, pathways![0]!.id, { asOf: '2026-11-01' });
  const { facts } = compareDeterminations(ask(without), ask(developed()));
  const its = facts.flatMap(({ unresolved }) => (unresolved ? [unresolved] : []));
  const place = { kind: 'pathway', id: pathways![0]!.id, field: 'steps' };
  expect(its).toContainEqual({ before: [place], after: [] });
});

test('a determination whose lists hold what is no object is refused, by its place', () => {
  const found = determineWioa(developed(), developed().pathways![0]!.id, { asOf: '2026-11-01' });
  for (const list of ['for', 'against', 'leftOut', 'unresolved'] as const) {
    const [first, ...rest] = found.facts;
    const damaged = { ...found, facts: [{ ...first!, [list]: [7] }, ...rest] } as unknown as Determination;
    expect(() => compareDeterminations(damaged, found)).toThrow(
      expect.objectContaining({ code: 'bad-argument', argument: `before.facts[0].${list}[0]` }),
    );
  }
});

test('what is no row of a determination is refused by its place, whichever list it stands in', () => {
  const found = determineWioa(developed(), developed().pathways![0]!.id, { asOf: '2026-11-01' });
  const message = { id: 'm', params: {} };
  const rows: { readonly [list: string]: object } = {
    elements: { ...found.elements[0]! },
    facts: { ...found.facts[0]! },
    attestations: { id: 'a', fact: 'f', use: 'used' },
    faults: { fact: 'f' },
    limits: { fact: 'f', message },
    openTerms: { term: 't', element: 'e', fact: 'f' },
    questions: { fact: 'f' },
    readings: { id: 'r', element: 'e', reading: 'one', verdict: 'met' },
  };
  const checked: { readonly [list: string]: readonly string[] } = {
    elements: ['id', 'verdict', 'causes', 'tests', 'citation', 'message'],
    facts: ['id', 'state', 'for', 'against', 'leftOut', 'unresolved', 'causes'],
    ...Object.fromEntries(
      Object.entries(rows).flatMap(([list, row]) =>
        list === 'elements' || list === 'facts' ? [] : [[list, Object.keys(row)]],
      ),
    ),
  };
  const compared = (list: string, row: unknown) => () =>
    compareDeterminations(found, { ...found, [list]: [row] } as unknown as Determination);
  for (const [list, row] of Object.entries(rows)) {
    expect(compared(list, row)).not.toThrow();
    for (const field of checked[list]!)
      expect(compared(list, { ...row, [field]: 7 }), `${list}, ${field}`).toThrow(
        expect.objectContaining({ code: 'bad-argument', argument: `after.${list}[0].${field}` }),
      );
  }
});

test('the tests of an element are objects', () => {
  const [first, ...rest] = old().elements;
  const damaged = { ...old(), elements: [{ ...first, tests: [7] }, ...rest] } as unknown as Determination;
  expect(() => compareDeterminations(damaged, old())).toThrow(
    expect.objectContaining({ code: 'bad-argument', argument: 'before.elements[0].tests[0]' }),
  );
});

test('what both have comes in its order, and what one has where it stands there', () => {
  const keys = (before: readonly string[], after: readonly string[]) =>
    joined(before, after, (each) => each).map(({ key }) => key);
  expect(keys(['b', 'a'], ['b', 'a'])).toEqual(['b', 'a']);
  expect(keys(['a', 'd'], ['a', 'c', 'd'])).toEqual(['a', 'c', 'd']);
  expect(keys(['a', 'c', 'd'], ['a', 'd'])).toEqual(['a', 'c', 'd']);
  // Two that stand in the same place are told apart by their names alone.
  expect(keys(['x'], ['w'])).toEqual(['w', 'x']);
  expect(keys(['w'], ['x'])).toEqual(['w', 'x']);
});

test('an element that is open for another reason now is named, and an attestation that only one has', () => {
  const before = old();
  const { elements, attestations } = before;
  const [first, ...rest] = elements;
  const after: Determination = {
    ...before,
    elements: [{ ...first!, causes: ['stale-evidence'] }, ...rest],
    attestations: attestations.slice(1),
  };
  const { id, fact, use } = attestations[0]!;
  expect(compareDeterminations(before, after)).toMatchObject({
    elements: [{ element: first!.id, causes: { before: first!.causes, after: ['stale-evidence'] } }],
    attestations: [{ id, fact, use: { before: use } }],
  });
  expect(compareDeterminations(after, before).attestations).toEqual([{ id, fact, use: { after: use } }]);
});
