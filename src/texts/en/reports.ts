/** English words for the report on a pathway. */

/** What a report says around the map, the verdict and the partners. */
export const reports = {
  contents: 'On this page',
  asOf: (day: string): string => `As of ${day}`,
  foot: 'Advisory: it says what the data shows, what contradicts it and what is not recorded. It is not legal advice.',
  headings: {
    short: 'In short',
    map: 'Map',
    steps: 'List of steps',
    partners: 'Partners',
    measures: 'What other steps wait for',
    wages: 'What the jobs pay',
  },
  short: {
    enter: 'Where to enter',
    next: 'Do next',
    earns: 'What it earns',
    time: 'How long',
    leave: 'Where to leave',
    jobs: 'Jobs and wages',
    missing: 'Missing from this document',
  },
  /** Something, and the step at which it is: `(step 4)`. */
  at: (thing: string, steps: string): string => `${thing} (${steps})`,
  /** What is not declared, and where it can be by what the document says. */
  possible: (none: string, steps: string): string => `${none} Possible: ${steps}.`,
  /** The same where it can be at so many steps that their numbers say nothing. */
  possibleMany: (count: number, all: number): string =>
    `The document does not say where to begin: ${count} of ${all} steps ask for no other step first.`,
  /** In a circle, or without what they ask for. */
  stuck: (steps: string): string =>
    `Nobody gets to ${steps}: what they ask for waits for them, or nothing gives it.`,
  took: (steps: string, time: string): string => `${steps}: ${time}`,
  timeMissing: (steps: string): string => `not recorded: ${steps}`,
  andMore: (count: number): string => `and ${count} more`,
  nothingToStart: 'Nothing can be started now: the list below says what each step waits for.',
  allOf: 'All of this, by who can answer',
  partnersFirst: 'Partners: what to do first',
  verdictOf: (definition: string, verdict: string): string => `${definition}: ${verdict}`,
  elements: 'Part by part',
  more: 'More about this verdict',
  measures: {
    caption: 'How many steps wait for a step, and how long the longest chain through it is',
    step: 'Step',
    blocking: 'Steps that wait for it',
    delay: 'Steps in the longest chain',
    none: 'No step waits for another.',
    bottleneck: 'bottleneck',
    round: 'goes in a circle',
    outOfReach: (steps: string): string => `Out of reach, even with all others taken: ${steps}.`,
  },
  wages: {
    caption: 'Wages by occupation, with the year and the source of each',
    job: 'Occupation',
    place: 'Place',
    wage: 'Wage',
    year: 'Year',
    source: 'Source',
    nowhere: 'not recorded',
  },
};
