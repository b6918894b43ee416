/** Determinations as rows and CSV: nothing is lost, nothing opens as a formula. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PathwayError } from '../../src/base/pathway-error.js';
import { catalogue } from '../../src/definitions/catalogue.js';
import { determineAll } from '../../src/definitions/determine-all.js';
import { textsOf } from '../../src/definitions/texts-of.js';
import { determineWioa } from '../../src/definitions/wioa/determine-wioa.js';
import type { Determination } from '../../src/logic/determination.js';
import { determinationCsv, determinationRows } from '../../src/view/determination-rows.js';
import { developed, tucson } from '../definitions/examples.js';
import { trials } from '../depth.js';
import { payloads } from '../io/csv/payloads.js';

const asOf = '2026-11-01';
const all = () => [...determineAll(catalogue, [tucson(), developed()], { asOf })];
const cells = (csv: string) => parse(csv) as string[][];

test('a row for each element of each determination, in their order', () => {
  const found = all();
  const rows = [...determinationRows(found, textsOf)];
  expect(
    rows.map(({ definition, title, element, elementVerdict }) => [
      definition,
      title,
      element,
      elementVerdict,
    ]),
  ).toEqual(
    found.flatMap(({ definition, subject, elements }) =>
      elements.map(({ id, verdict }) => [definition.id, subject.title, id, verdict]),
    ),
  );
  for (const row of rows) expect(Object.values(row).every((cell) => typeof cell === 'string')).toBe(true);
});

test('says what holds, what is open, the citation and the first question of the element', () => {
  const [, row] = [...determinationRows([determineWioa(tucson(), 'bht', { asOf })], textsOf)];
  const texts = textsOf('wioa-3-7');
  expect(row).toMatchObject({
    element: 'A',
    verdict: 'undetermined',
    citation: '29 U.S.C. 3102(7)(A)',
    system: tucson().id,
  });
  expect(row?.open).toContain(texts.propositions['wioa.a.industry']?.holds);
  expect(
    Object.values(texts.propositions).flatMap(({ ask, askWhen = {} }) => [ask, ...Object.values(askWhen)]),
  ).toContain(row?.question);
  const [first] = [...determinationRows([determineWioa(developed(), 'bht', { asOf })], textsOf)];
  expect(first).toMatchObject({ elementVerdict: 'met', causes: '', question: '', open: '' });
  expect(first?.holds).not.toBe('');
});

test('the CSV has a head in words, and reads back as the rows', () => {
  const rows = [...determinationRows(all(), textsOf)];
  const [head = [], ...read] = cells(determinationCsv(all(), textsOf));
  expect(head.join()).not.toMatch(/[a-z][A-Z]/);
  const plain = (cell: string) => cell.replace(/^'(?=['=+\-@\t\r\n#])/, '');
  const order = Object.keys(head).length;
  expect(read.map((row) => row.map(plain).toSorted())).toEqual(
    rows.map((row) => Object.values(row).toSorted()),
  );
  expect(read.every((row) => row.length === order)).toBe(true);
});

test('no cell opens as a formula, whatever the document says', () => {
  const system = developed();
  const [pathway] = system.pathways ?? [];
  fc.assert(
    fc.property(fc.constantFrom(...payloads), fc.string(), (payload, more) => {
      const titled = {
        ...system,
        id: `${payload}${more}x`,
        pathways: [{ ...pathway, title: `${payload}${more}x` }],
      };
      const found = determineWioa(titled as never, 'bht', { asOf, explain: 'verdict' });
      for (const row of cells(determinationCsv([found], textsOf)))
        for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/);
    }),
    trials(2000, 1, 8),
  );
});

test('rows come one at a time, and again', () => {
  let asked = 0;
  const determinations = {
    *[Symbol.iterator](): Generator<Determination> {
      for (const each of all()) {
        asked++;
        yield each;
      }
    },
  };
  const rows = determinationRows(determinations, textsOf);
  for (const _ of rows) break;
  expect(asked).toBe(1);
  expect([...rows]).toEqual([...rows]);
});

test.each([
  ['wrong-texts', () => textsOf('one-stop-mou')],
  [
    'callback-failed',
    () => {
      throw new Error('no texts');
    },
  ],
] as const)('%s', (code, given) => {
  const thrown = () => {
    try {
      return determinationCsv([determineWioa(tucson(), 'bht', { asOf })], given);
    } catch (error) {
      return error instanceof PathwayError ? error.code : error;
    }
  };
  expect(thrown()).toBe(code);
});
