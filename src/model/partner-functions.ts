/**
 * What an organization does in a system, finer than its type: key → name and group.
 * Source: Career Pathways Toolkit (U.S. Department of Labor, 2011), Element One, recommended leadership team members; in
 * the words of WIOA where those have changed. The last five stand in WIOA alone.
 */
export const partnerFunctions = {
  'workforce-agency': { name: 'Workforce agency', group: 'workforce-development' },
  'workforce-board': { name: 'Workforce development board', group: 'workforce-development' },
  'adult-education': { name: 'Adult education', group: 'education' },
  'secondary-education': { name: 'Secondary education', group: 'education' },
  'postsecondary-agency': { name: 'Postsecondary education agency', group: 'education' },
  'community-college': { name: 'Community college', group: 'education' },
  university: { name: 'University', group: 'education' },
  'human-services': { name: 'Human services', group: 'human-services' },
  tanf: { name: 'TANF provider', group: 'human-services' },
  'community-based': { name: 'Community-based organization', group: 'community-based' },
  'faith-based': { name: 'Faith-based organization', group: 'community-based' },
  'private-business': { name: 'Private business', group: 'employers' },
  'public-company': { name: 'Public company', group: 'employers' },
  'economic-development': { name: 'Economic development agency', group: 'economic-development' },
  'vocational-rehabilitation': { name: 'Vocational rehabilitation', group: undefined },
  'one-stop-center': { name: 'One-stop center', group: undefined },
  'chief-elected-official': { name: 'Chief elected official', group: undefined },
  labor: { name: 'Labor organization', group: undefined },
  'other-training-provider': { name: 'Other provider of education or training', group: undefined },
} as const;

/** What an organization does in a system. */
export type PartnerFunction = keyof typeof partnerFunctions;

/** The six groups of the recommended leadership team, in the order of the source. */
export const leadershipGroups = [
  'workforce-development',
  'education',
  'human-services',
  'community-based',
  'employers',
  'economic-development',
] as const;

/** One of the six groups. */
export type LeadershipGroup = (typeof leadershipGroups)[number];

/** An entity that a comprehensive leadership team includes: a function, at a level where the source names one. */
export interface RecommendedEntity {
  readonly function: PartnerFunction;
  readonly level?: 'state' | 'local';
}

/** The recommended leadership team, in the order of the source. */
export const recommendedEntities: readonly RecommendedEntity[] = [
  { function: 'workforce-agency', level: 'state' },
  { function: 'workforce-board', level: 'state' },
  { function: 'workforce-board', level: 'local' },
  { function: 'workforce-agency', level: 'local' },
  { function: 'adult-education', level: 'state' },
  { function: 'secondary-education', level: 'state' },
  { function: 'postsecondary-agency', level: 'state' },
  { function: 'adult-education', level: 'local' },
  { function: 'secondary-education', level: 'local' },
  { function: 'community-college', level: 'local' },
  { function: 'university', level: 'local' },
  { function: 'human-services', level: 'state' },
  { function: 'tanf', level: 'local' },
  { function: 'human-services', level: 'local' },
  { function: 'community-based', level: 'state' },
  { function: 'faith-based', level: 'state' },
  { function: 'community-based', level: 'local' },
  { function: 'faith-based', level: 'local' },
  { function: 'private-business' },
  { function: 'public-company' },
  { function: 'economic-development', level: 'state' },
  { function: 'economic-development', level: 'local' },
];
