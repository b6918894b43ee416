/** Definitions side by side: what each says, and the change that helps most of them; rows of pathways, and of programs. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CatalogueEntry, catalogue } from '../../src/definitions/catalogue.js';
import { defineDefinition } from '../../src/definitions/define-definition.js';
import { determine } from '../../src/definitions/determine.js';
import type { Definition } from '../../src/definitions/engine/definition.js';
import { collector } from '../../src/definitions/engine/notebook.js';
import type { ProgramDossier } from '../../src/definitions/engine/program.js';
import type { Determination } from '../../src/logic/determination.js';
import { isProgram } from '../../src/model/is-program.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { tables } from '../../src/model/tables.js';
import { columnsIn } from '../../src/survey/column.js';
import { definitionColumns } from '../../src/survey/columns/definitions.js';
import { structureColumns } from '../../src/survey/columns/structure.js';
import { summarizeRows } from '../../src/survey/summarize-rows.js';
import { surveyRow } from '../../src/survey/survey-row.js';
import { surveyRows } from '../../src/survey/survey-rows.js';
import { full as ecppDocument } from '../definitions/ecpp/cases.js';
import { full as ietDocument } from '../definitions/iet/cases.js';
import { seen, trials } from '../depth.js';
import { systemLists } from './arbitrary-systems.js';

const asOf = '2026-11-01';
const citation = { document: 'A made-up text', place: 'page 2' };
const aboutPathways = catalogue.filter(({ about }) => about.kind === 'pathway');

/** Whether a step names its hours, for one definition as for another. */
const saysHours = collector<ProgramDossier>((book, { program: { id, clockHours } }) => {
  book.examine(1);
  if (clockHours !== undefined)
    book.note('establishes', { kind: 'step', id, field: 'clockHours' }, 'hours.said');
});

const saysProvider = collector<ProgramDossier>((book, { program: { id, provider } }) => {
  book.examine(1);
  if (provider !== undefined)
    book.note('establishes', { kind: 'step', id, field: 'provider' }, 'provider.said');
});

const system: PathwaySystem = {
  ...{ format: 'career-pathways/1', id: 's', title: 'S' },
  partners: [{ id: 'college', name: 'College', types: ['postsecondary'] }],
  steps: [
    { id: 'aide', title: 'Aide', kind: 'certificate-program', provider: 'college' },
    { id: 'course', title: 'Course', kind: 'course', clockHours: 3 },
    { id: 'nurse', title: 'Nurse', kind: 'degree-program', clockHours: 1500 },
  ],
};

/** A definition about programs that asks some things. */
function aboutPrograms(
  id: string,
  asks: { readonly [proposition: string]: typeof saysHours },
): CatalogueEntry {
  const texts = Object.keys(asks).map((each) => [
    each,
    { holds: 'it is said', ask: 'What is it?', act: 'Say it', owner: 'the college' },
  ]);
  return defineDefinition<ProgramDossier>({
    head: {
      ...{ id, title: `Definition ${id}`, edition: '1', inForce: {} },
      ...{ authority: [citation], textVerifiedOn: '2026-11', basis: 'guidance' },
    },
    about: { kind: 'program' },
    clauses: [
      {
        ...{ id: 'said', citation },
        asks: Object.entries(asks).map(([proposition, collect]) => ({ id: proposition, collect })),
      },
    ],
    texts: {
      definition: id,
      elements: { said: 'Says it' },
      propositions: Object.fromEntries(texts),
      messages: { 'hours.said': 'says it', 'provider.said': 'says it' },
    },
    examples: [{ name: 'some', system, asOf, expect: {} }],
  });
}

const one = aboutPrograms('one', { 'one.hours': saysHours });
const two = aboutPrograms('two', { 'two.hours': saysHours });
const three = aboutPrograms('three', { 'three.hours': saysHours, 'three.provider': saysProvider });

/** What the columns of a definition hold where nothing fails. */
const said = (name: string, verdict: string, asks: string | null) => ({
  [name]: verdict,
  [`${name}_fails`]: null,
  [`${name}_open`]: verdict === 'met' ? null : 'said',
  [`${name}_asks`]: asks,
});

test('a row of programs has every verdict, the first question, and the one change that meets most', () => {
  const columns = [definitionColumns([one, two, three])];
  const rows = [...surveyRows([system], { asOf, columns })];
  expect(columnsIn(columns).map(({ name }) => name)).toEqual(Object.keys(rows[0] ?? {}));
  expect(rows).toEqual([
    {
      ...{ system: 's', program: 'aide', title: 'Aide', as_of: asOf },
      ...said('one', 'undetermined', 'one.hours'),
      ...said('two', 'undetermined', 'two.hours'),
      ...said('three', 'undetermined', 'three.hours'),
      ...{ change: 'one.hours', change_meets: 3 },
    },
    {
      ...{ system: 's', program: 'nurse', title: 'Nurse', as_of: asOf },
      ...said('one', 'met', null),
      ...said('two', 'met', null),
      ...said('three', 'undetermined', 'three.provider'),
      ...{ change: 'three.provider', change_meets: 1 },
    },
  ]);
  const { words, numbers } = summarizeRows(rows, { asOf, columns });
  expect(words['one']).toEqual({ met: 1, undetermined: 1 });
  expect(numbers['change_meets']?.sum).toBe(4);
});

/** A document in which nearly all is met, without one of its rows: there one change is enough. */
const oneLess = fc
  .tuple(
    fc.constantFrom<PathwaySystem>(ecppDocument, ietDocument),
    fc.constantFrom(...Object.values(tables)),
    fc.nat(),
  )
  .map(([full, table, number]): PathwaySystem[] => {
    const rows = full[table] ?? [];
    return [{ ...full, [table]: rows.filter((_, at) => at !== number % rows.length) }];
  });

test('a row of any pathway says what its determinations say, and its change is one that alone meets so many', () => {
  const columns = [definitionColumns(aboutPathways)];
  let [changed, failed] = [0, 0];
  fc.assert(
    fc.property(fc.oneof(systemLists, oneLess), (systems) => {
      for (const each of systems)
        for (const { id } of each.pathways ?? []) {
          const row = surveyRow(each, id, { asOf, columns });
          const found = aboutPathways.map(
            ({ definition }): Determination =>
              determine(
                definition as Definition,
                each,
                { kind: 'pathway', id },
                { asOf, bills: [definition.id] },
              ),
          );
          for (const { definition, verdict, questions, elements } of found) {
            const name = `${definition.id.replaceAll('-', '_')}${definition.standing ? '_not_law' : ''}`;
            const of = (wanted: string) => elements.filter((element) => element.verdict === wanted);
            const fails = of('not-met').flatMap(({ tests }) =>
              tests.filter(({ state }) => state === 'false'),
            );
            const failing = fails.map(({ fact }) => fact);
            failed += failing.length;
            expect([row[name], row[`${name}_asks`]]).toEqual([
              verdict,
              failing[0] ?? questions[0]?.fact ?? null,
            ]);
            expect(row[`${name}_fails`] ?? '').toBe(failing.join(' '));
            expect(row[`${name}_open`] ?? '').toBe(
              of('undetermined')
                .map(({ id: element }) => element)
                .join(' '),
            );
          }
          const alone = found.flatMap(({ change, limits }) =>
            change.toMeet
              .filter((set) => set.length === 1)
              .flat()
              .filter(({ fact }) => limits.every((limit) => limit.fact !== fact)),
          );
          expect(row['change'] === null).toBe(alone.length === 0);
          if (row['change'] === null) continue;
          changed++;
          expect(alone.map(({ fact }) => fact)).toContain(row['change']);
          const meets = found.filter(({ change }) =>
            change.toMeet.some(([only, ...more]) => more.length === 0 && only?.fact === row['change']),
          ).length;
          expect(row['change_meets']).toBeGreaterThanOrEqual(meets);
        }
    }),
    trials(400, 1, 4),
  );
  seen(changed, 1);
  seen(failed, 1);
});

test('what of a regulation was not read is asked about, and is no change', () => {
  const entries = catalogue.filter(({ definition }) => definition.id === 'ecpp-484-d-2');
  const row = surveyRow(ecppDocument, 'p', { asOf, columns: [definitionColumns(entries)] });
  expect(row).toMatchObject({
    ...{ ecpp_484_d_2: 'undetermined', ecpp_484_d_2_asks: 'ecpp.not-read' },
    ...{ change: null, change_meets: 0 },
  });
});

test('the parts of a table of programs are the table', () => {
  const options = { asOf, columns: [definitionColumns([one, three])] };
  const whole = [...surveyRows([system], options)];
  const parts = [0, 1, 2].flatMap((index) => [
    ...surveyRows([system], { ...options, shard: { index, of: 3 } }),
  ]);
  expect(parts.map((row) => row['program']).sort()).toEqual(whole.map((row) => row['program']));
  expect(whole.length).toBe((system.steps ?? []).filter(isProgram).length);
});

test('what cannot stand in one table is refused', () => {
  const programs = definitionColumns([one]);
  expect(() => surveyRows([system], { asOf, columns: [programs, structureColumns] })).toThrow(
    /columns is "structure"\. Give groups of pathways alone, or of programs alone/,
  );
  expect(() => definitionColumns([one, ...aboutPathways])).toThrow(
    /about pathways alone, or about programs alone/,
  );
  expect(() => definitionColumns([])).toThrow('entries is a list. Give at least one definition.');
  const others = catalogue.filter(({ about }) => about.kind === 'system');
  expect(() => definitionColumns(others)).toThrow(/about\.kind/);
  expect(() => surveyRow(system, 'gone', { asOf, columns: [programs] })).toThrow(
    'There is no step "gone" in "s".',
  );
});
