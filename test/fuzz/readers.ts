/** Every reader of outside data, over bytes, with valid examples to begin from. */
import { readFileSync } from 'node:fs';
import { readJson } from '../../src/base/read-json.js';
import type { Result } from '../../src/base/result.js';
import * as codes from '../../src/io/codes/index.js';
import { readCtdl, readCtdlAll, writeCtdl } from '../../src/io/ctdl/index.js';
import { readCurriculum, readUwPrerequisites, writeCurriculum } from '../../src/io/curricular-csv/index.js';
import { draftProfile, newJersey, readProviderList, texas } from '../../src/io/etpl/index.js';
import { readTables, writeTables } from '../../src/io/tables/index.js';
import { readEntity } from '../../src/model/read-entity.js';
import { readLearner } from '../../src/model/read-learner.js';
import { readSystem } from '../../src/model/read-system.js';
import { readRequirement } from '../../src/model/requirement-schema.js';
import type { PathwaySystem } from '../../src/model/system.js';

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
  populations: ['veteran'],
};
const ctdl = all.map((system) =>
  JSON.parse(JSON.stringify(writeCtdl(system, { base: 'https://x.example/' }).output)),
);
const uw =
  'course_branch,department_abbrev,course_number,pr_seq_no,pr_curric_abbr,pr_course_no,pr_group_no,pr_and_or,pr_grade_min,pr_concurrency\n' +
  '0,A A,210,100,MATH,126,1,O,20,N\n0,A A,210,110,MATH,136,1,,20,Y\n';

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
  [
    'curriculum',
    csv(readCurriculum, [
      'Course ID,Course Name,Prefix,Prerequisites,Corequisites,Strict-Corequisites,Credit Hours,Term\n1,Biology,BIO,,,,4,1\n2,Anatomy,BIO,1;1,,,4.0,2\n',
      'Degree Plan,Nursing,,\nCurriculum,Nursing,,\nInstitution,A College,,\nCourses,,,\nCourse ID,Course Name,Prerequisites,Credit Hours\n1,A,,3\n2,B,1,3\n',
      writeCurriculum(small).output,
    ]),
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
  ['NAICS', csv(codes.readNaics, ['Code,Title\n62,Health Care\n622,Hospitals\n'])],
]);
