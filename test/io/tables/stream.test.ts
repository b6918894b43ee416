/** Streams of systems: cut anywhere, broken anywhere, line by line. */

import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unguarded } from '../../../src/base/guarded.js';
import { streamRows, streamSystems } from '../../../src/io/tables/stream.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import type { TableName } from '../../../src/model/tables.js';
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

test('rows of all systems stand under one header, which is there even where no system is', async () => {
  const rowsOf = async (from: readonly PathwaySystem[], table: TableName) => {
    let text = '';
    for await (const piece of streamRows(from, { table })) text += piece;
    return parse(text) as string[][];
  };
  await fc.assert(
    fc.asyncProperty(fc.array(systems, { maxLength: 3 }), async (some) => {
      for (const table of ['steps', 'attestations'] as const) {
        const [header, ...rows] = await rowsOf(some, table);
        expect(header?.slice(0, 2)).toEqual(['system', 'id']);
        expect(rows.map(([id]) => unguarded(id!))).toEqual(
          some.flatMap((each) => (each[table] ?? []).map(() => each.id)),
        );
      }
    }),
    trials(2000, 6, 6),
  );
});

describe('streams that are none', () => {
  const ended = async (stream: () => AsyncIterable<unknown>) => {
    try {
      for await (const _ of stream()) void _;
    } catch (error) {
      return error;
    }
    return undefined;
  };
  const wrong = (argument: string) => expect.objectContaining({ name: 'PathwayError', argument });

  test.each([[null], [7], [{}], [Symbol('x')]])('%s', (value) => {
    expect(() => streamSystems(value as never)).toThrow(wrong('chunks'));
    expect(() => streamRows(value as never, { table: 'steps' })).toThrow(wrong('systems'));
  });
  test('a table that is none', () => {
    expect(() => streamRows([], { table: 'persons' as never })).toThrow(wrong('options.table'));
    expect(() => streamRows([], undefined as never)).toThrow(wrong('options'));
  });
  test('pieces of another kind end the stream with the name of the argument', async () => {
    expect(await ended(() => streamSystems([7] as never))).toEqual(wrong('chunks'));
    expect(await ended(() => streamRows([{}] as never, { table: 'steps' }))).toEqual(wrong('systems'));
  });
  test('what the source throws is the cause of the error', async () => {
    const cause = new Error('the disk is gone');
    async function* source(): AsyncGenerator<string> {
      yield '{';
      throw cause;
    }
    const failed = (argument: string) =>
      expect.objectContaining({ code: 'callback-failed', argument, cause });
    expect(await ended(() => streamSystems(source()))).toEqual(failed('chunks'));
    const broken = () => streamRows(source() as never, { table: 'steps' });
    async function* systemsThenNone(): AsyncGenerator<PathwaySystem> {
      yield { format: 'career-pathways/1', id: 's', title: 'S' };
      throw cause;
    }
    expect(await ended(broken)).toEqual(wrong('systems'));
    expect(await ended(() => streamRows(systemsThenNone(), { table: 'steps' }))).toEqual(failed('systems'));
  });
});
