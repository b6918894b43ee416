/** Rows without what `readSystem` asks for are refused by the verb as well, with the field that is missing. */
import { expect, test } from 'vitest';
import { addRow } from '../../src/edit/verbs/add-row.js';
import { readSystem } from '../../src/model/read-system.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { tables } from '../../src/model/tables.js';

const system: PathwaySystem = {
  format: 'career-pathways/1',
  id: 's',
  title: 'S',
  steps: [{ id: 'a', title: 'A', kind: 'course' }],
};
const refused = (argument: string) => expect.objectContaining({ code: 'bad-argument', argument });

test.each(Object.values(tables))('a row of %s without a title', (table) => {
  const field = table === 'partners' ? 'name' : 'title';
  const read = readSystem({ ...system, [table]: [{ id: 'q' }] });
  const isNeeded = !read.ok && read.issues.some(({ path }) => path === `/${table}/0/${field}`);
  const without = { id: 'q', steps: [], parties: [], after: { kind: 'step', step: 'a' } };
  const act = () => addRow(system, table, without as never);
  if (isNeeded) expect(act).toThrow(refused(`row.${field}`));
  else expect(act).not.toThrow();
});

test.each(['', ' ', 5])('a row with the title %j', (title) => {
  expect(() => addRow(system, 'steps', { id: 'q', title, kind: 'course' } as never)).toThrow(
    refused('row.title'),
  );
  expect(() => addRow(system, 'agreements', { id: 'q', title, parties: [] } as never)).toThrow(
    refused('row.title'),
  );
});
