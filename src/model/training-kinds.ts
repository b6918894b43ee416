/** The eleven kinds of training services: key → name. Source: WIOA section 134(c)(3)(D), 29 U.S.C. 3174(c)(3)(D). */
export const trainingKinds = {
  'occupational-skills': 'Occupational skills training, including for nontraditional employment',
  'on-the-job': 'On-the-job training',
  'incumbent-worker': 'Incumbent worker training',
  'workplace-and-related-instruction': 'Workplace training with related instruction',
  'private-sector': 'Training programs operated by the private sector',
  'skill-upgrading': 'Skill upgrading and retraining',
  entrepreneurial: 'Entrepreneurial training',
  'transitional-jobs': 'Transitional jobs',
  'job-readiness-combined': 'Job readiness training combined with other training',
  'adult-education-combined': 'Adult education and literacy provided with training',
  customized: 'Customized training with an employer commitment to hire',
} as const;

/** One of the eleven kinds of training services. */
export type TrainingKind = keyof typeof trainingKinds;
