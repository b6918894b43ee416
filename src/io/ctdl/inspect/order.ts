/** Children and order: that they point the same way, and stand on both sides. */

import type { Finding } from '../../../base/finding.js';
import { cyclicComponents } from '../../../graph/digraph/components.js';
import { digraph } from '../../../graph/digraph/digraph.js';
import type { Term } from '../schema/namespaces.js';
import type { Entry } from '../schema/node-index.js';
import { addressesOf, finding, pathTo, type Visit, valuesOf } from './visit.js';

/** Children that come after by another property, and targets of conditions that are no children. */
export function childProblems(visit: Visit): Finding[] {
  const { components, relations, targets } = visit;
  return components.flatMap((entry): Finding[] => {
    const [stated] = valuesOf(entry.node, 'ceasn:hasChild');
    const children = new Set(relations.children.get(entry.address));
    const wrong = [...children].filter((child) => relations.before.get(child)?.includes(entry.address));
    const path = pathTo(visit, entry, ...(stated ? [stated.key] : []));
    const found = wrong.map((child) =>
      finding(
        'direction-conflict',
        'warning',
        path,
        `${child} is a child, so it comes before; another property puts it after. Mend one of the two.`,
      ),
    );
    const missing = [...new Set(targets.get(entry.address))].filter((each) => !children.has(each));
    const message = `The conditions name components that are no children: ${missing.join(', ')}. Add them to ceasn:hasChild.`;
    if (stated && missing.length > 0) found.push(finding('child-missing', 'info', path, message));
    return found;
  });
}

/** Components whose conditions require each other. */
export function cycleProblems(visit: Visit): Finding[] {
  const ids = visit.components.map(({ address }) => address);
  const known = new Set(ids);
  const edges = ids.flatMap((from) =>
    (visit.targets.get(from) ?? []).flatMap((to) => (known.has(to) ? [[from, to] as const] : [])),
  );
  const graph = digraph(edges, { ids });
  return cyclicComponents(graph).map((members) => {
    const its = [...members].map((each) => graph.ids[each] as string).sort();
    const entry = visit.components.find(({ address }) => address === its[0]) as Entry;
    return finding(
      'cycle',
      'warning',
      pathTo(visit, entry),
      `The conditions of these components name each other: ${its.join(', ')}. Break the circle, unless another way is open.`,
    );
  });
}

const pairs: readonly (readonly [Term, Term])[] = [
  ['ceterms:hasPart', 'ceterms:isPartOf'],
  ['ceasn:hasChild', 'ceasn:isChildOf'],
  ['ceterms:precedes', 'ceterms:precededBy'],
];

/** Pairs of properties that mean the same from either side: both sides have one, and only one names the other. */
export function inverseProblems(visit: Visit): Finding[] {
  return pairs.flatMap(([one, other]) => [...oneSided(visit, one, other), ...oneSided(visit, other, one)]);
}

function oneSided(visit: Visit, one: Term, other: Term): Finding[] {
  return visit.index.entries.flatMap((entry) =>
    valuesOf(entry.node, one).flatMap(({ key }) =>
      addressesOf(entry.node, one).flatMap((address): Finding[] => {
        const there = visit.index.byAddress.get(address);
        const back = there ? addressesOf(there.node, other) : [];
        const message = `${address} names others with ${other}, and not this one. Name it on both sides, or on neither.`;
        return back.length > 0 && !back.includes(entry.address)
          ? [finding('one-sided', 'info', pathTo(visit, entry, key), message)]
          : [];
      }),
    ),
  );
}
