/**
 * Opens every page of the built site in Chromium: no message in the console, no request to another host, no link or
 * anchor that leads nowhere; and runs every example of the playground, which has to print what it states.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { root, site } from './parts/places.mjs';

const browserPath = process.env.CHROMIUM ?? '/usr/bin/chromium';
if (!existsSync(browserPath)) {
  console.log(`The check of the site is skipped: there is no ${browserPath}.`);
  process.exit(0);
}
const { chromium } = createRequire(`${root}package.json`)('playwright-core');

const dist = `${site}.vitepress/dist`;
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** A static host: `/guides/edit` is `guides/edit.html`, a folder its `index.html`. */
const server = createServer((request, response) => {
  const path = join(dist, decodeURIComponent(new URL(request.url, 'http://site').pathname));
  const file = [path, `${path}.html`, join(path, 'index.html')].find(
    (each) => existsSync(each) && statSync(each).isFile(),
  );
  if (!file) return response.writeHead(404).end();
  response.writeHead(200, { 'content-type': types[extname(file)] ?? 'text/plain' });
  response.end(readFileSync(file));
});
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
const host = `http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] });
const faults = [];

/** Anchors by page, and the links that lead to them, looked up once every page is known. */
const anchors = new Map();
const links = [];
const waiting = ['/'];
const known = new Set(waiting);

async function crawl() {
  const page = await browser.newPage();
  let at = '';
  page.on('console', (message) => faults.push(`${at}: console: ${message.text()}`));
  page.on('pageerror', ({ message }) => faults.push(`${at}: error: ${message}`));
  page.on('request', (request) => {
    if (!/^(?:blob:|data:)/.test(request.url()) && !request.url().startsWith(host))
      faults.push(`${at}: request to ${request.url()}`);
  });
  for (at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const answer = await page.goto(host + at);
    if (answer?.status() !== 200) faults.push(`${at}: ${answer?.status()}`);
    const found = await page.evaluate(() => ({
      ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
      links: [...document.querySelectorAll('a[href]')].map(({ href }) => href),
    }));
    anchors.set(at, new Set(found.ids));
    for (const href of found.links) {
      const url = new URL(href);
      if (url.origin !== host) continue;
      links.push({ from: at, to: url.pathname, anchor: decodeURIComponent(url.hash.slice(1)) });
      if (known.has(url.pathname)) continue;
      known.add(url.pathname);
      if (/\.(?:json|ts|mjs|css|svg)$/.test(url.pathname)) {
        const { status } = await fetch(host + url.pathname);
        if (status !== 200) faults.push(`${at}: ${url.pathname} is not there`);
      } else waiting.push(url.pathname);
    }
  }
  await page.close();
}

// The first page alone finds work for the others.
await crawl();

for (const { from, to, anchor } of links)
  if (anchor !== '' && to !== '/playground' && anchors.has(to) && !anchors.get(to).has(anchor))
    faults.push(`${from}: there is no #${anchor} on ${to}`);

/** The values that a program states after its prints. */
function stated(code) {
  return [
    ...code.matchAll(
      /console\.log\([\s\S]*?\);?[ \t]*(?:\n[ \t]*)?\/\/ ?=>[ \t]*(.*)((?:\n[ \t]*\/\/(?! ?=>).*)*)/g,
    ),
  ].map(([, first, rest]) =>
    [first, ...rest.split('\n').map((line) => line.replace(/^[ \t]*\/\/ ?/, ''))].join('\n').trim(),
  );
}

const page = await browser.newPage();
const examples = JSON.parse(readFileSync(`${dist}/examples.json`, 'utf8'));
let values = 0;
for (const { id, code } of examples) {
  await page.goto('about:blank');
  await page.goto(`${host}/playground#${id}`);
  await page.waitForFunction((its) => window.playground?.id === its, id);
  const got = await page.evaluate(() => ({
    ...window.playground,
    values: window.playground.values.map((each) => JSON.stringify(each)),
  }));
  if (got.failure) faults.push(`example ${id}: ${got.failure}`);
  const want = stated(code);
  values += want.length;
  const parsed = want.map((text) => {
    try {
      return Function(`return (${text})`)();
    } catch {
      return text;
    }
  });
  const plain = (value) => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));
  const printed = got.values.map((each) => (typeof each === 'string' ? JSON.parse(each) : undefined));
  // In the order of the program; what it prints beside is passed over.
  let next = 0;
  for (const [index, value] of parsed.entries()) {
    const at = printed.findIndex((each, place) => place >= next && isDeepStrictEqual(each, plain(value)));
    if (at < 0) faults.push(`example ${id}: states ${want[index]}`);
    else next = at + 1;
  }
}

await browser.close();
server.close();
console.log(
  `${known.size} pages and files, ${links.length} links, ${examples.length} examples with ${values} stated values`,
);
for (const fault of [...new Set(faults)].slice(0, 60)) console.log(fault);
console.log(`${new Set(faults).size} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
