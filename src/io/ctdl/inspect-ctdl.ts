/** Problems of CTDL documents as they are written. */

import type { Json } from '../../base/json.js';
import type { Result } from '../../base/result.js';
import { plainDataIssues } from '../../model/plain-data.js';
import { documentOf, longText } from './document.js';
import { countProblems, unitProblems } from './inspecting/counts.js';
import { addressProblems, ctidProblems } from './inspecting/identity.js';
import { type CtdlProblem, lookAt } from './inspecting/look.js';
import { childProblems, cycleProblems, destinationProblems, inverseProblems } from './inspecting/order.js';
import { spellingProblems, textProblems, valueProblems } from './inspecting/values.js';
import { mostDepth } from './read-ctdl.js';

/**
 * Inspects a CTDL document: identifiers, references, destinations, the direction of children and order, conditions that
 * cannot be met, values in the wrong form, names of the past. What the schema of CTDL itself gets wrong is not reported,
 * and nothing is looked up outside of the document. Cost: nearly linear.
 *
 * Source: CTDL and CTDL-ASN schemas, Credential Engine, CC BY 4.0.
 *
 * @example
 * ```ts
 * import { inspectCtdl } from 'career-pathways/io/ctdl';
 * const read = inspectCtdl({ '@id': '_:a', '@type': 'ceterms:Certificate', 'ceterms:ctid': '7', 'ceterms:ownedBy': ['_:b'] });
 * read.ok && read.value.map(({ code, path }) => `${code} ${path}`); // => ['ctid-form /ceterms:ctid', 'undefined-node /ceterms:ownedBy']
 * ```
 */
export function inspectCtdl(input: unknown): Result<readonly CtdlProblem[]> {
  const issues = plainDataIssues(input, mostDepth);
  if (issues.length > 0) return { ok: false, issues };
  const json = input as Json;
  const document =
    (typeof json === 'object' && json !== null ? longText(json) : undefined) ?? documentOf(json);
  if ('code' in document) return { ok: false, issues: [document] };
  const look = lookAt(document);
  return { ok: true, value: checks.flatMap((check) => check(look)) };
}

const checks = [
  ctidProblems,
  addressProblems,
  destinationProblems,
  childProblems,
  cycleProblems,
  inverseProblems,
  countProblems,
  unitProblems,
  spellingProblems,
  textProblems,
  valueProblems,
];
