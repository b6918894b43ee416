/**
 * Uses the explorer in Chromium, from the disk as a reader opens it: each of its verbs, once by keyboard alone; a file
 * that cannot be read; how long a tick takes in a pathway of 500 steps; axe-core; no request, no message of the policy.
 * `npm run check:explorer` builds it first.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import { browserFor } from '../checks.mjs';

const browser = await browserFor('check:explorer');
const root = fileURLToPath(new URL('../../', import.meta.url));
const file = `file://${root}docs/explorer/dist/explorer.html`;
const folder = mkdtempSync(join(tmpdir(), 'explorer-'));
const faults = [];
let checks = 0;
const expect = (what, held) => {
  checks++;
  if (!held) faults.push(what);
};

/** A page of the explorer that keeps what goes wrong on it. */
async function openPage(width, more = {}) {
  const page = await browser.newPage({ viewport: { width, height: 900 }, ...more });
  page.on('console', (message) => faults.push(`console at ${width}: ${message.text()}`));
  page.on('pageerror', ({ message }) => faults.push(`error at ${width}: ${message}`));
  page.on('request', (request) => {
    if (request.url() !== file && !request.url().startsWith('blob:'))
      faults.push(`request: ${request.url()}`);
  });
  await page.goto(file);
  await shown(page, 1);
  return page;
}

/** Waits until the report was drawn so many times at least. */
const shown = (page, times) =>
  page.waitForFunction((least) => Number(document.body.dataset.shown ?? 0) >= least, times, {
    timeout: 60_000,
  });
/** Does something, and waits for the report that follows. */
async function then(page, what) {
  const times = await page.evaluate(() => Number(document.body.dataset.shown));
  await what();
  await shown(page, times + 1);
}
const text = (page, where) => page.locator(where).first().innerText();

const page = await openPage(1440);
expect('the report is shown', (await text(page, '#x-report')).includes('In short'));
const before = await text(page, '#x-said');
await then(page, () => page.click('#x-person .steps input'));
expect('a tick changes what is said', (await text(page, '#x-said')) !== before);
expect('a tick marks the step', (await text(page, '#x-person .steps li')).includes('done'));
expect('the map shows it', (await page.locator('#x-report svg').first().innerHTML()).includes('Done'));
await page.fill('#x-search', 'advanced');
expect('search finds', (await page.locator('#x-person .steps li').count()) === 1);
expect('search keeps its place', await page.evaluate(() => document.activeElement?.id === 'x-search'));
await page.fill('#x-search', '');
await then(page, () => page.selectOption('#x-goal', { index: 1 }));
expect('a goal leads to a route', (await text(page, '#x-report')).length > 100);
await then(page, () => page.selectOption('#x-focus', { index: 2 }));
expect('focus draws the steps around', await page.locator('#x-around svg').isVisible());
await then(page, () => page.selectOption('#x-focus', ''));
expect('focus ends', await page.locator('#x-around').isHidden());
await then(page, () => page.click('#x-add'));
expect('a step is added', (await page.locator('#x-person .steps li').count()) === 7);
// What is tried is tried on the step that is chosen; the focus on a step ends with the step.
await then(page, () => page.click('#x-undo'));
await then(page, () => page.selectOption('#x-focus', { index: 3 }));
const target = await page.locator('#x-focus').inputValue();
await page.selectOption('#x-step', target);
await then(page, () => page.click('#x-remove'));
expect('the chosen step is taken out', (await page.locator(`[id="x-step-${target}"]`).count()) === 0);
expect('the focus ends with its step', await page.locator('#x-around').isHidden());
await then(page, () => page.click('#x-undo'));
// A day that is none is told, and everything goes on.
for (const day of ['2026-02-31', 'soon']) {
  await page.fill('#x-day', day);
  await page.locator('#x-day').blur();
  expect(`${day} is told`, (await text(page, '#x-trouble')).includes('2026-11-01'));
}
await then(page, async () => {
  await page.fill('#x-day', '2026-12-01');
  await page.click('#x-undo', { force: true, timeout: 500 }).catch(() => undefined);
  await page.locator('#x-day').blur();
});
expect('a day is taken', (await text(page, '#x-report')).includes('2026-12-01'));
await then(page, () => page.selectOption('#x-example', { index: 1 }));
expect('the example is named', (await page.locator('#x-example').inputValue()).includes('invented'));
expect('another document opens', (await text(page, '#x-verdict')).includes('met'));
await then(page, () => page.click('#x-remove'));
expect('the verdict stands beside what it was', /Before: met/i.test(await text(page, '#x-verdict')));
await then(page, () => page.click('#x-undo'));
expect('undo', !/Before/.test(await text(page, '#x-verdict')));
await then(page, () => page.click('#x-redo'));
expect('redo', /Before/.test(await text(page, '#x-verdict')));
await then(page, () => page.click('#x-undo'));
await then(page, () => page.click('#x-ask'));
expect('a step asks for another', (await text(page, '#x-verdict')).length > 0);
for (const [id, kind] of [
  ['x-svg', /^<svg/],
  ['x-png', /PNG/],
  ['x-html', /^<!doctype html>/],
  ['x-json', /"career-pathways\/1"/],
]) {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click(`#${id}`)]);
  const path = join(folder, id);
  await download.saveAs(path);
  expect(`${id} saves a file`, kind.test(readFileSync(path, 'latin1').slice(0, 4000)));
}
await then(page, () => page.selectOption('#x-language', 'es'));
expect('Spanish', (await text(page, '#x-head')).includes('Explorar una trayectoria'));
expect(
  'the report in Spanish',
  (await text(page, '#x-report')).includes('En breve') ||
    (await page.locator('html').getAttribute('lang')) === 'es',
);
await then(page, () => page.selectOption('#x-language', 'en'));

// What cannot be read says what and where, and what was open stays.
const good = await text(page, '#x-report h1');
for (const [name, content, says] of [
  ['broken.json', '{ "format": "career-pathways/1", "id": "s", "title": 5 }', '/title'],
  ['torn.json', '{ "format": ', 'could not be read'],
  ['words.csv', 'a,b\n1,2\n', 'neither a list of training providers'],
  ['empty.json', '', 'empty'],
  ['person.json', '{ "credentials": ["cna"] }', 'record of a person'],
]) {
  writeFileSync(join(folder, name), content);
  await then(page, () => page.setInputFiles('#x-files', join(folder, name)));
  expect(`${name} says what and where`, (await text(page, '#x-trouble')).includes(says));
  expect(`${name} leaves what was open`, (await text(page, '#x-report h1')) === good);
}
writeFileSync(
  join(folder, 'steps.csv'),
  'id,title,kind\naide,Aide course,course\nnurse,Nursing,degree-program\n',
);
writeFileSync(join(folder, 'pathways.csv'), 'id,title,steps\ncare,Care ladder,aide; nurse\n');
writeFileSync(join(folder, 'system.csv'), 'format,id,title\ncareer-pathways/1,county,County\n');
await then(page, () =>
  page.setInputFiles(
    '#x-files',
    ['steps.csv', 'pathways.csv', 'system.csv'].map((name) => join(folder, name)),
  ),
);
expect('tables open', (await text(page, '#x-report h1')) === 'Care ladder');
await then(page, () => page.selectOption('#x-example', { label: 'Tucson, with invented facts' }));

// CTDL as a bare list of nodes.
const node = (type, id, more) => ({
  '@id': `https://example.org/${id}`,
  '@type': `ceterms:${type}`,
  ...more,
});
const course = 'https://example.org/c';
writeFileSync(
  join(folder, 'list.json'),
  JSON.stringify([
    node('Pathway', 'p', { 'ceterms:name': { 'en-US': 'Bare list' }, 'ceterms:hasPart': [course] }),
    node('CourseComponent', 'c', { 'ceterms:name': { 'en-US': 'Course' } }),
  ]),
);
await then(page, () => page.setInputFiles('#x-files', join(folder, 'list.json')));
expect('CTDL as a bare list opens', (await text(page, '#x-report h1')).includes('Bare list'));
await then(page, () => page.selectOption('#x-example', { label: 'Tucson, with invented facts' }));

// Keyboard alone: from the first control to a tick, a choice and a button, with a focus that is seen.
await page.evaluate(() => document.activeElement?.blur());
const visited = new Set();
for (let pressed = 0; pressed < 80; pressed++) {
  await page.keyboard.press('Tab');
  const at = await page.evaluate(() => {
    const each = document.activeElement;
    const box = each?.getBoundingClientRect();
    const style = each && getComputedStyle(each);
    return { id: each?.id ?? '', outline: style?.outlineStyle, height: box?.height, width: box?.width };
  });
  visited.add(at.id.replace(/^x-step-.*/, 'x-step-'));
  if (at.id.startsWith('x-')) {
    expect(`${at.id} shows that it has the focus`, at.outline !== 'none');
    if (at.id.startsWith('x-step-') && visited.size < 60 && !visited.has('ticked')) {
      visited.add('ticked');
      await then(page, () => page.keyboard.press('Space'));
      expect('Space ticks', (await text(page, '#x-person .steps li')).includes('done'));
      expect('the tick keeps the focus', (await page.evaluate(() => document.activeElement?.id)) === at.id);
    }
    if (at.id === 'x-add') await then(page, () => page.keyboard.press('Enter'));
    if (at.id === 'x-json') break;
  }
}
for (const id of [
  'x-files',
  'x-example',
  'x-language',
  'x-day',
  'x-goal',
  'x-focus',
  'x-search',
  'x-step-',
  'x-add',
  'x-undo',
  'x-json',
])
  expect(`Tab leads to ${id}`, visited.has(id));

// axe-core, light at a desk and dark on a phone; targets and scrolling.
for (const [width, scheme] of [
  [1440, 'light'],
  [390, 'dark'],
  [320, 'light'],
]) {
  const looked = await openPage(width, { colorScheme: scheme, bypassCSP: true });
  await looked.evaluate(axe.source);
  const { violations } = await looked.evaluate(() => globalThis.axe.run({ resultTypes: ['violations'] }));
  for (const { id, nodes } of violations)
    faults.push(
      `axe at ${width}: ${id} ${nodes
        .slice(0, 2)
        .map(({ html }) => html.slice(0, 120))
        .join(' | ')}`,
    );
  checks++;
  expect(
    `${width} does not scroll sideways`,
    (await looked.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0,
  );
  const small = await looked.evaluate(() =>
    [...document.querySelectorAll('.x-side :is(button, select, label)')]
      .filter((each) => each.getBoundingClientRect().height < 24)
      .map(({ id, textContent }) => id || textContent),
  );
  expect(`targets at ${width}: ${small}`, small.length === 0);
  await looked.close();
}

// A tick in a pathway of 500 steps, beside one that changes nothing.
const steps = Array.from({ length: 500 }, (_, at) => ({
  id: `s${at}`,
  title: `Step ${at}`,
  kind: 'course',
  ...(at > 3 && {
    requires: {
      kind: at % 3 ? 'all' : 'any',
      of: [1, 2, 3].map((back) => ({ kind: 'step', step: `s${at - back}` })),
    },
  }),
}));
writeFileSync(
  join(folder, 'large.json'),
  JSON.stringify({
    format: 'career-pathways/1',
    id: 'large',
    title: 'Large',
    steps,
    pathways: [{ id: 'p', title: 'Large', steps: steps.map(({ id }) => id) }],
  }),
);
await then(page, () => page.setInputFiles('#x-files', join(folder, 'large.json')));
/** Milliseconds from a change of a box to the next frame that is drawn. */
const timeOf = (id) =>
  page.evaluate(
    (its) =>
      new Promise((done) => {
        const box = its ? document.getElementById(its) : document.createElement('input');
        const began = performance.now();
        if (its) box.click();
        requestAnimationFrame(() => setTimeout(() => done(performance.now() - began), 0));
      }),
    id,
  );
const times = { empty: [], tick: [] };
for (let round = 0; round < 9; round++) {
  times.empty.push(await timeOf(''));
  await then(page, async () => times.tick.push(await timeOf(`x-step-s${round % 4}`)));
}
const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
console.log(
  `a tick in 500 steps: ${median(times.tick).toFixed(0)} ms, an empty one ${median(times.empty).toFixed(0)} ms (medians of 9)`,
);

await browser.close();
rmSync(folder, { recursive: true, force: true });

console.log(`${checks} checks, ${faults.length} faults`);
for (const fault of [...new Set(faults)].slice(0, 40)) console.log(`  ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;
