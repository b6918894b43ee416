/**
 * "Career pathway" in WIOA section 3(7), 29 U.S.C. 3102(7): a lead-in and seven clauses, all of which must hold.
 * In force since the first day of the first full program year after enactment (WIOA section 506).
 */

import { accelerates } from '../../facts/acceleration.js';
import { registeredApprenticeship } from '../../facts/apprenticeship.js';
import { concurrencyAppropriate, concurrentInstruction } from '../../facts/concurrent-instruction.js';
import { counselingForBothGoals, counselingIncluded } from '../../facts/counseling.js';
import { diplomaWithinReach } from '../../facts/diploma.js';
import { educationOptions } from '../../facts/education-options.js';
import { adaptsToIndividual, supportsFitPopulations } from '../../facts/individual-needs.js';
import { industryNeed } from '../../facts/industry.js';
import { educationOffered, trainingOffered } from '../../facts/instruction.js';
import { judgment } from '../../facts/judgment.js';
import { helpsIntoOccupation, specificOccupation } from '../../facts/occupation.js';
import { servicesOffered } from '../../facts/other-services.js';
import { credentialWithinReach } from '../../facts/postsecondary-credential.js';
import { recognizedCredential } from '../../facts/recognized-credential.js';
import { skillNeedsTaught } from '../../facts/skill-needs.js';
import type { Definition, Element, Proposition } from '../definition.js';

interface Clause {
  readonly id: string;
  /** All of them must hold. */
  readonly asks: readonly Proposition[];
  /** The condition under which the clause asks anything. */
  readonly when?: Proposition;
}

const clauses: readonly Clause[] = [
  {
    id: 'lead-in',
    asks: [
      { id: 'wioa.0.education', collect: educationOffered },
      { id: 'wioa.0.training', collect: trainingOffered },
      { id: 'wioa.0.services', collect: servicesOffered },
      { id: 'wioa.0.quality', collect: judgment, judgment: true, openTerms: ['rigorous and high-quality'] },
    ],
  },
  {
    id: 'A',
    asks: [
      { id: 'wioa.a.industry', collect: industryNeed },
      { id: 'wioa.a.skill-needs', collect: skillNeedsTaught, openTerms: ['aligns'] },
    ],
  },
  {
    id: 'B',
    asks: [
      {
        id: 'wioa.b.options',
        collect: educationOptions,
        openTerms: ['prepares', 'successful', 'full range'],
      },
      { id: 'wioa.b.apprenticeship', collect: registeredApprenticeship },
    ],
  },
  {
    id: 'C',
    asks: [
      { id: 'wioa.c.counseling', collect: counselingIncluded },
      { id: 'wioa.c.goals', collect: counselingForBothGoals, openTerms: ['support'] },
    ],
  },
  {
    id: 'D',
    when: {
      id: 'wioa.d.appropriate',
      collect: concurrencyAppropriate,
      judgment: true,
      openTerms: ['as appropriate'],
    },
    asks: [{ id: 'wioa.d.concurrent', collect: concurrentInstruction }],
  },
  {
    id: 'E',
    asks: [
      { id: 'wioa.e.adapts', collect: adaptsToIndividual, openTerms: ['particular needs'] },
      { id: 'wioa.e.supports', collect: supportsFitPopulations },
      { id: 'wioa.e.accelerates', collect: accelerates, openTerms: ['accelerates'] },
      {
        id: 'wioa.e.practicable',
        collect: judgment,
        judgment: true,
        openTerms: ['to the extent practicable'],
      },
    ],
  },
  {
    id: 'F',
    asks: [
      { id: 'wioa.f.diploma', collect: diplomaWithinReach, openTerms: ['enables'] },
      { id: 'wioa.f.credential', collect: credentialWithinReach, openTerms: ['industry-recognized'] },
    ],
  },
  {
    id: 'G',
    asks: [
      { id: 'wioa.g.occupation', collect: specificOccupation, openTerms: ['specific'] },
      { id: 'wioa.g.helps', collect: helpsIntoOccupation, openTerms: ['helps'] },
    ],
  },
];

const usc = '29 U.S.C. 3102(7)';
const act = 'WIOA section 3(7)';

/** The WIOA definition of a career pathway, as enacted in 2014. */
export const wioa: Definition = {
  id: 'wioa-3-7',
  title: `Career pathway, ${act}`,
  edition: 'wioa-2014',
  inForce: { from: '2015-07-01' },
  authority: [{ usc, act }],
  textVerifiedOn: '2024-10',
  elements: clauses.map(({ id, asks, when }): Element => {
    const clause = id === 'lead-in' ? ', lead-in' : `(${id})`;
    return {
      id,
      citation: { usc: usc + clause, act: act + clause },
      formula: { kind: 'all', of: asks.map((asked) => ({ kind: 'fact', fact: asked.id })) },
      ...(when && { engagedWhen: when.id }),
    };
  }),
  propositions: clauses.flatMap(({ asks, when }) => (when ? [when, ...asks] : asks)),
  attestableParts: { [recognizedCredential]: 'credential' },
};
