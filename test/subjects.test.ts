/** The first line of every commit fits into 72 characters, from a stated commit on. */
import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { root } from './doors.js';

/** The last commit that the rule does not reach. */
const base = 'e016cfc89a9fb6a3ae2c44542618269caa42a714';
const longest = 72;

/** What git answers; undefined where there is no git, no history, or one too short to reach the base. */
function git(...words: readonly string[]): string | undefined {
  try {
    return execFileSync('git', words, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return undefined;
  }
}

const tooLong = (log: string): readonly string[] =>
  log.split('\n').filter((line) => [...line.slice(line.indexOf(' ') + 1)].length > longest);

const log = git('log', '--no-merges', '--format=%h %s', `${base}..HEAD`);

test.skipIf(log === undefined)(`subjects of commits have at most ${longest} characters`, () => {
  expect(tooLong(log ?? '')).toEqual([]);
});

test('a subject that is too long is found', () => {
  expect(tooLong(`abc1234 ${'é'.repeat(longest)}\nabc1235 ${'x'.repeat(longest + 1)}\n`)).toHaveLength(1);
});
