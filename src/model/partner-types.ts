/**
 * The ten kinds of partner: key → name, in the order of the source.
 * Source: "Building a Competitive Workforce through Career Pathways Systems: Partner Roles and Responsibilities"
 * (U.S. Departments of Education and Labor, contract ED-04-CO-0121/0001).
 */
export const partnerTypes = {
  intermediary: 'Intermediary',
  secondary: 'Secondary education institution',
  bridge: 'Bridge training program',
  postsecondary: 'Postsecondary education institution',
  industry: 'Industry partner',
  'workforce-system': 'Workforce investment system',
  'economic-development': 'Economic development',
  'community-social-service': 'Community-based organization or social service agency',
  'state-agency': 'State agency',
  'regional-foundation': 'Regional foundation',
} as const;

/** One of the ten kinds of partner. */
export type PartnerType = keyof typeof partnerTypes;
