/** Industry or sector partnership: WIOA section 3(26), 29 U.S.C. 3102(26). */

import type { Definition } from '../../engine/definition.js';
import { definitionOf } from '../../engine/definition-from.js';
import type { Dossier } from '../../engine/dossier.js';
import { severalEmployers } from '../employers.js';
import { clusterNamed, laborAppropriate } from '../local-efforts.js';
import { partnerFor } from '../membership.js';
import { planWith } from '../plans.js';

const at = (place: string) => ({ usc: `29 U.S.C. 3102(26)${place}`, act: `WIOA section 3(26)${place}` });

/** Checked against a whole system: its partners are the collaborative. */
export const sectorPartnership: Definition<Dossier> = definitionOf<Dossier>(
  {
    id: 'sector-partnership',
    title: 'Industry or sector partnership, WIOA section 3(26)',
    edition: 'wioa-2014',
    inForce: { from: '2015-07-01' },
    authority: [at('')],
    textVerifiedOn: '2024-10',
    basis: 'statute',
  },
  [
    {
      id: 'board',
      citation: at(''),
      asks: [
        {
          id: 'sector.board',
          collect: partnerFor({ functions: ['workforce-board'], perhaps: ['workforce-system'] }),
        },
      ],
    },
    {
      id: 'working-group',
      citation: at('(A)'),
      asks: [
        { id: 'sector.cluster', collect: clusterNamed },
        {
          id: 'sector.shared-goals',
          collect: planWith(({ goals }) => (goals?.length ?? 0) > 0, 'goals'),
          openTerms: ['shared goals'],
        },
      ],
    },
    {
      id: 'employers',
      citation: at('(A)(i)'),
      asks: [{ id: 'sector.employers', collect: severalEmployers, openTerms: ['when practicable'] }],
    },
    {
      id: 'labor',
      citation: at('(A)(ii)'),
      when: {
        id: 'sector.labor-appropriate',
        collect: laborAppropriate,
        judgment: true,
        openTerms: ['as appropriate'],
      },
      asks: [
        {
          id: 'sector.labor',
          collect: partnerFor({ functions: ['labor'], perhaps: ['community-social-service'] }),
        },
      ],
    },
    {
      id: 'education',
      citation: at('(A)(iii)'),
      asks: [
        {
          id: 'sector.education',
          collect: partnerFor({
            types: ['postsecondary'],
            functions: ['community-college', 'university', 'other-training-provider'],
            perhaps: ['bridge', 'secondary', 'community-social-service'],
          }),
        },
      ],
    },
  ],
);
