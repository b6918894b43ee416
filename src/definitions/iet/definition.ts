/**
 * "Integrated education and training" in WIOA section 203(11), 29 U.S.C. 3272(11), as 34 CFR 463.35 to 463.38 explain it,
 * for a pathway that holds such a program. The day on which the regulation took effect is not in the copy that was read.
 */

import type { Definition } from '../engine/definition.js';
import { definitionOf } from '../engine/definition-from.js';
import { alignedWithStandards, partOfPathway, standardsAligned } from './advancement.js';
import { threeComponents } from './components.js';
import { materialsListed, objectivesShared, oneProgram, programJudged, simultaneous } from './integration.js';

const regulation = (place: string) => ({
  document: 'Adult education regulations',
  place: `34 CFR 463.${place}`,
});

/** Integrated education and training under title II of WIOA. */
export const iet: Definition = definitionOf(
  {
    id: 'iet-463',
    title: 'Integrated education and training, 34 CFR 463.35 to 463.38',
    edition: '81-fr-55553',
    inForce: {},
    authority: [{ usc: '29 U.S.C. 3272(11)', act: 'WIOA section 203(11)' }, regulation('35 to 463.38')],
    textVerifiedOn: '2025-01',
    basis: 'regulation',
    readings: [
      { id: 'overlap', element: 'simultaneous', fact: 'iet.simultaneous', ways: ['half', 'any', 'whole'] },
      { id: 'recurrence', element: 'simultaneous', fact: 'iet.simultaneous', ways: ['P1Y', 'P0Y', 'P2Y'] },
    ],
  },
  [
    { id: 'components', citation: regulation('36'), asks: threeComponents },
    {
      id: 'quality',
      citation: regulation('37(a)(1)'),
      asks: [
        {
          id: 'iet.quality',
          collect: programJudged,
          judgment: true,
          openTerms: ['sufficient intensity and quality', 'most rigorous research available'],
        },
      ],
    },
    {
      id: 'simultaneous',
      citation: regulation('37(a)(2)'),
      asks: [
        {
          id: 'iet.simultaneous',
          collect: simultaneous,
          ours: 'parts for one occupation that share at least half of the shorter one run at the same time',
        },
        {
          id: 'iet.one-program',
          collect: oneProgram,
          citation: regulation('37(a)'),
          ours: 'a program is one step with its components',
        },
      ],
    },
    {
      id: 'materials',
      citation: regulation('37(a)(3)'),
      asks: [
        {
          id: 'iet.materials',
          collect: materialsListed,
          openTerms: ['occupationally relevant'],
          ours: 'each of the three components lists some',
        },
      ],
    },
    {
      id: 'objectives',
      citation: regulation('37(b)'),
      asks: [
        {
          id: 'iet.objectives',
          collect: objectivesShared,
          ours: 'one list in which each of the three components is named',
        },
        {
          id: 'iet.cooperative',
          collect: programJudged,
          judgment: true,
          openTerms: ['organized to function cooperatively'],
        },
      ],
    },
    {
      id: 'advancement',
      citation: regulation('38'),
      asks: [
        { id: standardsAligned, collect: alignedWithStandards, citation: regulation('38(a)') },
        {
          id: 'iet.in-pathway',
          collect: partOfPathway,
          citation: regulation('38(b)'),
          ours: 'a step of the pathway is part of it, whatever other definitions say of the pathway',
        },
      ],
    },
  ],
);
