/**
 * "Eligible career pathway program" in HEA section 484(d)(2), 20 U.S.C. 1091(d)(2), with what 34 CFR 668.157(a)(1) to (4)
 * asks an institution to document. The clauses of the statute are those of WIOA section 3(7), word for word. The end of
 * (a)(4) and what follows it was not read: that element is never met. Approval is known from accounts.
 */

import type { Definition } from '../engine/definition.js';
import type { Clause } from '../engine/definition-from.js';
import { overlayOf } from '../engine/overlay.js';
import { clauseC } from '../wioa/clauses/c-counseling.js';
import { leftToJudgment } from '../wioa/clauses/lead-in.js';
import { wioa } from '../wioa/definition.js';
import { enrollment } from './enrollment.js';
import { coursework, laborMarket } from './labor-market.js';

const statute = (place: string) => ({
  usc: `20 U.S.C. 1091(d)(2)${place}`,
  act: `HEA section 484(d)(2)${place}`,
});
const regulation = (place: string) => ({
  document: 'Student assistance regulations',
  place: `34 CFR 668.157${place}`,
});

/** What clause (C) asks of counseling, for the academic and the career counseling of the regulation. */
const counseling = clauseC.asks.find(({ id }) => id === 'wioa.c.goals') as Clause['asks'][number];

/** A program for students without a diploma, as title IV of the Higher Education Act has it. */
export const ecpp: Definition = overlayOf(
  wioa,
  {
    id: 'ecpp-484-d-2',
    title: 'Eligible career pathway program, HEA section 484(d)(2)',
    edition: '34-cfr-668-157',
    inForce: { from: '2024-07-01' },
    authority: [statute(''), regulation('(a)(1) to (4)')],
    textVerifiedOn: '2026-11',
    basis: 'regulation',
  },
  {
    cites: Object.fromEntries(
      wioa.elements.map(({ id }) => [id, statute(id === 'lead-in' ? ', lead-in' : `(${id})`)]),
    ),
    clauses: [
      { id: 'enrollment', citation: regulation('(a)(1)'), asks: enrollment },
      { id: 'labor-market', citation: regulation('(a)(2)'), asks: laborMarket },
      { id: 'coursework', citation: regulation('(a)(3)'), asks: [coursework] },
      {
        id: 'guidance',
        citation: regulation('(a)(4)'),
        asks: [
          {
            id: 'ecpp.counseling',
            collect: counseling.collect,
            ours: 'one service need not serve both goals',
          },
        ],
      },
      {
        id: 'not-read',
        citation: regulation(', the end of (a)(4) and what follows it: not read'),
        asks: [
          {
            id: 'ecpp.not-read',
            // Nothing is there to be looked at: whoever attests it, it stays open.
            collect: () => ({
              ...{ evidence: [], examined: 0, unresolved: [] },
              limits: [{ id: 'text-not-read', params: {} }],
            }),
          },
        ],
      },
      {
        id: 'approval',
        citation: {
          document: 'Student assistance regulations, from accounts of them',
          place: '34 CFR 668.156 and 668.157',
        },
        asks: [{ id: 'ecpp.approval', collect: leftToJudgment, judgment: true, openTerms: ['approved'] }],
      },
    ],
  },
);
