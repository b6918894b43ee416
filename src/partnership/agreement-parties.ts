/** Who is missing from an agreement: a signature, a party who is still there. */

import type { CalendarDate } from '../base/calendar-date.js';
import { capital } from '../base/sentence.js';
import type { Agreement } from '../model/agreement.js';
import type { SystemFinding } from '../model/references.js';
import type { PathwaySystem } from '../model/system.js';
import { type Find, thingNamed } from '../model/thing-names.js';
import { passed } from '../time/during.js';

/** What is wrong with an agreement, and in which field. */
export interface Problem {
  readonly code: string;
  readonly field: readonly [keyof Agreement, ...number[]];
  readonly message: string;
  readonly params?: NonNullable<SystemFinding['params']>;
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
