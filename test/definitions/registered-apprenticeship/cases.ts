import { registeredApprenticeship } from '../../../src/definitions/registered-apprenticeship/definition.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { type Table, usual } from '../partners/cases.js';
import { runOn } from '../table-parts.js';
import { all, program } from '../workforce-pell/cases.js';

/** A registered apprenticeship: all but what was not read is on record. */
export const full: PathwaySystem = {
  ...{ format: 'career-pathways/1', id: 's', title: 'Apprenticeships in the valley' },
  partners: [
    { id: 'college', name: 'Valley college', types: ['postsecondary'] },
    { id: 'hospital', name: 'Valley hospital', types: ['industry'] },
  ],
  credentials: [
    {
      ...{ id: 'completed', title: 'Certificate of completion', kind: 'ApprenticeshipCertificate' },
      registered: { agency: 'office-of-apprenticeship', id: '2024-AZ-100200' },
    },
  ],
  steps: [
    {
      ...{
        id: 'aide',
        title: 'Nurse aide',
        kind: 'apprenticeship',
        provider: 'college',
        awards: ['completed'],
      },
      apprenticeship: {
        ...{ sponsor: 'hospital', agency: 'office-of-apprenticeship', registrationId: '2024-AZ-100200' },
      },
    },
  ],
};

export const registeredTable: Table = {
  name: 'registered apprenticeship',
  definition: registeredApprenticeship as unknown as Table['definition'],
  full,
  run: runOn({ kind: 'step', id: 'aide' }, usual),
  without: {
    'ra.sponsor': program({
      apprenticeship: { agency: 'office-of-apprenticeship', registrationId: '2024-AZ-100200' },
    }),
    'ra.registered': all(
      program({ apprenticeship: { sponsor: 'hospital', agency: 'office-of-apprenticeship' } }),
      (system) => ({
        ...system,
        credentials: (system.credentials ?? []).map(({ registered: _, ...each }) => each),
      }),
    ),
  },
  refuted: {
    'ra.registered': all(program({ apprenticeship: { registered: false }, awards: [] })),
  },
};
