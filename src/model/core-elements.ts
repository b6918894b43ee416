/**
 * The six core elements of a career pathway system, each with its key components and its key question in our words.
 * Source: "Opportunities for Action: Career Pathways, Local Planning" (CLASP), reference chart by Tim Harmon, after WIOA
 * and the Alliance for Quality Career Pathways. "Participant-focused" and "evidence-based practices" count as two: 36.
 */
export const coreElements = {
  partnership: {
    name: 'Partnership',
    asks: 'Who comes together, and with which resources?',
    components: ['formation', 'leadership', 'vision', 'governance', 'funding'],
  },
  sector: {
    name: 'Sector',
    asks: 'Which need of the economy is the pathway to answer?',
    components: ['industry-focus', 'employer-engagement', 'occupational-targets', 'skill-shortage'],
  },
  design: {
    name: 'Design',
    asks: 'Who is it to serve, how, and what is it like for a participant?',
    components: [
      'starting-skills',
      'stackable-credentials',
      'sequencing',
      'curriculum-design',
      'entry-exit-points',
      'alignment-across-settings',
      'articulation',
      'alternative-placement',
    ],
  },
  instruction: {
    name: 'Instructional delivery',
    asks: 'Which innovations in teaching are to improve results?',
    components: [
      'participant-focused',
      'evidence-based',
      'contextualized',
      'concurrent-remediation',
      'dual-enrollment',
      'competency-based',
      'work-based-learning',
      'integrated',
    ],
  },
  supports: {
    name: 'Participant supports',
    asks: 'How are needs beyond the curriculum met?',
    components: [
      'participant-assessment',
      'career-navigation',
      'supportive-services',
      'intrusive-advising',
      'case-coordination',
      'referral',
    ],
  },
  measurement: {
    name: 'Measurement',
    asks: 'What is success, and from which data is it known?',
    components: [
      'pathways-in-data',
      'metric-selection',
      'shared-accountability',
      'continuous-improvement',
      'achievement-gaps',
    ],
  },
} as const;

/** One of the six core elements. */
export type CoreElement = keyof typeof coreElements;
/** One of the 36 key components. */
export type KeyComponent = (typeof coreElements)[CoreElement]['components'][number];

/** Every key component, in the order of the source. */
export const keyComponents: readonly KeyComponent[] = Object.values(coreElements).flatMap(
  ({ components }): readonly KeyComponent[] => components,
);
