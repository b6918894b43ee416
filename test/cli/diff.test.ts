/** The command that compares two versions: what it prints, and what it says of bad input. */
import { expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { pathwayOf, prior, step } from '../graph/small-system.js';
import { memoryIo } from './memory-io.js';

const before = pathwayOf(
  [
    step('aide', undefined, { title: 'Aide' }),
    step('nurse', prior('aide'), { title: 'Nurse', awards: ['rn'] }),
  ],
  { credentials: [{ id: 'rn', title: 'Registered nurse', kind: 'License' }] },
);
const after = {
  ...before,
  steps: [step('nurse', { kind: 'any', of: [] }, { title: 'Nurse', awards: ['rn'] })],
  pathways: [{ id: 'p', title: 'P', steps: ['nurse'] }],
};
const learners = [{ id: 'L1', learner: { steps: [{ step: 'aide' }] } }];

async function typed(args: string, files: { readonly [name: string]: unknown } = {}, input = '') {
  const said = { out: '', err: '' };
  const texts = Object.entries({ 'a.json': before, 'b.json': after, 'l.json': learners, ...files });
  const io = memoryIo(new Map(texts.map(([name, value]) => [name, JSON.stringify(value)])), said, input);
  return { code: await run(args.split(' '), io), ...said };
}

test('as text, in two languages, with learners', async () => {
  const { code, out } = await typed('diff a.json b.json --learners l.json');
  expect(code).toBe(0);
  expect(out).toContain('gone: "Aide" [aide]');
  expect(out).toContain('no longer within reach: the step "Nurse", the credential "Registered nurse"');
  expect(out).toContain('1 of 1 learner is stranded.');
  expect(out).toContain('L1: can no longer reach the credential "Registered nurse"');
  expect(out).toContain('rule: keep the former requirement of "Nurse" as another way in');
  expect((await typed('diff a.json b.json --learners l.json --language es')).out).toContain(
    'De 1 estudiante, 1 se queda sin camino.',
  );
});

test('as Markdown, as JSON, on a day, and of nothing', async () => {
  expect((await typed('diff a.json b.json --format markdown')).out).toContain('## Step\n\n- ');
  const { out } = await typed('diff a.json b.json --format json --learners l.json --as-of 2026-11-01');
  const said = JSON.parse(out);
  expect(said.stranded.rules).toEqual([{ kind: 'old-rule', step: 'nurse' }]);
  expect(said.verdicts).toEqual([]);
  expect(await typed('diff a.json a.json')).toMatchObject({
    code: 0,
    out: expect.stringContaining('Nothing changed.'),
  });
});

test('ids of learners that neither version has are said, with their places', async () => {
  const people = [
    { id: '1', learner: { steps: [{ step: 'aide' }], credentials: ['rm'] } },
    {
      id: '2',
      learner: {},
      goals: [{ kind: 'credential', credential: 'rn' }],
    },
  ];
  const { code, err } = await typed('diff a.json b.json --learners l.json', { 'l.json': people });
  expect(code).toBe(0);
  expect(err.trim().split('\n')).toEqual([
    'l.json, /0/learner/credentials/0: Nothing in "small" names the credential "rm". Did you mean "rn"?',
  ]);
  const spanish = await typed('diff a.json b.json --learners l.json --language es', { 'l.json': people });
  expect(spanish.err).toContain('l.json, /0/learner/credentials/0: ');
  expect(spanish.err).not.toContain('Nothing');
});

test('a goal that neither version names is refused, with its place', async () => {
  const people = [{ id: '1', learner: {}, goals: [{ kind: 'step', step: 'nurs' }] }];
  const files = { 'l.json': people };
  const { code, err } = await typed('diff a.json b.json --learners l.json', files);
  expect([code, err]).toEqual([65, 'l.json, /0/goals/0: neither edition names the step "nurs".\n']);
  const spanish = await typed('diff a.json b.json --learners l.json --language es', files);
  expect(spanish.err).toBe('l.json, /0/goals/0: ninguna de las dos ediciones nombra el paso "nurs".\n');
});

test.each([
  ['diff a.json', 64, 'Name 2 files for diff.'],
  ['diff a.json b.json a.json', 64, 'diff takes 2 files; there is also a.json.'],
  ['diff - -', 64, 'Standard input can be one of the files only.'],
  ['diff a.json b.json --as-of soon', 64, '"soon" is no such day'],
  ['diff a.json b.json --format pdf', 64, 'There is no format "pdf".'],
  ['diff a.json none.json', 66, 'Cannot read none.json'],
  ['diff a.json b.json --learners a.json', 65, 'a.json is no list of learners.'],
  ['diff a.json b.json --learners bad.json', 65, 'bad.json, learner 2 is not a learner:'],
  [
    'diff a.json b.json --learners worse.json',
    65,
    'worse.json, /0/edition is "2026". Give one of before, after.',
  ],
  ['diff a.json b.json --learners goal.json', 65, 'goal.json, /0/goals/0/credential is missing.'],
])('%s', async (args, code, message) => {
  const { code: found, err } = await typed(args, {
    'bad.json': [
      { id: '1', learner: {} },
      { id: '2', learner: { step: [] } },
    ],
    'worse.json': [{ id: '1', learner: {}, edition: '2026' }],
    'goal.json': [{ id: '1', learner: {}, goals: [{ kind: 'credential', id: 'rn' }] }],
  });
  expect(err).toContain(message);
  expect(found).toBe(code);
});

test('what has ceased, or is over on the day, is told with what goes with it', async () => {
  const [aide, nurse] = before.steps!;
  const ceased = { ...before, steps: [aide, { ...nurse, status: 'ceased' }] };
  const ends = { ...before, steps: [aide, { ...nurse, effective: { to: '2026-12-31' } }] };
  const told = 'no longer within reach: the step "Nurse", the credential "Registered nurse"';
  const said = async (args: string) =>
    (await typed(`diff a.json c.json${args}`, { 'c.json': args.includes('2027') ? ends : ceased })).out;
  expect(await said('')).toContain(told);
  expect(await said(' --as-of 2026-11-01')).toContain(told);
  expect(await said(' --as-of 2027-01-01')).toContain(told);
});
