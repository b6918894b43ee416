import { stackableCredential } from '../../../src/definitions/stackable-credential/definition.js';
import type { Agreement } from '../../../src/model/agreement.js';
import type { Credential } from '../../../src/model/credential.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { type Table, usual } from '../partners/cases.js';
import { type Edit, onSteps, runOn } from '../table-parts.js';

/** A nursing assistant's certification that industry takes and that counts towards practical nursing. */
export const full: PathwaySystem = {
  ...{ format: 'career-pathways/1', id: 's', title: 'Nursing in the valley' },
  partners: [{ id: 'college', name: 'Valley college', types: ['postsecondary'] }],
  credentials: [
    {
      ...{ id: 'cna', title: 'Certified nursing assistant', kind: 'Certification' },
      ...{ skillKind: 'industry-or-occupational', issuerKind: 'public-regulatory-agency' },
      recognition: [{ kind: 'licensing', by: 'Board of nursing', on: '2020-01-01' }],
    },
    { id: 'pn', title: 'Practical nursing', kind: 'Certificate' },
  ],
  steps: [
    { id: 'aide', title: 'Nurse aide', kind: 'certificate-program', provider: 'college', awards: ['cna'] },
    { id: 'basics', title: 'Nursing basics', kind: 'course', provider: 'college', credits: 3 },
    {
      ...{ id: 'practical', title: 'Practical nursing', kind: 'certificate-program', provider: 'college' },
      awards: ['pn'],
      requires: {
        kind: 'all',
        of: [
          { kind: 'step', step: 'basics' },
          { kind: 'credential', credential: 'cna' },
        ],
      },
    },
  ],
  pathways: [{ id: 'p', title: 'Nursing', steps: ['aide', 'basics', 'practical'] }],
  agreements: [
    {
      ...{ id: 'credit', title: 'Credit for nurse aides', kind: 'articulation' },
      parties: [{ partner: 'college', signedOn: '2025-03-01' }],
      articulates: [{ from: { kind: 'credential', credential: 'cna' }, to: 'basics' }],
    },
  ],
};

/** The certification with other fields; `undefined` for one that it does not have. */
export const credential =
  (more: { readonly [field in keyof Credential]?: Credential[field] | undefined }): Edit =>
  (system) => ({
    ...system,
    credentials: (system.credentials ?? []).map((each) =>
      each.id === 'cna'
        ? (Object.fromEntries(
            Object.entries({ ...each, ...more }).filter(([, value]) => value !== undefined),
          ) as unknown as Credential)
        : each,
    ),
  });
export const agreement =
  (more: Partial<Agreement>): Edit =>
  (system) => ({ ...system, agreements: (system.agreements ?? []).map((each) => ({ ...each, ...more })) });
/** Nothing asks for the certification any more. */
export const notAsked: Edit = onSteps((step) =>
  step.id === 'practical' ? { ...step, requires: { kind: 'step', step: 'basics' } } : step,
);
export const noCredit: Edit = ({ agreements: _, ...system }) => system;

export const stackableTable: Table = {
  name: 'Portable and stackable',
  definition: stackableCredential as unknown as Table['definition'],
  full,
  run: runOn({ kind: 'credential', id: 'cna' }, usual),
  without: {
    'stackable.industry-recognized': credential({ skillKind: undefined }),
    'stackable.portable': credential({ recognition: [{ kind: 'employers', by: 'Valley hospital' }] }),
    'stackable.stacks': (system) => noCredit(notAsked(system)),
  },
  refuted: {
    'stackable.industry-recognized': credential({ kind: 'License' }),
  },
};
