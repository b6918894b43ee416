/** How the entities of a document stand to each other, and what of its lists the model says already. */

import type { Json } from '../../../base/json.js';
import type { Requirement } from '../../../model/requirement.js';
import type { Document } from '../document.js';
import { listed } from '../form.js';
import { termOf } from '../spelling.js';
import { holdings, type Standing, together } from '../standing.js';
import { differing, type ReferencesForm, readReferences } from '../values/references.js';
import { stepsIn } from '../writing/whole.js';
import type { Draft } from './draft.js';
import type { NodeIndex } from './node-index.js';
import { membersOf, type Relations, relationsOf } from './relations.js';

/** Reads how entities stand to each other, and notes for each property what it said more or less than that. */
export function arrange(
  document: Document,
  index: NodeIndex,
  drafts: Map<string, Draft>,
  requirements: ReadonlyMap<string, Requirement>,
): void {
  const relations = relationsOf(document.nodes);
  const isStep = (address: string) => index.inTable(address, 'steps') !== undefined;
  const addressOfStep = new Map(
    [...drafts].flatMap(([address, { entry }]) => (isStep(address) ? [[entry.id, address] as const] : [])),
  );
  const targetsOf = (address: string) => {
    const requirement = requirements.get(address);
    return requirement ? stepsIn(requirement).flatMap((id) => addressOfStep.get(id) ?? []) : [];
  };
  const steps = [...drafts.keys()].filter(isStep);
  const follows = new Map<string, string[]>();
  const children = new Map<string, string[]>();
  for (const address of steps) {
    const targets = new Set(targetsOf(address));
    const below = (relations.children.get(address) ?? []).filter(isStep);
    if (below.length > 0) children.set(address, below);
    const before = (relations.before.get(address) ?? []).filter(isStep);
    const all = [...new Set([...before, ...below.filter((each) => !targets.has(each))])];
    if (all.length > 0) follows.set(address, all);
  }
  for (const [address, all] of follows) {
    const draft = drafts.get(address);
    if (draft) draft.fields['follows'] = all.flatMap((each) => index.inTable(each, 'steps') ?? []);
  }
  const pathways = [...drafts.values()]
    .filter(({ entry }) => entry.role === 'pathways')
    .map(({ entry }) => entry.address);
  const components = steps.filter((address) => index.byAddress.get(address)?.role === 'steps');
  const members = index.whole
    ? named(pathways, relations, isStep)
    : membersOf(pathways, components, relations, targetsOf);
  for (const [pathway, its] of members) {
    const draft = drafts.get(pathway);
    if (draft) draft.fields['steps'] = its.flatMap((each) => index.inTable(each, 'steps') ?? []);
  }
  const supported = supportsOf(pathways, drafts, index, members);
  awardsOf(index, drafts);
  exitsOf(index, drafts);
  programsOf(index, drafts);
  const targets = new Map(steps.map((address) => [address, targetsOf(address)]));
  const standing: Standing = {
    follows,
    targets,
    before: together(targets, follows),
    children,
    members,
    supported,
  };
  const heldBy = holdings(standing);
  for (const [address, draft] of drafts)
    if (isStep(address) || draft.entry.role === 'pathways') noteDifferences(address, draft, index, heldBy);
}

/** In documents of this library's own, pathways name all of their steps. */
function named(
  pathways: readonly string[],
  { parts }: Relations,
  isStep: (address: string) => boolean,
): Map<string, string[]> {
  return new Map(pathways.map((pathway) => [pathway, (parts.get(pathway) ?? []).filter(isStep)]));
}

/** For each property that only says how entities stand to each other: what it said more or less than the model. */
function noteDifferences(
  address: string,
  draft: Draft,
  index: NodeIndex,
  heldBy: ReturnType<typeof holdings>,
): void {
  for (const [key, said] of Object.entries(draft.said)) {
    if (!('kept' in said)) continue;
    const held = heldBy(termOf(key), address);
    const read = held && readReferences(said.kept);
    if (!held || !read) continue;
    const form: ReferencesForm = {
      ...read.form,
      ...differing(read.ids, held, (each) => index.byAddress.has(each)),
    };
    draft.said[key] = { as: form as unknown as Json };
  }
}

/** The steps that supports go with: those of the pathways that have them. */
function supportsOf(
  pathways: readonly string[],
  drafts: ReadonlyMap<string, Draft>,
  index: NodeIndex,
  members: ReadonlyMap<string, readonly string[]>,
): Map<string, string[]> {
  const listed = new Map<string, string[]>();
  for (const pathway of pathways) {
    const node = index.byAddress.get(pathway)?.node ?? {};
    const named = Object.entries(node).flatMap(([key, value]) =>
      termOf(key) === 'ceterms:hasSupportService' ? (readReferences(value)?.ids ?? []) : [],
    );
    listed.set(
      pathway,
      named.filter((each) => index.inTable(each, 'supports') !== undefined),
    );
  }
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

/** Awards that this library writes as components of their own go back to their steps. */
function awardsOf(index: NodeIndex, drafts: ReadonlyMap<string, Draft>): void {
  const byStep = new Map(
    [...drafts.values()]
      .filter(({ entry }) => entry.role === 'steps')
      .map((draft) => [draft.entry.id, draft]),
  );
  for (const { role, id, ids } of index.entries) {
    const step = role === 'awards' ? byStep.get(id) : undefined;
    const [credential] = ids;
    if (step && credential !== undefined)
      step.fields['awards'] = [...listed(step.fields['awards']), credential];
  }
}

/** What comes before an exit, and the pathway that it leaves. */
function exitsOf(index: NodeIndex, drafts: ReadonlyMap<string, Draft>): void {
  const leaving = new Map<string, string>();
  for (const { role, id, node, address } of index.entries)
    if (role === 'derived' && index.base !== undefined && address.startsWith(`${index.base}sets/`))
      for (const [key, value] of Object.entries(node))
        if (termOf(key) === 'ceterms:hasPathway')
          for (const each of readReferences(value)?.ids ?? []) leaving.set(each, id);
  for (const [address, draft] of drafts) {
    if (draft.entry.role !== 'exits') continue;
    const destination = Object.entries(draft.entry.node).find(
      ([key]) => termOf(key) === 'ceterms:hasDestinationComponent',
    )?.[1];
    const [at] = (destination && readReferences(destination)?.ids) || [];
    const entry = at === undefined ? undefined : index.byAddress.get(at);
    draft.fields['pathway'] = leaving.get(address) ?? '';
    draft.fields['after'] =
      entry?.role === 'awards' && entry.ids[0] !== undefined
        ? { kind: 'credential', credential: entry.ids[0] }
        : { kind: 'step', step: entry?.id ?? '' };
  }
}

/** What the program of a step says goes back to the step. */
function programsOf(index: NodeIndex, drafts: Map<string, Draft>): void {
  const byId = new Map(
    [...drafts.values()]
      .filter(({ entry }) => entry.role === 'steps')
      .map((draft) => [draft.entry.id, draft]),
  );
  for (const { role, id, address } of index.entries) {
    const program = role === 'programs of steps' ? drafts.get(address) : undefined;
    const step = byId.get(id);
    if (!program || !step) continue;
    step.fields = { ...program.fields, ...step.fields };
    drafts.delete(address);
  }
}
