/** Records about a part of the subject that name a proposition. */

import type { EntityKind } from '../../model/tables.js';
import type { Dossier } from './dossier.js';
import { at, type Notebook } from './notebook.js';
import { gradeOf, isBare } from './records.js';
import type { Dated } from './view.js';

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

/** What is asked of steps that records may be about. */
interface Asked {
  readonly proposition: string;
  /** The steps, and whether what is recorded of each counts today. */
  readonly steps: readonly { readonly id: string; readonly counts: boolean }[];
  /** Whether steps that are not known of may do as well. */
  readonly others?: boolean;
  readonly messages: { readonly for: string; readonly against: string };
}

/**
 * Writes down the records about steps that name a proposition which holds where it holds of one of them. That it does not
 * hold of one refuses nothing where another may do; and of one that is disputed it does not hold for sure.
 */
export function noteNamedRecords(
  book: Notebook,
  dossier: Dossier,
  { proposition, steps, others = false, messages }: Asked,
): void {
  const alone = steps.length === 1 && !others;
  for (const { id, counts } of steps) {
    const records = namedRecords(dossier, 'step', id, proposition);
    const disputed = records.some(({ bearing, stale }) => bearing === 'refutes' && !stale);
    for (const { record, bearing, stale } of records) {
      const noted = book.as(gradeOf(record), stale);
      const place = at('evidence', record.id);
      if (bearing === 'refutes') noted.note(alone && counts ? 'refutes' : 'weakens', place, messages.against);
      else noted.note(counts && (alone || !disputed) ? bearing : 'supports', place, messages.for);
    }
  }
}
