/** Edges of the rules that a reading of the law with fresh eyes found. */
import { expect, test } from 'vitest';
import { determineWioa } from '../../../src/definitions/wioa/determine-wioa.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { fullDocument } from './full-document.js';

const full: PathwaySystem = fullDocument;
const factIn = (system: PathwaySystem, fact: string) =>
  determineWioa(system, 'p', { asOf: '2026-11-01' }).facts.find(({ id }) => id === fact)?.state;

test('where the only declared entry has ceased, no other door takes its place', () => {
  const entries = full.entries!.map((entry) => ({ ...entry, status: 'ceased' as const }));
  expect(factIn({ ...full, entries }, 'wioa.f.credential')).toBe('unknown');
  expect(factIn({ ...full, entries: [] }, 'wioa.f.credential')).toBe('true');
});

test('one employer written in two ways is one employer', () => {
  const named = (...names: readonly string[]) => ({
    ...full,
    pathways: full.pathways!.map((row) => ({ ...row, steps: row.steps.filter((id) => id !== 'associate') })),
    credentials: full.credentials!.map((each) =>
      each.id === 'cert'
        ? { ...each, recognition: names.map((by) => ({ kind: 'employers' as const, by })) }
        : each,
    ),
  });
  expect(factIn(named('Acme', 'acme '), 'wioa.f.credential')).toBe('unknown');
  expect(factIn(named('Acme', 'Bolt'), 'wioa.f.credential')).toBe('true');
});

test('an integrated program that lists its parts offers those and no others', () => {
  const only = (steps: readonly string[]) => ({
    ...full,
    pathways: full.pathways!.map((row) => ({ ...row, steps })),
    steps: full.steps!.map((step) =>
      step.components ? { ...step, components: step.components.slice(0, 1) } : step,
    ),
  });
  expect(factIn(only(['basic', 'block']), 'wioa.0.training')).toBe('unknown');
});

test('a support for some group that is not named may serve the population', () => {
  const supports = full.supports!.map(({ populations: _, ...support }) => ({
    ...support,
    model: 'targeted' as const,
  }));
  const pathways = full.pathways!.map((row) => ({ ...row, complete: ['supports'] as const }));
  expect(factIn({ ...full, supports, pathways }, 'wioa.e.supports')).toBe('unknown');
});
