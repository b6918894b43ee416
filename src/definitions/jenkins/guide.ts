/** Jenkins’s definition as its page explains it, in our own words. */

import type { Guide } from '../engine/guide.js';
import { sameRule } from '../wioa/guides/same-rule.js';

const pairs = '`steps` of the pathway: `requires`, `follows`; `entries`';

/** A career pathway after Jenkins. */
export const jenkinsGuide: Guide = {
  about: [
    'What Davis Jenkins called a career pathway in 2006: a series of connected programs and services that lead into work in one sector and upward in it. The discussion paper on GO TO 2040 quotes it, in three sentences; the paper by Jenkins was not at hand, which is why the basis is `secondary`.',
    'It is older than the federal definition and asks for other things: nothing of counseling, concurrent instruction or diplomas, but that steps are connected, that each prepares for the next, and that education and work rise together.',
  ],
  elements: {
    connected: 'The programs are a series: they hang together.',
    services: 'Education, training and support services are all there.',
    employment: 'People find work within one specific industry or occupational sector.',
    advance: 'Over time, people reach higher levels of education and of employment in the same sector.',
    'each-step': 'Each step is designed to prepare for the next level of employment and education.',
    important: 'The jobs are in industries that matter to the local economy.',
  },
  rules: [
    {
      of: ['jenkins.connected'],
      looksAt: [pairs],
      isTrue:
        'There are two steps or more, and each is joined with every other, over however many: one counts towards the other, or usually comes before it.',
      isFalse: [],
      isOpen: ['The steps fall into groups that nothing connects.', 'There is one step only.'],
      grade: 'derived',
    },
    sameRule('jenkins.education', 'the lead-in', {
      looksAt: ['`steps`, `partners`'],
      isTrue: 'A named partner provides a step that is education.',
      grade: 'declared',
    }),
    sameRule('jenkins.training', 'the lead-in', {
      looksAt: ['`steps`, `partners`'],
      isTrue: 'A named partner provides a step that is training.',
      grade: 'declared',
    }),
    sameRule('jenkins.services', 'the lead-in', {
      looksAt: ['`supports`, `partners`'],
      isTrue: 'A named partner provides a support that goes with a step of the pathway.',
      grade: 'declared',
    }),
    {
      of: ['jenkins.sector'],
      looksAt: ['`pathways`: `sectors`, `cluster`'],
      isTrue: 'The pathway names a cluster, or industries of one two-digit NAICS sector.',
      isFalse: [],
      isOpen: ['It names industries of several sectors and no cluster.'],
      grade: 'declared',
    },
    sameRule('jenkins.employment', 'clause G', {
      looksAt: ['`exits`, `credentials`, `supports`, `agreements`'],
      isTrue:
        'An exit or a credential within reach opens an occupation of the pathway, and something helps people into it.',
      grade: 'derived',
    }),
    {
      of: ['jenkins.higher-education'],
      looksAt: [pairs, '`steps`: `level`'],
      isTrue: 'A step of a higher level requires one of a lower level, or usually comes after it.',
      isFalse: [],
      isOpen: ['The levels of the steps are not recorded, or all are the same.'],
      grade: 'derived',
    },
    {
      of: ['jenkins.higher-employment'],
      looksAt: ['`occupations`: `advancesTo`, `cluster`'],
      isTrue:
        'An occupation of the pathway advances vertically to another of its occupations, or to one in the same cluster.',
      isFalse: [],
      isOpen: ['It advances only to an occupation that is not in the sector on record.'],
      grade: 'declared',
    },
    {
      of: ['jenkins.leads-on'],
      looksAt: [pairs, '`exits`: `after`', '`pathways`: `onward`'],
      isTrue: 'Every step has another after it, or ends the pathway with an exit or an option beyond it.',
      isFalse: [],
      isOpen: ['Nothing comes after a step on record.'],
      grade: 'derived',
    },
    {
      of: ['jenkins.designed'],
      looksAt: ['`attestations` of this proposition'],
      isTrue: 'An office attests it for a pathway that has steps or supports.',
      isFalse: [],
      isOpen: ['No one attests it.'],
      never: 'What the designers of a step had in mind.',
      grade: 'record',
    },
    sameRule('jenkins.important', 'clause A', {
      looksAt: ['`evidence`, `pathways`: `sectors`'],
      isTrue:
        'The pathway names a sector and a region, and dated records about what its industry needs cover every part of the region. So the industry matters there.',
      grade: 'declared',
    }),
  ],
};
