/** What holds for any system at all. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grades } from '../../src/base/grade.js';
import { wioa } from '../../src/definitions/wioa/definition.js';
import { determineWioa } from '../../src/definitions/wioa/determine-wioa.js';
import type { Determination } from '../../src/logic/determination.js';
import { changesTo } from '../../src/logic/fact-change.js';
import { readSystem } from '../../src/model/read-system.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { tables } from '../../src/model/tables.js';
import { aspects } from '../../src/model/vocabulary.js';
import { seen, trials } from '../depth.js';
import { slowElementVerdict } from '../logic/oracle.js';
import { anySystem } from './arbitrary-system.js';
import { partsWhere } from './frozen.js';
import { withShuffledTables } from './shuffled.js';
import { reachableByElement, reachableByProposition } from './wioa/reachable.js';

const asOf = '2026-11-01';
const brief = (system: PathwaySystem, more: object = {}) =>
  determineWioa(system, 'p', { asOf, explain: 'verdict', ...more });
const statesOf = ({ facts }: Determination) => Object.fromEntries(facts.map(({ id, state }) => [id, state]));
const propositions = wioa.propositions.map(({ id }) => id);

function placesIn(found: Determination) {
  return found.facts.flatMap((fact) => [
    ...[...fact.for, ...fact.against, ...fact.leftOut].map(({ at }) => at),
    ...fact.unresolved,
  ]);
}

function isThere(system: PathwaySystem, kind: string, id: string): boolean {
  if (kind === 'system') return system.id === id;
  if (!Object.hasOwn(tables, kind)) return false;
  return system[tables[kind as keyof typeof tables]]?.some((row) => row.id === id) ?? false;
}

describe('any system', () => {
  const tally = {
    verdicts: new Map<string, number>(),
    states: new Set<string>(),
    causes: new Set<string>(),
    elements: new Set<string>(),
  };

  test('never makes it throw, and the result has its shape', () => {
    fc.assert(
      fc.property(anySystem, (system) => {
        const read = readSystem(system);
        expect(read.ok || read.issues).toBe(true);
        const found = determineWioa(system, 'p', { asOf });
        expect(['met', 'not-met', 'undetermined', 'not-evaluated']).toContain(found.verdict);
        expect(found.elements.map(({ id }) => id)).toEqual(['lead-in', 'A', 'B', 'C', 'D', 'E', 'F', 'G']);
        expect(found.facts.map(({ id }) => id)).toEqual(propositions);
        expect(found.faults).toEqual([]);
        expect(placesIn(found).filter(({ kind, id }) => !isThere(system, kind, id))).toEqual([]);

        const states = statesOf(found);
        found.elements.forEach((finding, index) => {
          const { verdict, causes } = finding;
          const element = wioa.elements[index];
          if (!element) return;
          expect(verdict).toBe(slowElementVerdict(element.formula, element.engagedWhen, states));
          expect(causes.length > 0).toBe(verdict === 'undetermined' || verdict === 'not-engaged');
          expect(!('support' in finding)).toBe(verdict === 'undetermined');
        });
        const odd = found.facts.filter((fact) => {
          const { state, causes, for: pro, against, examined } = fact;
          const open = state === 'unknown' || state === 'conflict';
          // Nothing that was not looked at is established by itself.
          const own = pro.filter(
            ({ at, bearing }) => bearing === 'establishes' && !/attestation|evidence/.test(at.kind),
          );
          const oneSided = state === 'conflict' && (pro.length === 0 || against.length === 0);
          return (
            causes.length > 0 !== open ||
            'grade' in fact === open ||
            (examined === 0 && own.length > 0) ||
            oneSided
          );
        });
        expect(odd).toEqual([]);
        expect(found.coverage.elements).toBe(8);

        tally.verdicts.set(found.verdict, (tally.verdicts.get(found.verdict) ?? 0) + 1);
        for (const fact of found.facts) {
          tally.states.add(`${fact.id} ${fact.state}`);
          for (const cause of fact.causes) tally.causes.add(`${fact.id} ${cause}`);
        }
        for (const { id, verdict, causes } of found.elements) {
          tally.elements.add(`${id} ${verdict}`);
          for (const cause of causes) tally.elements.add(`${id} ${cause}`);
        }
      }),
      trials(60_000, 20_150_701, 8),
    );
  });

  test('the systems are of many kinds', () => {
    console.info(`verdicts of random systems: ${JSON.stringify(Object.fromEntries(tally.verdicts))}`);
    seen(tally.verdicts.get('undetermined'), 100);
    seen(tally.verdicts.get('not-met'), 100);
    const states = propositions.flatMap((id) =>
      reachableByProposition(id).states.map((state) => `${id} ${state}`),
    );
    const unseen = states.filter((state) => !tally.states.has(state));
    const oneSided = states.filter((state) => !state.endsWith('conflict'));
    for (const state of oneSided) seen(tally.states.has(state) ? 1 : 0, 0, state);
    seen(states.length - unseen.length, states.length - 12, `all states but ${unseen.join()}`);
  });

  test('no state and no cause turns up that the case tables do not know', () => {
    const known = propositions.flatMap((id) => {
      const { states, causes } = reachableByProposition(id);
      return [...states, ...causes].map((word) => `${id} ${word}`);
    });
    expect([...tally.states, ...tally.causes].filter((word) => !known.includes(word)).join()).toBe('');
    const ofElements = wioa.elements.flatMap(({ id }) => {
      const { verdicts, causes } = reachableByElement(id);
      return [...verdicts, ...causes].map((word) => `${id} ${word}`);
    });
    expect([...tally.elements].filter((word) => !ofElements.includes(word)).join()).toBe('');
  });

  test('gives a result that is plain JSON, and leaves what came in as it was', () => {
    fc.assert(
      fc.property(anySystem, (some) => {
        const system = structuredClone(some);
        const before = JSON.stringify(system);
        const found = determineWioa(system, 'p', { asOf });
        expect(JSON.parse(JSON.stringify(found))).toStrictEqual(found);
        expect(partsWhere(system, Object.isFrozen)).toEqual([]);
        expect(JSON.stringify(system)).toBe(before);
      }),
      trials(6000, 20_150_701, 8),
    );
  });

  test('has the same states, verdicts and evidence whatever the order of its tables', () => {
    fc.assert(
      fc.property(anySystem, fc.nat(1_000), (system, seed) => {
        const bytes = (its: PathwaySystem) => {
          const found = determineWioa(its, 'p', { asOf });
          // The order of references that lead nowhere is another matter, see below.
          return JSON.stringify({ ...found, facts: found.facts.map(({ unresolved: _, ...fact }) => fact) });
        };
        expect(bytes(withShuffledTables(system, seed))).toBe(bytes(system));
      }),
      trials(20_000, 20_150_701, 8),
    );
  });

  // Skill needs are followed in the order of their table.
  test('has the same bytes whatever the order of its tables', () => {
    const needs = ['n1', 'n2'].map((id) => ({ id, title: 'Need', competencies: ['gone'] }));
    const of = (skillNeeds: typeof needs): PathwaySystem => ({
      ...{ format: 'career-pathways/1', id: 's', title: 'S', skillNeeds },
      pathways: [{ id: 'p', title: 'P', steps: [] }],
    });
    expect(JSON.stringify(determineWioa(of(needs.toReversed()), 'p', { asOf }))).toBe(
      JSON.stringify(determineWioa(of(needs), 'p', { asOf })),
    );
  });

  test('each change set of an element makes it met, and no part of it does', () => {
    fc.assert(
      fc.property(anySystem, (system) => {
        const found = determineWioa(system, 'p', { asOf });
        const states = statesOf(found);
        found.elements.forEach((finding, index) => {
          const element = wioa.elements[index];
          if (!element) return;
          const lacking = finding.verdict === 'undetermined' || finding.verdict === 'not-met';
          expect(finding.toMeet?.length).toBe(lacking ? 1 : undefined);
          for (const set of finding.toMeet ?? []) {
            const verdictWith = (some: typeof set) =>
              slowElementVerdict(element.formula, element.engagedWhen, {
                ...states,
                ...Object.fromEntries(some.map(({ fact, to }) => [fact, to])),
              });
            expect(verdictWith(set)).toBe('met');
            for (const left of set) expect(verdictWith(set.filter((each) => each !== left))).not.toBe('met');
          }
        });
        const lacking = found.elements.flatMap(({ toMeet }) => toMeet ?? []);
        expect(found.change.toMeet).toEqual(lacking.length > 0 ? [lacking.flat()] : []);
        expect(changesTo({ kind: 'all', of: [] }, 'met', () => 'unknown').sets).toEqual([[]]);
      }),
      trials(6000, 20_150_701, 8),
    );
  });
});

describe('claims to completeness', () => {
  test('decide what is open, and change nothing that is decided', () => {
    let closed = 0;
    fc.assert(
      // Without attestations and records that say otherwise than the document.
      fc.property(anySystem, ({ complete: _, attestations: ___, ...rest }) => {
        const evidence = rest.evidence?.filter(({ proposition }) => proposition === undefined) ?? [];
        const system = { ...rest, evidence };
        const pathways = system.pathways?.map(({ complete: __, ...pathway }) => pathway) ?? [];
        const before = statesOf(brief({ ...system, pathways }));
        const after = statesOf(brief({ ...system, pathways, complete: aspects }));
        const decided = propositions.filter((id) => before[id] !== 'unknown');
        expect(decided.map((id) => [id, after[id]])).toEqual(decided.map((id) => [id, before[id]]));
        closed += propositions.filter((id) => before[id] !== after[id]).length;
      }),
      trials(30_000, 20_150_701, 8),
    );
    seen(closed, 1_500);
  });

  test('on the pathway do what they do on the system', () => {
    fc.assert(
      fc.property(anySystem, fc.subarray([...aspects]), ({ complete: _, ...system }, claimed) => {
        const pathways = system.pathways?.map(({ complete: __, ...pathway }) => pathway) ?? [];
        const onPathway = pathways.map((pathway) => ({ ...pathway, complete: claimed }));
        expect(statesOf(brief({ ...system, pathways: onPathway }))).toEqual(
          statesOf(brief({ ...system, pathways, complete: claimed })),
        );
      }),
      trials(6000, 20_150_701, 8),
    );
  });
});

test('what belongs to another pathway changes nothing', () => {
  fc.assert(
    fc.property(anySystem, (system) => {
      const other: PathwaySystem = {
        ...system,
        pathways: [
          ...(system.pathways ?? []),
          { id: 'other', title: 'Other', steps: ['zz'], cluster: 'Mining' },
        ],
        steps: [
          ...(system.steps ?? []),
          { id: 'zz', title: 'Else', kind: 'high-school-equivalency', provider: 'zz' },
        ],
        partners: [...(system.partners ?? []), { id: 'zz', name: 'Else', types: ['secondary'] }],
        supports: [
          ...(system.supports ?? []),
          {
            id: 'zz',
            title: 'Else',
            kind: 'career-counseling',
            goals: ['career'],
            provider: 'zz',
            steps: ['zz'],
          },
        ],
        entries: [
          ...(system.entries ?? []),
          {
            id: 'zz',
            pathway: 'other',
            step: 's1',
            requires: { kind: 'all', of: [] },
            assessment: { instrument: 'Test', places: true },
          },
        ],
        exits: [
          ...(system.exits ?? []),
          { id: 'zz', pathway: 'other', after: { kind: 'step', step: 's1' }, occupations: ['o1'] },
        ],
        agreements: [
          ...(system.agreements ?? []),
          { id: 'zz', kind: 'employer-commitment', parties: [], covers: [{ kind: 'pathway', id: 'other' }] },
        ],
        evidence: [
          ...(system.evidence ?? []),
          {
            id: 'zz',
            kind: 'labor-market',
            about: [{ kind: 'pathway', id: 'other' }],
            bearing: 'for',
            date: '2026',
          },
        ],
      };
      expect(brief(other).facts).toEqual(brief(system).facts);
    }),
    trials(20_000, 20_150_701, 8),
  );
});

describe('learning more', () => {
  const attested = (id: string, proposition: string, asserts: boolean) => ({
    ...{ id, definition: 'wioa-3-7', proposition, subject: { kind: 'pathway' as const, id: 'p' }, asserts },
    ...{ by: { office: 'Office', organization: 'Organization' }, on: '2026-06-01', basis: 'An example.' },
  });

  test('deciding one open proposition reverses no element that was decided', () => {
    let decided = 0;
    fc.assert(
      fc.property(anySystem, fc.nat(100), fc.boolean(), (system, which, asserts) => {
        const before = brief(system);
        const open = before.facts.filter(({ state }) => state === 'unknown').map(({ id }) => id);
        const proposition = open[which % Math.max(1, open.length)];
        if (proposition === undefined) return;
        const attestations = [attested('new', proposition, asserts)];
        const after = brief(system, { attestations });
        // Nothing is true of what is not there, whoever says so.
        const was = before.facts.find(({ id }) => id === proposition);
        const yes = was?.examined === 0 ? 'unknown' : 'true';
        // Two people who contradict each other about it leave it open.
        const said = was?.for.some(
          ({ message, grade }) =>
            message.id === 'attested' ||
            // A record that presumes, or speaks of a later day, contradicts no one.
            (message.id === 'recorded' && !was.judgment && grade !== 'assumed' && grade !== 'planned'),
        );
        const no = said ? 'conflict' : 'false';
        expect(statesOf(after)).toEqual({ ...statesOf(before), [proposition]: asserts ? yes : no });
        const sure = before.elements
          .filter(({ verdict }) => verdict !== 'undetermined')
          .map(({ id, verdict }) => [id, verdict]);
        const then = new Map(after.elements.map(({ id, verdict }) => [id, verdict]));
        decided += sure.length;
        expect(sure.map(([id = '']) => [id, then.get(id)])).toEqual(sure);
      }),
      trials(60_000, 20_150_701, 8),
    );
    seen(decided, 3_000);
  });

  test('a higher threshold decides no element in which nothing was in conflict', () => {
    fc.assert(
      fc.property(anySystem, fc.nat(grades.length - 2), (system, low) => {
        const [before, after] = [low, low + 1].map((at) => brief(system, { threshold: grades[at] }));
        if (!before || !after) return;
        const decided = after.elements.filter(({ verdict }, index) => {
          const was = before.elements[index];
          return (
            !was?.causes.includes('conflicting-evidence') &&
            verdict !== was?.verdict &&
            verdict !== 'undetermined'
          );
        });
        expect(decided).toEqual([]);
        const told = after.facts.filter(({ state }, index) => {
          const was = before.facts[index]?.state;
          return was !== 'conflict' && state !== was && state !== 'unknown';
        });
        expect(told).toEqual([]);
      }),
      trials(40_000, 20_150_701, 8),
    );
  });

  test('a record of one proposition leaves the others as they were', () => {
    const record = fc.record({
      kind: fc.constantFrom('program-document' as const, 'statement' as const, 'direct-engagement' as const),
      proposition: fc.constantFrom(...propositions),
      bearing: fc.constantFrom('for' as const, 'against' as const),
      grade: fc.constantFrom(...grades),
    });
    fc.assert(
      fc.property(anySystem, record, (system, its) => {
        const about = [{ kind: 'pathway', id: 'p' } as const];
        const evidence = [...(system.evidence ?? []), { id: 'new', about, ...its }];
        const others = (found: Determination) => found.facts.filter(({ id }) => id !== its.proposition);
        expect(others(brief({ ...system, evidence }))).toEqual(others(brief(system)));
      }),
      trials(40_000, 20_150_701, 8),
    );
  });

  test('an attestation of one proposition leaves the others as they were', () => {
    fc.assert(
      fc.property(
        anySystem,
        fc.constantFrom(...propositions),
        fc.boolean(),
        (system, proposition, asserts) => {
          const others = (found: Determination) => found.facts.filter(({ id }) => id !== proposition);
          const after = brief(system, { attestations: [attested('new', proposition, asserts)] });
          expect(others(after)).toEqual(others(brief(system)));
        },
      ),
      trials(20_000, 20_150_701, 8),
    );
  });

  test('evidence that has expired changes no state', () => {
    fc.assert(
      fc.property(anySystem, fc.constantFrom(...propositions), fc.boolean(), (system, proposition, good) => {
        const about = [{ kind: 'pathway', id: 'p' } as const];
        const bearing = good ? ('for' as const) : ('against' as const);
        const old = {
          ...({ id: 'new', kind: 'statement', about, proposition, expiresOn: '2026-10-31' } as const),
          bearing,
        };
        expect(statesOf(brief({ ...system, evidence: [...(system.evidence ?? []), old] }))).toEqual(
          statesOf(brief(system)),
        );
      }),
      trials(10_000, 20_150_701, 8),
    );
  });
});
