/** Writes a step: its component, the program with the rest of it, and a component for each award. */

import { isNode, type Json, type Node } from '../../../base/json.js';
import type { Step } from '../../../model/step.js';
import { creditsWritten } from '../fields/credits.js';
import { fieldsWritten, levelWritten } from '../fields/fields-written.js';
import { componentOf, hasOwnClass } from '../schema/classes.js';
import { type EntityForm, entityForm, fieldsOf } from '../schema/form.js';
import { inStyle, lastPart, termOf } from '../schema/spelling.js';
import { type ReferencesForm, readReferences, writeReferences } from '../values/references.js';
import { type TextForm, writeTexts } from '../values/text.js';
import { awardNodes, programNode } from './beside-step.js';
import { type ConditionsNow, conditionsNow } from './step-conditions.js';
import { type CtdlContext, readAs, styleFor } from './write-context.js';
import { entityNode, withMore } from './write-entity.js';
import { type Dressed, writeNode } from './write-node.js';

/** A step while it is written. */
interface StepWriting {
  readonly step: Step;
  readonly form: EntityForm | undefined;
  readonly here: string;
  readonly conditions: ConditionsNow;
  readonly program: Node | undefined;
  readonly context: CtdlContext;
}

type Value = ReturnType<Dressed>;

/** The nodes of a step. */
export function stepNodes(step: Step, context: CtdlContext): Node[] {
  const form = entityForm(step);
  const here = context.address('steps', step.id);
  const conditions = conditionsNow(step, form, context);
  const creditsHere =
    form?.program === true ||
    componentOf(step.kind) === 'CourseComponent' ||
    readAs(form, 'ceterms:creditValue') !== undefined;
  const program = form?.program ? undefined : programNode(step, creditsHere, context);
  const properties = form?.program
    ? (fieldsWritten.programs ?? [])
    : (fieldsWritten.steps ?? []).filter((field) => creditsHere || field !== creditsWritten);
  const writing: StepWriting = { step, form, here, conditions, program, context };
  const dressed: Dressed = (key, as) => dressedNow(key, as, writing);
  const node = entityNode(step, { table: 'steps', properties, more: more(writing), dressed }, context);
  const uncovered = (context.relations.follows.get(here) ?? []).filter(
    (earlier) => !isCovered(earlier, here, context),
  );
  return [
    withMore(node, 'ceterms:precededBy', uncovered, styleFor(form, context)),
    ...(program ? [program] : []),
    ...awardNodes(step, form, here, context),
  ];
}

/** What a component has that no key of it held when it was read. */
function more({ step, form, here, conditions, program, context }: StepWriting) {
  const targets = [...new Set(context.relations.targets.get(here) ?? [])];
  const inTerm = step.term !== undefined && readAs(form, 'ceterms:programTerm') === undefined;
  return {
    ...(!form?.program && !hasOwnClass(step.kind) && { 'ceterms:componentCategory': { en: step.kind } }),
    ...(inTerm && { 'asn:hasProgressionLevel': [context.address('terms', step.term)] }),
    ...(!form && targets.length > 0 && { 'ceasn:hasChild': targets }),
    ...(program && { 'ceterms:proxyFor': [program['@id'] as Json] }),
    ...conditions.fresh,
  };
}

/** The value of a key as the model has it now. */
function dressedNow(key: string, as: Json, writing: StepWriting): Value {
  const { conditions, step } = writing;
  if (conditions.dressed.has(key)) return { value: conditions.dressed.get(key) };
  if (!isNode(as)) return undefined;
  switch (termOf(key)) {
    case 'ceterms:proxyFor':
      return proxiesNow(as, writing);
    case 'ceterms:credentialType':
      return credentialTypeNow(as, writing);
    case 'ceterms:componentCategory': {
      if (!('kind' in as)) return undefined;
      const category = writeTexts({ text: step.kind, others: {} }, as as TextForm, undefined);
      return { value: hasOwnClass(step.kind) ? undefined : category };
    }
    case 'asn:hasProgressionLevel':
    case 'ceterms:programTerm':
      return termNow(as, writing);
    default:
      return undefined;
  }
}

/** Whether some list puts one step before another already. */
function isCovered(earlier: string, later: string, { relations, target, row }: CtdlContext): boolean {
  if (relations.children.get(later)?.includes(earlier)) return true;
  const list = (address: string, term: string) =>
    readAs(entityForm(row('steps', target.stepAt(address) ?? '')), term) as ReferencesForm | undefined;
  const before = list(later, 'ceterms:precededBy');
  const after = list(earlier, 'ceterms:precedes');
  return (
    (before !== undefined && !before.less?.includes(earlier)) ||
    (after !== undefined && !after.less?.includes(later))
  );
}

/** The level that a component names: by address, or with the level itself inside. */
function termNow(as: Node, { step, context }: StepWriting): Value {
  const aligned = as['aligned'];
  if (typeof as['list'] !== 'boolean' && aligned === undefined) return undefined;
  const term = step.term === undefined ? undefined : context.row('terms', step.term);
  if (!term) return { value: undefined };
  if (aligned !== undefined && as['term'] === term.id) return { value: aligned };
  const forms = entityForm(term)?.implied === undefined ? undefined : entityForm(term)?.fields;
  if (as['inside'] !== true || !forms) {
    const { list, node = false, more = [] } = as as Partial<ReferencesForm>;
    const addresses = [context.address('terms', term.id), ...more];
    return { value: writeReferences(addresses, { list: list === true, node }) };
  }
  const properties = levelWritten(Object.keys(forms));
  const level = writeNode(fieldsOf(term), { forms, properties }, context.target, context.style);
  return { value: as['list'] ? [level] : level };
}

/** The credentials that a credential component stands for, or the program of a component. */
function proxiesNow(as: Node, { step, here, program, context }: StepWriting): Value {
  if (as['program'] === true)
    return { value: program && writeReferences([String(program['@id'])], as['form'] as ReferencesForm) };
  if (typeof as['list'] !== 'boolean') return undefined;
  const addresses = (step.awards ?? []).map((id) => context.address('credentials', id));
  const others = addresses.filter((address) => address !== here);
  return { value: writeReferences(others, as as ReferencesForm) };
}

/** The class of the credential that a component awards, while it is the one that was read. */
function credentialTypeNow(as: Node, { step, context }: StepWriting): Value {
  if (as['kept'] === undefined) return undefined;
  const [award] = step.awards ?? [];
  const kind = award === undefined ? undefined : context.row('credentials', award)?.kind;
  if (kind === undefined) return { value: undefined };
  if (kind === as['kind']) return { value: as['kept'] };
  const was = readReferences(as['kept']);
  if (!was) return { value: inStyle('ceterms:credentialType', `ceterms:${kind}`, context.style, false) };
  const [first = 'ceterms:'] = was.ids;
  const now = first.slice(0, first.length - lastPart(first).length) + kind;
  return { value: writeReferences([now], was.form) };
}
