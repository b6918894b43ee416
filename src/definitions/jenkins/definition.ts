/**
 * Jenkins’s definition of a career pathway in its six parts: connected programs, with supports, into work in one sector,
 * upwards, step by step, for jobs that matter locally. A source document quotes it; it is no statute.
 */

import type { Definition } from '../engine/definition.js';
import { type Clause, definitionOf } from '../engine/definition-from.js';
import type { PathwayDossier } from '../engine/subjects.js';
import { clauseA } from '../wioa/clauses/a-industry.js';
import { clauseG } from '../wioa/clauses/g-occupation.js';
import { leadIn, leftToJudgment } from '../wioa/clauses/lead-in.js';
import { connected, eachStepLeadsOn, higherEducation, higherWork, oneSector } from './steps-upward.js';

const document = 'Jenkins (2006), as the discussion paper on GO TO 2040 quotes it';
const at = (place: string) => ({ document, place });

/** What a clause of WIOA section 3(7) asks that this definition asks as well, and reads so as well, under its own name. */
function asked({ asks }: Clause, id: string, federal: string): Clause['asks'][number] {
  const { citation: _, ...same } = asks.find((each) => each.id === federal) as Clause['asks'][number];
  return { ...same, id };
}

/** A career pathway as Davis Jenkins defined it in 2006. */
export const jenkins: Definition<PathwayDossier> = definitionOf<PathwayDossier>(
  {
    id: 'jenkins-2006',
    title: 'Career pathway, Jenkins (2006)',
    edition: 'jenkins-2006',
    inForce: {},
    authority: [at('second to fourth sentences')],
    textVerifiedOn: '2026-11',
    basis: 'secondary',
  },
  [
    {
      id: 'connected',
      citation: at('“a series of connected education and training programs”'),
      asks: [
        {
          id: 'jenkins.connected',
          collect: connected,
          ours: 'two steps are connected where one counts towards the other or usually comes before it',
        },
      ],
    },
    {
      id: 'services',
      citation: at('“education and training programs and support services”'),
      asks: [
        asked(leadIn, 'jenkins.education', 'wioa.0.education'),
        asked(leadIn, 'jenkins.training', 'wioa.0.training'),
        asked(leadIn, 'jenkins.services', 'wioa.0.services'),
      ],
    },
    {
      id: 'employment',
      citation: at('“secure employment within a specific industry or occupational sector”'),
      asks: [
        {
          id: 'jenkins.sector',
          collect: oneSector,
          ours: 'codes of one two-digit NAICS sector, or the name of an occupational cluster',
        },
        asked(clauseG, 'jenkins.employment', 'wioa.g.helps'),
      ],
    },
    {
      id: 'advance',
      citation: at('“successively higher levels of education and employment in that sector”'),
      asks: [
        {
          id: 'jenkins.higher-education',
          collect: higherEducation,
          ours: 'a step of a higher level requires one of a lower level, or usually comes after it',
        },
        {
          id: 'jenkins.higher-employment',
          collect: higherWork,
          ours: 'one occupation of the pathway advances to another of its occupations or of its cluster',
        },
      ],
    },
    {
      id: 'each-step',
      citation: at('“Each step … is designed explicitly to prepare the participant for the next level”'),
      asks: [
        {
          id: 'jenkins.leads-on',
          collect: eachStepLeadsOn,
          ours: 'a step leads on to another step, or it ends the pathway with an exit or an option beyond it',
        },
        {
          id: 'jenkins.designed',
          collect: leftToJudgment,
          judgment: true,
          openTerms: ['designed explicitly'],
        },
      ],
    },
    {
      id: 'important',
      citation: at('“target jobs in industries of importance to local economies”'),
      asks: [asked(clauseA, 'jenkins.important', 'wioa.a.industry')],
    },
  ],
);
