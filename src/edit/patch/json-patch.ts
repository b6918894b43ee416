/** JSON Patch (RFC 6902): changes of a document as data that other tools read too. */

import { append } from '../../base/append.js';
import type { Finding } from '../../base/finding.js';
import { isNode, type Json } from '../../base/json.js';
import { pointer, wayTo } from '../../base/pointer.js';
import type { Result } from '../../base/result.js';
import { plainDataIssues } from '../../model/plain-data.js';
import type { Operation } from './operation.js';

/** One operation; its paths are JSON Pointers (RFC 6901). */
export type PatchOperation =
  | { readonly op: 'add' | 'replace' | 'test'; readonly path: string; readonly value: Json }
  | { readonly op: 'remove'; readonly path: string }
  | { readonly op: 'move' | 'copy'; readonly from: string; readonly path: string };

/**
 * Operations, done one after the other. To `move` a field onto itself puts it behind all others: that is how a patch
 * keeps the order of keys.
 */
export type JsonPatch = readonly PatchOperation[];

/** Operations as JSON Patch writes them. */
export function patchOf(operations: readonly Operation[]): PatchOperation[] {
  return operations.map((operation) => {
    const path = pointer(operation.way);
    if ('from' in operation) return { op: operation.op, from: pointer(operation.from), path };
    if ('value' in operation) return { op: operation.op, path, value: operation.value as Json };
    return { op: operation.op, path };
  });
}

/** The operations of a patch. */
export function operationsOf(patch: JsonPatch): Operation[] {
  return patch.map((operation) => {
    const way = wayTo(operation.path);
    if ('from' in operation) return { op: operation.op, from: wayTo(operation.from), way };
    if ('value' in operation) return { op: operation.op, way, value: operation.value };
    return { op: operation.op, way };
  });
}

/** What each operation carries beside `op` and `path`. */
const carried: { readonly [op: string]: 'value' | 'from' | undefined } = {
  add: 'value',
  replace: 'value',
  test: 'value',
  remove: undefined,
  move: 'from',
  copy: 'from',
};

/**
 * Reads a patch from data that came from outside, as RFC 6902 has it: six operations, paths that are JSON Pointers. It
 * never throws; what was read is the very value that came in. Whether it fits a document, `applyPatch` says. Fields that
 * the standard does not name are left alone, as it asks.
 *
 * @example
 * ```ts
 * import { readPatch } from 'career-pathways/edit';
 * const read = readPatch([{ op: 'replace', path: 'title', value: 'Nursing' }]);
 * read.ok || read.issues.map((issue) => `${issue.code} ${issue.path}`); // => ['wrong-form /0/path']
 * ```
 */
export function readPatch(input: unknown): Result<JsonPatch> {
  const issues = plainDataIssues(input);
  if (issues.length === 0) append(issues, patchIssues(input as Json));
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: input as JsonPatch };
}

/** The most issues that are reported at once. */
const mostIssues = 100;

/** What keeps plain data from being a patch. */
export function patchIssues(input: Json | undefined): Finding[] {
  if (!Array.isArray(input)) return [issue('wrong-type', '', 'A patch is a list of operations.')];
  return input.flatMap((operation: Json, at) => operationIssues(operation, at)).slice(0, mostIssues);
}

function operationIssues(operation: Json, at: number): Finding[] {
  const path = `/${at}`;
  if (!isNode(operation)) return [issue('wrong-type', path, 'Write an object with "op" and "path" here.')];
  const { op } = operation;
  if (typeof op !== 'string' || !Object.hasOwn(carried, op)) {
    const message = `Write one of ${Object.keys(carried).join(', ')}.`;
    return [issue(op === undefined ? 'missing-field' : 'unknown-word', `${path}/op`, message)];
  }
  const field = carried[op];
  return ['path', ...(field === undefined ? [] : [field])].flatMap((name) => {
    const value = operation[name];
    const there = `${path}/${name}`;
    if (value === undefined) return issue('missing-field', there, `Add this field: "${op}" needs it.`);
    if (name === 'value') return [];
    if (typeof value !== 'string') return issue('wrong-type', there, 'Write a JSON Pointer as text here.');
    if (/^(?:\/(?:[^~/]|~[01])*)*$/.test(value)) return [];
    return issue('wrong-form', there, 'Write a JSON Pointer: it begins with "/", and "~" is written "~0".');
  });
}

function issue(code: string, path: string, message: string): Finding {
  return { code, severity: 'error', path, message };
}
