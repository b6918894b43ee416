/** One graph in every form of JSON-LD is one system. */
// @ts-expect-error: this package has no types of its own
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { readCtdl } from '../../src/io/ctdl/read-ctdl.js';
import { writeCtdl } from '../../src/io/ctdl/write-ctdl.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { sample, seen } from '../depth.js';
import { canonical, documents, folders, parsedOf } from './ctdl-documents.js';
import { isThere, textOf } from './shared-data.js';

const contextOf = (name: string) => JSON.parse(textOf(`ctdl/schema/${name}.context.json`)) as object;
const documentLoader = async (address: string) => {
  const name = /\/(ctdl|ctdlasn)\/schema\/context\/json$/.exec(address)?.[1];
  if (name === undefined) throw new Error(`no context for ${address}`);
  return { contextUrl: null, documentUrl: address, document: contextOf(name) };
};
const context = 'https://credreg.net/ctdl/schema/context/json';
const offline = { documentLoader };

type Form = (document: object) => Promise<unknown> | unknown;

const forms: { readonly [name: string]: Form } = {
  expand: (document) => jsonld.expand(document, offline),
  flatten: (document) => jsonld.flatten(document, context, offline),
  'flatten, expanded': (document) => jsonld.flatten(document, null, offline),
  compact: (document) => jsonld.compact(document, context, offline),
  'fromRDF, compacted': async (document) =>
    jsonld.compact(await jsonld.fromRDF(await jsonld.toRDF(document, offline)), context, offline),
  frame: async (document) => {
    const nodes = nodesOf(await jsonld.expand(document, offline));
    return jsonld.frame(nodes, { '@context': context, '@embed': '@once' }, { ...offline, omitGraph: false });
  },
};

/** The nodes of an expanded document, without the graph around them. */
function nodesOf(expanded: unknown): unknown {
  const [only, ...more] = expanded as { '@graph'?: unknown }[];
  return more.length === 0 && only?.['@graph'] ? only['@graph'] : expanded;
}

/** All lists of nodes and all keys the other way round. */
function reversed(value: unknown, isNodes: boolean): unknown {
  if (Array.isArray(value)) {
    const items = value.map((each) => reversed(each, false));
    return isNodes ? items.reverse() : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, each]) => [key, reversed(each, key === '@graph')]));
}

/** What a system says, whatever the order of what it lists and the names of blank nodes. */
function said(system: PathwaySystem): unknown {
  const { id: _, title: __, ...rest } = system;
  const plain = JSON.stringify(rest, (key, value) =>
    key === 'extensions' ? undefined : typeof value === 'string' && value.startsWith('_:') ? '_:' : value,
  );
  return canonical(JSON.parse(plain));
}

const systemOf = (document: unknown): PathwaySystem => {
  const read = readCtdl(document);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  expect(canonical(writeCtdl(read.value.system).output)).toEqual(canonical(document));
  return read.value.system;
};

/** Those that are JSON. */
const readable = documents.filter((path) => 'value' in parsedOf(path));

describe.skipIf(!isThere(...folders, 'ctdl/schema'))('every document', () => {
  test('with its nodes and its keys in reversed order', () => {
    for (const path of sample(documents, 20)) {
      const parsed = parsedOf(path);
      const read = 'value' in parsed ? readCtdl(parsed.value) : undefined;
      if (!read?.ok || !('value' in parsed)) continue;
      const turned = reversed(parsed.value, Array.isArray(parsed.value));
      expect({ path, system: said(systemOf(turned)) }).toEqual({
        path,
        system: said(read.value.system),
      });
    }
  });

  test.each(Object.keys(forms))('%s', async (name) => {
    const different: string[] = [];
    let same = 0;
    for (const path of sample(readable, 4)) {
      const parsed = parsedOf(path);
      if (!('value' in parsed) || !readCtdl(parsed.value).ok) continue;
      const inner =
        (parsed.value as { decoded_resource?: object }).decoded_resource ?? (parsed.value as object);
      let plain: unknown;
      try {
        // What the published context makes of the document is what every form can carry of it.
        plain = await jsonld.expand(inner, offline);
      } catch {
        continue;
      }
      const before = readCtdl(plain);
      if (!before.ok || !before.value.tally.mapped) continue;
      // RDF has no addresses that are not whole, and compaction refuses prefixes that the document never declared.
      const isWhole = ![...JSON.stringify(plain).matchAll(/"@(?:id|type)":\[?"([^"]*)"/g)].some(
        ([, id]) => !/:\/\/|^_:|^urn:/.test(id ?? ''),
      );
      if (!isWhole && name !== 'expand') continue;
      const after = systemOf(await forms[name]?.(inner));
      if (JSON.stringify(said(after)) === JSON.stringify(said(before.value.system))) same += 1;
      else {
        different.push(path);
      }
    }
    expect(different).toEqual([]);
    seen(same, 20);
  });
});
