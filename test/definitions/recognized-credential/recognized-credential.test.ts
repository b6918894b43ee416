/** Recognized postsecondary credentials: the three questions together say what `recognizeCredential` says, and why. */
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../src/definitions/catalogue.js';
import { determineAll } from '../../../src/definitions/determine-all.js';
import { postsecondaryCredentialTexts } from '../../../src/definitions/recognized-credential/texts.js';
import { recognizeCredential } from '../../../src/definitions/wioa/recognize-credential.js';
import type { Credential, Recognition } from '../../../src/model/credential.js';
import { credentialKinds, familyOf } from '../../../src/model/credential-kinds.js';
import { issuerKinds, skillKinds } from '../../../src/model/credential-marks.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { determinationText } from '../../../src/view/determination-text.js';
import { sample, seen } from '../../depth.js';
import { credential, full, rpcTable } from './cases.js';

const asOf = '2026-11-01';
const { definition, run } = rpcTable;
const entries = catalogue.filter((entry) => entry.definition.id === 'wioa-3-52');
const factIn = (system: PathwaySystem, id: string) =>
  run(definition, system).facts.find((each) => each.id === id)!;

const recognitions: readonly (readonly Recognition[])[] = [
  [],
  [{ kind: 'accreditation', by: 'A commission' }],
  [{ kind: 'employers', by: 'One' }],
  [{ kind: 'employers', by: 'One; two' }],
  [{ kind: 'industry-body', by: 'A society' }],
  [{ kind: 'licensing', by: 'A board' }],
];
const registrations = [undefined, false, { agency: 'office-of-apprenticeship', id: 'A1' }] as const;
const within = <T extends object>(row: T): T =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as T;

/** Every credential of a kind that differs in what is asked of such. */
function everyOne(kind: Credential['kind']): Credential[] {
  const all: object[] = [];
  const family = familyOf(kind);
  for (const skillKind of [undefined, ...Object.keys(skillKinds)])
    for (const issuerKind of [undefined, ...Object.keys(issuerKinds)])
      for (const recognition of recognitions)
        for (const registered of family === 'apprenticeship' ? registrations : registrations.slice(0, 1))
          for (const recognizedByState of family === 'license' ? [undefined, true, false] : [true])
            all.push({ kind, skillKind, issuerKind, recognition, registered, recognizedByState });
  return all.map((row, at) => within({ id: `c${at}`, title: 'C', ...row }) as Credential);
}

test.each(sample(credentialKinds, 4))(
  '%s: met where it is recognized, not met where it is not, open where that is',
  (kind) => {
    const found = { met: 0, 'not-met': 0, undetermined: 0 };
    const said = { yes: 'met', no: 'not-met', unknown: 'undetermined' } as const;
    const all = everyOne(kind);
    for (let from = 0; from < all.length; from += 200) {
      const credentials = sample(all.slice(from, from + 200), 10);
      const system: PathwaySystem = { format: 'career-pathways/1', id: 's', title: 'S', credentials };
      for (const { subject, verdict, faults } of determineAll(entries, [system], {
        asOf,
        explain: 'verdict',
      })) {
        const { recognized } = recognizeCredential(system, subject.id, { asOf });
        if (verdict !== said[recognized])
          expect([credentials.find(({ id }) => id === subject.id), verdict]).toEqual(recognized);
        expect(faults).toEqual([]);
        found[verdict as keyof typeof found] += 1;
      }
    }
    // General skills are excluded whatever the kind is.
    seen(found['not-met'], 100);
  },
);

test('is in force from the day of the guidance on, and says on what it rests', () => {
  expect(run(definition, full, { asOf: '2024-06-10' }).verdict).toBe('not-evaluated');
  const early = credential({ recognition: [{ kind: 'industry-body', by: 'A society' }] })(full);
  expect(run(definition, early, { asOf: '2024-06-11' }).verdict).toBe('met');
  const text = determinationText(run(definition, full), postsecondaryCredentialTexts).replaceAll(/\s+/g, ' ');
  expect(text).toContain('29 U.S.C. 3102(52)');
  expect(text).toContain('RSA-TAC-17-01');
});

describe('each answer, where it stands and how it is graded', () => {
  const degree = { kind: 'AssociateDegree', skillKind: undefined, issuerKind: undefined } as const;
  const license = { kind: 'License', recognition: undefined } as const;
  const apprenticeship = { kind: 'ApprenticeshipCertificate', recognition: undefined } as const;
  const registered = { agency: 'state-apprenticeship-agency', id: '17' } as const;
  type Fields = Parameters<typeof credential>[0];
  test.each<[string, Fields, string, string, string]>([
    ['said', {}, 'rpc.skills', 'true declared skillKind', 'credential.skills'],
    ['a degree', degree, 'rpc.skills', 'true derived kind', 'credential.skills-by-kind'],
    ['unsaid', { skillKind: undefined }, 'rpc.skills', 'unknown skillKind', 'credential.skill-unknown'],
    ['safety', { skillKind: 'general-safety' }, 'rpc.skills', 'false skillKind', 'credential.general-skills'],
    [
      'a degree of general skills',
      { ...degree, skillKind: 'other-general' },
      'rpc.skills',
      'false skillKind',
      'credential.general-skills',
    ],
    [
      'a bare degree',
      { ...degree, kind: 'Degree' },
      'rpc.skills',
      'unknown skillKind',
      'credential.skill-unknown',
    ],
    ['listed', {}, 'rpc.issuer', 'true declared issuerKind', 'credential.issuer-listed'],
    ['a degree', degree, 'rpc.issuer', 'true derived kind', 'credential.issuer-by-kind'],
    [
      'a degree from elsewhere',
      { ...degree, issuerKind: 'other' },
      'rpc.issuer',
      'unknown issuerKind',
      'credential.issuer-unknown',
    ],
    [
      'a license from elsewhere',
      { ...license, issuerKind: 'other' },
      'rpc.issuer',
      'true derived kind',
      'credential.issuer-by-kind',
    ],
    ['unsaid', { issuerKind: undefined }, 'rpc.issuer', 'unknown issuerKind', 'credential.issuer-unknown'],
    ['a board', { issuerKind: 'workforce-board' }, 'rpc.issuer', 'false issuerKind', 'credential.issuer'],
    [
      'a license of a board',
      { ...license, issuerKind: 'workforce-board' },
      'rpc.issuer',
      'false issuerKind',
      'credential.issuer',
    ],
    ['recognized', {}, 'rpc.kind', 'true declared recognition', 'credential.industry-recognized'],
    [
      'not known to be',
      { recognition: [] },
      'rpc.kind',
      'unknown recognition',
      'credential.recognition-unknown',
    ],
    [
      'of another skill, recognized',
      { skillKind: undefined, issuerKind: undefined },
      'rpc.kind',
      'true declared recognition',
      'credential.industry-recognized',
    ],
    ['an associate degree', degree, 'rpc.kind', 'true declared kind', 'credential.degree'],
    ['a degree', { ...degree, kind: 'Degree' }, 'rpc.kind', 'unknown kind', 'credential.kind-unknown'],
    ['a master degree', { kind: 'MasterDegree' }, 'rpc.kind', 'unknown kind', 'credential.graduate-degree'],
    ['a badge', { kind: 'OpenBadge' }, 'rpc.kind', 'unknown kind', 'credential.badge'],
    ['a diploma', { kind: 'SecondarySchoolDiploma' }, 'rpc.kind', 'false kind', 'credential.kind'],
    [
      'a license of the State',
      { ...license, recognizedByState: true, issuerKind: undefined },
      'rpc.kind',
      'true declared recognizedByState',
      'credential.license',
    ],
    [
      'a license',
      { ...license, issuerKind: undefined },
      'rpc.kind',
      'unknown recognizedByState',
      'credential.license-unknown',
    ],
    [
      'a license of a public body',
      { ...license, issuerKind: 'public-regulatory-agency' },
      'rpc.kind',
      'true declared recognizedByState',
      'credential.license',
    ],
    [
      'a license that the State rejects',
      { ...license, recognizedByState: false },
      'rpc.kind',
      'false recognizedByState',
      'credential.not-recognized',
    ],
    [
      'an apprenticeship',
      apprenticeship,
      'rpc.kind',
      'unknown registered',
      'credential.registration-unknown',
    ],
    [
      'a registered one',
      { ...apprenticeship, registered },
      'rpc.kind',
      'true declared registered',
      'credential.apprenticeship',
    ],
    [
      'one that is not',
      { ...apprenticeship, registered: false },
      'rpc.kind',
      'false registered',
      'credential.not-registered',
    ],
  ])('%s: %s %s', (_, fields, id, expected, message) => {
    const { state, grade, for: pro, against } = factIn(credential(fields)(full), id);
    const [item] = [...pro, ...against];
    const graded = state === 'true' ? `${state} ${grade}` : state;
    expect([`${graded} ${item?.at.field}`, item?.message.id]).toEqual([expected, message]);
  });
});

test('each question is cited where it is written, and asked in the words that fit', () => {
  const open = credential({ kind: 'License', recognition: [], issuerKind: undefined, skillKind: undefined })(
    full,
  );
  const found = run(definition, open, { explain: 'full' });
  expect(
    found.elements.map(({ id, citation }) => [id, 'usc' in citation ? citation.usc : citation.document]),
  ).toEqual([
    ['skills', 'RSA-TAC-17-01'],
    ['issuer', 'RSA-TAC-17-01'],
    ['kind', '29 U.S.C. 3102(52)'],
  ]);
  const text = determinationText(found, postsecondaryCredentialTexts).replaceAll(/\s+/g, ' ');
  expect(text).toContain('Which State, or which body of the Federal Government, recognizes the license?');
});

test('an office that attests a kind which the law leaves out makes a dispute, and nothing more', () => {
  const participation = credential({ kind: 'CertificateOfParticipation' })(full);
  const said: PathwaySystem = {
    ...participation,
    attestations: [
      {
        ...({ id: 'a', definition: 'wioa-3-52', proposition: 'rpc.kind', asserts: true } as const),
        ...({ subject: { kind: 'credential', id: 'welder' } } as const),
        ...{ by: { office: 'Director', organization: 'Board' }, on: '2026-05-01', basis: 'Review' },
      },
    ],
  };
  expect([run(definition, participation).verdict, run(definition, said).verdict]).toEqual([
    'not-met',
    'undetermined',
  ]);
  expect(factIn(said, 'rpc.kind').causes).toEqual(['conflicting-evidence']);
  // What is attested for another definition is attested for that one.
  const elsewhere = said.attestations!.map((each) => ({
    ...each,
    ...{ definition: 'wioa-3-7', proposition: 'wioa.recognized-credential' },
  }));
  const open = credential({ recognition: [] })(full);
  expect(run(definition, { ...open, attestations: elsewhere }).verdict).toBe('undetermined');
});

test('a recognition of a later day is planned', () => {
  const later = credential({ recognition: [{ kind: 'industry-body', by: 'A society', on: '2030-01-01' }] })(
    full,
  );
  const fact = factIn(later, 'rpc.kind');
  expect([fact.state, fact.for.map(({ grade }) => grade)]).toEqual(['unknown', ['planned']]);
});
