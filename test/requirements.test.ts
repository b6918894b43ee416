/** The table of what the sources ask for: every item once, and a case for every one that is claimed. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { shared } from './conformance/shared-data.js';
import { root } from './doors.js';

const counts = { '000': 38, '001': 46, '002': 16, '004': 29 } as const;
const ids = Object.entries(counts).flatMap(([source, count]) =>
  Array.from({ length: count }, (_, index) => `${source}-${String(index + 1).padStart(2, '0')}`),
);

const rows = readFileSync(`${root}docs/requirements.md`, 'utf8')
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => {
    const [id = '', about = '', , state = '', by = '', named = ''] = line
      .slice(2, -2)
      .split('|')
      .map((cell) => cell.trim());
    return { id, about, state, by, case: named };
  });

const cases = new Set(readdirSync(`${root}test/requirements`).filter((file) => file.endsWith('.test.ts')));

test('has every id, once, in order', () => {
  expect(rows.map(({ id }) => id)).toEqual(ids);
});

const list = join(shared, 'design/requirements.md');
test.skipIf(!existsSync(list))('has the ids of the list beside the project', () => {
  const listed = readFileSync(list, 'utf8').matchAll(/^\| (\d{3}-\d{2}) \|/gm);
  expect([...listed].map(([, id]) => id)).toEqual(ids);
});

describe.each(rows)('$id', ({ id, about, state, by, case: named }) => {
  test('has its case, or claims nothing', () => {
    expect(['partners', 'pathways', 'sources']).toContain(about);
    expect(['built', 'partly', 'open', 'declined']).toContain(state);
    expect(by.length).toBeGreaterThan(10);
    const file = `${id}.test.ts`;
    const claims = state === 'built' || state === 'partly';
    if (claims) expect([named, cases.has(file)]).toEqual([`\`${file}\``, true]);
    if (state === 'partly') expect(by).toContain('Missing: ');
  });
});

test('every case has a row that names it', () => {
  const named = rows.map((row) => row.case);
  expect([...cases].filter((file) => !named.includes(`\`${file}\``))).toEqual([]);
});

test('of what concerns partners less than a tenth is declined, and few things are partly there', () => {
  const states = rows.filter(({ about }) => about === 'partners').map(({ state }) => state);
  expect(states.filter((state) => state === 'declined').length).toBeLessThan(states.length / 10);
  expect(rows.filter(({ state }) => state === 'partly').length).toBeLessThan(8);
});
