/** Programs of study: every element met, open without its evidence, and never not met from silence. */
import { describe, expect, test } from 'vitest';
import { perkins } from '../../../src/definitions/perkins/definition.js';
import { readSystem } from '../../../src/model/read-system.js';
import type { Step } from '../../../src/model/step.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { sample } from '../../depth.js';
import { onSteps } from '../table-parts.js';
import { full, perkinsTable } from './cases.js';

const { definition, run, without, refuted } = perkinsTable;
const factIn = (system: PathwaySystem, id: string) =>
  run(definition, system).facts.find((each) => each.id === id);

test('is met where all of it is there', () => {
  expect(readSystem(full).ok).toBe(true);
  const { verdict, elements } = run(definition, full);
  expect([verdict, ...elements.map(({ id }) => id)]).toEqual([
    'met',
    'lead-in',
    'A',
    'B',
    'C',
    'D',
    'E',
    'F',
  ]);
});

describe.each(perkins.propositions.map(({ id }) => id))('%s', (id) => {
  test('is true, then open without its evidence', () => {
    expect(factIn(full, id)?.state).toBe('true');
    expect(factIn(without[id]?.(full) ?? full, id)?.state).toBe('unknown');
  });

  test('is lost by a change of this one fact', () => {
    const sets = run(definition, full).change.toLose;
    expect(sets.map((set) => set.map(({ fact }) => fact))).toContainEqual([id]);
  });
});

test.each(sample(Object.entries(refuted)))('%s is false where all is claimed to be there', (id, edit) => {
  expect(factIn(edit(full), id)?.state).toBe('false');
});

test('a step that comes after a more specific one leaves the order open', () => {
  const wider = onSteps((step) =>
    step.id === 'associate'
      ? (({ occupation: _, ...rest }): Step => ({
          ...rest,
          components: [{ kind: 'training', cluster: 'Metal' }],
        }))(step)
      : step,
  )(full);
  const fact = factIn(wider, 'perkins.specificity')!;
  expect([fact.state, ...fact.against.map(({ message }) => message.id)]).toEqual([
    'unknown',
    'specificity.wider',
  ]);
  expect(fact.for.map(({ bearing }) => bearing)).toContain('supports');
});

test('several entries are to different steps, several exits with different credentials', () => {
  const [door] = full.entries!;
  const [out] = full.exits!;
  const twice = {
    ...full,
    entries: [door!, { ...door!, id: 'again' }],
    exits: [out!, { ...out!, id: 'twin' }],
  };
  expect(['perkins.entries', 'perkins.exits'].map((id) => factIn(twice, id)?.state)).toEqual([
    ...['unknown', 'unknown'],
  ]);
  // Exits that are listed in full and are two refuse nothing, though their credentials are the same.
  expect(factIn({ ...twice, complete: ['exits'] }, 'perkins.exits')?.state).toBe('unknown');
  const bare = {
    ...full,
    exits: [out!, { id: 'bare', pathway: 'p', after: { kind: 'step', step: 'basic' } as const }],
  };
  expect(factIn(bare, 'perkins.exits')).toMatchObject({
    state: 'unknown',
    against: [{ at: { id: 'bare' }, message: { id: 'exits.bare' } }],
  });
});

test('an entry to a step that is not there is none', () => {
  const [door] = full.entries!;
  const into = (step: string) => ({ ...full, entries: [door!, { ...door!, id: 'again', step }] });
  const other = full.steps!.find(({ id }) => id !== door!.step)!.id;
  expect([other, 'nowhere'].map((step) => factIn(into(step), 'perkins.entries')?.state)).toEqual([
    'true',
    'unknown',
  ]);
});

test('what is earned on the way is not earned at the end', () => {
  const before = onSteps((step) =>
    step.id === 'block' ? { ...step, requires: { kind: 'step', step: 'associate' } } : step,
  )(full);
  expect(factIn(before, 'perkins.culminates')?.state).toBe('unknown');
});

test('a credential that does not count at the end only weakens; one that may count keeps a claim from refusing', () => {
  const graduate = {
    ...full,
    complete: ['steps', 'credentials'] as const,
    credentials: full.credentials!.map((each) =>
      each.id === 'degree' ? { ...each, kind: 'MasterDegree' as const } : each,
    ),
  };
  expect(factIn(graduate, 'perkins.culminates')).toMatchObject({ state: 'unknown', examined: 1 });
});
