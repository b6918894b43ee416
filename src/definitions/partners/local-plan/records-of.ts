/** Records that show a component: dated, from somewhere, in date, about something that is there. */

import type { Evidence } from '../../../model/evidence.js';
import { outOfDate } from '../../../time/staleness.js';
import type { Dossier } from '../../engine/dossier.js';
import { at } from '../../engine/notebook.js';
import { isBare } from '../../engine/records.js';
import type { ComponentWay, Lack, Sign } from './component-ways.js';

/** Why a record does not count for its age; one that is not made yet counts no more than one that has expired. */
export function recordStale({ asOf, maxAge }: Dossier, record: Evidence): 'expired' | 'too-old' | undefined {
  const stale = outOfDate(record, asOf, maxAge);
  return stale === 'not-yet' ? 'expired' : stale;
}

/** Records of a kind; `lack` says why one of them may not be about what is asked. */
export function recordsOf(
  kind: Evidence['kind'],
  lack: (about: Evidence['about'], record: Evidence, dossier: Dossier) => Lack | undefined,
): ComponentWay {
  return (dossier) =>
    (dossier.system.evidence ?? []).flatMap((record): Sign[] => {
      if (record.kind !== kind || record.bearing !== 'for') return [];
      const there = record.about.filter((each) => each.kind === 'system' || dossier.find(each.kind, each.id));
      if (there.length === 0) return [];
      const place = at('evidence', record.id);
      const stale = recordStale(dossier, record);
      if (stale) return [{ place, stale }];
      const lacks = isBare(record) ? 'undated' : lack(there, record, dossier);
      return [lacks ? { place, lacks } : { place }];
    });
}
