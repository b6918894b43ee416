/** The lines of a map, from card to card, and the signs in which they end. */

import type { StepId } from '../../base/ids.js';
import type { Draft } from './draft.js';
import type { MapJoint, MapLine, MapTag } from './map-parts.js';
import type { Numbered } from './need-words.js';
import type { Order, Place } from './order.js';
import { type Port, type Wire, type Wiring, wiringOf } from './wiring.js';

/** How one card is joined to others. */
export interface Joined {
  readonly tags: readonly MapTag[];
  readonly conditions: readonly string[];
  readonly joints: readonly MapJoint[];
  readonly lines: readonly MapLine[];
  /** Steps further down that count for it all the same: no one can be first, one stands in for others, or all run together. */
  readonly backs: readonly {
    readonly steps: readonly StepId[];
    readonly sort: 'circle' | 'together' | 'round';
  }[];
}

/** So many dotted lines end in one card; more of them are said in words. */
const mostFollowed = 3;

/** What lines need to know. */
export interface Wired {
  readonly draft: Draft;
  readonly order: Order;
  readonly numbered: Numbered;
  readonly route: ReadonlySet<StepId>;
  /** Steps that wait for each other for ever. */
  readonly stuck: ReadonlySet<StepId>;
}

/** How a card is joined to those before it. */
export function joinedTo({ members }: Place, all: Wired): Joined {
  const { draft, order, numbered } = all;
  const [first] = members;
  if (!first) return { tags: [], conditions: [], joints: [], lines: [], backs: [] };
  const { step, follows } = first;
  const card = order.cardOf.get(step.id) ?? '';
  const wiring = wiringOf({ key: card, need: first.need }, numbered, draft.speech);
  const needed = neededBy(wiring);
  const soft = follows.filter((id) => !needed.has(id));
  const ports = [
    ...wiring.ports,
    ...softPorts(soft, draft),
    ...(first.credit.length > 0
      ? [
          {
            tag: { kind: 'credit', text: draft.speech.words.maps.tags.credit } as const,
            wires: wiresFrom(first.credit),
          },
        ]
      : []),
  ];
  const end = { step: step.id };
  const lines = [
    ...ports.flatMap(({ tag, wires }, at) =>
      linesInto(wires, { ...end, to: card, tag: at, sign: tag.kind }, all),
    ),
    ...wiring.joints.flatMap(({ id, kind, wires }) => linesInto(wires, { ...end, to: id, sign: kind }, all)),
  ];
  return {
    tags: ports.map(({ tag }) => tag),
    conditions: wiring.conditions,
    joints: wiring.joints.map(({ wires: _, ...joint }) => ({ ...joint, card })),
    lines: once(lines),
    backs: backsOf(step.id, { needed, soft, order, stuck: all.stuck, wiring }),
  };
}

function neededBy({ ports, joints }: Wiring): ReadonlySet<StepId> {
  const wires = [...ports, ...joints].flatMap((each) => each.wires);
  return new Set(wires.flatMap(({ from }) => ('step' in from ? from.step : [])));
}

const wiresFrom = (steps: readonly StepId[]): Wire[] =>
  steps.map((step) => ({ from: { step }, choice: false, mark: '' }));

function softPorts(steps: readonly StepId[], { speech }: Draft): Port[] {
  if (steps.length === 0) return [];
  const many = steps.length > mostFollowed;
  const tag: MapTag = { kind: 'soft', ...(many && { text: speech.words.maps.tags.follows(steps.length) }) };
  return [{ tag, wires: wiresFrom(steps) }];
}

/** Each line once: what several steps of a card open is one line. */
function once(lines: readonly MapLine[]): MapLine[] {
  const found = new Map<string, MapLine>();
  for (const line of lines) {
    const onRoute = line.onRoute || (found.get(line.id)?.onRoute ?? false);
    found.set(line.id, { ...line, onRoute });
  }
  return [...found.values()];
}

/** Where lines end: in a sign of a card or in a joint, for a step. */
interface End {
  readonly step: StepId;
  readonly to: string;
  readonly tag?: number;
  readonly sign: MapTag['kind'];
}

function linesInto(
  wires: readonly Wire[],
  { step: target, to, tag, sign }: End,
  { order, route, stuck }: Wired,
): MapLine[] {
  return wires.flatMap(({ from, choice }): MapLine[] => {
    const source = 'step' in from ? order.cardOf.get(from.step) : from.joint;
    if (source === undefined) return [];
    const kind = sign === 'soft' || sign === 'credit' ? sign : 'need';
    const at = 'step' in from ? from.step : undefined;
    const back = at !== undefined && order.isBack(at, target);
    const circle = back && stuck.has(at) && stuck.has(target) && kind === 'need';
    return [
      {
        id: `${source}>${to}${tag === undefined ? '' : `#${tag}`}`,
        from: source,
        to,
        ...(tag !== undefined && { tag }),
        kind: circle ? 'circle' : back ? 'back' : kind,
        choice,
        onRoute: at !== undefined && kind === 'need' && route.has(at) && route.has(target),
      },
    ];
  });
}

/** The steps that lead back up to a card, by what that means. */
function backsOf(
  card: StepId,
  {
    needed,
    order,
    stuck,
    wiring,
  }: Pick<Wired, 'order' | 'stuck'> & {
    readonly needed: ReadonlySet<StepId>;
    readonly soft: readonly StepId[];
    readonly wiring: Wiring;
  },
): Joined['backs'] {
  const back = [...needed].filter((id) => order.isBack(id, card));
  if (back.length === 0) return [];
  const together = new Set(
    wiring.ports.flatMap(({ tag, wires }) =>
      tag.kind === 'label' ? wires.flatMap(({ from }) => ('step' in from ? from.step : [])) : [],
    ),
  );
  const sortOf = (id: StepId) =>
    stuck.has(id) && stuck.has(card) ? 'circle' : together.has(id) ? 'together' : 'round';
  return (['circle', 'together', 'round'] as const).flatMap((sort) => {
    const steps = back.filter((id) => sortOf(id) === sort);
    return steps.length > 0 ? [{ steps, sort }] : [];
  });
}
