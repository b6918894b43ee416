/** What looks as if an element were met and leaves it open: nothing is there, or not for these people, or no more. */
import { describe, expect, test } from 'vitest';
import { determine } from '../../../src/definitions/determine.js';
import { iet } from '../../../src/definitions/iet/definition.js';
import { jenkins } from '../../../src/definitions/jenkins/definition.js';
import { localLeadership } from '../../../src/definitions/partners/local-leadership/definition.js';
import { localPlan } from '../../../src/definitions/partners/local-plan/definition.js';
import { preApprenticeship } from '../../../src/definitions/pre-apprenticeship/definition.js';
import { determineWioa } from '../../../src/definitions/wioa/determine-wioa.js';
import { readSystem } from '../../../src/model/read-system.js';
import { aspects } from '../../../src/model/vocabulary.js';
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

describe('a service', () => {
  const facts = ['wioa.0.services', 'wioa.c.counseling', 'wioa.c.goals', 'wioa.e.supports', 'wioa.g.helps'];
  /** Every service with this said of it; nothing else helps into work, or adapts the pathway to a person. */
  const served = (more: Doc, populations: readonly string[] | undefined = ['low-income']) =>
    changed((doc) => {
      for (const each of doc.supports) Object.assign(each, more);
      doc.agreements = [];
      for (const each of doc.credentials) delete each.occupations;
      Object.assign(row(doc, 'pathways', 'p'), { populations });
    });
  const states = (doc: Doc) => facts.map((fact) => stateIn(doc, fact));
  const other = (definition: Doc, doc: Doc, fact: string, subject: Doc = { kind: 'pathway', id: 'p' }) =>
    determine(definition, doc, subject, { asOf }).facts.find(({ id }) => id === fact)?.state;

  const nowhere: readonly [string, Doc][] = [
    ['no places at all', [{ places: 0 }]],
    ['places of another year only', [{ places: 9, period: { from: '2014', to: '2016' } }]],
    ['places in another State only', [{ places: 9, place: { scheme: 'us-state', code: '36' } }]],
    ['places in a county of another State', [{ places: 9, place: { scheme: 'us-county', code: '36061' } }]],
    [
      'places elsewhere, and none here',
      [{ places: 9, place: { scheme: 'us-state', code: '36' } }, { places: 0 }],
    ],
  ];
  test.each(nowhere)('with %s is there for no one', (_, capacity) => {
    const doc = served({ capacity });
    expect(states(served({}))).toEqual(facts.map(() => 'true'));
    expect(states(doc)).toEqual(facts.map(() => 'unknown'));
    doc.complete = ['supports', 'exits', 'credentials', 'occupations'];
    expect(states(doc)).toEqual(facts.map(() => 'unknown'));
    expect(other(jenkins, doc, 'jenkins.services')).toBe('unknown');
    const system = { kind: 'system', id: 's' };
    expect(other(localLeadership, doc, 'leadership.supports', system)).toBe('unknown');
    expect(other(localLeadership, doc, 'leadership.employment', system)).toBe('unknown');
    expect(other(localPlan, doc, 'core.supportive-services', system)).toBe('unknown');
    const program = { kind: 'step', id: 'weld' };
    expect(other(preApprenticeship, doc, 'preapp.counseling', program)).toBe('unknown');
    expect(other(preApprenticeship, doc, 'preapp.supports', program)).toBe('unknown');
  });

  test('with some places here is there', () => {
    const here = { places: 3, place: { scheme: 'us-county', code: '39049' } };
    const doc = served({ capacity: [{ places: 0 }, here] });
    expect(states(doc)).toEqual(facts.map(() => 'true'));
    const system = { kind: 'system', id: 's' };
    expect(other(localLeadership, doc, 'leadership.supports', system)).toBe('true');
    expect(other(localLeadership, doc, 'leadership.employment', system)).toBe('true');
    expect(other(localPlan, doc, 'core.supportive-services', system)).toBe('true');
    const program = { kind: 'step', id: 'weld' };
    expect(other(preApprenticeship, doc, 'preapp.counseling', program)).toBe('true');
    expect(other(preApprenticeship, doc, 'preapp.supports', program)).toBe('true');
  });

  test('with places for other people is not there for those of the pathway', () => {
    const veterans = [{ places: 5, population: 'veterans' }];
    for (const more of [
      { capacity: veterans },
      { capacity: [...veterans, { places: 0, population: 'low-income' }] },
    ])
      for (const its of [{}, { model: 'universal' }, { populations: ['low-income', 'veterans'] }])
        expect(states(served({ ...its, ...more }))).toEqual([
          'true',
          'unknown',
          'unknown',
          'unknown',
          'unknown',
        ]);
    expect(states(served({ populations: ['veterans'] }))).toEqual([
      ...['true', 'unknown', 'unknown', 'unknown', 'unknown'],
    ]);
    const some = served({ capacity: [{ places: 5, population: 'low-income' }], model: 'universal' });
    expect(states(some)).toEqual(facts.map(() => 'true'));
    // Help into work for some of them is help.
    const both = served({ populations: ['veterans'] }, ['low-income', 'veterans']);
    expect(stateIn(both, 'wioa.g.helps')).toBe('true');
    expect(stateIn(both, 'wioa.e.supports')).toBe('unknown');
  });
});

describe('parts of which one needs what another gives', () => {
  /** Education, workforce preparation and training in one autumn, the training asking for something. */
  const three = (requires: Doc, more: { readonly e?: Doc; readonly w?: Doc; readonly others?: Doc[] } = {}) =>
    changed((doc) => {
      doc.steps = doc.steps.filter(({ id }: Doc) => id !== 'block');
      const all = { kind: 'all', of: [] };
      const part = {
        provider: 'college',
        occupation: 'welder',
        schedule: { from: '2026-09-01', to: '2026-12-01' },
      };
      doc.steps.push(
        { id: 'e', title: 'E', kind: 'english-language-acquisition', ...part, requires: all, ...more.e },
        { id: 'w', title: 'W', kind: 'workforce-preparation', ...part, requires: all, ...more.w },
        { id: 't', title: 'T', kind: 'occupational-training', ...part, requires },
        ...(more.others ?? []),
      );
      doc.competencies.push({ id: 'read', title: 'Read a plan' });
      row(doc, 'pathways', 'p').steps = doc.steps.map(({ id }: Doc) => id);
    });
  const state = (...args: Parameters<typeof three>) => stateIn(three(...args), 'wioa.d.concurrent');
  const level = { kind: 'level', scheme: 'grade', level: 9 };
  const raises = [{ scheme: 'grade', level: 9 }];
  const read = { kind: 'competency', competency: 'read' };
  const step = (id: string, more: Doc = {}) => ({ kind: 'step', step: id, ...more });
  const other = (more: Doc) => ({
    ...{ id: 'o', title: 'O', kind: 'course', provider: 'college', requires: { kind: 'all', of: [] } },
    ...more,
  });

  test('do not run together', () => {
    expect(state({ kind: 'all', of: [] })).toBe('true');
    expect(state(step('e'))).toBe('unknown');
    expect(state(level, { e: { raises } })).toBe('unknown');
    expect(state(read, { e: { competencies: ['read'] } })).toBe('unknown');
    expect(state({ kind: 'credits', least: 3, of: ['e'] }, { e: { credits: 3 } })).toBe('unknown');
    expect(state({ kind: 'any', of: [step('e'), step('w')] })).toBe('unknown');
    expect(
      state(
        { kind: 'some', least: 2, of: [step('e'), read, step('basic')] },
        { w: { competencies: ['read'] } },
      ),
    ).toBe('unknown');
    expect(state({ kind: 'all', of: [] }, { w: { requires: level }, e: { raises } })).toBe('unknown');
  });

  test('through steps in between neither', () => {
    expect(state(step('o'), { others: [other({ requires: level })], e: { raises } })).toBe('unknown');
    expect(state(step('o'), { others: [other({ requires: step('e', { timing: 'concurrent' }) })] })).toBe(
      'unknown',
    );
    expect(state(step('o', { timing: 'concurrent' }), { others: [other({ requires: step('e') })] })).toBe(
      'unknown',
    );
  });

  test('do where something else gives it, or where it need not be finished', () => {
    expect(state(level, { e: { raises }, others: [other({ raises })] })).toBe('true');
    expect(state(read, { e: { competencies: ['read'] }, others: [other({ competencies: ['read'] })] })).toBe(
      'true',
    );
    const credits = { kind: 'credits', least: 3, of: ['e', 'o'] };
    expect(state(credits, { e: { credits: 3 }, others: [other({ credits: 3 })] })).toBe('true');
    expect(state({ kind: 'any', of: [step('e'), step('basic')] })).toBe('true');
    expect(state(step('e', { timing: 'concurrent' }))).toBe('true');
  });
});

describe('what adapts a pathway to a person', () => {
  const never = { kind: 'any', of: [] };
  const all = { kind: 'all', of: [] };
  const door = { id: 'door', pathway: 'p', step: 'basic', requires: all };
  const placing = { instrument: 'A test', places: true };
  const state = (entries: readonly Doc[], supports: readonly Doc[] = [], complete: readonly string[] = []) =>
    stateIn(
      changed((doc) => {
        Object.assign(doc, { entries, supports: [...doc.supports, ...supports] });
        row(doc, 'pathways', 'p').complete = complete;
      }),
      'wioa.e.adapts',
    );

  test('is at a door that someone can pass', () => {
    expect(state([{ ...door, assessment: placing }])).toBe('true');
    expect(state([{ ...door, alternatives: [{ requires: all }] }])).toBe('true');
    expect(state([door, { ...door, id: 'second', step: 'weld' }])).toBe('true');
    const closed = [
      [door, { ...door, id: 'lost', step: 'gone', assessment: placing }],
      [door, { ...door, id: 'shut', requires: never, assessment: placing }],
      [door, { ...door, id: 'shut', step: 'weld', requires: never }],
      [door, { ...door, id: 'shut', step: 'weld', requires: { kind: 'step', step: 'gone' } }],
      [{ ...door, alternatives: [{ requires: never }] }],
    ];
    for (const entries of closed) {
      expect(state(entries)).toBe('unknown');
      expect(state(entries, [], ['entries', 'individualization'])).toBe('unknown');
    }
  });

  test('is for people of the pathway', () => {
    const planning = { id: 'plan', title: 'Plan', kind: 'career-planning', provider: 'center', steps: 'all' };
    expect(state([door], [planning])).toBe('true');
    expect(state([door], [{ ...planning, populations: ['low-income', 'veterans'] }])).toBe('true');
    expect(state([door], [{ ...planning, populations: ['veterans'] }])).toBe('unknown');
  });
});

test('a commitment helps into work where an employer has signed it', () => {
  const state = (parties: readonly Doc[], functions?: readonly string[]) =>
    stateIn(
      changed((doc) => {
        doc.supports = [];
        for (const each of doc.credentials) delete each.occupations;
        doc.agreements[0].parties = parties;
        if (functions) row(doc, 'partners', 'center').functions = functions;
      }),
      'wioa.g.helps',
    );
  const signedOn = '2026-01-15';
  expect(state([{ partner: 'shop', signedOn }, { partner: 'college' }])).toBe('true');
  expect(state([{ partner: 'shop' }, { partner: 'college', signedOn }])).toBe('unknown');
  expect(state([{ partner: 'college', signedOn }])).toBe('unknown');
  expect(state([{ partner: 'center', signedOn }], ['private-business'])).toBe('true');
});

test.each([
  ['Forge; Anvil', 'true'],
  ['Forge; ; -', 'unknown'],
  ['Forge Works; Forge  Works', 'unknown'],
  ['Forge, Inc.; FORGE INC', 'unknown'],
  ['Café; Cafe\u0301', 'unknown'],
])('employers named %s: %s', (by, expected) => {
  const doc = changed((its) => {
    row(its, 'credentials', 'cert').recognition = [{ kind: 'employers', by }];
    its.steps = its.steps.filter(({ id }: Doc) => id !== 'associate');
    const pathway = row(its, 'pathways', 'p');
    pathway.steps = its.steps.map(({ id }: Doc) => id);
    delete pathway.onward;
  });
  expect(stateIn(doc, 'wioa.f.credential')).toBe(expected);
});

describe('steps whose offerings are all over', () => {
  const when = (more: Doc, complete: readonly string[] = []) =>
    changed((doc) => {
      doc.terms.push(
        { id: 'old', title: 'Old', period: { from: '2015-01-12', to: '2015-05-15' } },
        { id: 'off', title: 'Off', status: 'ceased', period: { from: '2026-08-24', to: '2026-12-11' } },
      );
      for (const each of doc.steps) Object.assign(each, more);
      row(doc, 'pathways', 'p').complete = complete;
    });
  const verdicts = (doc: Doc) => found(doc).elements.map((each) => `${each.id} ${each.verdict}`);
  const open = ['lead-in', 'A', 'B', 'C', 'D', 'E', 'F', 'G'].map((id) =>
    // Counseling goes with all steps; the block has times of its own.
    ['C', 'D'].includes(id) ? `${id} met` : `${id} undetermined`,
  );

  test.each([
    ['a schedule of 2015', { schedule: { from: '2015-01-12', to: '2015-05-15' } }],
    ['a term of 2015', { term: 'old' }],
    ['terms that are over or called off', { term: 'old', offered: ['off'] }],
  ])('by %s show nothing, and refuse nothing', (_, more) => {
    expect(verdicts(when(more))).toEqual(open);
    const claimed = when(more, aspects);
    expect(verdicts(claimed).filter((each) => each.endsWith('not-met'))).toEqual([]);
    expect(found(when(more)).facts.find(({ id }) => id === 'wioa.f.credential')?.leftOut).toMatchObject([
      { stale: 'expired' },
    ]);
  });

  test.each([
    ['a schedule that is still to come', { schedule: { from: '2027-01-11', to: '2027-05-14' } }],
    ['a schedule that ends today', { schedule: { from: '2026-01-12', to: asOf } }],
    ['a term of which one is left', { term: 'old', offered: ['spring'] }],
    ['a term that is not in the document', { offered: ['gone'] }],
  ])('no: by %s they count', (_, more) => {
    expect(verdicts(when(more)).filter((each) => !each.endsWith(' met'))).toEqual([]);
  });
});

test('instruction that ended within the year is concurrent still', () => {
  const doc = changed((its) => {
    its.steps = its.steps.filter(({ id }: Doc) => id !== 'block');
    const kinds = ['english-language-acquisition', 'workforce-preparation', 'occupational-training'];
    its.steps.push(
      ...kinds.map((kind, index) => ({
        ...{ id: `x${index}`, title: 'X', kind, provider: 'college', occupation: 'welder' },
        ...{ requires: { kind: 'all', of: [] }, schedule: { from: '2026-02-01', to: '2026-06-01' } },
      })),
    );
    row(its, 'pathways', 'p').steps = its.steps.map(({ id }: Doc) => id);
  });
  expect(stateIn(doc, 'wioa.d.concurrent')).toBe('true');
  for (const each of doc.steps)
    if (/^x/.test(each.id)) each.schedule = { from: '2024-02-01', to: '2024-06-01' };
  expect(stateIn(doc, 'wioa.d.concurrent')).toBe('unknown');
});
