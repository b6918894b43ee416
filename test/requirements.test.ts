/** The table of what the sources ask for: every item once, and every name in it is one of this library's. */
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
    const [id = '', about = '', , state = '', by = ''] = line
      .slice(2, -2)
      .split('|')
      .map((cell) => cell.trim());
    return { id, about, state, by };
  });

const code = filesUnder('src')
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');
const examples = new Set(readdirSync(`${root}docs/examples`));

/** Whether something of this name stands in the code: a name, a field of a noun, a word of a vocabulary. */
function isThere(name: string): boolean {
  if (name.endsWith('.json')) return examples.has(name);
  const [noun = '', field] = name.split('.');
  if (field !== undefined && /^[A-Z]/.test(noun))
    return new RegExp(`interface ${noun}\\b(?:(?!\\n\\})[\\s\\S])*?\\breadonly ${field}\\??:`).test(code);
  return new RegExp(`(?<![\\w-])${name.replaceAll('.', '\\.')}(?![\\w-])`).test(code);
}

function filesUnder(folder: string): string[] {
  return readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => `${root}${folder}/${path}`);
}

test('has every id, once, in order', () => {
  expect(rows.map(({ id }) => id)).toEqual(ids);
});

const list = join(shared, 'design/requirements.md');
test.skipIf(!existsSync(list))('has the ids of the list beside the project', () => {
  const listed = readFileSync(list, 'utf8').matchAll(/^\| (\d{3}-\d{2}) \|/gm);
  expect([...listed].map(([, id]) => id)).toEqual(ids);
});

describe.each(rows)('$id', ({ about, state, by }) => {
  test('is built by what is there, or says why not', () => {
    expect(['partners', 'pathways', 'sources']).toContain(about);
    expect(['built', 'open', 'declined']).toContain(state);
    const names = [...by.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
    expect(names.filter((name) => !isThere(name))).toEqual([]);
    if (state === 'built') expect(names.length).toBeGreaterThan(0);
    else expect(by.length).toBeGreaterThan(10);
  });
});

test('of what concerns partners nothing is open, and less than a tenth declined', () => {
  const states = rows.filter(({ about }) => about === 'partners').map(({ state }) => state);
  expect(states).not.toContain('open');
  expect(states.filter((state) => state === 'declined').length).toBeLessThan(states.length / 10);
});
