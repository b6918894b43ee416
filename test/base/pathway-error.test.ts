/** The codes of `PathwayError`: the page lists them as the union does, and each is used. To write the list again: --update. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { root } from '../doors.js';

const union = 'src/base/pathway-error.ts';
const [begin, end] = ['<!-- codes: written by test/base/pathway-error.test.ts -->', '<!-- end of codes -->'];

/** Each code of the union, with its comment. */
const codes = [...readFileSync(root + union, 'utf8').matchAll(/\/\*\* (.+) \*\/\n {2}\| '([a-z-]+)'/g)].map(
  ([, meaning = '', code = '']) => ({ code, meaning }),
);

test('docs/architecture.md lists the codes with what they mean', async () => {
  const page = readFileSync(`${root}docs/architecture.md`, 'utf8');
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  expect([from > 0, to > from]).toEqual([true, true]);
  const rows = codes.map(({ code, meaning }) => `| \`${code}\` | ${meaning} |\n`).join('');
  const list = `${begin}\n\n| code | what is wrong |\n|---|---|\n${rows}\n`;
  const written = page.slice(0, from) + list + page.slice(to);
  await expect(written).toMatchFileSnapshot(`${root}docs/architecture.md`);
});

test('every code of the union has a comment, and something in src throws it', () => {
  const text = readFileSync(root + union, 'utf8');
  const members = text.slice(0, text.indexOf('PathwayErrorDetails')).match(/^ {2}\| '/gm) ?? [];
  expect(codes).toHaveLength(members.length);
  const sources = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('pathway-error.ts'))
    .map((file) => readFileSync(`${root}src/${file}`, 'utf8'));
  const unused = codes.filter(({ code }) => !sources.some((source) => source.includes(`'${code}'`)));
  expect(unused.map(({ code }) => code)).toEqual([]);
});
