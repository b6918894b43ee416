/** Every transcript in the documentation prints what its page says. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { root } from '../doors.js';
import { pages, savedOn, saysThat, shell, type Typed, typedOn } from './transcripts.js';

const texts = pages.map((page) => [page, readFileSync(root + page, 'utf8')] as const);
const saved = texts.flatMap(([, text]) => savedOn(text));
const typed = texts.flatMap(([page, text]) => typedOn(page, text));

test('there are transcripts', () => {
  expect(typed.length).toBeGreaterThan(15);
  expect(saved.length).toBeGreaterThan(8);
});

const enter = shell(new Map(saved));
test.each(typed.map((each) => [each.where, each] as const))('%s', async (_, { command, prints }: Typed) => {
  const output = await enter(command);
  if (!saysThat(prints, output)) expect(output).toBe(`${prints.join('\n')}\n`);
});

test('a page that says something else is found out', () => {
  expect(saysThat(['a', '…', 'c'], 'a\nb\nb\nc\n')).toBe(true);
  expect(saysThat(['a', '…'], 'a\n')).toBe(true);
  expect(saysThat(['a', '…', 'c'], 'a\nb\n')).toBe(false);
  expect(saysThat(['a'], 'a\nb\n')).toBe(false);
  expect(saysThat(['a (.)'], 'a (b)\n')).toBe(false);
});
