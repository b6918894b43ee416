// `npm run check:peers`: maps read by others. Usage: check-peers.mjs [--every N] [--mutate]
// Every title of the corpus of hostile titles, all examples and the documents of ../shared/data: the picture and the list
// parsed by Chromium, the DOT graph drawn by Graphviz, the Mermaid chart drawn by Mermaid in Chromium. Nothing may hold a
// script, a handler, a link, a frame, a foreign object or a `use`, no page may ask for anything, and every title has to
// be read again in each. With --mutate marks are left as they are, and faults must be found in every form. What cannot be
// installed is skipped by name. --every N takes one title in N.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { browserFor, imported } from '../../../checks.mjs';
import { graphviz, havePeers, mermaidScript } from './peers.mjs';
import { readMarkup, renderChart } from './read-page.mjs';

const { values } = parseArgs({ options: { every: { type: 'string' }, mutate: { type: 'boolean' } } });
const every = Number(values.every ?? { ci: 20 }[process.env.TEST_DEPTH] ?? 1);
const browser = await browserFor('check:peers');
const { peerCases } = await imported(new URL('./cases.ts', import.meta.url), {
  ROOT: JSON.stringify(fileURLToPath(new URL('../../../..', import.meta.url))),
});

const peers = havePeers();
const engine = peers ? await graphviz() : undefined;
const page = await browser.newPage();
let requests = 0;
await page.route('**', (route) => {
  requests++;
  return route.abort();
});
await page.setContent('<!doctype html><div id="map"></div>');
await page.evaluate(() => {
  window.alert = () => {
    window.alerted = true;
  };
});
if (peers) {
  await page.addScriptTag({ path: mermaidScript });
  await page.evaluate(() =>
    window.mermaid.initialize({ startOnLoad: false, maxTextSize: 10_000_000, maxEdges: 100_000 }),
  );
}

/** Without blanks, and without the joiner that parts what Mermaid would read. */
const bare = (text) => text.replaceAll(/[\s\u2060]/g, '');
const missing = (wanted, found) => {
  const all = new Set(found.map(bare));
  const lost = wanted.filter((each) => !all.has(bare(each)));
  return lost.length > 0 ? [`lost ${JSON.stringify(lost[0].slice(0, 60))}`] : [];
};

/** Forms, and what is wrong with a map in each. */
const forms = {
  async picture({ pictures, title, steps }) {
    const faults = [];
    for (const markup of pictures) {
      const read = await page.evaluate(readMarkup, { markup, type: 'image/svg+xml' });
      const said = read.labels.join(' ');
      const shown = bare(read.texts.join(''));
      faults.push(...read.faults, ...missing([title], [read.title ?? '']));
      for (const each of steps) {
        if (!said.includes(each)) faults.push(`${JSON.stringify(each.slice(0, 40))} not said`);
        if (!shown.includes(bare(each))) faults.push(`${JSON.stringify(each.slice(0, 40))} not shown`);
      }
    }
    return faults;
  },
  async list({ list, steps }) {
    const read = await page.evaluate(readMarkup, { markup: list, type: 'text/html' });
    const strong = read.strong.map(bare);
    const lost = steps.filter((each) => !strong.some((text) => text.startsWith(bare(each))));
    return [...read.faults, ...lost.map((each) => `lost ${JSON.stringify(each.slice(0, 40))}`)];
  },
  async mermaid({ mermaid, nodes }) {
    if (!peers) return [];
    const { faults, labels } = await page.evaluate(renderChart, mermaid);
    return [
      ...faults,
      ...missing(
        nodes.map((lines) => lines.join('')),
        labels,
      ),
    ];
  },
  async dot({ dot, nodes }) {
    if (!engine) return [];
    let drawn;
    try {
      drawn = engine.layout(dot, 'svg', 'dot');
    } catch (error) {
      return [`not drawn: ${String(error?.message ?? error).slice(0, 120)}`];
    }
    const markup = drawn.slice(drawn.indexOf('<svg'));
    const read = await page.evaluate(readMarkup, { markup, type: 'image/svg+xml' });
    return [...read.faults.filter((fault) => fault !== 'holds style='), ...missing(nodes.flat(), read.texts)];
  },
};

const found = Object.fromEntries(Object.keys(forms).map((form) => [form, 0]));
let maps = 0;
for (const each of peerCases(every, Boolean(values.mutate))) {
  maps++;
  for (const [form, check] of Object.entries(forms)) {
    const faults = await check(each);
    if (faults.length === 0) continue;
    found[form]++;
    if (!values.mutate) console.log(`${each.name}: ${form}: ${[...new Set(faults)].slice(0, 3).join('; ')}`);
  }
  if (process.env.VERBOSE) console.error(each.name, Math.round(performance.now()));
}
const alerted = await page.evaluate(() => Boolean(window.alerted));
await browser.close();
const skipped = peers ? '' : ' Mermaid and DOT skipped.';
console.log(
  `${maps} maps: pictures with faults ${found.picture}, lists ${found.list}, Mermaid charts ${found.mermaid}, DOT graphs ${found.dot}; requests ${requests}, scripts run ${alerted ? 1 : 0}.${skipped}`,
);
if (maps === 0) throw new Error('Nothing was read.');
const asked = Object.keys(forms).filter((form) => peers || form === 'picture' || form === 'list');
const right = values.mutate
  ? asked.every((form) => found[form] > 0)
  : asked.every((form) => found[form] === 0) && requests === 0 && !alerted;
process.exit(right ? 0 : 1);
