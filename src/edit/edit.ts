/** A free-hand change of a document. */

import { type Draft, Immer, isDraft } from 'immer';
import { called, checkEach, checkFields, checkFunction, checkObject, wrong } from '../base/arguments.js';
import type { Finding } from '../base/finding.js';
import { isNode, type Json } from '../base/json.js';
import { checkRows, checkSystem } from '../model/check-arguments.js';
import { doubledIds } from '../model/doubled-ids.js';
import type { PathwaySystem } from '../model/system.js';
import { tables } from '../model/tables.js';
import { difference } from './patch/difference.js';
import { type JsonPatch, patchOf } from './patch/json-patch.js';
import { changedRows, newlyDangling } from './verbs/newly-dangling.js';
import { rewritten } from './verbs/rewritten.js';

/** A document that may be written into while it is edited. */
export type SystemDraft = Draft<PathwaySystem>;

/** What an edit came to. */
export interface Edited {
  readonly system: PathwaySystem;
  /** From the document before to the one after. */
  readonly forward: JsonPatch;
  /** From the document after to the one before, byte for byte. */
  readonly back: JsonPatch;
  /** What is wrong now and was not before; paths lead into the document after. */
  readonly findings: readonly Finding[];
}

/** How an edit is looked at. */
export interface EditOptions {
  /**
   * Finds what is wrong with a document, before and after: `inspectSystem`. Absent: only references that lead nowhere and
   * ids that stand twice are found, at the cost of the change.
   */
  readonly inspect?: (system: PathwaySystem) => readonly Finding[];
}

/** Nothing is frozen: what did not change is shared with the document before, which belongs to the caller. */
const immer = new Immer({ autoFreeze: false });

/**
 * Changes a document by hand: `change` writes into a draft. The document itself is neither touched nor frozen, and what
 * did not change is shared. Free-hand changes can break anything: `findings` says what, and `readSystem` whether the
 * outcome is a document of the format still. In a large table find a row in the document and write into the draft by its
 * index: to look into a row of the draft costs a copy of it.
 *
 * Cost: what `change` looks into, the lists and objects that changed, and what `options.inspect` costs, twice.
 *
 * @throws PathwayError `bad-system`, `bad-argument`; `callback-failed` when `change` fails; `bad-system` with `issues`
 * when it leaves what is no JSON.
 *
 * @example
 * ```ts
 * import { edit } from 'career-pathways/edit';
 * const system = {
 *   format: 'career-pathways/1', id: 's', title: 'Ladder',
 *   steps: [{ id: 'cna', title: 'Nurse aide', kind: 'course' }],
 *   pathways: [{ id: 'care', title: 'Care', steps: ['cna'] }],
 * } as const;
 * const edited = edit(system, (draft) => {
 *   draft.steps = [];
 * });
 * edited.forward; // => [{ op: 'remove', path: '/steps/0' }]
 * edited.findings.map(({ code, path }) => `${code} ${path}`); // => ['dangling-reference /pathways/0/steps/0']
 * ```
 */
export function edit(
  system: PathwaySystem,
  change: (draft: SystemDraft) => void,
  options: EditOptions = {},
): Edited {
  checkSystem(system);
  checkFunction(change as unknown, 'change');
  checkFields(options, ['inspect']);
  const { inspect } = options;
  if (inspect !== undefined) checkFunction(inspect, 'options.inspect');
  const written = called('change', () =>
    immer.produce(system, (draft) => {
      const answer: unknown = change(draft);
      if (answer instanceof Promise) wrong('change', answer, 'a function that ends at once: it cannot wait');
      if (isNode(answer as Json) && !isDraft(answer) && 'format' in (answer as object))
        wrong('change', answer, 'a function that changes the draft: what it returns is passed over');
    }),
  );
  const operations = difference(system, written);
  const forward = patchOf(operations);
  const after = rewritten(system, operations, 'change');
  checkSystem(after, 'change');
  checkRows(onlyChanged(after, system), 'change');
  const back = patchOf(difference(after, system));
  const findings = inspect
    ? onlyIn(inspected(inspect, after), inspected(inspect, system))
    : [...newlyDangling(system, after), ...newlyDoubled(system, after)];
  return { system: after, forward, back, findings };
}

/** What the caller finds wrong with a document. */
function inspected(inspect: NonNullable<EditOptions['inspect']>, system: PathwaySystem): readonly Finding[] {
  const findings = called('options.inspect', () => inspect(system));
  checkEach(findings, 'options.inspect', checkObject);
  return findings;
}

/** Ids that stand twice now, or look the same, and did not before. */
function newlyDoubled(before: PathwaySystem, after: PathwaySystem): readonly Finding[] {
  const hasNew = Object.values(tables).some((table) => {
    const { left, came } = changedRows(before[table], after[table]);
    const old = new Set(left.map(({ id }) => id));
    return came.length > left.length || came.some(({ id }) => !old.has(id));
  });
  if (!hasNew) return [];
  return onlyIn(doubledIds(onlyChanged(after, before)), doubledIds(onlyChanged(before, after)));
}

/** A document with those of its tables that are not those of another. */
function onlyChanged(system: PathwaySystem, other: PathwaySystem): PathwaySystem {
  const { format, id, title } = system;
  const changed = Object.values(tables).filter((table) => system[table] && system[table] !== other[table]);
  return { format, id, title, ...Object.fromEntries(changed.map((table) => [table, system[table]])) };
}

/** The findings of one list that are not in another, wherever in the document they stand by now. */
function onlyIn(after: readonly Finding[], before: readonly Finding[]): readonly Finding[] {
  const left = new Map<string, number>();
  for (const finding of before) left.set(sayingOf(finding), (left.get(sayingOf(finding)) ?? 0) + 1);
  return after.filter((finding) => {
    const saying = sayingOf(finding);
    const count = left.get(saying) ?? 0;
    left.set(saying, count - 1);
    return count <= 0;
  });
}

/** What a finding says, whatever the numbers of the rows that it names. */
function sayingOf({ code, message, at }: Finding & { readonly at?: unknown }): string {
  return JSON.stringify([code, at, message.replaceAll(/\/\w+\/\d+/g, '')]);
}
