/**
 * "Career pathway" in WIOA section 3(7), 29 U.S.C. 3102(7): a lead-in and seven clauses, all of which must hold.
 * In force since the first day of the first full program year after enactment (WIOA section 506).
 */

import type { Definition } from '../engine/definition.js';
import { definitionOf } from '../engine/definition-from.js';
import { clauseA } from './clauses/a-industry.js';
import { clauseB } from './clauses/b-education-options.js';
import { clauseC } from './clauses/c-counseling.js';
import { clauseD } from './clauses/d-concurrent-instruction.js';
import { clauseE } from './clauses/e-individual-needs.js';
import { clauseF } from './clauses/f-credentials.js';
import { clauseG } from './clauses/g-occupation.js';
import { leadIn } from './clauses/lead-in.js';
import { recognizedCredential } from './recognized-credential.js';

const cited = (place: string) => ({ usc: `29 U.S.C. 3102(7)${place}`, act: `WIOA section 3(7)${place}` });

/** The WIOA definition of a career pathway, as enacted in 2014. */
export const wioa: Definition = definitionOf(
  {
    id: 'wioa-3-7',
    title: 'Career pathway, WIOA section 3(7)',
    edition: 'wioa-2014',
    inForce: { from: '2015-07-01' },
    authority: [cited('')],
    textVerifiedOn: '2024-10',
    basis: 'statute',
    readings: [
      {
        id: 'apprenticeship',
        element: 'B',
        fact: 'wioa.b.apprenticeship',
        ways: ['required', 'illustrative'],
      },
      { id: 'overlap', element: 'D', fact: 'wioa.d.concurrent', ways: ['half', 'any', 'whole'] },
      { id: 'recurrence', element: 'D', fact: 'wioa.d.concurrent', ways: ['P1Y', 'P0Y', 'P2Y'] },
      { id: 'populations', element: 'E', fact: 'wioa.e.supports', ways: ['each', 'individual'] },
      { id: 'doors', element: 'F', fact: 'wioa.f.credential', ways: ['every', 'some'] },
    ],
    attestableParts: { [recognizedCredential]: 'credential' },
  },
  [leadIn, clauseA, clauseB, clauseC, clauseD, clauseE, clauseF, clauseG].map((clause) => ({
    ...clause,
    citation: cited(clause === leadIn ? ', lead-in' : `(${clause.id})`),
  })),
);
