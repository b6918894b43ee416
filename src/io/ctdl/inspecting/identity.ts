/** Addresses and CTIDs: their form, that they agree, that they lead somewhere. */

import { listed } from '../form.js';
import { lastPart } from '../spelling.js';
import { scalarOf } from '../values/scalar.js';
import { type CtdlProblem, type Look, pathTo, valuesOf } from './look.js';

const ctid = /^ce-[0-9a-f]{8}-[0-9a-f]{4}-([0-9a-f])[0-9a-f]{3}-([0-9a-f])[0-9a-f]{3}-[0-9a-f]{12}$/;

/** CTIDs in the wrong form, or other than the address says. Source: CTDL, ceterms:ctid. */
export function ctidProblems(look: Look): CtdlProblem[] {
  return look.index.entries.flatMap((entry) =>
    valuesOf(entry.node, 'ceterms:ctid').flatMap(({ key, value }): CtdlProblem[] => {
      const path = pathTo(look, entry, key);
      const text = scalarOf(value)?.value;
      if (typeof text !== 'string' || !ctid.test(text.toLowerCase()))
        return [
          {
            code: 'ctid-form',
            severity: 'error',
            path,
            message: 'Write the CTID as "ce-" and a UUID in lower case.',
          },
        ];
      const problems: CtdlProblem[] = [];
      if (text !== text.toLowerCase())
        problems.push({
          code: 'ctid-case',
          severity: 'warning',
          path,
          message: 'Write the CTID in lower case.',
        });
      const [, version, variant] = ctid.exec(text.toLowerCase()) ?? [];
      if (version !== '4' || !'89ab'.includes(variant ?? ''))
        problems.push({
          code: 'ctid-version',
          severity: 'warning',
          path,
          message: 'This is no UUID of version 4, which new CTIDs are. Keep it if it is published already.',
        });
      const end = lastPart(entry.address);
      if (/^ce-/i.test(end) && end.toLowerCase() !== text.toLowerCase())
        problems.push({
          code: 'ctid-mismatch',
          severity: 'error',
          path,
          message: `The address of this node ends in ${end}. Give it the same CTID.`,
        });
      return problems;
    }),
  );
}

/** Blank nodes that are referred to and nowhere defined; addresses that stand twice. */
export function addressProblems(look: Look): CtdlProblem[] {
  const defined = new Set(
    look.objects.flatMap(({ node }) => (Object.keys(node).length > 1 ? [node['@id'] ?? node['id']] : [])),
  );
  const dangling = look.objects.flatMap(({ node, path }) =>
    Object.entries(node).flatMap(([key, value]) => {
      if (key === '@type' || key === 'type') return [];
      const alone = Object.keys(node).length === 1;
      if ((key === '@id' || key === 'id') && !alone) return [];
      return listed(value).flatMap((each): CtdlProblem[] =>
        typeof each === 'string' && /^_:[^\s:]+$/.test(each) && !defined.has(each)
          ? [
              {
                code: 'undefined-node',
                severity: 'error',
                path: `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`,
                message: `The blank node ${each} is nowhere in this document. Add it, or refer to something that is.`,
              },
            ]
          : [],
      );
    }),
  );
  const doubled = look.index.doubled.map(
    (place): CtdlProblem => ({
      code: 'doubled-node',
      severity: 'warning',
      path: `${look.document.path}/${place}`,
      message: 'Another node before this one has the same "@id". Join the two.',
    }),
  );
  return [...dangling, ...doubled];
}
