/**
 * What H.R. 8210 of the 119th Congress would make of WIOA section 3(7): in clause (F) "regular high school diploma" in
 * place of "secondary school diploma". A bill that was introduced on 2026-04-06, not law; its text was not read.
 */

import type { Definition } from '../engine/definition.js';
import { overlayOf } from '../engine/overlay.js';
import { wioa } from '../wioa/definition.js';
import { regularDiploma, regularDiplomaWithinReach } from './regular-diploma.js';

const bill = {
  document: 'H.R. 8210 (119th Congress), introduced, not law, from an account of it',
  place: 'change of WIOA section 3(7)(F)',
};

/** The federal definition of a career pathway as a bill would change it. */
export const hr8210: Definition = overlayOf(
  wioa,
  {
    id: 'hr-8210-3-7',
    title: 'Career pathway as H.R. 8210 would define it (introduced, not law)',
    edition: 'hr-8210-introduced-not-law',
    standing: 'bill',
    inForce: {},
    authority: [bill],
    textVerifiedOn: '2026-11',
    basis: 'secondary',
  },
  {
    clauses: [
      {
        id: 'F',
        citation: bill,
        asks: [
          {
            id: regularDiploma,
            collect: regularDiplomaWithinReach,
            citation: bill,
            openTerms: ['regular high school diploma'],
            ours: 'an equivalent that the State recognizes still counts; that a diploma is a regular one, a record says',
          },
        ],
      },
    ],
  },
);
