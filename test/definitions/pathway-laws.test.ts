/** What holds for every definition about a pathway in any system: more evidence reverses nothing, claims only close what is open. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/definitions/catalogue.js';
import { determine } from '../../src/definitions/determine.js';
import type { Definition } from '../../src/definitions/engine/definition.js';
import type { PathwayDossier } from '../../src/definitions/engine/subjects.js';
import type { Determination } from '../../src/logic/determination.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { aspects } from '../../src/model/vocabulary.js';
import { seen, trials } from '../depth.js';
import { slowElementVerdict } from '../logic/oracle.js';
import { anySystem } from './arbitrary-system.js';

const definitions = catalogue.flatMap(({ definition, about }) =>
  about.kind === 'pathway' ? [definition as Definition<PathwayDossier>] : [],
);
const statesOf = ({ facts }: Determination) => Object.fromEntries(facts.map(({ id, state }) => [id, state]));

describe.each(definitions.map((each) => [each.id, each] as const))('%s', (id, definition) => {
  const run = (system: PathwaySystem, attestations: PathwaySystem['attestations'] = []) =>
    determine(
      definition,
      system,
      { kind: 'pathway', id: 'p' },
      { asOf: '2026-11-01', explain: 'verdict', bills: [id], attestations },
    );

  test('one attestation decides its proposition where there is something of the sort, and reverses no element', () => {
    const tally = { true: 0, unknown: 0, false: 0 };
    fc.assert(
      fc.property(anySystem, fc.nat(100), fc.boolean(), (given, which, asserts) => {
        const { attestations: _, evidence: __, ...system } = given;
        const before = run(system);
        const open = before.facts.filter(({ state }) => state === 'unknown');
        const fact = open[which % Math.max(1, open.length)];
        if (!fact) return;
        const after = run(system, [
          {
            ...{
              id: 'new',
              definition: id,
              proposition: fact.id,
              asserts,
              on: '2026-06-01',
              basis: 'Review.',
            },
            ...{ subject: { kind: 'pathway', id: 'p' }, by: { office: 'Office', organization: 'Board' } },
          },
        ]);
        // Nothing is true of what is not there, whoever says so.
        const state = !asserts ? 'false' : fact.examined === 0 ? 'unknown' : 'true';
        expect(statesOf(after)).toEqual({ ...statesOf(before), [fact.id]: state });
        tally[state]++;
        const then = new Map(after.elements.map((each) => [each.id, each.verdict]));
        for (const { id: element, verdict } of before.elements)
          if (verdict !== 'undetermined') expect([element, then.get(element)]).toEqual([element, verdict]);
      }),
      trials(20_000, 51, 12),
    );
    for (const [state, count] of Object.entries(tally)) seen(count, 20, state);
  });

  test('claims of completeness decide what is open, and change nothing that is decided; verdicts follow from facts', () => {
    let closed = 0;
    fc.assert(
      fc.property(anySystem, ({ complete: _, attestations: __, evidence: ___, ...rest }) => {
        const pathways = rest.pathways!.map(({ complete: ____, ...pathway }) => pathway);
        const before = run({ ...rest, pathways });
        const after = run({ ...rest, pathways, complete: aspects });
        const was = statesOf(before);
        for (const { id: fact, state } of after.facts) {
          if (was[fact] !== 'unknown') expect([fact, state]).toEqual([fact, was[fact]]);
          else if (state !== 'unknown') closed++;
        }
        expect(after.faults).toEqual([]);
        for (const [index, { verdict }] of after.elements.entries()) {
          const { formula, engagedWhen } = definition.elements[index]!;
          expect(verdict).toBe(slowElementVerdict(formula, engagedWhen, statesOf(after)));
        }
      }),
      trials(20_000, 52, 12),
    );
    seen(closed, 100);
  });
});
