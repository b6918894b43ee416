/**
 * Which secondary and postsecondary options does it prepare for, apprenticeships included? WIOA section 3(7)(B);
 * "apprenticeship" means a registered one.
 */

import { familyOf } from '../../../model/credential-kinds.js';
import type { Onward } from '../../../model/pathway.js';
import type { Apprenticeship, Step } from '../../../model/step.js';
import type { OnwardKind } from '../../../model/vocabulary.js';
import type { Clause } from '../../engine/definition-from.js';
import { at, pathwayCollector } from '../../engine/notebook.js';
import type { PathwayDossier } from '../../engine/subjects.js';
import { behind, lookThroughDoors, stepsWithin } from '../entry-routes.js';

/** How many kinds of option make a range. The law gives no number; two is this library's reading. */
const range = 2;

const postsecondary: readonly OnwardKind[] = [
  'certificate',
  'associate',
  'baccalaureate',
  'registered-apprenticeship',
];

/** From every door a postsecondary option, and over all of them two kinds of option or more. */
const educationOptions = pathwayCollector((book, dossier) => {
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
    if (leads(yes))
      book.as('derived').note(met ? 'establishes' : 'supports', place, 'options.found', { kinds });
    else
      book
        .as('derived')
        .note(book.claimed(...aspects) && !leads(perhaps) ? 'refutes' : 'weakens', place, 'options.none');
  }
  if (doors.length > 0 && !enough(found.flatMap(({ yes, perhaps }) => [...yes, ...perhaps])))
    book.noneIfClaimed('options.too-few', aspects);
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

/** Whether an apprenticeship is registered: yes with agency and number, no when the data says not, else unknown. */
function isRegistered({ registered, agency, registrationId }: Apprenticeship = {}): boolean | undefined {
  return registered === false ? false : agency && registrationId ? true : undefined;
}

/** An apprenticeship step that can be got to, or an onward apprenticeship, with its registration. */
const registeredApprenticeship = pathwayCollector((book, dossier) => {
  const { pathway } = dossier;
  const { sure } = stepsWithin(dossier);
  const steps = book
    .steps()
    .filter(
      ({ kind, apprenticeship }) =>
        kind === 'apprenticeship' || (apprenticeship && kind !== 'pre-apprenticeship'),
    );
  const onward = (pathway.onward ?? []).filter(({ kind }) => kind === 'registered-apprenticeship');
  const offered = [
    ...steps.map((step) => ({
      ...step,
      place: at('step', step.id, 'apprenticeship'),
      open: sure.includes(step),
    })),
    ...onward.map(({ apprenticeship, after }) => ({
      apprenticeship,
      place: at('pathway', pathway.id, 'onward'),
      open: after === undefined || sure.some(({ id }) => id === after),
    })),
  ];
  book.examine(onward.length);
  const none = offered.every(({ apprenticeship }) => isRegistered(apprenticeship) === false);
  for (const { place, apprenticeship, open } of offered) {
    book.follow('partner', apprenticeship?.sponsor, place);
    const registered = isRegistered(apprenticeship);
    if (registered === false) book.note(none ? 'refutes' : 'weakens', place, 'apprenticeship.not-registered');
    else if (!registered) book.note('supports', place, 'apprenticeship.unknown');
    else book.note(open ? 'establishes' : 'supports', place, 'apprenticeship.registered');
  }
  if (offered.length === 0) book.noneIfClaimed('apprenticeship.none', ['steps', 'onward']);
});

/** Clause B: a range of further education, and a registered apprenticeship. */
export const clauseB: Clause = {
  id: 'B',
  asks: [
    {
      id: 'wioa.b.options',
      collect: educationOptions,
      openTerms: ['prepares', 'successful', 'full range'],
      ours: 'two kinds of option or more make a range',
    },
    {
      id: 'wioa.b.apprenticeship',
      collect: registeredApprenticeship,
      citation: { usc: '29 U.S.C. 50', act: 'National Apprenticeship Act' },
      ours: 'an apprenticeship is asked for, not only an example of an option',
    },
  ],
};
