/** Runs the case tables, and checks them against what can be reached. */
import { describe, expect, test } from 'vitest';
import { wioa } from '../../../src/definitions/wioa/definition.js';
import { determineWioa } from '../../../src/definitions/wioa/determine-wioa.js';
import { readSystem } from '../../../src/model/read-system.js';
import { sample, sampleOfEach } from '../../depth.js';
import { evidenceFaults } from '../evidence-faults.js';
import {
  type Case,
  credentialCases,
  elementTables,
  propositionTables,
  type Table,
  usualDay,
} from './cases.js';
import { reachableByElement, reachableByProposition } from './reachable.js';

const determined = ({ system, asOf = usualDay }: Case<unknown>) => {
  const found = determineWioa(system, 'p', { asOf, explain: 'verdict' });
  expect(evidenceFaults(system, found)).toEqual([]);
  return found;
};

describe.each(propositionTables)('$id', ({ id, cases }) => {
  test.each(sampleOfEach(cases, (each) => each.expect.state))('$name', (each) => {
    const { state, causes, grade } = each.expect;
    const fact = determined(each).facts.find((candidate) => candidate.id === id);
    expect(fact).toMatchObject({ state, ...(grade !== undefined && { grade }) });
    if (causes) expect(sorted(fact?.causes)).toEqual(sorted(causes));
    else if (state === 'true' || state === 'false') expect(fact?.causes).toEqual([]);
    if (state === 'unknown' || state === 'conflict') expect(fact).not.toHaveProperty('grade');
  });
});

describe.each(elementTables)('element $id', ({ id, cases }) => {
  test.each(sampleOfEach(cases, (each) => each.expect.verdict))('$name', (each) => {
    const { verdict, causes, support } = each.expect;
    const element = determined(each).elements.find((candidate) => candidate.id === id);
    expect(element).toMatchObject({ verdict, ...(support && { support }) });
    if (support === null) expect(element).not.toHaveProperty('support');
    if (causes) expect(sorted(element?.causes)).toEqual(sorted(causes));
  });
});

describe('recognized postsecondary credentials', () => {
  test.each(sampleOfEach(credentialCases, (each) => each.expect.why))('$name', (each) => {
    const { state, why } = each.expect;
    // In a closed pathway of one step the credential alone decides whether one can be earned.
    const fact = determined(each).facts.find(({ id }) => id === 'wioa.f.credential');
    expect(fact?.state).toBe(state);
    const evidence = [...(fact?.for ?? []), ...(fact?.against ?? [])];
    const reasons = evidence.flatMap(({ at, message: { id, params } }) =>
      at.kind === 'credential' ? id.replace('credential.', '') : (params['why'] ?? []),
    );
    expect(reasons).toEqual([why]);
  });

  test('every answer and every reason has a case', () => {
    expect(new Set(credentialCases.map((each) => each.expect.state))).toEqual(
      new Set(['true', 'false', 'unknown']),
    );
    expect(new Set(credentialCases.map((each) => each.expect.why))).toEqual(
      new Set([
        ...['degree', 'license', 'apprenticeship', 'industry-recognized', 'attested'],
        ...['general-skills', 'issuer', 'kind', 'not-recognized', 'not-registered', 'contested'],
        ...['skill-unknown', 'issuer-unknown', 'kind-unknown', 'badge', 'graduate-degree'],
        ...['recognition-unknown', 'registration-unknown'],
      ]),
    );
  });
});

describe('the tables', () => {
  const tables: readonly Table<unknown>[] = [
    ...propositionTables,
    ...elementTables,
    { id: 'recognized-credential', cases: credentialCases },
  ];

  test('there is one for each proposition and each element, and no other', () => {
    expect(propositionTables.map(({ id }) => id).sort()).toEqual(
      wioa.propositions.map(({ id }) => id).sort(),
    );
    expect(elementTables.map(({ id }) => id).sort()).toEqual(wioa.elements.map(({ id }) => id).sort());
  });

  test.each(tables)('$id names no case twice', ({ cases }) => {
    const names = cases.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test.each(tables)('$id has no two cases with the same document and day', ({ cases }) => {
    const written = cases.map(({ system, asOf }) => JSON.stringify([system, asOf]));
    expect(cases.filter((_, index) => written.indexOf(written[index] ?? '') !== index)).toEqual([]);
  });

  test.each(tables)('every document of $id can be read', ({ cases }) => {
    for (const { name, system } of sample(cases)) {
      const read = readSystem(system);
      expect(read.ok || read.issues, name).toBe(true);
    }
  });

  test.each(propositionTables)('$id covers every state and cause that can be reached', ({ id, cases }) => {
    const { states, causes } = reachableByProposition(id);
    expect(sorted(new Set(cases.map((each) => each.expect.state)))).toEqual(sorted(states));
    expect(sorted(new Set(cases.flatMap((each) => each.expect.causes ?? [])))).toEqual(sorted(causes));
  });

  test.each(elementTables)('$id covers every verdict and cause that can be reached', ({ id, cases }) => {
    const { verdicts, causes } = reachableByElement(id);
    expect(sorted(new Set(cases.map((each) => each.expect.verdict)))).toEqual(sorted(verdicts));
    expect(sorted(new Set(cases.flatMap((each) => each.expect.causes ?? [])))).toEqual(sorted(causes));
  });

  test('there are many', () => {
    const count = (some: readonly Table<unknown>[]) => some.reduce((sum, { cases }) => sum + cases.length, 0);
    const counts = {
      propositions: count(propositionTables),
      elements: count(elementTables),
      credentials: credentialCases.length,
    };
    console.info(`cases: ${JSON.stringify(counts)}`);
    expect(counts.propositions).toBeGreaterThanOrEqual(300);
    expect(counts.elements).toBeGreaterThanOrEqual(90);
    expect(counts.credentials).toBeGreaterThanOrEqual(35);
  });
});

function sorted(words: Iterable<string> = []): string[] {
  return [...words].sort();
}
