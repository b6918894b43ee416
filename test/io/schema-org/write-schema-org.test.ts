/** Programs as schema.org says them: each field on a small system. */
import { expect, test } from 'vitest';
import { writeSchemaOrg } from '../../../src/io/schema-org/write-schema-org.js';
import type { Requirement } from '../../../src/model/requirement.js';
import type { Step } from '../../../src/model/step.js';
import type { PathwaySystem } from '../../../src/model/system.js';

type Graph = readonly { readonly '@id': string; readonly [term: string]: unknown }[];

const base = 'https://example.org/';
const at = (place: string) => ({ '@id': base + place });

function written(parts: Partial<PathwaySystem>) {
  const system: PathwaySystem = { format: 'career-pathways/1', id: 's', title: 'S', ...parts };
  const { output, losses, tally } = writeSchemaOrg(system, { base });
  return {
    graph: (output as unknown as { '@graph': Graph })['@graph'],
    losses: losses.map(({ code, path }) => `${code} ${path}`).filter((line) => line !== 'no-term /title'),
    tally,
  };
}

const step = (parts: Partial<Step>): Step => ({ id: 'x', title: 'X', kind: 'certificate-program', ...parts });

test('a program with everything that schema.org can say', () => {
  const { graph, losses, tally } = written({
    partners: [{ id: 'pcc', name: 'Pima Community College', types: ['postsecondary'] }],
    occupations: [
      {
        id: 'bht',
        title: 'Behavioral health technician',
        soc: { edition: '2018', code: '21-1018', title: 'Counselors' },
        onet: { edition: '2019', code: '21-1018.00' },
      },
    ],
    credentials: [
      {
        id: 'cert',
        title: 'Basic certificate',
        kind: 'Certificate',
        recognition: [{ kind: 'employers', by: 'Casino del Sol' }],
      },
      { id: 'lic', title: 'License', kind: 'License', issuer: 'pcc' },
    ],
    steps: [
      step({
        description: 'Sixteen weeks.',
        identifiers: [{ scheme: 'ctid', value: 'ce-1' }],
        provider: 'pcc',
        awards: ['cert', 'lic'],
        credits: 16,
        cost: { amount: 450, currency: 'USD' },
        duration: 'P16W',
        schedule: { from: '2026-08', to: '2026-12-11' },
        occupation: 'bht',
        cip: { edition: '2020', code: '51.1502' },
      }),
    ],
  });
  expect(graph).toEqual([
    { '@type': 'EducationalOrganization', ...at('partners/pcc'), name: 'Pima Community College' },
    {
      '@type': 'EducationalOccupationalCredential',
      ...at('credentials/cert'),
      name: 'Basic certificate',
      credentialCategory: {
        '@type': 'DefinedTerm',
        '@id': 'https://purl.org/ctdl/terms/Certificate',
        name: 'Certificate',
      },
      recognizedBy: { '@type': 'Organization', name: 'Casino del Sol' },
    },
    {
      '@type': 'EducationalOccupationalCredential',
      ...at('credentials/lic'),
      name: 'License',
      credentialCategory: {
        '@type': 'DefinedTerm',
        '@id': 'https://purl.org/ctdl/terms/License',
        name: 'License',
      },
    },
    {
      '@type': 'EducationalOccupationalProgram',
      ...at('steps/x'),
      name: 'X',
      description: 'Sixteen weeks.',
      identifier: { '@type': 'PropertyValue', propertyID: 'ctid', value: 'ce-1' },
      provider: at('partners/pcc'),
      educationalCredentialAwarded: at('credentials/cert'),
      occupationalCredentialAwarded: at('credentials/lic'),
      numberOfCredits: 16,
      offers: { '@type': 'Offer', price: 450, priceCurrency: 'USD' },
      programType: 'certificate-program',
      occupationalCategory: [
        {
          '@type': 'CategoryCode',
          codeValue: '21-1018',
          name: 'Counselors',
          inCodeSet: {
            '@type': 'CategoryCodeSet',
            name: 'Standard Occupational Classification',
            version: '2018',
          },
        },
        {
          '@type': 'CategoryCode',
          codeValue: '21-1018.00',
          name: 'Behavioral health technician',
          inCodeSet: { '@type': 'CategoryCodeSet', name: 'O*NET-SOC Taxonomy', version: '2019' },
        },
      ],
      timeToComplete: 'P16W',
      startDate: '2026-08',
      endDate: '2026-12-11',
    },
  ]);
  expect(losses).toEqual([
    'no-term /partners/0/types',
    'no-term /credentials/0/recognition/0/kind',
    'no-term /credentials/1/issuer',
    'no-term /steps/0/cip',
  ]);
  expect(tally).toEqual({ unit: 'entity', in: 5, mapped: 5, kept: 0, left: {} });
});

test('a course, its terms and what it teaches; a pathway lists it without order', () => {
  const { graph, losses } = written({
    competencies: [{ id: 'arc', title: 'Arc welding', description: 'In all positions.' }],
    terms: [
      { id: 'fall', title: 'Fall', period: { from: '2026-08' } },
      { id: 'spring', title: 'Spring', status: 'developing' },
    ],
    steps: [
      step({
        kind: 'course',
        level: 'postsecondary',
        competencies: ['arc'],
        term: 'fall',
        offered: ['fall', 'spring'],
        credits: 1.5,
        duration: 'P8W',
        schedule: { to: '2026-10' },
        cip: { edition: '2020', code: '48.0508', title: 'Welding' },
      }),
      step({ id: 'job', kind: 'job' }),
    ],
    pathways: [{ id: 'p', title: 'Welding', steps: ['x', 'job', 'x', 'gone'] }],
  });
  expect(graph).toEqual([
    {
      '@type': 'Course',
      ...at('steps/x'),
      name: 'X',
      numberOfCredits: { '@type': 'QuantitativeValue', value: 1.5 },
      educationalLevel: 'postsecondary',
      about: {
        '@type': 'DefinedTerm',
        termCode: '48.0508',
        name: 'Welding',
        inDefinedTermSet: {
          '@type': 'DefinedTermSet',
          name: 'Classification of Instructional Programs',
          version: '2020',
        },
      },
      teaches: { '@type': 'DefinedTerm', name: 'Arc welding', description: 'In all positions.' },
      timeRequired: 'P8W',
      hasCourseInstance: [
        { '@type': 'CourseInstance', endDate: '2026-10' },
        { '@type': 'CourseInstance', name: 'Fall', startDate: '2026-08' },
      ],
    },
    {
      '@type': 'ItemList',
      ...at('pathways/p'),
      name: 'Welding',
      itemListOrder: { '@id': 'https://schema.org/ItemListUnordered' },
      itemListElement: at('steps/x'),
    },
  ]);
  expect(losses).toEqual([
    'repeated /steps/0/offered/0',
    'not-written /steps/0/offered/1',
    'no-type /steps/1',
    'not-written /pathways/0/steps/1',
    'repeated /pathways/0/steps/2',
    'not-there /pathways/0/steps/3',
    'not-active /terms/1',
  ]);
});

const names: Partial<PathwaySystem> = {
  credentials: [{ id: 'ged', title: 'GED', kind: 'GeneralEducationDevelopment' }],
  competencies: [{ id: 'arc', title: 'Arc welding' }],
  occupations: [{ id: 'nurse', title: 'Nurse', soc: { edition: '2018', code: '29-1141' } }],
};
const others = [
  step({ id: 'c', title: 'Course C', kind: 'course' }),
  step({ id: 'b', title: 'Bridge B', kind: 'bridge' }),
];

test.each<[string, Requirement, unknown, string[]]>([
  ['a credential', { kind: 'credential', credential: 'ged' }, at('credentials/ged'), []],
  ['a course', { kind: 'step', step: 'c' }, at('steps/c'), []],
  ['a program', { kind: 'step', step: 'b' }, 'Bridge B', []],
  [
    'a course with a grade, at the same time',
    { kind: 'step', step: 'c', minGrade: 2, timing: 'concurrent' },
    'Course C, with a grade of at least 2 (before or at the same time)',
    [],
  ],
  [
    'several together',
    {
      kind: 'all',
      of: [
        { kind: 'credential', credential: 'ged' },
        { kind: 'text', text: 'an interview' },
      ],
    },
    [at('credentials/ged'), 'an interview'],
    [],
  ],
  [
    'one of several',
    {
      kind: 'any',
      of: [
        { kind: 'credential', credential: 'ged' },
        {
          kind: 'all',
          of: [
            { kind: 'level', scheme: 'grade', level: 9 },
            { kind: 'competency', competency: 'arc' },
          ],
        },
      ],
    },
    'one of (GED; all of (level 9 (grade); Arc welding))',
    [],
  ],
  [
    'some of several',
    {
      kind: 'some',
      least: 1,
      of: [
        { kind: 'experience', years: 2, occupation: 'nurse' },
        { kind: 'population', population: 'veterans' },
        { kind: 'credits', least: 6, of: ['c', 'b'] },
      ],
    },
    'at least 1 of (2 years of work as Nurse; population: Veterans and eligible spouses; at least 6 credits from (Course C; Bridge B))',
    [],
  ],
  ['nothing', { kind: 'all', of: [] }, undefined, ['no-term /steps/2/requires']],
  [
    'what is not there',
    { kind: 'any', of: [{ kind: 'step', step: 'gone' }] },
    undefined,
    ['not-there /steps/2/requires'],
  ],
])('requires %s', (_, requires, expected, lost) => {
  const { graph, losses } = written({ ...names, steps: [...others, step({ requires })] });
  expect(graph.at(-1)?.['programPrerequisites']).toEqual(expected);
  expect(losses.filter((line) => line.includes('/steps/'))).toEqual(lost);
});

test('of a course, credentials are required in words, for schema.org has no other way', () => {
  const requires: Requirement = { kind: 'credential', credential: 'ged' };
  const { graph } = written({ ...names, steps: [step({ kind: 'course', requires })] });
  expect(graph.at(-1)?.['coursePrerequisites']).toBe('GED');
});

test('what is written only by its title in some words loses the rest, what nothing refers to all', () => {
  const requires: Requirement = { kind: 'experience', years: 2, occupation: 'nurse' };
  const { losses, tally } = written({ ...names, steps: [step({ requires })] });
  expect(losses).toEqual(['no-term /occupations/0/soc', 'not-referred /competencies/0']);
  expect(tally).toEqual({ unit: 'entity', in: 4, mapped: 3, kept: 0, left: { 'not-referred': 1 } });
});

test('what is planned, suspended or at an end is not offered', () => {
  const { graph, losses } = written({
    partners: [{ id: 'old', name: 'Old', types: [], status: 'ceased' }],
    steps: [step({ id: 'a', status: 'suspended' }), step({ id: 'b', status: 'active', provider: 'old' })],
  });
  expect(graph.map((node) => node['@id'])).toEqual([`${base}steps/b`]);
  expect(losses).toEqual([
    'not-active /partners/0',
    'not-active /steps/0',
    'no-term /steps/1/status',
    'not-written /steps/1/provider',
  ]);
});

test.each([
  ['apprenticeship', 'WorkBasedProgram'],
  ['on-the-job-training', 'WorkBasedProgram'],
  ['degree-program', 'EducationalOccupationalProgram'],
  ['course', 'Course'],
] as const)('%s is a %s', (kind, type) => {
  expect(written({ steps: [step({ kind })] }).graph[0]?.['@type']).toBe(type);
});

test.each([
  '',
  'example.org/',
  '/here/',
  'https://example.org/a b/',
  'https://example.org',
  'https://example.org/x',
  'https:///',
  'urn:x',
])('addresses cannot begin with "%s"', (wrong) => {
  expect(() => writeSchemaOrg({ format: 'career-pathways/1', id: 's', title: 'S' }, { base: wrong })).toThrow(
    expect.objectContaining({ code: 'bad-argument' }),
  );
});
