/** Problems of CTDL documents as they are written. */

import { called, checkFields, wrong } from '../../base/arguments.js';
import type { Finding } from '../../base/finding.js';
import type { Result } from '../../base/result.js';
import { countProblems, unitProblems } from './inspect/counts.js';
import { destinationProblems } from './inspect/destinations.js';
import { addressProblems, ctidProblems } from './inspect/identity.js';
import { childProblems, cycleProblems, inverseProblems } from './inspect/order.js';
import { registryProblems } from './inspect/registry.js';
import { spellingProblems, textProblems, valueProblems } from './inspect/values.js';
import { visitOf } from './inspect/visit.js';
import { documentIn } from './schema/document.js';

/** What to hold a document against beyond CTDL itself. */
export interface InspectCtdlOptions {
  /** `registry`: what the Registry needs of a node: CTID, description, owner, status, language. Absent: none of it. */
  readonly profile?: 'registry';
}

/**
 * Inspects a CTDL document: identifiers, references, destinations, the direction of children and order, conditions that
 * cannot be met, values in the wrong form, names of the past. What the schema of CTDL itself gets wrong is not reported,
 * and nothing outside of the document is read. Every finding has a severity. Cost: nearly linear. A value that is not a
 * CTDL document gives the issues of `readCtdl`.
 *
 * Source: CTDL and CTDL-ASN schemas, Credential Engine, CC BY 4.0.
 *
 * @throws PathwayError `bad-argument` where there is no such profile.
 *
 * @example
 * ```ts
 * import { inspectCtdl } from 'career-pathways/io/ctdl';
 * const read = inspectCtdl({ '@id': '_:a', '@type': 'ceterms:Certificate', 'ceterms:ctid': '7', 'ceterms:ownedBy': ['_:b'] });
 * read.ok && read.value.map(({ code, path }) => `${code} ${path}`); // => ['ctid-form /ceterms:ctid', 'undefined-node /ceterms:ownedBy']
 * ```
 */
export function inspectCtdl(input: unknown, options: InspectCtdlOptions = {}): Result<readonly Finding[]> {
  checkFields(options, ['profile']);
  const profile = called('options.profile', () => options.profile);
  if (profile !== undefined && profile !== 'registry') wrong('options.profile', profile, '"registry"');
  const document = documentIn(input);
  if (!('nodes' in document)) return { ok: false, issues: document };
  const visit = visitOf(document);
  const asked = profile === 'registry' ? [...checks, registryProblems] : checks;
  return { ok: true, value: asked.flatMap((check) => check(visit)) };
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
