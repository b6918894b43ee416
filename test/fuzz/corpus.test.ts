/** Inputs in which the fuzzer found a fault once: each gets an answer now. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sample } from '../depth.js';
import { outcomeOf } from './outcome.js';
import { readers } from './readers.js';

const folder = new URL('./corpus/', import.meta.url);
const byFile = new Map([...readers].map(([name, reader]) => [name.replaceAll(/[^\w.]+/g, '-'), reader]));

test.each(sample(readdirSync(folder)))('%s', (file) => {
  const reader = byFile.get(file.replace(/\.\d+$/, ''));
  if (!reader) throw new Error(`no reader for ${file}`);
  expect(outcomeOf(reader, readFileSync(new URL(file, folder)))).toMatch(/^(read|refused)$/);
});

test.each([...readers])('%s: what the fuzzer begins with is read', (_, reader) => {
  for (const example of reader.examples)
    expect(outcomeOf(reader, new TextEncoder().encode(example))).toBe('read');
});
