/** The map of a pathway as data: cards, lines, doors, jobs, supports and what is missing, in words, without positions. */

import { checkDay, checkEach, checkFields, checkObject, checkText, wrong } from '../../base/arguments.js';
import type { PathwayId } from '../../base/ids.js';
import { put } from '../../base/put.js';
import { checkGoal } from '../../graph/goal.js';
import { type PathwayGraph, pathwayGraph } from '../../graph/pathway-graph.js';
import { checkDetermination } from '../../logic/check-determination.js';
import { checkLearner, checkSystem } from '../../model/check-arguments.js';
import type { PathwaySystem } from '../../model/system.js';
import { checkLanguage } from '../speech.js';
import { jobsOf, notesOf, signsOf, stuckIn, supportsOf } from './beside.js';
import { cardOf } from './cards.js';
import { type Draft, draftOf } from './draft.js';
import { around } from './focus.js';
import { type Joined, joinedTo } from './lines.js';
import type { MapModelOptions } from './map-options.js';
import type { MapModel } from './map-parts.js';
import { mapSpeech } from './map-speech.js';
import type { Numbered } from './need-words.js';
import { type Order, orderOf, type Place } from './order.js';
import { overlayOf } from './overlays.js';

/**
 * The map of a pathway as plain data, in the words of one language, for `pathwayMap` and the other renderings: steps on
 * cards, in rows by what comes first; doors, credentials and jobs at the card they belong to; what is needed as signs
 * where lines end, and in words with numbers. Steps that no line tells apart share one card. The number of a step is
 * the same in the picture, the list and the sentences, whatever is laid over the map.
 *
 * Cost: steps, lines, and the trees of requirements; with a `goal`, a search of at most 1,000 branches.
 *
 * @throws PathwayError `bad-system`, `unknown-pathway`, `unknown-goal`, `unknown-step` for a focus that is not on the
 *   pathway, `bad-day`, `wrong-texts`, `bad-argument`.
 *
 * @example
 * ```ts
 * import { mapModel } from 'career-pathways/view';
 * const map = mapModel({
 *   format: 'career-pathways/1', id: 's', title: 'S',
 *   steps: [
 *     { id: 'aide', title: 'Aide', kind: 'certificate-program' },
 *     { id: 'nurse', title: 'Nurse', kind: 'degree-program', requires: { kind: 'step', step: 'aide' } },
 *   ],
 *   pathways: [{ id: 'care', title: 'Care', steps: ['aide', 'nurse'] }],
 * }, 'care');
 * map.cards.map(({ stage, title, needs }) => [stage, title, needs]); // => [[1, 'Aide', []], [2, 'Nurse', ['Needs step 1']]]
 * ```
 */
export function mapModel(
  system: PathwaySystem,
  pathwayId: PathwayId,
  options: MapModelOptions = {},
): MapModel {
  const graph = pathwayGraph(system, pathwayId);
  checkOptions(graph, options);
  const draft = draftOf(graph, mapSpeech(system, options.texts));
  const order = orderOf(draft);
  const numbered: Numbered = { ...draft.places, numberOf: (step) => order.numbers.get(step) };
  const overlay = overlayOf(draft, numbered, options);
  const shown = options.lists === false ? { ...order, ...apart(order) } : order;
  const wired = { draft, order: shown, numbered, route: overlay.route, stuck: stuckIn(graph) };
  const joined = new Map(shown.places.map((place) => [place, joinedTo(place, wired)]));
  const supports = supportsOf(draft, shown);
  const joinedOf = (place: Place): Joined => joined.get(place) ?? joinedTo(place, wired);
  const letters = (step: string) =>
    supports.flatMap(({ everywhere, letter, cards }) =>
      !everywhere && cards.includes(shown.cardOf.get(step) ?? '') ? letter : [],
    );
  const all = [...joined.values()];
  const context = { ...wired, overlay, lettersOf: letters, joinedOf, answered: answeredIn(all, shown) };
  const cards = shown.places.map((place) => cardOf(place, context));
  const jobs = jobsOf(draft, numbered);
  const say = draft.speech.words.maps;
  const model: MapModel = {
    format: 'career-pathways/map/1',
    pathway: pathwayId,
    language: draft.speech.language,
    title: draft.speech.name('pathway', pathwayId),
    summary: say.summary(countsOf(draft, jobs.length)),
    description: say.description,
    ...(overlay.lead !== undefined && { lead: overlay.lead }),
    stages: Array.from({ length: cards.at(-1)?.stage ?? 0 }, (_, at) => say.stage(at + 1)),
    bands: order.bands,
    cards,
    joints: all.flatMap(({ joints }) => joints),
    lines: all.flatMap(({ lines }) => lines),
    jobs,
    supports,
    notes: [...notesOf(draft, order, jobs), ...overlay.notes],
    signs: [],
    headings: say.headings,
  };
  const part = options.focus ? around(model, options.focus, say.around, say.headings.notes) : model;
  return { ...part, signs: signsOf(part, draft.speech) };
}

function checkOptions(graph: PathwayGraph, options: MapModelOptions): void {
  checkFields(options, [
    'texts',
    'learner',
    'asOf',
    'goal',
    'determination',
    'determinations',
    'measures',
    'against',
    'focus',
    'lists',
  ]);
  const { texts, learner, asOf, goal, determination, determinations, measures, against, focus, lists } =
    options;
  if (texts !== undefined) checkLanguage(texts);
  if (learner !== undefined) checkLearner(learner, 'options.learner');
  if (asOf !== undefined) checkDay(asOf);
  if (goal !== undefined) checkGoal(graph, goal);
  if (determination !== undefined) checkDetermination(determination, 'options.determination');
  if (determinations !== undefined) checkEach(determinations, 'options.determinations', checkDetermination);
  if (lists !== undefined && typeof lists !== 'boolean') wrong('options.lists', lists, 'true or false');
  if (measures !== undefined) checkMeasures(measures);
  if (against !== undefined) {
    checkFields(against, ['before', 'diff'], 'options.against');
    checkSystem(against.before, 'options.against.before');
    checkObject(against.diff, 'options.against.diff');
    if (!Array.isArray(against.diff.things))
      wrong('options.against.diff', against.diff, 'what diffSystems answers');
  }
  if (focus !== undefined) {
    checkFields(focus, ['step', 'before', 'after'], 'options.focus');
    checkText(focus.step, 'options.focus.step');
    for (const name of ['before', 'after'] as const)
      if (focus[name] !== undefined && !(Number.isSafeInteger(focus[name]) && focus[name] >= 0))
        wrong(`options.focus.${name}`, focus[name], 'a whole number, 0 or more');
    if (!graph.indexOf.has(focus.step))
      wrong('options.focus.step', focus.step, 'the id of a step of the pathway', 'unknown-step');
  }
}

/** What `curricularMetrics` or `bottlenecks` answered. */
export function checkMeasures(measures: { readonly steps: unknown }): void {
  checkObject(measures, 'options.measures');
  if (!Array.isArray(measures.steps))
    wrong('options.measures.steps', measures.steps, 'what curricularMetrics or bottlenecks answers');
}

/** The same order with a card for every step. */
function apart({ places, numbers }: Order): Pick<Order, 'places' | 'cardOf'> {
  return {
    places: places.flatMap((place) => place.members.map((member) => ({ ...place, members: [member] }))),
    cardOf: new Map([...numbers].map(([step, number]) => [step, `s${number}`])),
  };
}

/** For each card the sign that it alone answers, where it answers no other. */
function answeredIn(all: readonly Joined[], { places, cardOf }: Order) {
  const into = new Map<string, number>();
  const from = new Map<string, string[]>();
  const signs = new Map<string, Pick<Joined['tags'][number], 'kind' | 'least' | 'of'>>();
  all.forEach(({ tags, joints, lines }, at) => {
    const card = cardOf.get(places[at]?.members[0]?.step.id ?? '') ?? '';
    for (const [port, tag] of tags.entries()) signs.set(`${card}#${port}`, tag);
    for (const joint of joints) signs.set(joint.id, joint);
    for (const line of lines) {
      const end = line.tag === undefined ? line.to : `${line.to}#${line.tag}`;
      into.set(end, (into.get(end) ?? 0) + 1);
      put(from, line.from, end);
    }
  });
  return (card: string) => {
    const [end, other] = from.get(card) ?? [];
    return end !== undefined && other === undefined && into.get(end) === 1 ? signs.get(end) : undefined;
  };
}

function countsOf({ steps, graph }: Draft, occupations: number) {
  return {
    steps: steps.length,
    credentials: new Set(steps.flatMap(({ step }) => step.awards ?? [])).size,
    entries: graph.entries.filter(({ step }) => graph.indexOf.has(step)).length,
    exits: graph.exits.length,
    occupations,
  };
}
