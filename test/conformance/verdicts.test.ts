/** Small documents whose verdict was decided by reading the law, before any check ran on them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { DetermineOptions } from '../../src/definitions/engine/determine-options.js';
import { determineWioa } from '../../src/definitions/wioa/determine-wioa.js';
import type { Determination } from '../../src/logic/determination.js';
import { evidenceFaults } from '../definitions/evidence-faults.js';
import { shared } from './shared-data.js';

interface Case {
  readonly id: string;
  readonly title: string;
  readonly options?: Partial<DetermineOptions>;
  readonly expect: Expected;
}

/** Where several answers are right, a list of them. */
interface Expected {
  readonly overall?: string | readonly string[];
  readonly el?: { readonly [element: string]: string | readonly string[] };
  readonly fact?: { readonly [proposition: string]: string | readonly string[] };
  readonly cause?: readonly [element: string, cause: string];
  readonly seen?: readonly [proposition: string, record: string];
  readonly without?: string;
  readonly gradeNot?: readonly [proposition: string, grade: string];
  readonly reading?: string;
}

const folder = join(shared, 'cases/wioa');
const list = join(folder, 'expected.json');
const cases: readonly Case[] = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];

/** What of a determination is not as expected. */
function differences(found: Determination, expected: Expected): string[] {
  const differing: string[] = [];
  const want = (what: string, got: string | undefined, wanted: string | readonly string[]) => {
    if (![wanted].flat().includes(got ?? ''))
      differing.push(`${what}: ${got}, not ${[wanted].flat().join(' or ')}`);
  };
  const element = (id: string) => found.elements.find((each) => each.id === id);
  const fact = (id: string) => found.facts.find((each) => each.id === id);
  const { overall, el = {}, fact: facts = {}, cause, seen, without, gradeNot, reading } = expected;
  if (overall) want('verdict', found.verdict, overall);
  for (const [id, wanted] of Object.entries(el)) want(id, element(id)?.verdict, wanted);
  for (const [id, wanted] of Object.entries(facts)) want(id, fact(id)?.state, wanted);
  if (cause && !element(cause[0])?.causes.some((each) => each === cause[1]))
    differing.push(`${cause[0]} has no cause ${cause[1]} but ${element(cause[0])?.causes.join(', ')}`);
  const ledger = seen && fact(seen[0]);
  if (ledger && ![...ledger.for, ...ledger.against, ...ledger.leftOut].some(({ at }) => at.id === seen[1]))
    differing.push(`${seen[1]} is not in the ledger of ${seen[0]}`);
  if (without) want('without attestations', found.robustness.withoutAttestations, without);
  if (gradeNot && fact(gradeNot[0])?.grade === gradeNot[1])
    differing.push(`${gradeNot[0]} is ${gradeNot[1]}`);
  if (reading && !found.readings.some((each) => each.element === reading))
    differing.push(`no reading of ${reading}`);
  return differing;
}

describe.skipIf(cases.length === 0)('documents with a verdict', () => {
  test.for(cases.length > 0 ? cases : [{ id: '', title: '', expect: {} }])(
    '$id: $title',
    ({ id, options, expect: expected }) => {
      const system = JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8'));
      const pathway = id === 'board-12' ? system.pathways?.[0]?.id : 'p';
      const found = determineWioa(system, pathway, { asOf: '2026-11-01', ...options });
      expect(differences(found, expected)).toEqual([]);
      expect(found.faults).toEqual([]);
      expect(evidenceFaults(system, found)).toEqual([]);
    },
  );
});
