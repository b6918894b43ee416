/** A system without what is left out: nothing in it points to what is gone. */

import type { CalendarDate } from '../base/calendar-date.js';
import type { Agreement } from '../model/agreement.js';
import type { Credential } from '../model/credential.js';
import type { ExitAfter } from '../model/exit.js';
import type { Pathway } from '../model/pathway.js';
import type { Role } from '../model/role.js';
import type { Step } from '../model/step.js';
import type { PathwaySystem } from '../model/system.js';
import type { EntityKind } from '../model/tables.js';
import { firstDay } from '../time/days.js';

/** Whether a thing is there; what is not named is. */
export type Has = (kind: EntityKind) => (id: string | undefined) => boolean;

/** Partners who no longer play, or do not play yet, the part of a provider that they have in the document. */
export function leftBehind(
  { roles = [] }: PathwaySystem,
  kept: PathwaySystem,
  has: Has,
): ReadonlySet<string> {
  const providing = (some: readonly Role[] = []) =>
    some.flatMap(({ kind, partner }) => (kind === 'provider' || kind === 'support-provider' ? partner : []));
  const still = new Set(providing(kept.roles?.filter(({ scope }) => goesOn(has, scope))));
  return new Set(providing(roles).filter((partner) => !still.has(partner)));
}

/** Whether what is meant for some pathways, or for the whole system, goes on: one of them is there. */
export function goesOn(has: Has, pathways: readonly string[] = []): boolean {
  return pathways.length === 0 || pathways.some(has('pathway'));
}

/** What is left out besides. */
export interface Without {
  /** Recognitions after this day. */
  readonly until?: CalendarDate;
  /** Partners who do not provide any more. */
  readonly left: ReadonlySet<string>;
  /** Whether a provider of a step, or what a pathway names, is not gone, though it may not be there; absent: as `has` says. */
  readonly stays?: Has;
}

/** A system whose rows no longer point to what is gone, and without recognitions after a day. */
export function withoutGone(
  system: PathwaySystem,
  has: Has,
  { until, left, stays = has }: Without,
): PathwaySystem {
  const provides = (id: string | undefined) => stays('partner')(id) && !left.has(id ?? '');
  const { steps = [], pathways = [], supports = [], entries = [], exits = [], roles = [] } = system;
  return {
    ...system,
    roles: roles.filter(({ partner }) => has('partner')(partner)),
    agreements: (system.agreements ?? []).map((row) => agreementWithout(row, has)),
    credentials: (system.credentials ?? []).map((row) => recognizedUntil(row, until)),
    supports: supports.map((row) => ({
      ...keeping(row, 'provider', provides),
      steps: row.steps === 'all' ? row.steps : row.steps.filter(has('step')),
    })),
    steps: steps.map((row) => stepWithout(keeping(row, 'provider', provides), has)),
    pathways: pathways.map((row) => pathwayWithout(row, stays)),
    entries: entries.filter(({ step }) => has('step')(step)),
    exits: exits.filter(({ after }) => hasAfter(has, after)),
  };
}

/** Whether the step or credential that something comes after is there. */
function hasAfter(has: Has, after: ExitAfter): boolean {
  return after.kind === 'step' ? has('step')(after.step) : has('credential')(after.credential);
}

function agreementWithout(row: Agreement, has: Has): Agreement {
  if (!row.articulates) return row;
  return {
    ...row,
    articulates: row.articulates.filter(({ from, to }) => has('step')(to) && hasAfter(has, from)),
  };
}

/** A credential without recognitions that come after a day. */
function recognizedUntil(row: Credential, until: CalendarDate | undefined): Credential {
  const known = (on: CalendarDate | undefined) =>
    until === undefined || on === undefined || firstDay(on) <= until;
  return row.recognition?.every(({ on }) => known(on)) === false
    ? { ...row, recognition: row.recognition.filter(({ on }) => known(on)) }
    : row;
}

function stepWithout(row: Step, has: Has): Step {
  const { awards, offered, components } = row;
  return {
    ...keeping(row, 'term', has('term')),
    ...(awards && { awards: awards.filter(has('credential')) }),
    ...(offered && { offered: offered.filter(has('term')) }),
    ...(components && { components: components.map((each) => keeping(each, 'term', has('term'))) }),
  };
}

export function pathwayWithout(row: Pathway, has: Has): Pathway {
  const { steps, onward } = row;
  return {
    ...row,
    steps: steps.filter(has('step')),
    ...(onward && {
      onward: onward.filter(
        ({ partner, agreement, after }) =>
          has('partner')(partner) && has('agreement')(agreement) && has('step')(after),
      ),
    }),
  };
}

/** A row, without a reference to what is gone. */
export function keeping<T extends object, F extends keyof T>(
  row: T,
  field: F,
  has: (id: string | undefined) => boolean,
): T {
  if (has(row[field] as string | undefined)) return row;
  const { [field]: _gone, ...rest } = row;
  return rest as T;
}
