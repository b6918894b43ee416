/** Writes pathway systems as documents of CTDL. */

import { called, checkFields, checkFunction, wrong } from '../../base/arguments.js';
import type { Finding } from '../../base/finding.js';
import type { Json } from '../../base/json.js';
import { PathwayError } from '../../base/pathway-error.js';
import { plainDataIssues } from '../../model/plain-data.js';
import type { PathwaySystem } from '../../model/system.js';
import { type TableName, tables } from '../../model/tables.js';
import type { Tally } from '../tally.js';
import { checkBase } from '../writing/addresses.js';
import { entityTally } from '../writing/losses.js';
import { type Row, written } from '../writing/write-context.js';
import { type CtdlTable, ctdlTables } from './schema/classes.js';
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
  /**
   * Where addresses begin, such as `https://example.org/`: `http` or `https`, to the end of a part; for entities that
   * have none. Absent: `urn:career-pathways:`.
   */
  readonly base?: string;
  /** Gives a CTID, `ce-` and a UUID in lower case, to an entity that has none. Absent: those stay without one. */
  readonly ctid?: (table: TableName, id: string) => string;
}

/**
 * Writes a system as a CTDL document. Exits and further destinations become pathways of a `PathwaySet`; a credential
 * that a step awards becomes a component after it. What came from CTDL is written as it was, with what was edited since.
 *
 * Source: CTDL and CTDL-ASN schemas, Credential Engine, CC BY 4.0.
 *
 * @throws PathwayError `bad-system` where the system is malformed, or what `readCtdl` keeps in it was altered;
 * `bad-argument` where `base` is not the beginning of a web address; `callback-failed` where `ctid` gives something else
 * than a CTID.
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
  checkFields(options, ['base', 'ctid']);
  const base = called('options.base', () => options.base);
  if (base !== undefined) checkWebBase(base);
  const ctid = called('options.ctid', () => options.ctid);
  if (ctid !== undefined) checkFunction(ctid, 'options.ctid');
  return written(system, () => {
    const part = expressible(ctid ? withCtids(system, ctid) : system);
    const { document, losses } = buildDocument(part.system, base);
    if (comesFromCtdl(system) && plainDataIssues(document, Number.POSITIVE_INFINITY).length > 0)
      throw altered();
    const all = [...part.losses, ...losses];
    return { output: document, losses: all, tally: entityTally(system, all) };
  });
}

function checkWebBase(base: unknown): asserts base is string {
  checkBase(base);
  if (!/^https?:/i.test(base))
    wrong(
      'options.base',
      base,
      'the beginning of a web address that ends in "/" or "#", such as "https://example.org/"',
    );
}

/** The system with a CTID for every entity that CTDL has a class for and that has none. */
function withCtids(system: PathwaySystem, ctid: NonNullable<WriteCtdlOptions['ctid']>): PathwaySystem {
  const withOne = <E extends Row<CtdlTable>>(table: CtdlTable, row: E): E => {
    const { identifiers = [] } = row;
    if (identifiers.some(({ scheme }) => scheme === 'ctid') || entityForm(row)?.implied !== undefined)
      return row;
    const value = called('options.ctid', () => ctid(table, row.id));
    if (typeof value !== 'string' || !/^ce-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value))
      wrong('options.ctid', value, 'a function that gives "ce-" and a UUID in lower case', 'callback-failed');
    return { ...row, identifiers: [{ scheme: 'ctid', value }, ...identifiers] };
  };
  const now = ctdlTables.flatMap((table) => {
    const rows: readonly Row<CtdlTable>[] | undefined = system[table];
    return rows ? [[table, rows.map((row) => withOne(table, row))]] : [];
  });
  return { ...system, ...Object.fromEntries(now) };
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
