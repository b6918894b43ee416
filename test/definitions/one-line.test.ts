/** A definition is added by a folder (`made-up/`) and one line of the catalogue, and then it is everywhere. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { type CatalogueEntry, catalogue } from '../../src/definitions/catalogue.js';
import { determineAll } from '../../src/definitions/determine-all.js';
import { textsOf } from '../../src/definitions/texts-of.js';
import { partnershipReport } from '../../src/partnership/partnership-report.js';
import { determinationText } from '../../src/view/determination-text.js';
import { partnershipMarkdown } from '../../src/view/partnership-markdown.js';
import { partnershipText } from '../../src/view/partnership-text.js';
import { memoryIo } from '../cli/memory-io.js';
import { madeUp } from './made-up/definition.js';
import { madeUpTexts } from './made-up/texts.js';

const lines = catalogue as CatalogueEntry[];
beforeAll(() => {
  lines.push(madeUp);
});
afterAll(() => {
  lines.pop();
});

const system = {
  format: 'career-pathways/1',
  id: 's',
  title: 'S',
  partners: [{ id: 'p', name: 'X', types: [] }],
} as const;
const asOf = '2026-11-01';

async function command(...more: readonly string[]): Promise<string> {
  const said = { out: '', err: '' };
  const io = memoryIo(new Map([['f.json', JSON.stringify(system)]]), said);
  expect(await run(['partners', 'f.json', '--as-of', asOf, ...more], io)).toBe(0);
  return said.out;
}

test('the command has it in every format, in its own words', async () => {
  expect(await command()).toContain('A made-up definition: undetermined');
  expect(await command()).toContain('open, 1 of 1: Has partners with names of some length');
  expect(await command('--format', 'markdown')).toContain('## A made-up definition: undetermined');
  const { determinations } = JSON.parse(await command('--format', 'json')) as {
    determinations: { definition: { id: string } }[];
  };
  expect(determinations.at(-1)?.definition.id).toBe('made-up');
});

test('the report and the texts have it', () => {
  expect(textsOf('made-up')).toBe(madeUpTexts);
  const determinations = [...determineAll([madeUp], [system], { asOf })];
  const [found] = determinations;
  if (!found) expect.fail('nothing was determined');
  expect(determinationText(found, textsOf('made-up')).replaceAll(/\s+/g, ' ')).toContain(
    'names have some length: not enough is recorded - the partner "X" (name): has so many letters',
  );
  const report = partnershipReport(system, { asOf });
  for (const text of [
    partnershipText(report, { determinations }),
    partnershipMarkdown(report, { determinations }),
  ])
    expect(text).toContain('Has partners with names of some length');
});
