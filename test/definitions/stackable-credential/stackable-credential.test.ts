/** Portable and stackable credentials: what each word comes to, by what decides it. */
import { describe, expect, test } from 'vitest';
import { openCredential } from '../../../src/definitions/engine/credential.js';
import { type Views, viewsOf } from '../../../src/definitions/engine/views.js';
import { stackableCredentialTexts } from '../../../src/definitions/stackable-credential/texts.js';
import type { Credential } from '../../../src/model/credential.js';
import type { Step } from '../../../src/model/step.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { determinationText } from '../../../src/view/determination-text.js';
import { type Edit, onSteps } from '../table-parts.js';
import { agreement, credential, full, noCredit, notAsked, stackableTable } from './cases.js';

const { definition, run } = stackableTable;
const factIn = (system: PathwaySystem, id: string, options = {}) =>
  run(definition, system, options).facts.find((each) => each.id === id)!;
const certificate = (system: PathwaySystem, way?: string) =>
  factIn(system, 'stackable.industry-recognized', way === undefined ? {} : { reading: { kinds: way } });
const all =
  (...edits: readonly Edit[]): Edit =>
  (system) =>
    edits.reduce((its, edit) => edit(its), system);

describe('a certificate or a certification that industry recognizes', () => {
  type Fields = Parameters<typeof credential>[0];
  const registered = { agency: 'office-of-apprenticeship', id: '1' } as const;
  const license: Fields = { kind: 'License', recognizedByState: true };
  test.each<[string, Fields, string, string, string]>([
    ['a certification', {}, 'true', 'true', 'credential.counts'],
    ['a certificate', { kind: 'Certificate' }, 'true', 'true', 'credential.counts'],
    ['a license', license, 'false', 'true', 'certificate.other'],
    ['a degree', { kind: 'AssociateDegree' }, 'false', 'true', 'certificate.other'],
    ['a degree of any level', { kind: 'Degree' }, 'false', 'unknown', 'certificate.other'],
    [
      'an apprenticeship',
      { kind: 'ApprenticeshipCertificate', registered },
      'unknown',
      'true',
      'certificate.apprenticeship',
    ],
    ['general skills', { skillKind: 'hygiene' }, 'false', 'false', 'credential.general-skills'],
    ['a diploma of school', { kind: 'SecondarySchoolDiploma' }, 'false', 'false', 'credential.kind'],
    ['a badge', { kind: 'OpenBadge' }, 'unknown', 'unknown', 'credential.badge'],
    ['of no known kind', { kind: 'Credential' }, 'unknown', 'unknown', 'credential.kind-unknown'],
    [
      'not known to be recognized',
      { recognition: [] },
      'unknown',
      'unknown',
      'credential.recognition-unknown',
    ],
  ])('%s', (_, fields, usual, any, message) => {
    const system = credential(fields)(full);
    const fact = certificate(system);
    expect([fact.state, [...fact.for, ...fact.against][0]?.message.id]).toEqual([usual, message]);
    expect(certificate(system, 'any').state).toBe(any);
  });

  test('the verdict in the other reading stands in the report', () => {
    const degree = credential({ kind: 'AssociateDegree' })(full);
    const found = run(definition, degree, { explain: 'full' });
    expect([found.verdict, found.readings.map(({ reading, verdict }) => [reading, verdict])]).toEqual([
      'not-met',
      [
        ['certificates', 'not-met'],
        ['any', 'met'],
      ],
    ]);
    const text = determinationText(found, stackableCredentialTexts).replaceAll(/\s+/g, ' ');
    expect(text).toContain('any recognized postsecondary credential is meant');
  });
});

test.each<[string, Partial<Credential>, string, string, number]>([
  [
    'an industry body',
    { recognition: [{ kind: 'industry-body', by: 'A society' }] },
    'true',
    'portable.many',
    1,
  ],
  ['a federal list', { recognition: [{ kind: 'federal-list', by: 'A list' }] }, 'true', 'portable.many', 1],
  ['two employers', { recognition: [{ kind: 'employers', by: 'One; Two' }] }, 'true', 'portable.many', 1],
  [
    'one employer twice',
    { recognition: [{ kind: 'employers', by: 'One; one' }] },
    'unknown',
    'portable.one',
    1,
  ],
  ['an accreditor', { recognition: [{ kind: 'accreditation', by: 'C' }] }, 'unknown', 'portable.none', 1],
  ['no one', { recognition: [] }, 'unknown', 'portable.none', 0],
  [
    'the State, as a license',
    { recognition: [], kind: 'License', recognizedByState: true },
    'true',
    'portable.many',
    1,
  ],
])('portable, recognized by %s', (_, fields, state, message, examined) => {
  const fact = factIn(credential(fields)(full), 'stackable.portable');
  expect([fact.state, [...fact.for, ...fact.against][0]?.message.id, fact.examined]).toEqual([
    state,
    message,
    examined,
  ]);
});

describe('stackable', () => {
  const messagesIn = (system: PathwaySystem) => {
    const fact = factIn(system, 'stackable.stacks');
    const items = [...fact.for, ...fact.against].map(({ bearing, message }) => `${bearing} ${message.id}`);
    return [fact.state, ...items.sort()];
  };
  const byStep = agreement({ articulates: [{ from: { kind: 'step', step: 'aide' }, to: 'basics' }] });
  const elsewhere: Edit = (system) => ({
    ...system,
    steps: [
      ...system.steps!,
      { id: 'other', title: 'Other aides', kind: 'certificate-program', awards: ['cna'] },
    ],
  });
  const alone: Edit = ({ pathways: _, ...system }) => system;
  const apart: Edit = (system) => ({
    ...system,
    pathways: system.pathways!.map((each) => ({ ...each, steps: ['basics', 'practical'] })),
  });
  const nowhere = onSteps((step) =>
    step.id === 'practical' ? { ...step, kind: 'course', awards: [] } : step,
  );
  const foreign: Edit = (system) => ({
    ...system,
    partners: [...system.partners!, { id: 'mill', name: 'Mill', types: ['industry'] }],
    agreements: system.agreements!.map((each) => ({
      ...each,
      parties: [{ partner: 'mill', signedOn: '2025-03-01' }],
    })),
  });
  test.each<[string, Edit, readonly string[]]>([
    [
      'in three ways',
      (system) => system,
      ['true', 'establishes stack.credit', 'establishes stack.pathway', 'establishes stack.required'],
    ],
    ['by what another program asks', all(noCredit, alone), ['true', 'establishes stack.required']],
    [
      'by credit that counts on the pathway',
      notAsked,
      ['true', 'establishes stack.credit', 'establishes stack.pathway'],
    ],
    ['by nothing', all(noCredit, notAsked), ['unknown', 'weakens stack.none']],
    [
      'by credit for the only step that awards it',
      all(notAsked, byStep),
      ['true', 'establishes stack.credit'],
    ],
    [
      'by credit for one of two',
      all(notAsked, byStep, elsewhere),
      ['unknown', 'supports credit.one-program', 'weakens stack.none'],
    ],
    [
      'by credit that leads nowhere',
      all(notAsked, nowhere),
      ['unknown', 'supports credit.no-program', 'weakens stack.none'],
    ],
    [
      'by credit that no one signed',
      all(notAsked, agreement({ parties: [{ partner: 'college' }] })),
      ['unknown', 'planned', 'supports credit.unsigned'],
    ],
    [
      'by credit that is to be signed',
      all(notAsked, agreement({ parties: [{ partner: 'college', signedOn: '2027-01-01' }] })),
      ['unknown', 'planned', 'establishes credit.accepted'],
    ],
    [
      'by credit of which the review is overdue',
      all(notAsked, agreement({ reviewBy: '2026-01-01' })),
      ['true', 'establishes stack.pathway', 'supports credit.review-passed'],
    ],
    [
      'by credit of somebody else',
      all(notAsked, foreign, apart),
      ['unknown', 'supports credit.no-party', 'weakens stack.none'],
    ],
  ])('%s', (_, edit, expected) => {
    const [state, ...items] = messagesIn(edit(full));
    expect(state).toBe(expected[0]);
    if (!expected.includes('planned')) expect([state, ...items]).toEqual(expected);
    else for (const item of expected.slice(2)) expect(items).toContain(item);
  });

  test.each<[string, Partial<Step>, Credential['kind'], 'true' | 'unknown']>([
    [
      'a certificate of high school equivalency',
      { kind: 'high-school-equivalency' },
      'Certificate',
      'unknown',
    ],
    [
      'an equivalency by its kind',
      { kind: 'high-school-equivalency' },
      'GeneralEducationDevelopment',
      'unknown',
    ],
    ['a diploma of high school equivalency', { kind: 'high-school-equivalency' }, 'Diploma', 'unknown'],
    ['a diploma of school', { kind: 'secondary-education' }, 'Diploma', 'unknown'],
    ['a diploma of the secondary level', { kind: 'program', level: 'secondary' }, 'Diploma', 'unknown'],
    ['a credential of school', { kind: 'secondary-education' }, 'Credential', 'unknown'],
    ['a certificate that is earned at school', { kind: 'secondary-education' }, 'Certificate', 'true'],
    ['a certification beside an equivalency', { kind: 'high-school-equivalency' }, 'Certification', 'true'],
    ['a diploma of a college', { kind: 'program', level: 'postsecondary' }, 'Diploma', 'true'],
  ])('further is not school: %s', (_, more, kind, state) => {
    const edit: Edit = (system) => ({
      ...onSteps((step) => (step.id === 'practical' ? { ...step, ...more } : step))(system),
      credentials: system.credentials!.map((each) => (each.id === 'pn' ? { ...each, kind } : each)),
    });
    // By what it asks for and on the pathway, and by the credit alone.
    expect(messagesIn(all(noCredit, edit)(full))[0]).toBe(state);
    if (state === 'unknown') expect(messagesIn(all(notAsked, edit)(full))[0]).toBe('unknown');
    // Another program that awards it makes it more than that.
    const elsewhere = all(noCredit, edit, (system) => ({
      ...system,
      steps: [
        ...system.steps!,
        { id: 'more', title: 'College', kind: 'certificate-program', awards: ['pn'] },
      ],
    }));
    const isSchools = kind === 'GeneralEducationDevelopment';
    expect(messagesIn(elsewhere(full))[0]).toBe(isSchools ? 'unknown' : 'true');
  });

  test('into what it is: not itself, not what is not in the document', () => {
    const renewal = onSteps((step) => (step.id === 'practical' ? { ...step, awards: ['cna'] } : step));
    expect(messagesIn(all(noCredit, renewal)(full))).toEqual(['unknown', 'weakens stack.none']);
    const gone: PathwaySystem = { ...noCredit(full), credentials: full.credentials!.slice(0, 1) };
    expect(messagesIn({ ...gone, pathways: [] })).toEqual(['unknown', 'weakens stack.none']);
    expect(factIn({ ...gone, pathways: [] }, 'stackable.stacks').causes).toEqual(['nothing-to-examine']);
  });

  test('a step that asks for it and awards it again leads on as well, where it awards another one', () => {
    const again = onSteps((step) => (step.id === 'practical' ? { ...step, awards: ['cna', 'pn'] } : step));
    expect(messagesIn(all(noCredit, alone, again)(full))).toEqual(['true', 'establishes stack.required']);
  });

  test('where it is the only one on its pathway, no one can attest that it stacks', () => {
    const attestation = {
      ...({ id: 'a', definition: 'wioa-108-b-3', proposition: 'stackable.stacks', asserts: true } as const),
      ...({ subject: { kind: 'credential', id: 'cna' } } as const),
      ...{ by: { office: 'Dean', organization: 'College' }, on: '2026-05-01', basis: 'Review' },
    };
    const said: PathwaySystem = { ...all(noCredit, notAsked)(full), attestations: [attestation] };
    expect(factIn(said, 'stackable.stacks').state).toBe('true');
    const only = { ...said, pathways: [{ id: 'p', title: 'Nursing', steps: ['aide'] }] };
    expect(factIn(only, 'stackable.stacks')).toMatchObject({ state: 'unknown', examined: 0 });
  });

  test('credit for a step that is not there is a reference that leads nowhere', () => {
    const lost = agreement({
      articulates: [{ from: { kind: 'credential', credential: 'cna' }, to: 'gone' }],
    });
    expect(factIn(all(notAsked, lost)(full), 'stackable.stacks').causes).toContain('unresolved-reference');
  });
});

describe('many credentials of one pathway', () => {
  const open = (views: Views, id: string) => openCredential(views, id, { asOf: '2026-11-01' }).now;

  test('ask one compiled graph', () => {
    const views = viewsOf(full, { asOf: '2026-11-01' });
    const [graph] = open(views, 'cna').graphsWith('aide');
    expect(graph?.pathway.id).toBe('p');
    expect(open(views, 'pn').graphsWith('practical')).toEqual([graph]);
    expect(open(views, 'pn').graphsWith('practical')[0]).toBe(graph);
    // Two pathways of one name stay two.
    const twice = { ...full, pathways: [...full.pathways!, { ...full.pathways![0]!, steps: ['aide'] }] };
    const lengths = open(viewsOf(twice, { asOf: '2026-11-01' }), 'cna').graphsWith('aide');
    expect(lengths.map(({ steps }) => steps.length)).toEqual([3, 1]);
  });

  test('of very many pathways the last are kept, and each is asked about as it is', () => {
    const pathways = Array.from({ length: 150 }, (_, at) => ({
      ...{ id: `p${at}`, title: 'Nursing', steps: at % 2 === 0 ? ['aide', 'basics', 'practical'] : ['aide'] },
    }));
    const views = viewsOf({ ...full, pathways }, { asOf: '2026-11-01' });
    for (let pass = 0; pass < 2; pass++) {
      const graphs = open(views, 'cna').graphsWith('aide');
      expect(graphs.map(({ pathway, steps }) => [pathway.id, steps.length])).toEqual(
        [...pathways].sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ id, steps }) => [id, steps.length]),
      );
    }
  });
});
