/** What a report says to those who read it: once, of the right person, and in words that need no key. */
import { expect, test } from 'vitest';
import { determineWioa } from '../../../src/definitions/wioa/determine-wioa.js';
import { bottlenecks } from '../../../src/graph/needs/bottlenecks.js';
import { pathwayGraph } from '../../../src/graph/pathway-graph.js';
import type { Requirement } from '../../../src/model/requirement.js';
import type { Step } from '../../../src/model/step.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import { es } from '../../../src/texts/es/spanish.js';
import { pathwayReport } from '../../../src/view/report/pathway-report.js';
import { pathwayWithEverySign } from '../map/every-sign.js';
import { pageOf } from './html-page.mjs';
import { everything, example } from './reports.js';

const after = (step: string): Requirement => ({ kind: 'step', step });

const course = (id: string, more: Partial<Step> = {}): Step => ({ id, title: id, kind: 'course', ...more });

function pathway(steps: readonly Step[], more: Partial<PathwaySystem> = {}): PathwaySystem {
  const pathways = [{ id: 'p', title: 'P', steps: steps.map(({ id }) => id) }];
  return { format: 'career-pathways/1', id: 's', title: 'S', steps, pathways, ...more };
}

/** What stands beside a term of the first part, in one line. */
function said(html: string, term: string): string {
  const { elements } = pageOf(html);
  const at = elements.findIndex(({ name, text }) => name === 'dt' && text === term);
  return elements.slice(at + 1).find(({ name }) => name === 'dd')?.text ?? '';
}

/** The text of an element with this id. */
function partOf(html: string, id: string): string {
  return pageOf(html).elements.find(({ attributes }) => attributes.get('id') === id)?.text ?? '';
}

test('credits and clock hours are told in all, each by what it counts, and of which steps they are not on record', () => {
  const steps = [
    course('a', { credits: 3, creditUnit: 'semester' }),
    course('b', { credits: 4.5, creditUnit: 'semester', clockHours: 60 }),
    course('c', { credits: 5 }),
    course('d'),
  ];
  const html = pathwayReport(pathway(steps), 'p');
  expect(said(html, 'Credits and hours')).toBe(
    '7.5 semester credits for 2 of the 4 steps5 credits for 1 of the 4 steps60 clock hours for 1 of the 4 stepsnot on record: step 4A person may need fewer of these steps.',
  );
  const one = pathwayReport(pathway([course('a', { credits: 1 })]), 'p', { texts: es });
  expect(said(one, 'Créditos y horas')).toBe('1 crédito');
  const two = pathway([course('a', { credits: 1 }), course('b', { credits: 2, requires: after('a') })]);
  expect(said(pathwayReport(two, 'p'), 'Credits and hours')).toBe('3 credits for all 2 steps');
});

test('how long it takes is that of the chain that takes longest, never of steps that do not wait for each other', () => {
  const steps = [
    course('a', { duration: 'P1Y8M' }),
    course('b', { duration: 'P6M2W', requires: after('a') }),
    course('c', { duration: 'P3M', requires: after('a') }),
    course('d', { requires: after('c') }),
    course('e', { duration: 'P1Y', requires: { kind: 'any', of: [after('b'), after('d')] } }),
  ];
  const told = said(pathwayReport(pathway(steps), 'p'), 'How long');
  const b = '2 years, 2 months and 2 weeks: steps 1, [23] can only be taken one after another';
  expect(told).toMatch(new RegExp(`^at least ${b}step 1: 1 year and 8 months`));
  expect(told).toMatch(/not on record: step 4$/);
  const menu = pathway(steps.map(({ id, duration = 'P1W' }) => course(id, { duration })));
  expect(said(pathwayReport(menu, 'p'), 'How long')).not.toContain('at least');
});

test('the terms of steps stand under how long it takes, and a title that is said twice once', () => {
  const terms = [
    { id: 't1', title: 'Fall' },
    { id: 't2', title: 'Spring' },
  ];
  const steps = [
    course('a', { term: 't1' }),
    course('b', { term: 't1' }),
    course('c', { term: 't2', duration: 'P8W', requires: after('a') }),
    course('d'),
  ];
  const html = pathwayReport(pathway(steps, { terms }), 'p');
  expect(said(html, 'How long')).toMatch(/steps 1, 2: Fallstep \d: 8 weeks, Springnot on record: step \d$/);
  const lead = (title: string) => {
    const page = pathwayReport(pathway(steps, { title }), 'p', { asOf: '2026-11-01' });
    return pageOf(page).elements.find(({ name, inside }) => name === 'p' && inside.at(-1) === 'header')?.text;
  };
  expect(lead('S')).toMatch(/^S · As of/);
  expect(lead('P')).toMatch(/^As of/);
});

test('a credential that no step awards is said, where the document has one pathway', () => {
  const credentials = [{ id: 'x', title: 'Associate in Science', kind: 'Credential' }] as const;
  const one = pathway([course('a')], { credentials });
  const words = 'Associate in Science (named in the document; no step is recorded as earning it)';
  expect(said(pathwayReport(one, 'p'), 'What it earns')).toBe(words);
  const steps = [course('a', { awards: ['x'] }), course('b', { awards: ['y'] })];
  const alike = pathway(steps, { credentials: [...credentials, { ...credentials[0], id: 'y' }] });
  expect(said(pathwayReport(alike, 'p'), 'What it earns')).toBe('Associate in Science (steps 1, 2)');
  const two = { ...one, pathways: [...(one.pathways ?? []), { id: 'q', title: 'Q', steps: [] }] };
  expect(said(pathwayReport(two, 'p'), 'What it earns')).toBe('Not on record.');
});

test('a start that is not declared stands beside those that are', () => {
  const developed = pathwayReport(example('tucson-bht-developed'), 'bht');
  expect(said(developed, 'Where to enter')).toMatch(
    /\(illustration\)Not declared, but possible: step 2\.step 4: places reserved for Tucson Indian Center/,
  );
  const only = pathway([course('a'), course('b', { requires: after('a') })], {
    entries: [{ id: 'e', title: 'In', pathway: 'p', step: 'a' }],
  });
  expect(said(pathwayReport(only, 'p'), 'Where to enter')).toBe('In (step 1)');
  const any = pathway('abcdefg'.split('').map((id) => course(id)));
  expect(said(pathwayReport(any, 'p'), 'Where to enter')).toContain('any of the 7 steps, for none asks');
});

test('a student and the offices have a place each, and nothing stands in brackets that has to be looked up', () => {
  const tucson = example('tucson-bht');
  const html = pathwayReport(tucson, 'bht', everything(tucson, 'bht'));
  expect(said(html, 'If you are a student')).toBe(
    'Step 1, Adult basic education: begin here. Ask Pima Community College.',
  );
  const offices = said(html, 'For the offices of the program');
  expect(offices).toContain('What partners have to do first:Ask whoever');
  expect(offices).toMatch(/\? When: no date on record\./);
  expect(html).not.toMatch(
    /\((?:[A-G]|lead-in); |\((?:one call|no date on record|a record to find|an attestation)\)/,
  );
  const closed = pathway([course('a', { requires: after('b') }), course('b', { requires: after('a') })]);
  expect(said(pathwayReport(closed, 'p'), 'If you are a student')).toBe(
    'Ask the program where to begin: the document declares no way in.',
  );
});

test('things without a title are told apart by the end of their id', () => {
  const steps = [course('https://example.org/steps/1234abcd'), course('https://example.org/steps/5678efgh')];
  const system = pathway(steps.map((step) => ({ ...step, title: 'Untitled' })));
  const html = pathwayReport(system, 'p', everything(system, 'p'));
  expect(html).not.toMatch(/Untitled(?! \()/);
  for (const end of ['1234abcd', '5678efgh']) {
    expect(partOf(html, 'steps')).toContain(`Untitled (${end})`);
    expect(pathwayReport(system, 'p', { texts: es })).toContain(`Sin título (${end})`);
  }
});

test('what is missing and what a group is called stand once', () => {
  const html = pathwayReport(example('tucson-bht'), 'bht');
  expect(html.match(/issing from this document/g)).toHaveLength(1);
  expect(html.match(/No way out is declared/g)).toHaveLength(1);
  expect(html).toContain('.cp-outline ol>li:has(>ol){list-style:none}');
});

test('a support stands beside its letter in the list', () => {
  const html = pathwayReport(example('tucson-bht-developed'), 'bht');
  expect(partOf(html, 'steps')).toContain('Support: C (Job placement)');
  expect(partOf(html, 'steps')).not.toMatch(/Support: C(?! \()/);
});

test('a bottleneck is called so where there is a way around it and many wait, not in a plain chain', () => {
  const measured = (system: PathwaySystem) =>
    partOf(pathwayReport(system, 'p', { measures: bottlenecks(pathwayGraph(system, 'p')) }), 'measures');
  const chain = [
    course('a'),
    ...['a', 'b', 'c'].map((id, at) => course('bcd'[at] ?? '', { requires: after(id) })),
  ];
  expect(measured(pathway(chain))).not.toContain('(bottleneck)');
  expect(measured(pathway([...chain, course('e')]))).toContain('Step 1, a (bottleneck)3');
  const alone = 'efghijkl'.split('').map((id) => course(id));
  expect(measured(pathway([...chain, ...alone]))).not.toContain('(bottleneck)');
});

test('what signs mean stands before the rows, and a high map is drawn again, wider, for paper', () => {
  const parts = (html: string) =>
    pageOf(html)
      .elements.filter(({ name, attributes }) => name === 'div' && attributes.get('aria-hidden') === 'true')
      .map(({ attributes, text }) => [attributes.get('class'), text.includes('Signs')]);
  expect(parts(pathwayReport(example('tucson-bht'), 'bht'))).toEqual([
    ['rows paper key', true],
    ['rows paper', false],
  ]);
  const tall = pathwayReport(pathwayWithEverySign(7, 60), 'p');
  expect(parts(tall)).toEqual([
    ['rows paper key', true],
    ['rows', false],
    ['paper', false],
  ]);
  expect(tall).toMatch(/<div class="paper" aria-hidden="true"><svg [^>]*width="900"/);
});

test('the verdict, the cost, kept places and ways out that are not declared stand in short', () => {
  const system = pathway(
    [
      course('a', { awards: ['x'], cost: { amount: 900, currency: 'USD' } }),
      course('b', {
        ...{ awards: ['y'], requires: after('a') },
        cost: { tuition: { amount: 1000.25, currency: 'USD' }, books: { amount: 100, currency: 'USD' } },
        reserved: [
          { for: 'o', places: 1 },
          { for: 'o', places: 12 },
        ],
      }),
      course('c', { requires: after('b') }),
    ],
    {
      ...{ partners: [{ id: 'o', name: 'One Stop', types: [] }], description: 'Only an example.' },
      credentials: [
        { id: 'x', title: 'X', kind: 'Certificate' },
        { id: 'y', title: 'Y', kind: 'Certificate' },
      ],
      exits: [{ id: 'e', title: 'Out', pathway: 'p', after: { kind: 'step', step: 'b' } }],
    },
  );
  const page = pathwayReport(system, 'p', {
    determinations: [determineWioa(system, 'p', { asOf: '2026-11-01' })],
  });
  expect(said(page, 'Verdict')).toBe('Career pathway, WIOA section 3(7): undetermined');
  expect(said(page, 'What it costs')).toBe('$2,000.25 for 2 of the 3 stepsnot on record: step 3');
  expect(said(page, 'Where to enter')).toContain(
    'step 2: 1 place reserved for One Stopstep 2: 12 places reserved for One Stop',
  );
  expect(said(page, 'Where to leave')).toBe('Out (after step 2)Not declared, but possible: after step 1.');
  expect(page).toContain('Only an example.');
  expect(said(pathwayReport(system, 'p'), 'Jobs and wages')).toBe('Not on record.');
  expect(pathwayReport(system, 'p')).not.toContain('>Verdict<');
});
