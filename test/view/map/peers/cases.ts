/** Maps in every form, for tools that read them: the documents there are, and every title of the corpus. */
import { drawingOf } from '../../../../src/view/map/drawing.js';
import { mapModel } from '../../../../src/view/map/map-model.js';
import type { MapModel } from '../../../../src/view/map/map-parts.js';
import { pathwayDot } from '../../../../src/view/map/pathway-dot.js';
import { pathwayMap } from '../../../../src/view/map/pathway-map.js';
import { pathwayMermaid } from '../../../../src/view/map/pathway-mermaid.js';
import { pathwayOutlineHtml } from '../../../../src/view/map/pathway-outline.js';
import { documents } from '../cases.js';
import { corpus, systemTitled } from '../payloads.js';

/** A map in every form, and what has to be read in each. */
export interface PeerCase {
  readonly name: string;
  readonly pictures: readonly string[];
  readonly list: string;
  readonly mermaid: string;
  readonly dot: string;
  /** The title of the pathway, of each step, and the lines of each node of a chart. */
  readonly title: string;
  readonly steps: readonly string[];
  readonly nodes: readonly (readonly string[])[];
}

/** One in so many titles of the corpus, and every document; with a fault in each form where one is wanted. */
export function* peerCases(every: number, mutate: boolean): Generator<PeerCase> {
  for (const [at, title] of corpus.entries())
    if (at % every === 0)
      yield caseOf(JSON.stringify(title.slice(0, 40)), mapModel(systemTitled(title), 'p'), mutate);
  if (!mutate) for (const { name, model } of documents()) yield caseOf(name, model, false);
}

function caseOf(name: string, model: MapModel, mutate: boolean): PeerCase {
  const raw = (text: string) => (mutate ? text.replaceAll('&lt;', '<').replaceAll('&quot;', '"') : text);
  const marks = /#(\d+);/g;
  const [mermaid, dot] = [pathwayMermaid(model), pathwayDot(model)];
  return {
    name,
    pictures: [1440, 390].map((width) => raw(pathwayMap(model, { width }).svg)),
    list: raw(pathwayOutlineHtml(model)),
    mermaid: mutate ? mermaid.replaceAll(marks, (_, code) => String.fromCodePoint(Number(code))) : mermaid,
    dot: mutate ? dot.replaceAll('&amp;', '&').replaceAll('\\\\', '\\') : dot,
    title: model.title,
    steps: model.cards.flatMap(({ steps }) => steps.map(({ title }) => title)),
    nodes: drawingOf(model).nodes.map(({ lines }) => lines),
  };
}
