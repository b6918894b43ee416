/** The State members of a leadership team as their page explains them, in our own words. */

import type { Guide } from '../../engine/guide.js';
import { memberRule } from '../partner-guide.js';

/** The State team, at a minimum. */
export const stateTeamGuide: Guide = {
  about: [
    'The State agencies that a career pathways leadership team has at least, after the *Career Pathways Toolkit* of 2011. It is a source document and no statute.',
    'It is about the State, so it is of little use for a partnership of one locality.',
  ],
  elements: {
    'workforce-development': 'The State agency for workforce development is on the team.',
    'human-services': 'The State agency for human services is on the team.',
    education:
      'Secondary and postsecondary education of the State are on the team. They may be one agency or two.',
    'adult-basic-education': 'The State agency for adult basic education is on the team.',
    'economic-development': 'The State agency for economic development is on the team.',
  },
  rules: [
    {
      of: [
        'state-team.workforce',
        'state-team.human-services',
        'state-team.secondary',
        'state-team.postsecondary',
        'state-team.adult-education',
        'state-team.economic-development',
      ],
      title: 'A State member of this sort',
      ...memberRule,
      isTrue:
        'A partner with the level `state` has a type or a function that fits, and plays a role of the tier `leadership` on the day.',
      fits: true,
      ours: ['A seat on the team is a role of the tier `leadership`.'],
    },
  ],
};
