/** Titles that try to be something else stay text: in the picture, the list, and charts for other tools. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { visible } from '../../../src/base/visible.js';
import { mapModel } from '../../../src/view/map/map-model.js';
import { clean } from '../../../src/view/map/map-speech.js';
import { pathwayDot } from '../../../src/view/map/pathway-dot.js';
import { pathwayMap } from '../../../src/view/map/pathway-map.js';
import { pathwayMermaid } from '../../../src/view/map/pathway-mermaid.js';
import { pathwayOutline, pathwayOutlineHtml } from '../../../src/view/map/pathway-outline.js';
import { anyCharacter } from '../../any-character.js';
import { depth, sample, seen, trials } from '../../depth.js';
import { corpus, payloads, systemTitled } from './payloads.js';

const titles = fc.oneof(
  fc.constantFrom(...payloads),
  fc
    .array(fc.oneof(anyCharacter, fc.constantFrom(...payloads)), { minLength: 1, maxLength: 12 })
    .map((parts) => parts.join('')),
  fc.string({ unit: anyCharacter, minLength: 1, maxLength: 40 }),
);

/** Elements of well-formed XML, with their attributes and the text in them; throws where it is not. */
function elementsOf(xml: string) {
  const found: { readonly name: string; readonly attributes: ReadonlyMap<string, string>; text: string }[] =
    [];
  const open: typeof found = [];
  const pattern = /<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
  let at = 0;
  for (let part = pattern.exec(xml); part; part = pattern.exec(xml)) {
    at = pattern.lastIndex;
    const [, end, name = '', attributes = '', empty, text] = part;
    if (text !== undefined) {
      const top = open.at(-1);
      if (top) top.text += plain(text);
    } else if (end) expect(open.pop()?.name).toBe(name);
    else {
      const its = new Map(
        [...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
          key,
          plain(value),
        ]),
      );
      const element = { name, attributes: its, text: '' };
      found.push(element);
      if (!empty) open.push(element);
    }
  }
  expect(xml.slice(at)).toBe('');
  expect(open).toEqual([]);
  return found;
}

function plain(text: string): string {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return text.replaceAll(/&(\w*);?/g, (all, name: string) => {
    expect(all.endsWith(';') && Object.hasOwn(entities, name)).toBe(true);
    return entities[name] ?? '';
  });
}

const drawn = ['svg', 'title', 'desc', 'style', 'g', 'rect', 'path', 'text'];
const attributes = /^(?:xmlns|class|role|lang|aria-[a-z]+|id|width|height|viewBox|x|y|rx|d|pathLength)$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unfit = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\p{Cs}\ufffe\uffff]/u;

/** What stands for a title: blanks and addresses are none. */
function shown(title: string): string {
  if (title.trim() === '') return '';
  const text = clean(title);
  return /^https?:\/\/\S+$/.test(text) ? `Untitled (${text.slice(-8)})` : text;
}

/** Marks that turn the direction of what follows, or end a line. */
const steers = /[\u202a-\u202e\u2066-\u2069\u2028\u2029]/;

/** A picture holds no element or attribute but its own, and every title whole. */
function checkPicture(title: string, width: number): void {
  const { svg } = pathwayMap(mapModel(systemTitled(title), 'p'), { width });
  expect(svg).not.toMatch(unfit);
  const elements = elementsOf(svg);
  for (const { name, attributes: its } of elements) {
    expect(drawn).toContain(name);
    for (const key of its.keys()) expect(key).toMatch(attributes);
  }
  const whole = shown(title);
  if (whole === '') return;
  expect(elements.find(({ name }) => name === 'title')?.text).toBe(whole);
  const labels = elements.flatMap(({ attributes: its }) => its.get('aria-label') ?? []);
  expect(labels.filter((label) => label.includes(whole)).length).toBeGreaterThan(2);
  const text = elements.flatMap((each) => (each.name === 'text' ? each.text : [])).join('');
  expect(text.replaceAll(' ', '')).toContain(whole.replaceAll(' ', ''));
}

/** A list in HTML likewise. */
function checkList(title: string): void {
  const html = pathwayOutlineHtml(mapModel(systemTitled(title), 'p'));
  expect(html).not.toMatch(unfit);
  const elements = elementsOf(html);
  for (const { name, attributes: its } of elements) {
    expect(['div', 'section', 'h3', 'ul', 'ol', 'li', 'strong', 'p']).toContain(name);
    for (const key of its.keys()) expect(['class', 'lang', 'id', 'value']).toContain(key);
  }
  const whole = shown(title);
  if (whole !== '') expect(elements.some(({ name, text }) => name === 'strong' && text === whole)).toBe(true);
}

/** A list as text is lines in which nothing steers a terminal, and which hold every title. */
function checkText(title: string): void {
  const text = pathwayOutline(mapModel(systemTitled(title), 'p'));
  expect(text).not.toMatch(unfit);
  expect(text).not.toMatch(steers);
  const bare = (each: string) => each.replaceAll(/\s/g, '');
  expect(bare(text)).toContain(bare(visible(shown(title))));
}

/** A Mermaid chart has no line but nodes, edges and bands, and its labels hold every title. */
function checkMermaid(title: string): void {
  const label = /^(?:[\p{L}\p{M}\p{N} .,]|#\d+;|<br\/>)*$/u;
  const lines = pathwayMermaid(mapModel(systemTitled(title), 'p'))
    .trimEnd()
    .split('\n');
  expect(lines[0]).toBe('flowchart TB');
  const labels = lines.slice(1).flatMap((line) => {
    const node = /^ {2,4}(?:subgraph )?\w+(?:\[\[|\(\[|\{\{|\[|\()"(.*)"(?:\]\]|\]\)|\}\}|\]|\))$/s.exec(
      line,
    );
    if (node) return node[1] ?? '';
    expect(line).toMatch(/^ {2}(?:\w+ (?:-->|-\.->|---|==>) \w+|end)$/);
    return [];
  });
  for (const each of labels) expect(each).toMatch(label);
  const whole = shown(title);
  const said = labels.map((each) =>
    each.replaceAll(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))),
  );
  // A joiner that is not seen parts what Mermaid would read.
  const seenOf = (each: string) => each.replaceAll('\u2060', '');
  if (whole !== '') expect(said.some((each) => seenOf(each).includes(seenOf(`. ${whole}`)))).toBe(true);
  for (const each of said) expect(each).not.toMatch(/\\n|\$\$|fa[bklrs]?:fa-/);
}

/** A DOT graph has no statement but its own, and its labels hold every title. */
function checkDot(title: string): void {
  const dot = pathwayDot(mapModel(systemTitled(title), 'p'));
  const strings: string[] = [];
  const bare = dot.replaceAll(/"((?:[^"\\]|\\.)*)"/gs, (_, inside: string) => {
    strings.push(inside);
    return 'Q';
  });
  expect(bare).toMatch(/^[\w\s{}[\]=;,>-]*$/);
  expect(bare).not.toMatch(/URL|href|image|script/i);
  const whole = shown(title);
  const said = strings.map((each) => each.replaceAll(/\\(.)/gs, '$1').replaceAll('&amp;', '&'));
  if (whole !== '') expect(said).toContain(whole);
  expect(strings.every((each) => !/&(?!amp;)/.test(each))).toBe(true);
}

/** What each form holds of a title. */
const forms: { readonly [form: string]: (title: string) => void } = {
  'a picture': (title) => {
    for (const width of depth === 'deep' ? [1440, 390] : [title.length % 2 === 0 ? 1440 : 390])
      checkPicture(title, width);
  },
  'a list in HTML': checkList,
  'a list as text': checkText,
  'a Mermaid chart': checkMermaid,
  'a DOT graph': checkDot,
};

test('there are more than five hundred titles', () => {
  expect(corpus.length).toBeGreaterThan(500);
  expect(new Set(corpus).size).toBe(corpus.length);
});

describe.each(Object.entries(forms))('%s holds nothing but its own, and the title', (_, check) => {
  test('for every title of the corpus', () => {
    for (const title of sample(corpus)) check(title);
  });

  test('for titles put together at random', () => {
    let strange = 0;
    fc.assert(
      fc.property(titles, (title) => {
        if (/[<>&"]/.test(title)) strange++;
        check(title);
      }),
      trials(1000, 1, 8),
    );
    seen(strange, 10, 'marks of XML');
  });
});
