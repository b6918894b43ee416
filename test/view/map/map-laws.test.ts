/** What holds for every map: each step once, the same numbers, lines that end somewhere, rows below each other. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogue } from '../../../src/definitions/catalogue.js';
import { determineAll } from '../../../src/definitions/determine-all.js';
import { determineWioa } from '../../../src/definitions/wioa/determine-wioa.js';
import { diffSystems } from '../../../src/edit/diff/diff-systems.js';
import { pathwayGraph } from '../../../src/graph/pathway-graph.js';
import { curricularMetrics } from '../../../src/measure/curricular-metrics.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { es } from '../../../src/texts/es/spanish.js';
import { mapModel } from '../../../src/view/map/map-model.js';
import type { MapModel } from '../../../src/view/map/map-parts.js';
import { pathwayMap } from '../../../src/view/map/pathway-map.js';
import { pathwayOutline } from '../../../src/view/map/pathway-outline.js';
import { seen, trials } from '../../depth.js';
import { pathwayWithEverySign } from './every-sign.js';

const systems = fc
  .record({ seed: fc.nat(100_000), size: fc.integer({ min: 5, max: 40 }) })
  .map(({ seed, size }) => pathwayWithEverySign(seed, size));

const numbersOf = ({ cards }: MapModel) =>
  Object.fromEntries(cards.flatMap(({ steps }) => steps.map(({ step, number }) => [step, number])));

test('has every step of the pathway once, numbered from 1 in the order of its cards', () => {
  fc.assert(
    fc.property(systems, (system) => {
      const { cards } = mapModel(system, 'p');
      const steps = cards.flatMap((card) => card.steps);
      expect(steps.map(({ step }) => step).sort()).toEqual([...(system.pathways?.[0]?.steps ?? [])].sort());
      expect(steps.map(({ number }) => number)).toEqual(steps.map((_, at) => at + 1));
      const stages = cards.map(({ stage }) => stage);
      expect(stages).toEqual([...stages].sort((a, b) => a - b));
      for (const { steps: its, sentence, phrases } of cards) {
        for (const { title, number } of its) expect(sentence).toContain(`Step ${number}, ${title}`);
        for (const phrase of phrases) expect(sentence).toContain(phrase);
      }
    }),
    trials(1000, 1, 8),
  );
});

test('numbers are the same whatever is laid over the map, in every language, with and without lists, around a step', () => {
  fc.assert(
    fc.property(fc.nat(100_000), (seed) => {
      const system = pathwayWithEverySign(seed, 5 + (seed % 12));
      const graph = pathwayGraph(system, 'p');
      const plain = numbersOf(mapModel(system, 'p'));
      const step = graph.steps[0]?.id ?? '';
      for (const options of [
        { lists: false },
        { texts: es },
        { learner: { steps: [{ step }] }, goal: { kind: 'step', step } as const },
        {
          measures: curricularMetrics(graph),
          determination: determineWioa(system, 'p', { asOf: '2026-11-01' }),
          determinations: [...determineAll(catalogue, [system], { asOf: '2026-11-01', explain: 'verdict' })],
        },
        { against: { before: without(system), diff: diffSystems(without(system), system, { budget: 0 }) } },
      ])
        expect(numbersOf(mapModel(system, 'p', options))).toEqual(plain);
      for (const [id, number] of Object.entries(numbersOf(mapModel(system, 'p', { focus: { step } }))))
        expect(number).toBe(plain[id]);
    }),
    trials(400, 1, 8),
  );
});

/** An earlier version, with a step less. */
function without(system: PathwaySystem): PathwaySystem {
  return { ...system, steps: (system.steps ?? []).slice(1) };
}

test('every line begins at a card or a joint, and ends in a sign of a card or in a joint', () => {
  const kinds: Record<string, number> = {};
  const signs: Record<string, number> = {};
  fc.assert(
    fc.property(systems, fc.boolean(), (system, lists) => {
      const { cards, joints, lines } = mapModel(system, 'p', { lists });
      const tags = new Map(cards.map((card) => [card.id, card.tags]));
      const all = new Set([...tags.keys(), ...joints.map(({ id }) => id)]);
      expect(all.size).toBe(cards.length + joints.length);
      expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
      for (const { from, to, tag, kind } of lines) {
        kinds[kind] = (kinds[kind] ?? 0) + 1;
        expect(all.has(from) && all.has(to)).toBe(true);
        if (tag !== undefined) expect(tags.get(to)?.[tag]).toBeDefined();
        else expect(joints.some(({ id }) => id === to)).toBe(true);
      }
      const ended = new Set(lines.map(({ to, tag }) => `${to} ${tag}`));
      for (const { id, tags: its, kind } of cards) {
        if (kind === 'list') signs['list'] = (signs['list'] ?? 0) + 1;
        its.forEach((tag, at) => {
          signs[tag.kind] = (signs[tag.kind] ?? 0) + 1;
          expect(ended.has(`${id} ${at}`)).toBe(true);
        });
      }
      if (joints.length > 0) signs['joint'] = (signs['joint'] ?? 0) + 1;
    }),
    trials(1000, 1, 8),
  );
  for (const kind of ['need', 'soft', 'credit', 'back', 'circle']) seen(kinds[kind], 5, kind);
  for (const sign of ['all', 'choice', 'credits', 'soft', 'credit', 'label', 'plain', 'list', 'joint'])
    seen(signs[sign], 5, sign);
});

test('stands what comes later lower, at every width, and is as wide as the page', () => {
  let cut = 0;
  fc.assert(
    fc.property(systems, fc.constantFrom(1440, 820, 390), (system, width) => {
      const model = mapModel(system, 'p');
      const { boxes, width: wide, svg } = pathwayMap(model, { width });
      expect(wide).toBe(width);
      const stageOf = new Map(model.cards.map(({ id, stage }) => [id, stage]));
      const edges = model.stages.map((_, at) => {
        const its = boxes.filter(({ id, kind }) => kind !== 'joint' && stageOf.get(id) === at + 1);
        return {
          top: Math.min(...its.map(({ y }) => y)),
          bottom: Math.max(...its.map(({ y, height }) => y + height)),
        };
      });
      for (const [at, { bottom }] of edges.entries())
        expect(edges[at + 1]?.top ?? Infinity).toBeGreaterThanOrEqual(bottom);
      for (const card of model.cards)
        expect(boxes.some(({ id, kind }) => id === card.id && kind === 'card')).toBe(true);
      if (new Set(boxes.map(({ y }) => y)).size > model.stages.length) cut++;
      // The same again: nothing is kept from one drawing to the next.
      expect(pathwayMap(model, { width }).svg).toBe(svg);
    }),
    trials(300, 1, 8),
  );
  seen(cut, 5, 'stages in several rows');
});

test('under 600 pixels there are no lines, and each card says what it needs', () => {
  const model = mapModel(pathwayWithEverySign(7, 30), 'p');
  const { svg, lines } = pathwayMap(model, { width: 390 });
  expect(lines).toEqual([]);
  const text = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, each]) => each).join(' ');
  const plain = (words: string) =>
    words.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll(/\s+/g, '');
  for (const need of model.cards.flatMap(({ needs }) => needs))
    expect(text.replaceAll(/\s+/g, '')).toContain(plain(need));
});

test('says the same as a list', () => {
  fc.assert(
    fc.property(systems, (system) => {
      const model = mapModel(system, 'p');
      const list = pathwayOutline(model).replaceAll(/\s+/g, '');
      const bare = (text: string) => text.replaceAll(/\s+/g, '');
      for (const { steps, phrases } of model.cards) {
        for (const { number, title } of steps) expect(list).toContain(bare(`${number}. ${title}`));
        for (const phrase of phrases) expect(list).toContain(bare(phrase));
      }
    }),
    trials(300, 1, 8),
  );
});

test('another arrangement takes the place of ours', () => {
  const model = mapModel(pathwayWithEverySign(3, 12), 'p');
  const asked: number[] = [];
  const map = pathwayMap(model, {
    arrange: (rows, _, room) => {
      asked.push(room);
      return rows.map((row) => {
        let x = 0;
        return row.map(({ id, width }) => {
          x += width;
          return { id, x: x - width };
        });
      });
    },
  });
  expect(asked.length).toBe(1);
  expect(map.svg).not.toBe(pathwayMap(model).svg);
});
