/** Who commonly takes on which of the sixteen responsibilities. */

import type { LeadershipGroup } from './partner-functions.js';
import type { Responsibility } from './responsibilities.js';

/**
 * Group of agencies → the responsibilities that the chart assigns to it, in the order of the source. "Common": a default
 * to start from, no rule. Source: Career Pathways Toolkit (U.S. Department of Labor, 2011), Element One, chart of roles
 * and responsibilities.
 */
export const responsibilityChart: { readonly [G in LeadershipGroup]: readonly Responsibility[] } = {
  'workforce-development': [
    'provide-labor-market-information',
    'engage-employers',
    'recruit-and-refer',
    'provide-support-services',
    'assess-skills',
    'assist-job-search',
    'place-in-jobs',
  ],
  education: [
    'design-programs',
    'develop-curricula',
    'modularize-curricula',
    'link-credit-and-noncredit',
    'promote-portability',
    'provide-support-services',
    'assist-with-financial-aid',
  ],
  'economic-development': ['provide-labor-market-information', 'engage-employers'],
  'human-services': ['recruit-and-refer', 'provide-support-services', 'engage-employers'],
  'community-based': ['recruit-and-refer', 'engage-employers', 'provide-support-services'],
  employers: ['develop-curricula', 'provide-trainers', 'provide-facilities', 'provide-employment'],
};
