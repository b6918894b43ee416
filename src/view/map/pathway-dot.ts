/** The map of a pathway in the DOT language, for Graphviz. */

import { checkModel } from './check-model.js';
import { type DrawingEdge, type DrawingNode, drawingOf } from './drawing.js';
import type { MapModel } from './map-parts.js';

const shapes: { readonly [S in DrawingNode['shape']]: string } = {
  card: 'shape=box style=rounded',
  list: 'shape=box peripheries=2',
  door: 'shape=cds',
  earns: 'shape=hexagon',
  all: 'shape=box style=filled fillcolor=black fontcolor=white',
  choice: 'shape=box style="rounded,bold"',
  label: 'shape=plaintext',
};
const looks: { readonly [L in DrawingEdge['look']]: string } = {
  line: '',
  soft: ' [style=dotted]',
  credit: ' [color="black:black"]',
  back: ' [style=dashed constraint=false]',
  glue: ' [arrowhead=none]',
  route: ' [penwidth=3]',
};

/** A text between quotes: entities and escapes of the language stay text. */
function quoted(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('\\', '\\\\').replaceAll('"', '\\"');
}

/**
 * The map as a graph in the DOT language: a cluster for each band, cards of one stage in one rank.
 *
 * @throws PathwayError `bad-argument`.
 *
 * @example
 * ```ts
 * import { mapModel, pathwayDot } from 'career-pathways/view';
 * const model = mapModel({
 *   format: 'career-pathways/1', id: 's', title: 'S',
 *   steps: [{ id: 'aide', title: 'Aide', kind: 'course' }],
 *   pathways: [{ id: 'care', title: 'Care', steps: ['aide'] }],
 * }, 'care');
 * pathwayDot(model).split('\n')[0]; // => 'digraph "Care" {'
 * ```
 */
export function pathwayDot(model: MapModel): string {
  checkModel(model);
  const { nodes, edges } = drawingOf(model);
  const line = ({ id, shape, lines }: DrawingNode) =>
    `"${quoted(id)}" [label="${lines.map(quoted).join('\\n')}" ${shapes[shape]}];`;
  const free = nodes.filter(({ band }) => band === undefined).map((node) => `  ${line(node)}`);
  const bands = model.bands.flatMap(({ title }, band) => [
    `  subgraph "cluster_${band}" {`,
    `    label="${quoted(title)}";`,
    ...nodes.filter((node) => node.band === band).map((node) => `    ${line(node)}`),
    '  }',
  ]);
  // Graphviz has no ranks across clusters.
  const ranks = (model.bands.length > 0 ? [] : model.stages).map((_, at) => {
    const row = nodes.filter(({ stage }) => stage === at + 1).map(({ id }) => `"${quoted(id)}"`);
    return `  { rank=same; ${row.join('; ')} }`;
  });
  const joined = edges.map(({ from, to, look }) => `  "${quoted(from)}" -> "${quoted(to)}"${looks[look]};`);
  const head = [
    `digraph "${quoted(model.title)}" {`,
    '  rankdir=TB;',
    '  node [fontname="Arial" fontsize=12];',
  ];
  return [...head, ...free, ...bands, ...ranks, ...joined, '}', ''].join('\n');
}
