/** How a pathway is checked against a definition: the call, the day, what comes back. */
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/definitions/catalogue.js';
import { determine } from '../../src/definitions/determine.js';
import { determineAll } from '../../src/definitions/determine-all.js';
import type { Definition } from '../../src/definitions/engine/definition.js';
import { wioa } from '../../src/definitions/wioa/definition.js';
import { determineWioa } from '../../src/definitions/wioa/determine-wioa.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { runs, sample } from '../depth.js';
import { developed, tucson } from './examples.js';
import { partsWhere } from './frozen.js';
import { withShuffledLists, withShuffledTables } from './shuffled.js';

const asOf = '2026-11-01';
const examples = [
  ['the source example', tucson],
  ['the developed example', developed],
] as const;

describe('the call', () => {
  const system: PathwaySystem = {
    format: 'career-pathways/1',
    id: 's',
    title: 'S',
    pathways: [{ id: 'p', title: 'P', steps: [] }],
  };

  test.each([
    ...[
      '2026-13-01',
      '2026-11',
      '2026',
      '',
      '2026-02-29',
      '2026-11-31',
      '2026-11-1',
      '11/01/2026',
      '2026-11-01T00:00:00Z',
    ],
    ...[' 2026-11-01', '2026-11-01 ', '20261101', undefined, null, 20261101, new Date(0), ['2026-11-01']],
  ])('asOf %j is no day', (bad) => {
    const options = { asOf: bad } as unknown as { asOf: string };
    expect(() => determineWioa(system, 'p', options)).toThrow(
      expect.objectContaining({ name: 'PathwayError', code: 'bad-day' }),
    );
  });

  test.each(['2016-02-29', '2026-11-01', '9999-12-31', '0001-01-01'])('asOf %s is a day', (day) => {
    expect(determineWioa(system, 'p', { asOf: day }).asOf).toBe(day);
  });

  test.each([-1, -0.5, Number.NaN, Number.NEGATIVE_INFINITY, 'P2Y', {}])(
    'maxAge %j is no number of days',
    (bad) => {
      const options = { asOf, maxAge: bad as number };
      expect(() => determineWioa(system, 'p', options)).toThrow(
        expect.objectContaining({ name: 'PathwayError', code: 'bad-argument' }),
      );
    },
  );

  // What only turns into a number is let through; an empty text then makes everything with a date too old.
  test.each(['', '30', null, true, []])('maxAge %j is no number of days either', (bad) => {
    const options = { asOf, maxAge: bad as unknown as number };
    expect(() => determineWioa(system, 'p', options)).toThrow(
      expect.objectContaining({ code: 'bad-argument' }),
    );
  });

  test('a pathway that is not there is a mistake of the caller', () => {
    const unknown = expect.objectContaining({ name: 'PathwayError', code: 'unknown-pathway' });
    expect(() => determineWioa(system, 'q', { asOf })).toThrow(unknown);
    expect(() => determineWioa({ ...system, pathways: [] }, 'p', { asOf })).toThrow(unknown);
    expect(() => determineWioa({ format: 'career-pathways/1', id: 's', title: 'S' }, 'p', { asOf })).toThrow(
      unknown,
    );
  });

  test('a definition that names what it does not have is a mistake of its author', () => {
    const broken: Definition = { ...wioa, propositions: wioa.propositions.slice(1) };
    expect(() => determine(broken, system, { kind: 'pathway', id: 'p' }, { asOf })).toThrow(
      expect.objectContaining({ name: 'PathwayError', code: 'unknown-proposition' }),
    );
  });
});

describe('the edition', () => {
  const on = (day: string, inForce = wioa.inForce) =>
    determine({ ...wioa, inForce }, developed(), { kind: 'pathway', id: 'bht' }, { asOf: day });

  test('before its first day nothing is run', () => {
    const before = on('2015-06-30');
    expect(before.definition.selection).toBe('not-yet');
    expect(before.verdict).toBe('not-evaluated');
    expect(before.elements.map(({ id: _, citation: __, message: ___, ...found }) => found)).toStrictEqual(
      Array.from({ length: 8 }, () => ({
        verdict: 'not-run',
        causes: ['not-in-force'],
        tests: [],
      })),
    );
    expect([before.questions, before.change.toMeet, before.faults]).toEqual([[], [], []]);
    expect(before.robustness.withoutAttestations).toBe('not-evaluated');
    expect(before.support).not.toHaveProperty('weakest');
    for (const element of before.elements) expect(element).not.toHaveProperty('explanation');
  });

  test('on its first day it is run', () => {
    expect(on('2015-07-01').definition.selection).toBe('in-force');
    expect(on('2015-07-01').elements.map(({ verdict }) => verdict)).not.toContain('not-run');
  });

  test('after its last day nothing is run', () => {
    const inForce = { from: '2015-07-01', to: '2026-10-31' };
    expect(on('2026-10-31', inForce).definition.selection).toBe('in-force');
    const after = on('2026-11-01', inForce);
    expect([after.definition.selection, after.verdict]).toEqual(['ended', 'not-evaluated']);
    expect(after.elements.every(({ causes }) => causes.join() === 'not-in-force')).toBe(true);
  });

  test('an edition without dates is always in force', () => {
    expect(on('0001-01-01', {}).definition.selection).toBe('in-force');
  });

  test('says what it was checked against', () => {
    expect(on(asOf).definition).toEqual({
      id: 'wioa-3-7',
      title: wioa.title,
      edition: 'wioa-2014',
      inForce: { from: '2015-07-01' },
      selection: 'in-force',
      authority: [{ usc: '29 U.S.C. 3102(7)', act: 'WIOA section 3(7)' }],
      textVerifiedOn: wioa.textVerifiedOn,
      basis: 'statute',
    });
    expect(on(asOf)).toMatchObject({ format: 'career-pathways/determination/1', standing: 'advisory' });
  });
});

describe('a collector that crashes', () => {
  const crashing = (id: string, thrown: unknown = new Error('out of order')): Definition => ({
    ...wioa,
    propositions: wioa.propositions.map((each) =>
      each.id === id
        ? {
            ...each,
            collect: () => {
              throw thrown;
            },
          }
        : each,
    ),
  });
  const run = (definition: Definition, system = developed()) =>
    determine(definition, system, { kind: 'pathway', id: 'bht' }, { asOf });

  test.each(sample(wioa.propositions.map(({ id }) => id)))('%s takes only its own element along', (id) => {
    const whole = run(wioa);
    const found = run(crashing(id));
    expect(found.faults).toEqual([{ fact: id, error: 'Error: out of order' }]);
    expect(found.verdict).toBe('not-evaluated');
    found.elements.forEach((element, index) => {
      const same = whole.elements[index];
      if (!same?.tests.some(({ fact }) => fact === id)) expect(element).toEqual(same);
      else {
        expect(element).toMatchObject({
          id: same.id,
          verdict: 'not-run',
          causes: ['rule-fault'],
          tests: [],
        });
        expect(element).not.toHaveProperty('support');
        expect(element).not.toHaveProperty('explanation');
      }
    });
    const others = (facts: typeof whole.facts) => facts.filter((fact) => fact.id !== id);
    expect(others(found.facts)).toEqual(others(whole.facts));
    expect(found.facts.map((fact) => fact.id)).toEqual(whole.facts.map((fact) => fact.id));
  });

  test('not met elsewhere is still not met', () => {
    const closed = { ...developed(), complete: ['supports'] as const, supports: [] };
    expect(run(crashing('wioa.g.helps'), closed).verdict).toBe('not-met');
  });

  test('one crash and one open question: the question is still asked', () => {
    const { exits: _, ...without } = developed();
    const { verdict, questions } = run(crashing('wioa.0.education'), without);
    expect(verdict).toBe('not-evaluated');
    expect(questions.map(({ fact }) => fact)).toEqual(['wioa.g.helps']);
  });

  // A yes leaves the verdict not evaluated, for the element of the crash was not run.
  test('one crash and one open question: an answer does not settle the verdict', () => {
    const { exits: _, ...without } = developed();
    expect(run(crashing('wioa.0.education'), without).questions.some(({ settles }) => settles)).toBe(false);
  });

  test('whatever is thrown is reported', () => {
    expect(run(crashing('wioa.g.helps', 'just a word')).faults).toEqual([
      { fact: 'wioa.g.helps', error: 'just a word' },
    ]);
    expect(run(crashing('wioa.g.helps', null)).faults[0]?.error).toBe('null');
  });

  test('all of them', () => {
    const definition: Definition = {
      ...wioa,
      propositions: wioa.propositions.map((each) => ({
        ...each,
        collect: () => {
          throw new TypeError('no');
        },
      })),
    };
    const found = run(definition);
    expect(found.faults.map(({ fact }) => fact)).toEqual(wioa.propositions.map(({ id }) => id));
    expect(new Set(found.elements.map(({ verdict }) => verdict))).toEqual(new Set(['not-run']));
  });
});

/** Takes everything out of a value that can be taken out; what stands in several determinations cannot be. */
function emptied(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    emptied(part);
    Reflect.deleteProperty(value, key);
  }
}

describe('the result', () => {
  test.each(sample(examples))(
    'of %s can be changed, and neither the input nor the next one changes',
    (_, system) => {
      const input = system();
      const all = () => [...determineAll(catalogue, [input], { asOf })];
      const found = all();
      const before = JSON.stringify(found);
      emptied(found);
      expect(JSON.stringify(found)).not.toBe(before);
      expect(input).toEqual(system());
      expect(JSON.stringify(all())).toBe(before);
    },
  );

  test.each(sample(examples))('of %s is plain JSON', (_, system) => {
    const found = determineWioa(system(), 'bht', { asOf });
    expect(JSON.parse(JSON.stringify(found))).toStrictEqual(found);
    const undefinedIn = (value: unknown): boolean =>
      value === undefined ||
      (typeof value === 'object' && value !== null && Object.values(value).some(undefinedIn));
    expect(undefinedIn(found)).toBe(false);
  });

  test.each(sample(examples))('of %s leaves the input as it was', (_, system) => {
    const input = system();
    const options = { asOf, attestations: structuredClone(input.attestations ?? []) };
    determineWioa(input, 'bht', options);
    expect(input).toEqual(system());
    expect(partsWhere(options, Object.isFrozen)).toEqual([]);
  });

  test.each(sample(examples))('of %s comes from a frozen input as well', (_, system) => {
    const input = system();
    const freezeAll = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      Object.values(value).forEach(freezeAll);
      Object.freeze(value);
    };
    freezeAll(input);
    expect(determineWioa(input, 'bht', { asOf })).toEqual(determineWioa(system(), 'bht', { asOf }));
  });

  test('the source example is not frozen', () => {
    const input = tucson();
    determineWioa(input, 'bht', { asOf });
    expect(partsWhere(input, Object.isFrozen)).toEqual([]);
  });

  test('the developed example is not frozen', () => {
    const input = developed();
    determineWioa(input, 'bht', { asOf });
    expect(partsWhere(input, Object.isFrozen)).toEqual([]);
  });

  test.each(sample(examples, 1))(
    'of %s has the same bytes when asked again, and after shuffles of tables and lists',
    (_, system) => {
      const whole = JSON.stringify(determineWioa(system(), 'bht', { asOf }));
      expect(JSON.stringify(determineWioa(system(), 'bht', { asOf }))).toBe(whole);
      for (let seed = 1; seed <= runs(4000); seed++) {
        const tables = determineWioa(withShuffledTables(system(), seed), 'bht', { asOf });
        expect(JSON.stringify(tables), `tables, seed ${seed}`).toBe(whole);
        // Goals are listed in messages as the document has them, see below.
        const lists = determineWioa(withShuffledLists(system(), seed, ['goals']), 'bht', { asOf });
        expect(JSON.stringify(lists), `lists, seed ${seed}`).toBe(whole);
      }
    },
  );

  test('of the developed example has the same bytes whatever the order of the goals of counseling', () => {
    const whole = JSON.stringify(determineWioa(developed(), 'bht', { asOf }));
    for (let seed = 1; seed <= runs(400); seed++)
      expect(JSON.stringify(determineWioa(withShuffledLists(developed(), seed), 'bht', { asOf }))).toBe(
        whole,
      );
  });

  test('with verdicts only says the same, without explanations, changes and gaps', () => {
    for (const [, system] of examples) {
      const full = determineWioa(system(), 'bht', { asOf, explain: 'full' });
      const brief = determineWioa(system(), 'bht', { asOf, explain: 'verdict' });
      expect(full).toEqual(determineWioa(system(), 'bht', { asOf }));
      expect(brief).toEqual({
        ...full,
        elements: full.elements.map(({ explanation: _, toMeet: __, ...rest }) => rest),
        subject: brief.subject,
        reasons: { sufficient: [], exact: false },
        change: { toMeet: [], toLose: [], complete: false },
        questions: [],
        names: {},
        readings: [],
      });
      expect(full.subject).toEqual({ ...brief.subject, digest: expect.stringMatching(/^[0-9a-f]{64}$/) });
    }
  });

  test('counts what was looked at', () => {
    for (const [, system] of examples) {
      const { coverage, facts, subject, elements } = determineWioa(system(), 'bht', { asOf });
      expect(coverage).toEqual({
        elements: elements.length,
        tests: facts.length,
        targets: facts.reduce((sum, { examined }) => sum + examined, 0),
        vacuous: facts.filter(({ examined }) => examined === 0).length,
      });
      const { steps = [], entries = [], exits = [], supports = [] } = system();
      expect(subject).toMatchObject({
        ...{
          kind: 'pathway',
          id: 'bht',
          title: 'Behavioral Health Technician career pathway',
          system: system().id,
        },
        counts: {
          steps: steps.length,
          entries: entries.length,
          exits: exits.length,
          supports: supports.length,
        },
      });
    }
  });
});

describe('the grade of support', () => {
  test('of a verdict that is met is the weakest of its elements', () => {
    const { support, elements } = determineWioa(developed(), 'bht', { asOf });
    expect(elements.map((element) => element.support)).toContain('declared');
    expect(support).toEqual({ weakest: 'declared', threshold: 'assumed' });
  });

  test('of an open verdict is none', () => {
    expect(determineWioa(tucson(), 'bht', { asOf, threshold: 'declared' }).support).toStrictEqual({
      threshold: 'declared',
    });
  });

  test('evidence below the threshold does not count', () => {
    const at = (threshold: 'declared' | 'documented') => {
      const found = determineWioa(developed(), 'bht', { asOf, threshold });
      return Object.fromEntries(found.facts.map(({ id, state }) => [id, state]));
    };
    expect(at('declared')).toEqual(Object.fromEntries(wioa.propositions.map(({ id }) => [id, 'true'])));
    expect(Object.entries(at('documented')).flatMap(([id, state]) => (state === 'true' ? id : []))).toEqual([
      ...['wioa.0.quality', 'wioa.a.industry', 'wioa.e.practicable'],
    ]);
  });

  /** With the threshold at the grade that a verdict is said to rest on, the verdict should stand. */
  const standsAtItsOwnSupport = (system: PathwaySystem, id: string) => {
    const on = (threshold?: 'assumed') =>
      determineWioa(system, 'p', { asOf, ...(threshold && { threshold }) });
    const element = on().elements.find((each) => each.id === id);
    const again = on((element?.support ?? undefined) as 'assumed' | undefined).elements.find(
      (each) => each.id === id,
    );
    expect([element?.verdict, again?.verdict]).toEqual(['not-met', 'not-met']);
  };

  test('is one at which the verdict stands', () => {
    standsAtItsOwnSupport(
      {
        format: 'career-pathways/1',
        id: 's',
        title: 'S',
        complete: ['supports'],
        pathways: [{ id: 'p', title: 'P', steps: [] }],
      },
      'C',
    );
  });

  // That instruction together is appropriate is only presumed, but the verdict does not say that it rests on that.
  test('is one at which the verdict stands, where the condition is presumed', () => {
    standsAtItsOwnSupport(
      {
        ...{ format: 'career-pathways/1', id: 's', title: 'S', complete: ['steps', 'schedules'] },
        pathways: [{ id: 'p', title: 'P', steps: [] }],
      },
      'D',
    );
  });
});

describe('the age of evidence', () => {
  const industry = (maxAge?: number, day = asOf) =>
    determineWioa(developed(), 'bht', { asOf: day, ...(maxAge !== undefined && { maxAge }) }).facts.find(
      ({ id }) => id === 'wioa.a.industry',
    );

  test('nothing is too old by itself', () => {
    expect(industry(undefined, '2090-01-01')?.state).toBe('true');
  });

  test('a report of March 2026 counts from the last day of March', () => {
    expect(industry(365, '2027-03-31')?.state).toBe('true');
    expect(industry(365, '2027-04-01')).toMatchObject({ state: 'unknown', causes: ['stale-evidence'] });
    expect(industry(365, '2027-04-01')?.leftOut.map(({ at, stale }) => [at.id, stale])).toEqual([
      ['county-report', 'too-old'],
    ]);
    expect(industry(0, '2026-03-31')?.state).toBe('true');
    expect(industry(0, '2026-04-01')?.state).toBe('unknown');
  });

  test('a report of next month is not there yet', () => {
    expect(industry(undefined, '2026-02-28')?.state).toBe('unknown');
    expect(industry(undefined, '2026-03-01')?.state).toBe('true');
  });

  // Stale is what has expired or is older than the caller allows, nothing else.
  test('a report of next month is missing, not stale', () => {
    expect(industry(undefined, '2026-02-28')?.causes).toEqual(['missing-fact']);
  });

  test('an attestation grows old as well', () => {
    const found = determineWioa(developed(), 'bht', { asOf, maxAge: 30 });
    expect(found.attestations.map(({ id, use }) => [id, use])).toEqual([
      ['practicable', 'expired'],
      ['quality', 'expired'],
    ]);
    expect(found.facts.find(({ id }) => id === 'wioa.0.quality')).toMatchObject({
      state: 'unknown',
      causes: ['needs-judgment', 'stale-evidence'],
    });
  });

  test.each([1e6, 1e300, Number.MAX_VALUE, Number.POSITIVE_INFINITY])(
    'nothing is older than %s days',
    (maxAge) => {
      expect(industry(maxAge)?.state).toBe('true');
    },
  );
});

describe('references', () => {
  test('a provider that is not in the document', () => {
    const system = developed();
    const found = determineWioa({ ...system, partners: [] }, 'bht', { asOf });
    const open = found.facts
      .filter(({ causes }) => causes.includes('unresolved-reference'))
      .map(({ id }) => id);
    expect(open).toEqual([
      'wioa.0.education',
      'wioa.0.training',
      'wioa.0.services',
      'wioa.c.counseling',
      'wioa.c.goals',
    ]);
    for (const fact of found.facts)
      if (open.includes(fact.id)) {
        expect(fact.state).toBe('unknown');
        expect(fact.unresolved.every(({ field }) => field === 'provider')).toBe(true);
      }
    expect(found.elements[0]).toMatchObject({ verdict: 'undetermined', causes: ['unresolved-reference'] });
  });
});
