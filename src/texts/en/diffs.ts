/** English words for what changed between two versions of a system. */

/** How many of a group are enough. */
export interface Least {
  readonly least: number;
  readonly of: number;
}

const enough = ({ least, of }: Least): string =>
  of === 1 ? 'one alone' : least >= of ? `all ${of}` : least === 1 ? `any one of ${of}` : `${least} of ${of}`;

/** Whether so many of them can be asked for: not none of them, and not more than there are. */
const canBeAsked = ({ least, of }: Least): boolean => least >= 1 && least <= of;

/** What changed, in words. */
export const diffs = {
  title: (system: string): string => `What changed: ${system}`,
  nothing: 'Nothing changed.',
  notInFull:
    'Routes and stacking were not looked into in full: there is more than the budget, or the count of routes, allows.',
  sections: {
    document: 'The document itself',
    effects: 'What this changes for people',
    verdicts: 'Verdicts that turned',
    stranded: 'Learners',
  },
  added: (thing: string): string => `new: ${thing}`,
  removed: (thing: string): string => `gone: ${thing}`,
  renamed: (thing: string, from: string, to: string): string =>
    `${thing} has the id ${to}, no longer ${from}`,
  field: (thing: string, what: string): string => `${thing}: ${what}`,
  set: (field: string, after: string, before: string): string => `${field} is ${after}, no longer ${before}`,
  given: (field: string, after: string): string => `${field} is now given: ${after}`,
  dropped: (field: string, before: string): string => `${field} is no longer given; it was ${before}`,
  came: (field: string, items: string): string => `${field}, new: ${items}`,
  went: (field: string, items: string): string => `${field}, gone: ${items}`,
  moved: (field: string, items: string): string => `${field}, moved to another place: ${items}`,
  kept: (field: string): string => `${field}: what is kept there is not the same`,
  emptyList: 'an empty list',
  yes: 'yes',
  no: 'no',
  least: (before: Least, after: Least, parts: string): string => {
    const have = after.least === 1 ? 'has' : 'have';
    if (!canBeAsked(before) || !canBeAsked(after))
      return `${after.least} of ${after.of} ${have} to be met, no longer ${before.least} of ${before.of}: ${parts}`;
    return after.of === 1
      ? `only this has to be met, no longer ${enough(before)}: ${parts}`
      : `${enough(after)} ${have} to be met, no longer ${enough(before)}: ${parts}`;
  },
  also: {
    all: (part: string): string => `also asks for ${part}`,
    some: (part: string): string => `also counts ${part}`,
  },
  noLonger: {
    all: (part: string): string => `no longer asks for ${part}`,
    some: (part: string): string => `no longer counts ${part}`,
  },
  beside: (change: string, others: string): string => `${change} (beside ${others})`,
  instead: (before: string, after: string): string => `asks for ${after}, no longer for ${before}`,
  insteadOfNothing: (after: string): string => `asks for ${after}, where nothing was asked before`,
  insteadWay: (before: string, after: string): string => `counts ${after}, no longer ${before}`,
  inside: (way: string, change: string): string => `in one of the ways, ${way}: ${change}`,
  sameRequirement: 'its requirement is written otherwise and asks the same',
  gainedReach: (things: string): string => `now within reach: ${things}`,
  lostReach: (things: string): string => `no longer within reach: ${things}`,
  gainedRoute: (goal: string, steps: string): string => `a new way to ${goal}: ${steps}`,
  lostRoute: (goal: string, steps: string): string => `no longer a way to ${goal}: ${steps}`,
  longerRoute: (goal: string, steps: string, more: string): string =>
    `the way to ${goal} also takes ${more} now: ${steps}`,
  shorterRoute: (goal: string, steps: string, less: string): string =>
    `the way to ${goal} no longer takes ${less}: ${steps}`,
  gainedStack: (from: string, to: string): string => `${from} now stacks into ${to}`,
  lostStack: (from: string, to: string): string => `${from} no longer stacks into ${to}`,
  verdict: (definition: string, after: string, before: string): string =>
    `${definition}: ${after}, no longer ${before}`,
  learners: {
    none: (count: number): string =>
      count === 1 ? 'The learner is not stranded.' : `None of ${count} learners is stranded.`,
    some: (stranded: number, count: number): string =>
      `${stranded} of ${count} ${count === 1 ? 'learner' : 'learners'} ${stranded === 1 ? 'is' : 'are'} stranded.`,
    alike: (ids: readonly string[]): string => {
      const [first = '', second, ...more] = ids;
      if (second === undefined) return first;
      return more.length === 0 ? `${first} and ${second}` : `${first}, ${second} and ${more.length} more`;
    },
    lost: (who: string, goals: string): string => `${who}: can no longer reach ${goals}`,
    begun: (who: string, steps: string): string => `${who}: begun, and nothing follows it: ${steps}`,
    notReady: (who: string, steps: string): string => `${who}: could begin and cannot now: ${steps}`,
    rule: (what: string): string => `rule: ${what}`,
    rules: {
      'old-rule': (step: string): string => `keep the former requirement of ${step} as another way in`,
      credit: (step: string, from: string): string =>
        `give credit for ${step} to learners who have taken ${from}`,
      'teach-out': (step: string): string => `keep offering ${step} to learners who have begun`,
    },
    smallest: (count: number, exact: boolean, all: boolean): string => {
      const rules = all ? 'strand no one' : 'bring back all that can be';
      return `${exact ? `The fewest rules that ${rules}` : `Rules that ${rules}; fewer may do`}: ${count}`;
    },
    beyond: (who: string, goals: string): string => `${who}: no such rule brings back ${goals}`,
  },
};
