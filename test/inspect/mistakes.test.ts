/** Everyday mistakes: each is found at its place, with words that say what to do; the guide lists them. */
import { expect, test } from 'vitest';
import type { Finding } from '../../src/base/finding.js';
import { inspectSystem } from '../../src/inspect/inspect-system.js';
import { readSystem } from '../../src/model/read-system.js';
import { sample } from '../depth.js';
import { root } from '../doors.js';
import { mistakes } from './mistakes.js';

function findingsIn(text: string): readonly Finding[] {
  const read = readSystem(JSON.parse(text));
  return read.ok ? inspectSystem(read.value) : read.issues;
}

test.each(sample(mistakes.map((each) => [each.what, each] as const)))('%s', (_, { path, says, text }) => {
  const found = findingsIn(text);
  const there = found.filter((finding) => finding.path === path || finding.path.startsWith(`${path}/`));
  expect(found.map((finding) => finding.path)).toEqual(expect.arrayContaining([there[0]?.path]));
  expect(there.map(({ message }) => message).join('\n')).toContain(says);
});

test('the guide lists them', async () => {
  const cell = (words: string) => words.replaceAll('|', '\\|').replaceAll('\n', ' ');
  const short = (message: string) =>
    message.length > 180 ? `${message.slice(0, 180).replace(/\S*$/, '')}…` : message;
  const rows = mistakes.map(({ what, path, text }) => {
    const found = findingsIn(text).find(
      (finding) => finding.path === path || finding.path.startsWith(`${path}/`),
    );
    return `| ${cell(what)} | \`${found?.path || '(all of it)'}\` | ${cell(short(found?.message ?? ''))} | \`${found?.code}\` |`;
  });
  const page = `# Everyday mistakes, and what is said about them

Written by a test: \`npx vitest run --config test/vitest.config.ts --project unit test/inspect/mistakes -u\`.

\`readSystem\` finds what is not of the format, \`inspectSystem\` what does not hang together; the command does both. Each
finding has the place as a JSON Pointer, a code that does not change, and a sentence for whoever mends it.

| mistake | place | what is said | code |
|---|---|---|---|
${rows.join('\n')}

A file that is not JSON at all, such as one with a comma too many, is refused by the command with line and column.
`;
  await expect(page).toMatchFileSnapshot(`${root}docs/guides/mistakes.md`);
});
