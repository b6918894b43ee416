/** Whatever the order of keys, of nodes and of lists, a document comes back in it. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCtdl } from '../../../src/io/ctdl/read-ctdl.js';
import { writeCtdl } from '../../../src/io/ctdl/write-ctdl.js';
import { trials } from '../../depth.js';

const ids = ['urn:a', 'urn:b', 'urn:c', 'urn:d'];
const pathway = {
  '@id': 'urn:p',
  '@type': 'ceterms:Pathway',
  'ceterms:name': { en: 'P' },
  'ceterms:hasDestinationComponent': ['urn:c'],
  'ceterms:hasPart': ids,
};
const components = ids.map((id) => ({
  '@id': id,
  '@type': 'ceterms:CourseComponent',
  'ceterms:name': { en: id },
  'ceterms:isPartOf': ['urn:p'],
  ...(id === 'urn:c' && {
    'ceasn:hasChild': ['urn:a', 'urn:d', 'urn:b'],
    'ceterms:precededBy': ['urn:d', 'urn:a'],
    'ceterms:isDestinationComponentOf': ['urn:p'],
  }),
  ...(id !== 'urn:c' && { 'ceasn:isChildOf': ['urn:c'] }),
  ...((id === 'urn:a' || id === 'urn:d') && { 'ceterms:precedes': ['urn:c'] }),
}));

/** The keys of a node, and the items of its lists, in any order. */
const shuffled = (node: object) =>
  fc
    .tuple(
      ...Object.entries(node).map(([key, value]) =>
        Array.isArray(value)
          ? fc
              .shuffledSubarray(value, { minLength: value.length })
              .map((list) => [key, list] as [string, unknown])
          : fc.constant([key, value] as [string, unknown]),
      ),
    )
    .chain((entries) => fc.shuffledSubarray(entries, { minLength: entries.length }))
    .map((entries) => Object.fromEntries(entries));

test('written is what was read, to the letter, and steps stand in the order of the list of parts', () => {
  const nodes = [pathway, ...components];
  fc.assert(
    fc.property(
      fc
        .tuple(...nodes.map(shuffled))
        .chain((graph) => fc.shuffledSubarray(graph, { minLength: graph.length })),
      (graph) => {
        const document = { '@context': 'https://credreg.net/ctdl/schema/context/json', '@graph': graph };
        const read = readCtdl(document);
        if (!read.ok) throw new Error(JSON.stringify(read.issues));
        const { output, losses } = writeCtdl(read.value.system);
        expect(JSON.stringify(output)).toBe(JSON.stringify(document));
        expect(losses).toEqual([]);
        const parts = graph.find((node) => node['@id'] === 'urn:p')?.['ceterms:hasPart'];
        const { pathways = [], steps = [] } = read.value.system;
        expect(pathways[0]?.steps.map((id) => steps.find((step) => step.id === id)?.title)).toEqual(parts);
      },
    ),
    trials(4000, 15),
  );
});
