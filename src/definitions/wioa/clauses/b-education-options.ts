/**
 * Which secondary and postsecondary options does it prepare for, apprenticeships included? WIOA section 3(7)(B);
 * "apprenticeship" means a registered one.
 */

import type { StepId } from '../../../base/ids.js';
import type { At } from '../../../logic/message.js';
import type { Credential } from '../../../model/credential.js';
import { type CredentialFamily, familyOf } from '../../../model/credential-kinds.js';
import type { Onward } from '../../../model/pathway.js';
import type { Apprenticeship, Step } from '../../../model/step.js';
import type { OnwardKind } from '../../../model/vocabulary.js';
import type { Clause } from '../../engine/definition-from.js';
import { at, type PathwayNotebook, pathwayCollector } from '../../engine/notebook.js';
import type { PathwayDossier } from '../../engine/subjects.js';
import { isLedTo, lacksPartners, restsOnNothing } from '../apprenticeships.js';
import { behind, type Door, lookThroughDoors, type Reached, stepsWithin } from '../entry-routes.js';
import { isRegistered } from '../registration.js';

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
  const doors = lookThroughDoors(book, dossier);
  const { reached } = stepsWithin(dossier);
  const options = allOptions(book, dossier);
  book.examine(doors.length > 0 ? options.length : 0);
  const byKind = stepsByKind(options);
  const found = doors.map((door) => ({ place: door.place, ...optionsBehind(dossier, door, byKind) }));
  const leads = (kinds: readonly OnwardKind[]) => kinds.some((kind) => postsecondary.includes(kind));
  // An option of another kind is none of those that the law speaks of.
  const enough = (kinds: readonly OnwardKind[]) =>
    new Set(kinds.filter((kind) => kind !== 'other')).size >= range;
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
  const hoped =
    doors.length > 0
      ? found.flatMap(({ yes, perhaps }) => [...yes, ...perhaps])
      : options.filter(({ after }) => after === undefined || reached(after) !== 'no').map(({ kind }) => kind);
  if (!enough(hoped)) book.noneIfClaimed('options.too-few', aspects);
});

/** The options of a pathway, with the references of those beyond it followed; the law means registered apprenticeships. */
function allOptions(book: PathwayNotebook, dossier: PathwayDossier): readonly Option[] {
  const { graph, pathway } = dossier;
  const place = at('pathway', pathway.id, 'onward');
  const beyond = (pathway.onward ?? []).map((option): Option => {
    const open = optionRests(book, dossier, option, place);
    return open ? { ...option, open } : option;
  });
  return [...graph.steps.flatMap((step) => optionsOf(book, dossier, step)), ...beyond].filter(
    ({ kind, apprenticeship }) =>
      kind !== 'registered-apprenticeship' || isRegistered(apprenticeship) !== false,
  );
}

/** Whether an option beyond the pathway rests on what is not there; the step after which it opens is followed. */
function optionRests(
  book: PathwayNotebook,
  dossier: PathwayDossier,
  { partner, agreement, after, apprenticeship }: Onward,
  place: At,
): boolean {
  book.follow('step', after, place);
  return restsOnNothing(book, dossier, { partners: [partner, apprenticeship?.sponsor], agreement }, place);
}

/** The kinds of option that lie behind a door: each in any case, or else perhaps. */
function optionsBehind(
  dossier: PathwayDossier,
  door: Door,
  options: ByKind,
): { readonly yes: readonly OnwardKind[]; readonly perhaps: readonly OnwardKind[] } {
  const inside = behind(dossier, door);
  const reached = (after = door.step) => inside?.reaches(after) ?? 'perhaps';
  const yes: OnwardKind[] = [];
  const perhaps: OnwardKind[] = [];
  for (const [kind, { sure, all }] of options)
    if (sure.some((after) => reached(after) === 'yes')) yes.push(kind);
    else if (all.some((after) => reached(after) !== 'no')) perhaps.push(kind);
  return { yes, perhaps };
}

/** After which steps there is an option of a kind, in any case or at all; `undefined`: at once. */
type ByKind = ReadonlyMap<OnwardKind, { readonly [S in 'sure' | 'all']: (StepId | undefined)[] }>;

function stepsByKind(options: readonly Option[]): ByKind {
  const found = new Map<OnwardKind, { sure: (StepId | undefined)[]; all: (StepId | undefined)[] }>();
  for (const { kind, after, apprenticeship, open } of options) {
    const each = found.get(kind) ?? { sure: [], all: [] };
    found.set(kind, each);
    each.all.push(after);
    if (!open && (kind !== 'registered-apprenticeship' || isRegistered(apprenticeship)))
      each.sure.push(after);
  }
  return found;
}

/** An option; `open`: it may be one. */
type Option = Pick<Onward, 'kind' | 'after' | 'apprenticeship'> & { readonly open?: boolean };

/**
 * The education options that a step itself is, by what it awards. A license or certification that is earned in a college
 * program is one, as a certificate is; where the level is not given it may be one.
 */
function optionsOf(book: PathwayNotebook, dossier: PathwayDossier, step: Step): Option[] {
  const { id: after, kind, level, awards = [], apprenticeship } = step;
  const { find } = dossier;
  const kinds = awards.flatMap((award): { kind: OnwardKind; open?: boolean }[] => {
    const credential = find('credential', award);
    if (!credential) return [];
    if (credential.kind === 'AssociateDegree') return [{ kind: 'associate' }];
    if (credential.kind === 'BachelorDegree') return [{ kind: 'baccalaureate' }];
    if (credential.kind === 'GeneralEducationDevelopment') return [{ kind: 'high-school-equivalency' }];
    const family = familyOf(credential.kind);
    if (family === 'secondary') return [{ kind: 'secondary-diploma' }];
    if (undecided.includes(credential.kind)) return [{ kind: 'certificate', open: true }];
    if (!earned.includes(family)) return [];
    if (level === undefined) return [{ kind: 'certificate', open: true }];
    return level === 'postsecondary' ? [{ kind: 'certificate' }] : [];
  });
  if (kind === 'apprenticeship')
    kinds.push({ kind: 'registered-apprenticeship', open: lacksPartners(book, dossier, step) });
  return kinds.map((each) => ({ ...each, after, ...(apprenticeship && { apprenticeship }) }));
}

/** Families of credentials that a college program leads to. */
const earned: readonly CredentialFamily[] = ['certificate', 'certification', 'license'];
/** Kinds of which no level is known. */
const undecided: readonly Credential['kind'][] = ['Credential', 'Degree', 'Diploma'];

/** Something that is shown as an apprenticeship. */
interface Shown {
  readonly place: At;
  readonly apprenticeship: Apprenticeship | undefined;
  readonly reached: Reached;
  /** The document presents it as a registered one. */
  readonly presented: boolean;
  /** It rests on what is not there. */
  readonly open: boolean;
}

/** An apprenticeship step that can be got to, or an onward apprenticeship, with its registration. */
const registeredApprenticeship = pathwayCollector((book, dossier) => {
  for (const { id } of book
    .steps()
    .filter(({ kind, apprenticeship }) => kind === 'pre-apprenticeship' && apprenticeship))
    book.note('weakens', at('step', id, 'apprenticeship'), 'apprenticeship.pre');
  const offered = apprenticeshipsOf(book, dossier);
  const may = offered.filter(({ apprenticeship }) => isRegistered(apprenticeship) !== false);
  const illustrative = dossier.reading('apprenticeship') === 'illustrative';
  book.examine(may.length + (illustrative ? 1 : 0));
  if (illustrative)
    book.as('derived').note('establishes', at('pathway', dossier.pathway.id), 'apprenticeship.illustrative');
  for (const { place, apprenticeship, reached, presented, open } of offered) {
    const registered = isRegistered(apprenticeship);
    // What is presented as registered and is not contradicts; an honest note about another one does not.
    const contrary = presented && may.length === 0 && !illustrative;
    if (registered === false)
      book.note(contrary ? 'refutes' : 'weakens', place, 'apprenticeship.not-registered');
    else if (!registered) book.note('supports', place, 'apprenticeship.unknown');
    else if (open) book.note('supports', place, 'apprenticeship.rests');
    else if (reached === 'yes') book.note('establishes', place, 'apprenticeship.registered');
    else book.note(reached === 'perhaps' ? 'supports' : 'weakens', place, 'apprenticeship.out-of-reach');
  }
  if (may.length === 0 && !illustrative) book.noneIfClaimed('apprenticeship.none', ['steps', 'onward']);
});

function apprenticeshipsOf(book: PathwayNotebook, dossier: PathwayDossier): Shown[] {
  const { pathway, graph } = dossier;
  const { reached, best } = stepsWithin(dossier);
  const place = at('pathway', pathway.id, 'onward');
  const steps = graph.steps.filter(
    ({ kind, apprenticeship }) =>
      kind === 'apprenticeship' || (apprenticeship && kind !== 'pre-apprenticeship'),
  );
  return [
    ...steps.map((step) => ({
      place: at('step', step.id, 'apprenticeship'),
      apprenticeship: step.apprenticeship,
      reached: atMost(isLedTo(dossier, step) ? 'yes' : 'perhaps', reached(step.id)),
      presented: false,
      open: lacksPartners(book, dossier, step),
    })),
    ...(pathway.onward ?? [])
      .filter(({ kind }) => kind === 'registered-apprenticeship')
      .map((option) => ({
        place,
        apprenticeship: option.apprenticeship,
        reached: option.after === undefined ? best : reached(option.after),
        presented: true,
        open: optionRests(book, dossier, option, place),
      })),
  ];
}

const atMost = (most: Reached, reached: Reached): Reached => (reached === 'yes' ? most : reached);

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
