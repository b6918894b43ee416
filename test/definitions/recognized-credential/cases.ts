import { postsecondaryCredential } from '../../../src/definitions/recognized-credential/definition.js';
import type { Credential } from '../../../src/model/credential.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { type Table, usual } from '../partners/cases.js';
import { type Edit, runOn } from '../table-parts.js';

/** A certification of welders, with all that the guidance asks for on record. */
export const full: PathwaySystem = {
  ...{ format: 'career-pathways/1', id: 's', title: 'Metal trades' },
  credentials: [
    {
      ...{ id: 'welder', title: 'Certified welder', kind: 'Certification' },
      ...{ skillKind: 'industry-or-occupational', issuerKind: 'industry-or-professional-body' },
      recognition: [{ kind: 'industry-body', by: 'A society of welders', on: '2020-01-01' }],
    },
  ],
};

/** The credential with other fields; `undefined` for one that it does not have. */
export const credential =
  (more: { readonly [field in keyof Credential]?: Credential[field] | undefined }): Edit =>
  (system) => ({
    ...system,
    credentials: (system.credentials ?? []).map((each) => lacking({ ...each, ...more })),
  });
const lacking = (row: object): Credential =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as unknown as Credential;

export const rpcTable: Table = {
  name: 'Recognized postsecondary credential',
  definition: postsecondaryCredential as unknown as Table['definition'],
  full,
  run: runOn({ kind: 'credential', id: 'welder' }, usual),
  without: {
    'rpc.skills': credential({ skillKind: undefined }),
    'rpc.issuer': credential({ issuerKind: undefined }),
    'rpc.kind': credential({ recognition: undefined }),
  },
  refuted: {
    'rpc.skills': credential({ skillKind: 'work-readiness' }),
    'rpc.issuer': credential({ issuerKind: 'workforce-board' }),
    'rpc.kind': credential({ kind: 'CertificateOfParticipation' }),
  },
};
