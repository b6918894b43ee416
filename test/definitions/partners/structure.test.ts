/** Nothing is met without something that is there on the day: no record and no attestation stands in for it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../../src/model/evidence.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { type EntityKind, type Ref, tables as tableNames } from '../../../src/model/tables.js';
import { sample, seen, trials } from '../../depth.js';
import { type Table, tables } from './cases.js';

/** What a record or an attestation may say of every proposition: it is so. */
function sayingAll({ definition }: Table, given: PathwaySystem): PathwaySystem {
  const subjects: readonly Ref[] = [
    { kind: 'system', id: given.id } as unknown as Ref,
    ...(given.agreements ?? []).map(({ id }) => ({ kind: 'agreement' as const, id })),
  ];
  const asked = definition.propositions.map(({ id }) => id);
  return {
    ...given,
    evidence: [
      ...(given.evidence ?? []),
      ...asked.map(
        (proposition): Evidence => ({
          id: `record-${proposition}`,
          kind: 'statement',
          about: subjects,
          proposition,
          bearing: 'for',
          date: '2026-05-04',
          source: 'Minutes of the board',
        }),
      ),
    ],
    attestations: asked.flatMap((proposition) =>
      subjects.map((subject) => ({
        id: `${subject.kind}-${proposition}`,
        definition: definition.id,
        proposition,
        subject,
        asserts: true,
        by: { office: 'Director', organization: 'Board' },
        on: '2026-05-04',
        basis: 'What we know',
      })),
    ),
  };
}

const conditions = ({ definition }: Table) =>
  new Set(definition.elements.flatMap(({ engagedWhen }) => engagedWhen ?? []));
/** The propositions that came out true, conditions aside: what engages an element meets none. */
const trueIn = (table: Table, given: PathwaySystem) =>
  table
    .run(table.definition, given)
    .facts.flatMap(({ id, state }) => (state === 'true' && !conditions(table).has(id) ? [id] : []));

const bare = ({ full }: Table): PathwaySystem => ({
  format: full.format,
  id: full.id,
  title: full.title,
  ...(full.agreements?.some(({ kind }) => kind === 'one-stop-mou') && {
    agreements: [{ id: 'mou', kind: 'one-stop-mou', parties: [] }],
  }),
});

const counted: readonly EntityKind[] = (Object.keys(tableNames) as EntityKind[]).filter(
  (kind) => kind !== 'evidence' && kind !== 'attestation',
);
type Rows = readonly { readonly id: string }[];
const mapRows = (given: PathwaySystem, edit: (rows: Rows) => Rows, kinds = counted): PathwaySystem => ({
  ...given,
  ...Object.fromEntries(
    kinds.flatMap((kind) => {
      const rows = given[tableNames[kind]];
      return rows ? [[tableNames[kind], edit(rows)]] : [];
    }),
  ),
});

describe.each(tables.map((table) => [table.name, table] as const))('%s', (_, table) => {
  const { definition, full } = table;

  test('records and attestations alone make nothing true', () => {
    const found = table.run(definition, sayingAll(table, bare(table)));
    expect(trueIn(table, sayingAll(table, bare(table)))).toEqual([]);
    expect(found.verdict).not.toBe('met');
    expect(found.elements.filter(({ verdict }) => verdict === 'met')).toEqual([]);
  });

  test('no proposition is true, whatever is said, without the tables that show it', () => {
    for (const { id, for: pro } of sample(table.run(definition, full).facts, 3)) {
      if (conditions(table).has(id)) continue;
      const shown = pro.filter(({ bearing }) => bearing === 'establishes').map(({ at }) => at.kind);
      // People may be meant by a pathway, an entry or a service: whichever names no group is open to anyone.
      const meant = shown.includes('entry') && id.startsWith('leadership.');
      const kinds = meant ? [...shown, 'pathway', 'support'] : shown.includes('system') ? counted : shown;
      const without = mapRows(sayingAll(table, full), () => [], kinds as EntityKind[]);
      const agreements = bare(table).agreements;
      expect(trueIn(table, { ...without, ...(agreements && { agreements }) }), id).not.toContain(id);
    }
  });

  const ways: readonly [string, object][] = [
    ['over', { effective: { to: '2010' } }],
    ['yet to begin', { effective: { from: '2030' } }],
    ['planned', { status: 'developing' }],
    ['gone', { status: 'ceased' }],
  ];
  test.each(sample(ways, 2))(
    'nothing is true where everything is %s, and what is left out is listed',
    (_name, more) => {
      const given = mapRows(full, (rows) => rows.map((row) => ({ ...row, ...more })));
      expect(trueIn(table, given)).toEqual([]);
      expect(
        trueIn(table, { ...sayingAll(table, given), ...{ agreements: given.agreements ?? [] } }),
      ).toEqual([]);
      const found = table.run(definition, given);
      expect(found.verdict).toBe('undetermined');
      for (const fact of found.facts) {
        if (conditions(table).has(fact.id)) continue;
        const known = [...fact.leftOut, ...fact.for].filter(
          ({ stale, grade }) => stale !== undefined || grade === 'planned',
        );
        expect([fact.id, known.length > 0]).toEqual([fact.id, true]);
      }
    },
  );

  test('taking rows away never makes true what was not, and without rows of its kind nothing is', () => {
    let open = 0;
    const inFull = new Set(trueIn(table, full));
    const keeps = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 120, maxLength: 120 });
    fc.assert(
      fc.property(keeps, (numbers) => {
        let next = 0;
        const given = mapRows(full, (rows) => rows.filter(() => (numbers[next++] ?? 0) > 2));
        if (definition.id === 'one-stop-mou') Object.assign(given, { agreements: full.agreements });
        expect(trueIn(table, given).filter((id) => !inFull.has(id))).toEqual([]);
        const found = table.run(definition, sayingAll(table, given));
        for (const { id, state, examined } of found.facts)
          if (examined === 0) expect([id, state]).not.toEqual([id, 'true']);
        open += found.verdict === 'undetermined' ? 1 : 0;
      }),
      trials(400, 1, 5),
    );
    seen(open, 2);
  });
});
