/** A list in pieces is read as it is read whole, wherever it is cut. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readProviderList } from '../../../src/io/etpl/read-provider-list.js';
import { readProviderListFrom } from '../../../src/io/etpl/read-provider-list-pieces.js';
import { texas } from '../../../src/io/etpl/texas.js';
import { depth, trials } from '../../depth.js';

const columns = ['Provider ID', 'ProviderName', 'Program ID', 'Program Name'];
const cell = fc.constantFrom(
  '',
  '7',
  'A College',
  '"a, ""b"" \n c"',
  'Nurse\u2019s aide',
  'Caf\u00e9',
  'x"y',
  ' 1 ',
);
const cut = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 20 });
const encodings = {
  'utf-8': (text: string) => new Uint8Array(Buffer.from(text, 'utf8')),
  'utf-16le': (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le')),
  'utf-8 with a mark': (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf8')),
  latin1: (text: string) => new Uint8Array(Buffer.from(text.replaceAll('\u2019', '\u0092'), 'latin1')),
};

test.each(Object.keys(encodings) as (keyof typeof encodings)[])('%s, cut anywhere', async (encoding) => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { minLength: 4, maxLength: 5 }), { maxLength: 8 }),
      cut,
      fc.constantFrom('\n', '\r\n'),
      fc.constantFrom('', 'A list, of 2026\n', 'sep=,\n'),
      async (rows, sizes, line, title) => {
        const text = title + [columns, ...rows].map((cells) => cells.join(',')).join(line);
        const bytes = encodings[encoding](text);
        const pieces: Uint8Array[] = [];
        for (let from = 0, i = 0; from < bytes.length; i++) {
          const size = sizes[i % sizes.length] as number;
          pieces.push(bytes.subarray(from, from + size));
          from += size;
        }
        expect(await readProviderListFrom(pieces, texas)).toEqual(readProviderList(bytes, texas));
      },
    ),
    trials(4000),
  );
});

test.skipIf(depth === 'quick')('a long list, whose header is found before its end', async () => {
  const row = (at: number) => `7,A College,${at},"Program ""${at}"", long"\n`;
  const text = `${columns.join(',')}\n${Array.from({ length: 9000 }, (_, at) => row(at)).join('')}`;
  expect(text.length).toBeGreaterThan(250_000);
  const pieces = text.match(/[\s\S]{1,997}/g) ?? [];
  expect(await readProviderListFrom(pieces, texas)).toEqual(readProviderList(text, texas));
});

test('bytes that change their encoding are refused', async () => {
  const bytes = [encodings['utf-8'](`${columns.join(',')}\n7,Caf\u00e9,1,`), encodings.latin1('Caf\u00e9')];
  expect(await readProviderListFrom(bytes, texas)).toMatchObject({
    ok: false,
    issues: [{ code: 'not-utf-8' }],
  });
  const other = Buffer.concat([Buffer.from('7,Caf\xE9,1,x\n', 'latin1'), Buffer.from('7,Caf\u00e9,2,y\n')]);
  const single = Array.from(other, (byte) => new Uint8Array([byte]));
  expect(await readProviderListFrom([`${columns.join(',')}\n`, ...single], texas)).toMatchObject({
    ok: false,
    issues: [{ code: 'not-utf-8' }],
  });
});
