/** *Not met* takes a contrary statement about the same thing, or a claim of completeness; anything else stays open. */
import { describe, expect, test } from 'vitest';
import type { PathwaySystem } from '../../../src/model/system.js';
import { aspects } from '../../../src/model/vocabulary.js';
import { sample } from '../../depth.js';
import { partner, role } from '../../partnership/system.js';
import { type Table, tables } from './cases.js';

const table = (name: string) => tables.find((each) => each.name === name) as Table;
type Edit = (full: PathwaySystem) => object;
const stateIn = (name: string, id: string, edit: Edit) => {
  const { run, definition, full } = table(name);
  return run(definition, { ...full, ...edit(full) }).facts.find((each) => each.id === id)?.state;
};
const messagesIn = (name: string, id: string, edit: Edit) => {
  const { run, definition, full } = table(name);
  const fact = run(definition, { ...full, ...edit(full) }).facts.find((each) => each.id === id);
  return [...(fact?.for ?? []), ...(fact?.against ?? [])].map(({ message }) => message.id);
};

describe.each(tables.map((each) => [each.name, each] as const))(
  '%s',
  (_, { run, definition, full, without, refuted }) => {
    test('nothing is false while nothing is claimed complete, but a date that comes too late', () => {
      for (const edit of sample(Object.values(without), 2))
        expect(run(definition, edit(full)).facts.filter(({ state }) => state === 'false')).toEqual([]);
    });

    test('a claim about one aspect alone refutes nothing that another aspect contains', () => {
      for (const [id, edit] of sample(Object.entries(refuted), 2)) {
        const given = edit(full);
        const claimed = given.complete ?? [];
        for (const left of claimed) {
          const less = { ...given, complete: claimed.filter((each) => each !== left) };
          expect(run(definition, less).facts.find((fact) => fact.id === id)?.state).toBe('unknown');
        }
        const others = { ...given, complete: aspects.filter((each) => !claimed.includes(each)) };
        if (claimed.length > 0)
          expect(run(definition, others).facts.find((fact) => fact.id === id)?.state).toBe('unknown');
      }
    });

    test('what is claimed complete and is there is not refuted', () => {
      const found = run(definition, { ...full, complete: aspects });
      expect(found.verdict).toBe('met');
    });
  },
);

describe('local leadership', () => {
  const doors =
    (...all: readonly (readonly string[])[]): Edit =>
    () => ({
      entries: all.map((populations, index) => ({
        id: `e${index}`,
        pathway: 'p',
        step: 'abe',
        ...(populations.length > 0 && { populations }),
      })),
    });
  test.each<[string, string, Edit, string]>([
    ['leadership.youth', 'no youth in the document', doors(['adults'], ['low-income']), 'unknown'],
    ['leadership.youth', 'in-school youth', doors(['in-school-youth']), 'true'],
    ['leadership.youth', 'doors that name no group', doors([], []), 'unknown'],
    ['leadership.adults', 'only youth', doors(['out-of-school-youth']), 'unknown'],
    ['leadership.adults', 'dislocated workers', doors(['dislocated-workers']), 'true'],
    ['leadership.barriers', 'foster youth', doors(['foster-youth']), 'true'],
    [
      'leadership.barriers',
      'a door of a pathway without steps',
      ({ pathways = [] }) => ({ pathways: pathways.map((each) => ({ ...each, steps: [] })) }),
      'unknown',
    ],
    [
      'leadership.pathways',
      'a pathway without steps',
      ({ pathways = [] }) => ({ pathways: pathways.map((each) => ({ ...each, steps: [] })) }),
      'unknown',
    ],
    [
      'leadership.pathways',
      'a pathway of steps that are not there',
      ({ pathways = [] }) => ({ pathways: pathways.map((each) => ({ ...each, steps: ['x'] })) }),
      'unknown',
    ],
    [
      'leadership.training',
      'a certificate program that names no occupation',
      () => ({
        steps: [
          { id: 'abe', title: 'A', kind: 'adult-basic-education' },
          { id: 'weld', title: 'W', kind: 'certificate-program' },
        ],
        complete: ['steps'],
      }),
      'unknown',
    ],
    [
      'leadership.training',
      'one that does',
      () => ({ steps: [{ id: 'weld', title: 'W', kind: 'certificate-program', occupation: 'o' }] }),
      'true',
    ],
    [
      'leadership.education',
      'a course marked as a training service',
      () => ({ steps: [{ id: 'weld', title: 'W', kind: 'course', training: 'occupational-skills' }] }),
      'unknown',
    ],
    [
      'leadership.training',
      'training that is on no pathway',
      ({ pathways = [] }) => ({
        pathways: pathways.map((each) => ({ ...each, steps: ['abe'] })),
        complete: ['steps'],
      }),
      'unknown',
    ],
    [
      'leadership.supports',
      'a service that goes with no step',
      ({ supports = [] }) => ({
        supports: supports.map((each) => ({ ...each, steps: [] })),
        complete: ['supports'],
      }),
      'unknown',
    ],
    [
      'leadership.board',
      'a convener that the document does not have',
      () => ({ roles: [role('r', 'x', { kind: 'convener' })] }),
      'unknown',
    ],
  ])('%s: %s', (id, _, edit, state) => {
    expect(stateIn('local leadership', id, edit)).toBe(state);
  });
});

describe('required one-stop partners', () => {
  const corps: Edit = ({ partners = [] }) => ({
    partners: partners.map((each) => ({
      ...each,
      programs: each.programs?.filter((one) => one !== 'job-corps') ?? [],
    })),
  });
  test('a program that nobody is known to carry out stays open, with a word how to settle it', () => {
    expect(stateIn('one-stop partners', 'one-stop.job-corps.in-area', corps)).toBe('unknown');
    expect(messagesIn('one-stop partners', 'one-stop.job-corps.in-area', corps)).toEqual([
      'program.not-on-record',
    ]);
  });
  test('where it is on record that the area carries it out, and partners are listed in full, it is missing', () => {
    const said =
      (date?: string): Edit =>
      (full) => ({
        ...corps(full),
        complete: ['partners'],
        evidence: [
          {
            id: 'r',
            kind: 'statement',
            about: [{ kind: 'system', id: 's' }],
            proposition: 'one-stop.job-corps.in-area',
            bearing: 'for',
            source: 'Minutes',
            ...(date && { date }),
          },
        ],
      });
    const verdict = (edit: Edit) => {
      const { run, definition, full } = table('one-stop partners');
      return run(definition, { ...full, ...edit(full) }).elements.find(({ id }) => id === 'job-corps')
        ?.verdict;
    };
    expect(verdict(said('2026-05-04'))).toBe('not-met');
    expect(verdict(said())).toBe('undetermined');
  });
  test('a partner of no given type who tells of no programs may carry it out', () => {
    const silent: Edit = (full) => ({
      partners: [...((corps(full) as PathwaySystem).partners ?? []), partner('x', [])],
      complete: ['partners'],
    });
    expect(stateIn('one-stop partners', 'one-stop.job-corps', silent)).toBe('unknown');
  });
});

describe('the leadership team', () => {
  test('a member whom the document does not list may be the one that is missing', () => {
    const without =
      (who: string): Edit =>
      ({ partners = [], roles = [] }) => ({
        partners: partners.filter(({ id }) => id !== 'businesses'),
        roles: [...roles.filter(({ id }) => id !== 'businesses'), role('r', who, { tier: 'leadership' })],
        complete: ['partners', 'roles'],
      });
    expect(stateIn('local team', 'local-team.businesses', without('workforce'))).toBe('false');
    expect(stateIn('local team', 'local-team.businesses', without('nobody'))).toBe('unknown');
  });
});

describe('the one-stop memorandum', () => {
  test('nobody waits for the signature of a partner who has left', () => {
    const late =
      (to: string): Edit =>
      ({ partners = [], agreements = [] }) => ({
        partners: [...partners, partner('late', ['postsecondary'])],
        roles: [role('r', 'late', { to })],
        agreements: agreements.map((each) => ({ ...each, parties: [...each.parties, { partner: 'late' }] })),
      });
    expect(stateIn('one-stop memorandum', 'mou.partners', late('2010'))).toBe('true');
    expect(stateIn('one-stop memorandum', 'mou.partners', late('2030'))).toBe('unknown');
  });
  const vague: Edit = ({ partners = [] }) => ({
    partners: partners.map((each) =>
      each.id === 'official' ? { id: 'official', name: 'O', types: [] } : each,
    ),
    complete: ['agreements', 'partners'],
  });
  test('a party of no given function may be the official', () => {
    expect(stateIn('one-stop memorandum', 'mou.elected-official', vague)).toBe('unknown');
    expect(messagesIn('one-stop memorandum', 'mou.elected-official', vague)).toContain('signed.perhaps');
  });
  test('a required partner may be a party to another memorandum', () => {
    const more =
      (parties: readonly object[]): Edit =>
      ({ partners = [], agreements = [] }) => ({
        partners: [
          ...partners,
          partner('vr', [], {
            programs: ['vocational-rehabilitation'],
            functions: ['vocational-rehabilitation'],
          }),
        ],
        agreements: [...agreements, { id: 'other', kind: 'one-stop-mou', parties }],
        complete: ['agreements'],
      });
    expect(stateIn('one-stop memorandum', 'mou.partners', more([]))).toBe('false');
    expect(stateIn('one-stop memorandum', 'mou.partners', more([{ partner: 'vr' }]))).toBe('unknown');
  });
});

describe('several employers', () => {
  test('one employer is not several, whoever says so', () => {
    const one: Edit = ({ partners = [] }) => ({
      partners: partners.filter(({ id }) => id !== 'mill'),
      attestations: [
        {
          id: 'a',
          definition: 'sector-partnership',
          proposition: 'sector.employers',
          subject: { kind: 'system', id: 's' },
          asserts: true,
          by: { office: 'Director', organization: 'Board' },
          on: '2026-05-04',
          basis: 'What we know',
        },
      ],
    });
    expect(stateIn('sector partnership', 'sector.employers', one)).toBe('unknown');
  });
});
