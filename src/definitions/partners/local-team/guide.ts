/** The local members of a leadership team as their page explains them, in our own words. */

import type { Guide } from '../../engine/guide.js';
import { memberRule } from '../partner-guide.js';

/** The local team, at a minimum. */
export const localTeamGuide: Guide = {
  about: [
    'The local organizations that a career pathways leadership team has at least, after the *Career Pathways Toolkit* of 2011. It is a source document and no statute.',
  ],
  elements: {
    workforce: 'A workforce board or a provider of workforce services is on the team.',
    postsecondary: 'A community college or another provider of postsecondary education is on the team.',
    'adult-education': 'A provider of adult education is on the team.',
    'human-services': 'A provider under TANF or a human services agency is on the team.',
    'economic-development': 'An agency for economic development is on the team.',
    'community-based': 'A community-based organization is on the team. It may be faith-based.',
    businesses: 'A local business is on the team.',
  },
  rules: [
    {
      of: [
        'local-team.workforce',
        'local-team.postsecondary',
        'local-team.adult-education',
        'local-team.human-services',
        'local-team.economic-development',
        'local-team.community-based',
        'local-team.businesses',
      ],
      title: 'A local member of this sort',
      ...memberRule,
      isTrue:
        'A partner with the level `local` or `regional` has a type or a function that fits, and plays a role of the tier `leadership` on the day.',
      fits: true,
      ours: [
        'A seat on the team is a role of the tier `leadership`. A regional partner is a local one.',
        'Where the toolkit names two sorts of agency in one line, such as a board and service providers, one of them is enough.',
      ],
    },
  ],
};
