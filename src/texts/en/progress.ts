/** English words for what partners want, have reached, have found and have done. */

import { list } from '../../base/sentence.js';

/** The progress of partners in words. */
export const progress = {
  vision: (text: string): string => `Vision: ${text}`,
  mission: (text: string): string => `Mission: ${text}`,
  number: (value: string): string => `number: ${value}`,
  unmeasured: (measures: string): string => `not measured yet: ${measures}`,
  undated: (title: string): string => `to do, no date on record: ${title}`,
  silentGoal: 'nothing on record yet: no number, no milestone, no action',
  counts: {
    met: (count: number): string => counted(count, 'milestone', 'met'),
    overdue: (count: number): string => counted(count, 'milestone', 'overdue'),
    toCome: (count: number): string => counted(count, 'milestone', 'to come'),
    done: (count: number): string => counted(count, 'action', 'done'),
    open: (count: number): string => counted(count, 'action', 'open'),
    corrections: (count: number): string => counted(count, 'review', 'changed something'),
  },
  seeNumbers: 'see the numbers',
  states: {
    reached: 'reached',
    'not-reached': 'not reached yet',
    missed: 'missed',
    'no-target': '',
    unknown: 'not known',
  },
  suppressed: 'not published, so few people are in it',
  shareOf: (numerator: number, denominator: number): string => ` (${numerator} of ${denominator})`,
  forGroup: (group: string): string => ` for ${group}`,
  target: (target: string, day: string | undefined, state: string): string =>
    `target ${target}${day === undefined ? '' : ` by ${day}`}: ${state}`,
  change: (change: number): string =>
    change === 0 ? 'as many as before' : `${Math.abs(change)} ${change > 0 ? 'more' : 'fewer'} than before`,
  from: (source: string): string => `from ${source}`,
  heldBy: (partner: string): string => `held by ${partner}`,
  forPeople: (people: string): string => `for ${people}`,
  rule: (level: string): string => `${level} rule`,
  canRemove: (partner: string): string => `${partner} can remove it`,
  someEmployers: 'Employers that are not named',
  forPathway: (pathway: string): string => ` for "${pathway}"`,
  otherWay: (engagement: string): string => `Other engagement: ${engagement}`,
  noEngagement: (partners: string): string => `No engagement on record: ${partners}`,
  untaken: (ways: string): string => `Not on record from any employer: ${ways}`,
  customers: { business: 'businesses', 'job-seeker': 'job seekers' },
  forCustomers: (customers: string): string => `, for ${customers}`,
  reachedNowhere: (all: string): string => `Reached at no access point on record: ${all}`,
  noPointFor: (customers: string): string => `No access point names ${customers} as customers`,
  supply: {
    'no-pathway': 'no pathway leads there',
    'not-stated': '',
    'fewer-places': 'fewer places than openings',
    'not-fewer': 'at least as many places as openings in one step of each pathway',
  },
  unreviewed: (pathways: string): string => `; not reviewed since: ${pathways}`,
  placesIn: (places: number, step: string): string => `${places} in "${step}"`,
  openings: (count: number | undefined): string => `${count ?? 'an unstated number of'} openings`,
  placesAre: (places: string): string => `places: ${places || 'not stated'}`,
  reserved: (step: string, partner: string, places?: number): string =>
    `Places in "${step}" are kept for people from ${partner}${places === undefined ? '; how many is not stated' : `: ${places}`}`,
  stages: (title: string, stages: readonly string[], then: readonly string[]): string =>
    `"${title}" is in ${stages.length === 0 ? 'no stage that day' : staged(stages)}${then.length === 0 ? '' : `, then comes ${list(then)}`}`,
  ledBy: (partner: string): string => `led by ${partner}`,
  with: (who: string): string => `with ${who}`,
  changed: (changes: string): string => `changed: ${changes}`,
  noOutreach: (stages: readonly string[]): string => `No outreach on record in ${staged(stages)}`,
  partOf: (plan: string, kind: string, named: string): string =>
    `${plan}, ${kind} part: ${named || 'names no partner'}`,
  notNamed: (programs: string): string => `; does not name ${programs}`,
  noPart: (plan: string, kind: string): string => `${plan}: no ${kind} part`,
  wants: (goals: string): string => `wants ${goals}`,
  requires: (requirements: string): string => `requires ${requirements}`,
  worksBy: (models: string): string => `works by ${models}`,
  hasPlaces: (places: number, need?: number): string =>
    `has ${places} ${places === 1 ? 'place' : 'places'}${need === undefined ? '' : `, ${need} needed`}`,
};

function staged(stages: readonly string[]): string {
  return `the ${stages.length === 1 ? 'stage' : 'stages'} ${list(stages)}`;
}

function counted(count: number, what: string, state: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'} ${state}`;
}
