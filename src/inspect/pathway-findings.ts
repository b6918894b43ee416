/** What is wrong with how the steps of one pathway hang together. */

import type { PathwayId } from '../base/ids.js';
import { pointer } from '../base/pointer.js';
import { entryPoints } from '../graph/doors/entry-points.js';
import { waves } from '../graph/order/waves.js';
import { type PathwayGraph, pathwayIn } from '../graph/pathway-graph.js';
import { systemIndex } from '../graph/step-graph.js';
import { covers } from '../model/covers.js';
import type { EntryPoint } from '../model/entry.js';
import type { ExitPoint } from '../model/exit.js';
import { rowsIn } from '../model/index-system.js';
import { lookUp, type SystemFinding } from '../model/references.js';
import type { RowsByKey } from '../model/rows-by-key.js';
import type { PathwaySystem } from '../model/system.js';
import type { Ref } from '../model/tables.js';

/** Cycles, steps that cannot be reached, and doors that are not on the pathway. Cost: steps + requirements. */
export function pathwayFindings(system: PathwaySystem): SystemFinding[] {
  const lookedUp = systemIndex(system);
  const has = lookUp(system);
  const entries = rowsIn(system, 'entries', ofPathway);
  const exits = rowsIn(system, 'exits', ofPathway);
  return (system.pathways ?? []).flatMap((pathway, index) => {
    const graph = pathwayIn(lookedUp, pathway);
    const its = placedIn(entries, pathway.id);
    return [
      ...orderFindings(graph, index),
      ...entriesOff(graph, its, has),
      ...entriesThatWaive(graph, its),
      ...exitsOff(graph, placedIn(exits, pathway.id), has),
    ];
  });
}

/** A row with its place in its table. */
interface Placed<Row> {
  readonly row: Row;
  readonly index: number;
}

const ofPathway = ({ pathway }: { readonly pathway: PathwayId }) => [pathway];

/** The doors of a pathway. */
function placedIn<Row>({ rows, places }: RowsByKey<Row>, id: PathwayId): Placed<Row>[] {
  return (places.get(id) ?? []).map((index) => ({ row: rows[index] as Row, index }));
}

/** What no order of steps mends. */
function orderFindings(graph: PathwayGraph, index: number): SystemFinding[] {
  const path = pointer(['pathways', index, 'steps']);
  const at = { kind: 'pathway', id: graph.pathway.id } as const;
  const { stuck, cycles } = waves(graph);
  const cyclic = new Set(cycles.flat());
  return [
    ...cycles.map(
      (members): SystemFinding => ({
        code: 'cycle',
        severity: 'error',
        path,
        at,
        members,
        message: `These steps require each other: ${quoted(members)}. Drop one of the requirements, or let the steps be taken at the same time.`,
      }),
    ),
    ...stuck
      .filter((id) => !cyclic.has(id))
      .map(
        (id): SystemFinding => ({
          code: 'unreachable-step',
          severity: 'warning',
          path,
          at,
          message: `No order of steps opens "${id}". Mend what it requires.`,
        }),
      ),
    ...(graph.steps.length > 0 && entryPoints(graph).length === 0
      ? [
          {
            code: 'no-entry',
            severity: 'error',
            path,
            at,
            message: 'There is no way in: every step requires another. Add an entry.',
          } as const,
        ]
      : []),
  ];
}

function entriesOff(
  { indexOf, pathway }: PathwayGraph,
  entries: readonly Placed<EntryPoint>[],
  has: (ref: Ref) => boolean,
) {
  return entries.flatMap(({ row: { id, step }, index }): SystemFinding[] =>
    has({ kind: 'step', id: step }) && !indexOf.has(step)
      ? [
          {
            code: 'entry-off-pathway',
            severity: 'warning',
            path: pointer(['entries', index, 'step']),
            at: { kind: 'entry', id },
            message: `The step "${step}" is not on the pathway "${pathway.id}". Add it to the pathway's steps, or enter elsewhere.`,
          },
        ]
      : [],
  );
}

/** Entries by which one gets into a step without what the step itself requires. */
function entriesThatWaive(
  { indexOf, steps }: PathwayGraph,
  entries: readonly Placed<EntryPoint>[],
): SystemFinding[] {
  return entries.flatMap(({ row: entry, index }): SystemFinding[] => {
    const own = steps[indexOf.get(entry.step) ?? -1]?.requires;
    if (!own || entry.adds !== undefined) return [];
    const waived = [entry.requires, ...(entry.alternatives ?? []).map(({ requires }) => requires)].some(
      (way) => way && !covers(way, own),
    );
    if (!waived) return [];
    return [
      {
        code: 'entry-waives',
        severity: 'warning',
        path: pointer(['entries', index, entry.requires ? 'requires' : 'alternatives']),
        at: { kind: 'entry', id: entry.id },
        message: `Whoever comes in here need not meet all that the step "${entry.step}" requires. Write "adds": true to ask for both, or "adds": false where that is meant.`,
      },
    ];
  });
}

function exitsOff(
  { indexOf, pathway, steps }: PathwayGraph,
  exits: readonly Placed<ExitPoint>[],
  has: (ref: Ref) => boolean,
) {
  const awarded = new Set(steps.flatMap((step) => step.awards ?? []));
  return exits.flatMap(({ row: { id, after }, index }): SystemFinding[] => {
    const [named, on, what] =
      after.kind === 'step'
        ? [after.step, indexOf.has(after.step), `The step "${after.step}" is not on`]
        : [
            after.credential,
            awarded.has(after.credential),
            `The credential "${after.credential}" is not awarded on`,
          ];
    return has({ kind: after.kind, id: named }) && !on
      ? [
          {
            code: 'exit-off-pathway',
            severity: 'warning',
            path: pointer(['exits', index, 'after']),
            at: { kind: 'exit', id },
            message: `${what} the pathway "${pathway.id}". Add it, or let the exit come after something else.`,
          },
        ]
      : [];
  });
}

function quoted(ids: readonly string[]): string {
  return ids.map((id) => `"${id}"`).join(', ');
}
