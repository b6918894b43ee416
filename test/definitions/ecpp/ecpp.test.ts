/** Eligible career pathway programs: all but what was not read can be met, and nothing makes up for that. */
import { describe, expect, test } from 'vitest';
import { ecpp } from '../../../src/definitions/ecpp/definition.js';
import { ecppTexts } from '../../../src/definitions/ecpp/texts.js';
import { determineWioa } from '../../../src/definitions/wioa/determine-wioa.js';
import type { Attestation } from '../../../src/model/attestation.js';
import type { Evidence } from '../../../src/model/evidence.js';
import { readSystem } from '../../../src/model/read-system.js';
import type { Step } from '../../../src/model/step.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { determinationText } from '../../../src/view/determination-text.js';
import { sample } from '../../depth.js';
import { ecppTable, full } from './cases.js';

const { definition, run, without, refuted } = ecppTable;
const factIn = (system: PathwaySystem, id: string) =>
  run(definition, system).facts.find((each) => each.id === id);
const own = ecpp.propositions.map(({ id }) => id).filter((id) => id.startsWith('ecpp.'));
const attested = (proposition: string, asserts = true): Attestation => ({
  ...{ id: `about-${proposition}`, definition: 'ecpp-484-d-2', proposition, asserts },
  ...{ subject: { kind: 'pathway', id: 'p' }, by: { office: 'Dean', organization: 'A college' } },
  ...{ on: '2026-06-01', basis: 'Review.' },
});

test('has every element met but what was not read, and so is open', () => {
  expect(readSystem(full).ok).toBe(true);
  const { verdict, elements, limits } = run(definition, full);
  expect(verdict).toBe('undetermined');
  expect(elements.filter((each) => each.verdict !== 'met').map(({ id, causes }) => [id, ...causes])).toEqual([
    ['not-read', 'limit-reached'],
  ]);
  expect(limits).toEqual([{ fact: 'ecpp.not-read', message: { id: 'text-not-read', params: {} } }]);
  expect(elements.map(({ id }) => id)).toEqual([
    ...['lead-in', 'A', 'B', 'C', 'D', 'E', 'F', 'G'],
    ...['enrollment', 'labor-market', 'coursework', 'guidance', 'not-read', 'approval'],
  ]);
});

test('nothing makes up for what was not read: no record, no attestation, of nobody', () => {
  const evidence: Evidence = {
    ...{ id: 'yes', kind: 'statement', proposition: 'ecpp.not-read', bearing: 'for', date: '2026-05-01' },
    ...{ about: [{ kind: 'pathway', id: 'p' }], source: 'A letter' },
  };
  const said = {
    ...full,
    evidence: [...full.evidence!, evidence],
    attestations: [...full.attestations!, attested('ecpp.not-read')],
  };
  expect(factIn(said, 'ecpp.not-read')).toMatchObject({ state: 'unknown', examined: 0 });
  expect(run(definition, said).verdict).toBe('undetermined');
  // Who read it may say that it does not hold.
  const denied = { ...full, attestations: [...full.attestations!, attested('ecpp.not-read', false)] };
  expect(run(definition, denied).verdict).toBe('not-met');
  const text = determinationText(run(definition, said), ecppTexts).replaceAll(/\s+/g, ' ');
  expect(text).toContain('what the rest of the regulation asks is there: its text was not read');
});

test('asks the clauses of the federal definition in its own law, and takes what was attested there', () => {
  const found = run(definition, full);
  const clauses = determineWioa(full, 'p', { asOf: '2026-11-01' });
  expect(found.elements.slice(0, 8).map(({ id, verdict }) => [id, verdict])).toEqual(
    clauses.elements.map(({ id, verdict }) => [id, verdict]),
  );
  expect(found.elements[3]?.citation).toEqual({
    usc: '20 U.S.C. 1091(d)(2)(C)',
    act: 'HEA section 484(d)(2)(C)',
  });
  expect(found.attestations.map(({ use }) => use)).toEqual(['used', 'used', 'used']);
  expect(found.definition.extends).toMatchObject({ bases: [{ id: 'wioa-3-7' }], tightens: [], drops: [] });
});

test('is in force from July 2024 on', () => {
  const on = (asOf: string) => run(definition, full, { asOf }).definition.selection;
  expect([on('2024-06-30'), on('2024-07-01')]).toEqual(['not-yet', 'in-force']);
});

describe.each(own.filter((id) => id !== 'ecpp.not-read'))('%s', (id) => {
  test('is true, then open without its evidence', () => {
    expect(factIn(full, id)?.state).toBe('true');
    expect(factIn(without[id]?.(full) ?? full, id)?.state).toBe('unknown');
  });

  test('is lost by a change of this one fact', () => {
    const sets = run(definition, full, { count: 200 }).change.toLose;
    expect(sets.map((set) => set.map(({ fact }) => fact))).toContainEqual([id]);
  });
});

test.each(sample(Object.entries(refuted)))('%s is false where that is said', (id, edit) => {
  expect(factIn(edit(full), id)?.state).toBe('false');
});

describe('a kind of proof', () => {
  const survey = (more: Partial<Evidence>, lost?: keyof Evidence) => {
    const evidence = full.evidence!.map((record) => {
      if (record.id !== 'survey') return record;
      const changed = { ...record, ...more };
      if (lost) delete changed[lost];
      return changed;
    });
    const fact = factIn({ ...full, evidence }, 'ecpp.employer-information')!;
    const [item] = [...fact.for, ...fact.against, ...fact.leftOut].filter(({ at }) => at.kind === 'evidence');
    return [fact.state, item?.message.id];
  };

  test('is a record of its kind with a date, an origin and a place that covers a part of the region', () => {
    expect(survey({})).toEqual(['true', 'ecpp.documented']);
    expect(survey({ places: [{ scheme: 'us-state', code: '39' }] })).toEqual(['true', 'ecpp.documented']);
    expect(survey({}, 'date')).toEqual(['unknown', 'recorded.bare']);
    expect(survey({}, 'source')).toEqual(['unknown', 'recorded.bare']);
    expect(survey({}, 'places')).toEqual(['unknown', 'industry.unknown']);
    expect(survey({ places: [{ scheme: 'us', code: 'US' }] })).toEqual(['unknown', 'industry.national']);
    expect(survey({ places: [{ scheme: 'us-county', code: '39035' }] })).toEqual([
      ...['unknown', 'industry.same-state'],
    ]);
    expect(survey({ places: [{ scheme: 'us-state', code: '18' }] })).toEqual([
      'unknown',
      'industry.elsewhere',
    ]);
    expect(survey({ bearing: 'against' })).toEqual(['unknown', 'industry.contrary']);
    expect(survey({ grade: 'assumed' })).toEqual(['unknown', 'recorded.bare']);
    expect(survey({ kind: 'direct-engagement' })).toEqual(['unknown', undefined]);
    expect(survey({ expiresOn: '2026-10-31' })).toEqual(['unknown', 'ecpp.documented']);
  });

  test('is open without a region, and engagements only inform', () => {
    const { region: _, ...nowhere } = full;
    expect(factIn(nowhere, 'ecpp.employer-information')).toMatchObject({
      state: 'unknown',
      for: [{ message: { id: 'industry.engagement' } }, { message: { id: 'industry.no-region' } }],
    });
  });

  test('an engagement or a record that may be about the region keeps a claim from refusing', () => {
    const complete = ['labor-market-evidence', 'engagements'] as const;
    const engaged = { ...full, evidence: [], complete };
    expect(factIn(engaged, 'ecpp.direct-engagement')?.state).toBe('unknown');
    expect(factIn(engaged, 'ecpp.government-reports')?.state).toBe('false');
  });
});

describe('a record about a step', () => {
  const changed = (id: string, more: Partial<Evidence>, edit: (step: Step) => Step = (step) => step) => ({
    ...full,
    steps: full.steps!.map(edit),
    evidence: full.evidence!.map((record) => (record.id === id ? { ...record, ...more } : record)),
  });
  const against = { bearing: 'against' } as const;

  test('that one program is not eligible leaves open whether another is', () => {
    const eligible = (edit?: (step: Step) => Step) =>
      factIn(changed('eligible', against, edit), 'ecpp.postsecondary')?.state;
    const alone = (step: Step): Step => ({
      ...step,
      level: step.id === 'associate' ? 'postsecondary' : 'adult-education',
    });
    expect(eligible()).toBe('unknown');
    expect(eligible(alone)).toBe('false');
    const unsaid = ({ level: _, ...step }: Step) => step;
    expect(eligible((step) => (step.id === 'weld' ? unsaid(step) : alone(step)))).toBe('unknown');
  });

  test('of a program that is disputed settles nothing, though another is none', () => {
    const yes = full.evidence!.find(({ id }) => id === 'eligible')!;
    const disputed = { ...full, evidence: [...full.evidence!, { ...yes, ...against, id: 'no' }] };
    expect(factIn(disputed, 'ecpp.postsecondary')?.state).toBe('unknown');
    const other = { ...yes, ...against, id: 'no', about: [{ kind: 'step', id: 'weld' }] } as const;
    expect(factIn({ ...full, evidence: [...full.evidence!, other] }, 'ecpp.postsecondary')?.state).toBe(
      'true',
    );
  });

  test('settles nothing about a step that may be out of reach, or about other steps than those that run together', () => {
    const text = { kind: 'text', text: 'Interview' } as const;
    const perhaps = changed('eligible', {}, (step) =>
      step.id === 'associate' ? { ...step, requires: text } : step,
    );
    expect(factIn(perhaps, 'ecpp.postsecondary')?.state).toBe('unknown');
    const elsewhere = changed('enrolled', { about: [{ kind: 'step', id: 'apprentice' }] });
    expect(factIn(elsewhere, 'ecpp.enrolled')?.state).toBe('unknown');
  });

  test.each([
    ['on the day', '2026-08-24', '2026-12-11', 'true', 'false'],
    ['within the year before', '2026-01-12', '2026-05-08', 'true', 'false'],
    ['long ago', '2015-08-24', '2015-12-11', 'unknown', 'unknown'],
    ['only later', '2027-08-24', '2027-12-11', 'unknown', 'unknown'],
  ])('of enrollment in what runs %s', (_, from, to, state, denied) => {
    const terms = full.terms!.map((term) => (term.id === 'fall' ? { ...term, period: { from, to } } : term));
    expect(factIn({ ...full, terms }, 'ecpp.enrolled')?.state).toBe(state);
    const no = { ...changed('enrolled', against), terms };
    expect(factIn(no, 'ecpp.enrolled')?.state).toBe(denied);
  });
});

describe('what is taught', () => {
  const edited = (edit: (step: Step) => Step) => ({ ...full, steps: full.steps!.map(edit) });

  test('an integrated program has what its components say, and nothing by its kind alone', () => {
    const silent = edited(({ components: _, ...step }) => ({
      ...step,
      ...(step.id !== 'block' && { kind: 'job' as const, level: 'postsecondary' as const }),
    }));
    for (const id of ['ecpp.adult-education', 'ecpp.preparation'])
      expect([id, factIn(silent, id)?.examined]).toEqual([id, 0]);
  });

  test('what may be out of reach shows nothing for sure', () => {
    const perhaps = edited((step) => ({
      ...step,
      ...(step.id === 'basic'
        ? { kind: 'job' as const, level: 'postsecondary' as const }
        : { requires: { kind: 'text', text: 'Interview' } as const }),
    }));
    for (const id of ['ecpp.adult-education', 'ecpp.preparation', 'ecpp.coursework'])
      expect([id, factIn(perhaps, id)?.state]).toEqual([id, 'unknown']);
    expect(factIn(perhaps, 'ecpp.preparation')?.for.map(({ message }) => message.id)).toEqual([
      'taught.perhaps',
    ]);
  });

  test('an integrated program without components, or education of no level, keeps a claim from refusing', () => {
    const job = (step: Step): Step => ({ ...step, kind: 'job', level: 'postsecondary' });
    const stateOf = (edit: (step: Step) => Step, id: string) =>
      factIn({ ...edited(edit), complete: ['steps'] }, id)?.state;
    const silent = ({ components: _, ...step }: Step) => (step.id === 'block' ? step : job(step));
    const course = ({ components: _, level: __, ...step }: Step): Step =>
      step.id === 'basic' ? { ...step, kind: 'course' } : job(step);
    expect([stateOf(silent, 'ecpp.adult-education'), stateOf(silent, 'ecpp.preparation')]).toEqual([
      ...['unknown', 'unknown'],
    ]);
    expect([stateOf(course, 'ecpp.adult-education'), stateOf(course, 'ecpp.preparation')]).toEqual([
      ...['unknown', 'false'],
    ]);
    expect(stateOf((step) => job(course(step)), 'ecpp.adult-education')).toBe('false');
  });

  test('a credential of general skills alone is none that coursework leads to', () => {
    const credentials = full.credentials!.map((each) =>
      each.id === 'cert' ? { ...each, skillKind: 'work-readiness' as const } : each,
    );
    expect(factIn({ ...full, credentials }, 'ecpp.coursework')?.state).toBe('unknown');
  });

  test('a step whose level is not said keeps a claim from refusing', () => {
    const unsaid = edited(({ level: _, ...step }) => step);
    expect(factIn({ ...unsaid, complete: ['steps'] }, 'ecpp.postsecondary')?.state).toBe('unknown');
  });
});
