/** Roles that nothing in writing covers, and topics that are decided twice. */

import type { CalendarDate } from '../base/calendar-date.js';
import { type AgreementId, byCodeUnits, type PartnerId, type PlanId, type RoleId } from '../base/ids.js';
import { put } from '../base/put.js';
import type { Agreement } from '../model/agreement.js';
import type { Decision } from '../model/plan.js';
import type { Role } from '../model/role.js';
import type { PathwaySystem } from '../model/system.js';
import { timingOf } from '../time/timing.js';
import { checkQuestion, checkQuestionOnDay } from './check-question.js';
import { knowsPartner } from './known-partners.js';
import { signersOf } from './reviews.js';
import { rolesAt } from './role-times.js';
import { systemOn } from './system-on.js';

/** A role on the day that no agreement in force covers with the signature of its partner and another one, both there. */
export interface UncoveredRole {
  readonly role: RoleId;
  readonly partner: PartnerId;
  /** Agreements that cover it, and why each does not count; none: nothing in writing names it. */
  readonly agreements: readonly {
    readonly agreement: AgreementId;
    readonly why: 'over' | 'planned' | 'not-party' | 'not-signed';
  }[];
}

/** The day of the question. */
export interface UncoveredRolesOptions {
  /** The day. */
  readonly asOf: CalendarDate;
}

/**
 * The roles of a day that no agreement in force covers. An agreement covers a role by name, or by its partner or the
 * pathways that the role is for; it takes two signatures by the day, that of the partner among them, of partners who
 * are there on the day. A letter agrees on nothing.
 *
 * Source: Career Pathways Toolkit (U.S. Department of Labor, 2011), Element One: roles are formalized in writing.
 *
 * @throws PathwayError `bad-system`, `bad-day`.
 *
 * @example
 * ```ts
 * import { uncoveredRoles } from 'career-pathways/partnership';
 * uncoveredRoles({
 *   format: 'career-pathways/1', id: 's', title: 'S',
 *   partners: [
 *     { id: 'college', name: 'College', types: ['postsecondary'] }, { id: 'board', name: 'Board', types: ['workforce-system'] },
 *   ],
 *   roles: [{ id: 'teach', partner: 'college', kind: 'provider' }],
 *   agreements: [{
 *     id: 'mou', kind: 'mou', covers: [{ kind: 'role', id: 'teach' }],
 *     parties: [{ partner: 'college' }, { partner: 'board', signedOn: '2025-01-10' }],
 *   }],
 * }, { asOf: '2026-11-01' });
 * // => [{ role: 'teach', partner: 'college', agreements: [{ agreement: 'mou', why: 'not-signed' }] }]
 * ```
 */
export function uncoveredRoles(system: PathwaySystem, options: UncoveredRolesOptions): UncoveredRole[] {
  checkQuestionOnDay(system, options);
  const isThere = knowsPartner(systemOn(system, options.asOf));
  return rolesAt(system, options.asOf).flatMap(({ role }): UncoveredRole[] => {
    const its = (system.agreements ?? []).filter((each) => covers(each, role));
    const agreements = its.map((each) => ({
      agreement: each.id,
      why: whyNot(each, role.partner, { day: options.asOf, isThere }),
    }));
    const failing = agreements.flatMap(({ agreement, why }) => (why ? [{ agreement, why }] : []));
    return failing.length < agreements.length
      ? []
      : [{ role: role.id, partner: role.partner, agreements: failing }];
  });
}

function covers({ kind, covers: its = [] }: Agreement, { id, partner, scope = [] }: Role): boolean {
  const names = (what: string, one: string) => its.some((each) => each.kind === what && each.id === one);
  if (kind === 'letter') return false;
  return (
    names('role', id) ||
    names('partner', partner) ||
    (scope.length > 0 && scope.every((each) => names('pathway', each)))
  );
}

function whyNot(
  agreement: Agreement,
  partner: PartnerId,
  { day, isThere }: { readonly day: CalendarDate; readonly isThere: (id: PartnerId) => boolean },
): UncoveredRole['agreements'][number]['why'] | undefined {
  const timing = timingOf(agreement, day);
  if (timing !== 'now') return timing;
  if (!agreement.parties.some((each) => each.partner === partner)) return 'not-party';
  const signed = [...signersOf(agreement, day)].filter(isThere);
  return signed.length > 1 && signed.includes(partner) ? undefined : 'not-signed';
}

/** A topic that plans decide more than once. */
export interface RepeatedDecision {
  readonly topic: string;
  readonly decisions: readonly { readonly plan: PlanId; readonly level: Decision['level'] }[];
  /** Whether they name different levels. */
  readonly contrary: boolean;
}

/** The day of the question. */
export interface RepeatedDecisionsOptions {
  /** The day; absent: all plans, whenever they are in effect. */
  readonly asOf?: CalendarDate;
}

/**
 * Topics on which plans say more than once who decides. Topics are the same where their words are, whatever the case.
 *
 * Source: Career Pathways Toolkit (U.S. Department of Labor, 2011), Element One: State, local and shared decisions.
 *
 * @throws PathwayError `bad-system`, `bad-day`.
 */
export function repeatedDecisions(
  system: PathwaySystem,
  options: RepeatedDecisionsOptions = {},
): RepeatedDecision[] {
  checkQuestion(system, options);
  const topics = new Map<string, { topic: string; plan: PlanId; level: Decision['level'] }[]>();
  for (const { id: plan, decisions = [] } of systemOn(system, options.asOf).plans ?? [])
    for (const { topic, level } of decisions) put(topics, wordsIn(topic), { topic, plan, level });
  return [...topics]
    .filter(([, its]) => its.length > 1)
    .sort(([a], [b]) => byCodeUnits(a, b))
    .map(([, its]) => ({
      topic: its[0]?.topic ?? '',
      decisions: its.map(({ plan, level }) => ({ plan, level })),
      contrary: new Set(its.map(({ level }) => level)).size > 1,
    }));
}

/** The words of a topic, in lower case. */
function wordsIn(topic: string): string {
  return topic
    .toLowerCase()
    .split(/[\s,;.:/-]+/u)
    .filter(Boolean)
    .join(' ');
}
