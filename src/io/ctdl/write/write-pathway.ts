/** Writes pathways, their exits and further ends, and what stands over them. */

import type { Finding } from '../../../base/finding.js';
import type { Json, Node } from '../../../base/json.js';
import { pointer } from '../../../base/pointer.js';
import type { ExitPoint } from '../../../model/exit.js';
import type { Pathway } from '../../../model/pathway.js';
import { addressUnder } from '../../writing/addresses.js';
import { fieldsWritten } from '../fields/fields-written.js';
import { membersOf, statedRelations } from '../fields/stated-relations.js';
import { idOf } from '../schema/document.js';
import { entityForm, systemForm } from '../schema/form.js';
import { writeTexts } from '../values/text.js';
import { type CtdlContext, styleFor } from './write-context.js';
import { entityNode, ownNode, withMore } from './write-entity.js';

function named(text: string, { system }: CtdlContext): Json {
  return writeTexts({ text, others: {} }, undefined, system.language);
}

/** A pathway; further ends and exits as pathways of their own, gathered in a set. */
export function pathwayNodes(pathway: Pathway, context: CtdlContext): Node[] {
  const { system, address, base, relations } = context;
  const { id, steps } = pathway;
  const form = entityForm(pathway);
  const fresh = !form;
  const here = address('pathways', id);
  // A document of this library's own leaves out what follows from the rest when it is read.
  const ends = fresh || (form.own && systemForm(system)?.whole) ? endsOf(steps, context) : [];
  const parts = fresh ? [...steps.map((each) => address('steps', each)), ...awardsOf(steps, context)] : [];
  const supports = relations.supported.get(here) ?? [];
  const destination = fresh ? ends.at(-1) : undefined;
  const more = {
    ...(supports.length > 0 && { 'ceterms:hasSupportService': supports }),
    ...(parts.length > 0 && { 'ceterms:hasPart': parts }),
    ...(destination !== undefined && { 'ceterms:hasDestinationComponent': [address('steps', destination)] }),
  };
  const properties = fieldsWritten.pathways ?? [];
  const node = entityNode(pathway, { table: 'pathways', properties, more }, context);
  const exits = (system.exits ?? []).filter((exit) => exit.pathway === id);
  const further = ends.slice(0, -1).map((step) => furtherEnd(step, pathway, context));
  if (further.length === 0 && exits.length === 0) return [node];
  const set = ownNode(context, addressUnder(base, 'sets', id), 'ceterms:PathwaySet', {
    'ceterms:name': named(pathway.title, context),
    'ceterms:hasPathway': [
      here,
      ...further.map((each) => each['@id']),
      ...exits.map((exit) => addressUnder(base, 'exits', exit.id)),
    ],
  });
  return [node, ...further, set];
}

/** A step that is an end beside the destination, as a pathway of its own. */
function furtherEnd(step: string, { id, title, steps }: Pathway, context: CtdlContext) {
  const { base, row, address } = context;
  return ownNode(context, addressUnder(base, 'ends', id, step), 'ceterms:Pathway', {
    'ceterms:name': named(`${title}: ${String(row('steps', step)?.title)}`, context),
    'ceterms:hasPart': leadingTo(step, steps, context),
    'ceterms:hasDestinationComponent': [address('steps', step)],
  });
}

/** The steps of a pathway that come before no other of its steps, in its own order. */
function endsOf(steps: readonly string[], { relations, address }: CtdlContext): string[] {
  const earlier = new Set(steps.flatMap((id) => relations.before.get(address('steps', id)) ?? []));
  return steps.filter((id) => !earlier.has(address('steps', id)));
}

/** A step and the steps of the pathway that come before it. */
function leadingTo(step: string, steps: readonly string[], { relations, address }: CtdlContext): string[] {
  const among = new Set(steps.map((id) => address('steps', id)));
  const seen = new Set([address('steps', step)]);
  for (const each of seen)
    for (const earlier of relations.before.get(each) ?? []) if (among.has(earlier)) seen.add(earlier);
  return [...seen];
}

/** The components that stand for the awards of steps. */
function awardsOf(steps: readonly string[], { row, base }: CtdlContext): string[] {
  return steps.flatMap((id) => {
    const step = row('steps', id);
    if (!step || entityForm(step)) return [];
    return (step.awards ?? []).map((credential) => addressUnder(base, 'awards', id, credential));
  });
}

/** An exit: a pathway that ends where people leave. */
export function exitNode(exit: ExitPoint, context: CtdlContext): Node {
  const { base, row, address } = context;
  const { after } = exit;
  const steps = row('pathways', exit.pathway)?.steps ?? [];
  const step = after.kind === 'step' ? after.step : awarding(after.credential, steps, context);
  const parts = leadingTo(step, steps, context);
  const end =
    after.kind === 'step'
      ? address('steps', after.step)
      : addressUnder(base, 'awards', step, after.credential);
  const more = {
    'ceterms:hasPart': after.kind === 'step' ? parts : [...parts, end],
    'ceterms:hasDestinationComponent': [end],
  };
  return entityNode(exit, { table: 'exits', properties: fieldsWritten.exits ?? [], more }, context);
}

/** The step that awards a credential: one of the pathway where there is one. */
function awarding(credential: string, steps: readonly string[], { system, row }: CtdlContext): string {
  const all = [...steps.flatMap((id) => row('steps', id) ?? []), ...(system.steps ?? [])];
  return all.find(({ awards }) => awards?.includes(credential))?.id ?? '';
}

/** What stands over a system: its name, its pathways, the model that its levels belong to. */
export function headNodes(context: CtdlContext): Node[] {
  const { system, base, address } = context;
  const head = ownNode(context, addressUnder(base, 'systems', system.id), 'ceterms:PathwaySet', {
    'ceterms:name': named(system.title, context),
    ...(system.description !== undefined && { 'ceterms:description': named(system.description, context) }),
    ...(system.pathways?.length && {
      'ceterms:hasPathway': system.pathways.map(({ id }) => address('pathways', id)),
    }),
  });
  const levels = (system.terms ?? []).filter((term) => entityForm(term)?.own ?? !entityForm(term));
  if (levels.length === 0) return [head];
  const model = ownNode(context, addressUnder(base, 'models', system.id), 'asn:ProgressionModel', {
    'ceasn:name': named(system.title, context),
    'skos:hasTopConcept': levels.map(({ id }) => address('terms', id)),
  });
  return [head, model];
}

/** Adds to the lists of pathways the steps that nothing else puts there; names those that cannot be taken out. */
export function completeMembers(nodes: Node[], context: CtdlContext): Finding[] {
  const { system, address, relations } = context;
  const pathways = new Map(
    (system.pathways ?? []).map((each, i) => [address('pathways', each.id), { each, i }]),
  );
  const steps = new Map(
    (system.steps ?? []).map((step) => [address('steps', step.id), !entityForm(step)?.program]),
  );
  const stated = statedRelations(nodes);
  const members = membersOf([...pathways.keys()], steps, stated, (step) => relations.targets.get(step) ?? []);
  const losses: Finding[] = [];
  for (const [index, node] of nodes.entries()) {
    const here = idOf(node)?.value ?? '';
    const pathway = pathways.get(here);
    if (!pathway) continue;
    const now = new Set(members.get(here));
    const meant = new Set(relations.members.get(here));
    const missing = [...(relations.members.get(here) ?? [])].filter((step) => !now.has(step));
    const style = styleFor(entityForm(pathway.each), context);
    nodes[index] = withMore(node, 'ceterms:hasPart', missing, style);
    const extra = [...steps.keys()].filter((step) => now.has(step) && !meant.has(step));
    if (extra.length > 0) losses.push(stillJoined(extra, pointer(['pathways', pathway.i, 'steps'])));
  }
  return losses;
}

function stillJoined(steps: readonly string[], path: string): Finding {
  const message = `Others still join these components to the pathway: ${steps.join(', ')}. Take them out of the system, or mend what joins them.`;
  return { code: 'still-joined', severity: 'warning', path, message };
}
