/** The catalogue: what it lists is listed once, and has a text for whatever it can say. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/definitions/catalogue.js';
import { determineAll } from '../../src/definitions/determine-all.js';
import * as definitions from '../../src/definitions/index.js';
import { textsOf } from '../../src/definitions/texts-of.js';
import { wioa } from '../../src/definitions/wioa/definition.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { partnershipReport } from '../../src/partnership/partnership-report.js';
import { determinationMarkdown } from '../../src/view/determination-markdown.js';
import { determinationText } from '../../src/view/determination-text.js';
import { partnershipText } from '../../src/view/partnership-text.js';
import { trials } from '../depth.js';
import { anySystem } from './arbitrary-system.js';
import { developed, tucson } from './examples.js';

const asOf = '2026-11-01';
const doubled = (words: readonly string[]) => words.filter((word, at) => words.indexOf(word) !== at);

test('lists each definition of the doors once, and no proposition twice', () => {
  expect(doubled(catalogue.map(({ definition }) => definition.id))).toEqual([]);
  // An overlay asks what the definition asks that it extends.
  const own = catalogue.filter(({ definition }) => definition.extends === undefined);
  expect(doubled(own.flatMap(({ definition }) => definition.propositions.map(({ id }) => id)))).toEqual([]);
  const exported = Object.values(definitions).filter(
    (value) => typeof value === 'object' && 'textVerifiedOn' in value,
  );
  const listed = new Set<unknown>(catalogue.map(({ definition }) => definition));
  expect([...exported, wioa].filter((definition) => !listed.has(definition))).toEqual([]);
  expect(listed.size).toBe(exported.length + 1);
});

test('an id that no definition has is answered with those that there are', () => {
  expect(() => textsOf('nope')).toThrow(
    expect.objectContaining({
      code: 'wrong-texts',
      message: expect.stringMatching(/no definition "nope"\. Its definitions are wioa-3-7, /),
    }),
  );
});

describe.each(catalogue.map((entry) => [entry.definition.id, entry] as const))('%s', (id, entry) => {
  const { definition, texts } = entry;

  test('has texts of its own: one for each element and proposition, and no other', () => {
    expect(texts.definition).toBe(id);
    expect(textsOf(id)).toBe(texts);
    expect(Object.keys(texts.elements).sort()).toEqual(definition.elements.map((each) => each.id).sort());
    expect(Object.keys(texts.propositions).sort()).toEqual(
      definition.propositions.map((each) => each.id).sort(),
    );
    expect(doubled(definition.elements.map((each) => each.id))).toEqual([]);
    const asked = Object.values(texts.propositions).flatMap(({ askWhen = {} }) => Object.keys(askWhen));
    expect(asked.filter((message) => texts.messages[message] === undefined)).toEqual([]);
    const ways = Object.entries(texts.readings ?? {}).map(([point, its]) => [point, Object.keys(its)]);
    expect(ways).toEqual((definition.readings ?? []).map((each) => [each.id, [...each.ways]]));
  });

  test('has a text for each message, in which every parameter is filled in', () => {
    const missing = new Set<string>();
    const check = (system: PathwaySystem) => {
      for (const found of determineAll([entry], [system], { asOf, explain: 'verdict' })) {
        for (const fact of found.facts)
          for (const { message } of [...fact.for, ...fact.against, ...fact.leftOut]) {
            const text = texts.messages[message.id];
            const holes = [...(text ?? '').matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
            if (text === undefined || holes.some((name) => !(name in message.params)))
              missing.add(message.id);
          }
        expect(determinationText(found, texts)).not.toMatch(/[{}]/);
      }
    };
    check(tucson());
    check(developed());
    fc.assert(fc.property(anySystem, check), trials(2000, 12));
    expect([...missing]).toEqual([]);
  });

  test('is written in columns that stand apart', () => {
    for (const found of determineAll([entry], [tucson(), developed()], { asOf })) {
      const lines = determinationText(found, texts).split('\n');
      for (const { id: element, verdict } of found.elements) {
        const row = lines.find((line) => line.startsWith(`${element} `) && line.includes(` ${verdict} `));
        expect(row, `${element} ${verdict}`).toBeDefined();
      }
    }
  });

  test('is refused the texts of another', () => {
    const other = catalogue.find((each) => each !== entry)?.texts;
    for (const found of determineAll([entry], [developed()], { asOf }))
      for (const render of [determinationText, determinationMarkdown]) {
        expect(() => render(found, other as never)).toThrow(
          expect.objectContaining({ code: 'wrong-texts', argument: 'texts.definition' }),
        );
        expect(() => (render as (found: unknown) => string)(found)).toThrow(
          expect.objectContaining({ name: 'PathwayError', argument: 'texts' }),
        );
      }
  });
});

describe('a report about partners', () => {
  const report = partnershipReport(tucson(), { asOf });
  const wioaOnly = catalogue.filter(({ definition }) => definition === wioa);
  const determinations = [...determineAll(wioaOnly, [tucson()], { asOf })];

  test('names the elements of any definition by their texts, not by their ids', () => {
    const text = partnershipText(report, { determinations }).replaceAll(/\s+/g, ' ');
    expect(text).toContain('Pathways: Career pathway, WIOA section 3(7) Behavioral Health Technician');
    expect(text).toContain(
      'undetermined; open: lead-in, A, B, C, D, E, F, G; first ask the college: Does the',
    );
    const refused = [...determineAll(wioaOnly, [{ ...tucson(), complete: ['supports'] }], { asOf })];
    const against = partnershipText(report, { determinations: refused }).replaceAll(/\s+/g, ' ');
    expect(against).toContain(
      'contradicts "Combines education, training and other services of high quality"',
    );
  });

  test('takes the texts of a definition of the caller, and has no others for it', () => {
    const [found] = determinations;
    if (!found) expect.fail('nothing was determined');
    const own = { ...found, definition: { ...found.definition, id: 'ours' } };
    expect(() => partnershipText(report, { determinations: [own] })).toThrow(
      expect.objectContaining({ code: 'wrong-texts' }),
    );
    const propositions = {
      'wioa.f.diploma': { holds: 'h', ask: 'Our first', act: 'a', owner: 'o', effort: 'call' },
    } as const;
    const texts = [{ ...textsOf(wioa.id), definition: 'ours', propositions }];
    expect(partnershipText(report, { determinations: [own], texts })).toContain('Our first');
  });
});
