/** Every harmful text in every field that holds a text: it comes back, and no cell begins like a formula. */
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { readTables } from '../../../src/io/tables/read-tables.js';
import { writeTables } from '../../../src/io/tables/write-tables.js';
import { readSystem } from '../../../src/model/read-system.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { systemSchema } from '../../../src/model/system-schema.js';
import { sample, seen } from '../../depth.js';
import { replaced } from '../../model/places.js';
import { type Plain, placesIn, sampleOf } from '../../model/schema-walk.js';
import { payloads } from '../csv/payloads.js';

const dangerous = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;
const full = sampleOf(systemSchema, true);
const accepts = (document: Plain) => readSystem(document).ok;
/** The places that take any text, and those that take even an empty one. */
const places = sample(
  placesIn(systemSchema, full)
    .filter(({ value }) => typeof value === 'string')
    .map(({ way }) => way),
);
const free = places.filter((way) => accepts(replaced(full, way, 'any text')));
const freest = free.filter((way) => accepts(replaced(full, way, '')));

test('every text in every place that takes any text, read again by us and through another reader', () => {
  const altered: string[] = [];
  const run: string[] = [];
  for (const payload of sample(payloads)) {
    const document = (payload.trim() === '' ? freest : free).reduce(
      (made: Plain, way) => replaced(made, way, payload),
      full,
    );
    expect(readSystem(document)).toMatchObject({ ok: true });
    const files = writeTables(document as unknown as PathwaySystem).output;
    // What another reader finds, written down by its own rules, has to be the same system too.
    const again = Object.fromEntries(
      Object.entries(files).map(([file, text]) => {
        const rows = parse(text) as string[][];
        run.push(...rows.flat().filter((cell) => dangerous.test(cell)));
        return [
          file,
          rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n'),
        ];
      }),
    );
    for (const each of [files, again]) {
      const read = readTables(each);
      if (!read.ok || !isDeepStrictEqual(read.value.system, document)) altered.push(payload);
    }
  }
  expect({ altered, run }).toEqual({ altered: [], run: [] });
  seen(payloads.length * free.length, 5000);
  seen(freest.length, 20);
});
