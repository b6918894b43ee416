/** Writes a step: its component, the program that says the rest of it, and a component for each award. */

import type { Json } from '../../../base/json.js';
import type { StepKind } from '../../../model/step-kinds.js';
import { componentOf, saysItself } from '../classes.js';
import { creditsField } from '../fields/credits.js';
import { entityFields } from '../fields/entity-fields.js';
import { formOf, isNode, listed, type Node } from '../form.js';
import { levelFields } from '../reading/step-parts.js';
import { lastPart, spelled, termOf } from '../spelling.js';
import { type ReferencesForm, readReferences, writeReferences } from '../values/references.js';
import { type TextForm, writeTexts } from '../values/text.js';
import { awardNodes, programNode } from './beside-step.js';
import { conditionsNow } from './step-conditions.js';
import { type Entity, type EntityForm, says, styleFor, type Whole } from './whole.js';
import { entityNode, withMore } from './write-entity.js';
import { type SpecialWriting, writeNode } from './write-node.js';

/** The nodes of a step. */
export function stepNodes(step: Entity, whole: Whole): Node[] {
  const form = formOf<EntityForm>(step);
  const here = whole.address('steps', step.id);
  const style = styleFor(form, whole);
  const kind = step['kind'] as StepKind;
  const conditions = conditionsNow(step, form, style, whole);
  const creditsHere =
    form?.program || componentOf(kind) === 'CourseComponent' || says(form, 'ceterms:creditValue');
  const program = form?.program ? undefined : programNode(step, creditsHere === true, whole);
  const properties = form?.program
    ? (entityFields.programs ?? [])
    : (entityFields.steps ?? []).filter((field) => creditsHere || field !== creditsField);
  const targets = [...new Set(whole.standing.targets.get(here) ?? [])];
  const more: { [term: string]: Json | undefined } = {
    ...(!form?.program && !saysItself(kind) && { 'ceterms:componentCategory': { en: kind } }),
    ...(step['term'] !== undefined &&
      !says(form, 'ceterms:programTerm') && {
        'asn:hasProgressionLevel': [whole.address('terms', String(step['term']))],
      }),
    ...(!form && targets.length > 0 && { 'ceasn:hasChild': targets }),
    ...(program && { 'ceterms:proxyFor': [program['@id'] as Json] }),
    ...conditions.fresh,
  };
  const dressed: SpecialWriting['dressed'] = (key, as) => {
    if (conditions.dressed.has(key)) return { value: conditions.dressed.get(key) };
    switch (termOf(key)) {
      case 'ceterms:proxyFor':
        return proxiesNow(step, here, as, program, whole);
      case 'ceterms:credentialType':
        return credentialTypeNow(step, as, whole);
      case 'ceterms:componentCategory':
        return isNode(as) && 'kind' in as
          ? {
              value: saysItself(kind)
                ? undefined
                : writeTexts({ text: kind, others: {} }, as as unknown as TextForm, undefined),
            }
          : undefined;
      case 'asn:hasProgressionLevel':
      case 'ceterms:programTerm':
        return termNow(step, as, whole);
      default:
        return undefined;
    }
  };
  const node = entityNode(step, 'steps', properties, whole, more, dressed);
  const uncovered = (whole.standing.follows.get(here) ?? []).filter(
    (earlier) => !isCovered(earlier, here, whole),
  );
  const complete =
    uncovered.length === 0
      ? node
      : withMore(node, 'ceterms:precededBy', uncovered, style, spelled('ceterms:precededBy', style));
  return [complete, ...(program ? [program] : []), ...awardNodes(step, form, here, whole)];
}

/** Whether some list says already that one step usually comes before another. */
function isCovered(earlier: string, later: string, { standing, target, entity }: Whole): boolean {
  if (standing.children.get(later)?.includes(earlier)) return true;
  const lists = (address: string, term: string) => {
    const form = formOf<EntityForm>(entity('steps', target.stepAt(address) ?? '') ?? {});
    const said = Object.entries(form?.fields ?? {}).find(
      ([key, each]) => 'as' in each && termOf(key) === term,
    )?.[1];
    return said && 'as' in said ? (said.as as unknown as ReferencesForm) : undefined;
  };
  const before = lists(later, 'ceterms:precededBy');
  const after = lists(earlier, 'ceterms:precedes');
  return (
    (before !== undefined && !before.less?.includes(earlier)) ||
    (after !== undefined && !after.less?.includes(later))
  );
}

/** The level that a component names: by address, or with the level itself inside. */
function termNow(step: Entity, as: Json, whole: Whole): { value: Json | undefined } | undefined {
  if (!isNode(as) || typeof as['list'] !== 'boolean') return undefined;
  const term = whole.entity('terms', String(step['term']));
  if (!term) return { value: undefined };
  const form = formOf<EntityForm>(term);
  if (as['inside'] !== true || form?.implied === undefined || !form.fields) {
    const more = (as as unknown as ReferencesForm).more ?? [];
    return {
      value: writeReferences([whole.address('terms', term.id), ...more], {
        list: as['list'],
        node: as['node'] === true,
      }),
    };
  }
  const special: SpecialWriting = { dressed: () => undefined, fresh: () => ({}) };
  const level = writeNode(
    term,
    form.fields,
    levelFields(Object.keys(form.fields)),
    special,
    whole.target,
    whole.style,
  );
  return { value: as['list'] ? [level] : level };
}

/** The credentials that a credential component stands for. */
function proxiesNow(
  step: Entity,
  here: string,
  as: Json,
  program: Node | undefined,
  whole: Whole,
): { value: Json | undefined } | undefined {
  if (!isNode(as)) return undefined;
  if (as['program'] === true)
    return {
      value: program && writeReferences([String(program['@id'])], as['form'] as unknown as ReferencesForm),
    };
  if (typeof as['list'] !== 'boolean') return undefined;
  const addresses = listed(step['awards']).flatMap((id) => {
    const address = whole.address('credentials', String(id));
    return address === here ? [] : [address];
  });
  return { value: writeReferences(addresses, as as unknown as ReferencesForm) };
}

/** The class of the credential that a component awards, while it is the one that was read. */
function credentialTypeNow(step: Entity, as: Json, whole: Whole): { value: Json | undefined } | undefined {
  if (!isNode(as) || as['kept'] === undefined) return undefined;
  const [award] = listed(step['awards']);
  const kind = award === undefined ? undefined : whole.entity('credentials', String(award))?.['kind'];
  if (kind === undefined) return { value: undefined };
  if (kind === as['kind']) return { value: as['kept'] };
  const was = readReferences(as['kept']);
  const [first = 'ceterms:'] = was?.ids ?? [];
  const now = first.slice(0, first.length - lastPart(first).length) + String(kind);
  return { value: was && writeReferences([now], was.form) };
}
