/** What a person can get to through each door of a pathway, and what lies behind which door. */

import type { StepId } from '../../base/ids.js';
import { entryPoints } from '../../graph/doors/entry-points.js';
import { forwardChain, never } from '../../graph/forward-chain.js';
import { heldBy } from '../../graph/held.js';
import type { PathwayGraph } from '../../graph/pathway-graph.js';
import { witnessRoute } from '../../graph/routes/witness.js';
import { waysThrough } from '../../graph/step-graph.js';
import type { At } from '../../logic/message.js';
import type { EntryPoint } from '../../model/entry.js';
import type { Learner } from '../../model/learner.js';
import type { Requirement, RequirementLeaf } from '../../model/requirement.js';
import type { Step } from '../../model/step.js';
import { surelyNeeded } from '../../model/surely-needed.js';
import { at, type PathwayNotebook } from '../engine/notebook.js';
import type { PathwayDossier } from '../engine/subjects.js';
import { type Brought, bringing } from './brought.js';
import { linksOf, stepsLinkedTo } from './linked-steps.js';

/** A door: a declared entry, or a step that its own requirement leaves open. */
export interface Door {
  readonly step: StepId;
  /** What it asks for: the entry's requirement, or else the step's. Absent: the data does not say. */
  readonly requires?: Requirement;
  readonly place: At;
  /** Whether it is an entry that the document declares. */
  readonly declared: boolean;
}

/** Whether something can be got to: in any case, only with more than is known to be brought, or not at all. */
export type Reached = 'yes' | 'perhaps' | 'no';

/** What lies behind a door. */
export interface Behind {
  /**
   * Whether a step lies behind the door: what it asks for is met using the step at the door, or what follows from it.
   * `perhaps`: the person can get to it, but as far as is known not by what the door leads to.
   */
  readonly reaches: (step: StepId) => Reached;
  /** Whether the person at the door can get to a step at all, through this door or past it. */
  readonly canReach: (step: StepId) => Reached;
  /** Steps to take from the door to a step that can be got to in any case, in order. */
  readonly routeTo: (step: StepId) => readonly StepId[];
}

/**
 * The doors of a pathway: its declared entries or, where it declares none, the steps that say they are open. One that
 * asks for a step that is not there, or no longer, is open to no new person.
 */
export function doorsOf({ graph, find, whole, subject }: PathwayDossier): Door[] {
  // Where every entry that it declares is over or planned, no other door is open.
  if (graph.entries.length === 0 && whole.entries?.some(({ pathway }) => pathway === subject.id)) return [];
  const found =
    graph.entries.length > 0
      ? graph.entries.map((entry) => ({
          step: entry.step,
          asked: askedBy(entry, graph.steps[graph.indexOf.get(entry.step) ?? -1]),
          place: at('entry', entry.id),
          declared: true,
        }))
      : entryPoints(graph)
          .filter(({ step }) => {
            const way = graph.waysIn[graph.indexOf.get(step) ?? -1];
            return way && isPassable(find, way);
          })
          .map(({ step }) => ({ step, asked: undefined, place: at('step', step), declared: false }));
  return found.flatMap(({ step: id, asked, place, declared }) => {
    const step = graph.steps[graph.indexOf.get(id) ?? -1];
    const requires = asked ?? step?.requires;
    return step ? [{ step: id, place, declared, ...(requires && { requires }) }] : [];
  });
}

/** Whether a requirement can be met: not if it asks for a step that is not there. */
export function isPassable(find: PathwayDossier['find'], requirement: Requirement): boolean {
  const isGone = (leaf: RequirementLeaf) => leaf.kind === 'step' && !find('step', leaf.step);
  return surelyNeeded(requirement, (leaf) => (isGone(leaf) ? undefined : [leaf])) !== undefined;
}

/** What an entry asks for: one of its ways, where it has several. */
function askedBy(entry: EntryPoint, step?: Step): Requirement | undefined {
  const [way, ...others] = waysThrough(entry, step);
  return way && others.length > 0 ? { kind: 'any', of: [way, ...others] } : way;
}

/** The doors of a pathway, with every reference that they and the awards behind them need followed. */
export function lookThroughDoors(book: PathwayNotebook, dossier: PathwayDossier): Door[] {
  const { graph } = dossier;
  book.steps();
  for (const { id, step } of graph.entries)
    if (!graph.indexOf.has(step)) book.follow('step', step, at('entry', id, 'step'));
  for (const { id, awards } of graph.steps)
    for (const credential of awards ?? []) book.follow('credential', credential, at('step', id, 'awards'));
  return doorsOf(dossier);
}

/** What was found behind the doors of a pathway, for a person without limits of their own. */
const found = new WeakMap<PathwayGraph, Map<string, Behind>>();

/**
 * What lies behind a door for a person who has just what it asks for: the leaves that every way of meeting it needs,
 * without those that `lacks` says the person does not have. `undefined` when no such person gets in.
 */
export function behind(
  { graph }: PathwayDossier,
  door: Door,
  lacks?: Parameters<typeof bringing>[1],
): Behind | undefined {
  const before = found.get(graph) ?? new Map<string, Behind>();
  found.set(graph, before);
  // Doors that ask for nothing and are not declared all open on the same.
  const key = door.declared
    ? `${door.place.kind} ${door.place.id}`
    : asksNothing(door)
      ? ''
      : `step ${door.step}`;
  const known = lacks ? undefined : before.get(key);
  if (known) return known;
  const brought = bringing(door.requires ?? nothing, lacks);
  if (!brought) return undefined;
  const answer = reachOf(graph, brought, key === '' ? undefined : door);
  if (!lacks) before.set(key, answer);
  return answer;
}

const nothing: Requirement = { kind: 'all', of: [] };

function asksNothing({ requires }: Door): boolean {
  return requires?.kind === 'all' && requires.of.length === 0;
}

/** What a person can get to who begins at a door; without one, whatever says that anyone may start it. */
function reachOf(graph: PathwayGraph, brought: Brought, door: Door | undefined): Behind {
  const begin = door ? [{ step: door.step, grade: Infinity }] : [];
  const held = (person: Learner) => heldBy(graph, { ...person, steps: [...(person.steps ?? []), ...begin] });
  const links = linksOf(graph);
  // A step that says nothing of what it requires is not sure to be open to anyone.
  const sure = once(() => forwardChain(graph.program, held(brought.sure).sure, Infinity, links.silent));
  const hoped = once(() => {
    const hope = held(brought.perhaps);
    return forwardChain(graph.program, [...hope.sure, ...hope.open, ...links.outside]);
  });
  const perhapsHeld = once(() => new Set(brought.perhaps.steps?.map(({ step }) => step)));
  const node = (step: StepId) => graph.indexOf.get(step) ?? -1;
  // What the door asks for is brought along, not earned behind it.
  const isIn = (stages: Int32Array, step: StepId) => step === door?.step || (stages[node(step)] ?? never) > 0;
  // What anyone can hope for, everyone can who does not bring it.
  const isHoped = (step: StepId) =>
    isIn(links.hoped, step) && !perhapsHeld().has(step) ? true : isIn(hoped(), step);
  const canReach = (step: StepId): Reached => (isIn(sure(), step) ? 'yes' : isHoped(step) ? 'perhaps' : 'no');
  const routeTo = (step: StepId) => [
    ...new Set([...(door ? [door.step] : []), ...witnessRoute(graph, sure(), node(step))]),
  ];
  if (!door?.declared) return { reaches: canReach, canReach, routeTo };
  const own = once(() => stepsLinkedTo(graph, node(door.step), { stages: sure(), person: brought.sure }));
  return {
    canReach,
    routeTo,
    // Who can get there past the door perhaps does so through it: that refuses nothing.
    reaches: (step) => (own()[node(step)] ? 'yes' : canReach(step) === 'no' ? 'no' : 'perhaps'),
  };
}

/** Something worked out when it is asked for, and then kept: through most doors little of it is. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The steps that someone can get to, through some door or because they say that anyone may start them. */
export interface Within {
  readonly sure: readonly Step[];
  /** With those that perhaps can be got to. */
  readonly perhaps: readonly Step[];
  readonly reached: (step: StepId) => Reached;
  /** How far someone gets to any step at all. */
  readonly best: Reached;
}

const within = new WeakMap<PathwayGraph, Within>();

/** The steps that someone can get to. Cost: the pathway, once for every door. */
export function stepsWithin(dossier: PathwayDossier): Within {
  const { graph } = dossier;
  const known = within.get(graph);
  if (known) return known;
  const brought = bringing(nothing) as Brought;
  const doors = [
    reachOf(graph, brought, undefined),
    ...doorsOf(dossier).map((door) => behind(dossier, door)),
  ];
  const answers = new Map<StepId, Reached>();
  for (const { id } of graph.steps)
    for (const door of doors) {
      const each = door?.canReach(id) ?? 'perhaps';
      if (each !== 'no') answers.set(id, each);
      if (each === 'yes') break;
    }
  const reached = (step: StepId) => answers.get(step) ?? 'no';
  const sure = graph.steps.filter(({ id }) => reached(id) === 'yes');
  const perhaps = graph.steps.filter(({ id }) => reached(id) !== 'no');
  const answer: Within = {
    sure,
    perhaps,
    reached,
    best: sure.length > 0 ? 'yes' : perhaps.length > 0 ? 'perhaps' : 'no',
  };
  within.set(graph, answer);
  return answer;
}
