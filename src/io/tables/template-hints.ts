/** Sheet → column → what belongs into it, for people who fill in the tables by hand. */

const id = 'a short name of your own';

/** The sheets of the template, in the order in which they are filled in. */
export const hints: { readonly [table: string]: { readonly [column: string]: string } } = {
  system: {
    format: 'leave as it is',
    id,
    title: 'the name of your system',
    region: 'where it is: us-state:04 (State by FIPS code), us-county:04019; several with semicolons',
  },
  partners: {
    id,
    name: 'the name of the organization',
    types: 'one or several of:',
    level: 'one of:',
    description: 'anything else',
  },
  occupations: {
    id,
    title: 'the name of the occupation',
    'soc.code': 'its SOC code, such as 29-1141 (format the column as text)',
    'soc.edition': 'the edition of that code: 2018',
  },
  credentials: {
    id,
    title: 'the name of the credential',
    kind: 'one of:',
    issuer: 'the id of the partner who awards it',
    recognition: 'who recognizes it, such as industry-body:Name or licensing:Name of the board',
    occupations: 'the ids of the occupations it opens',
  },
  steps: {
    id,
    title: 'the name of the course, program or training',
    kind: 'one of:',
    level: 'one of:',
    provider: 'the id of the partner who gives it',
    requires: 'what must hold before: algebra; level:grade=9, or nothing',
    awards: 'the ids of the credentials earned by it',
    credits: 'a number',
    'schedule.from': 'first day, as 2026-01-15',
    'schedule.to': 'last day, as 2026-05-15',
    duration: 'P16W for 16 weeks, P2Y for two years',
    'cost.amount': 'a number',
    'cost.currency': 'USD',
    occupation: 'the id of the occupation it trains for',
  },
  pathways: {
    id,
    title: 'the name of the pathway',
    sectors: 'industries by NAICS code with its edition: 2022:62 (format the column as text)',
    occupations: 'the ids of the occupations it leads to',
    populations: 'the people it is meant for:',
    steps: 'the ids of its steps',
  },
  entries: {
    id,
    pathway: 'the id of the pathway',
    step: 'the id of the step people begin with',
    requires: 'what must hold to come in here, or nothing',
  },
  exits: {
    id,
    pathway: 'the id of the pathway',
    after: 'credential:ID or step:ID after which people may leave',
    occupations: 'the ids of the occupations that are open then',
  },
  supports: {
    id,
    title: 'the name of the service',
    kind: 'one of:',
    provider: 'the id of the partner who gives it',
    goals: 'of counseling:',
    steps: 'all, or the ids of the steps it goes with',
  },
};
