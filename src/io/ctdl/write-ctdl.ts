/** Writes pathway systems as documents of CTDL. */

import type { Finding } from '../../base/finding.js';
import type { Json } from '../../base/json.js';
import { PathwayError } from '../../base/pathway-error.js';
import { plainDataIssues } from '../../model/plain-data.js';
import type { PathwaySystem } from '../../model/system.js';
import { tables } from '../../model/tables.js';
import type { Tally } from '../tally.js';
import { formOf } from './form.js';
import { disassembled } from './writing/disassembled.js';
import { sayable } from './writing/sayable.js';

/** A document, written. */
export interface CtdlWriting {
  /** A graph document; what was read from another kind of document is written as that kind. */
  readonly document: Json;
  /** What CTDL cannot say, by its place in the system. Read again, the document gives the system without these. */
  readonly losses: readonly Finding[];
  /** The entities of the system, counted. */
  readonly tally: Tally;
}

/** How to write. */
export interface CtdlOptions {
  /** Where addresses begin, such as `https://example.org/`; for entities that have none. Absent: `urn:career-pathways:`. */
  readonly base?: string;
}

/**
 * Writes a system as a CTDL document. Exits and further destinations become pathways of a `PathwaySet`; a credential
 * that a step awards becomes a component after it. What came from CTDL is written as it was, with what was edited since.
 *
 * Source: CTDL and CTDL-ASN schemas, Credential Engine, CC BY 4.0.
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
export function writeCtdl(system: PathwaySystem, options: CtdlOptions = {}): CtdlWriting {
  const { system: said, losses } = sayable(system);
  const { document, losses: late } = written(said, options.base);
  const all = [...losses, ...late];
  return { document, losses: all, tally: tallyOf(system, all) };
}

/** What is kept under `extensions` is trusted; where it was altered so that it cannot be, that is the caller's mistake. */
function written(system: PathwaySystem, base: string | undefined): ReturnType<typeof disassembled> {
  if (!comesFromCtdl(system)) return disassembled(system, base);
  try {
    const { document, losses } = disassembled(system, base);
    if (plainDataIssues(document, Number.POSITIVE_INFINITY).length === 0) return { document, losses };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  throw new PathwayError(
    'bad-system',
    'What readCtdl keeps under "extensions.ctdl" was altered and cannot be written. Leave it as it came, or remove it.',
  );
}

function comesFromCtdl(system: PathwaySystem): boolean {
  const entities = Object.values(tables).flatMap((table) => (system[table] ?? []) as readonly object[]);
  return [system, ...entities].some((each) => formOf(each) !== undefined);
}

function tallyOf(system: PathwaySystem, losses: readonly Finding[]): Tally {
  const names = Object.values(tables);
  const count = names.reduce((sum, table) => sum + (system[table]?.length ?? 0), 0);
  const left: { [code: string]: number } = {};
  for (const { code, path } of losses) {
    const [, table, , ...inside] = path.split('/');
    if (inside.length === 0 && names.some((name) => name === table)) left[code] = (left[code] ?? 0) + 1;
  }
  const lost = Object.values(left).reduce((sum, each) => sum + each, 0);
  return { unit: 'entity', in: count, mapped: count - lost, kept: 0, left };
}
