/** The order of a map: which steps share a card, in which stage and band each stands, and the number of each step. */

import type { StepId } from '../../base/ids.js';
import { put } from '../../base/put.js';
import { stepLevels } from '../../model/vocabulary.js';
import type { Draft, DraftStep } from './draft.js';
import type { MapBand } from './map-parts.js';
import { type Link, type Stages, stagesOf } from './stages.js';
import { type Told, twinsOf } from './twins.js';
import { type Wire, type Wiring, wiringOf } from './wiring.js';

/** A card before it has words. */
export interface Place {
  readonly members: readonly DraftStep[];
  readonly stage: number;
  readonly band?: number;
}

/** The order of a map. */
export interface Order {
  /** By stage, then as the pathway lists them. */
  readonly places: readonly Place[];
  readonly numbers: ReadonlyMap<StepId, number>;
  /** The card that a step stands on. */
  readonly cardOf: ReadonlyMap<StepId, string>;
  readonly bands: readonly MapBand[];
  readonly isBack: (from: StepId, to: StepId) => boolean;
  /** What the bands are; absent: there are none. */
  readonly bandsOf?: 'level' | 'term';
  /** Why there are no bands, where a line would run against them. */
  readonly noBands?: 'level' | 'term';
}

/** Orders a draft. Cost: steps, lines, and the trees of requirements. */
export function orderOf(draft: Draft): Order {
  const { steps, place, speech } = draft;
  const wirings = steps.map(({ step, need }) => wiringOf({ key: step.id, need }, draft.places, speech));
  const links = linksOf(draft, wirings);
  const { by, titles, wanted } = bandsWanted(draft);
  const early = new Set(steps.flatMap(({ entries }, at) => (entries.length > 0 ? at : [])));
  const stages = stagesOf(steps.length, links, { wanted, early });
  const sets = twinsOf(...toldOf(draft, wirings, stages));
  const places = sets
    .map((set): Place => {
      const [first = 0] = set;
      const band = stages.band?.[first];
      return {
        members: set.flatMap((at) => steps[at] ?? []),
        stage: stages.stage[first] ?? 1,
        ...(band !== undefined && { band }),
      };
    })
    .map((each, at) => ({ each, at: sets[at]?.[0] ?? 0 }))
    .sort((a, b) => a.each.stage - b.each.stage || a.at - b.at)
    .map(({ each }) => each);
  const numbers = new Map(places.flatMap(({ members }) => members).map(({ step }, at) => [step.id, at + 1]));
  const cardOf = places.flatMap(({ members: [first, ...others] }) =>
    [...(first ? [first] : []), ...others].map(
      ({ step }) => [step.id, `s${numbers.get(first?.step.id ?? '')}`] as const,
    ),
  );
  return {
    places,
    numbers,
    cardOf: new Map(cardOf),
    bands: stages.band === undefined ? [] : titles.map((title) => ({ title })),
    isBack: (from, to) => stages.isBack(place.get(from) ?? -1, place.get(to) ?? -1),
    ...(by && (stages.givenUp ? { noBands: by } : { bandsOf: by })),
  };
}

/** All wires of a wiring, each with the sign that it ends in. */
function* wiresOf({ ports, joints }: Wiring): Generator<{ readonly wire: Wire; readonly into: string }> {
  for (const [at, { tag, wires }] of ports.entries())
    for (const wire of wires)
      yield { wire, into: tag.kind === 'plain' || tag.kind === 'all' ? 'must' : `${at}` };
  for (const { id, wires } of joints) for (const wire of wires) yield { wire, into: id };
}

function linksOf({ steps, place }: Draft, wirings: readonly Wiring[]): Link[] {
  const found = new Map<string, Link>();
  steps.forEach(({ follows, credit }, to) => {
    const wired = [...wiresOf(wirings[to]!)].flatMap(({ wire }) =>
      'step' in wire.from ? wire.from.step : [],
    );
    for (const id of [...wired, ...follows, ...credit]) {
      const from = place.get(id);
      if (from !== undefined) found.set(`${from} ${to}`, { from, to });
    }
  });
  return [...found.values()];
}

/** Bands by term if over half of the steps have one, else by level likewise. */
function bandsWanted({ steps, graph, speech }: Draft) {
  const half = steps.length / 2;
  if (steps.filter(({ step }) => step.term !== undefined).length > half) {
    const terms = graph.system.terms ?? [];
    const named = [...new Set(steps.flatMap(({ step }) => step.term ?? []))];
    const begins = (id: string) => terms.find((term) => term.id === id)?.period?.from;
    const dated = named.every((id) => begins(id) !== undefined);
    const key = (id: string) => (dated ? (begins(id) ?? '') : '');
    const order = named.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
    const titles = order.map((id) => speech.name('term', id));
    return { by: 'term', titles, wanted: steps.map(({ step }) => placeIn(order, step.term)) } as const;
  }
  if (steps.filter(({ step }) => step.level !== undefined).length > half) {
    const used = stepLevels.filter((level) => steps.some(({ step }) => step.level === level));
    const titles = used.map((level) => speech.word(level, 'stepLevels'));
    return { by: 'level', titles, wanted: steps.map(({ step }) => placeIn(used, step.level)) } as const;
  }
  return { by: undefined, titles: [], wanted: undefined } as const;
}

function placeIn(order: readonly string[], word: string | undefined): number | undefined {
  const at = word === undefined ? -1 : order.indexOf(word);
  return at < 0 ? undefined : at;
}

/** What may tell steps apart, and the signs that two steps alone answer. */
function toldOf(
  draft: Draft,
  wirings: readonly Wiring[],
  stages: Stages,
): [readonly Told[], ReadonlySet<string>] {
  const { steps, place } = draft;
  const opens = new Map<StepId, string[]>();
  const pairs = new Set<string>();
  steps.forEach(({ step: { id: to }, follows, credit }, at) => {
    const wiring = wirings[at]!;
    const alone = new Map<string, string[]>();
    for (const { wire, into } of wiresOf(wiring)) {
      if ('step' in wire.from) {
        const back = stages.isBack(place.get(wire.from.step) ?? -1, at) ? 'back' : '';
        const opened = `${to} ${into} ${wire.mark} ${back}`;
        put(opens, wire.from.step, opened);
        if (wire.choice) put(alone, into, opened);
      } else put(alone, into, '');
    }
    for (const [first, second, third] of alone.values())
      if (first !== undefined && first === second && third === undefined) pairs.add(first);
    for (const id of follows) put(opens, id, `${to} follows`);
    for (const id of credit) put(opens, id, `${to} credit`);
  });
  const told = steps.map((each, at): Told => {
    const { step } = each;
    const { ports, joints, conditions } = wirings[at]!;
    return {
      canJoin: canJoin(each),
      is: JSON.stringify([
        ...[
          step.kind,
          step.level,
          step.term,
          step.provider,
          stages.stage[at],
          stages.band?.[at],
          each.mayStart,
        ],
        ...[
          each.need === undefined,
          ports,
          joints.map(({ id, ...joint }) => [id.slice(step.id.length), joint]),
        ],
        ...[conditions, each.follows, each.credit, each.supports.map(({ id }) => id)],
      ]),
      opens: opens.get(step.id) ?? [],
    };
  });
  return [told, pairs];
}

/** Whether nothing is glued to a step, or written on it, that a list has no room for. */
function canJoin({ step, entries, exits, onward, leadsTo }: DraftStep): boolean {
  return [entries, exits, onward, leadsTo, step.components ?? []].every(({ length }) => length === 0);
}
