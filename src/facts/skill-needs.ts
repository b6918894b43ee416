/** Does the pathway teach what industry says it needs? WIOA section 3(7)(A). */

import type { SkillNeed } from '../model/skill-need.js';
import type { PathwayDossier } from './dossier.js';
import { at, collector } from './investigation.js';

/** A skill need of this pathway's occupations or sectors whose competency is taught by one of its steps. */
export const skillNeedsTaught = collector((book, dossier) => {
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
  if (!teaching.some((step) => step)) book.noneIfSaid('skill-needs.none', ['skill-needs', 'steps']);
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
