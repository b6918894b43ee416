/** What holds for every definition about programs, whatever the document is: structure, the day, claims, more evidence. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/definitions/catalogue.js';
import { determine } from '../../src/definitions/determine.js';
import type { Definition } from '../../src/definitions/engine/definition.js';
import type { ProgramDossier } from '../../src/definitions/engine/program.js';
import type { Determination } from '../../src/logic/determination.js';
import { readSystem } from '../../src/model/read-system.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { tables as tableNames } from '../../src/model/tables.js';
import { aspects } from '../../src/model/vocabulary.js';
import { seen, trials } from '../depth.js';
import { slowElementVerdict } from '../logic/oracle.js';
import { anySystem } from './arbitrary-system.js';
import { etpTable } from './etp/cases.js';
import type { Table } from './partners/cases.js';
import { preApprenticeshipTable } from './pre-apprenticeship/cases.js';
import { registeredTable } from './registered-apprenticeship/cases.js';
import { mapRows, notInEffect } from './table-parts.js';
import { officeOf, pellTable, program } from './workforce-pell/cases.js';

const statesOf = ({ facts }: Determination) => Object.fromEntries(facts.map(({ id, state }) => [id, state]));

/** Of this no text was read: nothing shows it, whatever a document has. */
const unread = ['ra.not-read'];
/** Definitions of which some rows, taken away under a claim that all are there, refuse. */
const refusing = ['workforce-pell', 'pre-apprenticeship'];
/** What the program itself is: a record may say so of one of which no more is known. */
const ofItself = ['etp.services', 'etp.not-excepted', 'etp.applies'];

describe.each(
  [etpTable, registeredTable, preApprenticeshipTable, pellTable].map((each) => [each.name, each] as const),
)('%s', (_, { definition, full, run, without, refuted }: Table) => {
  const asked = definition.propositions.map(({ id }) => id);
  const judged = (system: PathwaySystem, options = {}) => run(definition, system, options);
  const factIn = (system: PathwaySystem, id: string) => judged(system).facts.find((each) => each.id === id);
  const inState = (system: PathwaySystem, wanted: string) =>
    judged(system).facts.flatMap(({ id, state }) => (state === wanted ? id : []));
  const sayingAll = (given: PathwaySystem): PathwaySystem => ({
    ...given,
    evidence: asked.map((proposition) => ({
      ...({ id: `record-${proposition}`, kind: 'statement', bearing: 'for' } as const),
      ...{ about: [{ kind: 'step', id: 'aide' }], proposition, date: '2026-05-04', source: 'Minutes' },
    })),
    attestations: asked.map((proposition) => ({
      ...{ id: `office-${proposition}`, definition: definition.id, proposition, asserts: true },
      ...{ subject: { kind: 'step', id: 'aide' }, by: officeOf(proposition) },
      ...{ on: '2026-05-04', basis: 'What we know' },
    })),
  });

  test('is met by a document that has everything, claimed complete or not, but for what was not read', () => {
    expect(readSystem(full).ok).toBe(true);
    for (const given of [full, { ...full, complete: aspects }]) {
      const open = judged(given).facts.filter(({ state }) => state !== 'true');
      expect(open.map(({ id }) => id)).toEqual(asked.filter((id) => unread.includes(id)));
      expect(judged(given).verdict).toBe(open.length > 0 ? 'undetermined' : 'met');
    }
  });

  test.each(asked.filter((id) => !unread.includes(id)))(
    '%s is true, open without its evidence, and false where that is contradicted',
    (id) => {
      expect(factIn(full, id)?.state).toBe('true');
      expect(factIn(without[id]!(full), id)?.state).toBe('unknown');
      const refute = refuted[id];
      if (refute) expect(factIn(refute(full), id)?.state).toBe('false');
    },
  );

  test('every cause that can keep a question open does so in some document, and every verdict is reached', () => {
    const against = (given: PathwaySystem): PathwaySystem => ({
      ...given,
      evidence: asked.map((proposition) => ({
        ...({ id: `no-${proposition}`, kind: 'statement', bearing: 'against' } as const),
        ...{ about: [{ kind: 'step', id: 'aide' }], proposition, date: '2026-05-04', source: 'Minutes' },
      })),
    });
    const documents = [
      ...[full, against(full), program({ status: 'ceased' })(full)],
      program({ provider: 'gone', awards: ['gone'], apprenticeship: { sponsor: 'gone' } })(full),
      ...[...Object.values(without), ...Object.values(refuted)].map((edit) => edit(full)),
    ];
    const found = documents.map((given) => judged(given));
    const causes = new Set(found.flatMap(({ facts }) => facts.flatMap((fact) => fact.causes)));
    const judgments = definition.propositions.some(({ judgment }) => judgment);
    const notRead = asked.some((id) => unread.includes(id));
    expect([...causes].sort()).toEqual(
      [
        ...['conflicting-evidence', 'missing-fact', 'nothing-to-examine', 'stale-evidence'],
        ...['unresolved-reference', ...(judgments ? ['needs-judgment'] : [])],
        ...(notRead ? ['limit-reached'] : []),
      ].sort(),
    );
    const verdicts = new Set(found.map(({ verdict }) => verdict));
    expect([...verdicts].sort()).toEqual([...(notRead ? [] : ['met']), 'not-met', 'undetermined']);
    // One that has a condition can be exempt.
    const exempt = found.some(({ elements }) => elements.some(({ verdict }) => verdict === 'not-engaged'));
    expect(exempt).toBe(definition.elements.some(({ engagedWhen }) => engagedWhen !== undefined));
  });

  test('each element is lost by the smallest changes that say so, and by no part of one', () => {
    const { elements, change } = judged(full, { explain: 'full', count: 200 });
    const met = elements.filter(({ verdict }) => verdict === 'met').map(({ id }) => id);
    const lost = new Set<string>();
    for (const set of change.toLose) {
      const states = {
        ...statesOf(judged(full)),
        ...Object.fromEntries(set.map(({ fact, to }) => [fact, to])),
      };
      const down = definition.elements.filter(
        ({ formula, engagedWhen }) => slowElementVerdict(formula, engagedWhen, states) === 'not-met',
      );
      expect(down.length).toBeGreaterThan(0);
      for (const { id } of down) lost.add(id);
    }
    expect([...lost].filter((id) => met.includes(id)).sort()).toEqual([...met].sort());
  });

  test('records and attestations alone make nothing true but what the program itself is', () => {
    const { format, id, title } = full;
    const steps = [{ id: 'aide', title: 'Aide', kind: 'program' }] as const;
    const said = sayingAll({ format, id, title, steps });
    expect(inState(said, 'true').filter((each) => !ofItself.includes(each))).toEqual([]);
    expect(judged(said).verdict).toBe('undetermined');
  });

  test.each(notInEffect)('nothing is true of a program that is %s, whatever is said', (_name, more) => {
    const gone = program(more)(full);
    expect(inState(gone, 'true')).toEqual([]);
    expect(inState(sayingAll(gone), 'true')).toEqual([]);
    const all = mapRows(full, (rows) => rows.map((row) => ({ ...row, ...more })));
    expect([...inState(all, 'true'), ...inState(all, 'false')]).toEqual([]);
  });

  test('rows that are taken away leave things open; only a claim of completeness refuses', () => {
    let open = 0;
    let refusals = 0;
    const keeps = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 40, maxLength: 40 });
    fc.assert(
      fc.property(keeps, fc.subarray([...aspects]), (numbers, claimed) => {
        let next = 0;
        const given = mapRows(full, (rows) => rows.filter(({ id }) => id === 'aide' || numbers[next++]! > 3));
        expect(inState(given, 'false')).toEqual([]);
        const unknown = inState(given, 'unknown');
        const refused = inState({ ...given, complete: claimed }, 'false');
        expect(refused.filter((id) => !unknown.includes(id))).toEqual([]);
        open += unknown.length;
        refusals += refused.length;
      }),
      trials(4000, 1, 6),
    );
    seen(open, 10);
    if (refusing.includes(definition.id)) seen(refusals, 10);
  });

  test('evidence for it never lowers an element', () => {
    const rank = { 'not-met': 0, undetermined: 1, met: 2 } as { readonly [verdict: string]: number };
    const names = Object.values(tableNames);
    const count = names.reduce((sum, name) => sum + (full[name]?.length ?? 0), 0);
    const choice = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: count, maxLength: count });
    let raised = 0;
    fc.assert(
      fc.property(choice, (numbers) => {
        // 0: in neither; 1: in the larger only; 2: in both.
        const having = (least: number) => {
          let next = 0;
          return mapRows(
            full,
            (rows) => rows.filter(({ id }) => numbers[next++]! >= least || id === 'aide'),
            names,
          );
        };
        const [less, more] = [judged(having(2)).elements, judged(having(1)).elements];
        for (const [at, { id, verdict }] of less.entries()) {
          const after = more[at]!.verdict;
          expect([id, verdict, rank[after]! >= rank[verdict]!]).toEqual([id, verdict, true]);
          if (after !== verdict) raised += 1;
        }
      }),
      trials(4000, 2, 6),
    );
    seen(raised, 10);
  });
});

/** What another proposition's attestation is looked at for: the day on which it was made. */
const lookedAtBy: { readonly [fact: string]: string } = {
  'etp.initial-determined': 'etp.initial-current',
  'etp.continued-determined': 'etp.continued-current',
};

describe.each(
  catalogue.flatMap(({ definition, about }) =>
    about.kind === 'program' ? [[definition.id, definition as Definition<ProgramDossier>] as const] : [],
  ),
)('%s, in any system', (id, definition) => {
  const run = (
    system: PathwaySystem,
    step: string,
    attestations: PathwaySystem['attestations'] = [],
  ): Determination =>
    determine(
      definition,
      system,
      { kind: 'step', id: step },
      { asOf: '2026-11-01', explain: 'verdict', attestations },
    );

  test('one attestation decides its proposition where there is something of the sort, and reverses no element', () => {
    const tally = { true: 0, unknown: 0, false: 0 };
    fc.assert(
      fc.property(anySystem, fc.nat(100), fc.boolean(), (given, which, asserts) => {
        const { attestations: _, evidence: __, ...system } = given;
        const step = system.steps?.[which % Math.max(1, system.steps.length)]?.id;
        if (step === undefined) return;
        const before = run(system, step);
        const open = before.facts.filter(({ state }) => state === 'unknown');
        const fact = open[which % Math.max(1, open.length)];
        if (!fact) return;
        const after = run(system, step, [
          {
            ...{ id: 'new', definition: id, proposition: fact.id, asserts, on: '2026-06-01' },
            ...{ subject: { kind: 'step', id: step }, by: officeOf(fact.id) },
            basis: 'Review.',
          },
        ]);
        // Nothing is true of what is not there, whoever says so.
        const state = !asserts ? 'false' : fact.examined === 0 ? 'unknown' : 'true';
        const also = asserts && state === 'true' ? lookedAtBy[fact.id] : undefined;
        expect(statesOf(after)).toEqual({
          ...statesOf(before),
          [fact.id]: state,
          ...(also && { [also]: 'true' }),
        });
        tally[state]++;
        const then = new Map(after.elements.map((each) => [each.id, each.verdict]));
        for (const { id: element, verdict } of before.elements)
          if (verdict !== 'undetermined') expect([element, then.get(element)]).toEqual([element, verdict]);
      }),
      trials(20_000, 61, 12),
    );
    for (const [state, count] of Object.entries(tally)) seen(count, 20, state);
  });

  test('claims of completeness decide what is open, and change nothing that is decided; verdicts follow from facts', () => {
    let undecided = 0;
    fc.assert(
      fc.property(anySystem, ({ complete: _, attestations: __, evidence: ___, ...rest }) => {
        for (const { id: step } of rest.steps ?? []) {
          const before = run(rest, step);
          const after = run({ ...rest, complete: aspects }, step);
          const was = statesOf(before);
          for (const { id: fact, state } of after.facts)
            if (was[fact] !== 'unknown') expect([fact, state]).toEqual([fact, was[fact]]);
            else if (state === 'unknown') undecided++;
          expect(after.faults).toEqual([]);
          for (const [index, { verdict }] of after.elements.entries()) {
            const { formula, engagedWhen } = definition.elements[index]!;
            expect(verdict).toBe(slowElementVerdict(formula, engagedWhen, statesOf(after)));
          }
        }
      }),
      trials(8000, 62, 8),
    );
    seen(undecided, 100);
  });
});
