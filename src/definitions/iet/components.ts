/** Does an integrated program have the three components? 34 CFR 463.36. */

import type { ComponentKind } from '../../model/vocabulary.js';
import type { Proposition } from '../engine/definition.js';
import { at, type Collector, type PathwayNotebook, pathwayCollector } from '../engine/notebook.js';
import { isSpecific } from '../wioa/clauses/g-occupation.js';
import { componentsOf, type IntegratedProgram, mayBeSeveralSteps, programsIn } from './programs.js';

/** What keeps a component from being of the sort that is asked for; `undefined` when nothing does. */
type Lacks = (program: IntegratedProgram, book: PathwayNotebook) => string | undefined;

/** A program with a component of a kind. Components that a step does not list are unknown. */
function componentThere(kind: ComponentKind, lacks: Lacks = () => undefined): Collector {
  return pathwayCollector((book, dossier) => {
    const programs = programsIn(book, dossier);
    const having = programs.filter((program) => componentsOf(program, kind).length > 0);
    book.examine(having.length);
    for (const program of programs) {
      const place = at('step', program.step.id, 'components');
      if (!having.includes(program)) {
        if (program.step.components?.length) book.note('weakens', place, 'iet.part-missing');
        continue;
      }
      const why = program.reached === 'perhaps' ? 'iet.perhaps' : lacks(program, book);
      if (why) book.note('supports', place, why);
      else book.note('establishes', place, 'iet.part');
    }
    const listed = programs.every(({ step }) => step.components?.length);
    if (having.length === 0 && listed && !mayBeSeveralSteps(dossier))
      book.noneIfClaimed('iet.no-part', ['steps']);
  });
}

/** Adult education, by the level of the step or because the step is of the kind that has it. */
export const adultEducation: Lacks = ({ step: { kind, level } }) => {
  if (level === 'adult-education') return undefined;
  if (level !== undefined) return 'iet.other-level';
  return kind === 'integrated-education-and-training' ? undefined : 'iet.no-level';
};

/** Training for an occupation that is more than a major group, or for a cluster by its name. */
export const specificOccupation: Lacks = (program, book) => {
  const place = at('step', program.step.id, 'components');
  const isNamed = componentsOf(program, 'training').some(({ occupation, cluster }) => {
    const found = book.follow('occupation', occupation, place);
    return cluster !== undefined || (found && isSpecific(found));
  });
  return isNamed ? undefined : 'iet.no-occupation';
};

const regulation = (paragraph: string) => ({
  document: 'Adult education regulations',
  place: `34 CFR 463.36${paragraph}`,
});

/** The three components. */
export const threeComponents: readonly Proposition[] = [
  {
    id: 'iet.adult-education',
    collect: componentThere('education', adultEducation),
    citation: regulation('(a)'),
    ours: 'the education of a step of this kind is adult education unless the step is of another level',
  },
  {
    id: 'iet.preparation',
    collect: componentThere('workforce-preparation'),
    citation: regulation('(b)'),
    openTerms: ['combination'],
  },
  {
    id: 'iet.training',
    collect: componentThere('training', specificOccupation),
    citation: regulation('(c)'),
    openTerms: ['specific'],
    ours: 'an occupation that is more than a major group, or the name of a cluster',
  },
];
