/**
 * Which credentials are those to which a local plan improves access: "an industry-recognized certificate or certification,
 * portable, and stackable", WIOA section 108(b)(3), 29 U.S.C. 3123(b)(3). The section does not say what the words mean: how
 * they are decided here is this library's reading. Read in a copy of the code of April 2023.
 */

import type { CredentialDossier } from '../engine/credential.js';
import type { Definition } from '../engine/definition.js';
import { definitionOf } from '../engine/definition-from.js';
import { industryRecognized, kinds, portable, stacks } from './stackable.js';

const law = { usc: '29 U.S.C. 3123(b)(3)', act: 'WIOA section 108(b)(3)' };

/** An industry-recognized, portable and stackable credential, WIOA section 108(b)(3). */
export const stackableCredential: Definition<CredentialDossier> = definitionOf<CredentialDossier>(
  {
    id: 'wioa-108-b-3',
    title: 'Industry-recognized, portable and stackable credential, WIOA section 108(b)(3)',
    edition: 'wioa-2014',
    inForce: { from: '2015-07-01' },
    authority: [law],
    textVerifiedOn: '2023-04',
    basis: 'statute',
    readings: [
      {
        id: kinds,
        element: 'industry-recognized',
        fact: 'stackable.industry-recognized',
        ways: ['certificates', 'any'],
      },
    ],
  },
  [
    {
      id: 'industry-recognized',
      citation: law,
      asks: [
        {
          id: 'stackable.industry-recognized',
          collect: industryRecognized,
          openTerms: ['industry-recognized'],
          citation: { usc: '29 U.S.C. 3102(52)', act: 'WIOA section 3(52)' },
          ours: 'a degree and a license are neither a certificate nor a certification',
        },
      ],
    },
    {
      id: 'portable',
      citation: law,
      asks: [
        {
          id: 'stackable.portable',
          collect: portable,
          openTerms: ['portable'],
          ours: 'two named employers, an industry body, a licensing body or a list recognize it',
        },
      ],
    },
    {
      id: 'stackable',
      citation: law,
      asks: [
        {
          id: 'stackable.stacks',
          collect: stacks,
          openTerms: ['stackable'],
          ours: 'a further credential asks for it, or is reached with credit for it',
        },
      ],
    },
  ],
);
