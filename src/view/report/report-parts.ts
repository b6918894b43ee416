/** What a report consists of, and what its parts are made from. */

import type { StepId } from '../../base/ids.js';
import type { PathwayGraph } from '../../graph/pathway-graph.js';
import type { Determination } from '../../logic/determination.js';
import type { Step } from '../../model/step.js';
import type { LanguageWords } from '../../texts/language-texts.js';
import type { Section } from '../determination-sections.js';
import type { MapModel } from '../map/map-parts.js';
import type { MapSpeech } from '../map/map-speech.js';
import { numberRanges } from '../map/need-words.js';
import type { Remedy } from '../remedies.js';
import type { Speech } from '../speech.js';
import type { Html } from './html.js';
import type { OnDay } from './on-day.js';

/** A part of the page, under a heading of the second level. */
export interface ReportPart {
  readonly id: string;
  readonly title: string;
  readonly content: readonly Html[];
}

/** What a definition says of the pathway, how to speak of it, and what would change it. */
export interface Judged {
  readonly determination: Determination;
  readonly speech: Speech;
  readonly remedies: readonly Remedy[];
}

/** What the parts of a report are made from. */
export interface ReportContext {
  readonly graph: PathwayGraph;
  readonly model: MapModel;
  readonly speech: MapSpeech;
  readonly words: LanguageWords;
  readonly judged: readonly Judged[];
  readonly day: OnDay;
  /** What a report about the partners says. */
  readonly partners?: { readonly head: string; readonly sections: readonly Section[] };
}

/** The steps that are shown, in the order of their numbers. */
export function stepsOf({ graph, model }: Pick<ReportContext, 'graph' | 'model'>): Step[] {
  const ids = model.cards.flatMap(({ steps }) => steps.map(({ step }) => step));
  return ids.flatMap((id) => graph.steps[graph.indexOf.get(id) ?? -1] ?? []);
}

/** Answers for the numbers of steps in words: `steps 1–3`. */
export function stepsIn({ model, words }: Pick<ReportContext, 'model' | 'words'>) {
  const numbers = new Map(
    model.cards.flatMap(({ steps }) => steps.map(({ step, number }) => [step, number] as const)),
  );
  return (steps: readonly StepId[]): string =>
    words.maps.steps(numberRanges(steps.flatMap((step) => numbers.get(step) ?? [])));
}
