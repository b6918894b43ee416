/** What looks as if an element were met and leaves it open: nothing is there, or not for these people, or no more. */
import { describe, expect, test } from 'vitest';
import { determine } from '../../../src/definitions/determine.js';
import { iet } from '../../../src/definitions/iet/definition.js';
import { determineWioa } from '../../../src/definitions/wioa/determine-wioa.js';
import { readSystem } from '../../../src/model/read-system.js';
import { fullDocument } from './full-document.js';
import type { Doc } from './mutations.js';

const asOf = '2026-11-01';

/** The full document, changed. */
const changed = (change: (doc: Doc) => void): Doc => {
  const doc = structuredClone(fullDocument) as Doc;
  change(doc);
  const read = readSystem(doc);
  expect(read.ok || read.issues).toBe(true);
  return doc;
};
const row = (doc: Doc, table: string, id: string): Doc => doc[table].find((each: Doc) => each.id === id);
const found = (doc: Doc) => determineWioa(doc, 'p', { asOf });
const stateIn = (doc: Doc, fact: string) => found(doc).facts.find(({ id }) => id === fact)?.state;

test('the document as it is meets every element', () => {
  expect(found(changed(() => {})).verdict).toBe('met');
});

describe('an occupation that is not in the document', () => {
  const parts = ['education', 'workforce-preparation', 'training'];
  const block = (...contexts: readonly object[]) =>
    changed((doc) => {
      row(doc, 'steps', 'block').components = parts.map((kind, index) => ({
        ...{ kind, term: 'fall' },
        ...(contexts[index] ?? contexts[0]),
      }));
    });
  const ietState = (doc: Doc) =>
    determine(iet, doc, { kind: 'pathway', id: 'p' }, { asOf }).facts.find(
      ({ id }) => id === 'iet.simultaneous',
    )?.state;

  test('is no context that parts of instruction share', () => {
    expect(stateIn(block({ occupation: 'welder' }), 'wioa.d.concurrent')).toBe('true');
    const nowhere = block({ occupation: 'mason' });
    expect(stateIn(nowhere, 'wioa.d.concurrent')).toBe('unknown');
    expect(ietState(nowhere)).toBe('unknown');
    expect(stateIn(block({ occupation: 'mason', cluster: 'Metal' }), 'wioa.d.concurrent')).toBe('true');
  });

  test('refuses nothing either: it may be theirs', () => {
    for (const context of [{ occupation: 'mason' }, { occupation: 'mason', cluster: 'Stone' }]) {
      const doc = block({ occupation: 'welder' }, context);
      row(doc, 'pathways', 'p').complete = ['steps', 'schedules'];
      expect(stateIn(doc, 'wioa.d.concurrent')).toBe('unknown');
      expect(ietState(doc)).toBe('unknown');
    }
  });

  test('keeps steps of it from being called apart, whatever is claimed', () => {
    const doc = changed((its) => {
      its.steps = its.steps.filter(({ id }: Doc) => id !== 'block');
      its.terms = [];
      for (const [index, kind] of ['adult-basic-education', 'workforce-preparation'].entries())
        its.steps.push({
          ...{ id: `x${index}`, title: 'X', kind, provider: 'college', occupation: 'mason' },
          ...{ requires: { kind: 'all', of: [] }, schedule: { from: '2026-09-01', to: '2026-12-01' } },
        });
      row(its, 'pathways', 'p').steps = its.steps.map(({ id }: Doc) => id);
      row(its, 'pathways', 'p').complete = ['steps', 'schedules', 'individualization'];
      delete row(its, 'steps', 'weld').accelerators;
    });
    expect(stateIn(doc, 'wioa.d.concurrent')).toBe('unknown');
    expect(stateIn(doc, 'wioa.e.accelerates')).toBe('unknown');
    for (const step of doc.steps) if (step.occupation === 'mason') step.occupation = 'clerk';
    expect(stateIn(doc, 'wioa.d.concurrent')).toBe('false');
    expect(stateIn(doc, 'wioa.e.accelerates')).toBe('false');
  });
});

describe('an occupation that only a need and the pathway name', () => {
  const nowhere = (...complete: readonly string[]) =>
    changed((doc) => {
      Object.assign(row(doc, 'pathways', 'p'), { complete, occupations: ['welder', 'helper', 'mason'] });
      row(doc, 'skillNeeds', 'need').occupations = ['mason'];
    });

  test('does not join them, and refuses nothing', () => {
    expect(stateIn(nowhere(), 'wioa.a.skill-needs')).toBe('unknown');
    expect(stateIn(nowhere('skill-needs', 'steps'), 'wioa.a.skill-needs')).toBe('unknown');
  });

  test('nor do records about it', () => {
    const recorded = (...complete: readonly string[]) => {
      const doc = nowhere(...complete);
      doc.evidence[0].about = [{ kind: 'occupation', id: 'mason' }];
      doc.engagements = [];
      return doc;
    };
    expect(stateIn(recorded(), 'wioa.a.industry')).toBe('unknown');
    expect(stateIn(recorded('labor-market-evidence'), 'wioa.a.industry')).toBe('unknown');
    const there = recorded();
    there.occupations.push({ id: 'mason', title: 'Mason' });
    expect(stateIn(there, 'wioa.a.industry')).toBe('true');
    expect(stateIn(there, 'wioa.a.skill-needs')).toBe('true');
  });
});
