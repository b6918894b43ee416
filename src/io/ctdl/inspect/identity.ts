/** Addresses and CTIDs: their form, that they agree, that they lead somewhere. */

import type { Finding } from '../../../base/finding.js';
import { type Json, listed } from '../../../base/json.js';
import { pointer } from '../../../base/pointer.js';
import { lastPart } from '../schema/spelling.js';
import { scalarOf } from '../values/scalar.js';
import { finding, pathTo, type Visit, valuesOf } from './visit.js';

const ctid = /^ce-[0-9a-f]{8}-[0-9a-f]{4}-([0-9a-f])[0-9a-f]{3}-([0-9a-f])[0-9a-f]{3}-[0-9a-f]{12}$/;

/** CTIDs in the wrong form, or other than the address has. Source: CTDL, ceterms:ctid. */
export function ctidProblems(visit: Visit): Finding[] {
  return visit.index.entries.flatMap((entry) =>
    valuesOf(entry.node, 'ceterms:ctid').flatMap(({ key, value }) =>
      ctidProblem(value, entry.address, pathTo(visit, entry, key)),
    ),
  );
}

function ctidProblem(value: Json, address: string, path: string): Finding[] {
  const text = scalarOf(value)?.value;
  if (typeof text !== 'string' || !ctid.test(text.toLowerCase()))
    return [finding('ctid-form', 'error', path, 'Write the CTID as "ce-" and a UUID in lower case.')];
  const problems: Finding[] = [];
  if (text !== text.toLowerCase())
    problems.push(finding('ctid-case', 'warning', path, 'Write the CTID in lower case.'));
  const [, version, variant] = ctid.exec(text.toLowerCase()) ?? [];
  const old = 'New CTIDs are UUIDs of version 4, and this is not one. Keep it if it is already published.';
  if (version !== '4' || !'89ab'.includes(variant ?? ''))
    problems.push(finding('ctid-version', 'warning', path, old));
  const end = lastPart(address);
  const other = `The address of this node ends in ${end}. Give it the same CTID.`;
  if (/^ce-/i.test(end) && end.toLowerCase() !== text.toLowerCase())
    problems.push(finding('ctid-mismatch', 'error', path, other));
  return problems;
}

/** Blank nodes that are referred to and nowhere defined; addresses that stand twice. */
export function addressProblems({ objects, document }: Visit): Finding[] {
  const defined = new Set(
    objects.flatMap(({ node }) => (Object.keys(node).length > 1 ? [node['@id'] ?? node['id']] : [])),
  );
  const dangling = objects.flatMap(({ node, path }) => {
    const alone = Object.keys(node).length === 1;
    return Object.entries(node).flatMap(([key, value]) => {
      if (key === '@type' || key === 'type') return [];
      if ((key === '@id' || key === 'id') && !alone) return [];
      return listed(value).flatMap((each) =>
        typeof each === 'string' && /^_:[^\s:]+$/.test(each) && !defined.has(each)
          ? [undefinedNode(each, path + pointer([key]))]
          : [],
      );
    });
  });
  const message = 'Another node before this one has the same "@id". Join the two.';
  const doubled = document.doubled.map((path) => finding('doubled-node', 'warning', path, message));
  return [...dangling, ...doubled];
}

function undefinedNode(address: string, path: string): Finding {
  const message = `The blank node ${address} is nowhere in this document. Add it, or refer to something that is.`;
  return finding('undefined-node', 'error', path, message);
}
