/** Reads a history that was stored. */

import { append } from '../../base/append.js';
import type { Finding } from '../../base/finding.js';
import { isNode, type Json, type Node } from '../../base/json.js';
import { pointer } from '../../base/pointer.js';
import type { Result } from '../../base/result.js';
import { plainDataIssues } from '../../model/plain-data.js';
import { readSystem } from '../../model/read-system.js';
import type { PathwaySystem } from '../../model/system.js';
import { difference } from '../patch/difference.js';
import { operationsOf, patchIssues } from '../patch/json-patch.js';
import { operate } from '../patch/operate.js';
import { type History, type HistoryEdit, historyFormat, lineTo } from './history.js';

/**
 * Reads a history from data that came from outside: its document, that each edit follows on one before it, and that each
 * patch fits and its way back leads back, byte for byte. Of a document that cannot be read it says since which edit
 * (`unreadable-document`). It never throws; what was read is the very value that came in.
 *
 * Cost: the document, and each edit twice.
 *
 * @example
 * ```ts
 * import { history, readHistory } from 'career-pathways/edit';
 * const stored = JSON.parse(JSON.stringify(history({ format: 'career-pathways/1', id: 's', title: 'Ladder' })));
 * readHistory(stored).ok; // => true
 * const read = readHistory({ ...stored, at: 4 });
 * read.ok || read.issues.map((issue) => `${issue.code} ${issue.path}`); // => ['unknown-edit /at']
 * ```
 */
export function readHistory(input: unknown): Result<History> {
  const issues = plainDataIssues(input, deepest);
  if (issues.length === 0) append(issues, shapeIssues(input as Json));
  if (issues.length === 0) {
    const read = readSystem((input as History).system);
    append(issues, read.ok ? replayIssues(input as History) : unreadable(input as History, read.issues));
  }
  return issues.length > 0
    ? { ok: false, issues: issues.slice(0, mostIssues) }
    : { ok: true, value: input as History };
}

/** A document may be 64 deep; in the value of a patch it stands four deeper. */
const deepest = 68;
const mostIssues = 100;
const fields = ['format', 'system', 'edits', 'at', 'undone', 'points'];
const editFields = ['parent', 'forward', 'back', 'label'];

function shapeIssues(input: Json): Finding[] {
  if (!isNode(input)) return [issue('wrong-type', '', 'A history is an object.')];
  if (input['format'] !== historyFormat)
    return [issue('unknown-format', '/format', `Write "${historyFormat}", if it is one.`)];
  const { system, edits, at, undone, points } = input;
  const lists = { edits, undone, points };
  const noLists = Object.entries(lists).filter(([, list]) => !Array.isArray(list));
  const issues = [
    ...unknownFields(input, fields, ''),
    ...(isNode(system) ? [] : [issue('wrong-type', '/system', 'Write a document here.')]),
    ...noLists.map(([name]) => issue('wrong-type', `/${name}`, 'Write a list here.')),
  ];
  if (noLists.length > 0) return issues;
  const count = (edits as readonly Json[]).length;
  const isEdit = (value: Json | undefined, least: number, below = count) =>
    Number.isSafeInteger(value) && (value as number) >= least && (value as number) < below;
  if (!isEdit(at, -1)) issues.push(noEdit('/at'));
  for (const [index, edit] of (undone as readonly Json[]).entries())
    if (!isEdit(edit, 0)) issues.push(noEdit(`/undone/${index}`));
  for (const [index, point] of (points as readonly Json[]).entries()) {
    if (!isNode(point) || typeof point['name'] !== 'string')
      issues.push(issue('wrong-type', `/points/${index}`, 'Write an object with "name" and "edit" here.'));
    else if (!isEdit(point['edit'], -1)) issues.push(noEdit(`/points/${index}/edit`));
  }
  for (const [index, edit] of (edits as readonly Json[]).entries()) {
    const path = `/edits/${index}`;
    if (!isNode(edit))
      issues.push(issue('wrong-type', path, 'Write an object with "parent", "forward" and "back" here.'));
    else {
      if (!isEdit(edit['parent'], -1, index)) issues.push(noEdit(`${path}/parent`));
      for (const name of ['forward', 'back'])
        issues.push(
          ...patchIssues(edit[name]).map((each) => ({ ...each, path: `${path}/${name}${each.path}` })),
        );
      if (edit['label'] !== undefined && typeof edit['label'] !== 'string')
        issues.push(issue('wrong-type', `${path}/label`, 'Write text here.'));
      append(issues, unknownFields(edit, editFields, path));
    }
  }
  return issues;
}

function unknownFields(node: Node, known: readonly string[], path: string): Finding[] {
  return Object.keys(node)
    .filter((field) => !known.includes(field))
    .map((field) =>
      issue('unknown-field', `${path}${pointer([field])}`, 'The field is not part of the format.'),
    );
}

/** What keeps the document from being read, and the edit from which on it is so, where the edits lead back that far. */
function unreadable({ system, edits, at }: History, found: readonly Finding[]): readonly Finding[] {
  const issues = found.map((each) => ({ ...each, path: `/system${each.path}` }));
  let state: PathwaySystem = system;
  for (const edit of [...lineTo(edits, at)].reverse()) {
    const before = operate(state, operationsOf(edits[edit]!.back));
    if (!before.ok) return [...issues, misfit(edit, 'back', before.misfit.operation)];
    state = before.value;
    if (!readSystem(state).ok) continue;
    const after = operate(state, operationsOf(edits[edit]!.forward));
    // The edits lead to another document than this one.
    if (!after.ok || readSystem(after.value).ok) return issues;
    const { label } = edits[edit]!;
    const which = label === undefined ? 'this edit' : `this edit, "${label}",`;
    const message = `Since ${which} the document cannot be read: ${found[0]!.path} ${found[0]!.message}`;
    return [issue('unreadable-document', `/edits/${edit}/forward`, message), ...issues];
  }
  return issues;
}

/** Goes back from the document to the first one, and does every edit again from there. */
function replayIssues({ system, edits, at, undone }: History): Finding[] {
  let first: PathwaySystem = system;
  for (const edit of [...lineTo(edits, at)].reverse()) {
    const done = operate(first, operationsOf(edits[edit]!.back));
    if (!done.ok) return [misfit(edit, 'back', done.misfit.operation)];
    first = done.value;
  }
  const states: PathwaySystem[] = [];
  const issues: Finding[] = [];
  for (const [number, edit] of edits.entries()) {
    const before = edit.parent < 0 ? first : states[edit.parent]!;
    const found = issueOf(number, edit, before, states);
    if (found) return [found];
  }
  if (at >= 0 && difference(states[at], system).length > 0)
    issues.push(issue('patch-misfit', '/system', 'The edits lead to another document than this one.'));
  const next = [...undone].reverse();
  const wrongAt = next.findIndex(
    (edit, index) => edits[edit]!.parent !== (index === 0 ? at : next[index - 1]),
  );
  if (wrongAt >= 0)
    issues.push(
      issue('unknown-edit', `/undone/${undone.length - 1 - wrongAt}`, 'This edit does not follow here.'),
    );
  return issues;
}

function issueOf(
  number: number,
  edit: HistoryEdit,
  before: PathwaySystem,
  states: PathwaySystem[],
): Finding | undefined {
  const after = operate(before, operationsOf(edit.forward));
  if (!after.ok) return misfit(number, 'forward', after.misfit.operation);
  states.push(after.value);
  if (difference(before, after.value).length === 0)
    return issue('patch-misfit', `/edits/${number}/forward`, 'This edit changes nothing.');
  const again = operate(after.value, operationsOf(edit.back));
  if (!again.ok) return misfit(number, 'back', again.misfit.operation);
  if (difference(before, again.value).length === 0) return undefined;
  return issue(
    'patch-misfit',
    `/edits/${number}/back`,
    'This does not lead back to the document before the edit.',
  );
}

function misfit(edit: number, name: 'forward' | 'back', operation: number): Finding {
  const message = 'This operation does not fit the document that the edits before it lead to.';
  return issue('patch-misfit', `/edits/${edit}/${name}/${operation}`, message);
}

function noEdit(path: string): Finding {
  return issue('unknown-edit', path, 'Write the number of an edit that is there, the first is 0.');
}

function issue(code: string, path: string, message: string): Finding {
  return { code, severity: 'error', path, message };
}
