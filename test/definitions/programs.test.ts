/** Programs as a subject: which steps are programs, what a collector sees of one, the day, digests, and the command. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { type CatalogueEntry, catalogue } from '../../src/definitions/catalogue.js';
import { defineDefinition } from '../../src/definitions/define-definition.js';
import { definitionsFor } from '../../src/definitions/definitions-for.js';
import { determine } from '../../src/definitions/determine.js';
import { determineAll } from '../../src/definitions/determine-all.js';
import { digestOf } from '../../src/definitions/engine/closure.js';
import type { Definition } from '../../src/definitions/engine/definition.js';
import { collector } from '../../src/definitions/engine/notebook.js';
import type { ProgramDossier } from '../../src/definitions/engine/program.js';
import { isProgram } from '../../src/model/is-program.js';
import type { Step } from '../../src/model/step.js';
import { type StepKind, stepKinds } from '../../src/model/step-kinds.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { memoryIo } from '../cli/memory-io.js';

const asOf = '2026-11-01';
const citation = { document: 'A made-up text', place: 'page 2' };
const system: PathwaySystem = {
  ...{ format: 'career-pathways/1', id: 's', title: 'S' },
  partners: [{ id: 'college', name: 'College', types: ['postsecondary'] }],
  credentials: [{ id: 'cert', title: 'Certificate', kind: 'Certificate' }],
  steps: [
    { id: 'aide', title: 'Aide', kind: 'certificate-program', provider: 'college', awards: ['cert', 'gone'] },
    { id: 'course', title: 'Course', kind: 'course' },
    { id: 'nurse', title: 'Nurse', kind: 'degree-program', clockHours: 1500 },
    { id: 'job', title: 'Job', kind: 'job' },
  ],
  agreements: [
    {
      ...{ id: 'b', kind: 'articulation', parties: [{ partner: 'college' }] },
      articulates: [{ from: { kind: 'credential', credential: 'cert' }, to: 'nurse' }],
    },
    {
      ...{ id: 'a', kind: 'articulation', parties: [{ partner: 'college' }] },
      articulates: [
        { from: { kind: 'step', step: 'aide' }, to: 'nurse' },
        { from: { kind: 'step', step: 'course' }, to: 'nurse' },
      ],
    },
  ],
  pathways: [
    { id: 'care', title: 'Care', steps: ['aide', 'nurse'] },
    { id: 'alone', title: 'Alone', steps: ['course'] },
  ],
};

const seen: Record<string, unknown>[] = [];
const entry = defineDefinition<ProgramDossier>({
  head: {
    ...{ id: 'made-up-programs', title: 'Programs that are made up', edition: '1', inForce: {} },
    ...{ authority: [citation], textVerifiedOn: '2026-11', basis: 'guidance' },
  },
  about: { kind: 'program' },
  clauses: [
    {
      ...{ id: 'awards', citation },
      asks: [
        {
          id: 'made-up-programs.awards',
          collect: collector<ProgramDossier>((book, dossier) => {
            const { program, credentials, credit, graphsWith, asOf: day } = dossier;
            seen.push({
              ...{ day, program: program.id, credentials: credentials.map(({ id }) => id) },
              credit: credit.map(({ agreement, articulation }) => [agreement.id, articulation.from.kind]),
              pathways: graphsWith(program.id).map(({ pathway }) => pathway.id),
            });
            book.examine(credentials.length);
            for (const { id } of credentials)
              book.note('establishes', { kind: 'credential', id }, 'awards.one');
          }),
        },
      ],
    },
  ],
  texts: {
    definition: 'made-up-programs',
    elements: { awards: 'Awards a credential' },
    propositions: {
      'made-up-programs.awards': {
        holds: 'it awards a credential',
        ask: 'Which credential does it award?',
        act: 'Record the credential that it awards.',
        owner: 'the college',
      },
    },
    messages: { 'awards.one': 'is awarded' },
  },
  examples: [{ name: 'an aide', system, asOf, expect: { awards: 'met' } }],
});
const definition = entry.definition as unknown as Definition<ProgramDossier>;
const about = (id: string, its: PathwaySystem = system, more: object = {}) =>
  determine(definition, its, { kind: 'step', id }, { asOf, ...more });
const withAide = (more: Partial<Step>): PathwaySystem => ({
  ...system,
  steps: system.steps!.map((step) => (step.id === 'aide' ? { ...step, ...more } : step)),
});

test('every step that is a program, in the order of the table, and nothing else', () => {
  const found = [...determineAll([entry], [system], { asOf })];
  expect(found.map(({ subject, verdict }) => [subject.kind, subject.id, verdict])).toEqual([
    ['step', 'aide', 'met'],
    ['step', 'nurse', 'undetermined'],
  ]);
  expect(found[0]?.subject.counts).toEqual({ credentials: 1, pathways: 1, agreements: 2 });
  expect(found[0]?.names['step']).toEqual({ aide: 'Aide' });
});

test('which kinds are programs by themselves, which only with a credential, and which never', () => {
  const of = (kind: StepKind) => (isProgram({ kind }) ? 2 : isProgram({ kind, awards: ['c'] }) ? 1 : 0);
  const kinds = (number: number) => stepKinds.filter((kind) => of(kind) === number);
  expect(kinds(2)).toEqual([
    ...['degree-program', 'certificate-program', 'noncredit-program', 'program', 'occupational-training'],
    ...['customized-training', 'pre-apprenticeship', 'apprenticeship', 'integrated-education-and-training'],
  ]);
  expect(kinds(0)).toEqual([
    ...['workforce-preparation', 'internship', 'work-experience', 'job', 'assessment', 'milestone'],
    'activity',
  ]);
  expect(isProgram({ kind: 'course', awards: [] })).toBe(false);
});

test('a collector sees its credentials, who takes its credit, and the pathways it is on', () => {
  seen.length = 0;
  about('aide', system, { explain: 'verdict' });
  expect(seen[0]).toEqual({
    ...{ day: asOf, program: 'aide', credentials: ['cert'], pathways: ['care'] },
    credit: [
      ['a', 'step'],
      ['b', 'credential'],
    ],
  });
});

describe('the day', () => {
  test.each([
    [{ status: 'ceased' }, 'over', 'stale-evidence'],
    [{ effective: { to: '2025' } }, 'over', 'stale-evidence'],
    [{ effective: { from: '2027' } }, 'planned', 'nothing-to-examine'],
  ] as const)('a program that is %j shows nothing', (more, timing, cause) => {
    const found = about('aide', withAide(more));
    expect([found.verdict, found.subject.timing]).toEqual(['undetermined', timing]);
    expect(found.facts[0]?.causes).toContain(cause);
  });
});

describe('attestations and records', () => {
  const attestation = {
    ...{ id: 'a1', definition: 'made-up-programs', proposition: 'made-up-programs.awards', asserts: false },
    ...{ subject: { kind: 'step', id: 'aide' }, by: { office: 'Dean', organization: 'College' } },
    ...{ on: '2026-10-01', basis: 'We looked' },
  } as const;

  test('speak of the step, and lapse when it or what it awards changes', () => {
    const digest = digestOf(system, { kind: 'step', id: 'aide' });
    const used = (its: PathwaySystem) =>
      about('aide', its, { attestations: [{ ...attestation, digest }] }).attestations[0]?.use;
    expect(about('aide').subject.digest).toBe(digest);
    expect(used(system)).toBe('contested');
    expect(used(withAide({ title: 'Aides' }))).toBe('subject-changed');
    expect(used({ ...system, credentials: [{ id: 'cert', title: 'Other', kind: 'Certificate' }] })).toBe(
      'subject-changed',
    );
    // Who else is on the pathway is no part of the program.
    const pathways = system.pathways!.map((pathway) => ({ ...pathway, title: 'Renamed' }));
    expect(used({ ...system, pathways })).toBe('contested');
    expect(about('nurse', system, { attestations: [attestation] }).attestations[0]?.use).toBe('unused');
  });

  test('a record that names the proposition counts', () => {
    const evidence: PathwaySystem['evidence'] = [
      {
        ...({ id: 'r', kind: 'statement', about: [{ kind: 'step', id: 'nurse' }] } as const),
        ...({ bearing: 'against', proposition: 'made-up-programs.awards' } as const),
        ...{ date: '2026-05-04', source: 'Catalogue' },
      },
    ];
    expect(about('nurse', { ...system, evidence }).verdict).toBe('not-met');
  });
});

test('a step that is not there is a mistake', () => {
  const unknown = expect.objectContaining({ code: 'unknown-step' });
  expect(() => about('none')).toThrow(unknown);
  expect(() => digestOf(system, { kind: 'step', id: 'none' })).toThrow(unknown);
});

describe('the command', () => {
  const lines = catalogue as CatalogueEntry[];
  beforeAll(() => {
    lines.push(entry);
  });
  afterAll(() => {
    lines.pop();
  });
  const call = async (document: PathwaySystem, ...more: readonly string[]) => {
    const said = { out: '', err: '' };
    const io = memoryIo(new Map([['f.json', JSON.stringify(document)]]), said);
    const args = ['check', 'f.json', '--as-of', asOf, '--definition', 'made-up-programs', ...more];
    return { code: await run(args, io), ...said };
  };

  test('checks the one that is named, the only one, or all', async () => {
    expect((await call(system, '--program', 'aide')).out.split('\n')[0]).toBe('Aide');
    const [aide] = system.steps!;
    expect((await call({ ...system, steps: [aide!] })).code).toBe(0);
    const all = await call(system, '--all');
    expect(all.out).toMatch(/^met +awards\+ {2}Aide\nundetermined {2}awards\? {2}Nurse\n/);
    expect(all.code).toBe(2);
  });

  test('says which there are', async () => {
    expect((await call(system)).err).toContain(
      'Say which program with --program ID, or use --all. It has: aide, nurse.',
    );
    expect((await call(system, '--program', 'x')).err).toContain('There is no program "x" in the system.');
    expect((await call({ ...system, steps: [] })).err).toContain('The document has no program.');
    expect((await call(system, '--pathway', 'care')).err).toContain('is not about pathways');
    const many = Array.from({ length: 30 }, (_, at) => ({ ...system.steps![2]!, id: `n${at}` }));
    expect((await call({ ...system, steps: many })).err).toContain('n18, n19 ….');
  });

  test('is no definition about partners', () => {
    expect(definitionsFor(system, asOf)).not.toContain(entry);
    expect(definitionsFor(system, asOf).length).toBeGreaterThan(0);
  });
});
