/** The language of a document, however its texts carry it. */
import { expect, test } from 'vitest';
import { readCtdl } from '../../../src/io/ctdl/read-ctdl.js';
import { writeCtdl } from '../../../src/io/ctdl/write-ctdl.js';

const course = (name: unknown) => ({
  '@context': 'https://credreg.net/ctdl/schema/context/json',
  '@id': 'https://example.org/x',
  '@type': 'ceterms:Course',
  'ceterms:name': name,
});

test.each([
  ['a map', { es: 'Soldadura' }],
  ['a text with its tag', { '@language': 'es', '@value': 'Soldadura' }],
  ['a list of these', [{ '@language': 'es', '@value': 'Soldadura' }]],
])('%s', (_, name) => {
  const read = readCtdl(course(name));
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const { system } = read.value;
  expect([system.language, system.steps?.[0]?.title]).toEqual(['es', 'Soldadura']);
  expect(writeCtdl(system)).toMatchObject({ output: course(name), losses: [] });
});

test.each(['__proto__', '@language', 'und'])('a language called "%s" is named as a loss', (language) => {
  const { output, losses } = writeCtdl({ format: 'career-pathways/1', id: 'x', title: 'Welding', language });
  expect(losses).toMatchObject([{ path: '/language' }]);
  expect(readCtdl(JSON.parse(JSON.stringify(output)))).toMatchObject({
    ok: true,
    value: { system: { title: 'Welding' } },
  });
});
