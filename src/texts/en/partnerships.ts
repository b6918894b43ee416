/** English words for a report about partners: what is due, who is there, who answers for what. */

import { capital, list } from '../../base/sentence.js';
import { progress } from './progress.js';

/** What a report about partners says. */
export const partnerships = {
  ...progress,
  head: (day: string): string => `Partners as of ${day}. Advisory.`,
  sections: {
    first: 'Do this first',
    statements: 'Vision and mission',
    goals: 'Goals and numbers',
    findings: 'What scans have found',
    table: 'Who is at the table',
    leadership: 'The recommended leadership team',
    responsibilities: 'Who answers for what',
    contributions: 'What partners bring and answer for',
    profiles: 'What partners tell each other',
    employers: 'What employers do',
    work: 'What partners did together',
    access: 'Where people and businesses reach all this',
    economy: 'Jobs and places',
    plans: 'Parts of plans',
    services: 'Services',
    places: 'Place by place',
    funding: 'Funding',
    agenda: 'What is due',
    readiness: 'Readiness',
    board: 'Actions of a board',
    problems: 'Problems',
  },
  pathways: (definition: string): string => `Pathways: ${definition}`,
  questionsTo: (owner: string): string => `Questions to ${owner}`,
  ask: (owner: string, question: string): string => `Ask ${owner}: ${question} When: no date on record.`,
  contradicts: (elements: string): string => `the data contradicts ${elements}`,
  open: (elements: string): string => `open: ${elements}`,
  firstAsk: (owner: string, question: string): string => `first ask ${owner}: ${question}`,
  notMet: (element: string): string => `not met: ${element}`,
  openOf: (open: number, all: number, elements: string): string => `open, ${open} of ${all}: ${elements}`,
  to: (how: string, owner: string, act: string): string => `to ${how}, ${owner}: ${act}`,
  moreQuestions: (count: number): string =>
    `and ${count} more; a check of one definition alone asks all of its questions`,
  convener: 'whoever convenes the partnership',
  whoWhen: (what: string, owner: string, date: string): string => `${what} Who: ${owner}. When: ${date}.`,
  hasLeft: (owner: string, former: string): string => `${owner}; ${former} has left`,
  since: (day: string): string => `since ${day}`,
  overdueSince: (day: string): string => `overdue since ${day}`,
  noDate: 'no date on record',
  noOwner: 'no owner on record',
  findPlaces: (count: number, kind: string, people?: string): string =>
    `Find ${count} more ${count === 1 ? 'place' : 'places'} of ${kind}${people === undefined ? '' : ` for ${people}`}.`,
  reviewAfter: (pathway: string, event: string): string => `Review "${pathway}" after: ${event}.`,
  clearWay: (title: string): string => `Clear the way: ${title}`,
  moreForGoal: (first: string, count: number, goal: string): string =>
    `${first}; and ${count} more for the goal "${goal}".`,
  andSigned: (what: string, partners: readonly string[]): string =>
    `${what} Have it signed by ${list(partners)}, ${partners.length === 1 ? 'which has' : 'which have'} not signed it so far.`,
  moreBelow: (count: number): string => `and ${count} more below`,
  todo: {
    'agreement-end': (thing: string): string => `Renew ${thing}, which has ended.`,
    'agreement-review': (thing: string): string => `Review ${thing}, and set the next date.`,
    'plan-review': (thing: string): string => `Review ${thing}, and set the next date.`,
    'funding-end': (thing: string): string => `Find what pays now that ${thing} has ended.`,
    milestone: (thing: string): string => `Reach the milestone ${thing}.`,
    action: (thing: string): string => `Do what is overdue: ${thing}.`,
  },
  dues: {
    'agreement-end': 'end of the agreement',
    'agreement-review': 'review of the agreement',
    'plan-review': 'review of the plan',
    'funding-end': 'end of the funding',
    milestone: 'milestone',
    action: 'action',
  },
  parts: {
    yes: '',
    perhaps: ' — perhaps: the dates do not say',
    none: ' — no part on record that day',
  },
  onTeam: (covered: number, all: number): string =>
    `${covered} of the ${all} entities that the toolkit recommends are on the leadership team. None is required.`,
  members: (ownership: string, partners: string): string => `${capital(ownership)} members: ${partners}`,
  noOneYet: (group: string, functions: string): string =>
    `${capital(group)}: not on the leadership team, by what is recorded: ${functions}`,
  noPartner: (names: string): string => `No partner on record: ${names}`,
  answering: (sets: readonly (readonly string[])[], exact: boolean): string =>
    `Who commonly answers for these: ${sets.map((set) => list(set)).join('; or ')}${exact ? '' : ' (there may be smaller sets)'}`,
  nothing: 'nothing on record',
  brings: (partner: string, brings: string, answers: string): string =>
    `${partner}: brings ${brings}; answers for ${answers}`,
  nothingFrom: (partners: string): string => `Nothing on record: ${partners}`,
  championsBy: (what: string): string => `Champions by ${what}`,
  knowAbout: (what: string): string => `Know about ${what}`,
  measuredBy: (partner: string, measure: string): string => `${partner} by ${measure}`,
  measuredDifferently: (aim: string, measures: string): string => `Measured differently, ${aim}: ${measures}`,
  everybody: 'everybody',
  someGroup: 'a group that is not stated',
  peopleIn: (people: string, place: string): string => `${people}, in ${place}`,
  serviceFor: (kind: string, people: string): string => `${kind} for ${people}`,
  places: (places: number | undefined, need: number | undefined, short = 0): string =>
    `; places ${places ?? 'not stated'}, need ${need ?? 'not stated'}${short ? `, ${short} short` : ''}`,
  needFound: (title: string): string => `; a scan found the need: ${title}`,
  severalProvide: (service: string, partners: string): string =>
    `${service} comes from several partners: ${partners}`,
  noStep: (support: string): string => `"${support}" goes with no step of any pathway`,
  notMeant: (support: string): string => `"${support}" is for people that no pathway or entry is meant for`,
  whoServes: (people: string, pathway: string): string =>
    `Not on record: who serves ${people}, which ${pathway} is meant for`,
  noOneServes: (people: string, pathway: string): string =>
    `No partner on record serves ${people}, which ${pathway} is meant for`,
  share: (pathways: readonly string[], count: number, steps: string): string =>
    `${pathways.join(' and ')} share ${count} ${count === 1 ? 'step' : 'steps'}: ${steps}`,
  fundingSource: (source: string, _: string): string =>
    source
      .replaceAll('-', ' ')
      .replace(/^wioa title (.*)$/, (_all, title: string) => `WIOA title ${title.toUpperCase()}`)
      .replace(/^tanf$/, 'TANF')
      .replace(/^perkins$/, 'Perkins'),
  unsustained: (pathways: string): string => `Nothing on record pays after the pilot: ${pathways}`,
  unpaid: (pathway: string, from: string, until?: string, days?: number): string =>
    `Nothing on record pays for "${pathway}" from ${from}${until === undefined ? '' : ` until ${until}`}${until === undefined || days === undefined ? '' : `, ${days} ${days === 1 ? 'day' : 'days'}`}`,
  inPlace: {
    services: 'services',
    servicesInPart: 'services in a part of it',
    servicesAnywhere: 'services that name no place',
    servicesMissing: 'services not on record here',
    needs: 'needs that a scan found',
    pathways: 'pathways',
    pathwaysInPart: 'pathways in a part of it',
    pathwaysMissing: 'pathways not offered here',
    pathwaysPerhaps: 'pathways that may be offered here',
  },
  overdue: (day: string, title: string, kind: string): string => `overdue since ${day}: ${title} (${kind})`,
  due: (day: string, title: string, kind: string): string => `by ${day}: ${title} (${kind})`,
  phaseOf: (edition: string, element: string, phase: number): string =>
    `${edition}, ${element}: phase ${phase} of 4`,
  unrated: (edition: string, elements: string): string => `${edition}, not rated: ${elements}`,
  nextFor: (title: string, step: string, priority?: string): string =>
    `next for ${title}: ${step}${priority ? ` (${priority})` : ''}`,
  openToAll: (entries: string): string => `open to all, for no group is named: ${entries}`,
  noEntryNames: (groups: string): string => `no entry names ${groups}`,
  noEntryIn: (pathway: string, groups: string): string => `in ${pathway} no entry names ${groups}`,
  nothingIn: (pathways: string): string => `nothing on record in ${pathways}`,
  noPathwayIn: (sectors: string): string => `no pathway in the sectors of skill needs: NAICS ${sectors}`,
};
