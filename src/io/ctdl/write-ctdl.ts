/** Writes pathway systems as documents of CTDL. */

import { called, checkObject } from '../../base/arguments.js';
import type { Finding } from '../../base/finding.js';
import type { Json } from '../../base/json.js';
import { PathwayError } from '../../base/pathway-error.js';
import { plainDataIssues } from '../../model/plain-data.js';
import type { PathwaySystem } from '../../model/system.js';
import { tables } from '../../model/tables.js';
import type { Tally } from '../tally.js';
import { checkBase } from '../writing/addresses.js';
import { entityTally } from '../writing/losses.js';
import { written } from '../writing/write-context.js';
import { entityForm } from './schema/form.js';
import { buildDocument } from './write/build-document.js';
import { expressible } from './write/expressible.js';

/** A document, written. */
export interface CtdlWriting {
  /** A graph document; what was read from another kind of document is written as that kind. */
  readonly output: Json;
  /** What CTDL cannot express, by its place in the system. Read again, the document gives the system without these. */
  readonly losses: readonly Finding[];
  /** The entities of the system, counted. */
  readonly tally: Tally;
}

/** How to write. */
export interface WriteCtdlOptions {
  /** Where addresses begin, such as `https://example.org/`; for entities that have none. Absent: `urn:career-pathways:`. */
  readonly base?: string;
}

/**
 * Writes a system as a CTDL document. Exits and further destinations become pathways of a `PathwaySet`; a credential
 * that a step awards becomes a component after it. What came from CTDL is written as it was, with what was edited since.
 *
 * Source: CTDL and CTDL-ASN schemas, Credential Engine, CC BY 4.0.
 *
 * @throws PathwayError `bad-system` where the system is malformed, or what `readCtdl` keeps in it was altered;
 * `bad-argument` where `base` is not the beginning of an absolute address.
 *
 * @example
 * ```ts
 * import { writeCtdl } from 'career-pathways/io/ctdl';
 * const { losses } = writeCtdl({
 *   format: 'career-pathways/1',
 *   id: 'one',
 *   title: 'One step',
 *   steps: [{ id: 'course', title: 'A course', kind: 'course', schedule: { from: '2026' } }],
 * });
 * losses.map(({ code, path }) => `${code} ${path}`); // => ['no-term /steps/0/schedule']
 * ```
 */
export function writeCtdl(system: PathwaySystem, options: WriteCtdlOptions = {}): CtdlWriting {
  checkObject(options);
  const base = called('options.base', () => options.base);
  if (base !== undefined) checkBase(base);
  return written(system, () => {
    const part = expressible(system);
    const { document, losses } = buildDocument(part.system, base);
    if (comesFromCtdl(system) && plainDataIssues(document, Number.POSITIVE_INFINITY).length > 0)
      throw altered();
    const all = [...part.losses, ...losses];
    return { output: document, losses: all, tally: entityTally(system, all) };
  });
}

/** What is kept under `extensions` is trusted; where it was altered so that it cannot be, that is the caller's mistake. */
function altered(): PathwayError {
  return new PathwayError(
    'bad-system',
    'What readCtdl keeps under "extensions.ctdl" was altered and cannot be written. Leave it as it came, or remove it.',
    { argument: 'system' },
  );
}

function comesFromCtdl(system: PathwaySystem): boolean {
  const cameFrom = (each: object) => entityForm(each) !== undefined;
  return cameFrom(system) || Object.values(tables).some((table) => (system[table] ?? []).some(cameFrom));
}
