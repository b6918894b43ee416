/** Writes requirements as condition trees, dressed as they were where they came from CTDL. */

import type { Json } from '../../../base/json.js';
import { isNode, type Node } from '../form.js';
import type { Target } from '../source.js';
import { inStyle, type Style, spelled, styleOf, termOf } from '../spelling.js';
import { digest } from '../values/digest.js';
import { type ReferencesForm, writeReferences } from '../values/references.js';
import { wrapped } from '../values/scalar.js';
import { type TextForm, writeTexts } from '../values/text.js';
import type { ConditionForm } from './condition-form.js';
import { operators, type Said, type Saying, sayingFreshly, sayingInForm } from './condition-saying.js';
import type { Nested } from './fit-forms.js';

/** A condition that is waiting to be written, and where it goes. */
interface Waiting extends Nested {
  readonly style: Style;
  readonly place: (written: Json) => void;
}

type Draft = { [key: string]: Json };

/** Writes conditions, each under its form; `style` is for those without one, `forms` holds the nested ones as well. */
export function writeConditions(
  conditions: readonly Nested[],
  forms: readonly ConditionForm[],
  style: Style,
  target: Target,
): Json[] {
  const written: Json[] = conditions.map(() => null);
  const waiting: Waiting[] = conditions.map((each, i) => ({ ...each, style, place: placeIn(written, i) }));
  for (let next = waiting.pop(); next; next = waiting.pop()) waiting.push(...writeOne(next, forms, target));
  return written;
}

function placeIn(list: Json[], at: number): (written: Json) => void {
  return (written) => {
    list[at] = written;
  };
}

/** Writes one condition, and answers with those nested in it, which are still to be written. */
function writeOne(
  { part, form, style, place }: Waiting,
  forms: readonly ConditionForm[],
  target: Target,
): Waiting[] {
  const outside = form?.outside;
  if (form && outside !== undefined && form.mark === digest(part)) {
    place(outside);
    return [];
  }
  const here = form && Object.keys(form.fields).length > 1 ? styleOf(Object.keys(form.fields)) : style;
  const inForm = form && sayingInForm(part, form, forms, target);
  const { draft, below } = written(
    inForm ?? sayingFreshly(part, target),
    inForm ? form : undefined,
    form?.mark !== digest(part),
    here,
    target,
  );
  const whole = form && !inForm ? { ...draft, ...keptIn(form) } : draft;
  if (form?.id !== undefined) target.parts.set(form.id, whole);
  place(form?.id === undefined ? whole : { '@id': form.id });
  return below;
}

/** What a condition says beside what it requires: its address, class, name. */
function keptIn({ fields }: ConditionForm): Draft {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, said]) => ('kept' in said ? [[key, said.kept]] : [])),
  );
}

/** A condition: under its form first, and what that has no place for freshly. */
function written(
  saying: Saying,
  form: ConditionForm | undefined,
  edited: boolean,
  style: Style,
  target: Target,
): { draft: Draft; below: Waiting[] } {
  const draft: Draft = {};
  const below: Waiting[] = [];
  const done = new Set<string>();
  for (const [key, said] of Object.entries(
    form?.fields ?? { '@type': { kept: inStyle('@type', 'ceterms:ComponentCondition', style, false) } },
  )) {
    const term = key === 'rightOperand' ? 'ceterms:requiredNumber' : (termOf(key) ?? '');
    const value =
      'kept' in said ? said.kept : dressed(term, said.as, saying, { form, edited }, style, target, below);
    if ('as' in said) done.add(term);
    if (value !== undefined) draft[key] = value;
  }
  const say = (term: string, value: Json | undefined) => {
    if (value !== undefined && !done.has(term))
      draft[spelled(term, style)] = inStyle(term, value, style, false);
  };
  say('ceterms:logicalOperator', saying.operator && operators[saying.operator]);
  say('ceterms:requiredNumber', saying.number);
  say('ceterms:requiredConstraints', saying.constraintNumber);
  say('ceterms:targetComponent', saying.targets);
  if (saying.nested.length > 0 && !done.has('ceterms:hasCondition'))
    draft[spelled('ceterms:hasCondition', style)] = nestedList(
      saying.nested,
      { list: true, node: true },
      style,
      below,
    );
  if (saying.constraints.length > 0 && !done.has('ceterms:hasConstraint'))
    draft[spelled('ceterms:hasConstraint', style)] = saying.constraints.map((each) =>
      constraint(each, true, style, target),
    );
  if (saying.words !== undefined && !form?.words)
    say('ceterms:description', writeTexts({ text: saying.words, others: {} }, undefined, target.language));
  return { draft, below };
}

/** What a condition says under one of its keys, dressed as it was. */
function dressed(
  term: string,
  as: Json,
  saying: Saying,
  { form, edited }: { readonly form: ConditionForm | undefined; readonly edited: boolean },
  style: Style,
  target: Target,
  below: Waiting[],
): Json | undefined {
  const list = as as { readonly list: boolean; readonly node: boolean };
  switch (term) {
    case 'ceterms:requiredNumber':
      return saying.number === undefined ? undefined : wrapped(as, saying.number);
    case 'ceterms:requiredConstraints':
      return saying.constraintNumber === undefined ? undefined : wrapped(as, saying.constraintNumber);
    case 'ceterms:logicalOperator':
      if (saying.operator === form?.shape.operator) return as;
      return saying.operator && inStyle(term, operators[saying.operator], style, false);
    case 'ceterms:targetComponent':
      return saying.targets || !edited
        ? writeReferences(saying.targets ?? [], as as unknown as ReferencesForm)
        : undefined;
    case 'ceterms:hasCondition':
      return saying.nested.length > 0 || (list.list && !edited)
        ? nestedList(saying.nested, list, style, below)
        : undefined;
    case 'ceterms:hasConstraint': {
      const items = saying.constraints.map((each) => constraint(each, list.node, style, target));
      if (items.length === 0 && edited) return undefined;
      return list.list || items.length > 1 ? items : items[0];
    }
    default:
      // The words of a condition that says what it asks for in words alone.
      return writeTexts({ text: saying.words ?? '', others: {} }, as as unknown as TextForm, target.language);
  }
}

/** A list of nested conditions, to be filled when they are written; a single one stays alone where it was. */
function nestedList(
  nested: readonly Nested[],
  { list, node }: { readonly list: boolean; readonly node: boolean },
  style: Style,
  below: Waiting[],
): Json {
  const items: Json[] = nested.map(() => null);
  for (const [i, each] of nested.entries()) {
    const id = each.form?.id;
    const holder: Draft = {};
    items[i] = id === undefined ? holder : node ? { '@id': id } : id;
    below.push({
      ...each,
      style,
      place: (json) => {
        if (isNode(json)) Object.assign(holder, json);
        else items[i] = json;
      },
    });
  }
  return list || items.length !== 1 ? items : (items[0] as Json);
}

/** A constraint as its list has it. */
function constraint(said: Said, node: boolean, style: Style, target: Target): Json {
  if ('form' in said) {
    const { id, kept } = said.form;
    if (id === undefined) return kept;
    target.parts.set(id, kept as Node);
    return node ? { '@id': id } : id;
  }
  const fresh: Node =
    'fresh' in said
      ? said.fresh
      : {
          '@type': 'ceterms:Constraint',
          'ceterms:description': writeTexts({ text: said.words, others: {} }, undefined, target.language),
        };
  return inStyle('ceterms:hasConstraint', fresh, style, true);
}
