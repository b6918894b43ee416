/** What is laid over a map: a person, the way to a goal, determinations, measures, another version of the document. */

import type { StepId } from '../../base/ids.js';
import { put } from '../../base/put.js';
import type { Goal } from '../../graph/goal.js';
import { cheapestRoutes } from '../../graph/routes/cheapest-routes.js';
import type { NextStep } from '../../learner/next-steps.js';
import { nextSteps } from '../../learner/next-steps.js';
import { offeredOn } from '../../learner/offered-on.js';
import type { Determination } from '../../logic/determination.js';
import type { Requirement } from '../../model/requirement.js';
import { titleOf } from '../../model/title-of.js';
import { waitForBottleneck } from '../bottleneck.js';
import { verdictWords } from '../determination-parts.js';
import type { Draft } from './draft.js';
import type { MapAgainst, MapModelOptions } from './map-options.js';
import type { MapNotes, MapState } from './map-parts.js';
import { clean } from './map-speech.js';
import { type Numbered, needWords, numberRanges } from './need-words.js';
import { normalForm } from './normal-form.js';

/** What is laid over the cards of a map. */
export interface Overlay {
  readonly states: ReadonlyMap<StepId, MapState>;
  readonly marks: ReadonlyMap<StepId, readonly string[]>;
  readonly route: ReadonlySet<StepId>;
  readonly lead?: string;
  readonly notes: readonly MapNotes[];
}

/** Everything that the options ask to lay over. */
export function overlayOf(draft: Draft, numbered: Numbered, options: MapModelOptions): Overlay {
  const marks = new Map<StepId, string[]>();
  const mark = (step: StepId, text: string) => {
    if (!marks.get(step)?.includes(text)) put(marks, step, text);
  };
  const found = options.goal && routeTo(options.goal, draft, numbered, options);
  for (const step of found?.route ?? []) mark(step, draft.speech.words.maps.marks.onRoute);
  const open = options.determination ? determined(options.determination, draft, mark, options) : [];
  for (const each of options.determinations ?? []) judged(each, draft, mark, options);
  if (options.measures) measured(options.measures, draft, mark);
  const changes = options.against ? compared(options.against, draft, mark) : [];
  return {
    states: statesOf(draft, numbered, options),
    marks,
    route: new Set(found?.route),
    ...(found && { lead: found.lead }),
    notes: [...open, ...changes],
  };
}

type Mark = (step: StepId, text: string) => void;

function statesOf(
  draft: Draft,
  numbered: Numbered,
  { learner, asOf }: MapModelOptions,
): Map<StepId, MapState> {
  if (learner === undefined) return new Map();
  const next = nextSteps(draft.graph, learner, asOf === undefined ? {} : { asOf });
  return new Map(
    next.map((each) => [each.step, { status: each.status, text: stateText(each, draft, numbered) }]),
  );
}

function stateText(next: NextStep, { speech }: Draft, numbered: Numbered): string {
  const { states } = speech.words.maps;
  const words = (need: Requirement) => needWords(normalForm(need), numbered, speech);
  switch (next.status) {
    case 'held':
      return next.because === 'taken' ? states.held : states.notNeeded;
    case 'credited':
      return states.credited(speech.name('agreement', next.agreement));
    case 'enrolled':
      return states.enrolled;
    case 'ready':
      return next.alongside ? states.alongside(words(next.alongside)) : states.ready;
    case 'unclear':
      return states.unclear(words(next.missing));
    case 'blocked':
      return states.blocked(words(next.missing));
    case 'closed':
      return states.closed[next.when];
  }
}

/** The way with the fewest steps, for the person of the map, on its day. */
function routeTo(
  goal: Goal,
  { graph, speech }: Draft,
  numbered: Numbered,
  { learner, asOf }: MapModelOptions,
) {
  const say = speech.words.maps.goal;
  const { kind } = goal;
  const title = speech.name(
    kind,
    kind === 'step' ? goal.step : kind === 'credential' ? goal.credential : goal.occupation,
  );
  const its = asOf === undefined ? graph : offeredOn(graph, asOf);
  const day = asOf && speech.words.basics.day(asOf);
  const found = cheapestRoutes(its, goal, { price: () => 1, budget: 1000, ...(learner && { learner }) });
  if (found.status !== 'found') return { route: [], lead: say[found.status](title, day) };
  const route = found.routes[0]?.steps ?? [];
  const numbers = route.flatMap((step) => numbered.numberOf(step) ?? []);
  return { route, lead: say.found(title, speech.words.maps.steps(numberRanges(numbers))) };
}

/** Marks what speaks for and against each element where it stands, and lists what is open. */
function determined(
  { facts, elements, definition }: Determination,
  { graph, speech }: Draft,
  mark: Mark,
  { texts }: MapModelOptions,
): MapNotes[] {
  const { marks, headings } = speech.words.maps;
  const byStep = new Map<string, Set<string>>();
  const note = (side: string, step: StepId, element: string) => {
    const key = JSON.stringify([side, step]);
    byStep.set(key, (byStep.get(key) ?? new Set()).add(element));
  };
  for (const fact of facts) {
    const its = elements
      .filter(({ tests }) => tests.some((test) => test.fact === fact.id))
      .map(({ id }) => id);
    const sides = {
      for: fact.for,
      against: fact.against.filter(({ bearing }) => bearing === 'refutes'),
      open: fact.unresolved.map((at) => ({ at })),
    };
    for (const [side, items] of Object.entries(sides))
      for (const { at } of items)
        for (const step of stepsAt(at, graph)) for (const element of its) note(side, step, element);
  }
  for (const [key, found] of byStep) {
    const [side, step] = JSON.parse(key) as [string, StepId];
    const names = [...found].join(', ');
    const say = side === 'for' ? marks.speaksFor : side === 'against' ? marks.speaksAgainst : marks.asked;
    mark(step, say(names));
  }
  const labels = textsFor(definition.id, texts)?.elements;
  const open = elements.filter(({ verdict }) => verdict !== 'met');
  if (open.length === 0) return [];
  const lines = open.map(({ id }) => (labels?.[id] === undefined ? id : `${id}: ${clean(labels[id])}`));
  return [{ kind: 'open', title: headings['open'] ?? '', lines }];
}

/** Marks what a definition says of a program, or of a credential where it is earned, and which elements decide. */
function judged(
  { definition, subject, verdict, elements }: Determination,
  { graph, speech }: Draft,
  mark: Mark,
  { texts }: MapModelOptions,
): void {
  if (subject.kind !== 'step' && subject.kind !== 'credential') return;
  const its = textsFor(definition.id, texts);
  const name = subject.kind === 'credential' ? [speech.name('credential', subject.id)] : [];
  const deciding = elements
    .filter((each) => verdict !== 'met' && each.verdict === verdict)
    .map(({ id }) => clean(its?.labels?.[id] ?? id));
  const title = [clean(its?.title ?? definition.title), ...name].join(': ');
  for (const step of stepsAt(subject, graph))
    mark(
      step,
      speech.words.maps.marks.verdict(title, verdictWords(verdict, speech.words), deciding.join(', ')),
    );
}

/** The texts of a definition in the language of the map. */
function textsFor(definition: string, texts: MapModelOptions['texts']) {
  return texts && Object.hasOwn(texts.definitions, definition) ? texts.definitions[definition] : undefined;
}

/** The steps of a place in the document: an entry stands at its step, a credential where it is earned. */
function stepsAt(
  { kind, id }: { readonly kind: string; readonly id: string },
  graph: Draft['graph'],
): StepId[] {
  if (kind === 'step') return [id];
  if (kind === 'entry') return graph.entries.flatMap((entry) => (entry.id === id ? entry.step : []));
  const exit = kind === 'exit' ? graph.exits.find((each) => each.id === id)?.after : undefined;
  if (exit?.kind === 'step') return [exit.step];
  const credential = exit?.credential ?? (kind === 'credential' ? id : undefined);
  if (credential === undefined) return [];
  return graph.steps.flatMap((step) => (step.awards?.includes(credential) ? step.id : []));
}

/** Marks how much hangs on each step, and which are bottlenecks. */
function measured(
  { steps }: NonNullable<MapModelOptions['measures']>,
  { speech, place }: Draft,
  mark: Mark,
): void {
  const { marks } = speech.words.maps;
  const shown = steps.filter(({ step, blocking }) => place.has(step) && blocking > 0);
  const most = waitForBottleneck(
    shown.map(({ blocking }) => blocking),
    place.size - 1,
  );
  for (const { step, blocking, delay } of shown) {
    const parts = [marks.blocking(blocking), ...(delay === null ? [] : [marks.delay(delay)])];
    mark(step, `${blocking === most ? `${marks.bottleneck}: ` : ''}${parts.join(', ')}`);
  }
}

/** Marks what is new or otherwise, and lists the steps that are gone. */
function compared({ before, diff }: MapAgainst, { speech, place }: Draft, mark: Mark): MapNotes[] {
  const { marks, headings } = speech.words.maps;
  const gone: string[] = [];
  for (const change of diff.things) {
    if (change.kind !== 'step') continue;
    if (change.change === 'removed') gone.push(clean(titleOf(before, { kind: 'step', id: change.id })));
    else if (!place.has(change.id)) continue;
    else if (change.change === 'added') mark(change.id, marks.added);
    else if ('fields' in change) {
      const fields = change.fields.map(({ field }) => speech.words.basics.word(field, 'fields'));
      if (fields.length > 0) mark(change.id, marks.changed(fields.join(', ')));
    }
  }
  return gone.length > 0 ? [{ kind: 'gone', title: headings['gone'] ?? '', lines: gone }] : [];
}
