// `npm run check:report`: reports opened in Chromium. At 1440, 820 and 390 pixels, light and dark: nothing to scroll
// sideways, no request, no message of the console (so none of the policy either), no violation that axe-core finds. On
// Letter and A4: nothing wider than the paper, no part of the map higher than it, no first page that is half empty. With
// --mutate a fault is built into each page, and each check has to find some. Skipped by name without a browser.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import axe from 'axe-core';
import { browserFor, imported } from '../../checks.mjs';

const { values } = parseArgs({ options: { mutate: { type: 'boolean' } } });
const browser = await browserFor('check:report');
const folder = mkdtempSync(join(tmpdir(), 'reports-'));
process.chdir(fileURLToPath(new URL('../../..', import.meta.url)));
const { pagesOf } = await imported(new URL('./cases.ts', import.meta.url), {
  // What stands where doors.ts does finds the project.
  'import.meta.url': JSON.stringify(new URL('../../doors.ts', import.meta.url).href),
});
const found = { sideways: 0, messages: 0, requests: 0, axe: 0, paper: 0 };
const report = (name, check, detail) => {
  found[check]++;
  if (!values.mutate) console.log(`${name}: ${check}: ${detail}`);
};

/** A page with a fault of each kind. */
const broken = (html) =>
  html
    .replace('<main>', '<main><div style="width:3000px"><img src="https://example.invalid/x.png"></div>')
    .replace(
      /<svg xmlns="[^"]*" class="cp-map" width="690" height="\d+"/,
      '<svg class="cp-map" width="690" height="4000"',
    )
    .replace('max-width:1128px;padding:24px', 'min-width:1600px');

const papers = { Letter: [816, 1056], A4: [794, 1123] };
const margin = 12 * (96 / 25.4);
const screens = [
  [1440, 'light', true],
  [820, 'dark', false],
  [390, 'dark', true],
  [320, 'light', false],
];
const file = join(folder, 'report.html');
const address = pathToFileURL(file).href;
let where = '';
let pages = 0;
const page = await browser.newPage();
page.on('console', (message) => report(where, 'messages', message.text()));
page.on('pageerror', (error) => report(where, 'messages', error.message));
page.on('request', (request) => {
  if (request.url() !== address) report(where, 'requests', request.url());
});

for (const { name, html } of pagesOf(Boolean(values.mutate))) {
  if (process.env.VERBOSE) console.error(name, html.length, Math.round(performance.now()));
  writeFileSync(file, values.mutate ? broken(html) : html);
  where = name;
  await page.goto(address);
  for (const [width, colorScheme, asked] of screens) {
    where = `${name} at ${width}, ${colorScheme}`;
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ media: 'screen', colorScheme });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    if (wide > width) report(where, 'sideways', `${wide} pixels`);
    if (asked) {
      const { violations } = await page.evaluate(
        `${axe.source}; axe.run(document, { resultTypes: ['violations'] })`,
      );
      for (const { id, nodes } of violations) report(where, 'axe', `${id} at ${nodes[0]?.target}`);
    }
    pages++;
  }
  for (const [paper, [width, height]] of Object.entries(papers)) {
    where = `${name} on ${paper}`;
    const room = { width: Math.floor(width - 2 * margin), height: Math.floor(height - 2 * margin) };
    await page.setViewportSize(room);
    await page.emulateMedia({ media: 'print' });
    checkPaper(await page.evaluate(paperOf), room);
    const pdf = await page.pdf({ format: paper });
    if (pdf.length < 10_000) report(where, 'paper', `a file of ${pdf.length} bytes`);
    pages++;
  }
}

/** What a page is like on paper; runs in the browser. */
function paperOf() {
  const box = (selector) => document.querySelector(selector).getBoundingClientRect();
  const folded = [...document.querySelectorAll('details > :last-child')];
  return {
    wide: document.documentElement.scrollWidth,
    rows: [...document.querySelectorAll('.paper svg')].map((row) => row.getBoundingClientRect().height),
    short: box('#short').bottom,
    first: box('.paper svg').bottom,
    hidden: folded.filter((each) => each.getBoundingClientRect().height === 0).length,
  };
}

function checkPaper({ wide, rows, short, first, hidden }, room) {
  const highest = Math.max(...rows);
  if (wide > room.width) report(where, 'paper', `${wide} pixels on ${room.width}`);
  if (!(highest <= room.height)) report(where, 'paper', `a part of the map is ${highest} high`);
  if (hidden > 0) report(where, 'paper', `${hidden} parts stay folded`);
  if (short < room.height / 2 && first > room.height) report(where, 'paper', 'the first page is half empty');
}

await browser.close();
rmSync(folder, { recursive: true });
console.log(
  `${pages} pages: ${Object.entries(found)
    .map(([check, count]) => `${check} ${count}`)
    .join(', ')}.`,
);
const counts = Object.values(found);
process.exit(pages > 0 && counts.every((count) => count > 0 === Boolean(values.mutate)) ? 0 : 1);
