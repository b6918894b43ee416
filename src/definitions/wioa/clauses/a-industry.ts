/** Does it align with the skill needs of industries in the State or region? WIOA section 3(7)(A). */

import type { Area } from '../../../model/area.js';
import type { SkillNeed } from '../../../model/skill-need.js';
import type { Clause } from '../../engine/definition-from.js';
import { at, pathwayCollector } from '../../engine/notebook.js';
import type { PathwayDossier } from '../../engine/subjects.js';

/** A region, a sector by NAICS code, and dated labor market evidence whose places meet the region. */
const industryNeed = pathwayCollector((book, dossier) => {
  const { pathway, region } = dossier;
  const sectors = pathway.sectors ?? [];
  const reports = dossier
    .recordsAbout('pathway', pathway.id)
    .filter(({ record }) => record.kind === 'labor-market' && record.bearing === 'for' && !record.proposition)
    .map(({ record, stale }) => ({ record, stale, meets: anyMeets(region, record.places ?? []) }));
  book.examine(sectors.length + reports.length);
  if (sectors.length === 0) book.noneIfClaimed('industry.none', ['sectors']);
  // Evidence about other places contradicts only when none is left that may be about this one.
  const elsewhere = reports.every(({ stale, meets }) => stale || meets === false) ? 'refutes' : 'weakens';
  for (const { record, stale, meets } of reports) {
    const whole = meets && record.date && sectors.length > 0;
    const bearing = meets === false ? elsewhere : whole ? 'establishes' : 'supports';
    const message =
      meets === false ? 'industry.elsewhere' : whole ? 'industry.evidence' : 'industry.incomplete';
    book
      .as(record.grade ?? 'documented', stale)
      .note(bearing, at('evidence', record.id), message, { date: record.date ?? '' });
  }
});

/** Whether some of these places meet some of those: yes, no, or `undefined` when one side is empty or codes differ. */
function anyMeets(these: readonly Area[], those: readonly Area[]): boolean | undefined {
  const answers = these.flatMap((here) => those.map((there) => areasMeet(here, there)));
  return answers.includes(true) || (answers.length === 0 || answers.includes(undefined) ? undefined : false);
}

/** Yes, no, or `undefined` when the codes cannot tell (two schemes that are not nested in each other). */
export function areasMeet(a: Area, b: Area): boolean | undefined {
  if (a.scheme === 'us' || b.scheme === 'us') return true;
  if (a.scheme === b.scheme) return a.code === b.code;
  const fips = [a, b].filter(({ scheme }) => scheme === 'us-state' || scheme === 'us-county');
  return fips.length === 2 ? a.code.slice(0, 2) === b.code.slice(0, 2) : undefined;
}

/** A skill need of this pathway's occupations or sectors whose competency is taught by one of its steps. */
const skillNeedsTaught = pathwayCollector((book, dossier) => {
  const needs = (dossier.system.skillNeeds ?? []).filter((need) => concerns(need, dossier));
  book.examine(needs.length);
  const teaching = needs.map(({ id, competencies = [] }) => {
    const known = competencies.filter((each) =>
      book.follow('competency', each, at('skill-need', id, 'competencies')),
    );
    const step = dossier.graph.steps.find((each) =>
      known.some((asked) => each.competencies?.includes(asked)),
    );
    if (step) book.note('establishes', at('skill-need', id), 'skill-needs.taught', { step: step.id });
    else book.note('weakens', at('skill-need', id), 'skill-needs.not-taught');
    return step;
  });
  if (!teaching.some((step) => step)) book.noneIfClaimed('skill-needs.none', ['skill-needs', 'steps']);
});

/** A need concerns a pathway that shares an occupation or sector with it; one that names neither concerns every pathway. */
function concerns({ occupations = [], sectors = [] }: SkillNeed, { pathway }: PathwayDossier): boolean {
  const shared = sectors.some((need) =>
    pathway.sectors?.some(
      ({ edition, code }) =>
        edition === need.edition && (code.startsWith(need.code) || need.code.startsWith(code)),
    ),
  );
  return (
    occupations.length + sectors.length === 0 ||
    shared ||
    occupations.some((id) => pathway.occupations?.includes(id))
  );
}

/** Clause A: an industry of the region, and a skill that it needs. */
export const clauseA: Clause = {
  id: 'A',
  asks: [
    {
      id: 'wioa.a.industry',
      collect: industryNeed,
      ours: 'a dated record whose area meets the region is enough',
    },
    { id: 'wioa.a.skill-needs', collect: skillNeedsTaught, openTerms: ['aligns'] },
  ],
};
