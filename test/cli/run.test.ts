/** The list of commands, what is wrong with a call, and how every error ends: with its own code, never as a verdict. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PathwayError, type PathwayErrorCode } from '../../src/base/pathway-error.js';
import { command } from '../../src/cli/command.js';
import { commands } from '../../src/cli/commands.js';
import { exitCodes } from '../../src/cli/exit-codes.js';
import { Failure, failureFrom } from '../../src/cli/failure.js';
import type { Io } from '../../src/cli/io.js';
import { run } from '../../src/cli/run.js';
import { sample } from '../depth.js';
import { memoryIo } from './memory-io.js';

const system = {
  format: 'career-pathways/1',
  id: 's',
  title: 'S',
  pathways: [{ id: 'p', title: 'P', steps: [] }],
};

async function call(args: readonly string[], more: Partial<Io> = {}) {
  const said = { out: '', err: '' };
  const io = memoryIo(new Map([['s.json', JSON.stringify(system)]]), said);
  const code = await run(args, { ...io, ...more });
  return { code, ...said };
}

describe.each(commands.map((each) => [each.name, each] as const))('%s', (name, { usage, options }) => {
  test('its usage names its options, and no others', () => {
    const named = [...usage.matchAll(/--([a-z-]+)/g)].map(([, option]) => option!);
    const own = Object.keys(options).filter((option) => option !== 'from');
    expect(new Set(named.filter((option) => option !== 'from'))).toEqual(new Set(own));
  });
  test('is in the help', async () => {
    const { out, code } = await call(['--help']);
    expect([out.includes(`  career-pathways ${name} ${usage.split('\n')[0]}\n`), code]).toEqual([true, 0]);
  });
  const file = usage.startsWith('FILE') ? ['s.json'] : [];
  const tooMany = usage.startsWith('FILE FILE')
    ? 'takes 2 files; there is also b.json'
    : file[0]
      ? 'One file at a time'
      : 'takes no file';
  const calls: readonly [string, readonly string[], string][] = [
    ['an unknown option', [...file, '--colour', 'red'], `${name} has no option --colour. It takes --`],
    ['a name that every object has', [...file, '--constructor', 'x'], `${name} has no option --constructor`],
    ['a short option', [...file, '-x'], `${name} has no option -x`],
    ...(usage.startsWith('FILE...')
      ? []
      : [['too many files', [...file, 'a.json', 'b.json'], tooMany] as [string, string[], string]]),
    ...Object.entries(options).flatMap(([option, { type, multiple }]): [string, string[], string][] =>
      type === 'boolean'
        ? [[`--${option} with a value`, [...file, `--${option}=x`], `--${option} takes no value`]]
        : [
            [`--${option} without a value`, [...file, `--${option}`], `Give --${option} a value`],
            [`--${option} before an option`, [...file, `--${option}`, '--from'], `Give --${option} a value`],
            ...(multiple
              ? []
              : [
                  [
                    `--${option} twice`,
                    [...file, `--${option}`, 'a', `--${option}`, 'b'],
                    `Give --${option} once only`,
                  ] as [string, string[], string],
                ]),
          ],
    ),
  ];
  test.each(sample(calls))('%s is wrong usage', async (_, args, message) => {
    const { code, out, err } = await call([name, ...args]);
    expect([code, out]).toEqual([exitCodes.usage, '']);
    expect(err).toContain(message);
  });
});

test('a command of your own gets its file and options', async () => {
  const greet = command({
    name: 'greet',
    usage: 'FILE [--name NAME]... [--loud]',
    options: { name: { type: 'string', multiple: true }, loud: { type: 'boolean' } },
    run: ({ file, values: { name, loud }, io }) => {
      io.out([file, ...(name ?? []), String(loud)].join(' '));
      return 5;
    },
  });
  const said = { out: '', err: '' };
  const args = ['--name', 'a', '-', '--name=-b', '--loud'];
  expect(await greet.run(args, memoryIo(new Map(), said))).toBe(5);
  expect(said.out).toBe('- a -b true');
});

test('an unknown command, and none', async () => {
  expect(await call(['chek'])).toMatchObject({
    code: 64,
    out: '',
    err: 'There is no command "chek". Use check, next, map, report, inspect, show, partners, diff, edit, convert, table, summarize, merge or init.\n',
  });
  expect(await call([])).toMatchObject({ code: 64, out: '' });
});

describe('how errors end', () => {
  const issue = {
    code: 'dangling-reference',
    severity: 'error',
    path: '/steps/0',
    message: 'There is no step "x".',
  } as const;
  const errors: readonly [string, unknown, number, string][] = [
    ['a failure', new Failure(66, 'Cannot read.'), 66, 'Cannot read.'],
    ['a wrong day', new PathwayError('bad-day', 'No day.'), 64, 'No day.'],
    ['a pathway that is not there', new PathwayError('unknown-pathway', 'None.'), 64, 'None.'],
    ['a system that is none', new PathwayError('bad-system', 'None.'), 65, 'None.'],
    [
      'a reference in the data',
      new PathwayError('unknown-step', 'None.', { issues: [issue] }),
      65,
      'None.\n  /steps/0: There is no step "x". (dangling-reference)',
    ],
    ['a call by the command that is wrong', new PathwayError('bad-argument', 'x is 1.'), 70, 'x is 1.'],
    ['an error that nobody foresaw', new TypeError('x is not a function'), 70, 'x is not a function'],
    ['something thrown that is no error', null, 70, 'null'],
  ];
  test.each(sample(errors))('%s', (_, error, code, message) => {
    const failure = failureFrom(error);
    expect(failure.code).toBe(code);
    expect(failure.message).toContain(message);
  });
  test('what a file that is streamed throws keeps its exit code', () => {
    const cause = new Failure(66, 'No such file.');
    expect(failureFrom(new PathwayError('callback-failed', 'x', { cause }))).toBe(cause);
  });
  test('no error is taken for a verdict', () => {
    const codes: readonly PathwayErrorCode[] = ['bad-graph', 'callback-failed', 'doubled-id', 'wrong-texts'];
    for (const code of codes) expect(failureFrom(new PathwayError(code, 'x')).code).toBe(exitCodes.internal);
  });
  test('in a call', async () => {
    const broken = await call(['check', 's.json', '--as-of', '2026-11-01'], {
      out: () => {
        throw new TypeError('the printer is on fire');
      },
    });
    expect(broken.code).toBe(70);
    expect(broken.err).toMatch(/^The command failed through a mistake of its own\. Please report it/);
    const day = await call(['check', 's.json', '--as-of', 'tomorrow']);
    expect([day.code, day.err]).toEqual([
      64,
      'Say for which day with --as-of YYYY-MM-DD; "tomorrow" is no such day.\n',
    ]);
  });
});

test('help about no command is refused; the version stands by itself', async () => {
  expect(await call(['help', 'zz'])).toMatchObject({ code: 64, out: '' });
  expect((await call(['help', 'zz'])).err).toContain('There is no command "zz"');
  for (const args of [['help'], ['help', 'next'], ['help', '--language', 'es']])
    expect((await call(args)).code).toBe(0);
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  expect(await call(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  expect((await call(['--help'])).out).toContain('--version by itself prints the version.');
});
