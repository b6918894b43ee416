/** How the entities of a document relate to each other, and what of its lists the model holds already. */

import { type Json, listed } from '../../../base/json.js';
import { stepsIn } from '../../../model/fold-requirement.js';
import {
  type HeldLists,
  type HeldRelations,
  heldLists,
  inverse,
  together,
} from '../fields/held-relations.js';
import { membersOf, type StatedRelations, statedRelations } from '../fields/stated-relations.js';
import type { PropertyForm } from '../schema/form.js';
import type { Term } from '../schema/namespaces.js';
import type { NodeIndex } from '../schema/node-index.js';
import { termOf } from '../schema/spelling.js';
import {
  differing,
  type ReferencesForm,
  readReferences,
  reconciled,
  writeReferences,
} from '../values/references.js';
import { namedBy } from './connections.js';
import type { Build, Draft } from './draft.js';

type Lists = Map<string, string[]>;

/** Reads how entities relate to each other, and notes for each property what it held more or less than that. */
export function arrange(build: Build): void {
  const { document, index, drafts } = build;
  const stated = statedRelations(document.nodes);
  const isStep = (address: string) => index.inTable(address, 'steps') !== undefined;
  const steps = [...drafts.keys()].filter(isStep);
  const targets = targetsOf(steps, drafts);
  const children = only(stated.children, steps, isStep);
  const follows: Lists = new Map();
  for (const address of steps) {
    const required = new Set(targets.get(address));
    const below = (children.get(address) ?? []).filter((each) => !required.has(each));
    const all = [...new Set([...(stated.before.get(address) ?? []).filter(isStep), ...below])];
    if (all.length > 0) follows.set(address, all);
  }
  fill('follows', follows, build);
  const pathways = [...drafts].flatMap(([address, { entry }]) => (entry.role === 'pathways' ? address : []));
  const areComponents = new Map(
    steps.map((address) => [address, index.byAddress.get(address)?.role === 'steps'] as const),
  );
  const members = index.whole
    ? new Map(pathways.map((pathway) => [pathway, (stated.parts.get(pathway) ?? []).filter(isStep)]))
    : membersOf(pathways, areComponents, stated, (address) => targets.get(address) ?? []);
  fill('steps', members, build);
  const supported = supportsOf(pathways, build, members);
  awardsOf(index, drafts);
  exitsOf(build);
  programsOf(index, drafts);
  const before = together(targets, follows);
  const relations: HeldRelations = { follows, targets, before, children, members, supported };
  const held = heldLists(relations);
  const requiredOnly = childrenByRequirement(follows, targets);
  for (const [address, draft] of drafts)
    if (isStep(address) || draft.entry.role === 'pathways')
      noteDifferences(draft, index, { held, requiredOnly });
}

/** Children and parents that are such because one requires the other: they stay when it no longer does. */
function childrenByRequirement(follows: Lists, targets: Lists) {
  const only = new Map(
    [...targets].map(([above, all]) => {
      const usual = new Set(follows.get(above));
      return [above, all.filter((each) => !usual.has(each))];
    }),
  );
  const above = inverse(only);
  return (term: Term | undefined, address: string, named: readonly string[]): string[] => {
    const lists = term === 'ceasn:hasChild' ? only : term === 'ceasn:isChildOf' ? above : undefined;
    const its = new Set(lists?.get(address));
    return named.filter((each) => its.has(each));
  };
}

/** The steps that each step's requirement names, by address. */
function targetsOf(steps: readonly string[], drafts: Build['drafts']): Lists {
  const byId = new Map(steps.map((address) => [drafts.get(address)?.entry.id, address]));
  const named = (address: string) => {
    const requires = drafts.get(address)?.requires;
    return requires ? stepsIn(requires).flatMap((id) => byId.get(id) ?? []) : [];
  };
  return new Map(steps.map((address) => [address, named(address)]));
}

/** The lists of these addresses, with those alone that are steps. */
function only(
  lists: StatedRelations['children'],
  addresses: readonly string[],
  isStep: (address: string) => boolean,
): Lists {
  const all: Lists = new Map();
  for (const address of addresses) {
    const its = (lists.get(address) ?? []).filter(isStep);
    if (its.length > 0) all.set(address, its);
  }
  return all;
}

/** Puts lists of steps into a field. */
function fill(field: 'follows' | 'steps', lists: Lists, { index, drafts }: Build): void {
  for (const [address, all] of lists) {
    const draft = drafts.get(address);
    if (draft) draft.fields[field] = all.flatMap((each) => index.inTable(each, 'steps') ?? []);
  }
}

/** For each property that only relates entities to each other: what it held more or less than the model. */
function noteDifferences(
  draft: Draft,
  index: NodeIndex,
  { held, requiredOnly }: { held: HeldLists; requiredOnly: ReturnType<typeof childrenByRequirement> },
): void {
  const forms: { [key: string]: PropertyForm } = { ...draft.forms };
  const reordered: { [key: string]: Json } = {};
  for (const [key, form] of Object.entries(forms)) {
    if (!('kept' in form)) continue;
    const list = held(termOf(key), draft.entry.address);
    const read = list && readReferences(form.kept);
    if (!list || !read) continue;
    const differences = differing(read.ids, list, (each) => index.byAddress.has(each));
    const required = requiredOnly(termOf(key), draft.entry.address, read.ids);
    const like: ReferencesForm = { ...read.form, ...differences, ...(required.length > 0 && { required }) };
    const now = reconciled(list, like, (each) => index.byAddress.has(each));
    const isReordered = now.length === read.ids.length && now.some((each, at) => each !== read.ids[at]);
    const as = isReordered ? { ...like, order: read.ids } : like;
    forms[key] = { as };
    const written = writeReferences(isReordered ? read.ids : now, as);
    if (written !== undefined) reordered[key] = written;
  }
  draft.forms = forms;
  draft.reordered = reordered;
}

/** The steps that supports go with: those of the pathways that have them. */
function supportsOf(pathways: readonly string[], { index, drafts }: Build, members: Lists): Lists {
  const listed: Lists = new Map(
    pathways.map((pathway) => {
      const named = namedBy(index.byAddress.get(pathway)?.node ?? {}, 'ceterms:hasSupportService');
      return [pathway, named.filter((each) => index.inTable(each, 'supports') !== undefined)];
    }),
  );
  for (const [address, draft] of drafts) {
    if (draft.entry.role !== 'supports') continue;
    const its = pathways.filter((pathway) => listed.get(pathway)?.includes(address));
    const steps = its.flatMap((pathway) =>
      (members.get(pathway) ?? []).flatMap((each) => index.inTable(each, 'steps') ?? []),
    );
    draft.fields['steps'] =
      pathways.length > 0 && its.length === pathways.length ? 'all' : [...new Set(steps)];
    draft.fields['kind'] ??= 'other';
  }
  return listed;
}

/** The steps that are components, by id. */
function componentsOf(drafts: Build['drafts']): Map<string, Draft> {
  const all = [...drafts.values()].filter(({ entry }) => entry.role === 'steps');
  return new Map(all.map((draft) => [draft.entry.id, draft]));
}

/** Awards that this library writes as components of their own go back to their steps. */
function awardsOf(index: NodeIndex, drafts: Build['drafts']): void {
  const byId = componentsOf(drafts);
  for (const { role, id, ids } of index.entries) {
    const step = role === 'awards' ? byId.get(id) : undefined;
    const [credential] = ids;
    if (step && credential !== undefined)
      step.fields['awards'] = [...listed(step.fields['awards']), credential];
  }
}

/** What comes before an exit, and the pathway that it leaves; an exit without either is kept as it came. */
function exitsOf({ index, drafts, document, notes }: Build): void {
  const leaving = new Map<string, string>();
  for (const { role, id, node, address } of index.entries)
    if (role === 'derived' && index.base !== undefined && address.startsWith(`${index.base}sets/`))
      for (const each of namedBy(node, 'ceterms:hasPathway')) leaving.set(each, id);
  for (const [address, draft] of [...drafts]) {
    if (draft.entry.role !== 'exits') continue;
    const [at] = namedBy(draft.entry.node, 'ceterms:hasDestinationComponent');
    const entry = at === undefined ? undefined : index.byAddress.get(at);
    const step = at === undefined ? undefined : index.inTable(at, 'steps');
    const credential = entry?.role === 'awards' ? entry.ids[0] : undefined;
    const stepAfter = step === undefined ? undefined : { kind: 'step', step };
    const after = credential === undefined ? stepAfter : { kind: 'credential', credential };
    const pathway = leaving.get(address);
    if (pathway !== undefined && after) {
      draft.fields = { ...draft.fields, pathway, after };
      continue;
    }
    drafts.delete(address);
    notes.push({
      code: 'exit-kept',
      severity: 'warning',
      path: document.places[draft.entry.place] ?? '',
      message: `The exit "${draft.entry.id}" names ${pathway === undefined ? 'no pathway that it leaves' : 'no step or award of this document that it comes after'}; it is kept as it came and not read.`,
    });
  }
}

/** What the program of a step holds goes back to the step. */
function programsOf(index: NodeIndex, drafts: Build['drafts']): void {
  const byId = componentsOf(drafts);
  for (const { role, id, address } of index.entries) {
    const program = role === 'programs of steps' ? drafts.get(address) : undefined;
    const step = byId.get(id);
    if (!program || !step) continue;
    step.fields = { ...program.fields, ...step.fields };
    drafts.delete(address);
  }
}
