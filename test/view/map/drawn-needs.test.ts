/** What signs, joints and lines of a picture say is what the data asks: read back, it is met by the same steps. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldRequirement, leastOf } from '../../../src/model/fold-requirement.js';
import type { Requirement } from '../../../src/model/requirement.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { arrange } from '../../../src/view/map/arrange.js';
import { mapModel } from '../../../src/view/map/map-model.js';
import type { MapModel } from '../../../src/view/map/map-parts.js';
import { normalForm } from '../../../src/view/map/normal-form.js';
import { pathwayMap } from '../../../src/view/map/pathway-map.js';
import { seen, trials } from '../../depth.js';
import { pathwayWithEverySign } from './every-sign.js';

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const credits = 3;

/** Trees of steps and credits of steps, in which no group names a part twice. */
const { tree } = fc.letrec<{ tree: Requirement }>((tie) => {
  const parts = fc.uniqueArray(tie('tree'), {
    minLength: 1,
    maxLength: 4,
    selector: (each) => JSON.stringify(normalForm(each)),
  });
  return {
    tree: fc.oneof(
      { maxDepth: 4, depthSize: 'max', withCrossShrink: true },
      { weight: 3, arbitrary: fc.constantFrom(...names).map((step) => ({ kind: 'step' as const, step })) },
      {
        weight: 1,
        arbitrary: fc.record({
          kind: fc.constant('credits' as const),
          least: fc.constantFrom(1, 4, 6),
          of: fc.uniqueArray(fc.constantFrom(...names), { minLength: 2, maxLength: 4 }),
        }),
      },
      {
        weight: 3,
        arbitrary: fc.record({ kind: fc.constantFrom('all' as const, 'any' as const), of: parts }),
      },
      {
        weight: 2,
        arbitrary: fc
          .tuple(parts, fc.nat(3))
          .map(([of, more]) => ({ kind: 'some' as const, least: 1 + (more % of.length), of })),
      },
    ),
  };
});

const systemOf = (requires: Requirement): PathwaySystem => ({
  format: 'career-pathways/1',
  id: 's',
  title: 'S',
  steps: [
    ...names.map((id) => ({ id, title: `Step of ${id}`, kind: 'course' as const, credits })),
    { id: 'goal', title: 'Goal', kind: 'course', requires },
  ],
  pathways: [{ id: 'p', title: 'P', steps: [...names, 'goal'] }],
});

type Held = ReadonlySet<string>;

/** Whether what is drawn over the card of a step is met: every sign, by the lines that end in it. */
function drawnMet({ cards, joints, lines }: MapModel, goal: string, held: Held): boolean {
  const stepOf = new Map(cards.map(({ id, steps }) => [id, steps[0]?.step ?? '']));
  const card = cards.find(({ steps }) => steps[0]?.step === goal);
  const jointOf = new Map(joints.map((joint) => [joint.id, joint]));
  const met = (
    sign: { readonly kind: string; readonly least?: number },
    from: readonly string[],
  ): boolean => {
    const holds = from.filter((id) => {
      const joint = jointOf.get(id);
      return joint
        ? met(
            joint,
            lines.filter(({ to }) => to === id).map((line) => line.from),
          )
        : held.has(stepOf.get(id) ?? '');
    });
    if (sign.kind === 'credits') return holds.length * credits >= (sign.least ?? 0);
    return holds.length >= (sign.least ?? from.length);
  };
  return (card?.tags ?? []).every((tag, at) =>
    met(
      tag,
      lines.filter((line) => line.to === card?.id && line.tag === at).map(({ from }) => from),
    ),
  );
}

const asked = (requires: Requirement, held: Held): boolean =>
  foldRequirement<boolean>(
    requires,
    (leaf) =>
      leaf.kind === 'step'
        ? held.has(leaf.step)
        : leaf.kind === 'credits' && leaf.of.filter((id) => held.has(id)).length * credits >= leaf.least,
    (group, parts) => parts.filter(Boolean).length >= leastOf(group),
  );

test('signs and lines are met by the same steps as the requirement', () => {
  let [nested, open, shut] = [0, 0, 0];
  fc.assert(
    fc.property(tree, fc.infiniteStream(fc.boolean()), (requires, coins) => {
      const model = mapModel(systemOf(requires), 'p', { lists: false });
      if (model.joints.length > 0) nested++;
      for (let round = 0; round < 10; round++) {
        const held = new Set(names.filter(() => coins.next().value));
        const answer = asked(requires, held);
        if (answer) open++;
        else shut++;
        expect(drawnMet(model, 'goal', held), [...held].join()).toBe(answer);
      }
    }),
    trials(4000),
  );
  seen(nested, 20, 'choices in choices');
  seen(Math.min(open, shut), 50, 'met and not met');
});

/** The items of a picture as they are read aloud, and the numbers drawn. */
const spoken = (svg: string) =>
  [...svg.matchAll(/<g role="listitem" id="([^"]*)" aria-label="([^"]*)"/g)].map(
    ([, id, label]) => `${id} ${label}`,
  );

test('numbers and sentences are the same at every width and with every arrangement', () => {
  let turned = 0;
  fc.assert(
    fc.property(fc.nat(100_000), fc.integer({ min: 5, max: 30 }), (seed, size) => {
      const model = mapModel(pathwayWithEverySign(seed, size), 'p');
      const plain = pathwayMap(model, { width: 1440 });
      const items = spoken(plain.svg);
      expect(items.length).toBe(model.cards.length);
      for (const width of [1000, 820, 600, 390])
        expect(spoken(pathwayMap(model, { width }).svg)).toEqual(items);
      const other = pathwayMap(model, {
        width: 1440,
        // Every row from right to left.
        arrange: (rows, lines, room) => {
          const widths = new Map(rows.flat().map(({ id, width }) => [id, width]));
          return arrange(rows, lines, room).map((row) =>
            row.map(({ id, x }) => ({ id, x: room - x - (widths.get(id) ?? 0) })),
          );
        },
      });
      expect(spoken(other.svg)).toEqual(items);
      if (other.svg !== plain.svg) turned++;
    }),
    trials(300, 1, 6),
  );
  seen(turned, 5, 'arrangements that differ');
});
