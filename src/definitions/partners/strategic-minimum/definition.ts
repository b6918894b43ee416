/** The strategic minimum: who must be in a career pathways partnership, at a minimum. A source document, no statute. */

import type { Definition } from '../../engine/definition.js';
import { definitionOf } from '../../engine/definition-from.js';
import type { Dossier } from '../../engine/dossier.js';
import { partnerFor } from '../membership.js';

const document = 'Partner Roles and Responsibilities (ED-04-CO-0121/0001)';
const at = (place: string) => ({ document, place });

/** Strategic partnerships must include educational organizations, the workforce system and economic development. */
export const strategicMinimum: Definition<Dossier> = definitionOf<Dossier>(
  {
    id: 'strategic-minimum',
    title: 'Strategic minimum of a career pathways partnership',
    edition: 'ed-partner-roles',
    inForce: {},
    authority: [
      {
        ...at('Overview'),
        publisher: 'MPR Associates, for the U.S. Departments of Education and Labor',
        disclaimer:
          'Funded at least in part with Federal funds. It does not necessarily reflect the views or policies of the U.S. Department of Education, and what it mentions is not endorsed by the U.S. Government.',
      },
    ],
    textVerifiedOn: '2026-11',
    basis: 'secondary',
  },
  [
    {
      id: 'education',
      citation: at('Overview, second sentence'),
      asks: [
        {
          id: 'minimum.education',
          collect: partnerFor({
            types: ['secondary', 'bridge', 'postsecondary'],
            functions: [
              'adult-education',
              'secondary-education',
              'postsecondary-agency',
              'community-college',
              'university',
            ],
          }),
        },
      ],
    },
    {
      id: 'workforce-system',
      citation: at('Overview, second sentence'),
      asks: [
        {
          id: 'minimum.workforce-system',
          collect: partnerFor({
            types: ['workforce-system'],
            functions: ['workforce-agency', 'workforce-board', 'one-stop-center'],
          }),
        },
      ],
    },
    {
      id: 'economic-development',
      citation: at('Overview, second sentence'),
      asks: [
        {
          id: 'minimum.economic-development',
          collect: partnerFor({ types: ['economic-development'], functions: ['economic-development'] }),
        },
      ],
    },
  ],
);
