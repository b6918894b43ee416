/** Documents of the input as rows and errors: each pathway or program is the one or the other, none is lost. */

import { readJson } from '../../base/read-json.js';
import type { CellFinding } from '../../io/csv/cell-finding.js';
import { readSystem } from '../../model/read-system.js';
import type { PathwaySystem } from '../../model/system.js';
import { type ColumnGroups, type Row, rowsAre } from '../../survey/column.js';
import { openSurvey } from '../../survey/open-survey.js';
import { partOf } from '../../survey/shard.js';
import { failureFrom } from '../failure.js';
import { languageOf } from '../language.js';
import type { Say } from '../say.js';
import { groupsOf, type TableAsked } from './asked.js';
import { rowLine } from './lines.js';

/** One document of the input, as it comes. */
export interface Document {
  /** Its number in the input, from 1. */
  readonly document: number;
  /** The name of its file. */
  readonly input: string;
  /** Its line, where the file has one document to a line. */
  readonly line?: number;
  /** JSON that is still to be read, a system, or what is wrong with it. */
  readonly content:
    | { readonly text: string }
    | { readonly system: PathwaySystem }
    | { readonly issues: readonly CellFinding[] };
}

/** Lines of a table. */
export interface Piece {
  readonly rows: string;
  readonly errors: string;
  readonly counts: Counts;
}

/** How much there is. */
export interface Counts {
  readonly rows: number;
  readonly errors: number;
}

/** How many rows are held at most before they are handed on. */
const mostHeld = 256;

/** Answers for batches of documents. A piece holds few rows, so that one system of many pathways needs little memory. */
export function surveyor(asked: TableAsked): (documents: readonly Document[]) => Iterable<Piece> {
  const making: Making = {
    asked,
    columns: groupsOf(asked.columns),
    say: languageOf(asked.language).say,
    isOurs: (...ids) => partOf(ids, asked.shard.of) === asked.shard.index,
  };
  return function* (documents) {
    let held = { rows: '', errors: '', counts: { rows: 0, errors: 0 } };
    for (const each of documents)
      for (const line of linesOf(each, making)) {
        const { rows, errors } = held.counts;
        held =
          line.kind === 'row'
            ? { ...held, rows: held.rows + line.text, counts: { rows: rows + 1, errors } }
            : { ...held, errors: held.errors + line.text, counts: { rows, errors: errors + 1 } };
        if (rows + errors + 1 < mostHeld) continue;
        yield held;
        held = { rows: '', errors: '', counts: { rows: 0, errors: 0 } };
      }
    yield held;
  };
}

/** Everything that lines are made with. */
interface Making {
  readonly asked: TableAsked;
  readonly columns: ColumnGroups;
  readonly say: Say;
  /** Whether what has these ids is in the part that is asked for. */
  readonly isOurs: (...ids: string[]) => boolean;
}

interface Line {
  readonly kind: 'row' | 'error';
  readonly text: string;
}

/** The lines of one document. */
function* linesOf(each: Document, making: Making): Generator<Line> {
  const { asked, columns, isOurs } = making;
  const read = readDocument(each, making);
  if (read === undefined) return;
  if (!read.ok) {
    // What cannot be read has no ids; it belongs to one part by its number.
    if (isOurs(String(each.document))) yield errorLine(each, { place: 0 }, read.issues, making);
    return;
  }
  const { value: system } = read;
  const { ids, rowOf } = openSurvey(system, { asOf: asked.asOf, columns });
  for (const [at, id] of ids.entries()) {
    if (!isOurs(system.id, id)) continue;
    const place = at + 1;
    const made = attempted(() => rowOf(id));
    yield 'issues' in made
      ? errorLine(each, { place, system: system.id, id }, made.issues, making)
      : { kind: 'row', text: rowLine({ document: each.document, place, ...made.row }, asked.format) };
  }
}

/** What became no row, and why: the first of its issues, and how many there are. */
function errorLine(
  { document, input, line }: Document,
  { place, system, id }: { readonly place: number; readonly system?: string; readonly id?: string },
  issues: readonly CellFinding[],
  { asked, say }: Making,
): Line {
  const [first] = issues;
  const cells = {
    document,
    place,
    input,
    line: line ?? null,
    system: system ?? null,
    id: id ?? null,
    code: first?.code ?? 'unreadable',
    path: first?.path ?? '',
    message: say(first?.message ?? ''),
    issues: issues.length,
  };
  return { kind: 'error', text: rowLine(cells, asked.format) };
}

/** The system of a document, or what is wrong with it; undefined where nothing of it is asked for. */
function readDocument(
  { document, content }: Document,
  { columns, isOurs }: Making,
): ReturnType<typeof readSystem> | undefined {
  if ('system' in content) return { ok: true, value: content.system };
  if ('issues' in content) return { ok: false, issues: content.issues };
  const read = readJson(content.text);
  if (!read.ok) return read;
  // Reading well costs more than reading ids: what belongs to other parts is left to them.
  const wanted =
    isOurs(String(document)) || idsIn(read.value, rowsAre(columns)).some((ids) => isOurs(...ids));
  return wanted ? readSystem(read.value) : undefined;
}

/** The ids of a system and of what may have a row in it, in what may be anything. */
function idsIn(value: unknown, rows: 'pathways' | 'programs'): (readonly [system: string, id: string])[] {
  const { id, [rows === 'programs' ? 'steps' : rows]: things } = Object(value) as {
    readonly [field: string]: unknown;
  };
  if (typeof id !== 'string' || !Array.isArray(things)) return [];
  return things.flatMap((each: unknown) => {
    const { id: own } = Object(each) as { readonly id?: unknown };
    return typeof own === 'string' ? [[id, own] as const] : [];
  });
}

/** A row, or why there is none: one pathway that fails keeps no other from its row. */
function attempted(make: () => Row): { readonly row: Row } | { readonly issues: readonly CellFinding[] } {
  try {
    return { row: make() };
  } catch (error) {
    const { message, issues } = failureFrom(error);
    const code = (error as { readonly code?: unknown }).code;
    const [line = ''] = message.split('\n');
    return {
      issues:
        issues.length > 0
          ? issues
          : [
              {
                code: typeof code === 'string' ? code : 'failed',
                severity: 'error',
                path: '',
                message: line,
              },
            ],
    };
  }
}
