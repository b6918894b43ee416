import { hr8210 } from '../../../src/definitions/hr-8210/definition.js';
import type { Credential } from '../../../src/model/credential.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import type { Table } from '../partners/cases.js';
import { runOn } from '../table-parts.js';
import { fullDocument } from '../wioa/full-document.js';

const credentials =
  (edit: (credential: Credential) => Credential) =>
  (system: PathwaySystem): PathwaySystem => ({
    ...system,
    credentials: system.credentials?.map((each) => (each.id === 'hse' ? edit(each) : each)) ?? [],
  });

export const hr8210Table: Table = {
  name: 'H.R. 8210',
  definition: hr8210 as unknown as Table['definition'],
  full: fullDocument,
  run: runOn({ kind: 'pathway', id: 'p' }, { bills: ['hr-8210-3-7'] }),
  without: {
    'hr-8210.f.regular-diploma': credentials((each) => ({ ...each, kind: 'SecondarySchoolDiploma' })),
  },
  refuted: {
    'hr-8210.f.regular-diploma': (system) => ({
      ...credentials((each) => ({ ...each, recognizedByState: false }))(system),
      complete: ['steps', 'credentials'],
    }),
  },
};
