/** What steps and entries ask for, as edges. */

import { byCodeUnits } from '../../base/ids.js';
import { foldRequirement } from '../../model/fold-requirement.js';
import type { Requirement, RequirementLeaf } from '../../model/requirement.js';
import { surelyNeeded } from '../../model/surely-needed.js';
import { type StepGraph, waysThrough } from '../step-graph.js';
import type { EdgeEnd, EdgeRow } from './edge-row.js';

/** One thing that is asked for. */
interface Asked {
  readonly from: EdgeEnd;
  readonly more: Pick<EdgeRow, 'timing' | 'minGrade'>;
}

/**
 * An `asks-for` edge for every leaf of every requirement, and `includes` edges from each level to the next lower one
 * of its scheme. A step of the graph that a step asks for without a grade is left to `prerequisites`.
 */
export function requirementEdges(graph: StepGraph): EdgeRow[] {
  const own = graph.steps.flatMap(({ id, requires }) =>
    requires ? askedBy({ kind: 'step', id }, requires) : [],
  );
  const doors = graph.entries.flatMap((entry) => {
    const ways = waysThrough(entry, graph.steps[graph.indexOf.get(entry.step) ?? -1]);
    return ways.length > 0 ? askedBy({ kind: 'entry', id: entry.id }, { kind: 'any', of: ways }) : [];
  });
  const isPrerequisite = ({ from, to, minGrade }: EdgeRow) =>
    from.kind === 'step' && to.kind === 'step' && minGrade === undefined && graph.indexOf.has(from.id);
  return [...own.filter((row) => !isPrerequisite(row)), ...doors, ...levelEdges(graph)];
}

function askedBy(to: EdgeEnd, tree: Requirement): EdgeRow[] {
  const needed = surelyNeeded(tree, (leaf) => (leaf.kind === 'credits' ? [] : asked(leaf).map(keyOf)));
  const rows = new Map<string, EdgeRow>();
  foldRequirement(
    tree,
    (leaf) => {
      for (const each of asked(leaf)) {
        const always = needed?.has(keyOf(each)) ?? false;
        rows.set(keyOf(each), { from: each.from, to, kind: 'asks-for', ...each.more, always });
      }
    },
    () => undefined,
  );
  return [...rows.values()];
}

const keyOf = (asked: Asked) => JSON.stringify(asked);

function asked(leaf: RequirementLeaf): Asked[] {
  switch (leaf.kind) {
    case 'step': {
      const { step, timing = 'before', minGrade } = leaf;
      const more = minGrade === undefined ? { timing } : { timing, minGrade };
      return [{ from: { kind: 'step', id: step }, more }];
    }
    case 'credits':
      return leaf.of.map((id) => ({ from: { kind: 'step', id }, more: { timing: 'before' } }));
    case 'credential':
      return [{ from: { kind: 'credential', id: leaf.credential }, more: {} }];
    case 'competency':
      return [{ from: { kind: 'competency', id: leaf.competency }, more: {} }];
    case 'level':
      return [{ from: levelEnd(leaf.scheme, leaf.level), more: {} }];
    case 'population':
      return [{ from: { kind: 'population', id: leaf.population }, more: {} }];
    case 'experience': {
      const id = [leaf.years, ...(leaf.occupation === undefined ? [] : [leaf.occupation])].join(' ');
      return [{ from: { kind: 'experience', id }, more: {} }];
    }
    case 'text':
      return [{ from: { kind: 'text', id: leaf.text }, more: {} }];
  }
}

/** A level as the end of an edge. */
export function levelEnd(scheme: string, level: number): EdgeEnd {
  return { kind: 'level', id: `${scheme} ${level}` };
}

/** Every level that steps raise to or requirements ask for, to the next lower one of its scheme. */
function levelEdges({ steps, leaves }: StepGraph): EdgeRow[] {
  const named = [
    ...steps.flatMap(({ raises = [] }) => raises),
    ...leaves.flatMap((leaf) => (leaf.kind === 'level' ? leaf : [])),
  ].sort((a, b) => byCodeUnits(a.scheme, b.scheme) || b.level - a.level);
  return named.flatMap((upper, index): EdgeRow[] => {
    const lower = named[index + 1];
    if (lower?.scheme !== upper.scheme || lower.level === upper.level) return [];
    return [
      {
        from: levelEnd(upper.scheme, upper.level),
        to: levelEnd(lower.scheme, lower.level),
        kind: 'includes',
      },
    ];
  });
}
