/** Destinations: that there is one, that it is a component and a part, and that nothing stands above it. */

import type { Finding } from '../../../base/finding.js';
import { inverse } from '../fields/held-relations.js';
import { membersOf } from '../fields/stated-relations.js';
import type { Entry } from '../schema/node-index.js';
import { addressesOf, finding, pathTo, type Visit, valuesOf } from './visit.js';

/** A pathway while its destinations are checked. */
interface Ends {
  readonly visit: Visit;
  readonly pathway: Entry;
  /** Its components. */
  readonly its: readonly string[];
  readonly parts: readonly string[];
  /** A component → what comes after it. */
  readonly later: ReadonlyMap<string, readonly string[]>;
  /** A component → what it is a child of. */
  readonly above: ReadonlyMap<string, readonly string[]>;
}

/** The destinations of every pathway. */
export function destinationProblems(visit: Visit): Finding[] {
  const { components, pathways, relations, targets } = visit;
  const members = membersOf(
    pathways.map(({ address }) => address),
    new Map(components.map(({ address }) => [address, true])),
    relations,
    (each) => targets.get(each) ?? [],
  );
  const later = inverse(relations.before);
  const above = inverse(relations.children);
  return pathways.flatMap((pathway) => {
    const its = members.get(pathway.address) ?? [];
    const parts = addressesOf(pathway.node, 'ceterms:hasPart');
    const destinations = addressesOf(pathway.node, 'ceterms:hasDestinationComponent');
    const ends: Ends = { visit, pathway, its, parts, later, above };
    return destinations.length > 0
      ? destinations.flatMap((destination) => destinationProblem(destination, ends))
      : noDestination(ends);
  });
}

function noDestination({ visit, pathway, its }: Ends): Finding[] {
  const backwards = visit.components.some(({ node }) =>
    addressesOf(node, 'ceterms:isDestinationComponentOf').includes(pathway.address),
  );
  if (backwards || its.length === 0) return [];
  const message =
    'A pathway with components needs a destination: name it with ceterms:hasDestinationComponent.';
  return [finding('no-destination', 'warning', pathTo(visit, pathway), message)];
}

function destinationProblem(destination: string, ends: Ends): Finding[] {
  const { visit, pathway, its, parts, later, above } = ends;
  const [stated] = valuesOf(pathway.node, 'ceterms:hasDestinationComponent');
  const path = pathTo(visit, pathway, stated?.key ?? '');
  if (!visit.index.byAddress.has(destination)) return [];
  if (!visit.components.some(({ address }) => address === destination)) {
    const message = `${destination} is no pathway component. Name the component that stands for it.`;
    return [finding('destination-class', 'error', path, message)];
  }
  const among = new Set(its);
  const others = (lists: Ends['later']) =>
    (lists.get(destination) ?? []).filter((each) => among.has(each) && each !== destination);
  const found: Finding[] = [];
  const warn = (code: string, message: string) => found.push(finding(code, 'warning', path, message));
  if (parts.length > 0 && !parts.includes(destination))
    warn(
      'destination-no-part',
      `${destination} is not among the parts of the pathway. Add it to ceterms:hasPart.`,
    );
  const after = others(later);
  if (after.length > 0)
    warn(
      'destination-precedes',
      `The destination precedes ${after.join(', ')}. Reverse ceterms:precedes, or name another destination.`,
    );
  const parents = others(above);
  if (parents.length > 0)
    warn(
      'destination-below',
      `The destination is a child of ${parents.join(', ')}. Children come before: ceasn:hasChild runs from the destination down.`,
    );
  return [...found, ...offTheWay(destination, ends)];
}

/** Components from which no way leads to the destination. */
function offTheWay(destination: string, { visit, pathway, its }: Ends): Finding[] {
  const { relations, targets } = visit;
  const reached = new Set([destination]);
  for (const each of reached)
    for (const list of [relations.children.get(each), targets.get(each), relations.before.get(each)])
      for (const below of list ?? []) reached.add(below);
  const off = its.filter((each) => !reached.has(each));
  const these = off.length === 1 ? 'this component' : 'these components';
  const message = `There is no way to the destination from ${these}: ${off.join(', ')}. That is right for an exit that is meant.`;
  return off.length === 0 ? [] : [finding('off-the-way', 'info', pathTo(visit, pathway), message)];
}
