/**
 * Is it organized to meet the particular needs of an individual, in a manner that accelerates advancement?
 * WIOA section 3(7)(E).
 */

import type { EntryPoint } from '../../../model/entry.js';
import type { Population } from '../../../model/populations.js';
import type { Requirement } from '../../../model/requirement.js';
import type { Support } from '../../../model/support.js';
import type { Clause } from '../../engine/definition-from.js';
import { at, type PathwayNotebook, pathwayCollector } from '../../engine/notebook.js';
import type { PathwayDossier } from '../../engine/subjects.js';
import { blocksOf } from '../concurrent-blocks.js';
import { doorsOf, isPassable, type Reached, stepsWithin } from '../entry-routes.js';
import { stepsWithStrands } from '../strands.js';
import { supportHere, supportReached } from '../supports-here.js';
import { leftToJudgment } from './lead-in.js';

/**
 * A way to adapt to the person: an assessment that places, another way to be placed, two declared entries or more, an
 * individual plan, or career planning (section 3(8)), which makes one.
 */
const adaptsToIndividual = pathwayCollector((book, dossier) => {
  const { graph, pathway, supports, find } = dossier;
  const { entries } = graph;
  for (const { id, step } of entries) book.follow('step', step, at('entry', id, 'step'));
  const passable = (way: Requirement | undefined) => !way || isPassable(find, way);
  const doors = doorsOf(dossier).filter(({ declared, requires }) => declared && passable(requires));
  const isDoor = ({ id }: EntryPoint) => doors.some(({ place }) => place.id === id);
  const bearing = (counts: boolean) => (counts ? 'establishes' : 'supports');
  const placing = entries.filter(({ assessment }) => assessment?.places);
  const otherWays = entries.filter(({ alternatives }) => (alternatives?.length ?? 0) > 0);
  const planning = supports
    .filter(({ kind }) => kind === 'career-planning')
    .map((support) => ({ id: support.id, reached: supportReached(dossier, support) }))
    .filter(({ reached }) => reached !== 'no');
  const several = new Set(entries.map(({ step }) => step)).size > 1;
  book.examine(entries.length + planning.length + (pathway.individualPlan ? 1 : 0));
  for (const entry of placing)
    book.note(bearing(isDoor(entry)), at('entry', entry.id, 'assessment'), 'adapts.placement');
  for (const entry of otherWays) {
    const counts = isDoor(entry) && entry.alternatives?.some(({ requires }) => passable(requires));
    book.note(bearing(counts === true), at('entry', entry.id, 'alternatives'), 'adapts.alternatives');
  }
  for (const { id, reached } of planning)
    book.note(bearing(reached === 'yes'), at('support', id, 'kind'), 'adapts.planning');
  if (several) {
    const counts = new Set(doors.map(({ step }) => step)).size > 1;
    book.note(bearing(counts), at('pathway', pathway.id), 'adapts.entries');
  }
  if (pathway.individualPlan)
    book.note('establishes', at('pathway', pathway.id, 'individualPlan'), 'adapts.plan');
  // An assessment that does not say whether it places people may.
  const perhaps = entries.filter(({ assessment }) => assessment && assessment.places !== false);
  if (perhaps.length + otherWays.length + planning.length === 0 && !several && !pathway.individualPlan)
    book.noneIfClaimed('adapts.none', ['entries', 'individualization']);
});

/**
 * Every population that the pathway is meant for has a support that is meant for it or for everybody. Where it names no
 * population, or the reading asks for no more, the individual is served at all.
 */
const supportsFitPopulations = pathwayCollector((book, dossier) => {
  const { pathway } = dossier;
  const asksForEach = dossier.reading('populations') !== 'individual';
  const supports = dossier.supports.map((support) => ({
    support,
    reached: supportReached(dossier, support, asksForEach),
  }));
  const open = supports.filter(({ reached }) => reached !== 'no');
  book.examine(open.length);
  const populations = pathway.populations ?? [];
  if (populations.length === 0 || !asksForEach) served(book, open);
  else servedEach(book, dossier, open, populations);
});

type Offered = readonly { readonly support: Support; readonly reached: Reached }[];

function served(book: PathwayNotebook, supports: Offered): void {
  for (const { support, reached } of supports)
    book.note(
      reached === 'yes' ? 'establishes' : 'supports',
      at('support', support.id),
      'populations.served',
    );
  if (supports.length === 0) book.noneIfClaimed('populations.nobody-served', ['supports']);
}

function servedEach(
  book: PathwayNotebook,
  dossier: PathwayDossier,
  supports: Offered,
  populations: readonly Population[],
): void {
  const fits = ({ populations: its, model }: Support, population: Population) =>
    its?.includes(population) || model === 'universal';
  const mayFit = ({ populations: its }: Support) => !its;
  const found = populations.map((population) => ({
    population,
    by: supports.find(
      ({ support, reached }) =>
        reached === 'yes' &&
        [support, supportHere(support, dossier)].every((each) => each && fits(each, population)),
    )?.support,
    open: supports.some(({ support }) => fits(support, population) || mayFit(support)),
  }));
  const every = found.every(({ by }) => by);
  for (const { population, by, open } of found)
    if (by)
      book.note(
        every ? 'establishes' : 'supports',
        at('support', by.id, by.populations?.includes(population) ? 'populations' : 'model'),
        'populations.supported',
        { population },
      );
    else
      book.note(
        !open && book.claimed('supports') ? 'refutes' : 'weakens',
        at('pathway', dossier.pathway.id, 'populations'),
        open ? 'populations.perhaps' : 'populations.unsupported',
        { population },
      );
}

/** A step that shortens the time to a credential, and how; instruction that runs together does. */
const accelerates = pathwayCollector((book, dossier) => {
  const { reached } = stepsWithin(dossier);
  const steps = stepsWithStrands(book).filter(({ id }) => reached(id) !== 'no');
  book.examine(steps.length);
  const marked = steps.filter(({ accelerators = [] }) => accelerators.length > 0);
  for (const { id, accelerators: by = [] } of marked)
    book.note(
      reached(id) === 'yes' ? 'establishes' : 'supports',
      at('step', id, 'accelerators'),
      'accelerates.by',
      {
        by: [...by].sort(),
      },
    );
  const blocks = blocksOf(dossier).filter(({ answer }) => answer === 'together' || answer === 'unknown');
  for (const { place, answer, runs } of blocks)
    if (answer === 'together' && runs !== 'past')
      book.as(runs === 'later' ? 'planned' : 'derived').note('establishes', place, 'accelerates.together');
  if (marked.length + blocks.length === 0)
    book.noneIfClaimed('accelerates.none', ['steps', 'individualization']);
});

/** Clause E: fitted to the person, and faster, to the extent practicable. */
export const clauseE: Clause = {
  id: 'E',
  asks: [
    {
      id: 'wioa.e.adapts',
      collect: adaptsToIndividual,
      openTerms: ['particular needs'],
      ours: 'one way to fit it to a person is enough',
    },
    {
      id: 'wioa.e.supports',
      collect: supportsFitPopulations,
      ours: 'each population that is named has a support that serves it',
    },
    {
      id: 'wioa.e.accelerates',
      collect: accelerates,
      openTerms: ['accelerates'],
      ours: 'one way to save time is enough',
    },
    {
      id: 'wioa.e.practicable',
      collect: leftToJudgment,
      judgment: true,
      openTerms: ['to the extent practicable'],
    },
  ],
};
