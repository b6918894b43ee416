/** A pathway as a map begins with it: its steps in order, what each needs in its simplest form, and the doors at each. */

import type { OccupationId, StepId } from '../../base/ids.js';
import { put } from '../../base/put.js';
import { entryPoints, type FoundEntry } from '../../graph/doors/entry-points.js';
import { exitPoints } from '../../graph/doors/exit-points.js';
import type { PathwayGraph } from '../../graph/pathway-graph.js';
import { authoredOrder } from '../../graph/step-graph.js';
import { suppliersOf } from '../../graph/suppliers.js';
import type { EntryPoint } from '../../model/entry.js';
import type { ExitPoint } from '../../model/exit.js';
import { leavesOf } from '../../model/fold-requirement.js';
import type { Onward } from '../../model/pathway.js';
import type { Requirement, RequirementLeaf } from '../../model/requirement.js';
import type { Step } from '../../model/step.js';
import type { Support } from '../../model/support.js';
import type { MapSpeech } from './map-speech.js';
import type { Numbered } from './need-words.js';
import { normalForm } from './normal-form.js';

/** A step and what stands at it. */
export interface DraftStep {
  readonly step: Step;
  /** What it asks for itself, in normal form. */
  readonly need?: Requirement;
  /** Steps of the map that it usually follows. */
  readonly follows: readonly StepId[];
  /** Steps of the map for which credit is given here, themselves or by what they award. */
  readonly credit: readonly StepId[];
  readonly entries: readonly EntryPoint[];
  readonly exits: readonly ExitPoint[];
  readonly onward: readonly Onward[];
  /** Whether it can be entered without a door that says so. */
  readonly mayStart: boolean;
  readonly supports: readonly Support[];
  /** Occupations that no way out names: what is earned here opens them, or the pathway leads there and this is its end. */
  readonly leadsTo: readonly OccupationId[];
}

/** A pathway before it is ordered. */
export interface Draft {
  readonly graph: PathwayGraph;
  readonly speech: MapSpeech;
  /** In the order of the pathway. */
  readonly steps: readonly DraftStep[];
  readonly place: ReadonlyMap<StepId, number>;
  /** Numbers by place: what is compared before steps have numbers of their own. */
  readonly places: Numbered;
}

/** Looks up what stands at each step. Cost: the tables of the system. */
export function draftOf(graph: PathwayGraph, speech: MapSpeech): Draft {
  const listed = authoredOrder(graph).flatMap((id) => graph.steps[graph.indexOf.get(id) ?? -1] ?? []);
  const place = new Map(listed.map(({ id }, at) => [id, at]));
  const suppliers = suppliersOf(graph.steps);
  const places: Numbered = {
    numberOf: (step) => place.get(step),
    creditsOf: (step) => graph.steps[graph.indexOf.get(step) ?? -1]?.credits ?? 0,
    suppliers: (leaf) => suppliers(leaf).map((index) => graph.steps[index]?.id ?? ''),
  };
  const doors = doorsOf(graph);
  const leads = leadsTo(graph, listed);
  const steps = listed.map((step): DraftStep => {
    const follows = [...new Set(step.follows)].filter((id) => place.has(id) && id !== step.id);
    return {
      step,
      ...(step.requires && { need: normalForm(step.requires) }),
      follows,
      credit: creditInto(graph, step.id, places),
      entries: doors.entries.get(step.id) ?? [],
      exits: doors.exits.get(step.id) ?? [],
      onward: (graph.pathway.onward ?? []).filter(({ after }) => after === step.id),
      mayStart: doors.derived.has(step.id) && mayBegin(step, follows),
      supports: (graph.system.supports ?? []).filter(
        (support) => support.steps === 'all' || support.steps.includes(step.id),
      ),
      leadsTo: doors.exits.has(step.id) ? [] : leads(step),
    };
  });
  return { graph, speech, steps, place, places };
}

/** Answers for the occupations that are opened by what a step earns, or to which the pathway leads where the step alone ends it. */
function leadsTo(
  { pathway, exits, system }: PathwayGraph,
  steps: readonly Step[],
): (step: Step) => OccupationId[] {
  const opened = new Map((system.credentials ?? []).map(({ id, occupations = [] }) => [id, occupations]));
  const byAwards = ({ awards = [] }: Step) => awards.flatMap((id) => opened.get(id) ?? []);
  const named = new Set([
    ...exits.flatMap(({ occupations = [] }) => occupations),
    ...steps.flatMap(byAwards),
  ]);
  const asked = new Set(
    steps.flatMap(({ requires, follows = [] }) => [
      ...(requires ? leavesOf(requires).map(keyOf) : []),
      ...follows,
    ]),
  );
  const isLast = ({ id, awards = [] }: Step) =>
    awards.length > 0 &&
    !asked.has(id) &&
    !awards.some((credential) => asked.has(`credential ${credential}`));
  const [last, other] = steps.filter(isLast);
  const end = other ? undefined : last;
  return (step) => [
    ...new Set([
      ...byAwards(step),
      ...(step === end ? (pathway.occupations ?? []).filter((id) => !named.has(id)) : []),
    ]),
  ];
}

function keyOf(leaf: RequirementLeaf): string {
  return leaf.kind === 'step' ? leaf.step : leaf.kind === 'credential' ? `credential ${leaf.credential}` : '';
}

/** Whether a step looks like a way in: nothing of the pathway comes before it, or something else may stand in for that. */
function mayBegin({ requires }: Step, follows: readonly StepId[]): boolean {
  if (requires === undefined || follows.length > 0) return follows.length === 0;
  const need = normalForm(requires);
  const parts = need.kind === 'all' ? need.of : [need];
  return parts.every(({ kind }) => kind !== 'step' && kind !== 'credits');
}

function doorsOf(graph: PathwayGraph) {
  const entries = new Map<StepId, EntryPoint[]>();
  const exits = new Map<StepId, ExitPoint[]>();
  const found = entryPoints(graph);
  for (const entry of graph.entries) put(entries, entry.step, entry);
  const exitOf = new Map(graph.exits.map((exit) => [exit.id, exit]));
  for (const { step, declared } of exitPoints(graph))
    for (const id of declared) {
      const exit = exitOf.get(id);
      if (exit) put(exits, step, exit);
    }
  const isDerived = ({ declared, derived }: FoundEntry) => derived && declared.length === 0;
  return { entries, exits, derived: new Set(found.filter(isDerived).map(({ step }) => step)) };
}

function creditInto(
  { articulated }: PathwayGraph,
  step: StepId,
  { numberOf, suppliers }: Numbered,
): StepId[] {
  const sources = (articulated.get(step) ?? []).flatMap((from) =>
    from.kind === 'step' ? from.step : suppliers({ kind: 'credential', credential: from.credential }),
  );
  return [...new Set(sources)].filter((id) => numberOf(id) !== undefined && id !== step);
}
