/** Agreements that do not hold what they should, on a day. */

import type { CalendarDate } from '../base/calendar-date.js';
import type { Finding } from '../base/finding.js';
import { pointer } from '../base/pointer.js';
import type { PathwaySystem } from '../model/system.js';
import { passed } from '../time/during.js';
import { rolesAt } from './role-times.js';

/**
 * Problems of agreements on a day: `expired`, `review-due` (its day has come), `not-signed` (a party has not, or later),
 * `role-not-covered` (an agreement covers a role whose partner is no party to it), `partner-not-party` (it covers a
 * pathway or step whose provider is no party), `letter-only` (a partner has nothing but letters, and neither
 * responsibilities nor resources: a token of support).
 *
 * Source of the last: Career Pathways Toolkit (U.S. Department of Labor, 2011), Element One.
 *
 * @example
 * ```ts
 * import { agreementProblems } from 'career-pathways/partnership';
 * agreementProblems({
 *   format: 'career-pathways/1', id: 's', title: 'S',
 *   agreements: [{ id: 'mou', kind: 'mou', parties: [], reviewBy: '2026-06' }],
 * }, '2026-11-01').map(({ code, path }) => `${code} ${path}`); // => ['review-due /agreements/0/reviewBy']
 * ```
 */
export function agreementProblems(system: PathwaySystem, day: CalendarDate): Finding[] {
  const { agreements = [], roles = [], steps = [] } = system;
  const partnerOf = new Map(roles.map(({ id, partner }) => [id as string, partner]));
  const providerOf = new Map(steps.map(({ id, provider }) => [id as string, provider]));
  const found: Finding[] = [];
  const add = (code: string, index: number, field: string, message: string) =>
    found.push({ code, path: pointer(['agreements', index, field]), message });
  for (const [index, { id, effective, reviewBy, parties, covers = [] }] of agreements.entries()) {
    if (effective?.to !== undefined && passed(effective.to, day) === 'yes')
      add(
        'expired',
        index,
        'effective',
        `The agreement "${id}" ended on ${effective.to}. Renew it, or take it out.`,
      );
    if (reviewBy !== undefined && passed(reviewBy, day) === 'yes')
      add(
        'review-due',
        index,
        'reviewBy',
        `The review of "${id}" was due by ${reviewBy}. Review it, and set the next date.`,
      );
    for (const { partner, signedOn } of parties)
      if (signedOn === undefined || passed(signedOn, day) === 'no')
        if (signedOn !== day)
          add(
            'not-signed',
            index,
            'parties',
            `"${partner}" has not signed "${id}"${signedOn ? ` before ${signedOn}` : ''}. Record when it did.`,
          );
    const signers = new Set(parties.map(({ partner }) => partner));
    for (const { kind, id: covered } of covers) {
      const role = kind === 'role' ? partnerOf.get(covered) : undefined;
      if (role !== undefined && !signers.has(role))
        add(
          'role-not-covered',
          index,
          'covers',
          `It covers the role "${covered}", but "${role}" is no party to it.`,
        );
      const provider = kind === 'step' ? providerOf.get(covered) : undefined;
      if (provider !== undefined && !signers.has(provider))
        add(
          'partner-not-party',
          index,
          'covers',
          `It covers the step "${covered}", but "${provider}", which provides it, is no party to it.`,
        );
    }
  }
  return [...found, ...tokensOfSupport(system, day)];
}

/** Partners who have signed letters and nothing else, and take on nothing. */
function tokensOfSupport(system: PathwaySystem, day: CalendarDate): Finding[] {
  const { agreements = [], partners = [], funding = [] } = system;
  const doing = new Set([
    ...rolesAt(system, day)
      .filter(({ role }) => role.responsibilities?.length || role.resources?.length || role.outcomes?.length)
      .map(({ role }) => role.partner),
    ...funding.flatMap(({ partner }) => partner ?? []),
  ]);
  return partners.flatMap(({ id }, index) => {
    const its = agreements.filter(({ parties }) => parties.some(({ partner }) => partner === id));
    return its.length > 0 && its.every(({ kind }) => kind === 'letter') && !doing.has(id)
      ? [
          {
            code: 'letter-only',
            path: pointer(['partners', index]),
            message: `"${id}" has given a letter and nothing else. Agree on what it brings or answers for.`,
          },
        ]
      : [];
  });
}
