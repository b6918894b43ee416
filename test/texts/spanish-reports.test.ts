/** Whole reports in Spanish: no English word is left in them outside names, whatever the document. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/definitions/catalogue.js';
import { determineAll } from '../../src/definitions/determine-all.js';
import { pathwayGraph } from '../../src/graph/pathway-graph.js';
import { nextSteps } from '../../src/learner/next-steps.js';
import type { Determination } from '../../src/logic/determination.js';
import { curricularMetrics } from '../../src/measure/curricular-metrics.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { partnershipReport } from '../../src/partnership/partnership-report.js';
import { en } from '../../src/texts/en/english.js';
import { es } from '../../src/texts/es/spanish.js';
import { determinationMarkdown } from '../../src/view/determination-markdown.js';
import { determinationRowText } from '../../src/view/determination-row.js';
import { determinationCsv } from '../../src/view/determination-rows.js';
import { determinationSarif } from '../../src/view/determination-sarif.js';
import { determinationText } from '../../src/view/determination-text.js';
import { nextStepsText } from '../../src/view/next-steps-text.js';
import { partnershipMarkdown } from '../../src/view/partnership-markdown.js';
import { partnershipText } from '../../src/view/partnership-text.js';
import { pathwayReport } from '../../src/view/report/pathway-report.js';
import { systemText } from '../../src/view/system-text.js';
import { anySystem } from '../definitions/arbitrary-system.js';
import { sample, trials } from '../depth.js';
import { root } from '../doors.js';
import { leavesOf, splitWords, wordsIn } from './leaves.js';

const asOf = '2026-11-01';

const spanish = wordsIn(es);

/** Words of the English texts that the Spanish ones do not have, and some that only a slip would let through. */
const english = new Set([
  ...[...wordsIn(en)].filter((word) => !spanish.has(word)),
  ...'the of and to is are not with for which who what when where this that it its by from on at than'.split(
    ' ',
  ),
  ...'step steps credential partner pathway entry exit support evidence record recorded lead'.split(' '),
  ...'met undetermined declared derived ready blocked held state unknown nothing'.split(' '),
]);
// What is nowhere in a random system.
english.delete('gone');

/** Names of programs, laws and documents, which stay; ids of editions; an apostrophe leaves the s of a possessive. */
const names =
  /Job Corps|YouthBuild|Career Pathways Toolkit|Partner Roles and Responsibilities|Career Pathways: Local Planning|Alliance for Quality Career Pathways|\d+ (?:U\.S\.C\.|CFR)|(?<=edición )[\w-]+/g;

/** A report without what the document wrote, and without names. */
function ours(report: string, system: PathwaySystem): string {
  const flat = report
    .replaceAll(/<!-- -->/g, '')
    .replaceAll(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    .replaceAll(/\s+/g, ' ')
    .replaceAll(names, ' ');
  const written = leavesOf(system)
    .flatMap(({ way, value }) =>
      typeof value === 'string' && (/[A-Z ]/.test(value) || way.includes('/others/'))
        ? [value.replaceAll(/\s+/g, ' ')]
        : [],
    )
    .sort((a, b) => b.length - a.length);
  // A system at a glance has ids; elsewhere what has no title is called by its id where the document is not at hand.
  const ids = leavesOf(system)
    .flatMap(({ way, value }) => (way.endsWith('/id') ? [String(value)] : []))
    .sort((a, b) => b.length - a.length)
    .map((id) => (id.includes('-') ? id : `"${id}"`));
  const without = [...written, ...ids].reduce((text, each) => text.replaceAll(each, ' '), flat);
  return without.replaceAll('GO TO 2040', ' ').replaceAll(/\[[^\]]*\]/g, ' ');
}

/** English words, each with what stands around it. */
function englishIn(report: string, system: PathwaySystem): string[] {
  const text = ours(report, system);
  return [...new Set(splitWords(text).filter((word) => english.has(word)))].map((word) => {
    const at = text.search(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu'));
    return `${word}: ${text.slice(Math.max(0, at - 40), at + 40)}`;
  });
}

function reportsOf(system: PathwaySystem, definitions = catalogue): string[] {
  const determinations = [...determineAll(definitions, [system], { asOf })];
  const partners = partnershipReport(system, { asOf });
  const graphs = (system.pathways ?? []).map(({ id }) => pathwayGraph(system, id));
  const learner = { decisions: [], levels: [{ scheme: 'grade', level: 6 }] };
  return [
    ...determinations.flatMap((found) => [
      determinationText(found, es, { depth: 'short', system }),
      determinationText(found, es, { depth: 'full', system }),
      determinationText(found, es),
      determinationMarkdown(found, es, { system }),
      determinationRowText(found, es, { system }),
    ]),
    partnershipText(partners, { determinations, system, texts: es }),
    partnershipText(partners, { determinations, texts: es }),
    partnershipMarkdown(partners, { determinations, system, texts: es }),
    ...graphs.flatMap((graph) => [
      nextStepsText(graph, nextSteps(graph, {}, { asOf }), { texts: es }),
      nextStepsText(graph, nextSteps(graph, learner), { texts: es }),
    ]),
    systemText(system, { texts: es }),
    ...(system.pathways ?? []).map(({ id }) => pageText(reportOn(system, id, determinations))),
  ];
}

/** A page with all that there is for it. */
function reportOn(system: PathwaySystem, pathway: string, all: readonly Determination[]): string {
  const graph = pathwayGraph(system, pathway);
  return pathwayReport(system, pathway, {
    texts: es,
    determinations: all.filter(
      ({ subject: { kind, id } }) =>
        kind === 'system' || kind === 'agreement' || (kind === 'pathway' && id === pathway),
    ),
    partners: partnershipReport(system, { asOf }),
    measures: curricularMetrics(graph),
  });
}

/** What a page says, without its style, its elements and the names of a picture. */
function pageText(html: string): string {
  const text = html
    .replace(/<style>.*?<\/style>/s, ' ')
    .replaceAll(/<[^>]*?aria-label="([^"]*)"[^>]*>/g, ' $1 ');
  const plain = text.replaceAll(/<[^>]*>/g, ' ');
  const marks: readonly (readonly [string, string])[] = [
    ['&lt;', '<'],
    ['&gt;', '>'],
    ['&quot;', '"'],
    ['&amp;', '&'],
  ];
  return marks.reduce((made, [written, mark]) => made.replaceAll(written, mark), plain);
}

const examples = readdirSync(`${root}docs/examples`).filter((name) => name.endsWith('.json'));

test('the list of words is long, and finds an English report', () => {
  expect(english.size).toBeGreaterThan(600);
  const system: PathwaySystem = { format: 'career-pathways/1', id: 's', title: 'S' };
  const partners = partnershipReport(system, { asOf });
  expect(englishIn(partnershipText(partners), system).length).toBeGreaterThan(20);
  expect(englishIn(partnershipText(partners, { texts: es }), system)).toEqual([]);
});

describe.each(sample(examples, 1))('%s', (name) => {
  const system: PathwaySystem = JSON.parse(readFileSync(`${root}docs/examples/${name}`, 'utf8'));

  test('no report has an English word that the document does not have', () => {
    const reports = reportsOf(system);
    expect(reports.length).toBeGreaterThan(10);
    for (const report of reports) expect(englishIn(report, system)).toEqual([]);
  });

  test('lines stay within 80 columns, and every parameter is filled in', () => {
    for (const found of determineAll(catalogue, [system], { asOf })) {
      const lines = determinationText(found, es, { system }).split('\n');
      expect(lines.filter((line) => line.length > 80)).toEqual([]);
      expect(lines.filter((line) => /[{}]|undefined/.test(line))).toEqual([]);
    }
  });

  test('the head of a CSV is in Spanish, and so are the texts of a SARIF log', () => {
    const found = [...determineAll(catalogue, [system], { asOf })];
    const [head = ''] = determinationCsv(found, () => es).split('\n');
    expect(head.split(',').slice(0, 3)).toEqual(['definición', 'edición', 'fecha']);
    const { runs } = determinationSarif(found, () => es);
    const texts = runs[0]?.results.map(({ message }) => message.text).join('\n') ?? '';
    expect(englishIn(texts, system)).toEqual([]);
  });
});

test('no document brings English into a Spanish report', () => {
  fc.assert(
    fc.property(anySystem, fc.constantFrom(...catalogue), (system, entry) => {
      for (const report of reportsOf(system, [entry])) expect(englishIn(report, system)).toEqual([]);
    }),
    trials(4000, 5, 4),
  );
});
