/** Writes requirements as condition trees, dressed as they were where they came from CTDL. */

import { append } from '../../../../base/append.js';
import { isNode, type Json, type Node } from '../../../../base/json.js';
import type { Requirement } from '../../../../model/requirement.js';
import type { Target } from '../../fields/field.js';
import type { ConditionForm, PropertyForms, Style } from '../../schema/form.js';
import { inStyle, spelled, styleOf, termOf } from '../../schema/spelling.js';
import { digest } from '../../values/digest.js';
import { writeNumber } from '../../values/number.js';
import { writeReferences } from '../../values/references.js';
import { type TextForm, writeTexts } from '../../values/text.js';
import type { ListForm, TargetsForm } from '../requirement-forms.js';
import {
  type ConditionContent,
  type ConstraintContent,
  contentInForm,
  freshContent,
  operators,
} from './condition-content.js';
import type { Nested } from './fit-forms.js';

/** A condition that is waiting to be written, and where it goes. */
interface Waiting extends Nested {
  readonly style: Style;
  readonly place: (written: Json) => void;
}

type NodeDraft = { [key: string]: Json };

/** A condition while it is written. */
interface Writing {
  readonly content: ConditionContent;
  /** How it was written, where its content still has that shape. */
  readonly form: ConditionForm | undefined;
  /** It asks for something else than what was read. */
  readonly edited: boolean;
  readonly style: Style;
  readonly target: Target;
  /** The conditions nested in it, which are still to be written. */
  readonly below: Waiting[];
}

/** Writes conditions, each under its form; `style` is for those without one, `forms` holds the nested ones as well. */
export function writeConditions(
  conditions: readonly Nested[],
  forms: readonly ConditionForm[],
  style: Style,
  target: Target,
): Json[] {
  const written: Json[] = conditions.map(() => null);
  const waiting: Waiting[] = conditions.map((each, i) => ({ ...each, style, place: placeIn(written, i) }));
  for (let next = waiting.pop(); next; next = waiting.pop()) append(waiting, writeOne(next, forms, target));
  return written;
}

function placeIn(list: Json[], at: number): (written: Json) => void {
  return (written) => {
    list[at] = written;
  };
}

/** Writes one condition, and answers with those nested in it, which are still to be written. */
function writeOne(
  { part, form, mark, style, place }: Waiting,
  forms: readonly ConditionForm[],
  target: Target,
): Waiting[] {
  const edited = !form || form.mark !== (mark ?? digest(part));
  const was = form && asItStood(part, form, target);
  if (was !== undefined) {
    place(was);
    return [];
  }
  const here = form && Object.keys(form.fields).length > 1 ? styleOf(Object.keys(form.fields)) : style;
  const inForm = form && contentInForm(part, form, forms, target);
  const writing: Writing = {
    content: inForm ?? freshContent(part, target),
    form: inForm ? form : undefined,
    edited,
    style: here,
    target,
    below: [],
  };
  const node = conditionNode(writing);
  const complete = form && !inForm ? { ...node, ...keptIn(form) } : node;
  if (form?.id !== undefined) target.parts.set(form.id, complete);
  place(form?.id === undefined ? complete : { '@id': form.id });
  return writing.below;
}

/** A condition that is kept whole, while what it asks for is the same. */
function asItStood(part: Requirement, form: ConditionForm, { parts }: Target): Json | undefined {
  if (form.outside === undefined || form.mark !== digest(part)) return undefined;
  if (form.id !== undefined) parts.set(form.id, keptIn(form));
  return form.outside;
}

/** What a condition holds beside what it requires: its address, class, name. */
function keptIn({ fields, unread = [] }: ConditionForm): NodeDraft {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, form]) =>
      'kept' in form && !unread.includes(key) ? [[key, form.kept]] : [],
    ),
  );
}

/** A condition: under its form first, and what that has no place for freshly. */
function conditionNode(writing: Writing): NodeDraft {
  const { content, form, style, target } = writing;
  const node: NodeDraft = {};
  const done = new Set<string>();
  const plain: PropertyForms = {
    '@type': { kept: inStyle('@type', 'ceterms:ComponentCondition', style, false) },
  };
  for (const [key, property] of Object.entries(form?.fields ?? plain)) {
    const term = key === 'rightOperand' ? 'ceterms:requiredNumber' : (termOf(key) ?? '');
    const value = 'kept' in property ? property.kept : dressed(term, property.as, writing);
    if ('as' in property) done.add(term);
    if (value !== undefined) node[key] = value;
  }
  const add = (term: string, value: Json | undefined) => {
    if (value !== undefined && !done.has(term))
      node[spelled(term, style)] = inStyle(term, value, style, false);
  };
  add('ceterms:logicalOperator', content.operator && operators[content.operator]);
  add('ceterms:requiredNumber', content.number);
  add('ceterms:requiredConstraints', content.constraintNumber);
  add('ceterms:targetComponent', content.targets);
  if (content.nested.length > 0 && !done.has('ceterms:hasCondition'))
    node[spelled('ceterms:hasCondition', style)] = nestedList({ list: true, node: true }, writing);
  if (content.constraints.length > 0 && !done.has('ceterms:hasConstraint'))
    node[spelled('ceterms:hasConstraint', style)] = content.constraints.map((each) =>
      constraint(each, true, writing),
    );
  if (content.words !== undefined && !form?.words)
    add('ceterms:description', writeTexts({ text: content.words, others: {} }, undefined, target.language));
  return node;
}

/** What a condition has under one of its keys, dressed as it was. */
function dressed(term: string, as: Json, writing: Writing): Json | undefined {
  const { content, form, edited, style, target } = writing;
  switch (term) {
    case 'ceterms:requiredNumber':
      return content.number === undefined ? undefined : writeNumber(content.number, as);
    case 'ceterms:requiredConstraints':
      return content.constraintNumber === undefined ? undefined : writeNumber(content.constraintNumber, as);
    case 'ceterms:logicalOperator':
      if (content.operator === form?.shape.operator) return as;
      return content.operator && inStyle(term, operators[content.operator], style, false);
    case 'ceterms:targetComponent': {
      const list = as as TargetsForm;
      const targets = (!edited && list.all) || content.targets;
      return targets || !edited ? writeReferences(targets ?? [], list) : undefined;
    }
    case 'ceterms:hasCondition': {
      const list = as as ListForm;
      if (content.nested.length === 0 && (edited || !list.list)) return undefined;
      const nested = nestedList(list, writing);
      return (!edited && list.all) || nested;
    }
    case 'ceterms:hasConstraint': {
      const { list, node } = as as ListForm;
      const items = content.constraints.map((each) => constraint(each, node, writing));
      if (items.length === 0 && edited) return undefined;
      return list || items.length > 1 ? items : items[0];
    }
    default:
      // A condition that asks for something in words alone.
      return writeTexts({ text: content.words ?? '', others: {} }, as as TextForm, target.language);
  }
}

/** A list of nested conditions, to be filled when they are written; a single one stays alone where it was. */
function nestedList({ list, node }: ListForm, { content, style, below, target }: Writing): Json {
  const items: Json[] = content.nested.map(() => null);
  for (const [i, each] of content.nested.entries()) {
    const was = each.form && asItStood(each.part, each.form, target);
    if (was !== undefined) {
      items[i] = was;
      continue;
    }
    const id = each.form?.id;
    const holder: NodeDraft = {};
    items[i] = id === undefined ? holder : node ? { '@id': id } : id;
    const place = (json: Json) => {
      if (isNode(json)) Object.assign(holder, json);
      else items[i] = json;
    };
    below.push({ ...each, style, place });
  }
  return list || items.length !== 1 ? items : (items[0] as Json);
}

/** A constraint as its list has it. */
function constraint(content: ConstraintContent, node: boolean, { style, target }: Writing): Json {
  if ('form' in content) {
    const { id, kept } = content.form;
    if (id === undefined) return kept;
    target.parts.set(id, kept as Node);
    return node ? { '@id': id } : id;
  }
  const inWords = (words: string): Node => ({
    '@type': 'ceterms:Constraint',
    'ceterms:description': writeTexts({ text: words, others: {} }, undefined, target.language),
  });
  const fresh = 'fresh' in content ? content.fresh : inWords(content.words);
  return inStyle('ceterms:hasConstraint', fresh, style, true);
}
