/** Who leads career pathways in a local area: WIOA section 107(d)(5), 29 U.S.C. 3122(d)(5). */

import type { Definition } from '../../engine/definition.js';
import { definitionOf } from '../../engine/definition-from.js';
import type { Dossier } from '../../engine/dossier.js';
import { meantFor, pathwayThere, stepsThere, supportsThere } from '../local-efforts.js';
import { partnerFor } from '../membership.js';
import { rolePlayed } from '../roles.js';

const citation = { usc: '29 U.S.C. 3122(d)(5)', act: 'WIOA section 107(d)(5)' };

/** The board leads, with representatives of education, by aligning what people need, those with barriers above all. */
export const localLeadership: Definition<Dossier> = definitionOf<Dossier>(
  {
    id: 'local-leadership',
    title: 'Local leadership of career pathways, WIOA section 107(d)(5)',
    edition: 'wioa-2014',
    inForce: { from: '2015-07-01' },
    authority: [citation],
    textVerifiedOn: '2024-10',
    basis: 'statute',
  },
  [
    {
      id: 'board-leads',
      citation,
      asks: [
        {
          id: 'leadership.board',
          collect: rolePlayed(['convener', 'intermediary'], {
            functions: ['workforce-board'],
            perhaps: ['workforce-system'],
            level: 'local',
          }),
          openTerms: ['lead'],
        },
      ],
    },
    {
      id: 'with-education',
      citation,
      asks: [
        {
          id: 'leadership.secondary',
          collect: partnerFor({ types: ['secondary'], functions: ['secondary-education'] }),
        },
        {
          id: 'leadership.postsecondary',
          collect: partnerFor({
            types: ['postsecondary'],
            functions: ['postsecondary-agency', 'community-college', 'university'],
          }),
        },
      ],
    },
    { id: 'pathways', citation, asks: [{ id: 'leadership.pathways', collect: pathwayThere }] },
    {
      id: 'aligned-services',
      citation,
      asks: [
        { id: 'leadership.employment', collect: supportsThere('employment') },
        { id: 'leadership.training', collect: stepsThere('training') },
        { id: 'leadership.education', collect: stepsThere('education') },
        { id: 'leadership.supports', collect: supportsThere('supportive') },
      ],
    },
    {
      id: 'barriers',
      citation,
      asks: [
        { id: 'leadership.adults', collect: meantFor('adults') },
        { id: 'leadership.youth', collect: meantFor('youth') },
        { id: 'leadership.barriers', collect: meantFor('barriers'), openTerms: ['particularly'] },
      ],
    },
  ],
);
