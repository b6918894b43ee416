/**
 * Registered apprenticeship, as WIOA and its regulations use the word: section 3(7)(B), 29 U.S.C. 3102(7)(B); 20 CFR
 * 680.410(d)(2) and 680.470. What the registration agency asks of a program, 29 CFR part 29, was not read: that element is
 * never met.
 */

import type { Definition } from '../engine/definition.js';
import { definitionOf } from '../engine/definition-from.js';
import type { ProgramDossier } from '../engine/program.js';
import { registered, sponsored } from './registration.js';

const regulation = (place: string) => ({
  document: 'Adult and dislocated worker regulations',
  place: `20 CFR 680.${place}`,
});

/** A program that is a registered apprenticeship. */
export const registeredApprenticeship: Definition<ProgramDossier> = definitionOf<ProgramDossier>(
  {
    id: 'registered-apprenticeship',
    title: 'Registered apprenticeship, 20 CFR 680.470',
    edition: '81-fr-56385',
    inForce: {},
    authority: [
      { usc: '29 U.S.C. 3102(7)(B)', act: 'WIOA section 3(7)(B)' },
      regulation('470(a)'),
      regulation('410(d)(2)'),
    ],
    textVerifiedOn: '2025-01',
    basis: 'regulation',
  },
  [
    {
      id: 'registered',
      citation: regulation('470(a)'),
      asks: [
        {
          id: 'ra.registered',
          collect: registered,
          ours: 'the agency and the number of the program show that it is registered',
        },
      ],
    },
    {
      id: 'sponsor',
      citation: regulation('410(d)(2)'),
      asks: [
        { id: 'ra.sponsor', collect: sponsored, ours: 'who provides a part of it need not be its sponsor' },
      ],
    },
    {
      id: 'not-read',
      citation: { document: 'Apprenticeship regulations', place: '29 CFR part 29: not read' },
      asks: [
        {
          id: 'ra.not-read',
          // Nothing is there to be looked at: whoever attests it, it stays open.
          collect: () => ({
            ...{ evidence: [], examined: 0, unresolved: [] },
            limits: [{ id: 'text-not-read', params: {} }],
          }),
        },
      ],
    },
  ],
);
