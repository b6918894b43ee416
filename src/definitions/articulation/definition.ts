/**
 * "Articulation agreement" in the Perkins Act, section 3(4), 20 U.S.C. 2302(4), as amended in 2018; what it links is a
 * credit transfer agreement, section 3(11). Read in a copy of the code of April 2023, of which this library cites the
 * paragraph and no parts of it; the copy does not say from which day on it applies.
 */

import type { Definition } from '../engine/definition.js';
import { definitionOf } from '../engine/definition-from.js';
import type { AgreementDossier } from '../engine/subjects.js';
import { approved, signed, stateLevel } from './commitment.js';
import { program, transferred } from './credit.js';
import { institutions } from './institutions.js';

const at = (place: string) => ({
  usc: `20 U.S.C. 2302(${place})`,
  act: `Perkins Act section 3(${place})`,
});

/** An articulation agreement under the Perkins Act. */
export const articulation: Definition<AgreementDossier> = definitionOf<AgreementDossier>(
  {
    id: 'perkins-3-4',
    title: 'Articulation agreement, Perkins Act section 3(4)',
    edition: 'perkins-2018',
    inForce: {},
    authority: [at('4'), at('11')],
    textVerifiedOn: '2023-04',
    basis: 'statute',
  },
  [
    {
      id: 'commitment',
      citation: at('4'),
      asks: [
        {
          id: 'articulation.signed',
          collect: signed,
          ours: 'two parties or more have signed, and no review is overdue',
        },
      ],
    },
    {
      id: 'approval',
      citation: at('4'),
      asks: [
        {
          id: 'articulation.approved',
          collect: approved,
          openTerms: ['lead administrators'],
          ours: 'signatures of every party, two or more, within a year before the day are the approval of the year',
        },
        {
          id: 'articulation.state-level',
          collect: stateLevel,
          ours: 'the signature of a body of the State is an agreement at the State level',
        },
      ],
      joined: {
        kind: 'any',
        of: [
          { kind: 'fact', fact: 'articulation.approved' },
          { kind: 'fact', fact: 'articulation.state-level' },
        ],
      },
    },
    {
      id: 'institutions',
      citation: at('4'),
      asks: [
        {
          id: 'articulation.institutions',
          collect: institutions,
          ours: 'an institution grants the degrees that the steps it provides award',
        },
      ],
    },
    {
      id: 'program',
      citation: at('4'),
      asks: [
        {
          id: 'articulation.program',
          collect: program,
          openTerms: ['nonduplicative', 'technical skill proficiency'],
          ours: 'credit spares what was learned already: a step that it is for and that leads to a credential is such a sequence',
        },
      ],
    },
    {
      id: 'credit',
      citation: at('4'),
      asks: [
        {
          id: 'articulation.credit',
          collect: transferred,
          openTerms: ['transcripted'],
          citation: at('11'),
          ours: 'an agreement that says for which step of a college, and how many credits, transfers credit',
        },
      ],
    },
  ],
);
