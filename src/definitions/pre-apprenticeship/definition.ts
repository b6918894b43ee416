/** Pre-apprenticeship: 20 CFR 681.480, to which 20 CFR 680.330(a)(1) and 680.470(f) point. */

import type { Definition } from '../engine/definition.js';
import { definitionOf } from '../engine/definition-from.js';
import type { ProgramDossier } from '../engine/program.js';
import { hiring } from '../workforce-pell/economy.js';
import { determined } from '../workforce-pell/offering.js';
import { counseling, curriculum, handsOn, industryCredential, supportive } from './elements.js';
import { leadsToApprenticeship, partnership, placement } from './placing.js';

const regulation = (place: string) => ({
  document: 'Youth activities regulations',
  place: `20 CFR 681.480${place}`,
});

/** A program that prepares for a registered apprenticeship. */
export const preApprenticeship: Definition<ProgramDossier> = definitionOf<ProgramDossier>(
  {
    id: 'pre-apprenticeship',
    title: 'Pre-apprenticeship, 20 CFR 681.480',
    edition: '20-cfr-681-480',
    inForce: {},
    authority: [regulation('')],
    textVerifiedOn: '2025-01',
    basis: 'regulation',
  },
  [
    {
      id: 'lead-in',
      citation: regulation(', lead-in'),
      asks: [
        {
          id: 'preapp.ahead',
          collect: leadsToApprenticeship,
          ours: 'on a pathway, or beyond one, a registered apprenticeship comes after it',
        },
        {
          id: 'preapp.designed',
          collect: determined,
          judgment: true,
          openTerms: ['designed to prepare', 'succeed'],
        },
      ],
    },
    {
      id: 'a',
      citation: regulation('(a)'),
      asks: [
        {
          id: 'preapp.employers',
          collect: hiring,
          ours: 'one named employer who told what is required, or committed in writing, shows it',
        },
        {
          id: 'preapp.curriculum',
          collect: curriculum,
          openTerms: ['aligns'],
          ours: 'one need that is taught is enough',
        },
      ],
    },
    {
      id: 'b',
      citation: regulation('(b)'),
      asks: [
        { id: 'preapp.counseling', collect: counseling, ours: 'one service need not serve both goals' },
        {
          id: 'preapp.supports',
          collect: supportive,
          ours: 'one service is enough, and anyone may provide it',
        },
      ],
    },
    {
      id: 'c',
      citation: regulation('(c)'),
      asks: [
        {
          id: 'preapp.hands-on',
          collect: handsOn,
          openTerms: ['meaningful'],
          ours: 'a step of such a kind on a pathway with the program is connected with it',
        },
      ],
    },
    {
      id: 'd',
      citation: regulation('(d)'),
      asks: [
        {
          id: 'preapp.credential',
          collect: industryCredential,
          openTerms: ['industry-recognized'],
          ours: 'two named employers, an industry body, a licensing body or a list recognize it',
        },
      ],
    },
    {
      id: 'e',
      citation: regulation('(e)'),
      asks: [
        {
          id: 'preapp.partnership',
          collect: partnership,
          ours: 'an agreement that who provides it and the sponsor have signed is a partnership',
        },
        {
          id: 'preapp.placement',
          collect: placement,
          openTerms: ['assists in placing'],
          ours: 'direct entry, or help into a job by the sponsor, assists in placing',
        },
      ],
    },
  ],
);
