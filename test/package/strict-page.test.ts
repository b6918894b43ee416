/** A page whose policy allows only its own scripts reads, asks and determines, and the browser reports nothing. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromium, pageIn } from './browser.js';
import { type Packed, pack } from './packed.js';

const policy = "default-src 'none'; script-src 'self'";

const answers = `
import { determineWioa, inspectSystem, nextSteps, pathwayGraph, readSystem } from 'career-pathways';
import { readTables, writeTables } from 'career-pathways/io/tables';
import document from 'career-pathways/examples/tucson-bht.json' with { type: 'json' };
export function answers() {
  const read = readSystem(document);
  if (!read.ok) return read.issues;
  const next = nextSteps(pathwayGraph(read.value, 'bht'), { steps: [{ step: 'abe' }] }, { asOf: '2026-11-01' });
  const { verdict, elements } = determineWioa(read.value, 'bht', { asOf: '2026-11-01' });
  const parts = elements.map(({ id, verdict }) => id + ' ' + verdict);
  const { issues } = readSystem({ ...document, titel: '' });
  const tables = readTables(writeTables(read.value).output);
  return [inspectSystem(read.value).length, next, verdict, parts, issues, tables.ok];
}
`;

/** Counts what the browser reports, then runs the rest. */
const page = `
const violations = [];
const show = () => { document.getElementById('violations').textContent = violations.join(', ') || 'none'; };
addEventListener('securitypolicyviolation', (event) => { violations.push(event.effectiveDirective); show(); });
show();
if (location.hash === '#offend') try { new Function(''); } catch { /* The policy forbids it. */ }
import('./answers.js').then(({ answers }) => {
  document.getElementById('answers').textContent = JSON.stringify(answers());
});
`;

let packed: Packed;
let folder: string;

beforeAll(async () => {
  packed = pack();
  folder = join(packed.folder, 'site');
  mkdirSync(folder);
  const source = join(packed.folder, 'answers.mjs');
  writeFileSync(source, answers);
  await build({
    entryPoints: [source],
    outfile: join(folder, 'answers.js'),
    bundle: true,
    format: 'esm',
    logLevel: 'error',
  });
  writeFileSync(join(folder, 'page.js'), page);
  const body = '<p id="violations"></p><pre id="answers"></pre><script type="module" src="page.js"></script>';
  writeFileSync(join(folder, 'index.html'), `<!doctype html><title>Strict</title>${body}`);
});
afterAll(() => packed?.remove());

/** What the page says under an id. */
async function shown(hash: string, id: string): Promise<string | undefined> {
  const markup = await pageIn(chromium ?? '', folder, hash, policy);
  return new RegExp(`id="${id}">([^<]*)<`).exec(markup)?.[1];
}

test.skipIf(!chromium)('answers as Node does, with no report (needs Chromium)', async () => {
  const script = `import { answers } from './answers.mjs'; console.log(JSON.stringify(answers()));`;
  const inNode = execFileSync(process.execPath, ['--input-type=module', '--no-warnings', '-e', script], {
    cwd: packed.folder,
    encoding: 'utf8',
  });
  expect(inNode.length).toBeGreaterThan(500);
  const plain = (await shown('', 'answers'))?.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  expect(plain?.replaceAll('&nbsp;', '\u00a0').replaceAll('&amp;', '&')).toBe(inNode.trim());
  expect(await shown('', 'violations')).toBe('none');
});

test.skipIf(!chromium)('a page that compiles text is reported, so that none means none', async () => {
  expect(await shown('#offend', 'violations')).toBe('script-src');
});
