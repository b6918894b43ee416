/** The text of a JSON file after an edit: all that did not change stays as it was written. */

import { applyEdits, type Edit, findNodeAtLocation, modify, parseTree } from 'jsonc-parser';
import type { Operation } from '../edit/patch/operation.js';

/** The text in which these operations are done; where they cannot be done in it, the value anew, indented alike. */
export function editedText(text: string, value: unknown, operations: readonly Operation[]): string {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const json = text.slice(mark.length);
  const indent = /\n([ \t]+)\S/.exec(json)?.[1] ?? '';
  const eol = json.includes('\r\n') ? '\r\n' : '\n';
  const edited = operations.length > mostOperations ? undefined : inPlace(json, operations, { indent, eol });
  if (edited !== undefined && isSame(edited, value)) return mark + edited;
  const end = json.slice(json.trimEnd().length);
  return mark + JSON.stringify(value, null, indent).replaceAll('\n', eol) + end;
}

/** Each operation but the replacement of a text reads the whole text again. */
const mostOperations = 2000;

interface Style {
  readonly indent: string;
  readonly eol: string;
}

function inPlace(text: string, operations: readonly Operation[], { indent, eol }: Style): string | undefined {
  const isTab = indent.startsWith('\t');
  const formattingOptions = { insertSpaces: !isTab, tabSize: isTab ? 1 : indent.length || 2, eol };
  let [now, at] = [text, 0];
  while (at < operations.length) {
    const texts = replacedTexts(operations.slice(at));
    if (texts.length > 0) {
      const edits = editsOf(now, texts);
      if (!edits) return undefined;
      now = applyEdits(now, edits);
      at += texts.length;
      continue;
    }
    const operation = operations[at++]!;
    if (operation.op === 'remove') {
      const edit = removal(now, operation.way);
      if (!edit) return undefined;
      now = applyEdits(now, [edit]);
      continue;
    }
    if (!('value' in operation)) return undefined;
    const { value } = operation;
    const isArrayInsertion = operation.op === 'add' && typeof operation.way.at(-1) === 'number';
    now = applyEdits(now, modify(now, [...operation.way], value, { formattingOptions, isArrayInsertion }));
  }
  return now;
}

interface Replaced {
  readonly way: Operation['way'];
  readonly value: string;
}

/** The replacements of texts by texts at the beginning: they move nothing, and are done at once. */
function replacedTexts(operations: readonly Operation[]): readonly Replaced[] {
  const end = operations.findIndex((each) => each.op !== 'replace' || typeof each.value !== 'string');
  return (end < 0 ? operations : operations.slice(0, end)) as readonly Replaced[];
}

function editsOf(text: string, replaced: readonly Replaced[]): Edit[] | undefined {
  const tree = parseTree(text);
  const edits = replaced.map(({ way, value }): Edit | undefined => {
    const node = tree && findNodeAtLocation(tree, [...way]);
    return node && { offset: node.offset, length: node.length, content: JSON.stringify(value) };
  });
  return edits.every((each) => each !== undefined) ? edits : undefined;
}

/** Takes an item or a field out, with the comma that parts it from another. */
function removal(text: string, way: Operation['way']): Edit | undefined {
  const tree = parseTree(text);
  const value = tree && findNodeAtLocation(tree, [...way]);
  const node = value?.parent?.type === 'property' ? value.parent : value;
  const parent = node?.parent;
  const siblings = parent?.children;
  if (!node || !parent || !siblings) return undefined;
  const at = siblings.indexOf(node);
  const [previous, next] = [siblings[at - 1], siblings[at + 1]];
  const from = previous ? previous.offset + previous.length : next ? node.offset : parent.offset + 1;
  const to = previous ? node.offset + node.length : next ? next.offset : parent.offset + parent.length - 1;
  return { offset: from, length: to - from, content: '' };
}

function isSame(text: string, value: unknown): boolean {
  try {
    return JSON.stringify(JSON.parse(text)) === JSON.stringify(value);
  } catch {
    return false;
  }
}
