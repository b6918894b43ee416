/**
 * Is it organized to meet the particular needs of an individual, in a manner that accelerates advancement?
 * WIOA section 3(7)(E).
 */

import type { Clause } from '../../engine/definition-from.js';
import { at, judgment, pathwayCollector } from '../../engine/notebook.js';

/** A way to adapt to the person: an assessment that places, two declared entries or more, or an individual plan. */
const adaptsToIndividual = pathwayCollector((book, { graph, pathway }) => {
  const { entries } = graph;
  const placing = entries.filter(({ assessment }) => assessment?.places);
  const several =
    new Set(entries.filter(({ step }) => graph.indexOf.has(step)).map(({ step }) => step)).size > 1;
  book.examine(entries.length + 1);
  for (const { id } of placing) book.note('establishes', at('entry', id, 'assessment'), 'adapts.placement');
  if (several) book.note('establishes', at('pathway', pathway.id), 'adapts.entries');
  if (pathway.individualPlan)
    book.note('establishes', at('pathway', pathway.id, 'individualPlan'), 'adapts.plan');
  if (placing.length === 0 && !several && !pathway.individualPlan)
    book.noneIfClaimed('adapts.none', ['entries', 'individualization']);
});

/** Every population that the pathway is meant for has a support that is meant for it. */
const supportsFitPopulations = pathwayCollector((book, { pathway, supports }) => {
  const populations = pathway.populations ?? [];
  book.examineEvery(populations);
  const found = populations.map((population) =>
    supports.find((support) => support.populations?.includes(population)),
  );
  populations.forEach((population, index) => {
    const support = found[index];
    const place = support
      ? at('support', support.id, 'populations')
      : at('pathway', pathway.id, 'populations');
    const fits = found.includes(undefined) ? 'supports' : 'establishes';
    const fails = book.claimed('supports') ? 'refutes' : 'weakens';
    book.note(support ? fits : fails, place, support ? 'populations.supported' : 'populations.unsupported', {
      population,
    });
  });
});

/** A step that shortens the time to a credential, and how. */
const accelerates = pathwayCollector((book) => {
  const found = book.steps().filter(({ accelerators = [] }) => accelerators.length > 0);
  for (const { id, accelerators: by = [] } of found)
    book.note('establishes', at('step', id, 'accelerators'), 'accelerates.by', { by: [...by].sort() });
  if (found.length === 0) book.noneIfClaimed('accelerates.none', ['steps', 'individualization']);
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
    { id: 'wioa.e.accelerates', collect: accelerates, openTerms: ['accelerates'] },
    { id: 'wioa.e.practicable', collect: judgment, judgment: true, openTerms: ['to the extent practicable'] },
  ],
};
