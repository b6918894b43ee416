/** A text that one language has and the other lacks is a fault, and so is one that was not translated. */
import { readdirSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/definitions/catalogue.js';
import { vocabularies } from '../../src/model/vocabularies.js';
import { en } from '../../src/texts/en/english.js';
import { es } from '../../src/texts/es/spanish.js';
import { root } from '../doors.js';
import { leavesOf } from './leaves.js';

/** What a text has beside English: what it says in the place of the definition itself. */
const only = /^\/definitions\/[^/]+\/(?:title$|labels\/|terms\/|cited\/|propositions\/[^/]+\/ours$)/;
const ways = (texts: object) =>
  leavesOf(texts)
    .flatMap(({ way }) => (only.test(way) ? [] : [way]))
    .sort();
const holes = (text: unknown) => [...new Set(String(text).match(/\{\w+\}/g) ?? [])].sort();

describe('English and Spanish', () => {
  test('say the same things', () => {
    expect(ways(es)).toEqual(ways(en));
    expect(ways(en).length).toBeGreaterThan(1500);
  });

  test('put the same parameters into each text', () => {
    const spanish = new Map(leavesOf(es).map(({ way, value }) => [way, value]));
    const differing = leavesOf(en).filter(
      ({ way, value }) => typeof value === 'string' && `${holes(value)}` !== `${holes(spanish.get(way))}`,
    );
    expect(differing).toEqual([]);
  });

  test('differ in every text but names, abbreviations and what both write alike', () => {
    const spanish = new Map(leavesOf(es).map(({ way, value }) => [way, value]));
    const same = leavesOf(en).filter(
      ({ way, value }) =>
        typeof value === 'string' &&
        value === spanish.get(way) &&
        !/^\/language$|\/(?:definition|effort)$/.test(way) &&
        !/^(?:\{\w+\}|[A-Z]+|)$/.test(value),
    );
    expect([...new Set(same.map(({ value }) => value))].sort()).toEqual(alike);
  });

  test('name every word of every vocabulary', () => {
    for (const [name, words] of Object.entries(vocabularies)) {
      const names: { readonly [word: string]: string } = es.vocabularies[name as keyof typeof vocabularies];
      expect(Object.keys(names).sort(), name).toEqual(Object.keys(words).sort());
    }
  });

  test('call every field of a document, and every field inside one, by a word of their own', () => {
    const fields = readdirSync(`${root}docs/schema`)
      .filter((file) => file !== 'system.json' && file !== 'learner.json')
      .flatMap((file) => propertiesIn(JSON.parse(readFileSync(`${root}docs/schema/${file}`, 'utf8'))));
    expect(new Set(fields).size).toBeGreaterThan(150);
    const named = (field: string) =>
      es.things.field(field) !== field || alike.includes(field) || ['plan', 'sector'].includes(field);
    expect([...new Set(fields)].filter((field) => !named(field))).toEqual([]);
    expect(es.things.field('places', 'assessment')).not.toBe(es.things.field('places', 'capacity'));
  });
});

/** The names of all properties in a schema, wherever they stand. */
function propertiesIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const its = 'properties' in schema ? Object.keys(schema.properties ?? {}) : [];
  return [...its, ...Object.values(schema).flatMap(propertiesIn)];
}

/** What both languages write alike. */
const alike = [
  'Career Pathways Toolkit (2011)',
  'Career Pathways Toolkit (2016)',
  'Diploma',
  'Job Corps',
  'Lateral',
  'Local',
  'Perkins',
  'Plan',
  'Regional',
  'Sector',
  'YouthBuild',
  'no',
];

test('English has the texts of the catalogue', () => {
  expect(Object.keys(en.definitions).sort()).toEqual(catalogue.map(({ definition }) => definition.id).sort());
});

describe.each(catalogue.map(({ definition }) => [definition.id, definition] as const))(
  '%s',
  (id, definition) => {
    const texts = es.definitions[id];

    test('has Spanish texts for what the definition itself says', () => {
      if (!texts) expect.fail('there are none');
      const lacking = [
        ...(texts.title === undefined ? ['title'] : []),
        ...definition.elements.flatMap(({ id: element }) =>
          /[a-z]/.test(element) && texts.labels?.[element] === undefined ? [`label of ${element}`] : [],
        ),
        ...definition.propositions.flatMap(({ id: fact, ours, openTerms = [] }) => [
          ...(ours !== undefined && texts.propositions[fact]?.ours === undefined
            ? [`reading of ${fact}`]
            : []),
          ...openTerms.flatMap((term) => (texts.terms?.[term] === undefined ? [`term ${term}`] : [])),
        ]),
        ...cited(definition).flatMap((text) =>
          texts.cited?.[text] === undefined ? [`citation ${text}`] : [],
        ),
      ];
      expect(lacking).toEqual([]);
    });
  },
);

/** Names of documents and places that need no translation. */
const names =
  /^(?:RSA-TAC-17-01|Partner Roles and Responsibilities .*|Career Pathways: Local Planning .*|(?:r\. |\d+ CFR ).*)$/;

function cited({ authority, elements, propositions }: (typeof catalogue)[number]['definition']): string[] {
  const all = [...authority, ...elements.map((each) => each.citation)];
  const own = propositions.flatMap(({ citation }) => citation ?? []);
  return [...all, ...own]
    .flatMap((citation) => ('usc' in citation ? [citation.usc] : [citation.document, citation.place]))
    .filter((text) => !names.test(text) && !/^\d+ U\.S\.C\. \d+(?:\(\w+\))*$/.test(text));
}

describe('a language loads alone', () => {
  const filesOf = async (entry: string) => {
    const built = await build({
      entryPoints: [`${root}${entry}`],
      bundle: true,
      write: false,
      metafile: true,
      format: 'esm',
      treeShaking: true,
      logLevel: 'silent',
      external: ['zod', 'date-fns', '@date-fns/utc'],
    });
    const [output] = Object.values(built.metafile.outputs);
    return Object.entries(output?.inputs ?? {}).flatMap(([path, { bytesInOutput }]) =>
      bytesInOutput > 0 ? [path] : [],
    );
  };
  const languages = {
    en: /src\/texts\/es\//,
    es: /src\/texts\/en\/|src\/definitions\/.*(?:texts|messages)\.ts$/,
  };

  test.each(Object.entries(languages))('%s', async (language, other) => {
    const files = await filesOf(`src/texts/${language}/index.ts`);
    expect(files.length).toBeGreaterThan(15);
    expect(files.filter((file) => other.test(file))).toEqual([]);
    // No rule, no schema, no reader comes with the texts.
    expect(files.filter((file) => /clauses|schema|src\/(?:graph|partnership|time)\//.test(file))).toEqual([]);
  });

  test('no view comes with Spanish', async () => {
    const files = await filesOf('src/view/index.ts');
    expect(files.filter((file) => file.includes('texts/es'))).toEqual([]);
  });
});
