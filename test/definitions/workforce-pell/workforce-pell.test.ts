/** The definition for Workforce Pell: met, open and not met, each element and each proposition, by what decides it. */
import { describe, expect, test } from 'vitest';
import { workforcePell } from '../../../src/definitions/workforce-pell/definition.js';
import { workforcePellTexts } from '../../../src/definitions/workforce-pell/texts.js';
import type { Attestation } from '../../../src/model/attestation.js';
import { readSystem } from '../../../src/model/read-system.js';
import type { Requirement } from '../../../src/model/requirement.js';
import type { Step } from '../../../src/model/step.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { aspects } from '../../../src/model/vocabulary.js';
import { determinationText } from '../../../src/view/determination-text.js';
import { names } from '../../logic/oracle.js';
import {
  agreement,
  all,
  college,
  credential,
  full,
  without as leaving,
  measurement,
  officeOf,
  pellTable,
  program,
} from './cases.js';

const { definition, run, without, refuted } = pellTable;
const asked = workforcePell.propositions.map(({ id }) => id);
const isDecided = (id: string) => id.endsWith('-determined');
const judged = (system: PathwaySystem, options = {}) => run(definition, system, options);
const factIn = (system: PathwaySystem, id: string, options = {}) =>
  judged(system, options).facts.find((each) => each.id === id)!;
const stateIn = (system: PathwaySystem, id: string) => factIn(system, id).state;
const elementOf = (fact: string) =>
  workforcePell.elements.find(({ formula }) => names(formula).includes(fact))!.id;
const verdictIn = (system: PathwaySystem, element: string) =>
  judged(system).elements.find(({ id }) => id === element)?.verdict;
const messagesOf = (system: PathwaySystem, id: string) => {
  const fact = factIn(system, id);
  return [...fact.for, ...fact.against].map(({ bearing, message }) => `${bearing} ${message.id}`);
};

test('is met where all is on record, and undetermined where nothing is', () => {
  expect(readSystem(full).ok).toBe(true);
  expect(judged(full).elements.map(({ id, verdict }) => [id, verdict])).toEqual(
    workforcePell.elements.map(({ id }) => [id, 'met']),
  );
  expect(judged({ ...full, complete: aspects }).verdict).toBe('met');
  const bare = { ...full, steps: [{ id: 'aide', title: 'Aide', kind: 'program' }] } as PathwaySystem;
  expect(judged(bare).verdict).toBe('undetermined');
});

test('holds from July 2026 on, and says on which text it rests', () => {
  expect(judged(full, { asOf: '2026-06-30' }).verdict).toBe('not-evaluated');
  const early = { ...full, attestations: [] };
  expect(judged(early, { asOf: '2026-07-01' }).verdict).toBe('undetermined');
  const text = determinationText(judged(full), workforcePellTexts).replaceAll(/\s+/g, ' ');
  expect(text).toContain('compare the public law before you quote it');
});

describe.each(asked)('%s', (id) => {
  test('is true, then open without its evidence, then false where something contradicts it', () => {
    expect(stateIn(full, id)).toBe('true');
    const open = without[id]!(full);
    expect(stateIn(open, id)).toBe('unknown');
    const element = elementOf(id);
    if (element !== 'credential' || isDecided(id)) {
      expect(verdictIn(open, element)).toBe('undetermined');
      expect(judged(open).verdict).toBe('undetermined');
    }
    const refute = refuted[id];
    if (!refute) return;
    expect(stateIn(refute(full), id)).toBe('false');
    if (element !== 'credential' || isDecided(id)) expect(verdictIn(refute(full), element)).toBe('not-met');
  });
});

test('no element of the Governor or the Secretary is met by what is shown', () => {
  const shown = { ...full, attestations: [] };
  const found = judged(shown);
  expect(found.elements.map(({ id, verdict }) => [id, verdict])).toEqual(
    workforcePell.elements.map(({ id }, at) => [id, at < 3 ? 'met' : 'undetermined']),
  );
  for (const { id, causes } of found.elements.slice(3))
    expect([id, causes]).toEqual([id, ['needs-judgment']]);
  for (const id of asked.filter((each) => !isDecided(each))) expect(stateIn(shown, id)).toBe('true');
});

test.each([
  ['pell.aligned-determined', { office: 'Dean', organization: 'Valley college' }, {}, 'other-office'],
  ['pell.aligned-determined', officeOf('pell.offered-determined'), {}, 'other-office'],
  ['pell.offered-determined', officeOf('pell.aligned-determined'), {}, 'other-office'],
  ['pell.offered-determined', { office: 'Secretary', organization: 'Valley college' }, {}, 'other-office'],
  ['pell.credit-determined', { office: 'Workforce agency', organization: 'for the GOVERNOR' }, {}, 'used'],
  ['pell.earnings-determined', { office: 'Aid', organization: 'U.S. Department of Education' }, {}, 'used'],
  ['pell.credit-determined', officeOf('pell.credit-determined'), { on: '2025-07-03' }, 'before-the-law'],
  ['pell.credit-determined', officeOf('pell.credit-determined'), { on: '2025-07' }, 'used'],
  [
    'pell.offered-determined',
    { office: 'Dean', organization: 'College' },
    { asserts: false },
    'other-office',
  ],
  ['pell.portable', { office: 'Dean', organization: 'Valley college' }, {}, 'used'],
  ['pell.credit-determined', { office: 'Dean', organization: 'Governor Smith College' }, {}, 'other-office'],
  ['pell.credit-determined', { office: 'Student governor', organization: 'College' }, {}, 'other-office'],
  ['pell.credit-determined', { office: 'Lieutenant Governor', organization: 'State' }, {}, 'other-office'],
  [
    'pell.credit-determined',
    { office: "Governor's Workforce Council", organization: 'State' },
    {},
    'other-office',
  ],
  ['pell.credit-determined', { office: "Governor's Office", organization: 'State' }, {}, 'used'],
  ['pell.credit-determined', { office: 'Mayor', organization: 'District of Columbia' }, {}, 'used'],
  ['pell.credit-determined', { office: 'Oficina del Gobernador', organization: 'Puerto Rico' }, {}, 'used'],
  [
    'pell.offered-determined',
    { office: 'Department of Education', organization: 'College' },
    {},
    'other-office',
  ],
  [
    'pell.offered-determined',
    { office: 'State Department of Education', organization: 'California' },
    {},
    'other-office',
  ],
  [
    'pell.offered-determined',
    { office: 'Secretary of Education', organization: 'Pennsylvania' },
    {},
    'other-office',
  ],
  ['pell.offered-determined', { office: 'Federal Student Aid', organization: 'U.S. ED' }, {}, 'used'],
] as const)('%s, attested by %j %j: %s', (proposition, by, more, use) => {
  const attestation: Attestation = {
    ...{ id: 'one', definition: 'workforce-pell', proposition, asserts: true, on: '2026-09-01', basis: 'B' },
    ...{ subject: { kind: 'step', id: 'aide' }, by, ...more },
  };
  const rest = (full.attestations ?? []).filter((each) => each.proposition !== proposition);
  const found = judged({ ...full, attestations: [...rest, attestation] });
  expect(found.attestations.find(({ id }) => id === 'one')?.use).toBe(use);
  expect(found.verdict).toBe(use === 'used' ? 'met' : 'undetermined');
});

test('a record of such a determination informs, and an attestation decides', () => {
  const record = {
    ...({ id: 'letter', kind: 'statement', bearing: 'for', about: [{ kind: 'step', id: 'aide' }] } as const),
    ...{ proposition: 'pell.aligned-determined', date: '2026-08-01', source: 'Letter' },
  };
  const system = {
    ...leaving('attestations', 'determined-aligned')(full),
    evidence: [...full.evidence!, record],
  };
  expect(factIn(system, 'pell.aligned-determined').causes).toEqual(['needs-judgment']);
});

describe('the credential: stackable and portable, or the only one', () => {
  const noSole = leaving('evidence', 'sole');
  // A degree is recognized by what it is.
  const noPortable = credential({ kind: 'AssociateDegree', recognition: undefined });
  test.each<[string, (system: PathwaySystem) => PathwaySystem, string]>([
    ['stackable and portable, and not said to be the only one', noSole, 'met'],
    ['not stackable, and the only one', without['pell.stackable']!, 'met'],
    ['not portable, and the only one', noPortable, 'met'],
    ['recognized by one employer only, and the only one', without['pell.portable']!, 'undetermined'],
    ['not stackable, and not the only one', all(noSole, without['pell.stackable']!), 'undetermined'],
    ['not portable, and not the only one', all(noSole, noPortable), 'undetermined'],
    ['not recognized, and not the only one', all(noSole, without['pell.recognized']!), 'undetermined'],
    [
      'of a kind that is excluded, with another of the occupation',
      all(refuted['pell.sole-credential']!, refuted['pell.recognized']!),
      'not-met',
    ],
    [
      // The only one of its occupation has to be a recognized one as well.
      'of a kind that is excluded, and no one knows of others',
      all(noSole, refuted['pell.recognized']!),
      'not-met',
    ],
  ])('%s', (_, edit, verdict) => {
    expect(verdictIn(edit(full), 'credential')).toBe(verdict);
  });

  test('what is asked for is the usual way, and the exception of the law only where it is what is left', () => {
    const asked = (system: PathwaySystem) =>
      determinationText(judged(system, { explain: 'full' }), workforcePellTexts)
        .replaceAll(/\s+/g, ' ')
        .split('What would change')[1];
    const open = asked(all(noSole, noPortable, without['pell.stackable']!)(full));
    expect(open).toContain('Which further credential asks for this one');
    expect(open).not.toContain('Is it the only recognized postsecondary credential');
    const kind = asked(all(noSole, credential({ kind: 'Credential', recognition: undefined }))(full));
    expect(kind).toContain('a certificate, a certification, a license or a degree?');
    expect(kind).toContain('Record the credential that it awards: its kind,');
  });

  test('what is stackable and what is portable is one credential', () => {
    // "cna" stacks and is taken by no one on record; "other" is portable and leads nowhere.
    const two: PathwaySystem = {
      ...all(noSole, leaving('agreements', 'credit'), program({ awards: ['cna', 'other'] }))(full),
      credentials: [
        { ...full.credentials![0]!, kind: 'AssociateDegree', recognition: [] },
        full.credentials![1]!,
        { ...full.credentials![0]!, id: 'other', occupations: [] },
      ],
    };
    expect(verdictIn(two, 'credential')).toBe('undetermined');
    const three = { ...two, credentials: [...two.credentials!.slice(1), full.credentials![0]!] };
    expect(verdictIn(three, 'credential')).toBe('met');
  });

  test('one that is excluded does not stand for another of which less is known', () => {
    const [cna, pn] = full.credentials!;
    const card = { ...cna!, id: 'card', skillKind: 'work-readiness' } as const;
    const degree = { id: 'degree', title: 'Degree', kind: 'AssociateDegree', occupations: ['aide'] } as const;
    const less = all(noSole, leaving('agreements', 'credit'), program({ awards: ['card', 'degree'] }))(full);
    // The card stacks and is taken by many; of the degree no more is known than that it is one.
    const two: PathwaySystem = {
      ...less,
      credentials: [card, cna!, degree, pn!],
      steps: less.steps!.map((step) =>
        step.id === 'practical' ? { ...step, requires: { kind: 'credential', credential: 'card' } } : step,
      ),
    };
    expect([stateIn(two, 'pell.recognized'), verdictIn(two, 'credential')]).toEqual(['true', 'undetermined']);
    const onlyCard = program({ awards: ['card'] })(two);
    expect([stateIn(onlyCard, 'pell.recognized'), verdictIn(onlyCard, 'credential')]).toEqual([
      ...['false', 'not-met'],
    ]);
  });

  test('of two occupations, another credential for one leaves open whether it is the only one of the other', () => {
    const [cna, pn] = full.credentials!;
    const withOther = (occupations: string[]): PathwaySystem => ({
      ...noSole(full),
      occupations: [...full.occupations!, { id: 'tech', title: 'Technician' }],
      credentials: [{ ...cna!, occupations: ['aide', 'tech'] }, pn!, { ...cna!, id: 'other', occupations }],
    });
    expect(stateIn(withOther(['aide']), 'pell.sole-credential')).toBe('unknown');
    expect(stateIn(withOther(['aide', 'tech']), 'pell.sole-credential')).toBe('false');
    // An occupation that is not there may have no other.
    const { occupations: _, ...without } = withOther(['aide', 'tech']);
    expect(stateIn(without, 'pell.sole-credential')).toBe('unknown');
  });

  test('of an occupation that is not there nobody can say that a credential is the only one', () => {
    expect(stateIn(full, 'pell.sole-credential')).toBe('true');
    expect(stateIn({ ...full, occupations: [] }, 'pell.sole-credential')).toBe('unknown');
  });

  test('two employers are more than one, one employer said twice is not', () => {
    const by = (...names: string[]) =>
      stateIn(
        credential({ recognition: names.map((name) => ({ kind: 'employers', by: name })) })(full),
        'pell.portable',
      );
    expect([by('A; B'), by('A', 'B'), by('A', 'a '), by(''), by('A')]).toEqual([
      ...['true', 'true', 'unknown', 'unknown', 'unknown'],
    ]);
    const license = { kind: 'License', recognition: [{ kind: 'accreditation', by: 'C' }] } as const;
    expect(stateIn(credential({ ...license, recognizedByState: true })(full), 'pell.portable')).toBe('true');
    expect(stateIn(credential(license)(full), 'pell.portable')).toBe('unknown');
  });

  test('it stacks on a pathway, by what another program asks, or by credit', () => {
    const noCredit = leaving('agreements', 'credit')(full);
    const messages = (system: PathwaySystem) =>
      factIn(system, 'pell.stackable')
        .for.map(({ message }) => message.id)
        .sort();
    expect(messages(full)).toEqual(['stack.credit', 'stack.pathway', 'stack.required']);
    expect(messages({ ...noCredit, pathways: [] })).toEqual(['stack.required']);
    // A secondary school diploma is no further credential.
    const diploma = {
      ...noCredit,
      credentials: noCredit.credentials!.map((each) =>
        each.id === 'pn' ? { ...each, kind: 'SecondarySchoolDiploma' as const } : each,
      ),
    };
    expect(messages(diploma)).toEqual([]);
    expect(messages(noCredit)).toEqual(['stack.pathway', 'stack.required']);
    // What is not in the document is none.
    const ghost = {
      ...noCredit,
      pathways: [],
      steps: full.steps!.map((step) => (step.id === 'practical' ? { ...step, awards: ['gone'] } : step)),
    };
    expect(messages(ghost)).toEqual([]);
    // What it awards itself is no further credential.
    expect(messages(program({ awards: ['cna', 'pn'] })(noCredit))).toEqual([]);
  });
});

describe('length, at its bounds', () => {
  const hours = (more: Partial<Step>) => {
    const { clockHours: _, ...step } = full.steps![0]!;
    return factIn({ ...full, steps: [{ ...step, ...more }, ...full.steps!.slice(1)] }, 'pell.hours');
  };
  test.each<[Partial<Step>, string]>([
    [{ clockHours: 149.9 }, 'false'],
    [{ clockHours: 150 }, 'true'],
    [{ clockHours: 599.9 }, 'true'],
    [{ clockHours: 600 }, 'false'],
    [{ clockHours: 0 }, 'unknown'],
    [{ credits: 200, creditUnit: 'clock' }, 'true'],
    [{ credits: 20, creditUnit: 'clock' }, 'false'],
    [{ credits: 4, creditUnit: 'semester' }, 'true'],
    [{ credits: 15.9, creditUnit: 'semester' }, 'true'],
    [{ credits: 16, creditUnit: 'semester' }, 'unknown'],
    [{ credits: 6, creditUnit: 'quarter' }, 'true'],
    [{ credits: 5.9, creditUnit: 'quarter' }, 'unknown'],
    [{ credits: 24, creditUnit: 'quarter' }, 'unknown'],
    [{ credits: 6 }, 'unknown'],
    [{ credits: 60, creditUnit: 'semester', clockHours: 300 }, 'true'],
    [{ credits: 6, creditUnit: 'semester', clockHours: 100 }, 'unknown'],
    [{ credits: 8, creditUnit: 'quarter', clockHours: 700 }, 'unknown'],
    [{ credits: 5, creditUnit: 'quarter', clockHours: 700 }, 'false'],
    [{ credits: 200, creditUnit: 'clock', clockHours: 700 }, 'unknown'],
    [{ credits: 700, creditUnit: 'clock', clockHours: 200 }, 'unknown'],
    [{ credits: 800, creditUnit: 'clock', clockHours: 700 }, 'false'],
    [{ credits: 250, creditUnit: 'clock', clockHours: 200 }, 'true'],
    [{}, 'unknown'],
  ])('%j: hours %s', (more, state) => {
    expect(hours(more).state).toBe(state);
  });

  test('what rests on the equivalents of credits is presumed only, and says where they are from', () => {
    expect(hours({ credits: 6, creditUnit: 'semester' }).grade).toBe('assumed');
    const system = program({ clockHours: undefined, credits: 6, creditUnit: 'semester' })(full);
    const found = judged(system);
    expect([found.verdict, found.support.weakest, found.robustness.withoutAssumptions]).toEqual([
      ...['met', 'assumed', 'undetermined'],
    ]);
    expect(determinationText(found, workforcePellTexts).replaceAll(/\s+/g, ' ')).toContain(
      'from secondary pages',
    );
  });

  const weeks = (more: Partial<Step>, system = full) => {
    const { duration: _, ...step } = system.steps![0]!;
    return factIn({ ...system, steps: [{ ...step, ...more }, ...system.steps!.slice(1)] }, 'pell.weeks')
      .state;
  };
  test.each<[Partial<Step>, string]>([
    [{ duration: 'P55D' }, 'false'],
    [{ duration: 'P56D' }, 'true'],
    [{ duration: 'P8W' }, 'true'],
    [{ duration: 'P14W6D' }, 'true'],
    [{ duration: 'P15W' }, 'false'],
    [{ duration: 'P1M' }, 'false'],
    [{ duration: 'P2M' }, 'true'],
    [{ duration: 'P3M' }, 'true'],
    [{ duration: 'P4M' }, 'false'],
    [{ duration: 'P3M2W' }, 'unknown'],
    [{ duration: 'P1M4W' }, 'true'],
    [{ duration: 'P1Y' }, 'false'],
    [{ duration: 'P14M' }, 'false'],
    [{ duration: 'PT200H' }, 'unknown'],
    // Monday to Friday of the eighth week, of the fourteenth and of the fifteenth.
    [{ schedule: { from: '2026-01-12', to: '2026-03-06' } }, 'true'],
    [{ schedule: { from: '2026-01-12', to: '2026-02-27' } }, 'false'],
    [{ schedule: { from: '2026-01-12', to: '2026-04-17' } }, 'true'],
    [{ schedule: { from: '2026-01-12', to: '2026-04-24' } }, 'false'],
    [{ schedule: { from: '2026-01', to: '2026-03' } }, 'unknown'],
    [{ schedule: { from: '2026-01' } }, 'unknown'],
    [{ duration: 'P10W', schedule: { from: '2026-01-12', to: '2026-01-16' } }, 'true'],
    [{}, 'unknown'],
  ])('%j: weeks %s', (more, state) => {
    expect(weeks(more)).toBe(state);
  });

  test('by its term, where it says no more', () => {
    const terms = [{ id: 't', title: 'Spring', period: { from: '2026-01-12', to: '2026-03-20' } }];
    expect(weeks({ term: 't' }, { ...full, terms })).toBe('true');
    const held = (to: string) => ({ ...full, terms: [{ ...terms[0]!, period: { from: '2026-01-12', to } }] });
    expect(weeks({ term: 't' }, held('2026-02-20'))).toBe('false');
    // It may be shorter than the term in which it is held.
    expect(weeks({ term: 't' }, held('2026-05-15'))).toBe('unknown');
    const lost = factIn({ ...program({ duration: undefined, term: 'gone' })(full) }, 'pell.weeks');
    expect([lost.state, lost.causes]).toEqual(['unknown', ['unresolved-reference', 'nothing-to-examine']]);
  });

  test('says how much is missing', () => {
    const { against } = factIn(program({ duration: 'P6W' })(full), 'pell.weeks');
    expect(against[0]?.message).toEqual({ id: 'weeks.too-short', params: { weeks: 6, more: 2 } });
    const long = factIn(program({ duration: 'P16W' })(full), 'pell.weeks');
    expect(long.against[0]?.message.params).toEqual({ weeks: 16, fewer: 2 });
    // Four months in a row have 120 days at least.
    const months = factIn(program({ duration: 'P4M' })(full), 'pell.weeks');
    expect(months.against[0]?.message.params).toEqual({ weeks: 17.1, fewer: 3 });
    const little = factIn(program({ clockHours: 149.9 })(full), 'pell.hours');
    expect(little.against[0]?.message.params).toEqual({ hours: 149.9, more: 0.1 });
    const few = factIn(program({ clockHours: 120 })(full), 'pell.hours');
    expect(few.against[0]?.message.params).toEqual({ hours: 120, more: 30 });
    const text = (duration: string) =>
      determinationText(judged(program({ duration })(full)), workforcePellTexts).replaceAll(/\s+/g, ' ');
    expect(text('P6W')).toContain('6 weeks, and has to be 2 longer');
    expect(text('P15W')).toContain('15 weeks, and has to be 1 shorter');
  });
});

describe('what leaves a question open, and what refuses', () => {
  type Case = [string, string, (system: PathwaySystem) => PathwaySystem, string, string];
  const engaged = (more: object) => (system: PathwaySystem) => ({
    ...system,
    engagements: system.engagements!.map((each) => ({ ...each, ...more })),
  });
  const listed = (more: object) => (system: PathwaySystem) => ({
    ...system,
    evidence: system.evidence!.map((each) => (each.id === 'list' ? { ...each, ...more } : each)),
  });
  const committed =
    (signedOn?: string, more: object = {}) =>
    (system: PathwaySystem) => ({
      ...leaving('engagements', 'review')(system),
      agreements: [
        ...system.agreements!,
        {
          ...({ id: 'hire', kind: 'employer-commitment', covers: [{ kind: 'pathway', id: 'p' }] } as const),
          parties: [{ partner: 'hospital', ...(signedOn && { signedOn }) }],
          ...more,
        },
      ],
    });
  /** The credit is for a step of a university, and the college has it in writing from somebody else. */
  const elsewhere = (types: readonly ('industry' | 'state-agency')[]) =>
    all(agreement({ parties: [{ partner: 'other', signedOn: '2025-03-01' }] }), (system) => ({
      ...system,
      partners: [
        ...system.partners!,
        { id: 'university', name: 'University', types: ['postsecondary'] },
        { id: 'other', name: 'Other', types },
      ],
      steps: system.steps!.map((step) => (step.id === 'basics' ? { ...step, provider: 'university' } : step)),
    }));
  test.each<Case>([
    [
      'in title IV from later on',
      'pell.institution',
      college({ since: '2027' }),
      'unknown',
      'establishes institution.later',
    ],
    [
      'perhaps in title IV',
      'pell.institution',
      college({ since: '2026-11' }),
      'unknown',
      'supports institution.perhaps',
    ],
    ['in title IV since always', 'pell.institution', college({}), 'true', 'establishes institution.title-iv'],
    [
      'in title IV on its last day',
      'pell.institution',
      college({ to: '2026-11-01' }),
      'true',
      'establishes institution.title-iv',
    ],
    [
      'by correspondence too',
      'pell.not-correspondence',
      program({ delivery: ['online', 'correspondence'] }),
      'unknown',
      'weakens delivery.also-correspondence',
    ],
    [
      'online',
      'pell.not-correspondence',
      program({ delivery: ['online'] }),
      'true',
      'establishes delivery.other',
    ],
    [
      'a list of another State',
      'pell.aligned',
      listed({ places: [{ scheme: 'us-state', code: '06' }] }),
      'unknown',
      'supports aligned.elsewhere',
    ],
    [
      'a list of no place that is known',
      'pell.aligned',
      listed({ places: undefined }),
      'unknown',
      'supports aligned.elsewhere',
    ],
    [
      'credit for a step of nobody that is known',
      'pell.credit',
      (system) => ({
        ...system,
        steps: system.steps!.map(({ provider: _, ...step }) =>
          step.id === 'basics' ? step : { ...step, provider: 'college' },
        ),
      }),
      'unknown',
      'supports credit.no-provider',
    ],
    [
      'earnings of long ago',
      'pell.earnings',
      measurement('median', { period: { from: '2020-07-01', to: '2021-06-30' } }),
      'unknown',
      'supports earnings.old',
    ],
    [
      'earnings of five years ago',
      'pell.earnings',
      measurement('median', { period: { from: '2021-01-01', to: '2021-12-31' } }),
      'true',
      'establishes earnings.within',
    ],
    [
      'a price parity of long ago',
      'pell.earnings',
      measurement('parity', { period: { from: '2022', to: '2022' } }),
      'unknown',
      'supports earnings.old',
    ],
    [
      'a poverty line of long ago',
      'pell.earnings',
      measurement('poverty', { period: { from: '2023', to: '2023' } }),
      'unknown',
      'supports earnings.old',
    ],
    [
      'a list of the whole country',
      'pell.aligned',
      listed({ places: [{ scheme: 'us', code: 'US' }] }),
      'unknown',
      'supports aligned.elsewhere',
    ],
    [
      'a list of a county here',
      'pell.aligned',
      listed({ places: [{ scheme: 'us-county', code: '04019' }] }),
      'true',
      'establishes aligned.record',
    ],
    [
      'a list without a date',
      'pell.aligned',
      listed({ date: undefined }),
      'unknown',
      'supports aligned.bare',
    ],
    [
      'a list against it',
      'pell.aligned',
      listed({ bearing: 'against' }),
      'unknown',
      'weakens aligned.contrary',
    ],
    [
      'a list about the program',
      'pell.aligned',
      listed({ about: [{ kind: 'step', id: 'aide' }] }),
      'true',
      'establishes aligned.record',
    ],
    [
      'a list of a State, in a document of no place',
      'pell.aligned',
      ({ region: _, ...system }) => system,
      'unknown',
      'supports aligned.elsewhere',
    ],
    [
      'a list of another county of the State',
      'pell.aligned',
      all(listed({ places: [{ scheme: 'us-county', code: '04019' }] }), (system) => ({
        ...system,
        region: [{ scheme: 'us-county', code: '04001' }],
      })),
      'unknown',
      'supports aligned.elsewhere',
    ],
    [
      'a list of the whole country, in a document about it',
      'pell.aligned',
      all(listed({ places: [{ scheme: 'us', code: 'US' }] }), (system) => ({
        ...system,
        region: [{ scheme: 'us', code: 'US' }],
      })),
      'unknown',
      'supports aligned.elsewhere',
    ],
    [
      'the college that offers it',
      'pell.hiring',
      engaged({ partner: 'college' }),
      'unknown',
      'supports hiring.no-one',
    ],
    [
      'an employer that offers it',
      'pell.hiring',
      program({ provider: 'hospital' }),
      'true',
      'establishes hiring.engagement',
    ],
    [
      'a commitment of the college alone',
      'pell.hiring',
      committed('2026-05-01', { parties: [{ partner: 'college', signedOn: '2026-05-01' }] }),
      'unknown',
      'supports hiring.no-one',
    ],
    [
      'an employer for everything',
      'pell.hiring',
      engaged({ pathways: undefined }),
      'unknown',
      'supports hiring.general',
    ],
    ['an employer on no day', 'pell.hiring', engaged({ on: undefined }), 'unknown', 'supports hiring.no-one'],
    [
      'an employer without a name',
      'pell.hiring',
      engaged({ partner: undefined }),
      'unknown',
      'supports hiring.no-one',
    ],
    ['a commitment', 'pell.hiring', committed('2026-05-01'), 'true', 'establishes hiring.commitment'],
    [
      'a commitment of later',
      'pell.hiring',
      committed('2026-12-01'),
      'unknown',
      'establishes hiring.commitment',
    ],
    ['a commitment that no one signed', 'pell.hiring', committed(), 'unknown', 'supports hiring.unsigned'],
    [
      'a commitment to be reviewed',
      'pell.hiring',
      committed('2025-05-01', { reviewBy: '2026-05-01' }),
      'unknown',
      'supports hiring.review-passed',
    ],
    [
      'credit that no one signed',
      'pell.credit',
      agreement({ parties: [{ partner: 'college' }] }),
      'unknown',
      'supports credit.unsigned',
    ],
    [
      'credit signed later',
      'pell.credit',
      agreement({ parties: [{ partner: 'college', signedOn: '2026-12-01' }] }),
      'unknown',
      'establishes credit.accepted',
    ],
    [
      'credit to be reviewed',
      'pell.credit',
      agreement({ reviewBy: '2026-01-01' }),
      'unknown',
      'supports credit.review-passed',
    ],
    [
      'credit for the credential',
      'pell.credit',
      agreement({ articulates: [{ from: { kind: 'credential', credential: 'cna' }, to: 'practical' }] }),
      'true',
      'establishes credit.accepted',
    ],
    [
      'credit that who should give it did not agree to',
      'pell.credit',
      elsewhere(['industry']),
      'unknown',
      'supports credit.no-party',
    ],
    [
      'credit that the State agreed to',
      'pell.credit',
      elsewhere(['state-agency']),
      'true',
      'establishes credit.accepted',
    ],
    [
      'credit that leads nowhere',
      'pell.credit',
      all(leaving('evidence'), (system) => ({
        ...system,
        steps: system.steps!.filter(({ id }) => id !== 'practical'),
      })),
      'unknown',
      'supports credit.no-program',
    ],
    [
      'since a year ago to the day',
      'pell.offered',
      program({ offeredSince: '2025-11-01' }),
      'true',
      'establishes offered.a-year',
    ],
    [
      'since a year ago but a day',
      'pell.offered',
      program({ offeredSince: '2025-11-02' }),
      'false',
      'refutes offered.too-new',
    ],
    [
      'since a month that may be a year ago',
      'pell.offered',
      program({ offeredSince: '2025-11' }),
      'unknown',
      'supports offered.perhaps',
    ],
    [
      'exactly 70 percent',
      'pell.completion',
      measurement('completion', { numerator: 35 }),
      'true',
      'establishes rate.reached',
    ],
    [
      '69.99 percent',
      'pell.completion',
      measurement('completion', { numerator: 6999, denominator: 10_000 }),
      'false',
      'refutes rate.below',
    ],
    [
      'more than all',
      'pell.completion',
      measurement('completion', { numerator: 51 }),
      'unknown',
      'weakens rate.unclear',
    ],
    [
      'of nobody',
      'pell.completion',
      measurement('completion', { numerator: 0, denominator: 0 }),
      'unknown',
      'weakens rate.unclear',
    ],
    [
      'a year that is not over',
      'pell.completion',
      measurement('completion', { period: { from: '2026-07-01', to: '2027-06-30' } }),
      'unknown',
      'supports rate.too-soon',
    ],
    [
      'a year that ended two years ago to the day',
      'pell.completion',
      measurement('completion', { period: { from: '2023-11-02', to: '2024-11-01' } }),
      'true',
      'establishes rate.reached',
    ],
    [
      'a year that ended the day before',
      'pell.completion',
      measurement('completion', { period: { from: '2023-11-01', to: '2024-10-31' } }),
      'unknown',
      'supports rate.old',
    ],
    [
      'placement 180 days after the end of its time',
      'pell.placement',
      measurement('placement', { period: { from: '2025-05-06', to: '2026-05-05' } }),
      'true',
      'establishes rate.reached',
    ],
    [
      'placement 179 days after it',
      'pell.placement',
      measurement('placement', { period: { from: '2025-05-06', to: '2026-05-06' } }),
      'unknown',
      'supports rate.too-soon',
    ],
    [
      'of no time',
      'pell.completion',
      measurement('completion', { period: undefined }),
      'unknown',
      'supports rate.undated',
    ],
    [
      'of a time that goes on',
      'pell.completion',
      measurement('completion', { period: { from: '2026-07-01' } }),
      'unknown',
      'supports rate.undated',
    ],
    [
      'a share and percent that differ',
      'pell.completion',
      measurement('completion', { value: 60, unit: 'percent' }),
      'unknown',
      'weakens rate.unclear',
    ],
    [
      'a share and percent that are rounded',
      'pell.completion',
      measurement('completion', { value: 80.4, unit: 'percent' }),
      'true',
      'establishes rate.reached',
    ],
    [
      'a parity with the nation as 1',
      'pell.earnings',
      all(measurement('parity', { value: 0.975 }), program({ cost: { amount: 90_000, currency: 'USD' } })),
      'unknown',
      'weakens earnings.no-parity',
    ],
    ['of one group', 'pell.completion', measurement('completion', { group: 'veterans' }), 'unknown', ''],
    [
      'suppressed',
      'pell.placement',
      measurement('placement', { suppressed: true }),
      'unknown',
      'weakens rate.suppressed',
    ],
    [
      'a price in all that is low',
      'pell.earnings',
      program({ cost: { amount: 2500, currency: 'USD' } }),
      'true',
      'establishes earnings.within',
    ],
    [
      'a price in all that is high',
      'pell.earnings',
      program({ cost: { amount: 25_000, currency: 'USD' } }),
      'unknown',
      'weakens earnings.open',
    ],
    ['another currency', 'pell.earnings', program({ cost: { amount: 25, currency: 'EUR' } }), 'unknown', ''],
    [
      'no poverty line',
      'pell.earnings',
      leaving('measurements', 'poverty'),
      'unknown',
      'weakens earnings.no-poverty-line',
    ],
    [
      'earnings that are suppressed',
      'pell.earnings',
      measurement('median', { suppressed: true }),
      'unknown',
      'weakens earnings.suppressed',
    ],
  ])('%s', (_, id, edit, state, message) => {
    const system = edit(full);
    expect(stateIn(system, id)).toBe(state);
    expect(messagesOf(system, id)[0] ?? '').toBe(message);
  });

  test('value-added earnings are the median over the parity, less half as much again as the poverty line', () => {
    const [fact] = factIn(full, 'pell.earnings').for;
    // 34,000 / 0.975 - 23,475
    expect(fact?.message.params).toEqual({ earnings: '$11,396.79', price: '$2,000' });
    const price = (amount: number) => program({ cost: { amount, currency: 'USD' } })(full);
    expect([stateIn(price(11_396.79), 'pell.earnings'), stateIn(price(11_396.8), 'pell.earnings')]).toEqual([
      ...['true', 'unknown'],
    ]);
    const told: PathwaySystem = {
      ...full,
      measurements: [
        ...full.measurements!,
        { ...full.measurements![2]!, id: 'told', indicator: 'value-added-earnings', value: 1500 },
      ],
    };
    expect(stateIn(told, 'pell.earnings')).toBe('false');
  });

  test('where what is old does not count, old figures do not', () => {
    const ids = ['pell.hiring', 'pell.completion', 'pell.placement', 'pell.earnings'];
    const statesIn = (system: PathwaySystem, maxAge: number) =>
      ids.map((id) => factIn(system, id, { maxAge }).state);
    // The award year ended 489 days before the day, the engagement was 264 days before it.
    expect(statesIn(full, 489)).toEqual(['true', 'true', 'true', 'true']);
    expect(statesIn(full, 488)).toEqual(['true', 'unknown', 'unknown', 'unknown']);
    expect(statesIn(full, 263)).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
    const low = all(
      measurement('completion', { numerator: 10 }),
      program({ cost: { tuition: { amount: 19_000, currency: 'USD' } } }),
    )(full);
    expect(statesIn(low, 489)).toEqual(['true', 'false', 'true', 'false']);
    expect(statesIn(low, 488)).toEqual(['true', 'unknown', 'unknown', 'unknown']);
    expect(factIn(full, 'pell.completion', { maxAge: 488 }).causes).toContain('stale-evidence');
  });

  test('the latest year decides, and an earlier one informs; two records of one year may contradict each other', () => {
    const [completion] = full.measurements!;
    const withOne = (more: object): PathwaySystem => ({
      ...full,
      measurements: [...full.measurements!, { ...completion!, id: 'other', ...more }],
    });
    const earlier = withOne({ numerator: 10, period: { from: '2023-07-01', to: '2024-06-30' } });
    expect(messagesOf(earlier, 'pell.completion')).toEqual([
      'establishes rate.reached',
      'weakens rate.before',
    ]);
    const later = withOne({ numerator: 10, period: { from: '2025-07-01', to: '2026-06-30' } });
    expect(stateIn(later, 'pell.completion')).toBe('false');
    expect(factIn(withOne({ numerator: 10 }), 'pell.completion').causes).toEqual(['conflicting-evidence']);
    expect(stateIn(withOne({ numerator: 10, step: 'practical' }), 'pell.completion')).toBe('true');
  });
});

test('what leads to a program that can never begin stacks into nothing', () => {
  const asked = (requires: Requirement): PathwaySystem => ({
    ...full,
    ...{ pathways: [], agreements: [] },
    steps: full.steps!.map((each) => (each.id === 'practical' ? { ...each, requires } : each)),
  });
  const cna = { kind: 'credential', credential: 'cna' } as const;
  const never = { kind: 'any', of: [] } as const;
  expect(factIn(asked(cna), 'pell.stackable').state).toBe('true');
  expect(factIn(asked({ kind: 'all', of: [cna, never] }), 'pell.stackable').state).toBe('unknown');
});

test('demand for an occupation that is not in the document shows nothing', () => {
  expect(factIn({ ...full, occupations: [] }, 'pell.aligned').state).toBe('unknown');
  expect(factIn(full, 'pell.aligned').state).toBe('true');
});

test('one employer in two spellings is one', () => {
  const by = (names: string) =>
    credential({ recognition: [{ kind: 'employers', by: names, on: '2020-01-01' }] })(full);
  expect(
    ['Acme; -', 'Acme; ACME', 'Acme; Other'].map((each) => factIn(by(each), 'pell.portable').state),
  ).toEqual([...['unknown', 'unknown', 'true']]);
});

test('a rate is told with the counts that it rests on, where they are given', () => {
  const told = (which: string) => factIn(full, which).for[0]?.message.params;
  expect(told('pell.completion')).toEqual({ percent: 80, counts: ' (40/50)' });
  expect(told('pell.placement')).toEqual({ percent: 75, counts: '' });
});
