/** A map as nodes and edges, for tools that draw by themselves. */

import type { MapModel } from './map-parts.js';

/** A node: a card, a strip, a sign. */
export interface DrawingNode {
  readonly id: string;
  readonly shape: 'card' | 'list' | 'door' | 'earns' | 'all' | 'choice' | 'label';
  readonly lines: readonly string[];
  readonly band?: number;
  /** Cards of one stage stand beside each other. */
  readonly stage?: number;
}

/** An edge. */
export interface DrawingEdge {
  readonly from: string;
  readonly to: string;
  readonly look: 'line' | 'soft' | 'credit' | 'back' | 'glue' | 'route';
}

/** The nodes and edges of a map. Signs and strips are nodes of their own. */
export function drawingOf({ cards, joints, lines }: MapModel): {
  nodes: DrawingNode[];
  edges: DrawingEdge[];
} {
  const nodes: DrawingNode[] = [];
  const edges: DrawingEdge[] = [];
  const sign = (kind: string) =>
    kind === 'all' ? 'all' : kind === 'choice' || kind === 'credits' ? 'choice' : 'label';
  for (const { id, kind, text } of joints) nodes.push({ id, shape: sign(kind), lines: [text] });
  for (const { id, kind, title, head, steps, details, conditions, strips, tags, band, stage } of cards) {
    const within = band === undefined ? {} : { band };
    const names = steps.map(
      ({ number, title: its, note }) => `${number}. ${its}${note === undefined ? '' : ` (${note})`}`,
    );
    const more = [...details.map(({ text }) => text), ...conditions];
    const state = kind === 'step' ? (steps[0]?.state?.text ?? '') : '';
    const said = (
      kind === 'list' ? [title, head, ...names, ...more] : [...names, head, ...more, state]
    ).filter((line) => line !== '');
    nodes.push({ id, shape: kind === 'list' ? 'list' : 'card', lines: said, stage, ...within });
    tags.forEach(({ kind: its, text }, at) => {
      if (text === undefined) return;
      nodes.push({ id: `${id}t${at}`, shape: sign(its), lines: [text], ...within });
      edges.push({ from: `${id}t${at}`, to: id, look: 'glue' });
    });
    strips.forEach((strip, at) => {
      const node = `${id}d${at}`;
      nodes.push({
        id: node,
        shape: strip.kind === 'earns' ? 'earns' : 'door',
        lines: [strip.title, ...strip.lines],
        ...within,
      });
      edges.push(
        strip.kind === 'enter' ? { from: node, to: id, look: 'glue' } : { from: id, to: node, look: 'glue' },
      );
    });
  }
  const signed = new Set(nodes.map(({ id }) => id));
  for (const { from, to, tag, kind, onRoute } of lines) {
    const end = `${to}t${tag ?? ''}`;
    const look = onRoute ? 'route' : kind === 'need' ? 'line' : kind === 'circle' ? 'back' : kind;
    edges.push({ from, to: signed.has(end) ? end : to, look });
  }
  return { nodes, edges };
}
