/** `career-pathways next`: what is held, taken, decided, and the day. */
import { expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { memoryIo } from './memory-io.js';

const system = {
  format: 'career-pathways/1',
  id: 's',
  title: 'S',
  steps: [
    { id: 'aide', title: 'Aide', kind: 'course' },
    {
      id: 'lab',
      title: 'Lab',
      kind: 'course',
      requires: { kind: 'step', step: 'aide', timing: 'concurrent' },
    },
    {
      id: 'ward',
      title: 'Ward',
      kind: 'course',
      requires: { kind: 'text', text: 'Background check cleared' },
    },
    { id: 'old', title: 'Old', kind: 'course', status: 'ceased' },
  ],
  pathways: [{ id: 'p', title: 'P', steps: ['aide', 'lab', 'ward', 'old'] }],
};

async function next(...args: readonly string[]) {
  const said = { out: '', err: '' };
  const files = new Map([['f.json', JSON.stringify(system)]]);
  const code = await run(['next', 'f.json', ...args], memoryIo(files, said));
  return {
    code,
    ...said,
    rows: said.out
      .trimEnd()
      .split('\n')
      .map((line) => line.split(/\s+/).slice(0, 2).join(' ')),
  };
}

test('without more, a person with nothing', async () => {
  expect((await next()).rows).toEqual(['ready Aide', 'ready Lab', 'ready Old', 'unclear Ward']);
});

test('a step that is taken, a decision, and a day', async () => {
  const args = ['--enrolled', 'aide', '--decided', 'Background check cleared', '--as-of', '2026-11-01'];
  expect((await next(...args)).rows).toEqual(['ready Lab', 'ready Ward', 'enrolled Aide', 'closed Old']);
});

test('what nothing in the document names is told', async () => {
  expect((await next('--decided', 'Background check')).err).toContain('Background check cleared');
  expect(await next('--as-of', 'tomorrow')).toMatchObject({ code: 64, out: '' });
});
