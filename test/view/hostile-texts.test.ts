/** Texts made to harm, in every field that takes any text, in every output: none steers, links, or begins a line. */
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { guarded, guardedJson, unguarded } from '../../src/base/guarded.js';
import { run } from '../../src/cli/run.js';
import { catalogue } from '../../src/definitions/catalogue.js';
import { determineAll } from '../../src/definitions/determine-all.js';
import { textsOf } from '../../src/definitions/texts-of.js';
import { pathwayGraph } from '../../src/graph/pathway-graph.js';
import { nextSteps } from '../../src/learner/next-steps.js';
import { readSystem } from '../../src/model/read-system.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { systemSchema } from '../../src/model/system-schema.js';
import { partnershipReport } from '../../src/partnership/partnership-report.js';
import { determinationMarkdown } from '../../src/view/determination-markdown.js';
import { determinationRowText } from '../../src/view/determination-row.js';
import { determinationCsv } from '../../src/view/determination-rows.js';
import { determinationText } from '../../src/view/determination-text.js';
import { escaped } from '../../src/view/escaped.js';
import { nextStepsText } from '../../src/view/next-steps-text.js';
import { partnershipMarkdown } from '../../src/view/partnership-markdown.js';
import { partnershipText } from '../../src/view/partnership-text.js';
import { systemText } from '../../src/view/system-text.js';
import { memoryIo } from '../cli/memory-io.js';
import { sample, seen } from '../depth.js';
import { replaced } from '../model/places.js';
import { type Plain, placesIn, sampleOf } from '../model/schema-walk.js';

/** What would show that a text began a line. */
const flag = 'ZQX';

/** What moves a cursor, hides, turns or ends a line. */
const marks = [
  ...'\0\x07\b\t\n\v\f\r\x1b\x7f\x85\x8d\x9b\x9d',
  ...'\u00ad\u034f\u061c\u115f\u200b\u200e\u200f\u2028\u2029\u202a\u202d\u202e\u2060\u2066\u2067\u2069\u2800\u3164\ufeff\uffa0',
  '\u{e0001}',
  '\u{e0041}',
  '\r\n',
  '\n\n',
  '\x1b[2J\x1b[H',
  '\x1b]8;;https://evil.example\x07',
  '\x1b[32m',
  '\x9b31m',
];
const harmful = [
  ...marks.map((mark) => `A title ${mark}${flag} Met: all elements hold. ${mark}`),
  `${'x'.repeat(70)} and more words until here ${flag} Met: it holds.`,
  `a ${'\u3164'.repeat(70)} ${flag} Met`,
  '<script>alert(1)</script>',
  '</td><img src=x onerror=alert(1)>',
  '[click](javascript:alert(1))',
  '![](https://evil.example/x.png)',
  'see https://evil.example or www.evil.example or evil.example',
  'http://evil.example',
  'mailto:a@evil.example, a@evil.example',
  'ask @octocat and @org/team',
  'costs $x^2$ and $$y$$',
  '#123 and org/repo#1',
  '- [ ] a task',
  '1. one',
  '| a | b |',
  '`code` *b* _i_ ~~s~~',
  '=1+1',
  ' =1+1',
  '\u00a0=1+1',
  '\ufeff=1+1',
  'a;=1+1;b',
  "a; '=1+1",
  '\u200b@SUM(1)',
];

const full = sampleOf(systemSchema, true);
/** Where any text may stand. */
const freePlaces = () =>
  sample(placesIn(systemSchema, full).filter(({ value }) => typeof value === 'string'))
    .map(({ way }) => way)
    .filter((way) => readSystem(replaced(full, way, 'any text') as Plain).ok);

const unseen = /(?![\p{Join_Control}\p{Variation_Selector}])[\p{Cc}\p{Cf}\p{DI}\u2028\u2029\u2800]/u;
const live = /<(?!!-- -->)|(?<![&\w])@\w|https?:|www\.|\w@\w|\$|!\[|\]\(/;
const formula = /(?:^|[;\t\r\n])[\s\p{C}]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u;

/** All that is printed of a system. */
async function outputs(system: PathwaySystem) {
  const asOf = '2026-11-01';
  const determinations = [...determineAll(catalogue, [system], { asOf })];
  const texts = ({ definition }: (typeof determinations)[number]) => textsOf(definition.id);
  const graph = pathwayGraph(system, system.pathways?.[0]?.id ?? '');
  const report = partnershipReport(system, { asOf });
  const command = async (...args: readonly string[]) => {
    const said = { out: '', err: '' };
    const files = new Map([['f.json', JSON.stringify(system)]]);
    await run(args, memoryIo(files, said));
    return `${said.out}${said.err}`;
  };
  return {
    text: [
      systemText(system),
      partnershipText(report, { determinations }),
      nextStepsText(graph, nextSteps(graph, {})),
      ...determinations.flatMap((each) => [
        determinationText(each, texts(each)),
        determinationRowText(each, texts(each)),
      ]),
      await command('inspect', 'f.json'),
      await command('convert', 'f.json', '--from', 'system', '--to', 'ctdl'),
      await command(
        'convert',
        'f.json',
        '--from',
        'system',
        '--to',
        'schema-org',
        '--base',
        'https://example.org/',
      ),
      await command('check', 'f.json', '--as-of', asOf, '--all', '--format', 'json'),
    ],
    markdown: [
      partnershipMarkdown(report, { determinations }),
      ...determinations.map((each) => determinationMarkdown(each, texts(each))),
    ],
    csv: determinationCsv(determinations, textsOf),
  };
}

test('every text in every field in every output', async () => {
  const faults: string[] = [];
  const free = freePlaces();
  for (const payload of sample(harmful, 2)) {
    const system = free.reduce((made: Plain, way) => replaced(made, way, payload), full);
    const { text, markdown, csv } = await outputs(system as unknown as PathwaySystem);
    const cells = (parse(csv) as string[][]).flat();
    for (const line of [...text, ...markdown].flatMap((each) => each.split('\n')))
      if (unseen.test(line) || line.startsWith(flag)) faults.push(line);
    for (const each of markdown) if (live.test(each)) faults.push(live.exec(each)?.[0] ?? '');
    for (const cell of cells) if (formula.test(cell) || unseen.test(cell)) faults.push(cell);
  }
  expect(faults).toEqual([]);
  seen(harmful.length, 59);
  seen(free.length, 100);
});

test('a cell stands for the text it was made of, and no part of it begins like a formula', () => {
  const parts = ['', 'a', ' ', ';', '\t', '\n', "'", '=', '@', '-', '#', '\ufeff', '\u00a0', '\u200b'];
  const texts = sample(
    parts.flatMap((a) => parts.flatMap((b) => parts.flatMap((c) => parts.map((d) => a + b + c + d)))),
  );
  const altered = texts.filter((text) => unguarded(guarded(text)) !== text || formula.test(guarded(text)));
  expect(altered).toEqual([]);
  const json = texts.map((text) => JSON.stringify([text]));
  expect(json.filter((each) => formula.test(guardedJson(each)))).toEqual([]);
  expect(json.filter((each) => guardedJson(each) !== each).length).toBeGreaterThan(100);
  expect(json.filter((each) => JSON.stringify(JSON.parse(guardedJson(each))) !== each)).toEqual([]);
});

test('Markdown keeps every text a text', () => {
  expect(escaped('@a: https://b.c $x$')).toBe('&#64;<!-- -->a: https&#58;<!-- -->//b&#46;c &#36;x&#36;');
  expect(['- a', '1. a', '+ a', '= a', '1.5'].map(escaped)).toEqual([
    '&#45; a',
    '1&#46; a',
    '&#43; a',
    '&#61; a',
    '1&#46;5',
  ]);
});
