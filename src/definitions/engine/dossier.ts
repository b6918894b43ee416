/** Dossiers: a subject and quick look-ups around it, for one day. */

import type { CalendarDate } from '../../base/calendar-date.js';
import { byCodeUnits } from '../../base/ids.js';
import { put } from '../../base/put.js';
import type { Determination } from '../../logic/determination.js';
import type { Attestation } from '../../model/attestation.js';
import type { Evidence } from '../../model/evidence.js';
import type { EntityOf, PathwaySystem } from '../../model/system.js';
import { type EntityKind, tables } from '../../model/tables.js';
import type { Aspect } from '../../model/vocabulary.js';
import { type Staleness, staleness } from '../../time/staleness.js';
import type { DetermineOptions } from './determine-options.js';

/** An evidence record, and whether it is out of date. */
export interface Dated {
  readonly record: Evidence;
  readonly stale?: Staleness;
}

/** What every collector looks at. */
export interface Dossier {
  readonly system: PathwaySystem;
  /** What is checked against a definition. */
  readonly subject: Determination['subject'];
  readonly asOf: CalendarDate;
  /** Attestations that count, about credentials and other parts as well as about the subject. */
  readonly attestations: readonly Attestation[];
  /** Looks an entity up. */
  find<K extends EntityKind>(kind: K, id: string): EntityOf<K> | undefined;
  /** Whether the authors claim that all is written about an aspect. */
  claims(aspect: Aspect): boolean;
  /** The evidence records about an entity, by id. */
  recordsAbout(kind: EntityKind | 'system', id: string): readonly Dated[];
}

/** Opens a dossier about a subject; `complete` is what is claimed for it beyond what the system claims. */
export function dossier(
  system: PathwaySystem,
  subject: Dossier['subject'],
  { asOf, maxAge }: Pick<DetermineOptions, 'asOf' | 'maxAge'>,
  complete: readonly Aspect[] = [],
): Dossier {
  const claimed = new Set([...(system.complete ?? []), ...complete]);
  const byKind = new Map<EntityKind, Map<string, unknown>>();
  const dated = (record: Evidence): Dated => {
    const stale = staleness(record.date, record.expiresOn, asOf, maxAge);
    return stale ? { record, stale } : { record };
  };
  let about: ReadonlyMap<string, readonly Dated[]> | undefined;
  return {
    system,
    subject,
    asOf,
    attestations: [],
    find<K extends EntityKind>(kind: K, id: string) {
      let rows = byKind.get(kind);
      if (!rows) {
        rows = new Map((system[tables[kind]] ?? []).map((row) => [row.id, row]));
        byKind.set(kind, rows);
      }
      return rows.get(id) as EntityOf<K> | undefined;
    },
    claims: (aspect) => claimed.has(aspect),
    recordsAbout(kind, id) {
      about ??= indexRecords(system, dated);
      return about.get(`${kind} ${id}`) ?? [];
    },
  };
}

/** Evidence records by what they are about, each list by id. */
function indexRecords(system: PathwaySystem, dated: (record: Evidence) => Dated): Map<string, Dated[]> {
  const found = new Map<string, Dated[]>();
  for (const record of [...(system.evidence ?? [])].sort((a, b) => byCodeUnits(a.id, b.id))) {
    const item = dated(record);
    for (const key of new Set(record.about.map(({ kind, id }) => `${kind} ${id}`))) put(found, key, item);
  }
  return found;
}
