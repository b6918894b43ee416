/** Records about a part of the subject that name a proposition. */

import type { EntityKind } from '../../model/tables.js';
import type { Dossier } from './dossier.js';
import { gradeOf, isBare } from './records.js';
import type { Dated } from './views.js';

/** A record, and what it does to the proposition: with a date and an origin it decides. */
export interface NamedRecord extends Dated {
  readonly bearing: 'establishes' | 'supports' | 'refutes';
}

/**
 * The records about a part that name a proposition, weighed as those about the subject itself are. One that is about the
 * subject or the whole system as well is left out: the engine weighs it.
 */
export function namedRecords(
  { recordsAbout, subject }: Dossier,
  kind: EntityKind,
  id: string,
  proposition: string,
): readonly NamedRecord[] {
  return recordsAbout(kind, id)
    .filter(
      ({ record }) =>
        record.proposition === proposition &&
        !record.about.some((each) => each.kind === subject.kind || each.kind === 'system'),
    )
    .map((dated): NamedRecord => {
      const { record } = dated;
      const settles = !isBare(record) && gradeOf(record) !== 'assumed';
      const pro = settles ? 'establishes' : 'supports';
      return { ...dated, bearing: record.bearing === 'for' ? pro : 'refutes' };
    });
}
