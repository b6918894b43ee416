/** Is there an industry of the State or region, with dated evidence from there? WIOA section 3(7)(A). */

import type { Area } from '../model/area.js';
import { at, collector } from './investigation.js';
import { placesMeet } from './places-meet.js';

/** A region, a sector by NAICS code, and dated labor market evidence whose places meet the region. */
export const industryNeed = collector((book, dossier) => {
  const { pathway, region } = dossier;
  const sectors = pathway.sectors ?? [];
  const reports = dossier
    .recordsAbout('pathway', pathway.id)
    .filter(({ record }) => record.kind === 'labor-market' && record.bearing === 'for' && !record.proposition)
    .map(({ record, stale }) => ({ record, stale, meets: anyMeets(region, record.places ?? []) }));
  book.examine(sectors.length + reports.length);
  if (sectors.length === 0) book.noneIfSaid('industry.none', ['sectors']);
  // Evidence about other places contradicts only when none is left that may be about this one.
  const elsewhere = reports.every(({ stale, meets }) => stale || meets === false) ? 'refutes' : 'weakens';
  for (const { record, stale, meets } of reports) {
    const whole = meets && record.date && sectors.length > 0;
    const bearing = meets === false ? elsewhere : whole ? 'establishes' : 'supports';
    const message =
      meets === false ? 'industry.elsewhere' : whole ? 'industry.evidence' : 'industry.incomplete';
    book.note(
      bearing,
      at('evidence', record.id),
      message,
      { date: record.date ?? '' },
      record.grade ?? 'documented',
      stale,
    );
  }
});

/** Whether some of these places meet some of those: yes, no, or `undefined` when one side is empty or codes differ. */
function anyMeets(these: readonly Area[], those: readonly Area[]): boolean | undefined {
  const answers = these.flatMap((here) => those.map((there) => placesMeet(here, there)));
  return answers.includes(true) || (answers.length === 0 || answers.includes(undefined) ? undefined : false);
}
