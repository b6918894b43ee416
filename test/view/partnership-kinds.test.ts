/** No report about partners has a line that says more than the data: the examples, and a board of twelve partners. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { PathwaySystem } from '../../src/model/system.js';
import { shared } from '../conformance/shared-data.js';
import { sample } from '../depth.js';
import { root } from '../doors.js';
import { kinds, type Shown, shown } from './partnership-kinds.js';

const asOf = '2026-11-30';
const board = join(shared, 'cases/wioa/board-12.json');
const files: readonly (readonly [string, string])[] = [
  ...['go-to-2040', 'oregon-pathways-alliance', 'tucson-bht', 'tucson-bht-developed'].map(
    (name) => [name, `${root}docs/examples/${name}.json`] as const,
  ),
  ['board-12', board],
];
const read = (file: string): PathwaySystem => JSON.parse(readFileSync(file, 'utf8'));

describe.each(sample(files, 2))('%s', (_, file) => {
  let made: Shown | undefined;
  test.skipIf(!existsSync(file)).each(sample(Object.keys(kinds)))('has no line of the kind: %s', (kind) => {
    made ??= shown(read(file), asOf);
    expect(kinds[kind]?.(made)).toEqual([]);
  });
});

/** A board with one of each thing that a line could say too much about. */
const ours: PathwaySystem = {
  format: 'career-pathways/1',
  id: 's',
  title: 'S',
  partners: [
    {
      id: 'board',
      name: 'Board',
      types: ['workforce-system'],
      level: 'local',
      functions: ['workforce-board'],
    },
    { id: 'college', name: 'College', types: ['postsecondary'], level: 'local' },
    { id: 'edc', name: 'Growth Council', types: ['economic-development'], level: 'local' },
  ],
  roles: [
    { id: 'r1', partner: 'board', kind: 'convener' },
    { id: 'r2', partner: 'college', kind: 'provider' },
    { id: 'r3', partner: 'edc', kind: 'member', to: '2026-06-30' },
  ],
  agreements: [{ id: 'm', title: 'Memo', kind: 'mou', parties: [], effective: { to: '2026-06-30' } }],
  plans: [{ id: 'l', title: 'Plan', kind: 'operational', actions: [{ title: 'Meet' }, { title: 'Meet.' }] }],
  steps: [{ id: 'a', title: 'Aide', kind: 'course' }],
  pathways: [{ id: 'p', title: 'Health', steps: ['a'], sectors: [{ edition: '2022', code: '62' }] }],
  entries: [{ id: 'e', pathway: 'p', step: 'a' }],
  supports: [{ id: 'bus', title: 'Bus', kind: 'transportation', steps: 'all' }],
  evidence: [
    { id: 'lmi', title: 'Jobs', kind: 'labor-market', about: [{ kind: 'pathway', id: 'p' }], bearing: 'for' },
  ],
  complete: ['partners'],
};

/** What a report would look like with a fault of each kind: a line or a title in place of another. */
const faults: { readonly [kind: string]: (line: string, title: string) => string | undefined } = {
  'a report about the labor market as a review': (line) =>
    line.startsWith('Review what') ? `${line}, "Jobs"` : undefined,
  'no entry for a group, although a door is open to all': (line) =>
    line.startsWith('Vocational rehab') ? `${line}; no entry names Individuals with disabilities` : undefined,
  'further sectors from one sector': (line) =>
    line.startsWith('Expand into') ? 'Expand into further sectors: "Health"' : undefined,
  'a strategic minimum through partners who are gone': (line) =>
    line.startsWith('Strategic minimum') ? 'Strategic minimum: met' : undefined,
  'adults and youth without youth': (line, title) =>
    title.startsWith('Local leadership') ? line.replace('For adults and youth', '') : undefined,
  'everybody, where nothing is said': (line) =>
    line.startsWith('transportation for') ? 'transportation for everybody: Bus' : undefined,
  "the State's team, told to a local board": (line) =>
    line.startsWith('Element One') ? 'State members of the leadership team: not met' : undefined,
  'a program that is open, and no word how to settle it': (line) =>
    line.startsWith('Which partner carries out') ? 'Which partner?' : undefined,
  'something to do without whose it is, or without a date': (line, title) =>
    title === 'Do this first' ? line.replace(/ (?:Who|When): .*$/, '') : undefined,
  'the same thing to do twice': (_, title) =>
    title === 'Do this first' ? 'Meet. Who: Board. When: no date on record.' : undefined,
  'nobody, where nothing is on record': (line) =>
    line.startsWith('No partner on record') ? 'No partner: Assess skills' : undefined,
  'something else on top': (line) => (line === 'Do this first' ? 'What is due' : undefined),
  'words of the format': (line) => (line.startsWith('Element One') ? 'Element One: not-met' : undefined),
};

test('a report of our own has none either, and a fault of each kind is found', () => {
  const all = shown(ours, asOf);
  expect(Object.keys(faults)).toEqual(Object.keys(kinds));
  for (const [kind, find] of Object.entries(kinds)) {
    expect(find(all), kind).toEqual([]);
    const fault = faults[kind] ?? (() => undefined);
    const faulty: Shown = {
      ...all,
      sections: all.sections.map(({ title, lines }) => ({
        title: fault(title, '') ?? title,
        lines: lines.map((line) => fault(line, title) ?? line),
      })),
    };
    expect(faulty.sections, kind).not.toEqual(all.sections);
    expect(find(faulty), kind).not.toEqual([]);
  }
});

test('actions without a date are told once, and together where they serve one goal', () => {
  const plan = {
    id: 'l',
    title: 'Plan',
    kind: 'operational',
    goals: [{ id: 'g', title: 'Know the region' }],
    actions: [
      { title: 'Meet', goal: 'g' },
      { title: 'Draw a map', goal: 'g' },
      { title: 'meet.', goal: 'g' },
      { title: 'Write to schools', goal: 'g', owner: 'board' },
      { title: 'Hire' },
      { title: 'Meet' },
    ],
  } as const;
  const [first] = shown({ ...ours, agreements: [], plans: [plan] }, asOf).sections;
  expect(first?.lines.filter((line) => !line.startsWith('Ask '))).toEqual([
    'Meet; and 1 more for the goal "Know the region". Who: no owner on record. When: no date on record.',
    'Write to schools. Who: Board. When: no date on record.',
    'Hire. Who: no owner on record. When: no date on record.',
  ]);
});

test('place by place: what is there, what is not, and what names no place', () => {
  const county = (code: string, title: string) => ({ scheme: 'us-county', code, title }) as const;
  const [pima, pinal] = [county('04019', 'Pima County'), county('04021', 'Pinal County')];
  const lines = shown(
    {
      ...ours,
      region: [pima, pinal],
      pathways: [{ id: 'p', title: 'Health', steps: ['a'], region: [pinal] }],
      supports: [
        {
          id: 'care',
          title: 'Care',
          kind: 'child-and-dependent-care',
          steps: 'all',
          capacity: [{ place: pima, places: 9 }],
        },
        { id: 'bus', title: 'Bus', kind: 'transportation', steps: 'all' },
      ],
    },
    asOf,
  ).sections.find(({ title }) => title === 'Place by place')?.lines;
  expect(lines).toEqual([
    'Pima County: services: child and dependent care; services that name no place: transportation; pathways not offered here: "Health"',
    'Pinal County: services that name no place: transportation; services not on record here: child and dependent care; pathways: "Health"',
  ]);
});
