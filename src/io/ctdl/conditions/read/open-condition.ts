/** Reads one condition by itself, without those nested in it. */

import { isList, isNode, type Json, listed, type Node } from '../../../../base/json.js';
import type { Requirement } from '../../../../model/requirement.js';
import type { Source } from '../../fields/field.js';
import { classesOf } from '../../schema/classes.js';
import type { ConditionForm, ConstraintForm, Operator, PropertyForm } from '../../schema/form.js';
import { lastPart, termOf } from '../../schema/spelling.js';
import { digest } from '../../values/digest.js';
import { readNumber } from '../../values/number.js';
import { readReferences, referenceItems } from '../../values/references.js';
import { saysNothing } from '../../values/text.js';
import {
  conditionsIn,
  countIn,
  isOfNumber,
  keyOfOldNumber,
  once,
  operatorIn,
  plain,
  targetLeaf,
  wordsIn,
} from './condition-values.js';
import { type Constrained, readConstraint } from './read-constraint.js';
import { readProfile } from './read-profile.js';
import type { Condition } from './requirement-of.js';

/** A condition half read: what it holds by itself. */
export interface OpenCondition {
  readonly counts: Omit<Condition, 'parts' | 'targets'>;
  /** Nothing: it has no list of targets. */
  readonly targets: readonly Requirement[] | undefined;
  /** What it asks for, where that is read as a whole: in words, or as a profile. */
  readonly whole?: Requirement;
  /** What of it cannot be read. */
  readonly unread: readonly Unread[];
  readonly form: Omit<ConditionForm, 'mark' | 'shape'>;
  /** The conditions nested in it, and the key that has them. */
  readonly inside: readonly Json[];
  readonly insideKey: string;
}

/** A property of a condition that is there and cannot be read. */
export interface Unread {
  readonly key: string;
  readonly term: 'count' | 'operator' | 'targets' | 'constraints' | 'property';
  readonly value: Json;
}

/** What is gathered from the properties of a condition. */
interface Gathered {
  operator?: Operator;
  number?: number;
  constraintNumber?: number;
  targets?: readonly Requirement[];
  elsewhere?: readonly { readonly mark: string; readonly address: Json }[];
  inside?: readonly Json[];
  insideKey?: string;
  constraints?: readonly Constrained[];
  constraintForms?: readonly ConstraintForm[];
}

/** Reads a condition that stands at a place, or that is referred to there. */
export function openCondition(value: Json, source: Source): OpenCondition {
  const [reference] = readReferences(value)?.ids ?? [];
  const node = reference === undefined ? value : source.part(reference);
  if (!isNode(node)) return outside(value, reference, undefined, source);
  if (isProfile(node))
    return { ...nothing, whole: readProfile(node, source), form: { fields: {}, outside: value } };
  const { gathered, fields, unread } = propertiesOf(node, source);
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
    !targets?.length &&
    inside.length === 0 &&
    constraints.length === 0 &&
    unread.every(({ term }) => term === 'property');
  const words = silent && unread.length === 0 ? wordsIn(node, source) : undefined;
  // Beside words alone, what asks for so many of nothing is kept.
  if (words)
    for (const [key, value] of Object.entries(node))
      fields[key] = key === words.key ? { as: words.as } : { kept: value };
  if (silent && !words && isForeign(node)) return outside(value, reference, node, source);
  return {
    counts: { ...counts, constraints },
    targets,
    inside,
    insideKey,
    ...(words && { whole: { kind: 'text', text: words.text } }),
    unread,
    form: {
      ...(reference !== undefined && { id: reference }),
      fields,
      ...(constraintForms && { constraints: constraintForms }),
      ...(elsewhere && { elsewhere }),
      ...(words && { words: true }),
      ...(unread.length > 0 && { unread: unread.map(({ key }) => key) }),
    },
  };
}

/** A condition that is referred to and not there, or that is none: what it asks is unknown. */
function outside(
  value: Json,
  reference: string | undefined,
  node: Node | undefined,
  source: Source,
): OpenCondition {
  const isWords = typeof value === 'string' && /\s/.test(value.trim());
  const isHere = reference !== undefined && source.node(reference) !== undefined;
  const words = isWords
    ? value
    : node
      ? `A condition that is not understood: ${JSON.stringify(value)}`
      : `The condition ${reference ?? JSON.stringify(value)}, ${isHere ? 'which is not understood' : 'which this document does not hold'}`;
  const fields = Object.fromEntries(Object.entries(node ?? {}).map(([key, kept]) => [key, { kept }]));
  const id = node && reference !== undefined ? { id: reference } : {};
  const form = { ...id, fields, outside: value };
  return { ...nothing, whole: { kind: 'text', text: words }, form };
}

/** A condition that holds nothing by itself. */
const nothing = {
  counts: { constraints: [] },
  targets: undefined,
  unread: [],
  inside: [],
  insideKey: '',
};

/** Reads the properties of a condition one by one. */
function propertiesOf(node: Node, source: Source) {
  const gathered: Gathered = {};
  const numberKey = keyOfOldNumber(node);
  const fields: { [key: string]: PropertyForm } = {};
  const unread: Unread[] = [];
  for (const [key, value] of Object.entries(node)) {
    const term = key === numberKey ? 'ceterms:requiredNumber' : (termOf(key) ?? '');
    const as = readers[term]?.(value, gathered, source, key);
    fields[key] = as === undefined ? { kept: value } : { as };
    const isPlain = isOfNumber(key, value, numberKey) || plain.test(lastPart(key)) || saysNothing(value);
    const kind = unreadKinds[term] ?? (isPlain ? undefined : 'property');
    if (as !== undefined || isSilent(value)) continue;
    if (kind) unread.push({ key, term: kind, value });
  }
  return { gathered, fields, unread };
}

/** A profile where a component's condition should stand, with nothing of one. */
function isProfile(node: Node): boolean {
  const isOne = classesOf(node['@type'] ?? node['type']).includes('ConditionProfile');
  return isOne && !Object.keys(node).some((key) => unreadKinds[termOf(key) ?? '']);
}

/** An object that stands where a condition should, and has nothing of one. */
function isForeign(node: Node): boolean {
  return (
    Object.keys(node).every((key) => termOf(key) === undefined) &&
    node['@type'] === undefined &&
    node['type'] === undefined
  );
}

/** Properties without which a condition would ask for something else. */
const unreadKinds: { readonly [term: string]: Unread['term'] } = {
  'ceterms:requiredNumber': 'count',
  'ceterms:requiredConstraints': 'count',
  'ceterms:logicalOperator': 'operator',
  'ceterms:targetComponent': 'targets',
  'ceterms:hasCondition': 'targets',
  'ceterms:hasConstraint': 'constraints',
};

/** A value that says nothing; the number 0 stands for none, as publishing tools write it. */
function isSilent(value: Json): boolean {
  if (value === null || value === '' || (isList(value) && value.length === 0)) return true;
  return readNumber(value)?.number === 0;
}

type PropertyReader = (value: Json, gathered: Gathered, source: Source, key: string) => Json | undefined;

/** Each property adds what it means and answers how it was dressed; nothing where it is not understood. */
const readers: { readonly [term: string]: PropertyReader } = {
  'ceterms:requiredNumber': (value, gathered) => {
    const count = countIn(value);
    if (count) gathered.number = count.number;
    return count?.form;
  },
  'ceterms:requiredConstraints': (value, gathered) => {
    const count = countIn(value);
    if (count) gathered.constraintNumber = count.number;
    return count?.form;
  },
  'ceterms:logicalOperator': (value, gathered, source) => {
    const operator = operatorIn(value, source.language);
    if (operator) gathered.operator = operator;
    return operator && value;
  },
  'ceterms:targetComponent': (value, gathered, source) => {
    if (gathered.targets) return undefined;
    const { items: all, form } = referenceItems(value);
    const items = once(all);
    const targets = items.map((address) => ({ address, leaf: targetLeaf(address, source) }));
    gathered.targets = targets.map(({ leaf }) => leaf);
    const elsewhere = targets.filter(({ leaf }) => leaf.kind !== 'step');
    if (elsewhere.length > 0)
      gathered.elsewhere = elsewhere.map(({ address, leaf }) => ({ mark: digest(leaf), address }));
    return items.length < all.length ? { ...form, all } : form;
  },
  'ceterms:hasCondition': (value, gathered, _, key) => {
    const { items: all, form } = conditionsIn(value);
    if (gathered.inside) return undefined;
    gathered.inside = once(all);
    gathered.insideKey = key;
    return gathered.inside.length < all.length ? { ...form, all } : form;
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
