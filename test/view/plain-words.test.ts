/** Reports in plain words: titles where there are titles, no word of the format, at most 80 columns, something to do. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/definitions/catalogue.js';
import { determineAll } from '../../src/definitions/determine-all.js';
import { textsOf } from '../../src/definitions/texts-of.js';
import type { Determination } from '../../src/logic/determination.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { partnershipReport } from '../../src/partnership/partnership-report.js';
import { determinationMarkdown } from '../../src/view/determination-markdown.js';
import { determinationText } from '../../src/view/determination-text.js';
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

function reportsOf(path: string): { determinations: Determination[]; reports: string[] } {
  const system = read(path);
  const determinations = [...determineAll(catalogue, [system], { asOf })];
  const partners = partnershipReport(system, { asOf });
  return {
    determinations,
    reports: [
      ...determinations.flatMap((found) => {
        const texts = textsOf(found.definition.id);
        return [
          determinationText(found, texts),
          determinationText(found, texts, { depth: 'short' }),
          determinationMarkdown(found, texts),
        ];
      }),
      partnershipText(partners, { determinations }),
      partnershipMarkdown(partners, { determinations }),
    ],
  };
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
  test('there are four', () => expect(examples.length).toBe(4));

  test.each(examples)('%s', (path) => {
    const { reports } = reportsOf(path);
    expect(faultsIn(reports)).toEqual([]);
  });
});

describe.skipIf(documents.length === 0)('the documents of ../shared/cases/wioa', () => {
  test.each(documents.length > 0 ? sample(documents, 4) : [''])('%s', (path) => {
    const { determinations, reports } = reportsOf(path);
    expect(faultsIn(reports)).toEqual([]);
    for (const found of determinations) {
      const texts = textsOf(found.definition.id);
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
