/** Credentials as a subject: what a collector sees of one, the day, digests, and the command. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { catalogue } from '../../src/definitions/catalogue.js';
import { defineDefinition } from '../../src/definitions/define-definition.js';
import { definitionsFor } from '../../src/definitions/definitions-for.js';
import { determine } from '../../src/definitions/determine.js';
import { determineAll } from '../../src/definitions/determine-all.js';
import { digestOf } from '../../src/definitions/engine/closure.js';
import type { CredentialDossier } from '../../src/definitions/engine/credential.js';
import type { Definition } from '../../src/definitions/engine/definition.js';
import { collector } from '../../src/definitions/engine/notebook.js';
import type { Credential } from '../../src/model/credential.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { memoryIo } from '../cli/memory-io.js';
import { root } from '../doors.js';

const asOf = '2026-11-01';
const citation = { document: 'A made-up text', place: 'page 2' };
const system: PathwaySystem = {
  ...{ format: 'career-pathways/1', id: 's', title: 'S' },
  partners: [{ id: 'college', name: 'College', types: ['postsecondary'] }],
  credentials: [
    {
      ...{ id: 'cert', title: 'Certificate', kind: 'Certificate', issuer: 'college' },
      recognition: [
        { kind: 'employers', by: 'A; B', on: '2020-01-01' },
        { kind: 'industry-body', by: 'C', on: '2030-01-01' },
      ],
    },
    { id: 'degree', title: 'Degree', kind: 'AssociateDegree' },
  ],
  steps: [
    { id: 'nurse', title: 'Nurse', kind: 'degree-program', awards: ['degree'] },
    { id: 'evening', title: 'Aide, evenings', kind: 'certificate-program', awards: ['cert'] },
    { id: 'aide', title: 'Aide', kind: 'certificate-program', awards: ['cert'] },
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
        { from: { kind: 'step', step: 'nurse' }, to: 'aide' },
        // Whoever has taken one that awards it gains nothing from another.
        { from: { kind: 'step', step: 'aide' }, to: 'evening' },
      ],
    },
  ],
  pathways: [{ id: 'care', title: 'Care', steps: ['aide', 'nurse'] }],
};

const seen: Record<string, unknown>[] = [];
const entry = defineDefinition<CredentialDossier>({
  head: {
    ...{ id: 'made-up-credentials', title: 'Credentials that are made up', edition: '1', inForce: {} },
    ...{ authority: [citation], textVerifiedOn: '2026-11', basis: 'guidance' },
  },
  about: { kind: 'credential' },
  clauses: [
    {
      ...{ id: 'awarded', citation },
      asks: [
        {
          id: 'made-up-credentials.awarded',
          collect: collector<CredentialDossier>((book, { credential, awardedBy, credit, graphsWith }) => {
            seen.push({
              recognition: credential.recognition?.map(({ by }) => by),
              awardedBy: awardedBy.map(({ id }) => id),
              credit: credit.map(({ agreement, articulation }) => [agreement.id, articulation.to]),
              pathways: graphsWith('aide').map(({ pathway }) => pathway.id),
            });
            book.examine(awardedBy.length);
            for (const { id } of awardedBy) book.note('establishes', { kind: 'step', id }, 'awarded.by');
            if (awardedBy.length === 0) book.noneIfClaimed('awarded.none', ['steps']);
          }),
        },
      ],
    },
  ],
  texts: {
    definition: 'made-up-credentials',
    elements: { awarded: 'Is awarded' },
    propositions: {
      'made-up-credentials.awarded': {
        ...{ holds: 'a step awards it', ask: 'Which step awards it?' },
        ...{ act: 'Record the step that awards it.', owner: 'the college' },
      },
    },
    messages: { 'awarded.by': 'awards it', 'awarded.none': 'no step awards it' },
  },
  examples: [{ name: 'a certificate', system, asOf, expect: { awarded: 'met' } }],
});
const definition = entry.definition as unknown as Definition<CredentialDossier>;
const about = (id: string, its: PathwaySystem = system, more: object = {}) =>
  determine(definition, its, { kind: 'credential', id }, { asOf, ...more });
const withCert = (more: Partial<Credential>): PathwaySystem => ({
  ...system,
  credentials: system.credentials!.map((each) => (each.id === 'cert' ? { ...each, ...more } : each)),
});

test('every credential, in the order of the table', () => {
  const found = [...determineAll([entry], [system], { asOf })];
  expect(found.map(({ subject, verdict }) => [subject.kind, subject.id, subject.title, verdict])).toEqual([
    ['credential', 'cert', 'Certificate', 'met'],
    ['credential', 'degree', 'Degree', 'met'],
  ]);
  expect(found[0]?.subject.counts).toEqual({ steps: 2, agreements: 2 });
  expect(found[0]?.names['credential']).toEqual({ cert: 'Certificate' });
});

test('a collector sees what counts on the day: recognitions, who awards it, who takes its credit, on which pathways', () => {
  seen.length = 0;
  about('cert', system, { explain: 'verdict' });
  expect(seen[0]).toEqual({
    ...{ recognition: ['A; B'], awardedBy: ['aide', 'evening'], pathways: ['care'] },
    credit: [
      ['a', 'nurse'],
      ['b', 'nurse'],
    ],
  });
});

test.each([
  [{ status: 'ceased' }, 'over', 'stale-evidence'],
  [{ effective: { to: '2025' } }, 'over', 'stale-evidence'],
  [{ effective: { from: '2027' } }, 'planned', 'nothing-to-examine'],
] as const)('a credential that is %j shows nothing', (more, timing, cause) => {
  const found = about('cert', withCert(more));
  expect([found.verdict, found.subject.timing]).toEqual(['undetermined', timing]);
  expect(found.facts[0]?.causes).toContain(cause);
});

test('the claim of the system refuses', () => {
  const none: PathwaySystem = { ...system, steps: system.steps!.slice(0, 1), complete: ['steps'] };
  expect(about('cert', none).verdict).toBe('not-met');
  expect(about('cert', none).facts[0]?.against[0]?.at).toEqual({
    kind: 'system',
    id: 's',
    field: 'complete',
  });
});

describe('attestations and records', () => {
  const attestation = {
    ...{ id: 'a1', definition: 'made-up-credentials', proposition: 'made-up-credentials.awarded' },
    ...{ asserts: false, subject: { kind: 'credential', id: 'cert' }, on: '2026-10-01', basis: 'We looked' },
    by: { office: 'Dean', organization: 'College' },
  } as const;

  test('speak of the credential, and lapse when it changes or what it refers to does', () => {
    const digest = digestOf(system, { kind: 'credential', id: 'cert' });
    const used = (its: PathwaySystem) =>
      about('cert', its, { attestations: [{ ...attestation, digest }] }).attestations[0]?.use;
    expect(about('cert').subject.digest).toBe(digest);
    expect(used(system)).toBe('contested');
    expect(used(withCert({ title: 'Other' }))).toBe('subject-changed');
    expect(used({ ...system, partners: [{ ...system.partners![0]!, name: 'Other' }] })).toBe(
      'subject-changed',
    );
    // Other credentials and pathways are no part of it.
    const pathways = system.pathways!.map((pathway) => ({ ...pathway, title: 'Renamed' }));
    expect(used({ ...system, pathways })).toBe('contested');
    expect(about('degree', system, { attestations: [attestation] }).attestations[0]?.use).toBe('unused');
    const other = { ...system, credentials: [...system.credentials!].reverse() };
    expect(digestOf(other, { kind: 'credential', id: 'cert' })).toBe(digest);
  });

  test('a record that names the proposition counts', () => {
    const evidence: PathwaySystem['evidence'] = [
      {
        ...({ id: 'r', kind: 'statement', about: [{ kind: 'credential', id: 'degree' }] } as const),
        ...({ bearing: 'against', proposition: 'made-up-credentials.awarded' } as const),
        ...{ date: '2026-05-04', source: 'Catalogue' },
      },
    ];
    expect(about('degree', { ...system, steps: [], evidence }).verdict).toBe('not-met');
    expect(about('cert', { ...system, evidence }).verdict).toBe('met');
  });
});

test('a credential that is not there is a mistake', () => {
  const unknown = expect.objectContaining({ code: 'unknown-credential' });
  expect(() => about('none')).toThrow(unknown);
  expect(() => digestOf(system, { kind: 'credential', id: 'none' })).toThrow(unknown);
});

test('what is about credentials, and about articulation agreements, is no definition about partners', () => {
  const ids = definitionsFor(system, asOf).map((each) => each.definition.id);
  expect(ids).toContain('one-stop-mou');
  for (const { definition: each, about: its } of catalogue)
    if (its.kind === 'credential' || (its.kind === 'agreement' && its.agreement === 'articulation'))
      expect(ids).not.toContain(each.id);
});

test('of the worked college four credentials meet both definitions, and the degree is recognized', () => {
  const college = JSON.parse(
    readFileSync(`${root}docs/examples/twelve-programs.json`, 'utf8'),
  ) as PathwaySystem;
  const metBy = (id: string) =>
    [
      ...determineAll(
        catalogue.filter((each) => each.definition.id === id),
        [college],
        { asOf },
      ),
    ].flatMap(({ subject, verdict }) => (verdict === 'met' ? subject.id : []));
  const four = ['aide-award', 'phlebotomy-award', 'ekg-award', 'hvac-award'];
  expect(metBy('wioa-3-52')).toEqual([...four, 'aas']);
  expect(metBy('wioa-108-b-3')).toEqual(four);
});

describe('the command', () => {
  const call = async (document: PathwaySystem, ...more: readonly string[]) => {
    const said = { out: '', err: '' };
    const io = memoryIo(new Map([['f.json', JSON.stringify(document)]]), said);
    const code = await run(['check', 'f.json', '--as-of', asOf, '--definition', 'wioa-3-52', ...more], io);
    return { code, ...said };
  };

  test('checks the one that is named, the only one, or all', async () => {
    expect((await call(system, '--credential', 'degree')).out.split('\n')[0]).toBe('Degree');
    expect((await call({ ...system, credentials: [system.credentials![1]!] })).code).toBe(0);
    const all = await call(system, '--all');
    expect(all.out).toMatch(
      /^undetermined {2}skills\? issuer\? kind\+ {2}Certificate\n[\s\S]*\nmet .*Degree\n/,
    );
    expect(all.code).toBe(2);
    const spanish = await call(system, '--credential', 'degree', '--language', 'es');
    expect(spanish.out).toContain('Credencial postsecundaria reconocida, sección 3(52) de la WIOA');
  });

  test('says which there are', async () => {
    expect((await call(system)).err).toContain(
      'Say which credential with --credential ID, or use --all. It has: cert, degree.',
    );
    expect((await call(system, '--credential', 'x')).err).toContain(
      'There is no credential "x" in the system.',
    );
    expect((await call({ ...system, credentials: [] })).err).toContain('The document has no credential.');
    expect((await call({ ...system, credentials: [] }, '--credential', 'x')).err).toContain('It has none.');
    expect((await call(system, '--program', 'aide')).err).toContain('is not about programs');
  });

  test('takes the flag only for definitions about credentials', async () => {
    const said = { out: '', err: '' };
    const io = memoryIo(new Map([['f.json', JSON.stringify(system)]]), said);
    expect(await run(['check', 'f.json', '--as-of', asOf, '--credential', 'cert'], io)).toBe(64);
    expect(said.err).toContain(
      'is not about credentials. Leave --credential out, or name one that is with --definition: wioa-3-52, wioa-108-b-3.',
    );
  });
});
