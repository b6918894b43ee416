/** The command that writes a report: where to, what is in it, and what it says of bad input. */
import { expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { memoryIo } from './memory-io.js';

const tucson = 'docs/examples/tucson-bht.json';
const learner = { steps: [{ step: 'abe' }] };

async function typed(args: string, there: { readonly [name: string]: string } = {}) {
  const said = { out: '', err: '' };
  const files = new Map(Object.entries({ 'l.json': JSON.stringify(learner), ...there }));
  const code = await run(args.split(' '), memoryIo(files, said));
  return { code, files, ...said };
}

const titles = (page: string) => [...page.matchAll(/<h2[^>]*>([^<]*)/g)].map(([, title]) => title);

test('writes a new file, and says which', async () => {
  const { code, out, err, files } = await typed(`report ${tucson} --as-of 2026-11-01 --out new/r.html`);
  expect([code, out, err]).toEqual([0, 'Written: new/r.html. Open it in a browser.\n', '']);
  const page = files.get('new/r.html') ?? '';
  expect(page).toMatch(/^<!doctype html>\n<html lang="en" dir="ltr">/);
  expect(titles(page)).toEqual([
    ...['In short', 'Map', 'List of steps', 'Career pathway, WIOA section 3(7): undetermined'],
    ...['Partners', 'What other steps wait for'],
  ]);
});

test('prints where no file is named, and says what lacks without a day', async () => {
  const { code, out, err } = await typed(`report ${tucson}`);
  expect(code).toBe(0);
  expect(titles(out)).toEqual(['In short', 'Map', 'List of steps', 'What other steps wait for']);
  expect(err).toBe('Without --as-of DAY the page has no verdict and no partners: both are of a day.\n');
});

test('speaks Spanish, on the page and beside it', async () => {
  const { out, err, files } = await typed(`report ${tucson} --language es --out r.html`);
  expect(out).toBe('Escrito: r.html. Ábralo en un navegador.\n');
  expect(err).toBe('Sin --as-of DÍA la página no tiene resultado ni socios: los dos son de un día.\n');
  expect(titles(files.get('r.html') ?? '')[0]).toBe('En resumen');
});

test('begins with what a person can start', async () => {
  const { out } = await typed(`report ${tucson} --learner l.json --as-of 2026-11-01`);
  expect(out).toContain('Step 2, BHT basic certificate, first of three tiers: You can start this now');
});

test.each([
  [`report ${tucson} --out there.html`, 73, 'Cannot write there.html: it is there already'],
  [`report ${tucson} --as-of tomorrow`, 64, '"tomorrow" is no such day'],
  [`report ${tucson} --pathway none`, 64, 'There is no pathway "none"'],
  [`report ${tucson} --learner none.json`, 66, 'Cannot read none.json'],
  [`report ${tucson} --learner bad.json`, 65, 'bad.json'],
  [`report ${tucson} --colour`, 64, 'report has no option --colour'],
  ['report - --learner -', 64, 'Standard input can be one of the files only.'],
  ['report docs/examples/oregon-pathways-alliance.json', 64, 'The document has no pathway.'],
])('%s', async (args, code, words) => {
  const said = await typed(args, { 'there.html': '', 'bad.json': '{"steps": 3}' });
  expect(said.code).toBe(code);
  expect(said.err).toContain(words);
  expect(said.out).toBe('');
});
