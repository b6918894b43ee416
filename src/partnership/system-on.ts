/** A system as it stands on a day: what is over or still to come is gone, and so is what rests on it. */

import type { CalendarDate } from '../base/calendar-date.js';
import type { PartnerId } from '../base/ids.js';
import type { Partner } from '../model/partner.js';
import type { PathwaySystem } from '../model/system.js';
import { type EntityKind, tables } from '../model/tables.js';
import type { Span } from '../time/common-time.js';
import { firstDay } from '../time/days.js';
import { type Timed, timingOf } from '../time/timing.js';
import { goesOn, leftBehind, withoutGone } from './without-gone.js';
import { workWithoutGone } from './work-without-gone.js';

type Row = Timed & { readonly id: string } & {
  /** When a plan was adopted, an engagement took place, a rating was given. */
  readonly adoptedOn?: CalendarDate;
  readonly on?: CalendarDate;
  /** The time that a measurement covers. */
  readonly period?: Span;
};

/** Records and attestations are dated in their own way. */
const kinds = (Object.keys(tables) as EntityKind[]).filter(
  (kind) => kind !== 'evidence' && kind !== 'attestation',
);

/** Whether a row counts on a day: it is in effect, and what it tells of has happened. */
function countsOn(row: Row, day: CalendarDate): boolean {
  const { adoptedOn, on, period } = row;
  const known = [adoptedOn, on ?? period?.to ?? period?.from].every(
    (date) => date === undefined || firstDay(date) <= day,
  );
  return known && timingOf(row, day) === 'now';
}

/** Kinds that things rest on: what names one that is not in the document rests on nothing. */
const needed: readonly EntityKind[] = ['partner', 'pathway', 'step', 'support', 'plan'];

/**
 * The system on a day; without a day, as it is written. Services, money, engagements and access points of a partner who is
 * gone are gone with it, and so are roles, money, plans, engagements, measurements and activities for things that are all
 * gone. What is not in the document counts as gone, with or without a day: but a step stays whose provider is not, and a
 * pathway keeps the steps that it names, for they may be needed. Cost: its tables.
 */
export function systemOn(system: PathwaySystem, day: CalendarDate | undefined): PathwaySystem {
  const kept: { [table: string]: readonly Row[] } = {};
  const ids = new Map<EntityKind, ReadonlySet<string>>();
  const gone = new Map<EntityKind, ReadonlySet<string>>();
  const keep = (kind: EntityKind, stays: (row: Row) => boolean) => {
    const rows = system[tables[kind]] as readonly Row[] | undefined;
    const its = rows?.filter(stays);
    ids.set(kind, new Set(its?.map(({ id }) => id)));
    gone.set(kind, new Set(rows?.flatMap((row) => (stays(row) ? [] : row.id))));
    if (its) kept[tables[kind]] = its;
  };
  for (const kind of kinds) keep(kind, (row) => day === undefined || countsOn(row, day));
  const stays = (kind: EntityKind) => (id: string | undefined) =>
    id === undefined || !gone.get(kind)?.has(id);
  // Nothing is taken with a provider who is gone.
  const runs = (step: Row & { readonly provider?: string }) => stays('partner')(step.provider);
  if (gone.get('partner')?.size) keep('step', (row) => stays('step')(row.id) && runs(row));
  const has = (kind: EntityKind) => {
    const its = needed.includes(kind) ? ids.get(kind) : undefined;
    return its ? (id: string | undefined) => id === undefined || its.has(id) : stays(kind);
  };
  const now: PathwaySystem = { ...system, ...kept };
  const left = leftBehind(system, now, has);
  const { roles, funding, plans, engagements, supports, entries, exits } = now;
  const whole = withoutGone(
    {
      ...now,
      ...(roles && { roles: roles.filter(({ scope }) => goesOn(has, scope)) }),
      ...(entries && { entries: entries.filter(({ pathway }) => has('pathway')(pathway)) }),
      ...(exits && { exits: exits.filter(({ pathway }) => has('pathway')(pathway)) }),
      ...(plans && { plans: plans.filter((each) => goesOn(has, each.pathways)) }),
      ...(supports && {
        supports: supports.filter(({ provider }) => has('partner')(provider) && !left.has(provider ?? '')),
      }),
      ...(funding && {
        funding: funding.filter((each) => has('partner')(each.partner) && goesOn(has, each.pathways)),
      }),
      ...(engagements && {
        engagements: engagements.filter((each) => has('partner')(each.partner) && goesOn(has, each.pathways)),
      }),
    },
    has,
    { ...(day !== undefined && { until: day }), left, stays },
  );
  // A plan or a service that is gone with something else is gone for what is about it.
  for (const kind of ['plan', 'support'] as const)
    ids.set(kind, new Set(whole[tables[kind]]?.map(({ id }) => id)));
  return workWithoutGone(whole, has);
}

/**
 * The partners at the table on a day: those who are there and, where the document has roles for them, play one of them.
 * A partner without any role is one as it stands. Without a day: all of them.
 */
export function partnersThere(system: PathwaySystem, day: CalendarDate | undefined): readonly Partner[] {
  if (day === undefined) return system.partners ?? [];
  const { partners = [], roles = [] } = systemOn(system, day);
  const named = new Set<PartnerId>(system.roles?.map(({ partner }) => partner));
  const seated = new Set<PartnerId>(roles.map(({ partner }) => partner));
  return partners.filter(({ id }) => !named.has(id) || seated.has(id));
}
