/** The edits of a document, which can be undone and done again. */

import { called, checkFields, checkFunction, checkText, holds, shown, wrong } from '../../base/arguments.js';
import { PathwayError } from '../../base/pathway-error.js';
import { checkSystem } from '../../model/check-arguments.js';
import type { PathwaySystem } from '../../model/system.js';
import { difference } from '../patch/difference.js';
import { type JsonPatch, operationsOf, patchOf } from '../patch/json-patch.js';
import { rewritten } from '../verbs/rewritten.js';

/** One edit of a history. */
export interface HistoryEdit {
  /** The number of the edit that it was made after, from 0; `-1`: the document as it was at first. */
  readonly parent: number;
  /** From the document before to the one after. */
  readonly forward: JsonPatch;
  /** From the document after to the one before, byte for byte. */
  readonly back: JsonPatch;
  /** What was done, in words. */
  readonly label?: string;
}

/** A document with its edits: plain data, which `readHistory` reads again. An edit after an undo starts a branch. */
export interface History {
  readonly format: 'career-pathways-history/1';
  /** The document as it is now. */
  readonly system: PathwaySystem;
  /** All edits, in the order in which they were made. */
  readonly edits: readonly HistoryEdit[];
  /** The number of the last edit that is in the document now; `-1`: none. */
  readonly at: number;
  /** The edits that `redo` does again, the next one last. */
  readonly undone: readonly number[];
  /** Names for edits, to go back to. */
  readonly points: readonly { readonly name: string; readonly edit: number }[];
}

/** How an edit is recorded. */
export interface ApplyOptions {
  /** What was done, in words, for those who undo it. */
  readonly label?: string;
}

/**
 * A history that begins with a document. It is plain data, like what all functions for it return.
 *
 * @throws PathwayError `bad-system`.
 *
 * @example
 * ```ts
 * import { apply, history, retitle, undo } from 'career-pathways/edit';
 * const system = {
 *   format: 'career-pathways/1', id: 's', title: 'Ladder',
 *   steps: [{ id: 'cna', title: 'Nurse aide', kind: 'course' }],
 * } as const;
 * const named = apply(history(system), (now) => retitle(now, { kind: 'step', id: 'cna' }, 'Nursing assistant'));
 * named.system.steps?.[0]?.title; // => 'Nursing assistant'
 * undo(named).system.steps?.[0]?.title; // => 'Nurse aide'
 * ```
 */
export function history(system: PathwaySystem): History {
  checkSystem(system);
  return { format: historyFormat, system, edits: [], at: -1, undone: [], points: [] };
}

/** What a history says its format is. */
export const historyFormat = 'career-pathways-history/1';

/**
 * The history with one edit more: `change` makes the document after it out of the one now, with verbs or with `edit`.
 * A change that changes nothing is not recorded.
 *
 * Cost: what `change` costs, and the lists and objects that changed.
 *
 * @throws PathwayError `bad-argument`; `callback-failed` when `change` fails.
 *
 * @example
 * ```ts
 * import { apply, edit, history } from 'career-pathways/edit';
 * const start = history({ format: 'career-pathways/1', id: 's', title: 'Ladder' });
 * const change = (draft: { title: string }) => {
 *   draft.title = 'Nursing ladder';
 * };
 * const after = apply(start, (system) => edit(system, change).system, { label: 'A better title' });
 * after.edits.map(({ label, forward }) => [label, forward[0]?.path]); // => [['A better title', '/title']]
 * ```
 */
export function apply(
  history: History,
  change: (system: PathwaySystem) => PathwaySystem,
  options: ApplyOptions = {},
): History {
  checkHistory(history);
  checkFunction(change as unknown, 'change');
  checkFields(options, ['label'], 'options', "{ label: 'What was done' }");
  const { label } = options;
  if (label !== undefined) checkText(label, 'options.label');
  const { system, edits, at } = history;
  const changed = called('change', () => change(system));
  checkSystem(changed, 'change');
  const forward = difference(system, changed);
  if (forward.length === 0) return history;
  const after = rewritten(system, forward, 'change');
  const made = { parent: at, forward: patchOf(forward), back: patchOf(difference(after, system)) };
  return {
    ...history,
    system: after,
    edits: [...edits, label === undefined ? made : { ...made, label }],
    at: edits.length,
    undone: [],
  };
}

/**
 * The history before its last edit: the document is what it was, byte for byte. Where there is nothing to undo (`at` is
 * `-1`), the history itself.
 *
 * @throws PathwayError `bad-argument`.
 *
 * @example
 * ```ts
 * import { history, undo } from 'career-pathways/edit';
 * const start = history({ format: 'career-pathways/1', id: 's', title: 'Ladder' });
 * undo(start) === start; // => true
 * ```
 */
export function undo(history: History): History {
  checkHistory(history);
  const { system, edits, at, undone } = history;
  const last = edits[at];
  if (!last) return history;
  return { ...history, system: patched(system, last.back), at: last.parent, undone: [...undone, at] };
}

/**
 * The history with the edit again that was undone last; the history itself where none was, or where an edit came after.
 *
 * @throws PathwayError `bad-argument`.
 *
 * @example
 * ```ts
 * import { apply, history, redo, undo } from 'career-pathways/edit';
 * const start = history({ format: 'career-pathways/1', id: 's', title: 'Ladder' });
 * const after = apply(start, (system) => ({ ...system, title: 'Nursing ladder' }));
 * redo(undo(after)).system.title; // => 'Nursing ladder'
 * ```
 */
export function redo(history: History): History {
  checkHistory(history);
  const { system, edits, undone } = history;
  const next = undone.at(-1);
  if (next === undefined) return history;
  return { ...history, system: patched(system, edits[next]!.forward), at: next, undone: undone.slice(0, -1) };
}

/**
 * The history with a name for where it is now, to go back to with `goTo`. A name that is there already names this place
 * from now on.
 *
 * @throws PathwayError `bad-argument`.
 *
 * @example
 * ```ts
 * import { history, mark } from 'career-pathways/edit';
 * mark(history({ format: 'career-pathways/1', id: 's', title: 'Ladder' }), 'As printed').points; // => [{ name: 'As printed', edit: -1 }]
 * ```
 */
export function mark(history: History, name: string): History {
  checkHistory(history);
  checkText(name, 'name');
  const others = history.points.filter((point) => point.name !== name);
  return { ...history, points: [...others, { name, edit: history.at }] };
}

/**
 * The history at another place, on the same branch or on another: where a name was given, or after an edit by its number.
 * Edits are undone back to where the branches part, and done from there on. Cost: those edits.
 *
 * @throws PathwayError `bad-argument`; `unknown-point`.
 *
 * @example
 * ```ts
 * import { apply, goTo, history, mark } from 'career-pathways/edit';
 * const start = mark(history({ format: 'career-pathways/1', id: 's', title: 'Ladder' }), 'first');
 * const one = apply(start, (system) => ({ ...system, title: 'One' }));
 * const other = apply(goTo(one, 'first'), (system) => ({ ...system, title: 'Other' }));
 * [other.system.title, goTo(other, 0).system.title]; // => ['Other', 'One']
 * ```
 */
export function goTo(history: History, point: string | number): History {
  checkHistory(history);
  const { edits, points } = history;
  if (typeof point !== 'string' && typeof point !== 'number')
    wrong('point', point, 'a name that mark gave, or the number of an edit');
  const target = typeof point === 'number' ? point : points.find(({ name }) => name === point)?.edit;
  if (target === undefined || (target !== -1 && !edits[target]))
    throw new PathwayError('unknown-point', `There is no point ${shown(point)} in this history.`, {
      argument: 'point',
    });
  const ahead = lineTo(edits, target);
  const onLine = new Set([-1, ...ahead]);
  let now = history;
  while (!onLine.has(now.at)) now = undo(now);
  const missing = ahead.slice(ahead.indexOf(now.at) + 1);
  const system = missing.reduce((document, edit) => patched(document, edits[edit]!.forward), now.system);
  return { ...now, system, at: target, undone: [] };
}

/** The edits from the first document to after one of them. */
export function lineTo(edits: readonly HistoryEdit[], edit: number): readonly number[] {
  const line: number[] = [];
  for (let at = edit; at >= 0; at = edits[at]!.parent) line.unshift(at);
  return line;
}

/** A document after a patch that was made for it. */
function patched(system: PathwaySystem, patch: JsonPatch): PathwaySystem {
  return rewritten(system, operationsOf(patch));
}

function checkHistory(value: unknown): asserts value is History {
  const isOne = holds(() => {
    const { format, system, edits, points, at, undone } = value as History;
    const isEdit = (edit: number) => edit === -1 || edits[edit] !== undefined;
    return (
      format === historyFormat &&
      [edits, points, undone].every(Array.isArray) &&
      [at, ...undone, ...points.map(({ edit }) => edit)].every(isEdit) &&
      typeof system === 'object'
    );
  });
  if (!isOne) wrong('history', value, 'what history() or readHistory() returned');
}
