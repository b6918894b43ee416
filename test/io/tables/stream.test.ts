/** Streams of systems: cut anywhere, broken anywhere, line by line. */

import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { streamHeader, streamRows, streamSystems } from '../../../src/io/tables/stream.js';
import { trials } from '../../depth.js';
import { systems } from '../../model/arbitrary-system.js';

const system = (id: string) => ({ format: 'career-pathways/1', id, title: `Title ${id} é 🩺` });

async function all(chunks: Iterable<string | Uint8Array>) {
  const found = [];
  for await (const each of streamSystems(chunks)) found.push(each);
  return found;
}

describe('reading', () => {
  const text = `${['a', 'b', 'c'].map((id) => JSON.stringify(system(id))).join('\n')}\n\n`;
  const bytes = new TextEncoder().encode(text);

  test('bytes and texts cut anywhere give the same systems', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(bytes.length)), fc.boolean(), async (cuts, asText) => {
        const at = [0, ...cuts.sort((a, b) => a - b), bytes.length];
        const pieces = at.slice(1).map((end, i) => {
          return asText
            ? text.slice(at[i]!, i === at.length - 2 ? undefined : end)
            : bytes.slice(at[i]!, end);
        });
        expect(await all(pieces)).toEqual(
          ['a', 'b', 'c'].map((id, i) => ({ line: i + 1, ok: true, value: system(id) })),
        );
      }),
    );
  });

  test('a line that is no system is told, and the next one is read', async () => {
    const lines = ['{', '{}', JSON.stringify(system('x'))].join('\n');
    const found = await all([lines]);
    expect(found.map((each) => (each.ok ? each.value.id : each.issues[0]?.code))).toEqual([
      'not-json',
      'missing-field',
      'x',
    ]);
  });

  test('a line that is not UTF-8 is told, not mended', async () => {
    const found = await all([new Uint8Array([0x22, 0xff, 0x22, 10]), JSON.stringify(system('x'))]);
    expect(found.map((each) => (each.ok ? each.line : each.issues[0]?.code))).toEqual(['not-utf-8', 2]);
  });
});

test('rows of every system have the columns of the header', () => {
  fc.assert(
    fc.property(systems, (each) => {
      for (const table of ['steps', 'attestations'] as const) {
        const rows = parse(streamHeader(table) + streamRows(each, table)) as string[][];
        expect(rows).toHaveLength((each[table]?.length ?? 0) + 1);
      }
    }),
    trials(4000, 6),
  );
});
