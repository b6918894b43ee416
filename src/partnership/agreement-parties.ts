/** Who is missing from an agreement: somebody to agree with, a signature, a party who is still there. */

import type { CalendarDate } from '../base/calendar-date.js';
import { capital } from '../base/sentence.js';
import type { Agreement } from '../model/agreement.js';
import { articulationSchools } from '../model/articulation-schools.js';
import type { SystemFinding } from '../model/references.js';
import type { PathwaySystem } from '../model/system.js';
import { type Find, thingNamed } from '../model/thing-names.js';
import { passed } from '../time/during.js';
import { leastParties } from './is-signed.js';

/** What is wrong with an agreement, and in which field. */
export interface Problem {
  readonly code: string;
  readonly field: readonly [keyof Agreement, ...number[]];
  readonly message: string;
  readonly params?: NonNullable<SystemFinding['params']>;
}

/** An agreement of nobody, or of one partner with itself; credit within one school takes nobody to agree with. */
export function fewParties(agreement: Agreement, now: PathwaySystem, find: Find): Problem[] {
  const { id, kind, parties } = agreement;
  const its = capital(thingNamed('agreement', id, find));
  const least = leastParties(agreement);
  if (new Set(parties.map(({ partner }) => partner)).size >= least || isWithinOne(agreement, now)) return [];
  const takes =
    least === 1
      ? 'takes a party. Name the partner who gives it.'
      : 'takes two parties or more. Name the partners who agree.';
  return [{ code: 'few-parties', field: ['parties'], message: `${its} ${takes}`, params: { kind } }];
}

/** Whether an agreement is about nothing but credit of a school for what it teaches itself. */
function isWithinOne({ articulates = [], covers = [] }: Agreement, now: PathwaySystem): boolean {
  const inside = (each: (typeof articulates)[number]) => {
    const { from, to } = articulationSchools(now, each);
    return from.some((school) => to.includes(school));
  };
  return articulates.length > 0 && covers.length === 0 && articulates.every(inside);
}

/** Parties who have not signed, or only later. */
export function signaturesOf({ id, parties }: Agreement, day: CalendarDate, find: Find): Problem[] {
  const its = thingNamed('agreement', id, find);
  return parties
    .filter(({ signedOn }) => signedOn === undefined || (signedOn !== day && passed(signedOn, day) === 'no'))
    .map(({ partner, signedOn }) => ({
      code: 'not-signed',
      field: ['parties'],
      message: `${capital(thingNamed('partner', partner, find))} has not signed ${its}${signedOn ? ` before ${signedOn}` : ''}. Have it signed, and record when.`,
      params: { partner, ...(signedOn !== undefined && { day: signedOn }) },
    }));
}

/** Parties who are not there on the day. */
export function partiesGone({ id, parties }: Agreement, now: PathwaySystem, find: Find): Problem[] {
  const its = capital(thingNamed('agreement', id, find));
  const { partners } = now;
  if (!partners) return [];
  const there = new Set(partners.map((partner) => partner.id));
  const gone = parties.filter(({ partner }) => !there.has(partner));
  return gone.map(({ partner }) => ({
    code: 'party-gone',
    field: ['parties'],
    message: `${its} is with ${thingNamed('partner', partner, find)}, who is not there on this day. Agree with somebody else, or end it.`,
    params: { partner },
  }));
}
