/** What rests on what is not there, or on a later day, shows nothing; whoever is gone runs no program. */
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/definitions/catalogue.js';
import { determine } from '../../src/definitions/determine.js';
import type { Definition } from '../../src/definitions/engine/definition.js';
import type { Dossier } from '../../src/definitions/engine/dossier.js';
import type { Determination } from '../../src/logic/determination.js';
import type { PathwaySystem } from '../../src/model/system.js';

const asOf = '2026-11-01';
type Subject =
  | { readonly kind: 'system' }
  | { readonly kind: 'pathway' | 'step' | 'agreement'; readonly id: string };
type Rows = { readonly [T in keyof PathwaySystem]?: unknown };
const found = (definition: string, rows: Rows, subject: Subject = { kind: 'system' }): Determination => {
  const entry = catalogue.find(({ definition: { id } }) => id === definition)!;
  const document = { format: 'career-pathways/1', id: 's', title: 'S', ...rows } as PathwaySystem;
  return determine(entry.definition as Definition<Dossier>, document, subject as { kind: 'system' }, {
    asOf,
    bills: [definition],
  });
};
const state = (definition: string, fact: string, rows: Rows, subject?: Subject) =>
  found(definition, rows, subject).facts.find(({ id }) => id === fact)?.state;

describe('for pathways that are not in the document', () => {
  const board = { id: 'board', name: 'B', types: [], functions: ['workforce-board'], level: 'local' };
  const state_ = { id: 'agency', name: 'A', types: [], level: 'state' };
  const partners = [board, state_];
  const pathways = [{ id: 'p', title: 'P', steps: [] }];
  const role = (kind: string, scope: readonly string[]) => ({
    roles: [{ id: 'r', partner: 'board', kind, scope }],
    partners,
    pathways,
  });
  const plan = (its: readonly string[], more: object) => ({
    plans: [
      {
        ...{ id: 'plan', title: 'P', kind: 'strategic', partners: ['board', 'agency'], pathways: its },
        ...more,
      },
    ],
    partners,
    pathways,
  });
  const decisions = { decisions: [{ topic: 'T', level: 'state' }] };
  const goals = { goals: [{ id: 'g', title: 'G' }] };

  test.each([
    ['local-leadership', 'leadership.board', (ids: readonly string[]) => role('convener', ids)],
    ['element-one', 'element-one.intermediary', (ids: readonly string[]) => role('intermediary', ids)],
    ['element-one', 'element-one.relation', (ids: readonly string[]) => plan(ids, decisions)],
    ['sector-partnership', 'sector.shared-goals', (ids: readonly string[]) => plan(ids, goals)],
    [
      'local-plan',
      'core.funding',
      (ids: readonly string[]) => ({
        pathways,
        funding: [{ id: 'f', title: 'F', source: 'state', pathways: ids }],
      }),
    ],
  ])('nothing counts: %s, %s', (definition, fact, rows) => {
    expect(state(definition, fact, rows(['p']))).toBe('true');
    expect(state(definition, fact, rows(['gone', 'p']))).toBe('true');
    expect(state(definition, fact, rows(['gone']))).toBe('unknown');
  });

  test('nothing is refuted either', () => {
    const rows = (scope: readonly string[]) => ({ ...role('convener', scope), complete: ['roles'] });
    expect(state('element-one', 'element-one.intermediary', rows(['p']))).toBe('false');
    expect(state('element-one', 'element-one.intermediary', rows(['gone']))).toBe('unknown');
  });

  test('nor is money whose giver is not there', () => {
    const rows = (partner: string) => ({
      partners,
      funding: [{ id: 'f', title: 'F', source: 'state', partner }],
    });
    expect(state('local-plan', 'core.funding', rows('agency'))).toBe('true');
    expect(state('local-plan', 'core.funding', rows('gone'))).toBe('unknown');
  });
});

describe('a program', () => {
  const subject = { kind: 'step', id: 'welding' } as const;
  const rows = (step: object, more: Rows = {}) => ({
    partners: [{ id: 'college', name: 'C', types: ['postsecondary'] }],
    steps: [{ id: 'welding', title: 'Welding', kind: 'certificate-program', provider: 'college', ...step }],
    ...more,
  });
  const gone = (status: object) => ({
    partners: [{ id: 'college', name: 'C', types: ['postsecondary'], ...status }],
  });
  const registration = { agency: 'office-of-apprenticeship', registrationId: 'OH-1' };

  test('of a provider who is gone is over as the provider is, and nothing of it is met', () => {
    const step = { offeredSince: '2020', apprenticeship: registration };
    for (const [definition, fact] of [
      ['workforce-pell', 'pell.offered'],
      ['registered-apprenticeship', 'ra.registered'],
    ] as const) {
      expect(state(definition, fact, rows(step), subject)).toBe('true');
      for (const status of [{ status: 'ceased' }, { effective: { to: '2025' } }, { status: 'suspended' }]) {
        expect(state(definition, fact, rows(step, gone(status)), subject)).toBe('unknown');
        const { subject: its, elements } = found(definition, rows(step, gone(status)), subject);
        expect(its.timing).toBe('over');
        expect(elements.filter(({ verdict }) => verdict === 'met')).toEqual([]);
      }
      const later = found(definition, rows(step, gone({ effective: { from: '2027' } })), subject);
      expect(later.subject.timing).toBe('planned');
      expect(later.elements.filter(({ verdict }) => verdict === 'met')).toEqual([]);
    }
    const own = found('workforce-pell', rows({ ...step, status: 'ceased' }), subject);
    expect(found('workforce-pell', rows(step, gone({ status: 'ceased' })), subject).verdict).toBe(
      own.verdict,
    );
  });

  test('is not measured by figures of a later day', () => {
    const measured = (on: string, indicator: string) => ({
      measurements: [
        {
          ...{
            id: 'm',
            measure: 'M',
            step: 'welding',
            indicator,
            numerator: 9,
            denominator: 10,
            unit: 'percent',
          },
          ...{ period: { from: '2025-07-01', to: '2025-12-31' }, on },
        },
      ],
    });
    for (const [definition, fact, indicator] of [
      ['workforce-pell', 'pell.completion', 'completion-rate'],
      ['etp-680', 'etp.factor', 'credential-attainment'],
    ] as const) {
      const on = (day: string) => state(definition, fact, rows({}, measured(day, indicator)), subject);
      expect([on('2026-10'), on('2026-11'), on('2026-11-01')]).toEqual(['true', 'true', 'true']);
      expect([on('2026-11-02'), on('2026-12'), on('2027')]).toEqual(['unknown', 'unknown', 'unknown']);
    }
  });

  test('teaches no competency that is not there', () => {
    const taught = (competencies: readonly object[]) =>
      state(
        'pre-apprenticeship',
        'preapp.curriculum',
        rows(
          { kind: 'pre-apprenticeship', competencies: ['bead'], training: ['occupational-skills'] },
          { competencies, skillNeeds: [{ id: 'n', title: 'N', competencies: ['bead'] }] },
        ),
        subject,
      );
    expect(taught([{ id: 'bead', title: 'Lay a bead' }])).toBe('true');
    expect(taught([])).toBe('unknown');
  });
});

describe('credit', () => {
  const rows = (from: object, more: Rows = {}) => ({
    partners: ['school', 'college'].map((id) => ({ id, name: id, types: ['postsecondary'] })),
    steps: [
      { id: 'a', title: 'A', kind: 'course', provider: 'school' },
      { id: 'b', title: 'B', kind: 'course', provider: 'college', level: 'postsecondary', credits: 3 },
    ],
    credentials: [{ id: 'paper', title: 'Paper', kind: 'Certificate' }],
    agreements: [
      {
        ...{ id: 'art', kind: 'articulation', articulates: [{ from, to: 'b' }] },
        parties: [
          { partner: 'school', signedOn: '2025' },
          { partner: 'college', signedOn: '2025' },
        ],
      },
    ],
    ...more,
  });
  const given = (from: object, more?: Rows) =>
    state('perkins-3-4', 'articulation.credit', rows(from, more), { kind: 'agreement', id: 'art' });

  test('is given for what is there', () => {
    expect(given({ kind: 'step', step: 'a' })).toBe('true');
    expect(given({ kind: 'credential', credential: 'paper' })).toBe('true');
    expect(given({ kind: 'step', step: 'gone' })).toBe('unknown');
    expect(given({ kind: 'credential', credential: 'gone' })).toBe('unknown');
  });

  test('is not given for a step of a provider who is gone', () => {
    const partners = [
      { id: 'school', name: 'S', types: ['secondary'], status: 'ceased' },
      { id: 'college', name: 'C', types: ['postsecondary'] },
    ];
    expect(given({ kind: 'step', step: 'a' }, { partners })).toBe('unknown');
  });
});

describe('a pathway in a local plan', () => {
  const rows = (more: Rows) => ({
    steps: [
      { id: 'a', title: 'A', kind: 'course', awards: ['one'] },
      { id: 'b', title: 'B', kind: 'course', awards: ['two'], requires: { kind: 'step', step: 'a' } },
    ],
    credentials: ['one', 'two'].map((id) => ({ id, title: id, kind: 'Certificate' })),
    pathways: [{ id: 'p', title: 'P', steps: ['a', 'b'] }],
    ...more,
  });
  const core = (component: string, more: Rows = {}) => state('local-plan', `core.${component}`, rows(more));
  const never = { kind: 'any', of: [] };
  const entry = (step: string, more: object = {}) => ({ id: `in ${step}`, pathway: 'p', step, ...more });
  const exit = (after: object, id: string) => ({ id, pathway: 'p', after });

  test('stacks credentials that are in the document', () => {
    expect(core('stackable-credentials')).toBe('true');
    expect(core('stackable-credentials', { credentials: [] })).toBe('unknown');
  });

  test('has ways in that someone can pass, and ways out of it', () => {
    const entries = [entry('a'), entry('b')];
    const [step, credential, gone] = [
      exit({ kind: 'step', step: 'b' }, 'x'),
      exit({ kind: 'credential', credential: 'one' }, 'y'),
      exit({ kind: 'step', step: 'gone' }, 'z'),
    ];
    const points = (exits: readonly object[], its = entries) =>
      core('entry-exit-points', { entries: its, exits });
    expect(points([step, credential])).toBe('true');
    expect([points([step, gone]), points([gone, { ...gone, id: 'w' }])]).toEqual(['unknown', 'unknown']);
    expect(points([step, exit({ kind: 'credential', credential: 'gone' }, 'z')])).toBe('unknown');
    expect(points([step, credential], [entry('a'), entry('b', { requires: never })])).toBe('unknown');
    expect(
      points(
        [step, credential],
        [
          entry('a'),
          entry('b', { requires: never, alternatives: [{ requires: { kind: 'text', text: 'A talk' } }] }),
        ],
      ),
    ).toBe('true');
  });

  test('places people in another way that someone can pass', () => {
    const placed = (requires: object) =>
      core('alternative-placement', { entries: [entry('a', { alternatives: [{ requires }] })] });
    expect(placed({ kind: 'text', text: 'A portfolio' })).toBe('true');
    expect([placed(never), placed({ kind: 'step', step: 'gone' })]).toEqual(['unknown', 'unknown']);
  });

  test('integrates parts that do not run one after the other', () => {
    const block = (times: readonly string[]) => ({
      steps: [
        {
          ...{ id: 'a', title: 'A', kind: 'integrated-education-and-training' },
          components: ['education', 'workforce-preparation', 'training'].map((kind, index) => ({
            kind,
            ...(times[index] && { when: { from: `${times[index]}-01`, to: `${times[index]}-25` } }),
          })),
        },
      ],
      pathways: [{ id: 'p', title: 'P', steps: ['a'] }],
    });
    expect(core('integrated', block(['2026-09', '2026-09', '2026-09']))).toBe('true');
    expect(core('integrated', block(['2026-08', '2026-09', '2026-10']))).toBe('unknown');
    expect(core('integrated', block(['2026-08', '2026-09']))).toBe('true');
  });
});

describe('a program of study', () => {
  const rows = (more: Rows) => ({
    steps: [
      { id: 'a', title: 'A', kind: 'course', awards: ['one'] },
      { id: 'b', title: 'B', kind: 'course', awards: ['two'] },
      { id: 'off', title: 'Off', kind: 'course', awards: ['three'] },
    ],
    credentials: ['one', 'two', 'three', 'four'].map((id) => ({ id, title: id, kind: 'Certificate' })),
    pathways: [{ id: 'p', title: 'P', steps: ['a', 'b'] }],
    ...more,
  });
  const perkins = (fact: string, more: Rows) =>
    state('perkins-3-41', fact, rows(more), { kind: 'pathway', id: 'p' });

  test('has entries that someone can pass', () => {
    const entries = (requires: object) =>
      perkins('perkins.entries', {
        entries: [
          { id: 'x', pathway: 'p', step: 'a' },
          { id: 'y', pathway: 'p', step: 'b', requires },
        ],
      });
    expect(entries({ kind: 'step', step: 'a' })).toBe('true');
    expect([entries({ kind: 'any', of: [] }), entries({ kind: 'step', step: 'gone' })]).toEqual([
      'unknown',
      'unknown',
    ]);
  });

  test('has exits with what is earned on it', () => {
    const exits = (...after: readonly object[]) =>
      perkins('perkins.exits', {
        exits: after.map((each, index) => ({ id: `${index}`, pathway: 'p', after: each })),
      });
    const one = { kind: 'step', step: 'a' };
    expect(exits(one, { kind: 'credential', credential: 'two' })).toBe('true');
    expect(exits(one, { kind: 'credential', credential: 'four' })).toBe('unknown');
    expect(exits(one, { kind: 'step', step: 'off' })).toBe('unknown');
    expect(exits(one, { kind: 'credential', credential: 'three' })).toBe('unknown');
  });
});
