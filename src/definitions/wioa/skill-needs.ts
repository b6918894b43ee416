/** Which skill needs of a system concern a pathway. */

import { sectorOf, sectorsMeet } from '../../model/naics-sectors.js';
import { mayBeOne, occupationsAlike } from '../../model/same-work.js';
import type { SkillNeed } from '../../model/skill-need.js';
import type { PathwayDossier } from '../engine/subjects.js';
import type { Reached } from './entry-routes.js';

/** A skill need, and whether it concerns a pathway. */
interface Concern {
  readonly need: SkillNeed;
  readonly concerns: Reached;
}

/**
 * The skill needs that concern a pathway, or may: those that share an occupation or sector with it, and those that name
 * neither. One may where the codes leave it open: an occupation of a group, a sector in another edition.
 */
export function needsOf({ system, pathway, find }: PathwayDossier): readonly Concern[] {
  const own = occupationsAlike(system, pathway.occupations);
  const ids = new Set(own.map(({ id }) => id));
  const sectors = pathway.sectors ?? [];
  const concerns = ({ occupations = [], sectors: asked = [] }: SkillNeed): Reached => {
    const shared = asked.some((one) =>
      sectors.some(({ edition, code }) => edition === one.edition && sectorsMeet(code, one.code)),
    );
    if (occupations.length + asked.length === 0 || shared || occupations.some((each) => ids.has(each)))
      return 'yes';
    const isOpen =
      asked.some((one) =>
        sectors.some(({ edition, code }) => edition !== one.edition && sectorOf(code) === sectorOf(one.code)),
      ) ||
      occupations.some((id) => {
        const found = find('occupation', id);
        return found && own.some((its) => mayBeOne(found, its));
      });
    return isOpen ? 'perhaps' : 'no';
  };
  return (system.skillNeeds ?? []).flatMap((need) => {
    const answer = concerns(need);
    return answer === 'no' ? [] : { need, concerns: answer };
  });
}
