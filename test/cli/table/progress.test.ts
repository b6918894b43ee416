/** What is shown on the way: rows, how many a second, and how long the rest may take where anyone can know. */
import { afterEach, expect, test, vi } from 'vitest';
import type { Input, Reading } from '../../../src/cli/table/inputs.js';
import { progressOn } from '../../../src/cli/table/progress.js';
import { memoryIo } from '../memory-io.js';

afterEach(() => void vi.restoreAllMocks());

test.each([
  ['half of the input read', 50, '300 rows, 150 a second, 2 s left'],
  ['a list that is read whole before its rows', 100, '300 rows, 150 a second'],
])('%s', (_, bytes, shown) => {
  const said: string[] = [];
  const io = memoryIo(new Map(), { out: '', err: '' });
  const seen = { ...io, size: () => 100, progress: (text: string) => void said.push(text) };
  const now = vi.spyOn(performance, 'now').mockReturnValue(0);
  const progress = progressOn([{ file: 'list.csv' } as Input], { bytes: () => bytes } as Reading, {
    io: seen,
    say: (text) => text,
  });
  now.mockReturnValue(400);
  progress(100);
  now.mockReturnValue(2000);
  progress(300);
  expect(said).toEqual([shown]);
});
