/** Agreements that have ended, are due, lack a signature or miss a party, on a day. */

import type { CalendarDate } from '../base/calendar-date.js';
import type { PartnerId } from '../base/ids.js';
import { pointer } from '../base/pointer.js';
import { capital } from '../base/sentence.js';
import type { Agreement } from '../model/agreement.js';
import type { SystemFinding } from '../model/references.js';
import type { PathwaySystem } from '../model/system.js';
import type { EntityKind } from '../model/tables.js';
import { type Find, finderIn, thingNamed } from '../model/thing-names.js';
import { passed } from '../time/during.js';
import { checkQuestionOnDay } from './check-question.js';
import { rolesAt } from './role-times.js';

/** The day of the question. */
export interface AgreementProblemsOptions {
  /** The day. */
  readonly asOf: CalendarDate;
}

/**
 * Problems of agreements on a day: `expired`, `review-due` (its day has come), `not-signed` (a party has not, or later),
 * `role-not-covered` (an agreement covers a role whose partner is no party to it), `partner-not-party` (it covers a
 * pathway or step whose provider is no party), `letter-only` (a partner has nothing but letters, and neither
 * responsibilities nor resources: a token of support).
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
 *   agreements: [{ id: 'mou', kind: 'mou', parties: [], reviewBy: '2026-06' }],
 * }, { asOf: '2026-11-01' }).map(({ code, path }) => `${code} ${path}`); // => ['review-due /agreements/0/reviewBy']
 * ```
 */
export function agreementProblems(system: PathwaySystem, options: AgreementProblemsOptions): SystemFinding[] {
  checkQuestionOnDay(system, options);
  const { agreements = [], roles = [], steps = [] } = system;
  const find = finderIn(system);
  const partnerOf = new Map(roles.map(({ id, partner }) => [`role ${id}`, partner]));
  for (const { id, provider } of steps) if (provider !== undefined) partnerOf.set(`step ${id}`, provider);
  const found = agreements.flatMap((agreement, index) =>
    [
      ...datesOf(agreement, thingNamed('agreement', agreement.id, find), options.asOf),
      ...signaturesOf(agreement, options.asOf, find),
      ...partiesOf(agreement, partnerOf, find),
    ].map(
      ({ code, field, message }): SystemFinding => ({
        code,
        severity: 'warning',
        at: { kind: 'agreement', id: agreement.id },
        path: pointer(['agreements', index, field]),
        message,
      }),
    ),
  );
  return [...found, ...tokensOfSupport(system, options.asOf)];
}

interface Problem {
  readonly code: string;
  readonly field: keyof Agreement;
  readonly message: string;
}

function datesOf({ effective, reviewBy }: Agreement, its: string, day: CalendarDate): Problem[] {
  const problems: Problem[] = [];
  if (effective?.to !== undefined && passed(effective.to, day) === 'yes')
    problems.push({
      code: 'expired',
      field: 'effective',
      message: `${capital(its)} ended on ${effective.to}. Renew it, or take it out.`,
    });
  if (reviewBy !== undefined && passed(reviewBy, day) === 'yes')
    problems.push({
      code: 'review-due',
      field: 'reviewBy',
      message: `The review of ${its} was due by ${reviewBy}. Review it, and set the next date.`,
    });
  return problems;
}

function signaturesOf({ id, parties }: Agreement, day: CalendarDate, find: Find): Problem[] {
  const its = thingNamed('agreement', id, find);
  return parties
    .filter(({ signedOn }) => signedOn === undefined || (signedOn !== day && passed(signedOn, day) === 'no'))
    .map(({ partner, signedOn }) => ({
      code: 'not-signed',
      field: 'parties',
      message: `${capital(thingNamed('partner', partner, find))} has not signed ${its}${signedOn ? ` before ${signedOn}` : ''}. Record when it did.`,
    }));
}

/** What an agreement covers although the partner behind it is no party; `partnerOf` knows roles and steps. */
function partiesOf(
  { parties, covers = [] }: Agreement,
  partnerOf: ReadonlyMap<string, PartnerId>,
  find: Find,
): Problem[] {
  const name = (kind: EntityKind, id: string) => thingNamed(kind, id, find);
  const signers = new Set(parties.map(({ partner }) => partner));
  return covers.flatMap(({ kind, id }): Problem[] => {
    const partner = partnerOf.get(`${kind} ${id}`);
    if (partner === undefined || signers.has(partner)) return [];
    return kind === 'role'
      ? [
          {
            code: 'role-not-covered',
            field: 'covers',
            message: `It covers ${name('role', id)}, but ${name('partner', partner)} is not a party to it.`,
          },
        ]
      : [
          {
            code: 'partner-not-party',
            field: 'covers',
            message: `It covers ${name('step', id)}, but ${name('partner', partner)}, which provides it, is not a party to it.`,
          },
        ];
  });
}

/** Partners who have signed letters and nothing else, and take on nothing. */
function tokensOfSupport(system: PathwaySystem, day: CalendarDate): SystemFinding[] {
  const { agreements = [], partners = [], funding = [] } = system;
  const doing = new Set([
    ...rolesAt(system, day)
      .filter(({ role }) => role.responsibilities?.length || role.resources?.length || role.outcomes?.length)
      .map(({ role }) => role.partner),
    ...funding.flatMap(({ partner }) => partner ?? []),
  ]);
  return partners.flatMap(({ id, name }, index) => {
    const its = agreements.filter(({ parties }) => parties.some(({ partner }) => partner === id));
    return its.length > 0 && its.every(({ kind }) => kind === 'letter') && !doing.has(id)
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
