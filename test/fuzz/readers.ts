/** Every reader of outside data, over bytes, with valid examples to begin from. */
import { readFileSync } from 'node:fs';
import { readJson } from '../../src/base/read-json.js';
import type { Result } from '../../src/base/result.js';
import * as codes from '../../src/io/codes/index.js';
import { readCtdl, readCtdlAll, writeCtdl } from '../../src/io/ctdl/index.js';
import { readCurriculum, readUwPrerequisites, writeCurriculum } from '../../src/io/curricular-csv/index.js';
import {
  draftProfile,
  newJersey,
  newJerseyOutcomes,
  readProviderList,
  readProviderOutcomes,
  texas,
} from '../../src/io/etpl/index.js';
import { readCaseFramework, readOpenBadges } from '../../src/io/open-badges/index.js';
import { readTables, writeTables } from '../../src/io/tables/index.js';
import { readEntity } from '../../src/model/read-entity.js';
import { readLearner } from '../../src/model/read-learner.js';
import { readSystem } from '../../src/model/read-system.js';
import { readRequirement } from '../../src/model/requirement-schema.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { accepted } from '../io/accepted.js';

/** A reader over the bytes of one file, and texts that it reads. */
export interface Reader {
  readonly read: (bytes: Uint8Array) => Result<unknown>;
  readonly examples: readonly string[];
  /** The examples are JSON: they are changed by their parts too. */
  readonly json?: boolean;
}

const root = process.env['FUZZ_ROOT'] ?? new URL('../../', import.meta.url).pathname;
const examples = ['tucson-bht', 'tucson-bht-developed', 'oregon-pathways-alliance', 'go-to-2040'].map(
  (name): PathwaySystem => JSON.parse(readFileSync(`${root}/docs/examples/${name}.json`, 'utf8')),
);
const small: PathwaySystem = {
  format: 'career-pathways/1',
  id: 's',
  title: 'S',
  steps: [
    {
      id: 'a',
      title: 'A',
      kind: 'course',
      duration: 'P16W',
      credits: 3,
      cost: { amount: 9, currency: 'USD' },
    },
    {
      id: 'b',
      title: 'B',
      kind: 'course',
      awards: ['c'],
      requires: {
        kind: 'any',
        of: [
          { kind: 'step', step: 'a' },
          { kind: 'text', text: 'By interview' },
        ],
      },
    },
  ],
  credentials: [{ id: 'c', title: 'C', kind: 'Certificate' }],
  pathways: [{ id: 'p', title: 'P', steps: ['a', 'b'] }],
};
const all = [small, ...examples];

/** A system that was read has to be one. */
function checked(read: Result<unknown>): Result<unknown> {
  if (!read.ok) return read;
  const { system } = read.value as { readonly system?: unknown };
  const again = system === undefined ? read : readSystem(system);
  if (!again.ok) throw new Error(`it read what is no system: ${JSON.stringify(again.issues[0])}`);
  return read;
}

const json = (read: (value: unknown) => Result<unknown>, values: readonly unknown[]): Reader => ({
  read(bytes) {
    const value = readJson(bytes);
    return value.ok ? checked(read(value.value)) : value;
  },
  examples: values.map((value) => JSON.stringify(value)),
  json: true,
});
const csv = (read: (bytes: Uint8Array) => Result<unknown>, texts: readonly string[]): Reader => ({
  read: (bytes) => checked(read(bytes)),
  examples: texts,
});

const row = (columns: readonly string[], cells: Readonly<Record<string, string>>) =>
  `${columns.map((name) => `"${name}"`).join(',')}\n${columns.map((name) => `"${cells[name] ?? 'x'}"`).join(',')}\n`;
const listColumns = (columns: object) =>
  [...new Set(Object.values(columns).flat())].filter((name): name is string => typeof name === 'string');

/** A list with programs that are alone in their code, and others that are not. */
const listed = accepted(
  readProviderList(
    'providerid,name,programid,officialname,cipcode\n7,A,1,N,513801\n7,A,2,B,010105\n7,A,3,C,513902\n7,A,4,D,513902\n',
    newJersey,
  ),
).system;

/** One table of a system, with `system.csv` beside it. */
function tableReaders(): [string, Reader][] {
  const texts = new Map<string, string[]>();
  for (const system of all)
    for (const [file, text] of Object.entries(writeTables(system).output))
      texts.set(file, [...(texts.get(file) ?? []), text]);
  const beside = { 'system.csv': 'format,id,title\ncareer-pathways/1,s,S\n' };
  return [...texts].map(([file, those]) => [
    `tables ${file}`,
    csv((bytes) => readTables({ ...beside, [file]: bytes }), those),
  ]);
}

const learner = {
  steps: [{ step: 'a', grade: 3 }],
  credentials: ['c'],
  levels: [{ scheme: 'grade', level: 9 }],
  experience: [{ years: 2, occupation: 'o' }],
  populations: ['veterans'],
};
const ctdl = all.map((system) =>
  JSON.parse(JSON.stringify(writeCtdl(system, { base: 'https://x.example/' }).output)),
);
const uw =
  'course_branch,department_abbrev,course_number,pr_seq_no,pr_curric_abbr,pr_course_no,pr_group_no,pr_and_or,pr_grade_min,pr_concurrency\n' +
  '0,A A,210,100,MATH,126,1,O,20,N\n0,A A,210,110,MATH,136,1,,20,Y\n';

const issued = {
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  '@context': [
    'https://www.w3.org/ns/credentials/v2',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  ],
  id: 'https://x.example/1',
  issuer: { id: 'https://x.example/issuer', type: 'Profile' },
  validFrom: '2024-05-01T00:00:00Z',
};
const result = { type: 'Result', resultDescription: 'urn:1', value: 'C', status: 'Completed' };
const described = {
  id: 'urn:1',
  type: 'ResultDescription',
  name: 'G',
  resultType: 'LetterGrade',
  requiredValue: 'C',
  allowedValue: ['D', 'C'],
};
const award = {
  ...issued,
  validUntil: '2027-05-01T00:00:00-08:00',
  credentialSubject: {
    type: 'AchievementSubject',
    id: 'urn:2',
    achievement: {
      id: 'https://x.example/credentials/c',
      type: 'Achievement',
      name: 'C',
      description: 'C',
      criteria: {},
      otherIdentifier: [{ type: 'IdentifierEntry', identifier: '1', identifierType: 'sourcedId' }],
      alignment: [
        { type: 'Alignment', targetName: 'T', targetUrl: 'https://x.example/t', targetType: 'CFItem' },
      ],
      resultDescription: [described],
    },
    result: [result],
    creditsEarned: 3,
  },
  credentialStatus: { id: 'https://x.example/list', type: 'List' },
  proof: { type: 'DataIntegrityProof', verificationMethod: 'did:key:1' },
};
const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const badgeToken = `e30.${base64({ vc: award, iss: 'https://x.example/issuer', nbf: 1, exp: 2 })}.e30`;
const badges = [
  award,
  {
    ...issued,
    type: ['VerifiableCredential', 'ClrCredential'],
    credentialSubject: { type: 'ClrSubject', verifiableCredential: [award, badgeToken] },
  },
  {
    type: 'VerifiablePresentation',
    verifiableCredential: [
      award,
      { type: 'EnvelopedVerifiableCredential', id: `data:application/vc+jwt,${badgeToken}` },
    ],
  },
  {
    '@context': 'https://w3id.org/openbadges/v2',
    type: 'Assertion',
    id: 'https://x.example/2',
    recipient: { type: 'url', identity: 'https://x.example/3' },
    issuedOn: '2024-05-01',
    badge: {
      type: 'BadgeClass',
      id: 'https://x.example/credentials/c',
      name: 'C',
      issuer: 'https://x.example/issuer',
    },
  },
];
const held: PathwaySystem = {
  ...small,
  credentials: [{ id: 'https://x.example/credentials/c', title: 'C', kind: 'Badge' }],
};
const framework = {
  CFDocument: { title: 'F' },
  CFItems: [{ identifier: '1', uri: 'https://x.example/i', fullStatement: 'S', statusEndDate: '2026-01-01' }],
};

/** What badges say, joined; the person that they make has to be one. */
function badgesOf(value: unknown): Result<unknown> {
  const read = readOpenBadges(value, { asOf: '2026-11-01', system: held, verified: true, grades: { C: 2 } });
  const person = read.ok && readLearner(read.value.learner);
  if (person && !person.ok) throw new Error(`it read who is no learner: ${JSON.stringify(person.issues[0])}`);
  return read;
}

/** The readers by name. */
export const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ...tableReaders(),
  ['system', json(readSystem, all)],
  ['learner', json(readLearner, [learner, {}])],
  ['requirement', json(readRequirement, [small.steps?.[1]?.requires])],
  [
    'step',
    json(
      (value) => readEntity('step', value),
      examples.flatMap(({ steps = [] }) => steps.slice(0, 3)),
    ),
  ],
  ['ctdl', json(readCtdl, ctdl)],
  ['ctdl, all', json(readCtdlAll, ctdl)],
  ['badges', json((value) => badgesOf(value), badges)],
  [
    'badges, as texts',
    csv(
      (bytes) => badgesOf(new TextDecoder().decode(bytes)),
      [...badges.map((each) => JSON.stringify(each)), badgeToken],
    ),
  ],
  ['case', json(readCaseFramework, [framework])],
  [
    'curriculum',
    csv(readCurriculum, [
      'Course ID,Course Name,Prefix,Prerequisites,Corequisites,Strict-Corequisites,Credit Hours,Term\n1,Biology,BIO,,,,4,1\n2,Anatomy,BIO,1;1,,,4.0,2\n',
      'Degree Plan,Nursing,,\nCurriculum,Nursing,,\nInstitution,A College,,\nCourses,,,\nCourse ID,Course Name,Prerequisites,Credit Hours\n1,A,,3\n2,B,1,3\n',
      writeCurriculum(small).output,
    ]),
  ],
  [
    'curriculum, New Mexico',
    csv(readCurriculum, [
      'Name,Term,Prerequisites,Corequisites,Credits,Passrate\nMATH 120,1,,,3,0.7\nMATH 121G,2,MATH 120,,3,\n',
    ]),
  ],
  [
    'curriculum, R',
    csv(readCurriculum, ['id,label,term,requisites\n1,MATH 100,1,NA\n2,DATA 101,1,1\n3,STAT 230,3,1;2\n']),
  ],
  ['prerequisites', csv(readUwPrerequisites, [uw])],
  [
    'list, Texas',
    csv(
      (bytes) => readProviderList(bytes, texas),
      [row(listColumns(texas.columns), { 'Length: Weeks': '12', 'Occupation Code (ONET 1)': '29-1141.00' })],
    ),
  ],
  [
    'list, New Jersey',
    csv((bytes) => readProviderList(bytes, newJersey), [row(listColumns(newJersey.columns), {})]),
  ],
  [
    'outcomes, New Jersey',
    csv(
      (bytes) => readProviderOutcomes(listed, bytes, newJerseyOutcomes),
      [
        'providerid,cipcode,PerEmployed2,NumCompleted2,AvgQuarterlyWage2\n7,513801,0.5,20,5013\n7,10105,2,0,-99999\n7,513902,1,5,\n8,513801,1,5,\n',
      ],
    ),
  ],
  [
    'header',
    csv(
      (bytes) => draftProfile(new TextDecoder().decode(bytes).split(',')),
      ['Provider ID,ProviderName,Program Name,CIP Code,Total Cost,Length: Weeks,Program Outcome'],
    ),
  ],
  [
    'CIP',
    csv(codes.readCip, ['CIPCode,Action,CIPTitle,CIPDefinition\n01.0105,New,R,\n="51.3801",Same,N,Text\n']),
  ],
  ['CIP to SOC', csv(codes.readCipSoc, ['SOC2018Code,CIP2020Code\n29-1141,51.3801\n99-9999,01.0105\n'])],
  [
    'SOC',
    csv(codes.readSoc, [
      'SOC Group,SOC Code,SOC Title,SOC Definition\nMajor,29-0000,H,\nDetailed,29-1141,N,\n',
    ]),
  ],
  [
    'O*NET',
    csv(codes.readOnet, ['O*NET-SOC Code\tTitle\tDescription\n29-1141.00\tRegistered Nurses\tText\n']),
  ],
  ['SOC changes', csv(codes.readSocChanges, ['2010 SOC Code,2018 SOC Code\n29-2071,29-2072\n'])],
  [
    'O*NET changes',
    csv(codes.readOnetChanges, [
      'O*NET-SOC 2010 Code,O*NET-SOC 2010 Title,O*NET-SOC 2019 Code,O*NET-SOC 2019 Title\n11-1011.00,A,11-1011.00,A\n',
    ]),
  ],
  [
    'job zones',
    csv(codes.readJobZones, [
      'O*NET-SOC Code\tTitle\tJob Zone\tDate\tDomain Source\n29-1141.00\tNurses\t3\t08/2025\tAnalyst\n',
    ]),
  ],
  [
    'projections',
    csv(codes.readProjections, [
      '2024 National Employment Matrix title,2024 National Employment Matrix code,Occupation type,"Employment, 2024","Employment, 2034","Occupational openings, 2024–34 annual average","Median annual wage, dollars, 2024[1]",Typical education needed for entry,Work experience in a related occupation,Typical on-the-job training needed to attain competency in the occupation\nRegistered nurses,29-1141,Line item,3391.0,3557.1,189.1,93600,Bachelor\'s degree,None,None\n',
    ]),
  ],
  ['NAICS', csv(codes.readNaics, ['Code,Title\n62,Health Care\n622,Hospitals\n'])],
]);
