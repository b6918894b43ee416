/** `career-pathways partners`: formats, and what is wrong with a call. */
import { expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { partnershipReport } from '../../src/partnership/partnership-report.js';
import { memoryIo } from './memory-io.js';

const system = {
  format: 'career-pathways/1',
  id: 's',
  title: 'S',
  agreements: [{ id: 'm', title: 'Memo', kind: 'one-stop-mou', parties: [] }],
} as const;
const call = async (...args: readonly string[]) => {
  const said = { out: '', err: '' };
  const code = await run(
    ['partners', ...args],
    memoryIo(new Map([['f.json', JSON.stringify(system)]]), said),
  );
  return { code, ...said };
};

test('as JSON: the report, and a determination for each definition and each memorandum', async () => {
  const { code, out } = await call('f.json', '--as-of', '2026-11-01', '--format', 'json');
  const { report, determinations } = JSON.parse(out) as {
    report: unknown;
    determinations: { definition: { id: string }; verdict: string }[];
  };
  expect(code).toBe(0);
  expect(report).toEqual(JSON.parse(JSON.stringify(partnershipReport(system, { asOf: '2026-11-01' }))));
  expect(determinations.map(({ definition, verdict }) => `${definition.id}: ${verdict}`)).toEqual([
    'strategic-minimum: undetermined',
    'local-team: undetermined',
    'element-one: undetermined',
    'one-stop-partners: undetermined',
    'sector-partnership: undetermined',
    'local-leadership: undetermined',
    'local-plan: undetermined',
    'one-stop-mou: undetermined',
  ]);
});

test('a local partnership is checked against what is written for States where that is asked for', async () => {
  const ids = async (...args: readonly string[]) => {
    const { out } = await call('f.json', '--as-of', '2026-11-01', '--format', 'json', ...args);
    const { determinations } = JSON.parse(out) as { determinations: { definition: { id: string } }[] };
    return determinations.map(({ definition }) => definition.id);
  };
  expect(await ids()).not.toContain('state-team');
  expect(await ids('--all')).toContain('state-team');
});

test('as Markdown and as text', async () => {
  expect((await call('f.json', '--as-of', '2026-11-01', '--format', 'markdown')).out.split('\n')[0]).toBe(
    '# S',
  );
  const { out } = await call('f.json', '--as-of', '2026-11-01');
  expect(out.split('\n')[0]).toBe('S');
  expect(out).toContain('(Memo): undetermined');
});

test.each([
  [['f.json'], 'Say for which day'],
  [['f.json', '--as-of', '2026'], '"2026" is no such day'],
  [['f.json', '--as-of', '2026-11-01', '--format', 'html'], 'There is no format "html"'],
  [['--as-of', '2026-11-01'], 'Name a file'],
])('%j is wrong usage', async (args, message) => {
  const { code, out, err } = await call(...args);
  expect([code, out]).toEqual([64, '']);
  expect(err).toContain(message);
});
