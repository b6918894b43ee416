/** Titles that try to be something else stay text: in the picture, the list, and charts for other tools. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PathwaySystem } from '../../../src/model/system.js';
import { mapModel } from '../../../src/view/map/map-model.js';
import { clean } from '../../../src/view/map/map-speech.js';
import { pathwayDot } from '../../../src/view/map/pathway-dot.js';
import { pathwayMap } from '../../../src/view/map/pathway-map.js';
import { pathwayMermaid } from '../../../src/view/map/pathway-mermaid.js';
import { pathwayOutline, pathwayOutlineHtml } from '../../../src/view/map/pathway-outline.js';
import { anyCharacter } from '../../any-character.js';
import { seen, trials } from '../../depth.js';

const payloads = [
  ...[
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onload='alert(1)",
    '</text></svg><script>',
    '<![CDATA[x]]>',
  ],
  ...[
    '&lt;b&gt;',
    '&#60;script&#62;',
    '&amp;amp;',
    ']]>',
    '<!--',
    '-->',
    '<?xml?>',
    '<!DOCTYPE svg>',
    '<foreignObject>',
    '<use href="#a"/>',
  ],
  ...[
    'javascript:alert(1)',
    'data:text/html,<b>',
    'url(http://evil.invalid)',
    '</style><style>*{}',
    '@import "x"',
    '{{',
    '}}',
    ['$', '{1}'].join(''),
  ],
  ...[
    'end',
    'subgraph x',
    'click s1 href "x"',
    'graph TD; A-->B',
    '%%{init: {}}%%',
    '"]',
    '`md`',
    '#quot;',
    '#35;',
    's1 --> s2',
    ';',
  ],
  ...['\\N', '\\G', '\\', '\\"', '"', '<b>html label</b>', '}', 'a" URL="javascript:alert(1)', '\\\\"'],
  ...[
    '\u0000',
    '\u0001',
    '\u001b[2J',
    '\u0085',
    '\u2028',
    '\u202e gnp.exe',
    '\ud800',
    '\udc00x',
    '\ufffe',
    '\uffff',
    '\u200b',
    '\u00ad',
  ],
  ...['مسار مهني', 'שלום', '護理助理', '👩🏽‍⚕️', 'e\u0301', 'ﷺ', 'a'.repeat(300), ' ', '\n\n', '\t'],
];
const titles = fc.oneof(
  fc.constantFrom(...payloads),
  fc
    .array(fc.oneof(anyCharacter, fc.constantFrom(...payloads)), { minLength: 1, maxLength: 12 })
    .map((parts) => parts.join('')),
  fc.string({ unit: anyCharacter, minLength: 1, maxLength: 40 }),
);

/** A title in every field that a map shows. */
function systemOf(text: string): PathwaySystem {
  const title = text;
  return {
    format: 'career-pathways/1',
    id: 's',
    title,
    partners: [{ id: 'p', name: title, types: ['postsecondary'] }],
    credentials: [{ id: 'c', title, kind: 'Certificate' }],
    occupations: [
      {
        id: 'o',
        title,
        wages: [{ low: 1, high: 2, unit: 'hour', currency: 'USD', year: 2024, source: title }],
      },
    ],
    terms: [{ id: 't', title }],
    steps: [
      {
        id: 'a',
        title,
        kind: 'course',
        provider: 'p',
        term: 't',
        awards: ['c'],
        components: [{ kind: 'training', title }],
        duration: title,
      },
      {
        id: 'b',
        title,
        kind: 'course',
        term: 't',
        requires: {
          kind: 'any',
          of: [
            { kind: 'step', step: 'a' },
            { kind: 'text', text: title },
          ],
        },
      },
      { id: 'x', title, kind: 'course', term: 't', requires: { kind: 'step', step: 'b' } },
      { id: 'y', title, kind: 'course', term: 't', requires: { kind: 'step', step: 'b' } },
      { id: 'z', title, kind: 'course', term: 't', requires: { kind: 'step', step: 'b' } },
    ],
    pathways: [
      {
        id: 'p',
        title,
        steps: ['a', 'b', 'x', 'y', 'z'],
        onward: [{ kind: 'other', link: 'statement', title }],
      },
    ],
    entries: [{ id: 'e', pathway: 'p', step: 'a', title, assessment: { instrument: title } }],
    exits: [{ id: 'x', pathway: 'p', title, after: { kind: 'step', step: 'b' }, occupations: ['o'] }],
    supports: [{ id: 'u', title, kind: 'tutoring', steps: ['b'] }],
  };
}

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

test('a picture holds no element or attribute but its own, and every title whole', () => {
  let strange = 0;
  fc.assert(
    fc.property(titles, fc.constantFrom(1440, 390), (title, width) => {
      const { svg } = pathwayMap(mapModel(systemOf(title), 'p'), { width });
      expect(svg).not.toMatch(unfit);
      const elements = elementsOf(svg);
      for (const { name, attributes: its } of elements) {
        expect(drawn).toContain(name);
        for (const key of its.keys()) expect(key).toMatch(attributes);
      }
      if (/[<>&"]/.test(title)) strange++;
      const whole = clean(title);
      if (whole === '') return;
      expect(elements.find(({ name }) => name === 'title')?.text).toBe(whole);
      const labels = elements.flatMap(({ attributes: its }) => its.get('aria-label') ?? []);
      expect(labels.filter((label) => label.includes(whole)).length).toBeGreaterThan(2);
      const text = elements.flatMap((each) => (each.name === 'text' ? each.text : [])).join('');
      expect(text.replaceAll(' ', '')).toContain(whole.replaceAll(' ', ''));
    }),
    trials(1000, 1, 8),
  );
  seen(strange, 20, 'marks of XML');
});

test('a list in HTML likewise', () => {
  fc.assert(
    fc.property(titles, (title) => {
      const html = pathwayOutlineHtml(mapModel(systemOf(title), 'p'));
      const elements = elementsOf(html);
      for (const { name, attributes: its } of elements) {
        expect(['div', 'section', 'h3', 'ul', 'ol', 'li', 'strong', 'p']).toContain(name);
        for (const key of its.keys()) expect(['class', 'lang', 'id', 'value']).toContain(key);
      }
      const whole = clean(title);
      if (whole !== '')
        expect(elements.some(({ name, text }) => name === 'strong' && text === whole)).toBe(true);
    }),
    trials(1000, 1, 8),
  );
});

test('a list as text is lines in which nothing steers a terminal', () => {
  fc.assert(
    fc.property(titles, (title) => {
      const model = mapModel(systemOf(title), 'p');
      const text = pathwayOutline(model);
      expect(text).not.toMatch(unfit);
      expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u2028\u2029]/);
    }),
    trials(500, 1, 8),
  );
});

test('a Mermaid chart has no line but nodes, edges and bands, and its labels hold every title', () => {
  fc.assert(
    fc.property(titles, (title) => {
      const label = /^(?:[\p{L}\p{M}\p{N} .,]|#\d+;|<br\/>)*$/u;
      const lines = pathwayMermaid(mapModel(systemOf(title), 'p'))
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
      const whole = clean(title);
      const said = labels.map((each) =>
        each.replaceAll(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))),
      );
      if (whole !== '') expect(said.some((each) => each.includes(`. ${whole}`))).toBe(true);
    }),
    trials(1000, 1, 8),
  );
});

test('a DOT graph has no statement but its own, and its labels hold every title', () => {
  fc.assert(
    fc.property(titles, (title) => {
      const dot = pathwayDot(mapModel(systemOf(title), 'p'));
      const strings: string[] = [];
      const bare = dot.replaceAll(/"((?:[^"\\]|\\.)*)"/gs, (_, inside: string) => {
        strings.push(inside);
        return 'Q';
      });
      expect(bare).toMatch(/^[\w\s{}[\]=;,>-]*$/);
      expect(bare).not.toMatch(/URL|href|image|script/i);
      const whole = clean(title);
      const said = strings.map((each) => each.replaceAll(/\\(.)/gs, '$1').replaceAll('&amp;', '&'));
      if (whole !== '') expect(said).toContain(whole);
      expect(strings.every((each) => !/&(?!amp;)/.test(each))).toBe(true);
    }),
    trials(1000, 1, 8),
  );
});
