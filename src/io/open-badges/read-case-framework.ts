/** Competency frameworks of CASE, which badges are aligned to, as competencies. */

import { append } from '../../base/append.js';
import type { Finding } from '../../base/finding.js';
import { isNode, isSaid, type Json, listed, type Node } from '../../base/json.js';
import type { Result } from '../../base/result.js';
import type { Competency } from '../../model/competency.js';
import type { Period } from '../../model/entity.js';
import { plainDataIssues } from '../../model/plain-data.js';
import type { PathwaySystem } from '../../model/system.js';
import { momentDay } from '../../time/moment-day.js';
import type { Tally } from '../tally.js';
import { missing, wrongKind } from './shape-issues.js';

/** A framework, read. */
export interface CaseReading {
  /** Its items as competencies, and nothing else; `mergeSystems` puts them into a system of pathways. */
  readonly system: PathwaySystem;
  /** The items that were left out, each with its place. */
  readonly notes: readonly Finding[];
  /** Items and associations. Associations are kept: the model has no word for one competency in another. */
  readonly tally: Tally;
}

/** How deep a framework may be nested, so that what is kept of it fits into a system. */
const mostDepth = 48;
const namespace = 'case';

/**
 * Reads a CASE package (`CFDocument`, `CFItems`, `CFAssociations`), a list of items under `CFItems`, or one item. Every item
 * becomes a competency with its `uri` as id and its `identifier` among its identifiers, so that alignments of badges find
 * it. Everything else is kept under `extensions.case`. An item that cannot be read is left out, with a note.
 *
 * Issues: `not-case`, and those of plain data; those of the items where none can be read.
 *
 * Source: 1EdTech Competencies and Academic Standards Exchange (CASE) 1.0 and 1.1.
 *
 * @example
 * ```ts
 * import { readCaseFramework } from 'career-pathways/io/open-badges';
 * const item = { identifier: '7d9a61a0-0000-4000-8000-000000000001', uri: 'https://example.org/uri/7d9a61a0', fullStatement: 'Takes vital signs' };
 * const read = readCaseFramework({ CFDocument: { title: 'Care' }, CFItems: [item] });
 * read.ok && read.value.system.competencies?.map(({ title }) => title); // => ['Takes vital signs']
 * ```
 */
export function readCaseFramework(input: unknown): Result<CaseReading> {
  const issues = plainDataIssues(input, mostDepth);
  if (issues.length > 0) return { ok: false, issues };
  const found = itemsIn(input as Json);
  if ('code' in found) return { ok: false, issues: [found] };
  const { items, path, beside } = found;
  const competencies = new Map<string, Competency>();
  const notes: Finding[] = [];
  for (const [at, item] of items.entries()) {
    const place = path === '' ? '' : `${path}/${at}`;
    const wrong = itemIssues(item, place);
    const competency = wrong.length === 0 ? competencyOf(item as Node) : undefined;
    if (!competency) append(notes, wrong);
    else if (competencies.has(competency.id)) notes.push(doubled(place));
    else competencies.set(competency.id, competency);
  }
  if (competencies.size === 0) return { ok: false, issues: notes.slice(0, 20) };
  const associations = listed(beside['CFAssociations']).length;
  const repeated = notes.filter(({ code }) => code === 'doubled-item').length;
  const broken = items.length - competencies.size - repeated;
  const left = {
    ...(broken > 0 && { 'broken-item': broken }),
    ...(repeated > 0 && { 'doubled-item': repeated }),
  };
  const tally: Tally = {
    unit: 'node',
    in: items.length + associations,
    mapped: competencies.size,
    kept: associations,
    left,
  };
  return { ok: true, value: { system: systemOf([...competencies.values()], beside), notes, tally } };
}

/** The items of a package, of a list, or the one item that this is. */
function itemsIn(input: Json): { items: readonly Json[]; path: string; beside: Node } | Finding {
  if (isNode(input)) {
    const { CFItems: items, ...beside } = input;
    if (Array.isArray(items) && items.length > 0) return { items, path: '/CFItems', beside };
    if (Object.hasOwn(input, 'fullStatement')) return { items: [input], path: '', beside: {} };
  }
  const message =
    'This is no CASE framework: it has no CFItems. Pass the package, as the address /CFPackages/… gives it.';
  return { code: 'not-case', severity: 'error', path: '', message };
}

function itemIssues(item: Json, path: string): Finding[] {
  if (!isNode(item)) return [wrongKind(path, 'an item: an object')];
  return ['identifier', 'uri', 'fullStatement'].flatMap((field) => {
    if (!Object.hasOwn(item, field)) return [missing(`${path}/${field}`, `An item has "${field}"`)];
    const value = item[field];
    return isSaid(value) ? [] : [wrongKind(`${path}/${field}`, 'a text')];
  });
}

function doubled(path: string): Finding {
  const message = 'Another item before this one has the same "uri"; the first is read. Keep one of them.';
  return { code: 'doubled-item', severity: 'warning', path, message };
}

function competencyOf({
  identifier,
  uri,
  fullStatement,
  humanCodingScheme: code,
  ...rest
}: Node): Competency {
  const [from, to] = ['statusStartDate', 'statusEndDate'].map((field) => momentDay(String(rest[field])));
  const effective: Period = { ...(from && { from }), ...(to && { to }) };
  return {
    id: String(uri),
    title: String(fullStatement),
    identifiers: [
      { scheme: namespace, value: String(identifier) },
      ...(isSaid(code) ? [{ scheme: 'coded-notation', value: code }] : []),
    ],
    ...(from !== undefined || to !== undefined ? { effective } : {}),
    ...(Object.keys(rest).length > 0 && { extensions: { [namespace]: rest } }),
  };
}

function systemOf(competencies: readonly Competency[], beside: Node): PathwaySystem {
  const document = isNode(beside['CFDocument']) ? beside['CFDocument'] : {};
  const text = (value: Json | undefined) => (isSaid(value) ? value : undefined);
  return {
    format: 'career-pathways/1',
    id: text(document['uri']) ?? text(document['identifier']) ?? namespace,
    title: text(document['title']) ?? 'Competencies',
    competencies,
    ...(Object.keys(beside).length > 0 && { extensions: { [namespace]: beside } }),
  };
}
