/** The gallery of maps, drawn again and compared. To draw it anew: npm test -- gallery --update. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogue } from '../../../src/definitions/catalogue.js';
import { determineAll } from '../../../src/definitions/determine-all.js';
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
  /** What there is to see. */
  readonly shows: string;
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
const college = example('twelve-programs');
const ofPrograms = catalogue.filter(({ definition }) =>
  ['workforce-pell', 'etp-680'].includes(definition.id),
);
const determinations = [...determineAll(ofPrograms, [college], { asOf, explain: 'verdict' })];

const pictures: { readonly [file: string]: Picture } = {
  'tucson.svg': {
    title: 'As a federal publication describes it',
    shows:
      'One way in, adult basic education, and five steps after each other, three of which end with a credential. The map says what the publication is silent about: no way out, no wage, no support, no time.',
    system: published,
    width: 1080,
  },
  'tucson-determination.svg': {
    title: 'With what the determination under WIOA section 3(7) finds, and where it is silent',
    shows:
      'The same map; beside it stand the elements of the definition that are open and what is asked about each.',
    system: published,
    width: 1080,
    options: { determination, texts: en },
  },
  'developed.svg': {
    title: 'With invented facts, until every element is met',
    shows:
      'A way out with a job after the basic certificate, an apprenticeship beyond the pathway, three supports by letter, and a step that can be started beside the declared way in.',
    system: developed,
    width: 1080,
  },
  'developed-phone.svg': {
    title: 'The same on a phone: no lines, needs in words',
    shows: 'Each step says which steps it needs by their numbers.',
    system: developed,
    width: 390,
  },
  'developed-learner.svg': {
    title: 'For a learner who has finished the first step',
    shows: 'What is done, what can be started now, and what is still closed.',
    system: developed,
    width: 1080,
    options: { learner: { steps: [{ step: done }] }, asOf },
  },
  'developed-spanish.svg': {
    title: 'In Spanish; titles stay as the document has them',
    shows:
      'Headings, signs and sentences of the second language; the invented titles are in English because the document is.',
    system: developed,
    width: 1080,
    options: { texts: es },
  },
  'programs.svg': {
    title: 'With what two definitions say of each program of a college',
    shows:
      'On each card the verdict for Workforce Pell Grants and for the list of eligible training, and which elements decide.',
    system: college,
    width: 1080,
    options: { determinations, texts: en },
  },
  'every-sign.svg': {
    title: 'Every sign that a map can have, in a pathway made up by a program',
    shows:
      'Choices and sets with how many of them are needed, credits, credit by agreement, circles, lists of steps that stand for each other, and what each sign means.',
    system: signs,
    width: 1080,
  },
  'every-sign-measures.svg': {
    title: 'With how much hangs on each step',
    shows: 'The same steps; each says how many others wait for it and how many lie on a chain with it.',
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
  ...Object.entries(pictures).flatMap(([file, { title, shows }]) => [
    ...['', `## ${title}`, '', shows, '', `![${title}](${file})`],
  ]),
  '',
].join('\n');

test.each(Object.entries(pictures))('%s is drawn as it is here', async (file, picture) => {
  await expect(`${drawn(picture)}\n`).toMatchFileSnapshot(`${root}docs/maps/${file}`);
});

test('the page shows all of them, and nothing is left over', async () => {
  await expect(page).toMatchFileSnapshot(`${root}docs/maps/README.md`);
  expect(readdirSync(`${root}docs/maps`).sort()).toEqual(['README.md', ...Object.keys(pictures)].sort());
});
