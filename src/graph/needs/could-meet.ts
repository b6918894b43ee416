/**
 * Which parts of a requirement could be met by what another part needs.
 *
 * Problem: containment among many small sets, without trying every pair. Method: inverted lists of what could meet each
 * part; of parts that have to be met together the one with the rarest is enough. Cost: parts, and what they could share.
 */

import { put } from '../../base/put.js';
import { foldRequirement, leastOf, leavesOf } from '../../model/fold-requirement.js';
import type { Requirement, RequirementLeaf } from '../../model/requirement.js';

/** What could meet a part: a node as it is, a part that asks the same by `sameAs` its number, or nothing at all. */
export type Trigger = number;
const always: Trigger = -1;
const sameAs = (number: number): Trigger => -2 - number;

/** What is known of the parts. */
interface Parts {
  /** The nodes of which one has to hold for a leaf to be met; `undefined`: none has to. */
  readonly nodesOf: (leaf: RequirementLeaf) => readonly number[] | undefined;
  /** The same number for parts that ask the same. */
  readonly numberOf: ReadonlyMap<Requirement, number>;
}

/** For a part and the nodes that it needs: the places of the parts that these could meet, ascending, itself included. */
export function couldMeet(
  of: readonly Requirement[],
  { nodesOf, numberOf }: Parts,
): (part: Requirement, nodes: Iterable<number>) => number[] {
  const leafTriggers = (leaf: RequirementLeaf): readonly Trigger[] => [
    sameAs(numberOf.get(leaf)!),
    ...(nodesOf(leaf) ?? [always]),
  ];
  const spread = new Map<Trigger, number>();
  for (const leaf of of.flatMap(leavesOf))
    for (const trigger of leafTriggers(leaf)) spread.set(trigger, (spread.get(trigger) ?? 0) + 1);
  const spreadOf = (triggers: readonly Trigger[]) =>
    triggers.reduce((sum, trigger) => sum + (spread.get(trigger) ?? 1), 0);
  const rarest = (some: readonly (readonly Trigger[])[]) =>
    some.reduce((least, each) => (spreadOf(each) < spreadOf(least) ? each : least));
  const lists = new Map<Trigger, number[]>();
  for (const [place, part] of of.entries()) {
    const triggers = foldRequirement<readonly Trigger[]>(part, leafTriggers, (group, parts) => {
      const same = sameAs(numberOf.get(group)!);
      if (leastOf(group) <= 0) return [same, always];
      return [same, ...(group.kind === 'all' ? rarest(parts) : parts.flat())];
    });
    for (const trigger of new Set(triggers)) put(lists, trigger, place);
  }
  return (part, nodes) => {
    const places = new Set<number>();
    for (const trigger of [always, sameAs(numberOf.get(part)!), ...nodes])
      for (const place of lists.get(trigger) ?? []) places.add(place);
    return [...places].sort((a, b) => a - b);
  };
}
