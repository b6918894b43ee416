/** Definitions about partners: every element and proposition met, open, and contradicted where it can be. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../src/definitions/catalogue.js';
import { determine } from '../../../src/definitions/determine.js';
import type { Definition } from '../../../src/definitions/engine/definition.js';
import type { Dossier } from '../../../src/definitions/engine/dossier.js';
import { localTeam } from '../../../src/definitions/partners/local-team/definition.js';
import { oneStopPartners } from '../../../src/definitions/partners/one-stop-partners/definition.js';
import { sectorPartnership } from '../../../src/definitions/partners/sector-partnership/definition.js';
import { strategicMinimum } from '../../../src/definitions/partners/strategic-minimum/definition.js';
import { textsOf } from '../../../src/definitions/texts-of.js';
import { readSystem } from '../../../src/model/read-system.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { determinationText } from '../../../src/view/determination-text.js';
import { sample } from '../../depth.js';
import { root } from '../../doors.js';
import { names } from '../../logic/oracle.js';
import { day, type Table, tables } from './cases.js';

const stateOf = (table: Table, given: PathwaySystem, fact: string) =>
  table.run(table.definition, given).facts.find(({ id }) => id === fact)?.state;
const elementOf = ({ definition }: Table, fact: string) =>
  definition.elements.find(({ formula }) => names(formula).includes(fact))?.id ?? '';
const verdictOf = (table: Table, given: PathwaySystem, element: string, definition = table.definition) =>
  table.run(definition, given).elements.find(({ id }) => id === element)?.verdict;

/** The definition with a proposition that no element asks for. */
function dropping({ definition }: Table, fact: string): Table['definition'] {
  const elements = definition.elements.map((element) => ({
    ...element,
    formula: {
      kind: 'all' as const,
      of: names(element.formula).flatMap((id) => (id === fact ? [] : [{ kind: 'fact' as const, fact: id }])),
    },
  }));
  return { ...definition, elements } as Table['definition'];
}

describe.each(tables.map((table) => [table.name, table] as const))('%s', (_, table) => {
  const asked = table.definition.elements.flatMap(({ formula }) => names(formula));

  test('is met where everything is there, and undetermined where nothing is', () => {
    expect(readSystem(table.full).ok).toBe(true);
    const found = table.run(table.definition, table.full);
    expect(found.elements.map(({ id, verdict }) => [id, verdict])).toEqual(
      table.definition.elements.map(({ id }) => [id, 'met']),
    );
    expect(found.verdict).toBe('met');
    expect(found.faults).toEqual([]);
    const { id, agreements = [] } = table.full;
    const bare: PathwaySystem = {
      format: 'career-pathways/1',
      id,
      title: 'S',
      agreements: agreements.map((each) => ({ id: each.id, kind: each.kind, parties: [] })),
    };
    expect(table.run(table.definition, bare).verdict).toBe('undetermined');
  });

  test('has a case for each of its propositions', () => {
    expect(Object.keys(table.without).sort()).toEqual([...asked].sort());
  });

  test.each(sample(asked))(
    '%s: true, then open, then false where it can be contradicted; it decides its element',
    (fact) => {
      const element = elementOf(table, fact);
      const open = table.without[fact]?.(table.full) ?? table.full;
      expect(stateOf(table, table.full, fact)).toBe('true');
      expect(stateOf(table, open, fact)).toBe('unknown');
      expect(verdictOf(table, open, element)).toBe('undetermined');
      expect(table.run(table.definition, open).verdict).toBe('undetermined');
      // Without the proposition the same case would come out otherwise, but where what was taken away opens another too:
      // the condition of a one-stop program, the stacking of credentials whose steps have no order.
      if ((!fact.startsWith('one-stop.') || fact === 'one-stop.tanf') && fact !== 'core.sequencing')
        expect(verdictOf(table, open, element, dropping(table, fact))).toBe('met');
      const refute = table.refuted[fact];
      if (!refute) return;
      expect(stateOf(table, refute(table.full), fact)).toBe('false');
      expect(verdictOf(table, refute(table.full), element)).toBe('not-met');
    },
  );

  test('every element counts', () => {
    for (const { id, formula } of sample(table.definition.elements, 2)) {
      const [fact = ''] = names(formula);
      const open = table.without[fact]?.(table.full) ?? table.full;
      const rest = {
        ...table.definition,
        elements: table.definition.elements.filter((each) => each.id !== id),
      } as Table['definition'];
      const others = table.run(rest, open).elements.map(({ verdict }) => verdict);
      expect(table.run(table.definition, open).elements.map(({ verdict }) => verdict)).not.toEqual(others);
    }
  });

  test('has a text for every element, proposition and message', () => {
    const { texts } = catalogue.find(({ definition }) => definition.id === table.definition.id) ?? {};
    expect(Object.keys(texts?.elements ?? {})).toEqual(table.definition.elements.map(({ id }) => id));
    expect(Object.keys(texts?.propositions ?? {}).sort()).toEqual(
      table.definition.propositions.map(({ id }) => id).sort(),
    );
    const runs = [
      table.full,
      ...sample(Object.values(table.without), 2).map((edit) => edit(table.full)),
      ...sample(Object.values(table.refuted), 2).map((edit) => edit(table.full)),
    ].map((given) => table.run(table.definition, given, { explain: 'full' }));
    const messages = runs
      .flatMap(({ facts }) => facts)
      .flatMap((fact) => [...fact.for, ...fact.against].map(({ message }) => message.id));
    expect([...new Set(messages)].filter((id) => !(id in (texts?.messages ?? {})))).toEqual([]);
    for (const found of sample(runs, 2))
      expect(determinationText(found, textsOf(table.definition.id))).not.toMatch(/[{}]/);
  });
});

const tucson = JSON.parse(readFileSync(`${root}docs/examples/tucson-bht.json`, 'utf8')) as PathwaySystem;
const claimed: PathwaySystem = { ...tucson, complete: [...(tucson.complete ?? []), 'partners'] };
const against = (definition: Definition<Dossier>, given: PathwaySystem) =>
  determine(definition, given, { kind: 'system' }, { asOf: day });
const notMet = (found: ReturnType<typeof against>) =>
  found.elements.flatMap(({ id, verdict }) => (verdict === 'not-met' ? [id] : []));

describe('Tucson', () => {
  test('with its partners claimed complete: economic development is missing, and on the local team human services too', () => {
    const strategic = against(strategicMinimum, claimed);
    expect([strategic.verdict, notMet(strategic)]).toEqual(['not-met', ['economic-development']]);
    expect(strategic.change.toMeet).toEqual([
      [expect.objectContaining({ fact: 'minimum.economic-development', how: 'show-evidence' })],
    ]);
    const local = against(localTeam, claimed);
    expect([local.verdict, notMet(local)]).toEqual(['not-met', ['human-services', 'economic-development']]);
    const changes = local.change.toMeet[0]?.map(({ fact }) => fact) ?? [];
    expect(changes).toEqual(
      expect.arrayContaining(['local-team.human-services', 'local-team.economic-development']),
    );
  });

  test('with its list left open: undetermined', () => {
    expect(against(strategicMinimum, tucson).verdict).toBe('undetermined');
    expect(against(localTeam, tucson).verdict).toBe('undetermined');
  });
});

describe('one-stop partners', () => {
  const table = tables.find(({ name }) => name === 'one-stop partners') as Table;
  const evidence = (program: string) => [
    {
      id: 'r',
      kind: 'statement',
      about: [{ kind: 'system', id: 's' }],
      proposition: `one-stop.${program}.in-area`,
      bearing: 'against',
      date: '2026-05-04',
      source: 'Minutes of the board',
    } as const,
  ];

  test('a program that is not carried out in the area is not asked for', () => {
    const without = table.without['one-stop.job-corps']?.(table.full) ?? table.full;
    expect(verdictOf(table, { ...without, evidence: evidence('job-corps') }, 'job-corps')).toBe(
      'not-engaged',
    );
    expect(against(oneStopPartners, { ...without, evidence: evidence('job-corps') }).verdict).toBe('met');
  });

  test('TANF is asked for until the Governor’s notice is on record', () => {
    const without: PathwaySystem = {
      ...(table.without['one-stop.tanf']?.(table.full) ?? table.full),
      complete: ['partners'],
    };
    expect(verdictOf(table, without, 'tanf')).toBe('not-met');
    expect(verdictOf(table, { ...without, evidence: evidence('tanf') }, 'tanf')).toBe('not-engaged');
  });
});

test('labor in a sector partnership: an attestation that it is not appropriate ends the question', () => {
  const table = tables.find(({ name }) => name === 'sector partnership') as Table;
  const without = table.without['sector.labor']?.(table.full) ?? table.full;
  const attestation = {
    id: 'a',
    definition: 'sector-partnership',
    proposition: 'sector.labor-appropriate',
    subject: { kind: 'system', id: 's' },
    asserts: false,
    by: { office: 'Director', organization: 'Board' },
    on: '2026-01-01',
    basis: 'No labor organization represents workers of this cluster here',
  } as const;
  const found = determine(
    sectorPartnership,
    without,
    { kind: 'system' },
    { asOf: day, attestations: [attestation] },
  );
  expect(found.elements.find(({ id }) => id === 'labor')?.verdict).toBe('not-engaged');
  expect([found.verdict, found.robustness.withoutAttestations]).toEqual(['met', 'undetermined']);
});

test('a calendar day, and an agreement that is there, are needed', () => {
  const mou = tables.find(({ name }) => name === 'one-stop memorandum') as Table;
  expect(() => mou.run(mou.definition, { ...mou.full, agreements: [] })).toThrow(
    expect.objectContaining({ code: 'unknown-agreement' }),
  );
  expect(() => mou.run(mou.definition, mou.full, { asOf: '2026' })).toThrow(
    expect.objectContaining({ code: 'bad-day' }),
  );
});
