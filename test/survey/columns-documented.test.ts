/** The guide lists every column with its meaning, in the order of the table, and says no more. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { columnGroups } from '../../src/survey/column-groups.js';
import { root } from '../doors.js';

/** The columns as the guide has them. */
const tables = columnGroups.map(({ name, columns }) =>
  [
    `### ${name}`,
    '',
    '| column | says | by |',
    '|---|---|---|',
    ...columns.map((column) => `| \`${column.name}\` | ${column.meaning} | ${column.source ?? ''} |`),
    '',
  ].join('\n'),
);

test('the guide has the columns as they are', () => {
  const guide = readFileSync(`${root}docs/guides/table.md`, 'utf8');
  const from = guide.indexOf('### ');
  const to = guide.indexOf('\n## What it does not say');
  expect(guide.slice(from, to)).toBe(tables.join('\n'));
});
