/** Documents with names of their own, through a real JSON-LD processor, offline. */
// @ts-expect-error: this package has no types of its own
import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { expandCtdl } from '../../../src/io/ctdl/expand-ctdl.js';
import { readCtdl } from '../../../src/io/ctdl/read-ctdl.js';
import { writeCtdl } from '../../../src/io/ctdl/write-ctdl.js';

const named = {
  '@context': {
    Pfad: 'https://purl.org/ctdl/terms/Pathway',
    titel: { '@id': 'https://purl.org/ctdl/terms/name', '@container': '@language' },
  },
  '@id': 'https://example.org/pfad',
  '@type': 'Pfad',
  titel: { en: 'Welding' },
} as const;

test('names that only the context explains are noted, and understood once expanded', async () => {
  const plain = readCtdl(named);
  expect(plain.ok && plain.value.notes.map(({ code }) => code)).toEqual(['own-names']);
  expect(plain.ok && writeCtdl(plain.value.system).output).toEqual(named);
  const expanded = await expandCtdl(named, { processor: jsonld });
  const read = readCtdl(expanded.ok ? expanded.value : undefined);
  expect(read.ok && read.value.system.pathways?.map(({ title }) => title)).toEqual(['Welding']);
  expect(read.ok && writeCtdl(read.value.system).output).toEqual(expanded.ok && expanded.value);
});

test('a context that is not at hand is named and not fetched; the scheme of its address does not matter', async () => {
  const document = { '@context': 'http://example.org/context', '@id': 'https://example.org/a', name: 'A' };
  expect(await expandCtdl(document, { processor: jsonld })).toMatchObject({
    ok: false,
    issues: [{ code: 'missing-context', path: '/@context' }],
  });
  const context = { '@context': { name: 'https://purl.org/ctdl/terms/name' } };
  const expanded = await expandCtdl(document, {
    processor: jsonld,
    contexts: { 'https://example.org/context': context },
  });
  expect(expanded).toMatchObject({ ok: true });
});

test('what the processor refuses is an issue', async () => {
  const document = { '@context': { '@vocab': 7 }, '@id': 'https://example.org/a' };
  expect(await expandCtdl(document, { processor: jsonld })).toMatchObject({
    ok: false,
    issues: [{ code: 'not-expandable' }],
  });
});
