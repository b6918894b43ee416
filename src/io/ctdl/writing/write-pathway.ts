/** Writes pathways, their exits and further ends, and what stands over them. */

import type { Finding } from '../../../base/finding.js';
import type { Json } from '../../../base/json.js';
import { pointer } from '../../../base/pointer.js';
import { addressUnder } from '../addresses.js';
import { idOf } from '../document.js';
import { entityFields } from '../fields/entity-fields.js';
import type { Fields } from '../fields/field.js';
import { formOf, listed, type Node } from '../form.js';
import { membersOf, relationsOf } from '../reading/relations.js';
import { inStyle, spelled } from '../spelling.js';
import { writeTexts } from '../values/text.js';
import { type Entity, type EntityForm, entitiesOf, styleFor, type Whole } from './whole.js';
import { entityNode, withMore } from './write-entity.js';

/** A node of this library's own. */
function ownNode(whole: Whole, address: string, type: string, properties: Fields): Node {
  const say = (term: string, value: Json) => [
    spelled(term, whole.style),
    inStyle(term, value, whole.style, false),
  ];
  return {
    '@id': address,
    ...Object.fromEntries([
      say('@type', type),
      ...Object.entries(properties).map(([term, value]) => say(term, value)),
    ]),
  };
}

function named(text: string, { system }: Whole): Json {
  return writeTexts({ text, others: {} }, undefined, system.language);
}

/** A pathway; further ends and exits as pathways of their own, gathered in a set. */
export function pathwayNodes(pathway: Entity, whole: Whole): Node[] {
  const { system, address, base } = whole;
  const form = formOf<EntityForm>(pathway);
  const here = address('pathways', pathway.id);
  const steps = listed(pathway['steps']).map(String);
  const ends = endsOf(steps, whole);
  const parts = [...steps.map((id) => address('steps', id)), ...awardsOf(steps, whole)];
  const supports = whole.standing.supported.get(here) ?? [];
  const destination = ends.at(-1);
  const node = entityNode(pathway, 'pathways', entityFields.pathways ?? [], whole, {
    ...(supports.length > 0 && { 'ceterms:hasSupportService': supports }),
    ...(!form && parts.length > 0 && { 'ceterms:hasPart': parts }),
    ...(!form &&
      destination !== undefined && { 'ceterms:hasDestinationComponent': [address('steps', destination)] }),
  });
  const exits = entitiesOf(system, 'exits').filter((exit) => exit['pathway'] === pathway.id);
  if (form && exits.length === 0) return [node];
  const further = form
    ? []
    : ends.slice(0, -1).map((step) =>
        ownNode(whole, addressUnder(base, 'ends', pathway.id, step), 'ceterms:Pathway', {
          'ceterms:name': named(
            `${String(pathway['title'])}: ${String(whole.entity('steps', step)?.['title'])}`,
            whole,
          ),
          'ceterms:hasPart': leadingTo(step, steps, whole),
          'ceterms:hasDestinationComponent': [address('steps', step)],
        }),
      );
  if (further.length === 0 && exits.length === 0) return [node];
  const set = ownNode(whole, addressUnder(base, 'sets', pathway.id), 'ceterms:PathwaySet', {
    'ceterms:name': named(String(pathway['title']), whole),
    'ceterms:hasPathway': [
      here,
      ...further.map((each) => each['@id'] as Json),
      ...exits.map(({ id }) => addressUnder(base, 'exits', id)),
    ],
  });
  return [node, ...further, set];
}

/** The steps of a pathway that come before no other of its steps, in its own order. */
function endsOf(steps: readonly string[], { standing, address }: Whole): string[] {
  const earlier = new Set(steps.flatMap((id) => standing.before.get(address('steps', id)) ?? []));
  return steps.filter((id) => !earlier.has(address('steps', id)));
}

/** A step and the steps of the pathway that come before it. */
function leadingTo(step: string, steps: readonly string[], { standing, address }: Whole): string[] {
  const among = new Set(steps.map((id) => address('steps', id)));
  const seen = new Set([address('steps', step)]);
  for (const each of seen)
    for (const earlier of standing.before.get(each) ?? []) if (among.has(earlier)) seen.add(earlier);
  return [...seen];
}

/** The components that stand for the awards of steps. */
function awardsOf(steps: readonly string[], { entity, base }: Whole): string[] {
  return steps.flatMap((id) => {
    const step = entity('steps', id);
    return step && !formOf(step)
      ? listed(step['awards']).map((credential) => addressUnder(base, 'awards', id, String(credential)))
      : [];
  });
}

/** An exit: a pathway that ends where people leave. */
export function exitNode(exit: Entity, whole: Whole): Node {
  const { after } = exit as unknown as {
    after: { kind: 'step'; step: string } | { kind: 'credential'; credential: string };
  };
  const pathway = whole.entity('pathways', String(exit['pathway']));
  const steps = listed(pathway?.['steps']).map(String);
  const step = after.kind === 'step' ? after.step : awarding(after.credential, steps, whole);
  const end =
    after.kind === 'step'
      ? whole.address('steps', after.step)
      : addressUnder(whole.base, 'awards', step, after.credential);
  const parts = leadingTo(step, steps, whole);
  return entityNode(exit, 'exits', entityFields.exits ?? [], whole, {
    'ceterms:hasPart': after.kind === 'step' ? parts : [...parts, end],
    'ceterms:hasDestinationComponent': [end],
  });
}

/** The step that awards a credential: one of the pathway where there is one. */
function awarding(credential: string, steps: readonly string[], { system, entity }: Whole): string {
  const all = [...steps.flatMap((id) => entity('steps', id) ?? []), ...entitiesOf(system, 'steps')];
  return all.find((step) => listed(step['awards']).includes(credential))?.id ?? '';
}

/** What stands over a system: its name, its pathways, the model that its levels belong to. */
export function headNodes(whole: Whole): Node[] {
  const { system, base, address } = whole;
  const head = ownNode(whole, addressUnder(base, 'systems', system.id), 'ceterms:PathwaySet', {
    'ceterms:name': named(system.title, whole),
    ...(system.description !== undefined && { 'ceterms:description': named(system.description, whole) }),
    ...(system.pathways?.length && {
      'ceterms:hasPathway': system.pathways.map(({ id }) => address('pathways', id)),
    }),
  });
  const levels = entitiesOf(system, 'terms').filter((term) => !formOf(term));
  if (levels.length === 0) return [head];
  const model = ownNode(whole, addressUnder(base, 'models', system.id), 'asn:ProgressionModel', {
    'ceasn:name': named(system.title, whole),
    'skos:hasTopConcept': levels.map(({ id }) => address('terms', id)),
  });
  return [head, model];
}

/** Adds to the lists of pathways the steps that nothing else puts there; tells which steps cannot be taken out. */
export function completeMembers(nodes: Node[], whole: Whole): Finding[] {
  const { system, address, standing } = whole;
  const pathways = (system.pathways ?? []).map(({ id }) => address('pathways', id));
  const own = new Set(pathways);
  const steps = entitiesOf(system, 'steps').filter((step) => !formOf<EntityForm>(step)?.program);
  const components = steps.map(({ id }) => address('steps', id));
  const members = membersOf(
    pathways,
    components,
    relationsOf(nodes),
    (step) => standing.targets.get(step) ?? [],
  );
  const losses: Finding[] = [];
  for (const [index, node] of nodes.entries()) {
    const here = idOf(node)?.value;
    if (here === undefined || !own.has(here)) continue;
    const place = pathways.indexOf(here);
    const now = new Set(members.get(here));
    const meant = standing.members.get(here) ?? [];
    const missing = meant.filter((step) => !now.has(step));
    const pathway = system.pathways?.[place] as unknown as Entity;
    const style = styleFor(formOf<EntityForm>(pathway), whole);
    if (missing.length > 0)
      nodes[index] = withMore(node, 'ceterms:hasPart', missing, style, spelled('ceterms:hasPart', style));
    const inside = new Set(meant);
    const extra = components.filter((step) => now.has(step) && !inside.has(step));
    if (extra.length > 0)
      losses.push({
        code: 'still-joined',
        path: pointer(['pathways', place, 'steps']),
        message: `Others still join these components to the pathway: ${extra.join(', ')}. Take them out of the system, or mend what joins them.`,
      });
  }
  return losses;
}
