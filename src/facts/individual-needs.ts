/** Is it organized to meet the particular needs of an individual? WIOA section 3(7)(E). */

import { at, collector } from './investigation.js';

/** A way to adapt to the person: an assessment that places, two declared entries or more, or an individual plan. */
export const adaptsToIndividual = collector((book, { graph, pathway }) => {
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
    book.noneIfSaid('adapts.none', ['entries', 'individualization']);
});

/** Every population that the pathway is meant for has a support that is meant for it. */
export const supportsFitPopulations = collector((book, { pathway, supports }) => {
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
    const fails = book.said('supports') ? 'refutes' : 'weakens';
    book.note(support ? fits : fails, place, support ? 'populations.supported' : 'populations.unsupported', {
      population,
    });
  });
});
