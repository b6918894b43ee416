/**
 * The nine actions of a workforce board: key → name.
 * Source: "Opportunities for Action: Career Pathways, Local Planning" (CLASP).
 */
export const boardActionNames = {
  'review-activities': 'Review what partners already do against the definition in WIOA',
  'expand-sectors': 'Expand into further sectors',
  'adult-education-entries': 'Adult education: entries for English learners and for basic skills',
  'adult-entries': 'Title I adults: entries for those with priority of service',
  'youth-entries': 'Title I youth: entries, above all for out-of-school youth',
  'vocational-rehabilitation': 'Vocational rehabilitation: entries for people with disabilities',
  'longer-pathways': 'Join programs into longer pathways',
  'allocate-resources': 'Allocate resources to training and supports',
  'staff-capacity': 'Build the capacity of staff',
} as const;

/** One of the nine actions. */
export type BoardActionName = keyof typeof boardActionNames;
