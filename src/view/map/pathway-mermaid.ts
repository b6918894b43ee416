/** The map of a pathway as a Mermaid flowchart. */

import { checkModel } from './check-model.js';
import { type DrawingEdge, type DrawingNode, drawingOf } from './drawing.js';
import type { MapModel } from './map-parts.js';

const shapes: { readonly [S in DrawingNode['shape']]: readonly [string, string] } = {
  card: ['["', '"]'],
  list: ['[["', '"]]'],
  door: ['(["', '"])'],
  earns: ['{{"', '"}}'],
  all: ['["', '"]'],
  choice: ['("', '")'],
  label: ['("', '")'],
};
const arrows: { readonly [L in DrawingEdge['look']]: string } = {
  line: '-->',
  soft: '-.->',
  credit: '-->',
  back: '-.->',
  glue: '---',
  route: '==>',
};

/** What Mermaid reads in a label even where it is written in numbers: a new line, a formula, an icon. */
const read = /\\(?=n)|\$(?=\$)|fa[bklrs]?:(?=fa-)/g;

/**
 * Every mark as a number, so that no title is read as a part of the chart; letters and digits of any script stay. What is
 * read all the same is parted by a joiner that is not seen.
 */
function quoted(text: string): string {
  return text
    .replaceAll(read, '$&\u2060')
    .replaceAll(/[^\p{L}\p{M}\p{N} .,]/gu, (mark) => `#${mark.codePointAt(0)};`);
}

/**
 * The map as a Mermaid flowchart, with a subgraph for each band; for Mermaid as it is set up at first, where labels are
 * HTML (`htmlLabels`).
 *
 * @throws PathwayError `bad-argument`.
 *
 * @example
 * ```ts
 * import { mapModel, pathwayMermaid } from 'career-pathways/view';
 * const model = mapModel({
 *   format: 'career-pathways/1', id: 's', title: 'S',
 *   steps: [{ id: 'aide', title: 'Aide', kind: 'course', requires: { kind: 'step', step: 'abe' } }],
 *   pathways: [{ id: 'care', title: 'Care', steps: ['aide'] }],
 * }, 'care');
 * pathwayMermaid(model).split('\n')[0]; // => 'flowchart TB'
 * ```
 */
export function pathwayMermaid(model: MapModel): string {
  checkModel(model);
  const { nodes, edges } = drawingOf(model);
  const line = ({ id, shape, lines }: DrawingNode) => {
    const [open, close] = shapes[shape];
    return `${idOf(id)}${open}${lines.map(quoted).join('<br/>')}${close}`;
  };
  const free = nodes.filter(({ band }) => band === undefined).map((node) => `  ${line(node)}`);
  const bands = model.bands.flatMap(({ title }, band) => [
    `  subgraph b${band}["${quoted(title)}"]`,
    ...nodes.filter((node) => node.band === band).map((node) => `    ${line(node)}`),
    '  end',
  ]);
  const joined = edges.map(({ from, to, look }) => `  ${idOf(from)} ${arrows[look]} ${idOf(to)}`);
  return ['flowchart TB', ...free, ...bands, ...joined, ''].join('\n');
}

/** Ids of joints hold hyphens and points, which are marks of the chart. */
const idOf = (id: string) => id.replaceAll(/[^A-Za-z\d]/g, '_');
