/** The part of a map around one step. */

import { put } from '../../base/put.js';
import type { MapFocus } from './map-options.js';
import type { MapModel } from './map-parts.js';

/** The cards that are at most so many lines before and after the card of a step; joints are no stops. */
export function around(
  model: MapModel,
  { step, before = 1, after = 1 }: MapFocus,
  say: (title: string) => string,
  heading: string,
): MapModel {
  const start = model.cards.find(({ steps }) => steps.some((each) => each.step === step));
  if (!start) return model;
  const owner = new Map(model.joints.map(({ id, card }) => [id, card]));
  const back = new Map<string, string[]>();
  const onward = new Map<string, string[]>();
  for (const { from, to } of model.lines) {
    const [a, b] = [owner.get(from) ?? from, owner.get(to) ?? to];
    put(back, b, a);
    put(onward, a, b);
  }
  const kept = new Set([...within(start.id, back, before), ...within(start.id, onward, after)]);
  const cards = model.cards.filter(({ id }) => kept.has(id));
  // A joint stays with its card, and with the lines that still begin somewhere.
  const isKept = (id: string) => kept.has(owner.get(id) ?? id);
  const stages = [...new Set(cards.map(({ stage }) => stage))];
  const title = start.steps.find((each) => each.step === step)?.title ?? '';
  return {
    ...model,
    stages: stages.map((stage) => model.stages[stage - 1] ?? ''),
    cards: cards.map((card) => ({ ...card, stage: stages.indexOf(card.stage) + 1 })),
    joints: model.joints.filter(({ id }) => isKept(id)),
    lines: model.lines.filter(({ from, to }) => isKept(from) && isKept(to)),
    supports: model.supports
      .map((support) => ({ ...support, cards: support.cards.filter((id) => kept.has(id)) }))
      .filter((support) => support.cards.length > 0),
    notes: [{ kind: 'notes', title: heading, lines: [say(title)] }, ...model.notes],
  };
}

function within(
  start: string,
  next: ReadonlyMap<string, readonly string[]>,
  most: number,
): ReadonlySet<string> {
  const seen = new Set([start]);
  let edge = [start];
  for (let round = 0; round < most && edge.length > 0; round++) {
    edge = edge.flatMap((each) => next.get(each) ?? []).filter((each) => seen.size < seen.add(each).size);
  }
  return seen;
}
