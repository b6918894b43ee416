/** Dossiers: a subject and quick look-ups around it, for one day. */

import type { CalendarDate } from '../../base/calendar-date.js';
import type { Determination } from '../../logic/determination.js';
import type { Attestation } from '../../model/attestation.js';
import type { PathwaySystem } from '../../model/system.js';
import type { Aspect } from '../../model/vocabulary.js';
import type { Timing } from '../../time/timing.js';
import type { DetermineOptions } from './determine-options.js';
import type { View } from './view.js';
import type { Views } from './views.js';

/** What every collector looks at: a subject, and the system as it counts on the day. */
export interface Dossier extends Pick<View, 'whole' | 'find' | 'recordsAbout'> {
  /** References by which rows of the document belong to what is not in it. @internal */
  readonly stray: View['stray'];
  readonly system: PathwaySystem;
  /** What is checked against a definition. */
  readonly subject: Determination['subject'];
  readonly asOf: CalendarDate;
  /** What is older than so many days is out of date; absent: nothing is for its age. */
  readonly maxAge?: number;
  /** Attestations that count, about credentials and other parts as well as about the subject. */
  readonly attestations: readonly Attestation[];
  /** Whether the authors claim that all is written about an aspect. */
  claims(aspect: Aspect): boolean;
  /** How a point is read on which the text can be read in several ways. */
  reading(point: string): string;
}

/** A subject on a day: as it is, with what is planned, and with what is over. */
export interface Opened<D extends Dossier> {
  readonly now: D;
  readonly soon?: D;
  readonly ever?: D;
  /** Whether steps, supports or options do not count in `now` only for who provides them: what they would lift is no refusal. */
  readonly abandoned?: true;
  /** Whether the subject itself is in effect. */
  readonly timing: Timing;
  /** The digest of a subject of this system. */
  readonly digestOf: Views['digestOf'];
}

/** Opens a dossier about a subject; `complete` is what is claimed for it beyond what the system claims. */
export function dossier(
  view: View,
  subject: Dossier['subject'],
  { asOf, maxAge }: Pick<DetermineOptions, 'asOf' | 'maxAge'>,
  complete: readonly Aspect[] = [],
): Dossier {
  const { system, whole, find, stray, recordsAbout } = view;
  const claimed = new Set([...(system.complete ?? []), ...complete]);
  return {
    system,
    whole,
    subject,
    asOf,
    ...(maxAge !== undefined && { maxAge }),
    attestations: [],
    find,
    stray,
    recordsAbout,
    claims: (aspect) => claimed.has(aspect),
    reading: () => '',
  };
}

/** The same subject, with something else in each of its dossiers. */
export function reopened<D extends Dossier>(opened: Opened<D>, change: Partial<Dossier>): Opened<D> {
  const { now, soon, ever } = opened;
  return {
    ...opened,
    now: { ...now, ...change },
    ...(soon && { soon: { ...soon, ...change } }),
    ...(ever && { ever: { ...ever, ...change } }),
  };
}
