/**
 * "Program of study" in the Perkins Act, section 3(41), 20 U.S.C. 2302(41), as amended in 2018: a lead-in and six clauses.
 * Read in a copy of the code of April 2023, which does not say from which day on it applies.
 */

import type { Definition } from '../engine/definition.js';
import { type Clause, definitionOf } from '../engine/definition-from.js';
import { connected } from '../jenkins/steps-upward.js';
import { clauseA } from '../wioa/clauses/a-industry.js';
import { leadIn, leftToJudgment } from '../wioa/clauses/lead-in.js';
import { offers } from '../wioa/offers.js';
import { recognizedCredential } from '../wioa/recognized-credential.js';
import { taught } from '../wioa/taught.js';
import {
  bothLevels,
  culminates,
  exitsWithCredentials,
  moreSpecific,
  severalEntries,
  standards,
  standardsRecorded,
} from './sequence.js';

const at = (place: string) => ({
  usc: `20 U.S.C. 2302(41)${place}`,
  act: `Perkins Act section 3(41)${place}`,
});

/** What a clause of WIOA section 3(7) asks that this definition asks as well, under its own name. */
function asked({ asks }: Clause, id: string, federal: string): Clause['asks'][number] {
  const { citation: _, ...same } = asks.find((each) => each.id === federal) as Clause['asks'][number];
  return { ...same, id };
}

/** A program of study under the Perkins Act. */
export const perkins: Definition = definitionOf(
  {
    id: 'perkins-3-41',
    title: 'Program of study, Perkins Act section 3(41)',
    edition: 'perkins-2018',
    inForce: {},
    authority: [at('')],
    textVerifiedOn: '2023-04',
    basis: 'statute',
    attestableParts: { [recognizedCredential]: 'credential' },
  },
  [
    {
      id: 'lead-in',
      citation: at(', lead-in'),
      asks: [
        { id: 'perkins.levels', collect: bothLevels },
        {
          id: 'perkins.sequence',
          collect: connected,
          ours: 'steps make a sequence where each counts towards another or usually comes before it',
        },
        {
          id: 'perkins.coordinated',
          collect: leftToJudgment,
          judgment: true,
          openTerms: ['coordinated', 'nonduplicative'],
        },
      ],
    },
    {
      id: 'A',
      citation: at('(A)'),
      asks: [{ id: standards, collect: standardsRecorded, openTerms: ['challenging'] }],
    },
    {
      id: 'B',
      citation: at('(B)'),
      asks: [
        asked(leadIn, 'perkins.academic', 'wioa.0.education'),
        asked(leadIn, 'perkins.technical', 'wioa.0.training'),
        {
          id: 'perkins.employability',
          collect: taught((step) => offers(step, 'workforce-preparation') && step.components?.length !== 0),
          ours: 'workforce preparation teaches employability skills',
        },
      ],
    },
    { id: 'C', citation: at('(C)'), asks: [asked(clauseA, 'perkins.industry', 'wioa.a.industry')] },
    {
      id: 'D',
      citation: at('(D)'),
      asks: [
        {
          id: 'perkins.specificity',
          collect: moreSpecific,
          ours: 'a step for a cluster comes before one for an occupation, and none the other way round',
        },
      ],
    },
    {
      id: 'E',
      citation: at('(E)'),
      asks: [
        {
          id: 'perkins.entries',
          collect: severalEntries,
          ours: 'two entries to different steps are multiple',
        },
        {
          id: 'perkins.exits',
          collect: exitsWithCredentials,
          ours: 'two exits with different credentials are multiple',
        },
      ],
    },
    {
      id: 'F',
      citation: at('(F)'),
      asks: [
        {
          id: 'perkins.culminates',
          collect: culminates,
          ours: 'one of the steps that nothing comes after awards it',
        },
      ],
    },
  ],
);
