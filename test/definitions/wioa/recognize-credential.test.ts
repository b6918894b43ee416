/** Credentials by the questions of the federal guidance, in their order. */
import { expect, test } from 'vitest';
import { recognizeCredential } from '../../../src/definitions/wioa/recognize-credential.js';
import type { Attestation } from '../../../src/model/attestation.js';
import type { Credential } from '../../../src/model/credential.js';

const asOf = '2026-11-01';
const ask = (credential: Partial<Credential>, attestations: readonly Attestation[] = []) => {
  const row = { id: 'c', title: 'C', kind: 'Certification', ...credential } as Credential;
  const system = {
    format: 'career-pathways/1',
    id: 's',
    title: 'S',
    credentials: [row],
    attestations,
  } as const;
  const { recognized, why, step } = recognizeCredential(system, 'c', { asOf });
  return [recognized, why, step];
};
const attested = (asserts: boolean, id = `a${asserts}`): Attestation => ({
  ...{ id, definition: 'wioa-3-7', proposition: 'wioa.recognized-credential', asserts, on: '2026-05-01' },
  ...{
    subject: { kind: 'credential', id: 'c' },
    by: { office: 'Director', organization: 'Board' },
    basis: 'Read.',
  },
});
const body = { kind: 'industry-body', by: 'A society' } as const;
const answered = {
  skillKind: 'industry-or-occupational',
  issuerKind: 'industry-or-professional-body',
} as const;

test.each<[string, Partial<Credential>, readonly [string, string, string]]>([
  [
    'general skills',
    { skillKind: 'general-safety', recognition: [body] },
    ['no', 'general-skills', 'kind-of-skill'],
  ],
  ['a board’s', { issuerKind: 'workforce-board', recognition: [body] }, ['no', 'issuer', 'issuer']],
  ['an associate degree', { kind: 'AssociateDegree' }, ['yes', 'degree', 'kind-of-credential']],
  [
    'a degree of work readiness',
    { kind: 'AssociateDegree', skillKind: 'work-readiness' },
    ['no', 'general-skills', 'kind-of-skill'],
  ],
  [
    'a degree by another issuer',
    { kind: 'BachelorDegree', issuerKind: 'other' },
    ['unknown', 'issuer-unknown', 'issuer'],
  ],
  ['a master degree', { kind: 'MasterDegree' }, ['unknown', 'graduate-degree', 'kind-of-credential']],
  [
    'a license of the State',
    { kind: 'License', recognizedByState: true },
    ['yes', 'license', 'kind-of-credential'],
  ],
  [
    'a license of which no more is known',
    { kind: 'License' },
    ['unknown', 'recognition-unknown', 'kind-of-credential'],
  ],
  [
    'a registered apprenticeship’s',
    { kind: 'JourneymanCertificate', registered: { agency: 'office-of-apprenticeship', id: '1' } },
    ['yes', 'apprenticeship', 'kind-of-credential'],
  ],
  [
    'that of one whose number is pending',
    { kind: 'JourneymanCertificate', registered: { agency: 'office-of-apprenticeship', id: 'pending' } },
    ['unknown', 'registration-unknown', 'kind-of-credential'],
  ],
  [
    'an unregistered one’s',
    { kind: 'JourneymanCertificate', registered: false },
    ['no', 'not-registered', 'kind-of-credential'],
  ],
  [
    'a certification that answers all',
    { ...answered, recognition: [body] },
    ['yes', 'industry-recognized', 'kind-of-credential'],
  ],
  [
    'of skills that are not said',
    { issuerKind: answered.issuerKind, recognition: [body] },
    ['unknown', 'skill-unknown', 'kind-of-skill'],
  ],
  [
    'of an issuer that is not said',
    { skillKind: answered.skillKind, recognition: [body] },
    ['unknown', 'issuer-unknown', 'issuer'],
  ],
  [
    'accredited only',
    { ...answered, recognition: [{ kind: 'accreditation', by: 'An agency' }] },
    ['unknown', 'recognition-unknown', 'kind-of-credential'],
  ],
  [
    'by one employer',
    { ...answered, recognition: [{ kind: 'employers', by: 'A' }] },
    ['unknown', 'recognition-unknown', 'kind-of-credential'],
  ],
  [
    'by one employer, named twice',
    { ...answered, recognition: [{ kind: 'employers', by: 'A; A' }] },
    ['unknown', 'recognition-unknown', 'kind-of-credential'],
  ],
  [
    'by two employers',
    { ...answered, recognition: [{ kind: 'employers', by: 'A; B' }] },
    ['yes', 'industry-recognized', 'kind-of-credential'],
  ],
  [
    'recognized later',
    { ...answered, recognition: [{ ...body, on: '2026-11-02' }] },
    ['unknown', 'recognition-unknown', 'kind-of-credential'],
  ],
  [
    'recognized that day',
    { ...answered, recognition: [{ ...body, on: '2026-11-01' }] },
    ['yes', 'industry-recognized', 'kind-of-credential'],
  ],
  [
    'a badge',
    { kind: 'OpenBadge', ...answered, recognition: [body] },
    ['unknown', 'badge', 'kind-of-credential'],
  ],
  ['a diploma of any level', { kind: 'Diploma' }, ['unknown', 'kind-unknown', 'kind-of-credential']],
  ['a high school diploma', { kind: 'SecondarySchoolDiploma' }, ['no', 'kind', 'kind-of-credential']],
  ['of participation', { kind: 'CertificateOfParticipation' }, ['no', 'kind', 'kind-of-credential']],
  ['that has ceased', { kind: 'AssociateDegree', status: 'ceased' }, ['unknown', 'not-in-effect', 'day']],
])('%s', (_, credential, expected) => {
  expect(ask(credential)).toEqual(expected);
});

test('an attestation settles what is open, and nothing else', () => {
  expect(ask({ kind: 'OpenBadge' }, [attested(true)])).toEqual(['yes', 'attested', 'attestation']);
  expect(ask({ kind: 'OpenBadge' }, [attested(false)])).toEqual(['no', 'attested', 'attestation']);
  expect(ask({ kind: 'OpenBadge' }, [attested(true), attested(false)])).toEqual([
    'unknown',
    'contested',
    'attestation',
  ]);
  expect(ask({ kind: 'AssociateDegree' }, [attested(false)])).toEqual([
    'unknown',
    'contested',
    'attestation',
  ]);
  expect(ask({ skillKind: 'general-safety' }, [attested(true)])).toEqual([
    'no',
    'general-skills',
    'kind-of-skill',
  ]);
});

test('a credential that is not there is a mistake of the caller', () => {
  const system = { format: 'career-pathways/1', id: 's', title: 'S' } as const;
  expect(() => recognizeCredential(system, 'c', { asOf })).toThrow(
    expect.objectContaining({ code: 'unknown-credential', argument: 'credentialId' }),
  );
});

test('the citation is that of the rule that decided: the Act for the kind of credential, else the guidance', () => {
  const law = { usc: '29 U.S.C. 3102(52)', act: 'WIOA section 3(52)' };
  const guidance = { document: 'RSA-TAC-17-01', place: 'recognized postsecondary credential' };
  const cited = (credential: Partial<Credential>) =>
    recognizeCredential(
      {
        ...{ format: 'career-pathways/1', id: 's', title: 'S' },
        credentials: [{ id: 'c', title: 'C', ...credential } as Credential],
      },
      'c',
      { asOf: '2026-11-01' },
    ).citation;
  expect(cited({ kind: 'AssociateDegree' })).toEqual(law);
  expect(cited({ kind: 'MasterDegree' })).toEqual(guidance);
  expect(cited({ kind: 'Certificate', skillKind: 'hygiene' })).toEqual(guidance);
  expect(cited({ kind: 'BachelorDegree', issuerKind: 'other' })).toEqual(guidance);
});

test('what counts by what it is keeps its reason where an office attests it too', () => {
  const license = { kind: 'License', recognizedByState: true } as const;
  expect(ask(license, [attested(true)])).toEqual(['yes', 'license', 'kind-of-credential']);
  expect(ask({ ...license, recognizedByState: false }, [attested(true), attested(false)])).toEqual([
    ...['no', 'not-recognized', 'kind-of-credential'],
  ]);
});
