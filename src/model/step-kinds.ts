/**
 * Kinds of step, and what each is by itself. `education`, `training` and `workforce-preparation` are the three parts of
 * WIOA section 3(7)(D); `program` is education, and training as well where the step names the occupation it trains for;
 * `work`, `assessment` and `other` are not instruction. A `program` is one of which no more is known; a `milestone` is a
 * point that is reached when other steps are done, such as the award of a credential; an `activity` goes beside instruction.
 */
export const stepKinds = [
  'adult-basic-education',
  'english-language-acquisition',
  'high-school-equivalency',
  'secondary-education',
  'dual-enrollment',
  'bridge',
  'developmental-education',
  'workplace-literacy',
  'transitional-coursework',
  'course',
  'degree-program',
  'certificate-program',
  'noncredit-program',
  'program',
  'workforce-preparation',
  'occupational-training',
  'customized-training',
  'on-the-job-training',
  'incumbent-worker-training',
  'pre-apprenticeship',
  'apprenticeship',
  'integrated-education-and-training',
  'internship',
  'work-experience',
  'job',
  'assessment',
  'milestone',
  'activity',
] as const;

/** What the kinds are that are not simply education. */
const groups = {
  'certificate-program': 'program',
  'noncredit-program': 'program',
  program: 'program',
  'workforce-preparation': 'workforce-preparation',
  'occupational-training': 'training',
  'customized-training': 'training',
  'on-the-job-training': 'training',
  'incumbent-worker-training': 'training',
  'pre-apprenticeship': 'training',
  apprenticeship: 'training',
  'integrated-education-and-training': 'program',
  internship: 'work',
  'work-experience': 'work',
  job: 'work',
  assessment: 'assessment',
  milestone: 'other',
  activity: 'other',
} as const;

/** A kind of step. */
export type StepKind = (typeof stepKinds)[number];

/** What a kind of step is by itself. */
export type StepGroup = (typeof groups)[keyof typeof groups] | 'education';

/** What a kind of step is by itself. */
export function stepGroupOf(kind: StepKind): StepGroup {
  return Object.hasOwn(groups, kind) ? groups[kind as keyof typeof groups] : 'education';
}
