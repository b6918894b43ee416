/** Small credentials to read, with nobody in them. */
import type { PathwaySystem } from '../../../src/model/system.js';

export type Json = { readonly [field: string]: unknown };

const vc2 = 'https://www.w3.org/ns/credentials/v2';
const ob3 = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';
const clr2 = 'https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json';

/** An achievement by the last part of its address. */
export const achievement = (name: string, more: Json = {}): Json => ({
  id: `https://example.org/achievements/${name}`,
  type: ['Achievement'],
  name,
  description: name,
  criteria: {},
  ...more,
});

/** A badge of an achievement; `more` goes beside its subject, `subject` into it. */
export const badge = (of: unknown, more: Json = {}, subject: Json = {}): Json => ({
  '@context': [vc2, ob3],
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  issuer: { id: 'https://example.org/college', type: ['Profile'] },
  validFrom: '2024-05-01T00:00:00Z',
  credentialSubject: {
    type: ['AchievementSubject'],
    ...(of === undefined ? {} : { achievement: of }),
    ...subject,
  },
  proof: [{ type: 'DataIntegrityProof', verificationMethod: 'https://example.org/college#key' }],
  ...more,
});

export const clr = (held: unknown, more: Json = {}, subject: Json = {}): Json => ({
  '@context': [vc2, clr2, ob3],
  id: 'https://example.org/clr/1',
  type: ['VerifiableCredential', 'ClrCredential'],
  issuer: 'https://example.org/college',
  validFrom: '2024-06-01T00:00:00Z',
  credentialSubject: { type: ['ClrSubject'], verifiableCredential: held, ...subject },
  ...more,
});

export const presentation = (held: unknown): Json => ({
  '@context': [vc2],
  type: 'VerifiablePresentation',
  verifiableCredential: held,
});

export const assertion = (of: unknown, more: Json = {}): Json => ({
  '@context': 'https://w3id.org/openbadges/v2',
  type: 'Assertion',
  id: 'https://example.org/assertions/1',
  recipient: { type: 'url', hashed: false, identity: 'https://example.org/nobody' },
  badge: of,
  issuedOn: '2024-05-01T12:00:00+00:00',
  verification: { type: 'HostedBadge' },
  ...more,
});

export const badgeClass = (name: string, more: Json = {}): Json => ({
  type: 'BadgeClass',
  id: `https://example.org/achievements/${name}`,
  name,
  issuer: 'https://example.org/college',
  ...more,
});

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A compact token with a signature of nothing. */
export const token = (payload: unknown): string =>
  `${encode({ alg: 'none' })}.${encode(payload)}.${Buffer.from('sig').toString('base64url')}`;

const ctid = 'ce-11111111-2222-4333-8444-555555555555';
const address = (name: string) => [{ scheme: 'uri', value: `https://example.org/achievements/${name}` }];

/** A system in which these achievements are something. */
export const system: PathwaySystem = {
  format: 'career-pathways/1',
  id: 's',
  title: 'S',
  credentials: [
    { id: 'cna', title: 'Aide', kind: 'Certificate', identifiers: address('cna') },
    { id: 'lpn', title: 'Nurse', kind: 'License', identifiers: [{ scheme: 'ctid', value: ctid }] },
    { id: 'twin-1', title: 'Twin', kind: 'Badge', identifiers: address('twin') },
    { id: 'twin-2', title: 'Twin', kind: 'Badge', identifiers: address('twin') },
    { id: 'https://example.org/achievements/first-aid', title: 'First aid', kind: 'Badge' },
  ],
  competencies: [
    {
      id: 'vitals',
      title: 'Takes vital signs',
      identifiers: [
        { scheme: 'case', value: '7D9A61A0-0000-4000-8000-000000000001' },
        { scheme: 'uri', value: 'https://example.org/uri/vitals' },
      ],
    },
  ],
  steps: [
    {
      id: 'nur-101',
      title: 'Nursing',
      kind: 'course',
      identifiers: [...address('nur-101'), { scheme: 'sourcedId', value: '4711' }],
    },
  ],
};

export const registry = `https://credentialengineregistry.org/resources/${ctid}`;
