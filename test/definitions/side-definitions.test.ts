/** What holds for verdicts about credentials and articulation agreements: structure, the day, evidence, and what refuses. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Determination } from '../../src/logic/determination.js';
import { readSystem } from '../../src/model/read-system.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { tables as tableNames } from '../../src/model/tables.js';
import { aspects } from '../../src/model/vocabulary.js';
import { seen, trials } from '../depth.js';
import { slowElementVerdict } from '../logic/oracle.js';
import { articulationTable } from './articulation/cases.js';
import type { Table } from './partners/cases.js';
import { rpcTable } from './recognized-credential/cases.js';
import { stackableTable } from './stackable-credential/cases.js';
import { mapRows, notInEffect, type Rows } from './table-parts.js';

const subjects = [
  [articulationTable, { kind: 'agreement', id: 'credit' }],
  [rpcTable, { kind: 'credential', id: 'welder' }],
  [stackableTable, { kind: 'credential', id: 'cna' }],
] as const;

const statesOf = ({ facts }: Determination) => Object.fromEntries(facts.map(({ id, state }) => [id, state]));

describe.each(subjects.map(([table, subject]) => [table.name, table, subject] as const))(
  '%s',
  (_, table: Table, subject) => {
    const { definition, full, without, refuted } = table;
    const asked = definition.propositions.map(({ id }) => id);
    const judged = (system: PathwaySystem, options = {}) => table.run(definition, system, options);
    const factIn = (system: PathwaySystem, id: string, options = {}) =>
      judged(system, options).facts.find((each) => each.id === id)!;
    const inState = (system: PathwaySystem, state: string) =>
      judged(system).facts.flatMap((fact) => (fact.state === state ? fact.id : []));
    const record = (proposition: string, more: object = {}) => ({
      ...({ id: `record-${proposition}`, kind: 'statement', about: [subject], bearing: 'for' } as const),
      ...{ proposition, date: '2026-05-04', source: 'Minutes', ...more },
    });
    const attestation = (proposition: string, asserts = true) => ({
      ...{ id: `office-${proposition}`, definition: definition.id, proposition, asserts, subject },
      ...{ by: { office: 'Director', organization: 'Board' }, on: '2026-05-04', basis: 'What we know' },
    });
    const sayingAll = (given: PathwaySystem): PathwaySystem => ({
      ...given,
      evidence: asked.map((id) => record(id)),
      attestations: asked.map((id) => attestation(id)),
    });

    test('is met where all is on record, claimed complete or not', () => {
      expect(readSystem(full).ok).toBe(true);
      for (const given of [full, { ...full, complete: aspects }]) {
        const { verdict, elements, faults } = judged(given);
        expect([verdict, elements.map((each) => each.verdict), faults]).toEqual([
          ...['met', definition.elements.map(() => 'met'), []],
        ]);
      }
    });

    describe.each(asked)('%s', (id) => {
      const open = without[id]!(full);
      const element = definition.elements.find(({ formula }) => JSON.stringify(formula).includes(`"${id}"`))!;
      const isAlone = JSON.stringify(element.formula).split('"fact":').length === 2;
      const verdictIn = (system: PathwaySystem) =>
        judged(system).elements.find((each) => each.id === element.id)?.verdict;

      test('is true, then open without its evidence, then false where something contradicts it', () => {
        expect(factIn(full, id)).toMatchObject({ state: 'true', causes: [] });
        expect(factIn(open, id).state).toBe('unknown');
        if (isAlone)
          expect([verdictIn(open), judged(open).verdict]).toEqual(['undetermined', 'undetermined']);
        const refute = refuted[id];
        if (!refute) return;
        expect(factIn(refute(full), id).state).toBe('false');
        if (isAlone)
          expect([verdictIn(refute(full)), judged(refute(full)).verdict]).toEqual(['not-met', 'not-met']);
      });

      test('is open for each cause, and each says what to do', () => {
        const causesIn = (system: PathwaySystem, options = {}) => factIn(system, id, options).causes;
        expect(causesIn(open)).toEqual(['missing-fact']);
        const denied = { ...full, evidence: [record(id, { bearing: 'against' })] };
        expect([factIn(denied, id).state, causesIn(denied)]).toEqual(['conflict', ['conflicting-evidence']]);
        const deniedAlone = { ...open, evidence: [record(id, { bearing: 'against' })] };
        expect(factIn(deniedAlone, id).state).toBe('false');
        const over = mapRows(full, (rows) => rows.map((row) => ({ ...row, effective: { to: '2010' } })));
        expect(causesIn(over)[0]).toBe('stale-evidence');
        const old = { ...open, evidence: [record(id, { expiresOn: '2026-06' })] };
        expect([factIn(old, id).state, causesIn(old)[0]]).toEqual(['unknown', 'stale-evidence']);
        expect(causesIn(full, { threshold: 'attested' })).toEqual(['missing-fact']);
        for (const more of [{ date: undefined }, { source: undefined }]) {
          const bare = { ...open, evidence: [record(id, more)] } as unknown as PathwaySystem;
          expect(factIn(bare, id).state).toBe('unknown');
        }
        // Each that is open is asked of somebody.
        const found = judged(open, { explain: 'full' });
        if (isAlone) expect(found.questions.map(({ fact }) => fact)).toContain(id);
      });

      test('a record with a date and an origin settles it where there is something to look at, and so does an office', () => {
        expect(factIn({ ...open, evidence: [record(id)] }, id)).toMatchObject({
          state: 'true',
          grade: 'documented',
        });
        expect(factIn({ ...open, attestations: [attestation(id)] }, id)).toMatchObject({
          ...{ state: 'true', grade: 'attested' },
        });
        const later = { ...attestation(id), on: '2026-12-01' };
        expect(factIn({ ...open, attestations: [later] }, id).state).toBe('unknown');
      });

      test('is lost by the smallest change, alone or with what else would do', () => {
        const sets = judged(full, { explain: 'full' }).change.toLose.map((set) =>
          set.map(({ fact }) => fact),
        );
        expect(sets.filter((set) => set.includes(id))).toHaveLength(1);
        if (isAlone) expect(sets).toContainEqual([id]);
      });
    });

    test('records and attestations alone make nothing true but of what is there', () => {
      const { format, id, title } = full;
      const row = { id: subject.id, title: 'Subject' };
      const bare: PathwaySystem =
        subject.kind === 'agreement'
          ? { format, id, title, agreements: [{ ...row, kind: 'articulation', parties: [] }] }
          : { format, id, title, credentials: [{ ...row, kind: 'Credential' }] };
      // A credential is there, and is asked about; who recognizes it, and what it leads to, is not.
      const ofItself = ['rpc.skills', 'rpc.issuer', 'rpc.kind', 'stackable.industry-recognized'];
      expect(inState(sayingAll(bare), 'true').filter((each) => !ofItself.includes(each))).toEqual([]);
      expect(inState(bare, 'true')).toEqual([]);
      expect(judged(bare).verdict).toBe('undetermined');
    });

    test.each(notInEffect)('nothing is true of one that is %s, whatever is said', (_name, more) => {
      const table = tableNames[subject.kind];
      const edit = (rows: Rows) => rows.map((row) => (row.id === subject.id ? { ...row, ...more } : row));
      const gone = mapRows(full, edit, [table]);
      expect(inState(gone, 'true')).toEqual([]);
      expect(inState(sayingAll(gone), 'true')).toEqual([]);
      const all = judged(mapRows(full, (rows) => rows.map((row) => ({ ...row, ...more }))));
      expect(all.facts.filter(({ state }) => state === 'true' || state === 'false')).toEqual([]);
      for (const { leftOut, for: pro } of all.facts)
        expect(
          [...leftOut, ...pro].some(({ stale, grade }) => stale !== undefined || grade === 'planned'),
        ).toBe(true);
    });

    test('rows that are taken away leave things open; only a claim of completeness refuses', () => {
      let refusals = 0;
      const keeps = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 40, maxLength: 40 });
      // What contradicts an agreement is what it leaves out, and a claim; what contradicts a credential it says itself.
      const lessened = subject.kind === 'agreement' ? Object.values(refuted) : Object.values(without);
      fc.assert(
        fc.property(keeps, fc.subarray(lessened), fc.subarray([...aspects]), (numbers, edits, claimed) => {
          let next = 0;
          const { complete: _, ...less } = edits.reduce((its, edit) => edit(its), full);
          const given = mapRows(less, (rows) =>
            rows.filter(({ id }) => id === subject.id || numbers[next++]! > 3),
          );
          expect(inState(given, 'false')).toEqual([]);
          refusals += inState({ ...given, complete: claimed }, 'false').length;
        }),
        trials(4000, 1, 6),
      );
      if (subject.kind === 'agreement') seen(refusals, 10);
      else expect(refusals).toBe(0);
    });

    test('evidence for it never lowers an element', () => {
      const rank = { 'not-met': 0, undetermined: 1, met: 2 } as { readonly [verdict: string]: number };
      const said = sayingAll(full);
      const names = Object.values(tableNames);
      const count = names.reduce((sum, name) => sum + (said[name]?.length ?? 0), 0);
      const choice = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: count, maxLength: count });
      // What the subject itself says is taken away too, so that there is something to be settled.
      const edits = fc.subarray(Object.values(without));
      let raised = 0;
      fc.assert(
        fc.property(choice, edits, (numbers, less) => {
          const start = less.reduce((its, edit) => edit(its), said);
          // 0: in neither; 1: in the larger only; 2: in both.
          const having = (least: number) => {
            let next = 0;
            const keeps = (rows: Rows) =>
              rows.filter(({ id }) => numbers[next++]! >= least || id === subject.id);
            return judged(mapRows(start, keeps, names)).elements;
          };
          const [some, more] = [having(2), having(1)];
          for (const [at, { id, verdict }] of some.entries()) {
            const after = more[at]!.verdict;
            expect([id, verdict, rank[after]! >= rank[verdict]!]).toEqual([id, verdict, true]);
            if (after !== verdict) raised += 1;
          }
        }),
        trials(4000, 2, 6),
      );
      seen(raised, 10);
    });

    test('one attestation decides its proposition where there is something of the sort, and reverses no element', () => {
      const tally = { true: 0, unknown: 0, false: 0 };
      const keeps = fc.array(fc.boolean(), { minLength: 40, maxLength: 40 });
      const edits = fc.subarray(Object.values(without));
      fc.assert(
        fc.property(keeps, edits, fc.nat(100), fc.boolean(), (kept, less, which, asserts) => {
          let next = 0;
          const start = less.reduce((its, edit) => edit(its), full);
          const system = mapRows(start, (rows) => rows.filter(({ id }) => kept[next++] || id === subject.id));
          const before = judged(system);
          const open = before.facts.filter(({ state }) => state === 'unknown');
          const fact = open[which % Math.max(1, open.length)];
          if (!fact) return;
          const after = judged({ ...system, attestations: [attestation(fact.id, asserts)] });
          const state = !asserts ? 'false' : fact.examined === 0 ? 'unknown' : 'true';
          expect(statesOf(after)).toEqual({ ...statesOf(before), [fact.id]: state });
          tally[state]++;
          const then = new Map(after.elements.map((each) => [each.id, each.verdict]));
          for (const { id, verdict } of before.elements)
            if (verdict !== 'undetermined') expect([id, then.get(id)]).toEqual([id, verdict]);
          for (const [at, { verdict }] of after.elements.entries())
            expect(verdict).toBe(
              slowElementVerdict(definition.elements[at]!.formula, undefined, statesOf(after)),
            );
        }),
        trials(8000, 51, 6),
      );
      for (const [state, number] of Object.entries(tally))
        if (state !== 'unknown' || subject.id !== 'welder') seen(number, 10, state);
    });
  },
);
