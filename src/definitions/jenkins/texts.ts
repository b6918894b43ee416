/** The texts of Jenkins’s definition, in our own words. */

import type { Texts } from '../engine/texts.js';
import { wioaMessages } from '../wioa/messages.js';
import { wioaTexts } from '../wioa/texts.js';

const shared = wioaTexts.propositions;

/** The text of a question that the federal definition asks as well. */
function same(id: string): Texts['propositions'][string] {
  return shared[id] as Texts['propositions'][string];
}

/** English texts for determinations under this definition. */
export const jenkinsTexts: Texts = {
  definition: 'jenkins-2006',
  elements: {
    connected: 'Is a series of connected programs',
    services: 'Combines education, training and support services',
    employment: 'Leads to employment within a specific sector',
    advance: 'Leads to successively higher education and employment in that sector',
    'each-step': 'Each step prepares for the next',
    important: 'Targets jobs in industries that matter locally',
  },
  propositions: {
    'jenkins.connected': {
      holds: 'all steps are connected',
      ask: 'Which steps count towards which?',
      act: 'Record what each step requires, or which step usually comes before it.',
      owner: 'the college',
      effort: 'call',
    },
    'jenkins.education': same('wioa.0.education'),
    'jenkins.training': same('wioa.0.training'),
    'jenkins.services': same('wioa.0.services'),
    'jenkins.sector': {
      holds: 'it is for one industry or occupational sector',
      ask: 'For which one industry or occupational sector is it?',
      act: 'Record the industry, with its NAICS code, or the cluster that the pathway is for.',
      owner: 'the college',
      effort: 'call',
    },
    'jenkins.employment': same('wioa.g.helps'),
    'jenkins.higher-education': {
      holds: 'a step of a higher level follows one of a lower level',
      ask: 'At which level of education is each step?',
      act: 'Record the level of each step.',
      owner: 'the college',
      effort: 'call',
    },
    'jenkins.higher-employment': {
      holds: 'one of its occupations leads up to another in the sector',
      ask: 'To which higher occupation in the sector do people advance?',
      act: 'Record the occupations to which those of the pathway advance.',
      owner: 'employers',
      effort: 'call',
    },
    'jenkins.leads-on': {
      holds: 'each step leads on to the next, or ends the pathway at work or in further education',
      ask: 'What comes after each step?',
      act: 'Record what comes after each step: another step, an exit, an option beyond the pathway.',
      owner: 'the college',
      effort: 'call',
    },
    'jenkins.designed': {
      holds: 'each step is designed explicitly to prepare for the next level of employment and education',
      ask: 'Will an office attest that each step was designed to prepare for the next level of work and education?',
      act: 'Ask an office to attest that each step was designed to prepare for the next level of work and education.',
      owner: 'the college',
      effort: 'work',
    },
    'jenkins.important': same('wioa.a.industry'),
  },
  messages: {
    ...wioaMessages,
    'connected.all': 'all steps are connected',
    'connected.apart': 'falls into {count} groups of steps that nothing connects',
    'sector.cluster': 'the cluster "{cluster}"',
    'sector.one': 'names one sector',
    'sector.several': 'names {count} sectors',
    'higher.education': 'is of a higher level than "{step}", which comes before it',
    'higher.work': 'advances to "{occupation}"',
    'higher.elsewhere': 'advances to "{occupation}", which is not in this sector on record',
    'leads-on.all': 'each step leads on',
    'leads-on.nowhere': 'nothing comes after it on record',
  },
};
