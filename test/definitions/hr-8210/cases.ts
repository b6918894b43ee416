/** What H.R. 8210 would ask of the welding pathway, and the same without its evidence. */
import { determine } from '../../../src/definitions/determine.js';
import type { Definition } from '../../../src/definitions/engine/definition.js';
import type { PathwayDossier } from '../../../src/definitions/engine/subjects.js';
import { hr8210 } from '../../../src/definitions/hr-8210/definition.js';
import type { Credential } from '../../../src/model/credential.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { day, sound, type Table } from '../partners/cases.js';
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
  run: (definition, given, options) =>
    sound(
      given,
      determine(
        definition as unknown as Definition<PathwayDossier>,
        given,
        { kind: 'pathway', id: 'p' },
        { asOf: day, bills: ['hr-8210-3-7'], ...options },
      ),
    ),
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
