/** What a person can get to through each door of a pathway. */

import type { StepId } from '../../base/ids.js';
import { entryPoints } from '../../graph/doors/entry-points.js';
import { forwardChain, never } from '../../graph/forward-chain.js';
import { heldBy } from '../../graph/held.js';
import { outsideLeaves } from '../../graph/outside.js';
import { witnessRoute } from '../../graph/routes/witness.js';
import { waysThrough } from '../../graph/step-graph.js';
import type { At } from '../../logic/message.js';
import type { EntryPoint } from '../../model/entry.js';
import type { Learner } from '../../model/learner.js';
import type { Requirement } from '../../model/requirement.js';
import type { Step } from '../../model/step.js';
import { at, type PathwayNotebook } from '../engine/notebook.js';
import type { PathwayDossier } from '../engine/subjects.js';
import { bringing } from './brought.js';

/** A door: a declared entry, or a step that its own requirement leaves open. */
export interface Door {
  readonly step: StepId;
  /** What it asks for: the entry's requirement, or else the step's. Absent: the data does not say. */
  readonly requires?: Requirement;
  readonly place: At;
}

/** What lies behind a door. */
export interface Behind {
  /** Whether a step can be got to: in any case, only with more than the door asks for, or not at all. */
  readonly reaches: (step: StepId) => 'yes' | 'perhaps' | 'no';
  /** Steps to take from the door to a step that can be got to in any case, in order. */
  readonly routeTo: (step: StepId) => readonly StepId[];
}

/** The doors of a pathway: its declared entries or, where it declares none, those that follow from its requirements. */
function doorsOf({ graph }: PathwayDossier): Door[] {
  const found =
    graph.entries.length > 0
      ? graph.entries.map((entry) => ({
          step: entry.step,
          asked: askedBy(entry),
          place: at('entry', entry.id),
        }))
      : entryPoints(graph).map(({ step }) => ({ step, asked: undefined, place: at('step', step) }));
  return found.flatMap(({ step: id, asked, place }) => {
    const step = graph.steps[graph.indexOf.get(id) ?? -1];
    const requires = asked ?? step?.requires;
    return step ? [{ step: id, place, ...(requires && { requires }) }] : [];
  });
}

/** What an entry asks for: one of its ways, where it has several. */
function askedBy(entry: EntryPoint): Requirement | undefined {
  const [way, ...others] = waysThrough(entry);
  return way && others.length > 0 ? { kind: 'any', of: [way, ...others] } : way;
}

/** The doors of a pathway, with every reference that they and the awards behind them need followed. */
export function lookThroughDoors(book: PathwayNotebook, dossier: PathwayDossier): Door[] {
  const { graph } = dossier;
  const doors = doorsOf(dossier);
  book.examineEvery(doors);
  book.steps();
  for (const { id, step } of graph.entries)
    if (!graph.indexOf.has(step)) book.follow('step', step, at('entry', id, 'step'));
  for (const { id, awards } of graph.steps)
    for (const credential of awards ?? []) book.follow('credential', credential, at('step', id, 'awards'));
  return doors;
}

/**
 * What lies behind a door for a person who has just what it asks for: the leaves that every way of meeting it needs,
 * without those that `lacks` says the person does not have. `undefined` when no such person gets in.
 */
export function behind(
  { graph }: PathwayDossier,
  door: Door,
  lacks?: Parameters<typeof bringing>[1],
): Behind | undefined {
  const brought = bringing(door.requires ?? { kind: 'all', of: [] }, lacks);
  if (!brought) return undefined;
  const begin = { step: door.step, grade: Infinity };
  const held = (person: Learner) => heldBy(graph, { ...person, steps: [...(person.steps ?? []), begin] });
  const hope = held(brought.perhaps);
  const stages = forwardChain(graph.program, held(brought.sure).sure);
  const hoped = forwardChain(graph.program, [...hope.sure, ...hope.open, ...outsideLeaves(graph)]);
  const node = (step: StepId) => graph.indexOf.get(step) ?? -1;
  // What the door asks for is brought along, not earned behind it.
  const isIn = (found: Int32Array, step: StepId) => step === door.step || (found[node(step)] ?? never) > 0;
  return {
    reaches: (step) => (isIn(stages, step) ? 'yes' : isIn(hoped, step) ? 'perhaps' : 'no'),
    routeTo: (step) => [...new Set([door.step, ...witnessRoute(graph, stages, node(step))])],
  };
}

/** The steps that can be got to through some door: in any case, or perhaps. */
export function stepsWithin(dossier: PathwayDossier): { sure: Step[]; perhaps: Step[] } {
  const inside = doorsOf(dossier).map((door) => behind(dossier, door));
  const within = (...answers: string[]) =>
    dossier.graph.steps.filter(({ id }) =>
      inside.some((door) => answers.includes(door?.reaches(id) ?? 'perhaps')),
    );
  return { sure: within('yes'), perhaps: within('yes', 'perhaps') };
}
