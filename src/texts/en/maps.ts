/** English words for the map of a pathway. */

const many = (count: number, one: string, more = `${one}s`): string => `${count} ${count === 1 ? one : more}`;

/** A sign, and the title of what it is for, where that has one. */
const titled = (sign: string, title: string): string => (title === '' ? sign : `${sign}: ${title}`);

/** What a map says. Numbers are those of steps on it: `4`, or `6–8` for several in a row. */
export const maps = {
  /** How much there is on it, in a line. */
  summary: (counts: {
    readonly steps: number;
    readonly credentials: number;
    readonly entries: number;
    readonly exits: number;
    readonly occupations: number;
  }): string =>
    [
      many(counts.steps, 'step'),
      many(counts.credentials, 'credential'),
      counts.entries === 0 ? 'no way in declared' : many(counts.entries, 'way in', 'ways in'),
      counts.exits === 0 ? 'no way out declared' : many(counts.exits, 'way out', 'ways out'),
      many(counts.occupations, 'occupation'),
    ].join(', '),
  description: 'From top to bottom: what comes first stands higher. Each step has a number.',
  stage: (stage: number): string => `Stage ${stage}`,
  untitled: 'Untitled',
  /** What steps of a band without a level or a term stand under. */
  otherBand: 'No level recorded',
  noBands: {
    level: 'Levels are not shown as bands: a step of a later level comes before one of an earlier level.',
    term: 'Terms are not shown as bands: a step of a later term comes before one of an earlier term.',
  },
  around: (step: string): string => `Only the steps around “${step}” are shown.`,

  /** Parts of what a step needs. */
  steps: (numbers: readonly string[]): string =>
    numbers.length === 1 && /^\d+$/.test(numbers[0] ?? '')
      ? `step ${numbers[0]}`
      : `steps ${numbers.join(', ')}`,
  grade: (points: number): string => ` with grade ${points} or better`,
  timing: { concurrent: ' (before or at the same time)', 'same-term': ' (in the same term)' },
  suppliedBy: (steps: string): string => ` (from ${steps})`,
  elsewhere: (title: string): string => `“${title}”, which is not on this pathway`,
  all: (parts: string): string => `all of ${parts}`,
  some: (least: number, parts: string): string => `any ${least} of ${parts}`,
  credits: (least: number, steps: string): string => `${many(least, 'credit')} from ${steps}`,
  these: (parts: readonly string[]): string => `these: ${parts.join('; ')}`,
  needs: (part: string): string => `Needs ${part}`,
  or: (part: string): string => `or ${part}`,
  follows: (steps: string): string => `Usually after ${steps}`,
  creditFrom: (source: string): string => `Credit is given for ${source}`,
  anyStep: 'any step',
  nothingNeeded: 'Nothing is required before it',
  never: 'What it needs cannot be met',
  noneRecorded: 'No requirement recorded',

  /** On the edge of a card. */
  tags: {
    all: (count: number): string => `all ${count}`,
    choice: (least: number, count: number): string => `any ${least} of ${count}`,
    credits: (least: number, count: number): string => `${many(least, 'credit')} of ${count}`,
    follows: (count: number): string => `usually after ${count}`,
    credit: 'credit given',
    grade: (points: number): string => `grade ≥ ${points}`,
    concurrent: 'same time is fine',
    'same-term': 'same term',
  },

  /** Heads of list cards. */
  lists: {
    choice: (least: number, count: number): string => `Any ${least} of these ${count}`,
    all: (count: number): string => `All of these ${count}`,
    order: (count: number): string => `${many(count, 'step')}, in any order`,
    earns: 'earns a credential',
    earnsOne: (credential: string): string => `earns “${credential}”`,
  },

  /** On a card. */
  step: (number: number, title: string): string => `Step ${number}, ${title}`,
  stepCredits: (credits: number): string => many(credits, 'credit'),
  clockHours: (hours: number): string => many(hours, 'hour'),
  supportLetters: (letters: readonly string[]): string => `Support: ${letters.join(', ')}`,

  /** Strips glued to a card. */
  enter: (title: string): string => titled('Enter here', title),
  enterToo: (title: string): string => titled('Or enter here', title),
  openToAll: 'Open to all, nothing required',
  adds: 'On top of what the step needs',
  meantFor: (populations: string): string => `For: ${populations}`,
  placement: (instrument: string): string => `Placement: ${instrument}`,
  otherWay: (title: string): string => `Or: ${title}`,
  mayStart: 'Possible start',
  earns: (credential: string): string => `Earns: ${credential}`,
  earnsSame: 'Earns this credential',
  earnsBadge: 'Earns this badge',
  leave: (title: string): string => titled('You can leave here', title),
  job: (title: string, wage: string): string => `Job: ${title} · ${wage}`,
  comeBack: (entry: string): string => `Come back: ${entry}`,
  continues: (title: string): string => `Continues to: ${title}`,
  leadsTo: (title: string): string => `Leads to: ${title}`,
  circle: (steps: string): string => `Circle with ${steps}: neither can be first`,
  round: (steps: string): string => `Also counts: ${steps}, further down`,
  together: (steps: string): string => `Taken together with ${steps}`,

  /** Beside the rows. */
  headings: {
    missing: 'Missing from this document',
    jobs: 'Jobs',
    supports: 'Supports',
    onward: 'Continues to',
    signs: 'Signs',
    notes: 'About this map',
    gone: 'No longer there',
    steps: 'Steps in order',
    open: 'Open questions',
  },
  missing: {
    entries: 'No way in is declared.',
    exits: 'No way out is declared.',
    supports: 'No support is recorded.',
    occupations: 'No occupation is recorded.',
    credentials: 'No credential is recorded.',
    wages: 'No wage is recorded.',
    durations: 'How long steps take is not recorded.',
    steps: (ids: string): string => `The pathway names steps that are not in the document: ${ids}.`,
    exit: (title: string): string => `The way out “${title}” comes after nothing that is on the pathway.`,
  },
  noWageRecorded: 'Wage not recorded',
  noWage: 'wage not recorded',
  wage: (
    amounts: { readonly low?: string; readonly median?: string; readonly high?: string },
    unit: string,
  ): string => {
    const { low, median, high } = amounts;
    const span = low !== undefined && high !== undefined ? `${low}–${high}` : (median ?? low ?? high ?? '');
    const half = median !== undefined && span !== median ? `, half earn ${median} or more` : '';
    return `${span} ${{ hour: 'an hour', year: 'a year' }[unit] ?? `a ${unit}`}${half}`;
  },
  wageSource: (year: number, source: string): string => `${year}, ${source}`,
  after: (steps: string): string => `after ${steps}`,
  endOfPathway: 'where the pathway leads',
  education: (level: string): string => `usual education: ${level}`,
  nextJob: {
    vertical: (title: string): string => `next job (up): ${title}`,
    lateral: (title: string): string => `next job (across): ${title}`,
  },
  everyStep: 'every step',
  support: (title: string, steps: string): string => `${title}: ${steps}`,

  /** What the signs mean. */
  signs: {
    need: 'comes before',
    all: 'all of them are needed',
    choice: 'a choice',
    credits: 'so many credits of them',
    soft: 'usual order, not required',
    credit: 'gives credit for',
    back: 'leads back up',
    circle: 'a circle: neither can be first',
    list: 'a list: steps alike in what they need and open',
    route: 'the way to the goal',
    derived: 'not declared, but possible by what the document says',
    support: 'a support',
  },

  /** How a step stands for a person. */
  states: {
    held: 'Done',
    notNeeded: 'Need not be taken',
    credited: (agreement: string): string => `Credit given: ${agreement}`,
    enrolled: 'You are taking this',
    ready: 'You can start this now',
    alongside: (part: string): string => `You can start this now, together with ${part}`,
    unclear: (part: string): string => `An adviser has to decide: ${part}`,
    blocked: (part: string): string => `Not yet: needs ${part}`,
    closed: { over: 'No longer offered', planned: 'Not offered yet' },
    done: (count: number, all: number): string => `${count} of ${all} done`,
    open: (count: number): string => `${count} can start now`,
  },
  /** Above the map. */
  goal: {
    found: (goal: string, steps: string): string => `The way to ${goal}: ${steps}`,
    held: (goal: string): string => `${goal} is reached`,
    'no-route': (goal: string, day?: string): string =>
      `Nothing on this pathway leads to ${goal}${day === undefined ? '' : ` as of ${day}`}`,
    undecided: (goal: string): string => `Whether there is a way to ${goal} was not settled`,
  },
  /** Marks of overlays. */
  marks: {
    onRoute: 'On the way to the goal',
    speaksFor: (elements: string): string => `Speaks for: ${elements}`,
    speaksAgainst: (elements: string): string => `Speaks against: ${elements}`,
    asked: (elements: string): string => `Open question: ${elements}`,
    verdict: (definition: string, verdict: string, elements: string): string =>
      `${definition}: ${verdict}${elements && ` (${elements})`}`,
    blocking: (count: number): string => `${many(count, 'step')} wait for it`,
    delay: (count: number): string => `in a chain of ${count}`,
    bottleneck: 'Bottleneck',
    added: 'New',
    changed: (fields: string): string => `Changed: ${fields}`,
  },
  sameAsList: 'The same as a list of steps',
};
