/** The table of what definitions about a pathway ask in common has each of their propositions once, in its own column. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogue } from '../../src/definitions/catalogue.js';
import { root } from '../doors.js';

const rows = readFileSync(`${root}docs/guides/definitions-in-common.md`, 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.split('|').slice(1, -1));
const codesIn = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code ?? '');
const [head = [], ...lines] = rows;

test.each(head.slice(1).map((cell, at) => [codesIn(cell)[0] ?? '', at + 1] as const))('%s', (id, column) => {
  const definition = catalogue.find((entry) => entry.definition.id === id)?.definition;
  const bases = definition?.extends?.bases.map((base) => base.id) ?? [];
  const inherited = new Set(
    catalogue
      .filter((entry) => bases.includes(entry.definition.id))
      .flatMap((entry) => entry.definition.propositions.map((each) => each.id)),
  );
  const own = (definition?.propositions ?? []).map((each) => each.id).filter((each) => !inherited.has(each));
  const listed = lines.flatMap((cells) => codesIn(cells[column] ?? ''));
  expect(own.length).toBeGreaterThan(10);
  expect([...listed].sort()).toEqual([...own].sort());
});

test('each row has something in it, and says what', () => {
  expect(lines.length).toBeGreaterThan(15);
  for (const [what = '', ...cells] of lines)
    expect([what, what.trim().length > 0 && cells.flatMap(codesIn).length > 0]).toEqual([what, true]);
});
