/** What is open, what the person has, and what was tried; and the answers of the library to that. */
import {
  type Learner,
  nextSteps,
  PathwayError,
  type PathwayGraph,
  type PathwaySystem,
  pathwayGraph,
} from 'career-pathways';
import { determineAll } from 'career-pathways/definitions';
import { type History, history } from 'career-pathways/edit';
import { bottlenecks } from 'career-pathways/graph';
import { partnershipReport } from 'career-pathways/partnership';
import {
  mapModel,
  messageText,
  type PathwayReportOptions,
  pathwayMap,
  pathwayReport,
} from 'career-pathways/view';
import { determineWioa } from 'career-pathways/wioa';
import { definitionsFor } from '../../dist/definitions/definitions-for.js';
import { type Language, type LanguageTexts, languages } from './words.js';

export interface State {
  /** Edits of the document that is open; its first version is what was opened. */
  readonly edits: History;
  readonly opened: PathwaySystem;
  readonly pathway: string;
  readonly language: Language;
  readonly day: string;
  readonly done: ReadonlySet<string>;
  readonly holds: ReadonlySet<string>;
  readonly goal: string;
  readonly focus: string;
  readonly search: string;
}

/** A document as it is opened: nothing is ticked. */
export function opened(system: PathwaySystem, now?: State): State {
  return {
    edits: history(system),
    opened: system,
    pathway: system.pathways?.[0]?.id ?? '',
    language: now?.language ?? 'en',
    day: now?.day ?? '2026-11-01',
    done: new Set(),
    holds: new Set(),
    goal: '',
    focus: '',
    search: '',
  };
}

export const systemOf = ({ edits }: State) => edits.system;

/** The person, as far as the document knows what they have. */
export function learnerOf(state: State): Learner {
  const has = (rows: readonly { id: string }[] | undefined, ids: ReadonlySet<string>) =>
    (rows ?? []).filter(({ id }) => ids.has(id)).map(({ id }) => id);
  const { steps, credentials } = systemOf(state);
  return {
    steps: has(steps, state.done).map((step) => ({ step })),
    credentials: has(credentials, state.holds),
  };
}

/** The graph of the pathway, compiled once for each version of the document. */
let compiled: { readonly system: PathwaySystem; readonly graph: PathwayGraph } | undefined;
function graphOf(state: State): PathwayGraph {
  const system = systemOf(state);
  if (compiled?.system !== system || compiled.graph.pathway.id !== state.pathway)
    compiled = { system, graph: pathwayGraph(system, state.pathway) };
  return compiled.graph;
}

/** Where each step of the pathway stands for the person; quick enough to follow a tick at once. */
export function statesOf(state: State) {
  const graph = graphOf(state);
  return new Map(
    nextSteps(graph, learnerOf(state), { asOf: state.day }).map(({ step, status }) => [step, status]),
  );
}

/** The credentials that the steps of the pathway award. */
export function goalsOf(state: State): readonly string[] {
  const { steps = [], pathways = [] } = systemOf(state);
  const own = new Set(pathways.find(({ id }) => id === state.pathway)?.steps);
  return [...new Set(steps.filter(({ id }) => own.has(id)).flatMap(({ awards = [] }) => awards))];
}

export function verdictOn(system: PathwaySystem, { pathway, day }: State): string | undefined {
  if (!system.pathways?.some(({ id }) => id === pathway)) return undefined;
  return determineWioa(system, pathway, { asOf: day, explain: 'verdict' }).verdict;
}

const isSomebody = ({ steps = [], credentials = [] }: Learner) => steps.length + credentials.length > 0;

/** The report of what is on the screen. */
export function reportOf(state: State): string {
  const [system, { pathway, day: asOf }] = [systemOf(state), state];
  const learner = learnerOf(state);
  const goal = goalOf(state);
  const options: PathwayReportOptions = {
    texts: languages[state.language].library,
    asOf,
    ...(isSomebody(learner) && { learner }),
    ...(goal && { goal }),
    determinations: [
      determineWioa(system, pathway, { asOf }),
      ...determineAll(definitionsFor(system, asOf), [system], { asOf }),
    ],
    partners: partnershipReport(system, { asOf }),
    measures: bottlenecks(graphOf(state), { learner }),
  };
  return pathwayReport(system, pathway, options);
}

/** The map by itself: whole, or around one step. */
export function mapOf(state: State, options: { readonly width: number; readonly style?: boolean }): string {
  const learner = learnerOf(state);
  const goal = goalOf(state);
  const model = mapModel(systemOf(state), state.pathway, {
    texts: languages[state.language].library,
    asOf: state.day,
    ...(isSomebody(learner) && { learner }),
    ...(goal && { goal }),
    ...(state.focus !== '' && { focus: { step: state.focus, before: 1, after: 1 } }),
  });
  return pathwayMap(model, { ...options, idPrefix: 'own-' }).svg;
}

function goalOf(state: State) {
  return goalsOf(state).includes(state.goal)
    ? ({ kind: 'credential', credential: state.goal } as const)
    : undefined;
}

/** What went wrong, in words. */
export function mistake(error: unknown, texts: LanguageTexts): string {
  if (error instanceof PathwayError)
    return messageText({ code: error.code, message: error.message }, { texts });
  return String(error);
}
