/** English words for the report on a pathway. */

/** What a report says around the map, the verdict and the partners. */
export const reports = {
  contents: 'On this page',
  asOf: (day: string): string => `As of ${day}`,
  foot: 'Advisory: it says what the data shows, what contradicts it and what is not recorded. It is not legal advice. “This library” is career-pathways, the software that wrote this page.',
  headings: {
    short: 'In short',
    map: 'Map',
    steps: 'List of steps',
    partners: 'Partners',
    measures: 'What other steps wait for',
    wages: 'What the jobs pay',
  },
  short: {
    verdict: 'Verdict',
    credits: 'Credits and hours',
    cost: 'What it costs',
    time: 'How long',
    jobs: 'Jobs and wages',
    enter: 'Where to enter',
    student: 'If you are a student',
    person: 'What you can do now',
    earns: 'What it earns',
    leave: 'Where to leave',
    offices: 'For the offices of the program',
    missing: 'Also missing from this document',
  },
  /** Something, and the step at which it is: `(step 4)`. */
  at: (thing: string, steps: string): string => `${thing} (${steps})`,
  /** What is not declared, and where it can be by what the document says. */
  possible: (none: string, steps: string): string => `${none} Possible: ${steps}.`,
  /** Steps where it can be, so many that their numbers say nothing. */
  possibleMany: (count: number, all: number): string =>
    count === all
      ? `any of the ${all} steps, for none asks for another first`
      : `${count} of the ${all} steps, which ask for no other step first`,
  /** Beside what is declared. */
  undeclared: (steps: string): string => `Not declared, but possible: ${steps}.`,
  /** Places that are kept at a step for people whom a partner sends; how many, where it is said. */
  reserved: (steps: string, partner: string, places?: number): string =>
    `${steps}: ${places === undefined ? 'places' : places === 1 ? '1 place' : `${places} places`} reserved for ${partner}`,
  /** What is earned by no step. */
  unearned: 'named in the document; no step is recorded as earning it',
  /** Credits by what they count: semester, quarter, clock, or not known. */
  credits: (count: number, unit: string): string => {
    const one = unit === 'clock' ? 'clock hour' : unit === '' ? 'credit' : `${unit} credit`;
    return `${count} ${one}${count === 1 ? '' : 's'}`;
  },
  /** So much, for all steps or for those that say it. */
  inAll: (much: string, count: number, all: number): string =>
    all === 1 ? much : `${much} for ${count === all ? `all ${all}` : `${count} of the ${all}`} steps`,
  /** The longest chain of steps. */
  atLeast: (much: string, steps: string): string =>
    `at least ${much}: ${steps} can only be taken one after another`,
  fewer: 'A person may need fewer of these steps.',
  /** Of all where no steps are named. */
  notOnRecord: (steps: string): string => (steps === '' ? 'Not on record.' : `not on record: ${steps}`),
  /** In a circle, or without what they ask for. */
  stuck: (steps: string): string =>
    `No way leads to ${steps}: what they ask for waits for them, or nothing gives it.`,
  /** Of an exit that no open way leads to, and of a pathway no entry of which is open. */
  unreachable: 'No open way leads there',
  nowhere: 'No way in is open now.',
  took: (steps: string, time: string): string => `${steps}: ${time}`,
  andMore: (count: number): string => `and ${count} more`,
  nothingToStart: 'Nothing can be started now: the list below says what each step waits for.',
  /** A way in, and the partner to ask about it. */
  begin: (step: string, partner?: string): string =>
    `${step}: begin here.${partner === undefined ? '' : ` Ask ${partner}.`}`,
  askWhere: 'Ask the program where to begin: the document declares no way in.',
  toSettle: (definition: string): string =>
    `What would change the verdict on “${definition}”, what takes least first:`,
  partnersDo: 'What partners have to do first:',
  allOf: 'All of this, by who can answer',
  partnersFirst: 'Partners: what to do first',
  verdictOf: (definition: string, verdict: string): string => `${definition}: ${verdict}`,
  elements: 'Part by part',
  /** Below the heading of what would change a verdict, and of its parts. */
  letters: 'The letter before each question is that of the part of the definition, below.',
  grades:
    'In brackets stands what a statement rests on: declared (the document says it), derived (it follows from that), documented (a dated record shows it), attested (an office answers for it).',
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
