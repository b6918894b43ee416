/** Kinds of support, in four lists: what they are by law or practice. */

/** Help to choose and reach goals. */
export const counselingKinds = [
  'academic-counseling',
  'career-counseling',
  'career-navigation',
  'career-planning',
  'guidance-and-counseling',
  'intrusive-advising',
] as const;

/** The twelve supportive services of 20 CFR 680.900, in order. */
export const supportiveServices = [
  'community-linkages',
  'transportation',
  'child-and-dependent-care',
  'housing',
  'needs-related-payments',
  'educational-testing',
  'reasonable-accommodations',
  'legal-aid',
  'health-care-referrals',
  'work-attire-and-tools',
  'books-and-supplies',
  'application-and-test-fees',
] as const;

/** Help into a job. */
export const employmentServices = ['job-search-assistance', 'job-placement'] as const;

/** Other help. */
export const otherSupports = [
  'skills-assessment',
  'case-management',
  'financial-aid-assistance',
  'mentoring',
  'tutoring',
  'follow-up',
  'referral',
  'other',
] as const;

/** A kind of support. */
export type SupportKind =
  | (typeof counselingKinds)[number]
  | (typeof supportiveServices)[number]
  | (typeof employmentServices)[number]
  | (typeof otherSupports)[number];
