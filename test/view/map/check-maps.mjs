// `npm run check:maps`: maps measured in Chromium. Usage: check-maps.mjs [--count N] [--mutate widths|gap]
// Counts text over text, text outside its strip or card, boxes over boxes, lines through boxes or text, and what is
// outside the picture, over generated pathways with every sign, all examples and the documents of ../shared/data, at three
// widths. All must be 0; with --mutate a fault is built in, and some must not be. Skipped by name without a browser.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { browserFor, imported } from '../../checks.mjs';
import { faultsOf } from './faults.mjs';
import { measurePage } from './measure-page.mjs';

const { values } = parseArgs({
  options: { count: { type: 'string' }, mutate: { type: 'string' } },
});
const count = Number(values.count ?? (values.mutate ? 10 : { ci: 20 }[process.env.TEST_DEPTH]) ?? 200);
const browser = await browserFor('check:maps');
const { casesOf, drawnAt } = await imported(new URL('./cases.ts', import.meta.url), {
  ROOT: JSON.stringify(fileURLToPath(new URL('../../..', import.meta.url))),
});
const page = await browser.newPage();
await page.setContent('<!doctype html><style>body{margin:0}</style><div id="map"></div>');
const totals = { texts: 0, outside: 0, boxes: 0, lines: 0, beyond: 0 };
let maps = 0;
for (const { name, model } of casesOf(count, Boolean(values.mutate))) {
  for (const width of [1440, 820, 390]) {
    const map = drawnAt(model, width, values.mutate);
    const found = faultsOf(await page.evaluate(measurePage, map.svg), map);
    maps++;
    if (process.env.VERBOSE) console.error(name, width, map.height, Math.round(performance.now()));
    for (const key of Object.keys(totals)) totals[key] += found[key].length;
    const faults = Object.entries(found).filter(([, list]) => list.length > 0);
    if (faults.length > 0 && !values.mutate)
      console.log(
        `${name} at ${width}:`,
        ...faults.map(([key, list]) => `${key} ${list.length}: ${list.slice(0, 3).join(' | ')};`),
      );
  }
}
await browser.close();
const sum = Object.values(totals).reduce((all, each) => all + each, 0);
console.log(
  `${maps} maps: text over text ${totals.texts}, text outside its strip or card ${totals.outside}, boxes over boxes ${totals.boxes}, lines through boxes or text ${totals.lines}, outside the picture ${totals.beyond}.`,
);
if (maps === 0) throw new Error('Nothing was measured.');
process.exit(sum > 0 === Boolean(values.mutate) ? 0 : 1);
