/** Writes the programs, courses and credentials of a pathway system as JSON-LD of schema.org. */

import type { Finding } from '../../base/finding.js';
import type { Json } from '../../base/json.js';
import { PathwayError } from '../../base/pathway-error.js';
import { pointer } from '../../base/pointer.js';
import type { PathwaySystem } from '../../model/system.js';
import { type TableName, tables } from '../../model/tables.js';
import type { Tally } from '../tally.js';
import { loseInsides } from './lose-insides.js';
import { type Lose, reasons, type Way } from './losses.js';
import { insideTables, type Node, ownTables, type Row, reasonAgainst, type Whole, wholeOf } from './whole.js';
import { credentialNode, partnerNode, pathwayNode } from './write-others.js';
import { stepNode } from './write-step.js';

/** A document, written. */
export interface SchemaOrgWriting {
  /** JSON-LD with a context of its own: nothing has to be fetched to understand it. */
  readonly document: Json;
  /** What schema.org cannot say, by its place in the system. */
  readonly losses: readonly Finding[];
  /** The entities of the system, counted. */
  readonly tally: Tally;
}

/** How to write. */
export interface SchemaOrgOptions {
  /** Where addresses begin, such as `https://example.org/`. */
  readonly base: string;
}

/**
 * Writes a system for search engines and catalogs. Programs and trainings become `EducationalOccupationalProgram`, those
 * at a workplace `WorkBasedProgram`, courses `Course`, credentials `EducationalOccupationalCredential`, partners
 * organizations. Occupations, competencies and terms stand inside what refers to them. What is planned, suspended or at
 * an end is not written: schema.org would show it as if it were offered.
 *
 * A pathway becomes an `ItemList` without order, not a program: a program of schema.org is one offer of one institution
 * with one way in, and has courses only, while a pathway has programs of several partners with many ways in and out. For
 * the same reason nothing is written as `hasCourse`: the format does not say that a course is part of a program. What has
 * no structure in schema.org is said of requirements in English words.
 *
 * The document is data, not HTML. In a page, a `<` in some text could end the script that holds it; write
 * `JSON.stringify(document).replaceAll('<', '\\u003c')` there, which is the same JSON.
 *
 * Source: schema.org 30.0, CC BY-SA 3.0.
 *
 * @throws PathwayError `bad-argument` where `base` is not the beginning of an absolute address.
 *
 * @example
 * ```ts
 * import { writeSchemaOrg } from 'career-pathways/io/schema-org';
 * const { document, losses } = writeSchemaOrg({
 *   format: 'career-pathways/1',
 *   id: 'one',
 *   title: 'One program',
 *   steps: [{ id: 'weld', title: 'Welding', kind: 'certificate-program', duration: 'P16W', level: 'postsecondary' }],
 * }, { base: 'https://example.org/' });
 * document;
 * // => {
 * //   '@context': { '@vocab': 'https://schema.org/' },
 * //   '@graph': [{
 * //     '@type': 'EducationalOccupationalProgram',
 * //     '@id': 'https://example.org/steps/weld',
 * //     name: 'Welding',
 * //     programType: 'certificate-program',
 * //     timeToComplete: 'P16W',
 * //   }],
 * // }
 * losses.map(({ code, path }) => `${code} ${path}`); // => ['no-term /title', 'no-term /steps/0/level']
 * ```
 */
export function writeSchemaOrg(system: PathwaySystem, { base }: SchemaOrgOptions): SchemaOrgWriting {
  if (!/^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`]*$/.test(base))
    throw new PathwayError(
      'bad-argument',
      `"${base}" is not the beginning of an address such as "https://example.org/".`,
    );
  const losses: Finding[] = [];
  const left: { [code: string]: number } = {};
  const lose: Lose = (code, way) => {
    losses.push({ code, path: pointer(way), message: reasons[code] });
    if (way.length === 2) left[code] = (left[code] ?? 0) + 1;
  };
  loseUnsaid(system, lose);
  const whole = wholeOf(system, base, lose);
  const graph = ownTables.flatMap((table) =>
    (system[table] ?? []).flatMap((row, index) => nodesOf(table, row, [table, index], whole)),
  );
  loseInsides(whole);
  const count = Object.values(tables).reduce((sum, table) => sum + (system[table]?.length ?? 0), 0);
  const lost = Object.values(left).reduce((sum, each) => sum + each, 0);
  return {
    document: { '@context': { '@vocab': 'https://schema.org/' }, '@graph': graph },
    losses,
    tally: { unit: 'entity', in: count, mapped: count - lost, kept: 0, left },
  };
}

/** What schema.org has no type for: the document itself, and whole tables. */
function loseUnsaid(system: PathwaySystem, lose: Lose): void {
  const written: readonly string[] = [...ownTables, ...insideTables];
  const names: readonly string[] = Object.values(tables);
  for (const key of Object.keys(system)) {
    if (key === 'format' || key === 'id' || written.includes(key)) continue;
    if (!names.includes(key)) lose('no-term', [key]);
    else for (const index of (system[key as TableName] ?? []).keys()) lose('no-term', [key, index]);
  }
}

function nodesOf<Table extends (typeof ownTables)[number]>(
  table: Table,
  row: Row<Table>,
  way: Way,
  whole: Whole,
): Node[] {
  const against = reasonAgainst(table, row);
  if (!against) return [writers[table](row, way, whole)];
  whole.lose(against, way);
  return [];
}

const writers: {
  readonly [Table in (typeof ownTables)[number]]: (row: Row<Table>, way: Way, whole: Whole) => Node;
} = { partners: partnerNode, credentials: credentialNode, steps: stepNode, pathways: pathwayNode };
