/** The values of a condition: counts, operators, targets. */

import { nameOf } from '../../../../base/address-name.js';
import { isList, isNode, isSaid, type Json, listed, type Node } from '../../../../base/json.js';
import type { Requirement } from '../../../../model/requirement.js';
import type { Source } from '../../fields/field.js';
import { classesOf, isValueClass } from '../../schema/classes.js';
import { addressOf, type Operator } from '../../schema/form.js';
import { lastPart, termOf } from '../../schema/spelling.js';
import { alignmentOf } from '../../values/alignment.js';
import { readNumber } from '../../values/number.js';
import { readReferences } from '../../values/references.js';
import { scalarOf } from '../../values/scalar.js';
import { readTexts, type TextForm } from '../../values/text.js';
import type { ListForm } from '../requirement-forms.js';

/** A count that asks for something. */
export function countIn(value: Json): ReturnType<typeof readNumber> {
  const count = readNumber(value);
  return count && Number.isInteger(count.number) && count.number >= 1 ? count : undefined;
}

/** An operator by its address, its name, or an alignment to it. */
export function operatorIn(value: Json, language: string | undefined): Operator | undefined {
  const items = listed(value);
  const { node, nodeName } = items.length === 1 ? alignmentOf(items[0] as Json, language) : {};
  const word = scalarOf(value)?.value ?? node ?? nodeName;
  const name =
    typeof word === 'string'
      ? lastPart(word)
          .toLowerCase()
          .replace(/[\s_-]/g, '')
      : '';
  return name === 'and' || name === 'or' || name === 'onlyone' ? name : undefined;
}

/** A target: a step of the document, a credential of it that stands for itself, or words. */
export function targetLeaf(address: Json, source: Source): Requirement {
  if (typeof address !== 'string')
    return { kind: 'text', text: `A component that cannot be read: ${titleIn(address, source)}` };
  const step = source.inTable(address, 'steps');
  if (step !== undefined) return { kind: 'step', step };
  const credential = source.inTable(address, 'credentials');
  if (credential !== undefined) return { kind: 'credential', credential };
  const node = source.node(address);
  const why = node ? 'which is no pathway component' : 'which this document does not hold';
  return { kind: 'text', text: `The component ${(node && nameOfNode(node, source)) ?? address}, ${why}` };
}

/** What tells a condition or a target from others. */
function nameIn(item: Json): string | undefined {
  const [address] = readReferences(item)?.ids ?? [isNode(item) ? addressOf(item) : undefined];
  if (address !== undefined) return nameOf(address);
  return isNode(item) && isValueClass(classesOf(item['@type'] ?? item['type']))
    ? JSON.stringify(item)
    : undefined;
}

function titleIn(value: Json, source: Source): string {
  return (isNode(value) ? nameOfNode(value, source) : undefined) ?? JSON.stringify(value);
}

/** What a node is called. */
export function nameOfNode(node: Node, { language }: Source): string | undefined {
  for (const [key, value] of Object.entries(node))
    if (termOf(key) === 'ceterms:name') return readTexts(value, language)?.texts.text;
  return undefined;
}

/** What a condition says in words, where that is all: its description, else its name. */
export function wordsIn(node: Node, source: Source): { key: string; text: string; as: TextForm } | undefined {
  for (const wanted of ['ceterms:description', 'ceterms:name'])
    for (const [key, value] of Object.entries(node)) {
      const read = termOf(key) === wanted ? readTexts(value, source.language) : undefined;
      if (read && Object.keys(read.texts.others).length === 0)
        return { key, text: read.texts.text, as: read.form };
    }
  return undefined;
}

/** The conditions of a list, each by itself or by reference, and how the list was written. */
export function conditionsIn(value: Json): { items: readonly Json[]; form: ListForm } {
  const items = listed(value);
  const node = items.some((item) => isNode(item) && readReferences(item) !== undefined);
  return { items, form: { list: isList(value), node } };
}

/**
 * References are a set: what stands twice counts once. Profiles are values, told by what they say; conditions that have
 * no address are each its own.
 */
export function once(items: readonly Json[]): readonly Json[] {
  const seen = new Set<string | number>();
  return items.filter((item, at) => {
    const name = nameIn(item) ?? at;
    return !seen.has(name) && seen.add(name);
  });
}

/** Whether a value has more in it than blanks. */
export function asks(value: Json): boolean {
  return listed(value).some((item) => typeof item !== 'string' || isSaid(item));
}

/** The key of an old spelling: `leftOperand: "reqNum", operand: "=", rightOperand: 2`. */
export function keyOfOldNumber(node: Node): string | undefined {
  return node['leftOperand'] === 'reqNum' && node['operand'] === '=' ? 'rightOperand' : undefined;
}

/** Whether an old spelling only tells that a number is the one that is required. */
export function isOfNumber(key: string, value: Json, numberKey: string | undefined): boolean {
  if (key === 'countRuleType') return typeof value === 'string' && lastPart(value) === 'RequiredNumber';
  return numberKey !== undefined && (key === 'leftOperand' || key === 'operand');
}

/** What a condition or a constraint may say beside what it asks for. */
export const plain =
  /^(?:@?(?:id|type|context)|name|alternateName|description|affiliation|assertedBy|ctid|identifier|inLanguage|subjectWebpage|isPartOf|ruleSetUsed)$/i;
