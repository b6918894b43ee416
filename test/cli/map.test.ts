/** The command that draws: what it prints, and what it says of bad input. */
import { expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { memoryIo } from './memory-io.js';

const tucson = 'docs/examples/tucson-bht-developed.json';
const learner = { steps: [{ step: 'abe' }] };

async function typed(args: string, files: { readonly [name: string]: unknown } = {}, input = '') {
  const said = { out: '', err: '' };
  const texts = Object.entries({ 'l.json': learner, ...files });
  const io = memoryIo(new Map(texts.map(([name, value]) => [name, JSON.stringify(value)])), said, input);
  return { code: await run(args.split(' '), io), ...said };
}

test('a picture, at a width', async () => {
  const { code, out } = await typed(`map ${tucson} --width 390`);
  expect(code).toBe(0);
  expect(out).toMatch(/^<svg [^>]*width="390"/);
  expect((await typed(`map ${tucson}`)).out).toMatch(/^<svg [^>]*width="1080"/);
});

test('a list in two languages, with a learner and a goal', async () => {
  const { out } = await typed(`map ${tucson} --format text --learner l.json --goal credential:bht-basic`);
  expect(out).toContain('The way to Basic certificate, Behavioral Health Technician: steps 4–6');
  expect(out).toContain('1. Adult basic education\n');
  expect(out).toMatch(/3\. High school equivalency preparation\n.*\n {3}You can start this now\n/);
  const spanish = await typed(
    `map ${tucson} --format text --learner l.json --goal occupation:bht --language es`,
  );
  expect(spanish.out).toContain('El camino a Behavioral health technician: los pasos 4–6');
  expect(spanish.out).toContain('Puede comenzarlo ahora');
});

test('what definitions say of programs and credentials', async () => {
  const college = 'map docs/examples/twelve-programs.json --pathway trades --format text --as-of 2026-11-01';
  const { code, out } = await typed(`${college} --definitions workforce-pell+wioa-3-52`);
  expect(code).toBe(0);
  const words = out.replaceAll(/\s+/g, ' ');
  expect(words).toContain(
    'Eligible workforce program for Workforce Pell Grants, HEA section 481(b)(3): not met (length)',
  );
  expect(words).toContain('WIOA section 3(52): Heating and cooling, certified (illustration): ');
});

test('a chart for other tools', async () => {
  expect((await typed(`map ${tucson} --format mermaid`)).out).toContain('  s4 --> s5\n');
  expect((await typed(`map ${tucson} --format dot`)).out).toContain('  "s4" -> "s5";\n');
});

test.each([
  [`map ${tucson} --width wide`, 64, '--width is pixels from 240 to 20000, not "wide".'],
  [`map ${tucson} --width 100`, 64, '--width is pixels from 240 to 20000, not "100".'],
  [`map ${tucson} --width 900 --format text`, 64, '--width is for --format svg.'],
  [`map ${tucson} --format pdf`, 64, 'There is no format "pdf".'],
  [
    `map ${tucson} --goal bht-basic`,
    64,
    '--goal is step:ID, credential:ID or occupation:ID, not "bht-basic".',
  ],
  [`map ${tucson} --goal step:none`, 64, '--goal: there is no step "none" in the system.'],
  [`map ${tucson} --definitions workforce-pell`, 64, '--as-of'],
  [`map ${tucson} --definitions pell --as-of 2026-11-01`, 64, 'There is no definition "pell".'],
  [`map ${tucson} --definitions wioa-3-7 --as-of 2026-11-01`, 64, 'is not about programs or credentials'],
  [`map ${tucson} --pathway none`, 64, 'There is no pathway "none"'],
  [`map ${tucson} --learner none.json`, 66, 'Cannot read none.json'],
  [`map ${tucson} --learner bad.json`, 65, 'bad.json'],
  ['map - --learner -', 64, 'Standard input can be one of the files only.'],
  ['map docs/examples/oregon-pathways-alliance.json', 64, 'The document has no pathway.'],
])('%s', async (args, code, words) => {
  const said = await typed(args, { 'bad.json': { steps: 3 } });
  expect(said.code).toBe(code);
  expect(said.err).toContain(words);
});
