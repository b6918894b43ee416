/**
 * Kinds of verdict that a lawyer would contest, each as small documents with what comes out, as portable JSON. `rule` is
 * the kind in short: the letter of the element and a number; cases of one kind are siblings that come out differently.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { DetermineOptions } from '../../../src/definitions/engine/determine-options.js';
import { determineWioa } from '../../../src/definitions/wioa/determine-wioa.js';
import type { Determination } from '../../../src/logic/determination.js';
import { readSystem } from '../../../src/model/read-system.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { sampleOfEach } from '../../depth.js';
import { evidenceFaults } from '../evidence-faults.js';
import { usualDay } from './cases.js';

type Words = Readonly<Record<string, string>>;

interface KindCase {
  readonly name: string;
  readonly rule: string;
  readonly system: PathwaySystem;
  readonly options?: Partial<DetermineOptions>;
  readonly expect: {
    readonly verdict?: string;
    /** Element → verdict. */
    readonly elements?: Words;
    /** Proposition → state. */
    readonly facts?: Words;
    /** Proposition → grade. */
    readonly grades?: Words;
    /** Proposition → id of a thing → where it stands: `for`, `against`, `left-out`, or nowhere. */
    readonly ledger?: Readonly<Record<string, Words>>;
  };
}

const folder = fileURLToPath(new URL('./cases/kinds/', import.meta.url));
const files = readdirSync(folder).sort();
const read = (file: string): KindCase[] => JSON.parse(readFileSync(folder + file, 'utf8'));

/** Where in the ledger of a proposition a thing stands. */
function standing(found: Determination, proposition: string, thing: string): string {
  const fact = found.facts.find(({ id }) => id === proposition);
  const lists = { for: fact?.for, against: fact?.against, 'left-out': fact?.leftOut };
  return Object.entries(lists)
    .flatMap(([name, items = []]) => (items.some(({ at }) => at.id === thing) ? name : []))
    .join(' ');
}

describe.each(files)('%s', (file) => {
  test.each(sampleOfEach(read(file), ({ rule }) => rule))(
    '$rule: $name',
    ({ system, options, expect: expected }) => {
      const { verdict, elements = {}, facts = {}, grades = {}, ledger = {} } = expected;
      const known = readSystem(system);
      expect(known.ok || known.issues).toBe(true);
      const found = determineWioa(system, 'p', { asOf: usualDay, ...options });
      const fact = (id: string) => found.facts.find((each) => each.id === id);
      const element = (id: string) => found.elements.find((each) => each.id === id);
      const each = (words: Words, get: (id: string) => string | null | undefined) =>
        Object.fromEntries(Object.keys(words).map((id) => [id, get(id)]));
      if (verdict !== undefined) expect(found.verdict).toBe(verdict);
      expect(each(elements, (id) => element(id)?.verdict)).toEqual(elements);
      expect(each(facts, (id) => fact(id)?.state)).toEqual(facts);
      expect(each(grades, (id) => fact(id)?.grade)).toEqual(grades);
      for (const [id, things] of Object.entries(ledger))
        expect(each(things, (thing) => standing(found, id, thing))).toEqual(things);
      expect(found.faults).toEqual([]);
      expect(evidenceFaults(system, found)).toEqual([]);
    },
  );
});

test('no two cases have the same name', () => {
  const names = files.flatMap(read).map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
