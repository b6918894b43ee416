/** Which secondary and postsecondary options does the pathway prepare for? WIOA section 3(7)(B). */

import { familyOf } from '../model/credential-kinds.js';
import type { Onward } from '../model/pathway.js';
import type { Step } from '../model/step.js';
import type { OnwardKind } from '../model/vocabulary.js';
import { isRegistered } from './apprenticeship.js';
import type { PathwayDossier } from './dossier.js';
import { behind, lookThroughDoors } from './entry-routes.js';
import { at, collector } from './investigation.js';

/** How many kinds of option make a range. The law gives no number; two is this library's reading. */
const range = 2;

const postsecondary: readonly OnwardKind[] = [
  'certificate',
  'associate',
  'baccalaureate',
  'registered-apprenticeship',
];

/** From every door a postsecondary option, and over all of them two kinds of option or more. */
export const educationOptions = collector((book, dossier) => {
  const { graph, pathway } = dossier;
  const doors = lookThroughDoors(book, dossier);
  const onward = pathway.onward ?? [];
  for (const option of onward) {
    const place = at('pathway', pathway.id, 'onward');
    book.follow('partner', option.partner, place);
    book.follow('agreement', option.agreement, place);
    book.follow('step', option.after, place);
  }
  const options: readonly Option[] = [...graph.steps.flatMap((step) => optionsOf(dossier, step)), ...onward];
  const found = doors.map((door) => {
    const inside = behind(dossier, door);
    const kinds: { [Reached in 'yes' | 'perhaps' | 'no']: OnwardKind[] } = { yes: [], perhaps: [], no: [] };
    for (const { kind, after = door.step, apprenticeship } of options) {
      // The law means registered apprenticeships.
      const counts = kind !== 'registered-apprenticeship' || isRegistered(apprenticeship);
      kinds[counts ? (inside?.reaches(after) ?? 'perhaps') : 'perhaps'].push(kind);
    }
    return { place: door.place, ...kinds };
  });
  const leads = (kinds: readonly OnwardKind[]) => kinds.some((kind) => postsecondary.includes(kind));
  const enough = (kinds: readonly OnwardKind[]) => new Set(kinds).size >= range;
  const met = enough(found.flatMap(({ yes }) => yes)) && found.every(({ yes }) => leads(yes));
  const aspects = ['steps', 'credentials', 'onward'] as const;
  for (const { place, yes, perhaps } of found) {
    const kinds = [...new Set(yes)].sort();
    if (leads(yes)) book.note(met ? 'establishes' : 'supports', place, 'options.found', { kinds }, 'derived');
    else
      book.note(
        book.said(...aspects) && !leads(perhaps) ? 'refutes' : 'weakens',
        place,
        'options.none',
        {},
        'derived',
      );
  }
  if (doors.length > 0 && !enough(found.flatMap(({ yes, perhaps }) => [...yes, ...perhaps])))
    book.noneIfSaid('options.too-few', aspects);
});

type Option = Pick<Onward, 'kind' | 'after' | 'apprenticeship'>;

/** The education options that a step itself is, by what it awards. */
function optionsOf(
  { find }: PathwayDossier,
  { id: after, kind, level, awards = [], apprenticeship }: Step,
): Option[] {
  const kinds = awards.flatMap((id): OnwardKind[] => {
    const credential = find('credential', id);
    if (!credential) return [];
    if (credential.kind === 'AssociateDegree') return ['associate'];
    if (credential.kind === 'BachelorDegree') return ['baccalaureate'];
    if (credential.kind === 'GeneralEducationDevelopment') return ['high-school-equivalency'];
    const family = familyOf(credential.kind);
    if (family === 'secondary') return ['secondary-diploma'];
    return family === 'certificate' && level === 'postsecondary' ? ['certificate'] : [];
  });
  if (kind === 'apprenticeship') kinds.push('registered-apprenticeship');
  return kinds.map((each) => ({ kind: each, after, ...(apprenticeship && { apprenticeship }) }));
}
