/** The pages under docs/rules: written from the catalogue, whole, and true. To write them again: --update. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/definitions/catalogue.js';
import { guides } from '../../src/definitions/guides.js';
import { factsIn } from '../../src/logic/formula.js';
import { readSystem } from '../../src/model/read-system.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { sample, seen } from '../depth.js';
import { root } from '../doors.js';
import { headingsOn } from '../package/links.js';
import { examplesOf, runnerOf } from './examples.js';
import { linkTo, pages } from './pages.js';

const all = pages();
/** The pages that are made anew: all of them from ci on. */
const written = sample([...all.keys()], 4);
const textOf = (file: string): string | undefined => (written.includes(file) ? all.get(file)?.() : undefined);

describe('docs/rules', () => {
  test.each(written)('%s is written down', async (file) => {
    await expect(textOf(file)).toMatchFileSnapshot(`${root}docs/rules/${file}`);
  });

  test('no page is left over', () => {
    expect(readdirSync(`${root}docs/rules`).sort()).toEqual([...all.keys()].sort());
  });

  test('a link to each proposition of the catalogue leads to a heading', () => {
    for (const id of catalogue.flatMap(({ definition }) => definition.propositions.map((each) => each.id))) {
      const [file = '', heading = ''] = linkTo(id).split('#');
      const text = textOf(file);
      if (text !== undefined) expect([...headingsOn(text)], id).toContain(heading);
      expect(all.get('README.md')?.()).toContain(`\`${id}\``);
    }
  });

  test('each page can be read: no ids in prose, no words of code, short enough', () => {
    for (const file of written) {
      const text = textOf(file) ?? '';
      const prose = text
        .replace(/<!--[\s\S]*?-->/g, '')
        .replace(/^```[\s\S]*?^```$/gm, '')
        .replace(/`[^`\n]*`/g, '')
        .replace(/\]\([^)]*\)/g, ']');
      const wrong = prose.match(/\b[a-z]+[A-Z]\w*|\b[a-z-]+\.[a-z]\.[a-z-]+|undefined|held against|\{\w+\}/g);
      expect([file, wrong]).toEqual([file, null]);
      // The index has a line for each proposition.
      const most = file === 'README.md' ? 500 : 300;
      expect([file, text.split('\n').length < most]).toEqual([file, true]);
    }
  });
});

describe.each(catalogue.map((entry) => [entry.definition.id, entry] as const))('%s', (id, entry) => {
  const { definition } = entry;
  const guide = guides[id];
  const bases = definition.extends?.bases.map((base) => guides[base.id]) ?? [];

  test('has a guide: each element, each reading in all its ways, each proposition once', () => {
    if (!guide) expect.fail('there is no guide');
    expect(guide.about.length).toBeGreaterThan(0);
    const all = [guide, ...bases];
    for (const element of definition.elements)
      expect(
        all.some((each) => each?.elements[element.id]),
        element.id,
      ).toBe(true);
    for (const { id: point, ways } of definition.readings ?? []) {
      const means = all.map((each) => each?.readings?.[point]).find((each) => each !== undefined);
      expect(Object.keys(means?.ways ?? {}), point).toEqual(ways);
    }
    const explained = all.flatMap((each) => each?.rules.flatMap(({ of }) => of) ?? []);
    const asked = definition.propositions.map((each) => each.id);
    if (bases.length === 0) expect([...explained].sort()).toEqual([...asked].sort());
    else expect(asked.filter((each) => !explained.includes(each))).toEqual([]);
    for (const { of, each = {}, title } of guide.rules) {
      if (of.length > 1) expect(title, of[0]).toBeDefined();
      expect(Object.keys(each).filter((known) => !of.includes(known))).toEqual([]);
      if (Object.keys(each).length > 0) expect(Object.keys(each).sort()).toEqual([...of].sort());
    }
  });

  test.runIf(bases.length === 0)('has examples that are read, and come out as the page says', () => {
    for (const { id: proposition } of sample<{ readonly id: string }>(definition.propositions, 1)) {
      const examples = examplesOf(id, proposition);
      // Of what was not read nothing is ever shown.
      if (proposition !== 'ra.not-read') expect(Object.keys(examples), proposition).toContain('true');
      expect(Object.keys(examples).length, proposition).toBeGreaterThan(1);
      for (const [state, { system, asOf }] of Object.entries(examples)) {
        expect(readSystem(system).ok, proposition).toBe(true);
        const fact = runnerOf(id)(system, asOf).facts.find((each) => each.id === proposition);
        expect([proposition, fact?.state]).toEqual([proposition, state]);
      }
    }
  });
});

test('what stands in a block of a page comes out as its caption says', () => {
  const captions =
    /^\*(True|False|Unknown|Conflict)\*.*(?:\n\n```json\n(\{[\s\S]*?)\n```| `(\{ "format".*\})`)$/gm;
  let count = 0;
  for (const entry of catalogue)
    for (const { of } of guides[entry.definition.id]?.rules ?? []) {
      const [id = ''] = of;
      const [file = '', heading = ''] = linkTo(id).split('#');
      const sections = (textOf(file) ?? '').split(/^## /m);
      const section = sections.find((each) => headingsOn(`# ${each}`).has(heading)) ?? '';
      for (const [, state = '', fenced, inline = ''] of section.matchAll(captions)) {
        const text = fenced ?? inline;
        const day = new RegExp(`On (\\d{4}-\\d\\d-\\d\\d)\\.\n\n\`\`\`json\n${escaped(text)}`).exec(
          section,
        )?.[1];
        const found = runnerOf(entry.definition.id)(JSON.parse(text) as PathwaySystem, day);
        expect([id, found.facts.find((fact) => fact.id === id)?.state]).toEqual([id, state.toLowerCase()]);
        count += 1;
      }
    }
  seen(count, 100);
});

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Elements that say how their propositions are joined. */
const joined = [
  'workforce-pell credential',
  'perkins-3-4 approval',
  'etp-680 leads-to',
  'etp-680 determined',
];

test('each element asks for all of its propositions, as the pages say, but for those that say how', () => {
  for (const { definition } of catalogue)
    for (const { id, formula } of definition.elements) {
      if (joined.includes(`${definition.id} ${id}`)) continue;
      const nested = formula.kind === 'all' && formula.of.every(({ kind }) => kind === 'fact');
      expect([definition.id, nested, factsIn(formula).length > 0]).toEqual([definition.id, true, true]);
    }
});
