/** A system as it stands on a day: what is over or still to come is gone, and so is what rests on it. */

import type { CalendarDate } from '../base/calendar-date.js';
import type { PartnerId } from '../base/ids.js';
import type { Partner } from '../model/partner.js';
import type { PathwaySystem } from '../model/system.js';
import { type EntityKind, type TableName, tables } from '../model/tables.js';
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

/**
 * The system on a day; without a day, as it is written. Services, money, engagements and access points of a partner who is gone
 * are gone with it, and so are roles, money, plans, engagements, measurements and activities for things that are all gone. The same object where all of
 * it counts. Cost: its tables.
 */
export function systemOn(system: PathwaySystem, day: CalendarDate | undefined): PathwaySystem {
  if (day === undefined) return system;
  const gone = new Map<EntityKind, Set<string>>();
  for (const kind of kinds) {
    const its = rowsOf(system, tables[kind]).filter((row) => !countsOn(row, day));
    if (its.length > 0) gone.set(kind, new Set(its.map(({ id }) => id)));
  }
  if (gone.size === 0) return system;
  // Nothing is taken with a provider who is gone.
  const partners = gone.get('partner');
  const closed = system.steps?.filter(({ provider }) => partners?.has(provider ?? '')) ?? [];
  if (closed.length > 0)
    gone.set('step', new Set([...(gone.get('step') ?? []), ...closed.map(({ id }) => id)]));
  const has = (kind: EntityKind) => {
    const its = gone.get(kind);
    return its ? (id: string | undefined) => id === undefined || !its.has(id) : isThere;
  };
  const kept = Object.fromEntries(
    kinds
      .filter((kind) => system[tables[kind]])
      .map((kind) => {
        const rows = rowsOf(system, tables[kind]);
        return [tables[kind], gone.has(kind) ? rows.filter(({ id }) => has(kind)(id)) : rows];
      }),
  );
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
    { until: day, left },
  );
  return workWithoutGone(whole, has);
}

/** Of a kind of which nothing is gone. */
const isThere = () => true;

function rowsOf(system: PathwaySystem, table: TableName): readonly Row[] {
  return (system[table] ?? []) as readonly Row[];
}

/**
 * The partners at the table on a day: those who are there and, where the document has roles for them, play one of them.
 * A partner without any role is one as it stands. Without a day: all of them.
 */
export function partnersThere(system: PathwaySystem, day: CalendarDate | undefined): readonly Partner[] {
  const { partners = [], roles = [] } = systemOn(system, day);
  const named = new Set<PartnerId>(system.roles?.map(({ partner }) => partner));
  const seated = new Set<PartnerId>(roles.map(({ partner }) => partner));
  return partners.filter(({ id }) => !named.has(id) || seated.has(id));
}
