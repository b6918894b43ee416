/** What partners of each type typically do beyond the sixteen shared responsibilities. */

import type { PartnerType } from './partner-types.js';

/**
 * Key → name and type of partner.
 * Source: "Building a Competitive Workforce through Career Pathways Systems: Partner Roles and Responsibilities"
 * (U.S. Departments of Education and Labor, contract ED-04-CO-0121/0001); for the intermediary also Career Pathways
 * Toolkit (U.S. Department of Labor, 2011), Element One. "Typically": nothing is missing where one is not taken on.
 */
export const duties = {
  'convene-stakeholders': { name: 'Bring stakeholders together', by: 'intermediary' },
  'pursue-strategic-plan': { name: 'Build and pursue a strategic plan', by: 'intermediary' },
  'develop-framework': {
    name: 'Develop agreements, operations and implementation plans',
    by: 'intermediary',
  },
  'coordinate-pilots': { name: 'Coordinate partners to develop pilot programs', by: 'intermediary' },
  'assemble-funding': { name: 'Put together the funding that sustains pilots', by: 'intermediary' },
  'keep-goals-and-milestones': { name: 'See that goals are set and milestones met', by: 'intermediary' },
  'run-day-to-day': { name: 'Keep the system functioning from day to day', by: 'intermediary' },
  'facilitate-meetings': { name: 'Coordinate and facilitate team meetings', by: 'intermediary' },
  'support-action-plans': { name: 'Support the completion of action plans', by: 'intermediary' },
  'think-ahead': { name: 'Think about the next steps, ahead of the team', by: 'intermediary' },
  'champion-the-system': { name: 'Promote the system to team, agencies and community', by: 'intermediary' },
  'prepare-for-college-and-career': { name: 'Prepare students for college and career', by: 'secondary' },
  'reduce-remediation': { name: 'Reduce the need for remedial work', by: 'secondary' },
  'counsel-early': { name: 'Give early career and academic information and counseling', by: 'secondary' },
  'negotiate-articulation': { name: 'Negotiate articulation agreements', by: 'secondary' },
  'offer-transitional-coursework': { name: 'Offer credit-bearing transitional coursework', by: 'secondary' },
  'teach-basic-skills': { name: 'Teach adults the basic skills to enter and advance', by: 'bridge' },
  'train-for-career-track': {
    name: 'Train for career-track employment and further study',
    by: 'postsecondary',
  },
  'build-curriculum-with-employers': { name: 'Develop curriculum with employers', by: 'postsecondary' },
  'recruit-instructors': { name: 'Recruit and certify instructors', by: 'postsecondary' },
  'negotiate-fees': { name: 'Negotiate course fees', by: 'postsecondary' },
  'deliver-training': { name: 'Deliver the training', by: 'postsecondary' },
  'recruit-jointly': { name: 'Recruit and assess together with others', by: 'postsecondary' },
  'inform-on-trends': { name: 'Inform on industry trends and workforce issues', by: 'industry' },
  'define-skills': { name: 'Help define needed skills', by: 'industry' },
  'review-curriculum': { name: 'Review curriculum', by: 'industry' },
  'visit-classes': { name: 'Visit training classes', by: 'industry' },
  'offer-work-experience': { name: 'Offer work experience', by: 'industry' },
  'upgrade-incumbents': { name: 'Offer upgrade training for incumbent workers', by: 'industry' },
  'contribute-resources': { name: 'Provide resources that help sustain pathways', by: 'industry' },
  'broker-information': { name: 'Broker information and relationships', by: 'workforce-system' },
  'give-single-access': {
    name: 'Connect programs and resources in one access point',
    by: 'workforce-system',
  },
  'integrate-investments': {
    name: 'Integrate pathways into other public investments',
    by: 'workforce-system',
  },
  'give-economic-information': { name: 'Give economic information', by: 'economic-development' },
  'announce-changes': { name: 'Make known plant closings and new employers', by: 'economic-development' },
  'open-employer-network': { name: 'Open a network of employer contacts', by: 'economic-development' },
  'promote-and-market': { name: 'Promote and market the framework', by: 'economic-development' },
  'fund-or-give-in-kind': { name: 'Offer funding or in-kind contributions', by: 'economic-development' },
  'recruit-the-isolated': {
    name: 'Recruit people far from college and career',
    by: 'community-social-service',
  },
  'assess-candidates': { name: 'Assess candidates', by: 'community-social-service' },
  'manage-cases': { name: 'Manage cases', by: 'community-social-service' },
  'connect-to-services': {
    name: 'Connect to health care, child care, transportation',
    by: 'community-social-service',
  },
  'host-instruction': { name: 'Serve as a site for instruction', by: 'community-social-service' },
  'give-statewide-vision': { name: 'Provide a statewide vision', by: 'state-agency' },
  'engage-local-players': { name: 'Engage and support regional and local players', by: 'state-agency' },
  'align-policies': { name: 'Align policies and programs among agencies', by: 'state-agency' },
  'fund-planning': { name: 'Fund planning and implementation', by: 'state-agency' },
  'set-performance-parameters': { name: 'Establish parameters for performance', by: 'state-agency' },
  'align-outcomes': { name: 'Align goals and outcomes to other state policies', by: 'state-agency' },
  'play-convener': { name: 'Play a convening role', by: 'regional-foundation' },
  'support-planning': { name: 'Support planning', by: 'regional-foundation' },
  'build-capacity': { name: 'Support capacity building', by: 'regional-foundation' },
  'fund-evaluation': { name: 'Fund documentation, evaluation, dissemination', by: 'regional-foundation' },
} as const satisfies { readonly [duty: string]: { readonly name: string; readonly by: PartnerType } };

/** Something that partners of one type typically do. */
export type Duty = keyof typeof duties;
