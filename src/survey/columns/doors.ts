/** Columns of where a pathway can be entered and left, where its exits lead, and what is loose. */

import { entryPoints } from '../../graph/doors/entry-points.js';
import { exitOutcomes } from '../../graph/doors/exit-outcomes.js';
import { exitPoints } from '../../graph/doors/exit-points.js';
import { looseEnds } from '../../graph/doors/loose-ends.js';
import type { Column, ColumnGroup } from '../column.js';

const counted =
  (source: string) =>
  (name: string, meaning: string): Column => ({ name, kind: 'number', meaning, source: `\`${source}\`` });

const entry = counted('entryPoints');
const exit = counted('exitPoints');
const outcome = counted('exitOutcomes');
const loose = counted('looseEnds');

/** Entries and exits of the pathway as it is written. */
export const doorsColumns: ColumnGroup = {
  name: 'doors',
  columns: [
    entry('entries_declared', 'Steps at which an entry is declared.'),
    entry('entries_derived', 'Steps that a person with nothing from the pathway can start.'),
    entry('entries_differ', 'Steps of which only the one or the other is true.'),
    exit('exits_declared', 'Steps after which an exit is declared.'),
    exit('exits_derived', 'Steps that award a credential.'),
    exit('exits_differ', 'Steps of which only the one or the other is true.'),
    outcome('exits_to_work_and_study', 'Exits after which both work and study are known to follow.'),
    outcome('exits_to_work', 'Exits after which work alone is known to follow.'),
    outcome('exits_to_study', 'Exits after which study alone is known to follow.'),
    outcome('exits_to_nothing', 'Exits after which neither follows, by lists that are claimed complete.'),
    outcome('exits_to_unknown', 'Exits of which nothing is recorded that follows.'),
    outcome('off_ramps', 'Exits before the end of the pathway.'),
    outcome('off_ramps_without_return', 'Exits before the end that name no way back in.'),
    loose('dead_ends', 'Steps after which neither work nor study follows.'),
    loose('entries_to_nowhere', 'Entries by way of which no exit and no credential is reached.'),
    loose('orphan_bridges', 'Preparatory steps that lead to no training or postsecondary step.'),
    loose('unreachable_steps', 'Steps that no one gets to.'),
  ],
  cells: ({ graph: compiled }) => {
    const graph = compiled();
    const entries = entryPoints(graph);
    const exits = exitPoints(graph);
    const outcomes = exitOutcomes(graph);
    const ramps = outcomes.filter(({ offRamp }) => offRamp);
    const ends = looseEnds(graph);
    const leading = (kind: string) => outcomes.filter((each) => each.kind === kind).length;
    const found = (kind: string) => ends.filter((each) => each.kind === kind).length;
    return {
      ...tallied('entries', entries),
      ...tallied('exits', exits),
      exits_to_work_and_study: leading('work-and-study'),
      exits_to_work: leading('work'),
      exits_to_study: leading('study'),
      exits_to_nothing: leading('dead-end'),
      exits_to_unknown: leading('unknown'),
      off_ramps: ramps.length,
      off_ramps_without_return: ramps.filter(({ reenter }) => reenter.length === 0).length,
      dead_ends: found('dead-end'),
      entries_to_nowhere: found('entry-to-nowhere'),
      orphan_bridges: found('orphan-bridge'),
      unreachable_steps: found('unreachable-step'),
    };
  },
};

/** How many doors are declared, how many follow from the steps, and how many only the one or the other. */
function tallied(
  name: string,
  doors: readonly { readonly declared: readonly string[]; readonly derived: boolean }[],
): { readonly [column: string]: number } {
  const declared = doors.filter((door) => door.declared.length > 0);
  const both = declared.filter(({ derived }) => derived).length;
  return {
    [`${name}_declared`]: declared.length,
    [`${name}_derived`]: doors.filter(({ derived }) => derived).length,
    [`${name}_differ`]: doors.length - both,
  };
}
