/** Destinations, children and order: that they point the same way, and are said on both sides. */

import { put } from '../../../base/put.js';
import { cyclicComponents } from '../../../graph/digraph/components.js';
import { digraph } from '../../../graph/digraph/digraph.js';
import type { Term } from '../namespaces.js';
import type { Entry } from '../reading/node-index.js';
import { membersOf } from '../reading/relations.js';
import { addressesOf, type CtdlProblem, type Look, pathTo, valuesOf } from './look.js';

/** Destinations: that there is one, that it is a component and a part, and that nothing stands above it. */
export function destinationProblems(look: Look): CtdlProblem[] {
  const { components, index, relations } = look;
  const isComponent = new Set(components.map(({ address }) => address));
  const members = membersOf(
    look.pathways.map(({ address }) => address),
    [...isComponent],
    relations,
    (each) => look.targets.get(each) ?? [],
  );
  const later = new Map<string, string[]>();
  for (const [after, all] of relations.before) for (const each of all) put(later, each, after);
  const above = new Map<string, string[]>();
  for (const [parent, all] of relations.children) for (const each of all) put(above, each, parent);
  return look.pathways.flatMap((pathway): CtdlProblem[] => {
    const its = members.get(pathway.address) ?? [];
    const said = valuesOf(pathway.node, 'ceterms:hasDestinationComponent');
    const destinations = addressesOf(pathway.node, 'ceterms:hasDestinationComponent');
    const backwards = components.filter(({ node }) =>
      addressesOf(node, 'ceterms:isDestinationComponentOf').includes(pathway.address),
    );
    if (destinations.length === 0 && backwards.length === 0)
      return its.length === 0
        ? []
        : [
            problem(
              'no-destination',
              'warning',
              pathTo(look, pathway),
              'A pathway with components needs a destination: name it with ceterms:hasDestinationComponent.',
            ),
          ];
    const parts = addressesOf(pathway.node, 'ceterms:hasPart');
    const among = new Set(its);
    return destinations.flatMap((destination): CtdlProblem[] => {
      const path = pathTo(look, pathway, said[0]?.key ?? '');
      if (!index.byAddress.has(destination)) return [];
      if (!isComponent.has(destination))
        return [
          problem(
            'destination-class',
            'error',
            path,
            `${destination} is no pathway component. Name the component that stands for it.`,
          ),
        ];
      const found: CtdlProblem[] = [];
      if (parts.length > 0 && !parts.includes(destination))
        found.push(
          problem(
            'destination-no-part',
            'warning',
            path,
            `${destination} is not among the parts of the pathway. Add it to ceterms:hasPart.`,
          ),
        );
      const after = (later.get(destination) ?? []).filter((each) => among.has(each) && each !== destination);
      if (after.length > 0)
        found.push(
          problem(
            'destination-precedes',
            'warning',
            path,
            `The destination is said to precede ${after.join(', ')}. Turn ceterms:precedes round, or name another destination.`,
          ),
        );
      const parents = (above.get(destination) ?? []).filter(
        (each) => among.has(each) && each !== destination,
      );
      if (parents.length > 0)
        found.push(
          problem(
            'destination-below',
            'warning',
            path,
            `The destination is a child of ${parents.join(', ')}. Children come before: ceasn:hasChild runs from the destination down.`,
          ),
        );
      found.push(...offTheWay(look, pathway, destination, its));
      return found;
    });
  });
}

/** Components from which no way leads to the destination. */
function offTheWay(look: Look, pathway: Entry, destination: string, its: readonly string[]): CtdlProblem[] {
  const reached = new Set([destination]);
  for (const each of reached)
    for (const list of [
      look.relations.children.get(each),
      look.targets.get(each),
      look.relations.before.get(each),
    ])
      for (const below of list ?? []) reached.add(below);
  const off = its.filter((each) => !reached.has(each));
  return off.length === 0
    ? []
    : [
        problem(
          'off-the-way',
          'info',
          pathTo(look, pathway),
          `From ${off.length === 1 ? 'this component' : 'these components'} no way leads to the destination: ${off.join(', ')}.`,
        ),
      ];
}

/** Children that are said to come after, and targets of conditions that are no children. */
export function childProblems(look: Look): CtdlProblem[] {
  return look.components.flatMap((entry): CtdlProblem[] => {
    const said = valuesOf(entry.node, 'ceasn:hasChild');
    const children = new Set(look.relations.children.get(entry.address));
    const wrong = [...children].filter((child) => look.relations.before.get(child)?.includes(entry.address));
    const path = pathTo(look, entry, ...(said[0] ? [said[0].key] : []));
    const found = wrong.map((child) =>
      problem(
        'direction-conflict',
        'warning',
        path,
        `${child} is a child, so it comes before; elsewhere it is said to come after. Mend one of the two.`,
      ),
    );
    const missing =
      said.length === 0
        ? []
        : [...new Set(look.targets.get(entry.address))].filter((each) => !children.has(each));
    if (missing.length > 0)
      found.push(
        problem(
          'child-missing',
          'info',
          path,
          `The conditions name components that are no children: ${missing.join(', ')}. Add them to ceasn:hasChild.`,
        ),
      );
    return found;
  });
}

/** Components whose conditions require each other. */
export function cycleProblems(look: Look): CtdlProblem[] {
  const ids = look.components.map(({ address }) => address);
  const known = new Set(ids);
  const edges = ids.flatMap((from) =>
    (look.targets.get(from) ?? []).flatMap((to) => (known.has(to) ? [[from, to] as const] : [])),
  );
  const graph = digraph(edges, ids);
  return cyclicComponents(graph).map((members) => {
    const its = [...members].map((each) => graph.ids[each] as string).sort();
    const entry = look.components.find(({ address }) => address === its[0]) as Entry;
    return problem(
      'cycle',
      'warning',
      pathTo(look, entry),
      `The conditions of these components name each other: ${its.join(', ')}. Break the circle, unless another way is open.`,
    );
  });
}

const pairs: readonly (readonly [Term, Term])[] = [
  ['ceterms:hasPart', 'ceterms:isPartOf'],
  ['ceasn:hasChild', 'ceasn:isChildOf'],
  ['ceterms:precedes', 'ceterms:precededBy'],
];

/** Pairs of properties that say the same from either side: both sides speak, and only one says it. */
export function inverseProblems(look: Look): CtdlProblem[] {
  return pairs.flatMap(([one, other]) => [...oneSided(look, one, other), ...oneSided(look, other, one)]);
}

function oneSided(look: Look, one: Term, other: Term): CtdlProblem[] {
  return look.index.entries.flatMap((entry) =>
    valuesOf(entry.node, one).flatMap(({ key }) =>
      addressesOf(entry.node, one).flatMap((address): CtdlProblem[] => {
        const there = look.index.byAddress.get(address);
        const back = there ? addressesOf(there.node, other) : [];
        return there && back.length > 0 && !back.includes(entry.address)
          ? [
              problem(
                'one-sided',
                'info',
                pathTo(look, entry, key),
                `${address} names others with ${other}, and not this one. Say it on both sides, or on neither.`,
              ),
            ]
          : [];
      }),
    ),
  );
}

function problem(
  code: string,
  severity: CtdlProblem['severity'],
  path: string,
  message: string,
): CtdlProblem {
  return { code, severity, path, message };
}
