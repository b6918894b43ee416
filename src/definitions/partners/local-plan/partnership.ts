/** How partners work together: who comes together, what they agreed on, what employers and the labor market say. */

import { lastDay } from '../../../time/days.js';
import { passed } from '../../../time/during.js';
import type { Dossier } from '../../engine/dossier.js';
import { nearness } from '../../engine/nearness.js';
import { at } from '../../engine/notebook.js';
import { isBare } from '../../engine/records.js';
import { several, standingOf } from '../agreements.js';
import { isLater, type Played, rolesPlayed } from '../at-table.js';
import { engagementStale } from '../employers.js';
import type { ComponentWay, Sign } from './component-ways.js';

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

/** Labor market reports on the region: dated, from somewhere, in date. */
export const laborMarket: ComponentWay = (dossier) => {
  const { system, find, recordsAbout } = dossier;
  return (system.evidence ?? []).flatMap(({ id, kind, bearing, about, places = [] }): Sign[] => {
    if (kind !== 'labor-market' || bearing !== 'for') return [];
    const there = about.filter((each) => each.kind === 'system' || find(each.kind, each.id) !== undefined);
    const [any] = there;
    if (!any) return [];
    const { record, stale } = recordsAbout(any.kind, any.id).find((each) => each.record.id === id) ?? {};
    const place = at('evidence', id);
    if (stale) return [{ place, stale: stale === 'too-old' ? stale : 'expired' }];
    if (record && isBare(record)) return [{ place, lacks: 'undated' }];
    const own = there.flatMap((each) =>
      each.kind === 'pathway' ? (find('pathway', each.id)?.region ?? []) : [],
    );
    const region = own.length > 0 ? own : (system.region ?? []);
    if (region.length === 0 || places.length === 0) return [{ place, lacks: 'no-region' }];
    const near = places.flatMap((each) => region.map((area) => nearness(area, each)));
    if (near.includes('covers') || near.includes('same-state')) return [{ place }];
    return near.every((each) => each === 'elsewhere')
      ? [{ place, lacks: 'elsewhere' }]
      : [{ place, lacks: 'no-region' }];
  });
};

/** Skill needs; one that rests on records counts where one of them is in date. */
export const skillNeeds: ComponentWay = (dossier) =>
  (dossier.system.skillNeeds ?? []).map(({ id, evidence = [] }): Sign => {
    const place = at('skill-need', id);
    const records = evidence.flatMap((each) => {
      const found = dossier.find('evidence', each);
      const [about] = found?.about ?? [];
      return about
        ? dossier.recordsAbout(about.kind, about.id).filter(({ record }) => record.id === each)
        : [];
    });
    const stale = records.length > 0 && records.every((each) => each.stale !== undefined);
    return stale ? { place, stale: 'expired' } : { place };
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
