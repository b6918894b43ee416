/**
 * Reports in plain words, in both languages: titles where there are titles, no word of the format, at most 80 columns,
 * and for whatever is open or not met something to do, with its kind and who can do it.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { capital } from '../../src/base/sentence.js';
import { catalogue } from '../../src/definitions/catalogue.js';
import { determineAll } from '../../src/definitions/determine-all.js';
import type { Texts } from '../../src/definitions/engine/texts.js';
import { textsOf } from '../../src/definitions/texts-of.js';
import type { Determination } from '../../src/logic/determination.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { partnershipReport } from '../../src/partnership/partnership-report.js';
import { es } from '../../src/texts/es/spanish.js';
import type { LanguageTexts } from '../../src/texts/language-texts.js';
import { determinationMarkdown } from '../../src/view/determination-markdown.js';
import { determinationRowText } from '../../src/view/determination-row.js';
import { determinationRows } from '../../src/view/determination-rows.js';
import { determinationSarif } from '../../src/view/determination-sarif.js';
import { determinationText } from '../../src/view/determination-text.js';
import { joinedRemediesOf } from '../../src/view/joined-remedies.js';
import { partnershipMarkdown } from '../../src/view/partnership-markdown.js';
import { partnershipText } from '../../src/view/partnership-text.js';
import { remediesOf } from '../../src/view/remedies.js';
import { speechFor } from '../../src/view/speech.js';
import { shared } from '../conformance/shared-data.js';
import { sample } from '../depth.js';
import { root } from '../doors.js';
import { mark, marked } from './marked.js';

const asOf = '2026-11-01';
const cases = join(shared, 'cases/wioa');
const inFolder = (folder: string) =>
  (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith('.json') && name !== 'expected.json')
    .map((name) => join(folder, name));

const read = (path: string): PathwaySystem => marked(JSON.parse(readFileSync(path, 'utf8')));

/** How each language says a determination. */
const languages: { readonly [language: string]: (found: Determination) => Texts | LanguageTexts } = {
  English: (found) => textsOf(found.definition.id),
  Spanish: () => es,
};

function reportsOf(path: string): { determinations: Determination[]; reports: string[] } {
  const system = read(path);
  const determinations = [...determineAll(catalogue, [system], { asOf })];
  const partners = partnershipReport(system, { asOf });
  const said = (texts: (found: Determination) => Texts | LanguageTexts, more: { system?: PathwaySystem }) => [
    ...determinations.flatMap((found) => [
      determinationText(found, texts(found), more),
      determinationText(found, texts(found), { ...more, depth: 'short' }),
      determinationMarkdown(found, texts(found), more),
      determinationRowText(found, texts(found), more),
    ]),
  ];
  // Rows and logs have ids in columns of their own; in their texts they have none.
  const cells = [...determinationRows(determinations, textsOf)].flatMap(
    ({ definition: _, system: __, subject: ___, element: ____, kind: _____, ...texts }) =>
      Object.values(texts),
  );
  const log = determinationSarif(determinations, textsOf).runs[0]?.results ?? [];
  return {
    determinations,
    reports: [
      ...said(languages['English']!, {}),
      // What has no title is called by what it belongs to, for which Spanish needs the document.
      ...said(languages['Spanish']!, { system }),
      ...[{}, { texts: es, system }].flatMap((more) => [
        partnershipText(partners, { determinations, ...more }),
        partnershipMarkdown(partners, { determinations, ...more }),
      ]),
      ...cells,
      ...log.map(({ message }) => message.text),
    ],
  };
}

const flat = (text: string) => text.replaceAll(/\s+/g, ' ');

/** What an action is asked for and is not printed: what to do, which kind of thing that is, and who can do it. */
function unsaid(found: Determination, texts: Texts | LanguageTexts): string[] {
  const speech = speechFor(found, texts);
  const printed = flat(determinationText(found, texts));
  return joinedRemediesOf(found, speech).flatMap(({ owner, ask, act, how }) => {
    const words = [capital(owner), ask, act, speech.words.determinations.how[how]];
    return words.filter((each) => each === '' || !printed.includes(flat(each)));
  });
}

/** Lines with an id that has a title, a word of the format, or a grudge. */
function faultsIn(reports: readonly string[]): string[] {
  return reports
    .flatMap((report) => report.split('\n'))
    .filter(
      (line) => line.includes(mark) || /\b[a-z]+[A-Z][a-z]/.test(line) || line.includes('held against'),
    );
}

const examples = inFolder(`${root}docs/examples`);
const documents = inFolder(cases);

describe('the examples', () => {
  test('there are five', () => expect(examples.length).toBe(5));

  test.each(sample(examples, 1))('%s', (path) => {
    const { reports } = reportsOf(path);
    expect(faultsIn(reports)).toEqual([]);
  });
});

describe.skipIf(documents.length === 0)('the documents of ../shared/cases/wioa', () => {
  test.each(documents.length > 0 ? sample(documents, 4) : [''])('%s', (path) => {
    const { determinations, reports } = reportsOf(path);
    expect(faultsIn(reports)).toEqual([]);
    for (const found of determinations)
      for (const textsFor of Object.values(languages)) {
        const texts = textsFor(found);
        expect(unsaid(found, texts)).toEqual([]);
        const lines = determinationText(found, texts).split('\n');
        expect(lines.filter((line) => line.length > 80)).toEqual([]);
        const open = found.elements.filter(
          ({ verdict }) => verdict === 'undetermined' || verdict === 'not-met',
        );
        const remedied = new Set(remediesOf(found, speechFor(found, texts)).map(({ element }) => element));
        expect(open.filter(({ id }) => !remedied.has(id))).toEqual([]);
      }
  });
});

test('an id, a word of the format and a grudge are found out', () => {
  expect(faultsIn([`a ${mark}b`, 'individualPlan', 'held against you', 'a step "College"'])).toEqual([
    `a ${mark}b`,
    'individualPlan',
    'held against you',
  ]);
});
