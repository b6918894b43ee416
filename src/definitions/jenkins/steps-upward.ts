/** How the steps of a pathway hang together and lead upward, in the sense of Jenkins (2006). */

import type { StepId } from '../../base/ids.js';
import { prerequisites } from '../../graph/edges/prerequisites.js';
import type { PathwayGraph } from '../../graph/pathway-graph.js';
import { sectorOf } from '../../model/naics-sectors.js';
import { occupationsAlike } from '../../model/same-work.js';
import type { Step } from '../../model/step.js';
import { stepLevels } from '../../model/vocabulary.js';
import { at, pathwayCollector } from '../engine/notebook.js';
import { ownOccupations } from '../wioa/own-occupations.js';

/** Pairs of steps of which the first counts towards the second, or usually comes before it. */
export function pairsIn(graph: PathwayGraph): readonly (readonly [StepId, StepId])[] {
  const follows = graph.steps.flatMap(({ id, follows: before = [] }) =>
    before.filter((from) => graph.indexOf.has(from)).map((from) => [from, id] as const),
  );
  const needed = prerequisites(graph).map(({ from, to }) => [from, to] as const);
  return [...needed, ...follows].filter(([from, to]) => from !== to);
}

/** Every step is joined with every other, over however many. */
export const connected = pathwayCollector((book, { graph, pathway }) => {
  const steps = book.steps();
  book.examine(steps.length > 1 ? steps.length : 0);
  if (steps.length < 2) return;
  const group = new Map<StepId, StepId>(steps.map(({ id }) => [id, id]));
  const head = (id: StepId): StepId => {
    let top = id;
    for (let up = group.get(top) ?? top; up !== top; up = group.get(top) ?? top) {
      // Each walk halves the way for the next.
      group.set(top, group.get(up) ?? up);
      top = up;
    }
    return top;
  };
  for (const [from, to] of pairsIn(graph)) group.set(head(from), head(to));
  const groups = new Set(steps.map(({ id }) => head(id)));
  const place = at('pathway', pathway.id, 'steps');
  if (groups.size === 1) book.as('derived').note('establishes', place, 'connected.all');
  else book.note('weakens', place, 'connected.apart', { count: groups.size });
});

/** One sector by its codes, or one cluster by its name. */
export const oneSector = pathwayCollector((book, { pathway }) => {
  const { sectors = [], cluster, id } = pathway;
  const codes = new Set(sectors.map(({ code }) => sectorOf(code)));
  book.examine(codes.size + (cluster === undefined ? 0 : 1));
  if (cluster !== undefined)
    book.note('establishes', at('pathway', id, 'cluster'), 'sector.cluster', { cluster });
  if (codes.size > 1)
    book.note('weakens', at('pathway', id, 'sectors'), 'sector.several', { count: codes.size });
  else if (codes.size === 1) book.note('establishes', at('pathway', id, 'sectors'), 'sector.one');
});

function rank({ level }: Step): number {
  return level === undefined ? -1 : stepLevels.indexOf(level);
}

/** A step of a higher level comes after one of a lower. */
export const higherEducation = pathwayCollector((book, { graph }) => {
  const steps = book.steps();
  book.examine(steps.length);
  const byId = new Map(steps.map((step) => [step.id, step]));
  for (const [from, to] of pairsIn(graph)) {
    const [lower, higher] = [byId.get(from), byId.get(to)];
    if (!lower || !higher || rank(lower) < 0 || rank(higher) <= rank(lower)) continue;
    book.as('derived').note('establishes', at('step', to, 'level'), 'higher.education', { step: from });
  }
});

/** An occupation of the pathway leads upward to another of its own or of its cluster. */
export const higherWork = pathwayCollector((book, dossier) => {
  const { pathway, system } = dossier;
  const own = pathway.occupations ?? [];
  book.examine(own.length);
  const belongs = ownOccupations(dossier);
  for (const id of own) {
    const occupation = book.follow('occupation', id, at('pathway', pathway.id, 'occupations'));
    for (const { occupation: to, direction } of occupation?.advancesTo ?? []) {
      const place = at('occupation', id, 'advancesTo');
      const next = book.follow('occupation', to, place);
      if (!next || direction !== 'vertical' || occupationsAlike(system, [id]).includes(next)) continue;
      if (belongs(to) === 'yes') book.note('establishes', place, 'higher.work', { occupation: to });
      else book.note('supports', place, 'higher.elsewhere', { occupation: to });
    }
  }
});

/** Every step has one after it, or ends the pathway with an exit or an option beyond. */
export const eachStepLeadsOn = pathwayCollector((book, { graph, pathway }) => {
  const steps = book.steps();
  book.examine(steps.length);
  const leads = new Set(pairsIn(graph).map(([from]) => from));
  const awarded = (step: Step) => new Set(step.awards);
  const ends = (step: Step) =>
    graph.exits.some(({ after }) =>
      after.kind === 'step' ? after.step === step.id : awarded(step).has(after.credential),
    ) || (pathway.onward ?? []).some(({ after }) => after === undefined || after === step.id);
  const open = steps.filter((step) => !leads.has(step.id) && !ends(step));
  for (const { id } of open) book.note('weakens', at('step', id), 'leads-on.nowhere');
  if (steps.length > 0 && open.length === 0)
    book.as('derived').note('establishes', at('pathway', pathway.id, 'steps'), 'leads-on.all');
});
