/** Agreements that have ended, are due, lack a signature or miss a party, on a day. */

import type { CalendarDate } from '../base/calendar-date.js';
import type { AgreementId, PartnerId } from '../base/ids.js';
import { pointer } from '../base/pointer.js';
import { capital } from '../base/sentence.js';
import type { Agreement } from '../model/agreement.js';
import { articulationSchools, unsignedSides } from '../model/articulation-schools.js';
import type { SystemFinding } from '../model/references.js';
import type { PathwaySystem } from '../model/system.js';
import type { EntityKind } from '../model/tables.js';
import { type Find, finderIn, thingNamed } from '../model/thing-names.js';
import { lastDay } from '../time/days.js';
import { passed } from '../time/during.js';
import { fewParties, type Problem, partiesGone, signaturesOf } from './agreement-parties.js';
import { checkQuestionOnDay } from './check-question.js';
import { isRenewed, signersOf } from './reviews.js';
import { systemOn } from './system-on.js';

/** The day of the question. */
export interface AgreementProblemsOptions {
  /** The day. */
  readonly asOf: CalendarDate;
}

/**
 * Problems of agreements on a day: `expired`, `review-due` (its day has come, which of a month is the last), `few-parties` (nobody is a party, or one
 * partner is the only one, which a letter or the commitment of an employer may have), `not-signed` (a party has not, or later),
 * `party-gone` (a party is not there on the day), `role-not-covered` (an agreement covers a role whose partner is no party
 * to it), `partner-not-party` (it covers a pathway, a step or another thing, and one who provides it is no party),
 * `articulation-not-signed-by` (it gives credit, and the school on one side of it has not signed), `letter-only` (a partner
 * has nothing but letters, and neither responsibilities nor resources: a token of support). What has ceased, and what is
 * covered and has ended, is left out.
 *
 * Source of the last: Career Pathways Toolkit (U.S. Department of Labor, 2011), Element One.
 *
 * @throws PathwayError `bad-system`, `bad-day`.
 *
 * @example
 * ```ts
 * import { agreementProblems } from 'career-pathways/partnership';
 * agreementProblems({
 *   format: 'career-pathways/1', id: 's', title: 'S',
 *   agreements: [{ id: 'mou', kind: 'mou', parties: [{ partner: 'board', signedOn: '2024' }], reviewBy: '2026-06' }],
 * }, { asOf: '2026-11-01' }).map(({ code, path }) => `${code} ${path}`);
 * // => ['review-due /agreements/0/reviewBy', 'few-parties /agreements/0/parties']
 * ```
 */
export function agreementProblems(system: PathwaySystem, options: AgreementProblemsOptions): SystemFinding[] {
  checkQuestionOnDay(system, options);
  const { asOf } = options;
  const find = finderIn(system);
  const now = systemOn(system, asOf);
  const found = (system.agreements ?? []).flatMap((agreement, index) => {
    const { id, status } = agreement;
    if (status === 'ceased' || status === 'suspended') return [];
    const its = [
      ...datesOf(agreement, thingNamed('agreement', id, find), asOf),
      ...fewParties(agreement, now, find),
      ...signaturesOf(agreement, asOf, find),
      ...partiesOf(agreement, now, find),
      ...partiesGone(agreement, now, find),
      ...articulationsOf(now, id, { day: asOf, find }),
    ];
    return its.map(
      ({ code, field, message, params }): SystemFinding => ({
        code,
        severity: 'warning',
        at: { kind: 'agreement', id },
        path: pointer(['agreements', index, ...field]),
        message,
        ...(params && { params }),
      }),
    );
  });
  return [...found, ...tokensOfSupport(system, now, asOf)];
}

function datesOf(agreement: Agreement, its: string, day: CalendarDate): Problem[] {
  const { effective, reviewBy } = agreement;
  const problems: Problem[] = [];
  if (effective?.to !== undefined && passed(effective.to, day) === 'yes')
    problems.push({
      code: 'expired',
      field: ['effective'],
      message: `${capital(its)} ended on ${effective.to}. Renew it, or take it out.`,
      params: { day: effective.to },
    });
  if (reviewBy !== undefined && lastDay(reviewBy) <= day && !isRenewed(agreement, day))
    problems.push({
      code: 'review-due',
      field: ['reviewBy'],
      message: `The review of ${its} was due by ${reviewBy}. Review it, and set the next date.`,
      params: { day: reviewBy },
    });
  return problems;
}

/** What an agreement covers on the day although a partner behind it is no party. */
function partiesOf({ id: it, parties, covers = [] }: Agreement, now: PathwaySystem, find: Find): Problem[] {
  const name = (kind: EntityKind, id: string) => thingNamed(kind, id, find);
  const its = capital(name('agreement', it));
  const signers = new Set(parties.map(({ partner }) => partner));
  return covers.flatMap(({ kind, id }): Problem[] => {
    if (kind === 'system') return [];
    const others = partnersBehind(now, kind, id).filter((partner) => !signers.has(partner));
    return others.map((partner) => {
      const who = name('partner', partner);
      if (kind === 'role')
        return {
          code: 'role-not-covered',
          field: ['covers'],
          message: `${its} covers ${name(kind, id)}, but ${who} is not a party to it.`,
          params: { partner, kind, id },
        };
      return {
        code: 'partner-not-party',
        field: ['covers'],
        message: `${its} covers ${name(kind, id)}, but ${who}, which ${doing[kind] ?? 'it is about'}, is not a party to it.`,
        params: { partner, kind, id },
      };
    });
  });
}

const doing: { readonly [K in EntityKind]?: string } = {
  step: 'provides it',
  pathway: 'provides steps of it',
  entry: 'provides its step',
  exit: 'provides its step',
  support: 'provides it',
  credential: 'issues it',
  funding: 'gives it',
  engagement: 'did it',
};

/** The partners without whom something that an agreement covers is not agreed on. */
function partnersBehind(now: PathwaySystem, kind: EntityKind, id: string): readonly PartnerId[] {
  const row = <R extends { readonly id: string }>(rows: readonly R[] = []) =>
    rows.find((each) => each.id === id);
  const providers = (steps: readonly string[]) => [
    ...new Set((now.steps ?? []).flatMap((step) => (steps.includes(step.id) ? (step.provider ?? []) : []))),
  ];
  const some = (partner: PartnerId | undefined) => (partner === undefined ? [] : [partner]);
  switch (kind) {
    case 'partner':
      return [id];
    case 'role':
      return some(row(now.roles)?.partner);
    case 'step':
      return providers([id]);
    case 'pathway':
      return providers(row(now.pathways)?.steps ?? []);
    case 'entry':
      return providers([row(now.entries)?.step ?? '']);
    case 'exit': {
      const after = row(now.exits)?.after;
      return after?.kind === 'step' ? providers([after.step]) : [];
    }
    case 'support':
      return some(row(now.supports)?.provider);
    case 'credential':
      return some(row(now.credentials)?.issuer);
    case 'funding':
      return some(row(now.funding)?.partner);
    case 'engagement':
      return some(row(now.engagements)?.partner);
    default:
      return [];
  }
}

/** Credit that a school on one side of it has not signed by the day. */
function articulationsOf(
  now: PathwaySystem,
  id: AgreementId,
  { day, find }: { readonly day: CalendarDate; readonly find: Find },
): Problem[] {
  const agreement = now.agreements?.find((each) => each.id === id);
  if (!agreement) return [];
  const signed = signersOf(agreement, day);
  return (agreement.articulates ?? []).flatMap((each, index) =>
    unsignedSides(articulationSchools(now, each), signed).map((side) => {
      const who = side.map((partner) => capital(thingNamed('partner', partner, find))).join(' or ');
      return {
        code: 'articulation-not-signed-by',
        field: ['articulates', index] as const,
        message: `${who} has not signed the credit for ${thingNamed('step', each.to, find)}, so it cannot be relied on. Have it signed.`,
        params: { partner: side[0] ?? '', ...(side[1] !== undefined && { other: side[1] }), step: each.to },
      };
    }),
  );
}

/** Partners who by the day have signed letters and nothing else, and take on nothing. */
function tokensOfSupport(system: PathwaySystem, now: PathwaySystem, day: CalendarDate): SystemFinding[] {
  const doing = new Set([
    ...(now.roles ?? [])
      .filter((role) => role.responsibilities?.length || role.resources?.length || role.outcomes?.length)
      .map(({ partner }) => partner),
    ...[...(now.funding ?? []), ...(now.engagements ?? [])].flatMap(({ partner }) => partner ?? []),
  ]);
  const there = new Set(now.partners?.map(({ id }) => id));
  return (system.partners ?? []).flatMap(({ id, name }, index) => {
    const its = (now.agreements ?? []).filter((each) => signersOf(each, day).has(id));
    return there.has(id) && its.length > 0 && its.every(({ kind }) => kind === 'letter') && !doing.has(id)
      ? [
          {
            code: 'letter-only',
            severity: 'warning',
            at: { kind: 'partner', id },
            path: pointer(['partners', index]),
            message: `"${name}" has given a letter and nothing else. Agree on what it brings or answers for.`,
          },
        ]
      : [];
  });
}
