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

test('a local partnership is not asked about a State, nor the other way round, unless it is asked for', async () => {
  const at = async (level: string, ...more: readonly string[]) => {
    const said = { out: '', err: '' };
    const given = { ...system, partners: [{ id: 'p', name: 'P', types: [], level }] };
    const files = new Map([['f.json', JSON.stringify(given)]]);
    const args = ['partners', 'f.json', '--as-of', '2026-11-01', '--format', 'json', ...more];
    expect(await run(args, memoryIo(files, said))).toBe(0);
    const { determinations } = JSON.parse(said.out) as { determinations: { definition: { id: string } }[] };
    return determinations.map(({ definition }) => definition.id);
  };
  expect(await at('local')).not.toContain('state-team');
  expect(await at('regional')).toContain('local-plan');
  const state = await at('state');
  expect([state.includes('state-team'), state.includes('local-team')]).toEqual([true, false]);
  expect(await at('local', '--definition', 'state-team', '--definition', 'element-one')).toEqual([
    'state-team',
    'element-one',
  ]);
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
  [['f.json', '--as-of', '2026-11-01', '--definition', 'x'], 'There is no definition "x"'],
  [['--as-of', '2026-11-01'], 'Name a file'],
])('%j is wrong usage', async (args, message) => {
  const { code, out, err } = await call(...args);
  expect([code, out]).toEqual([64, '']);
  expect(err).toContain(message);
});
