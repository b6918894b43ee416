/** The gallery of maps, drawn again and compared. To draw it anew: npm test -- gallery --update. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { determineWioa } from '../../../src/definitions/wioa/determine-wioa.js';
import { pathwayGraph } from '../../../src/graph/pathway-graph.js';
import { curricularMetrics } from '../../../src/measure/curricular-metrics.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { en } from '../../../src/texts/en/english.js';
import { es } from '../../../src/texts/es/spanish.js';
import { mapModel } from '../../../src/view/map/map-model.js';
import type { MapModelOptions } from '../../../src/view/map/map-options.js';
import { pathwayMap } from '../../../src/view/map/pathway-map.js';
import { root } from '../../doors.js';
import { pathwayWithEverySign } from './every-sign.js';

interface Picture {
  readonly title: string;
  readonly system: PathwaySystem;
  readonly width: number;
  readonly options?: MapModelOptions;
}

const asOf = '2026-11-01';
const example = (name: string): PathwaySystem =>
  JSON.parse(readFileSync(`${root}docs/examples/${name}.json`, 'utf8'));
const [published, developed] = [example('tucson-bht'), example('tucson-bht-developed')];
const signs = pathwayWithEverySign(3, 24);
const [done = ''] = developed.pathways?.[0]?.steps ?? [];
const determination = determineWioa(published, 'bht', { asOf });

const pictures: { readonly [file: string]: Picture } = {
  'tucson.svg': { title: 'As a federal publication describes it', system: published, width: 1080 },
  'tucson-determination.svg': {
    title: 'With what the determination under WIOA section 3(7) finds, and where it is silent',
    system: published,
    width: 1080,
    options: { determination, texts: en },
  },
  'developed.svg': {
    title: 'With invented facts, until every element is met',
    system: developed,
    width: 1080,
  },
  'developed-phone.svg': {
    title: 'The same on a phone: no lines, needs in words',
    system: developed,
    width: 390,
  },
  'developed-learner.svg': {
    title: 'For a learner who has finished the first step',
    system: developed,
    width: 1080,
    options: { learner: { steps: [{ step: done }] }, asOf },
  },
  'developed-spanish.svg': {
    title: 'In Spanish; titles stay as the document has them',
    system: developed,
    width: 1080,
    options: { texts: es },
  },
  'every-sign.svg': {
    title: 'Every sign that a map can have, in a pathway made up by a program',
    system: signs,
    width: 1080,
  },
  'every-sign-measures.svg': {
    title: 'With how much hangs on each step',
    system: signs,
    width: 1080,
    options: { measures: curricularMetrics(pathwayGraph(signs, signs.pathways?.[0]?.id ?? '')) },
  },
};

const drawn = ({ system, width, options }: Picture) =>
  pathwayMap(mapModel(system, system.pathways?.[0]?.id ?? '', options), { width }).svg;

const page = [
  '# Gallery of maps',
  '',
  'Drawn by `pathwayMap`, and drawn again by a test. [Draw the map of a pathway](../guides/maps.md) says how to read them.',
  ...Object.entries(pictures).flatMap(([file, { title }]) => ['', `## ${title}`, '', `![${title}](${file})`]),
  '',
].join('\n');

test.each(Object.entries(pictures))('%s is drawn as it is here', async (file, picture) => {
  await expect(`${drawn(picture)}\n`).toMatchFileSnapshot(`${root}docs/maps/${file}`);
});

test('the page shows all of them, and nothing is left over', async () => {
  await expect(page).toMatchFileSnapshot(`${root}docs/maps/README.md`);
  expect(readdirSync(`${root}docs/maps`).sort()).toEqual(['README.md', ...Object.keys(pictures)].sort());
});
