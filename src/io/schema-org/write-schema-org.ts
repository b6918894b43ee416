/** Writes the programs, courses and credentials of a pathway system as JSON-LD of schema.org. */

import { called, checkFields } from '../../base/arguments.js';
import type { Finding } from '../../base/finding.js';
import type { Json } from '../../base/json.js';
import type { PathwaySystem } from '../../model/system.js';
import { type TableName, tables } from '../../model/tables.js';
import type { Tally } from '../tally.js';
import { checkBase } from '../writing/addresses.js';
import { entityTally, lossList, type Way } from '../writing/losses.js';
import { type Row, written } from '../writing/write-context.js';
import { commonlyCarried, loseEmpty, loseOthers } from './common-fields.js';
import { reasons } from './losses.js';
import {
  insideTables,
  type Node,
  ownTables,
  reasonAgainst,
  type SchemaOrgContext,
  schemaOrgContext,
} from './write-context.js';
import { credentialNode, partnerNode, pathwayNode } from './write-others.js';
import { stepNode } from './write-step.js';

/** A document, written. */
export interface SchemaOrgWriting {
  /** JSON-LD with a context of its own: nothing has to be fetched to understand it. */
  readonly output: Json;
  /** What schema.org cannot express, by its place in the system. */
  readonly losses: readonly Finding[];
  /** The entities of the system, counted. */
  readonly tally: Tally;
}

/** How to write. */
export interface WriteSchemaOrgOptions {
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
 * the same reason nothing is written as `hasCourse`: the format does not say that a course is part of a program. Requirements
 * that have no structure in schema.org are written in English words.
 *
 * The output is data, not HTML. In a page, a `<` in some text could end the script that holds it; write
 * `JSON.stringify(output).replaceAll('<', '\\u003c')` there, which is the same JSON.
 *
 * Source: schema.org 30.0, CC BY-SA 3.0.
 *
 * @throws PathwayError `bad-argument` where `base` is not the beginning of an absolute address; `bad-system` where the
 * system is malformed.
 *
 * @example
 * ```ts
 * import { writeSchemaOrg } from 'career-pathways/io/schema-org';
 * const { output, losses } = writeSchemaOrg({
 *   format: 'career-pathways/1',
 *   id: 'one',
 *   title: 'One program',
 *   steps: [{ id: 'weld', title: 'Welding', kind: 'certificate-program', duration: 'P16W', level: 'postsecondary' }],
 * }, { base: 'https://example.org/' });
 * output;
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
export function writeSchemaOrg(system: PathwaySystem, options: WriteSchemaOrgOptions): SchemaOrgWriting {
  checkFields(options, ['base'], 'options', "{ base: 'https://example.org/' }");
  const base = called('options.base', () => options.base);
  checkBase(base);
  return written(system, () => {
    const { losses, lose } = lossList(reasons);
    const context = schemaOrgContext(system, base, lose);
    loseTables(context);
    const graph = ownTables.flatMap((table) =>
      (system[table] ?? []).flatMap((row, index) => nodesOf(table, row, [table, index], context)),
    );
    loseInsides(context);
    return {
      output: { '@context': { '@vocab': 'https://schema.org/' }, '@graph': graph },
      losses,
      tally: entityTally(system, losses),
    };
  });
}

/** What schema.org has no type for: the document itself, and whole tables. */
function loseTables({ system, lose }: SchemaOrgContext): void {
  const known: readonly string[] = [...ownTables, ...insideTables];
  const names: readonly string[] = Object.values(tables);
  for (const key of Object.keys(system)) {
    if (key === 'format' || key === 'id' || known.includes(key)) continue;
    if (!names.includes(key)) lose('no-term', [key]);
    else for (const index of (system[key as TableName] ?? []).keys()) lose('no-term', [key, index]);
  }
}

function nodesOf<Table extends (typeof ownTables)[number]>(
  table: Table,
  row: Row<Table>,
  way: Way,
  context: SchemaOrgContext,
): Node[] {
  const against = reasonAgainst(table, row);
  if (!against) return [writers[table](row, way, context)];
  context.lose(against, way);
  return [];
}

const writers: {
  readonly [Table in (typeof ownTables)[number]]: (
    row: Row<Table>,
    way: Way,
    context: SchemaOrgContext,
  ) => Node;
} = { partners: partnerNode, credentials: credentialNode, steps: stepNode, pathways: pathwayNode };

/** The fields that are carried where a whole row is written. */
const carried = {
  occupations: ['title', 'soc', 'onet'],
  competencies: ['title', ...commonlyCarried],
  terms: ['title', 'period'],
} as const;

/** Names what of these tables was not written; comes after all that may refer to them. */
function loseInsides({ system, lose, extent }: SchemaOrgContext): void {
  for (const table of insideTables)
    for (const [index, row] of (system[table] ?? []).entries()) {
      const way = [table, index];
      const how = extent(table, row.id);
      const against = reasonAgainst(table, row);
      if (how === undefined) lose(against ?? 'not-referred', way);
      else loseOthers(row, how === 'title' ? ['title'] : carried[table], way, lose);
      if (how === 'row' && table === 'competencies') loseEmpty(row, way, lose);
    }
}
