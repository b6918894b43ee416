/** Problems in how the steps of one pathway hang together. */

import { pointer } from '../base/pointer.js';
import { entryPoints } from '../graph/doors/entry-points.js';
import { waves } from '../graph/order/waves.js';
import { type PathwayGraph, pathwayIn } from '../graph/pathway-graph.js';
import { systemIndex } from '../graph/step-graph.js';
import type { PathwaySystem } from '../model/system.js';
import type { Problem } from './problem.js';

/** Cycles, steps that cannot be reached, and doors that are not on the pathway. Cost: steps + requirements. */
export function pathwayProblems(system: PathwaySystem): Problem[] {
  const lookedUp = systemIndex(system);
  return (system.pathways ?? []).flatMap((pathway, index) => {
    const graph = pathwayIn(lookedUp, pathway);
    const shared = {
      path: pointer(['pathways', index, 'steps']),
      at: { kind: 'pathway', id: pathway.id } as const,
    };
    const { stuck, cycles } = waves(graph);
    const cyclic = new Set(cycles.flat());
    return [
      ...cycles.map(
        (members): Problem => ({
          ...shared,
          code: 'cycle',
          message: `These steps require each other: ${quoted(members)}. Drop one of the requirements, or let the steps be taken at the same time.`,
        }),
      ),
      ...stuck
        .filter((id) => !cyclic.has(id))
        .map(
          (id): Problem => ({
            ...shared,
            code: 'unreachable-step',
            message: `No order of steps opens "${id}". Mend what it requires.`,
          }),
        ),
      ...(graph.steps.length > 0 && entryPoints(graph).length === 0
        ? [
            {
              ...shared,
              code: 'no-entry',
              message: 'Nobody can enter: every step requires another. Add an entry.',
            },
          ]
        : []),
      ...doorProblems(system, graph),
    ];
  });
}

function doorProblems(system: PathwaySystem, { indexOf, pathway, steps }: PathwayGraph): Problem[] {
  const known = new Set(system.steps?.map(({ id }) => id));
  const awarded = new Set(steps.flatMap((step) => step.awards ?? []));
  const credentials = new Set(system.credentials?.map(({ id }) => id));
  const entries = (system.entries ?? []).flatMap((entry, index): Problem[] =>
    entry.pathway === pathway.id && known.has(entry.step) && !indexOf.has(entry.step)
      ? [
          {
            code: 'entry-off-pathway',
            path: pointer(['entries', index, 'step']),
            at: { kind: 'entry', id: entry.id },
            message: `The step "${entry.step}" is not on the pathway "${pathway.id}". Add it to the pathway's steps, or enter elsewhere.`,
          },
        ]
      : [],
  );
  const exits = (system.exits ?? []).flatMap(({ id, pathway: its, after }, index): Problem[] => {
    if (its !== pathway.id) return [];
    const off =
      after.kind === 'step'
        ? known.has(after.step) && !indexOf.has(after.step)
        : credentials.has(after.credential) && !awarded.has(after.credential);
    const what =
      after.kind === 'step'
        ? `The step "${after.step}" is not on`
        : `The credential "${after.credential}" is not awarded on`;
    return off
      ? [
          {
            code: 'exit-off-pathway',
            path: pointer(['exits', index, 'after']),
            at: { kind: 'exit', id },
            message: `${what} the pathway "${pathway.id}". Add it, or let the exit come after something else.`,
          },
        ]
      : [];
  });
  return [...entries, ...exits];
}

function quoted(ids: readonly string[]): string {
  return ids.map((id) => `"${id}"`).join(', ');
}
