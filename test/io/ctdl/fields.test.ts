/** What is read of a node and what is written of it are the same properties, in the same order. */
import { expect, test } from 'vitest';
import { fieldsRead, levelRead, programRead } from '../../../src/io/ctdl/fields/fields-read.js';
import { fieldsWritten, levelWritten, programWritten } from '../../../src/io/ctdl/fields/fields-written.js';

const terms = (fields: readonly { readonly term: string }[] = []) => fields.map(({ term }) => term);

test('each property that is read is written, and no other', () => {
  expect(Object.keys(fieldsWritten)).toEqual(Object.keys(fieldsRead));
  for (const role of Object.keys(fieldsRead) as (keyof typeof fieldsRead)[])
    expect(terms(fieldsWritten[role])).toEqual(terms(fieldsRead[role]));
  expect(terms(programWritten)).toEqual(terms(programRead));
});

test.each([[['skos:prefLabel', 'ceterms:name']], [['ceterms:targetNodeName']], [['ceterms:name']]])(
  'a level with %j',
  (keys) => {
    expect(terms(levelWritten(keys))).toEqual([keys[0]]);
    expect(terms(levelRead(keys))).toEqual([keys[0]]);
  },
);
