/**
 * The sixteen responsibilities that partners of a career pathways system share out: key → name.
 * Source: Career Pathways Toolkit (U.S. Department of Labor, 2011), Element One, chart of roles and responsibilities.
 */
export const responsibilities = {
  'provide-labor-market-information': 'Provide labor market information',
  'engage-employers': 'Engage employers',
  'recruit-and-refer': 'Recruit and make referrals',
  'provide-support-services': 'Provide support services',
  'assess-skills': 'Assess skills',
  'assist-job-search': 'Provide job search assistance',
  'place-in-jobs': 'Provide job placement services',
  'design-programs': 'Design programs',
  'develop-curricula': 'Develop curricula',
  'modularize-curricula': 'Chunk and modularize curricula',
  'link-credit-and-noncredit': 'Create links between credit and non-credit',
  'promote-portability': 'Promote portability through articulation agreements',
  'assist-with-financial-aid': 'Assist with financial aid',
  'provide-trainers': 'Provide trainers and faculty',
  'provide-facilities': 'Provide training facilities and equipment',
  'provide-employment': 'Provide employment and internships',
} as const;

/** One of the sixteen responsibilities. */
export type Responsibility = keyof typeof responsibilities;
