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

test('what a file of badges says is held, and what of it does not count', async () => {
  const subject = (name: string) => ({
    '@context': [
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ],
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    issuer: 'https://example.org/college',
    validFrom: '2024-05-01T00:00:00Z',
    credentialSubject: {
      type: 'AchievementSubject',
      achievement: {
        id: `https://example.org/${name}`,
        type: 'Achievement',
        name,
        description: name,
        criteria: {},
      },
    },
  });
  const old = { ...subject('lab'), validUntil: '2025-01-01T00:00:00Z' };
  const odd = { ...subject('lab'), issuer: 5 };
  const badges = [subject('aide'), old, odd, { ...subject('x\u001b[2J') }];
  const named = {
    ...system,
    steps: system.steps.map((step) => ({
      ...step,
      identifiers: [{ scheme: 'uri', value: `https://example.org/${step.id}` }],
    })),
  };
  const ask = async (text: string, ...args: readonly string[]) => {
    const said = { out: '', err: '' };
    const files = new Map([
      ['f.json', JSON.stringify(named)],
      ['b.json', text],
    ]);
    return {
      code: await run(['next', 'f.json', '--badges', 'b.json', ...args], memoryIo(files, said)),
      ...said,
    };
  };
  const { out, code } = await ask(JSON.stringify(badges), '--as-of', '2026-11-01');
  expect(code).toBe(0);
  expect(
    out
      .split('\n')
      .slice(0, 4)
      .map((line) => line.split(/\s+/).slice(0, 2).join(' ')),
  ).toEqual(['ready Lab', 'unclear Ward', 'closed Old', 'held Aide']);
  expect(out.split('\n').slice(4)).toEqual([
    '',
    'b.json, taken at its word: 1 of 4 count.',
    '- lab: It has expired. (expired)',
    '- x\\u001b[2J: Nothing in the system bears one of its names. If the system has',
    '  it, say which one it is. (not-in-system)',
    '- /2: Its shape is wrong, so it was not read. (malformed)',
    '  /2/issuer: Here should stand an object of the type Profile. (wrong-kind)',
    'Note: It has no proof, so nothing about it can be verified.',
    '',
  ]);
  const token = `e30.${Buffer.from(JSON.stringify({ vc: subject('aide') })).toString('base64url')}.e30`;
  expect((await ask(token, '--as-of', '2026-11-01')).out).toContain('1 of 1 count');
  expect(await ask(token)).toMatchObject({ code: 64, out: '' });
  expect(await ask('{', '--as-of', '2026-11-01')).toMatchObject({ code: 65, out: '' });
  expect(await ask(JSON.stringify(odd), '--as-of', '2026-11-01')).toMatchObject({ code: 65, out: '' });
});

test('what nothing in the document names is refused, in both languages', async () => {
  const near = await next('--decided', 'Background check');
  expect(near).toMatchObject({ code: 64, out: '' });
  expect(near.err).toContain('--decided: No requirement of');
  expect(near.err).toContain('Background check cleared');
  expect(await next('--enrolled', 'zz')).toMatchObject({ code: 64, out: '' });
  expect((await next('--enrolled', 'zz')).err).toContain('--enrolled: Nothing in');
  expect((await next('--enrolled', 'zz', '--language', 'es')).err).toContain('--enrolled: Nada en');
  for (const nothing of ['', ',', ' '])
    expect(await next('--holding', nothing)).toMatchObject({ code: 64, out: '' });
  expect((await next('--holding', '', '--language', 'es')).err).toContain('diga qué tiene la persona');
  expect(await next('--as-of', 'tomorrow')).toMatchObject({ code: 64, out: '' });
});

test('a document without a pathway says so, and what can be asked of it', async () => {
  const said = { out: '', err: '' };
  const files = new Map([['f.json', JSON.stringify({ format: 'career-pathways/1', id: 's', title: 'S' })]]);
  expect(await run(['next', 'f.json'], memoryIo(files, said))).toBe(64);
  expect(said.err).toContain('The document has no pathway.');
});
