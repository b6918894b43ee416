/** A report and a map on a day: nothing leads through what is not offered then. */
import { expect, test } from 'vitest';
import type { Learner } from '../../../src/model/learner.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { es } from '../../../src/texts/es/index.js';
import { mapModel } from '../../../src/view/map/map-model.js';
import { pathwayReport } from '../../../src/view/report/pathway-report.js';
import { pathwayOf, prior, step } from '../../graph/small-system.js';
import { pageOf } from './html-page.mjs';

const asOf = '2026-11-01';
const gone = { status: 'ceased' } as const;
const whole = pathwayOf(
  [
    step('a', undefined, { provider: 'col', duration: 'P4W' }),
    step('b', prior('a'), { provider: 'col', duration: 'P4W', awards: ['c'] }),
    step('d', undefined, { duration: 'P8W' }),
    step('e', prior('d'), { duration: 'P8W' }),
    step('f', prior('e'), { duration: 'P8W', awards: ['c'] }),
  ],
  {
    partners: [{ id: 'col', name: 'College', types: ['postsecondary'] }],
    credentials: [{ id: 'c', title: 'C', kind: 'License' }],
    entries: [{ id: 'x', title: 'Front door', pathway: 'p', step: 'a', requires: { kind: 'all', of: [] } }],
    exits: [{ id: 'y', title: 'Back door', pathway: 'p', after: { kind: 'step', step: 'b' } }],
  },
);
const [a, b, ...others] = whole.steps!;
const closed: readonly (readonly [string, Partial<PathwaySystem>])[] = [
  ['first step', { steps: [{ ...a!, ...gone }, b!, ...others] }],
  ['step with an end', { steps: [{ ...a!, effective: { to: '2026-10-31' } }, b!, ...others] }],
  ['college', { partners: [{ ...whole.partners![0]!, ...gone }] }],
];

function wayOn(system: PathwaySystem, more: { readonly asOf?: string; readonly learner?: Learner }) {
  const model = mapModel(system, 'p', {
    lists: false,
    goal: { kind: 'credential', credential: 'c' },
    ...more,
  });
  const isOn = (texts: readonly { readonly text: string }[]) =>
    texts.some(({ text }) => text === 'On the way to the goal');
  return model.cards
    .flatMap(({ steps, details }) => (isOn(details) ? steps.map(({ step: id }) => id) : []))
    .sort();
}

/** What stands beside a term of the first part, in one line. */
function said(html: string, term: string): string {
  const { elements } = pageOf(html);
  const at = elements.findIndex(({ name, text }) => name === 'dt' && text === term);
  return elements.slice(at + 1).find(({ name }) => name === 'dd')?.text ?? '';
}

test.each(closed)('no way leads through a %s that is over', (_, rows) => {
  const system = { ...whole, ...rows };
  expect(wayOn(whole, { asOf })).toEqual(['a', 'b']);
  expect(wayOn(system, {})).toEqual(['a', 'b']);
  expect(wayOn(system, { asOf })).toEqual(['d', 'e', 'f']);
  expect(wayOn(system, { asOf, learner: {} })).toEqual(['d', 'e', 'f']);
  const only = {
    ...system,
    steps: system.steps!.slice(0, 2),
    pathways: [{ id: 'p', title: 'P', steps: ['a', 'b'] }],
  };
  expect(wayOn(only, { asOf })).toEqual([]);
  const goal = { kind: 'step', step: 'b' } as const;
  const lead = (more: object) => mapModel(only, 'p', { goal, lists: false, ...more }).lead;
  expect(lead({ asOf })).toContain(`Nothing on this pathway leads to Step b as of ${asOf}`);
  expect(lead({ asOf, texts: es })).toContain(
    'El 1 de noviembre de 2026, nada en esta trayectoria lleva a Step b',
  );
});

test('what a person is taking goes on', () => {
  const system = { ...whole, steps: [{ ...a!, ...gone }, b!, ...others] };
  const learner: Learner = { steps: [{ step: 'a', state: 'enrolled' }] };
  expect(wayOn(system, { asOf, learner })).toContain('b');
});

test.each(closed)('a report tells ways in, out and along on the day: %s', (_, rows) => {
  const system = { ...whole, ...rows };
  const all = pathwayReport(whole, 'p', { asOf });
  expect(said(all, 'Where to enter')).toContain('Front door (step 1): Open to all');
  expect(said(all, 'Where to leave')).toContain('Back door (after step');
  const html = pathwayReport(system, 'p', { asOf });
  expect(said(html, 'Where to enter')).toContain('Front door (step 1): No longer offered');
  expect(said(html, 'Where to enter')).not.toContain('Open to all');
  expect(said(html, 'Where to leave')).toContain('No open way leads there');
  const steps = [a!, b!].map(({ id }) => id);
  const short = { ...system, steps: system.steps!.slice(0, 2), pathways: [{ id: 'p', title: 'P', steps }] };
  expect(said(pathwayReport(short, 'p'), 'How long')).toContain('at least 8 weeks');
  expect(said(pathwayReport(short, 'p', { asOf }), 'How long')).not.toContain('at least');
  expect(said(pathwayReport(short, 'p', { asOf }), 'If you are a student')).toContain(
    'No way in is open now.',
  );
});
