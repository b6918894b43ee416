/** Reads one condition by itself, without those nested in it. */

import type { Json } from '../../../../base/json.js';
import type { Requirement } from '../../../../model/requirement.js';
import type { Source } from '../../fields/field.js';
import {
  type ConditionForm,
  type ConstraintForm,
  isList,
  isNode,
  listed,
  type Node,
  type Operator,
  type PropertyForm,
} from '../../schema/form.js';
import { lastPart, termOf } from '../../schema/spelling.js';
import { digest } from '../../values/digest.js';
import { readReferences } from '../../values/references.js';
import { scalarOf } from '../../values/scalar.js';
import { readTexts, type TextForm } from '../../values/text.js';
import type { ListForm } from '../requirement-forms.js';
import { type Constrained, readConstraint } from './read-constraint.js';
import type { Condition } from './requirement-of.js';

/** A condition half read: what it holds by itself. */
export interface OpenCondition {
  readonly counts: Omit<Condition, 'parts' | 'targets'>;
  /** Nothing: it has no list of targets. */
  readonly targets: readonly Requirement[] | undefined;
  /** What it asks for in words, where that is all. */
  readonly words?: string;
  readonly form: Omit<ConditionForm, 'mark' | 'shape'>;
  /** The conditions nested in it, and the key that has them. */
  readonly inside: readonly Json[];
  readonly insideKey: string;
}

/** What is gathered from the properties of a condition. */
interface Gathered {
  operator?: Operator;
  number?: number;
  constraintNumber?: number;
  targets?: readonly Requirement[];
  elsewhere?: readonly { readonly mark: string; readonly address: string }[];
  inside?: readonly Json[];
  insideKey?: string;
  constraints?: readonly Constrained[];
  constraintForms?: readonly ConstraintForm[];
}

/** Reads a condition that stands at a place, or that is referred to there. */
export function openCondition(value: Json, source: Source): OpenCondition {
  const [reference] = readReferences(value)?.ids ?? [];
  const node = reference === undefined ? value : source.part(reference);
  if (!isNode(node)) return outside(value, reference);
  const gathered: Gathered = {};
  const numberKey = keyOfOldNumber(node);
  const fields: { [key: string]: PropertyForm } = {};
  for (const [key, inner] of Object.entries(node)) {
    const read = readers[key === numberKey ? 'ceterms:requiredNumber' : (termOf(key) ?? '')];
    const as = read?.(inner, gathered, source, key);
    fields[key] = as === undefined ? { kept: inner } : { as };
  }
  const {
    targets,
    inside = [],
    insideKey = '',
    constraints = [],
    constraintForms,
    elsewhere,
    ...counts
  } = gathered;
  const silent =
    !targets && inside.length === 0 && constraints.length === 0 && Object.keys(counts).length === 0;
  const words = silent ? wordsIn(node, source) : undefined;
  if (words) fields[words.key] = { as: words.as };
  return {
    counts: { ...counts, constraints },
    targets,
    inside,
    insideKey,
    ...(words && { words: words.text }),
    form: {
      ...(reference !== undefined && { id: reference }),
      fields,
      ...(constraintForms && { constraints: constraintForms }),
      ...(elsewhere && { elsewhere }),
      ...(words && { words: true }),
    },
  };
}

/** A condition that is referred to and not there: what it asks is unknown. */
function outside(value: Json, reference: string | undefined): OpenCondition {
  const words = `The condition ${reference ?? JSON.stringify(value)}, which this document does not hold`;
  const form = { fields: {}, outside: value };
  return { counts: { constraints: [] }, targets: undefined, words, form, inside: [], insideKey: '' };
}

/** The key of an old spelling: `leftOperand: "reqNum", operand: "=", rightOperand: 2`. */
function keyOfOldNumber(node: Node): string | undefined {
  return node['leftOperand'] === 'reqNum' && node['operand'] === '=' ? 'rightOperand' : undefined;
}

type PropertyReader = (value: Json, gathered: Gathered, source: Source, key: string) => Json | undefined;

/** Each property adds what it means and answers how it was dressed; nothing where it is not understood. */
const readers: { readonly [term: string]: PropertyReader } = {
  'ceterms:requiredNumber': (value, gathered) => {
    const count = countIn(value);
    if (count) gathered.number = count.value;
    return count?.wrapping;
  },
  'ceterms:requiredConstraints': (value, gathered) => {
    const count = countIn(value);
    if (count) gathered.constraintNumber = count.value;
    return count?.wrapping;
  },
  'ceterms:logicalOperator': (value, gathered) => {
    const operator = operatorIn(value);
    if (operator) gathered.operator = operator;
    return operator && value;
  },
  'ceterms:targetComponent': (value, gathered, source) => {
    const references = readReferences(value);
    if (!references || gathered.targets) return undefined;
    const targets = references.ids.map((address) => ({ address, leaf: targetLeaf(address, source) }));
    gathered.targets = targets.map(({ leaf }) => leaf);
    const elsewhere = targets.filter(({ leaf }) => leaf.kind !== 'step');
    if (elsewhere.length > 0)
      gathered.elsewhere = elsewhere.map(({ address, leaf }) => ({ mark: digest(leaf), address }));
    return references.form;
  },
  'ceterms:hasCondition': (value, gathered, source, key) => {
    const list = conditionsIn(value, source);
    if (gathered.inside || !list) return undefined;
    gathered.inside = list.items;
    gathered.insideKey = key;
    return list.form;
  },
  'ceterms:hasConstraint': (value, gathered, source) => {
    const found = gathered.constraints ? undefined : constraintsIn(value, source);
    if (!found) return undefined;
    gathered.constraints = found.map(({ constraint }) => constraint);
    gathered.constraintForms = found.map(({ form }) => form);
    return {
      list: isList(value),
      node: found.some(({ form }, i) => form.id !== undefined && isNode(listed(value)[i])),
    };
  },
};

/** The conditions of a list, each by itself or by reference, and how the list was written. */
export function conditionsIn(
  value: Json,
  source: Source,
): { items: readonly Json[]; form: ListForm } | undefined {
  const items = listed(value);
  const inList = isList(value);
  if (!items.every((item) => isNode(item) || (typeof item === 'string' && (inList || source.part(item)))))
    return undefined;
  const node = items.some((item) => isNode(item) && readReferences(item) !== undefined);
  return { items, form: { list: inList, node } };
}

/** A count that asks for something; 0 stands for none, as publishing tools write it. */
function countIn(value: Json): { value: number; wrapping: Json } | undefined {
  const scalar = scalarOf(value);
  if (typeof scalar?.value !== 'number' || !Number.isInteger(scalar.value) || scalar.value < 1)
    return undefined;
  return { value: scalar.value, wrapping: scalar.wrapping };
}

function operatorIn(value: Json): Operator | undefined {
  const scalar = scalarOf(value);
  const word = typeof scalar?.value === 'string' ? lastPart(scalar.value).toLowerCase() : '';
  return word === 'and' || word === 'or' || word === 'onlyone' ? word : undefined;
}

function targetLeaf(address: string, source: Source): Requirement {
  const step = source.inTable(address, 'steps');
  return step === undefined
    ? { kind: 'text', text: `The component ${address}, which this document does not hold` }
    : { kind: 'step', step };
}

function constraintsIn(
  value: Json,
  source: Source,
): { constraint: Constrained; form: ConstraintForm }[] | undefined {
  const found = listed(value).map((item) => {
    const [id] = readReferences(item)?.ids ?? [];
    return { id, node: id === undefined ? item : source.part(id) };
  });
  if (!found.every(({ node }) => isNode(node))) return undefined;
  return found.map(({ id, node }) => {
    const constraint = readConstraint(node as Node, source);
    const mark = digest(constraint.leaf);
    return { constraint, form: { mark, kept: node as Node, ...(id !== undefined && { id }) } };
  });
}

function wordsIn(node: Node, source: Source): { key: string; text: string; as: TextForm } | undefined {
  for (const wanted of ['ceterms:description', 'ceterms:name'])
    for (const [key, value] of Object.entries(node)) {
      const read = termOf(key) === wanted ? readTexts(value, source.language) : undefined;
      if (read && Object.keys(read.texts.others).length === 0)
        return { key, text: read.texts.text, as: read.form };
    }
  return undefined;
}
