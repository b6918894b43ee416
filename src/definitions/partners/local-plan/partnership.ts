/** How partners work together: who comes together, what they agreed on, what employers and the labor market say. */

import type { Evidence } from '../../../model/evidence.js';
import { nearness } from '../../../model/nearness.js';
import { lastDay } from '../../../time/days.js';
import { passed } from '../../../time/during.js';
import type { Dossier } from '../../engine/dossier.js';
import { at } from '../../engine/notebook.js';
import { several, standingOf } from '../agreements.js';
import { isLater, type Played, rolesPlayed } from '../at-table.js';
import { engagementStale } from '../employers.js';
import type { ComponentWay, Sign } from './component-ways.js';
import { recordStale, recordsOf } from './records-of.js';

/** Roles of some sort, by partners who are there. */
function rolesOf(dossier: Dossier, wanted: (role: Played['role']) => unknown): Played[] {
  return rolesPlayed(dossier).filter(({ role }) => wanted(role) && dossier.find('partner', role.partner));
}

function countsAs({ sure }: Played): Pick<Sign, 'lacks'> {
  return sure ? {} : { lacks: 'dates' };
}

/** Roles of some sort that are played on the day. */
export const rolesWith =
  (wanted: (role: Played['role']) => unknown, field: string): ComponentWay =>
  (dossier) =>
    rolesOf(dossier, wanted).map((each) => ({ place: at('role', each.role.id, field), ...countsAs(each) }));

/** Roles of some sort that several partners play on the day. */
export const rolesOfSeveral =
  (wanted: (role: Played['role']) => unknown, field: string): ComponentWay =>
  (dossier) => {
    const roles = rolesOf(dossier, wanted);
    const enough = new Set(roles.flatMap(({ role, sure }) => (sure ? [role.partner] : []))).size > 1;
    return roles.map((each) => ({
      place: at('role', each.role.id, field),
      ...(each.sure && !enough ? { lacks: 'one-partner' } : countsAs(each)),
    }));
  };

/** Agreements of several partners in writing. */
export const writtenAgreements: ComponentWay = (dossier) =>
  (dossier.system.agreements ?? []).flatMap((agreement): Sign[] => {
    if (!['mou', 'one-stop-mou', 'written'].includes(agreement.kind)) return [];
    const place = at('agreement', agreement.id);
    const standing = standingOf(dossier, agreement, several);
    if (standing === 'later') return [{ place, later: true }];
    return [standing === 'in-force' ? { place } : { place, lacks: standing }];
  });

/** What partners who are there did with a pathway as employers. */
export const engagementsBy =
  (kinds?: readonly string[]): ComponentWay =>
  (dossier, book) =>
    (dossier.system.engagements ?? []).flatMap((engagement): Sign[] => {
      const { id, kind, partner } = engagement;
      if (kinds && !kinds.includes(kind)) return [];
      const place = at('engagement', id);
      const there = book.follow('partner', partner, at('engagement', id, 'partner'));
      if (!there) return [{ place, lacks: 'no-partner' }];
      const stale = engagementStale(dossier, engagement);
      if (stale === 'not-yet') return [{ place, later: true }];
      return [stale ? { place, stale } : { place }];
    });

/** Whether a report is on the region: on the whole of it, or on a place in its State. */
function placeLack(
  about: Evidence['about'],
  { places = [] }: Evidence,
  { find, system }: Dossier,
): 'elsewhere' | 'no-region' | undefined {
  const own = about.flatMap((each) =>
    each.kind === 'pathway' ? (find('pathway', each.id)?.region ?? []) : [],
  );
  const region = own.length > 0 ? own : (system.region ?? []);
  const near = places.flatMap((each) => region.map((area) => nearness(area, each)));
  if (near.includes('covers') || near.includes('same-state')) return undefined;
  return near.length > 0 && near.every((each) => each === 'elsewhere') ? 'elsewhere' : 'no-region';
}

/** Labor market reports on the region. */
export const laborMarket = recordsOf('labor-market', placeLack);

/** Skill needs; one that rests on records counts where one of them is in date and not about another place. */
export const skillNeeds: ComponentWay = (dossier) =>
  (dossier.system.skillNeeds ?? []).map(({ id, evidence = [] }): Sign => {
    const place = at('skill-need', id);
    const records = evidence.flatMap((each) => dossier.find('evidence', each) ?? []);
    const dated = records.filter((record) => !recordStale(dossier, record));
    if (records.length === 0) return { place };
    if (dated.length === 0) return { place, stale: 'expired' };
    const away = dated.every((record) => placeLack(record.about, record, dossier) === 'elsewhere');
    return away ? { place, lacks: 'elsewhere' } : { place };
  });

/** Plans that have been reviewed, and whose next review is not overdue. */
export const reviewedPlans: ComponentWay = (dossier) =>
  (dossier.system.plans ?? []).flatMap(({ id, reviewBy, reviewedOn }): Sign[] => {
    if (reviewedOn === undefined)
      return reviewBy === undefined ? [] : [{ place: at('plan', id, 'reviewBy'), lacks: 'not-reviewed' }];
    const place = at('plan', id, 'reviewedOn');
    const { asOf } = dossier;
    const stale = engagementStale(dossier, { on: reviewedOn });
    if (isLater(reviewedOn, asOf)) return [{ place, later: true }];
    if (stale) return [{ place, stale: 'too-old' }];
    const overdue =
      reviewBy !== undefined && passed(reviewBy, asOf) === 'yes' && lastDay(reviewedOn) < lastDay(reviewBy);
    return [overdue ? { place, lacks: 'overdue' } : { place }];
  });
