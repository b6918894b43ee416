/** The nine actions of a board, and the whole report. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Attestation } from '../../src/model/attestation.js';
import { type BoardActionName, boardActionNames } from '../../src/model/board-actions.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { boardActions } from '../../src/partnership/board-actions.js';
import { partnershipReport } from '../../src/partnership/partnership-report.js';
import { partnershipMarkdown } from '../../src/view/partnership-markdown.js';
import { partnershipText } from '../../src/view/partnership-text.js';
import { root } from '../doors.js';
import { partner, role, system } from './system.js';

const two: Partial<PathwaySystem> = {
  steps: [
    { id: 'aide', title: 'Aide', kind: 'course', awards: ['cna'] },
    { id: 'nurse', title: 'Nurse', kind: 'course', requires: { kind: 'credential', credential: 'cna' } },
  ],
  credentials: [{ id: 'cna', title: 'CNA', kind: 'Certificate' }],
  pathways: [
    { id: 'first', title: 'First', steps: ['aide'], sectors: [{ edition: '2022', code: '62' }] },
    { id: 'second', title: 'Second', steps: ['nurse'] },
  ],
};
const day = { asOf: '2026-11-01' };
const actionIn = (name: BoardActionName, more: Partial<PathwaySystem>) =>
  boardActions(system({ ...two, ...more }), day).find(({ action }) => action === name);
const actionOf = (name: BoardActionName, more: Partial<PathwaySystem>) => {
  const found = actionIn(name, more);
  return [found?.found.map(({ id }) => id), found?.without, found?.populations];
};
const review = (more: Partial<Attestation> = {}): Attestation => ({
  id: 'r',
  definition: 'wioa-3-7',
  proposition: 'wioa.0.quality',
  subject: { kind: 'pathway', id: 'first' },
  asserts: true,
  by: { office: 'Director', organization: 'Board' },
  on: '2026-05-04',
  basis: 'We went through it clause by clause',
  ...more,
});
const entry = (populations: NonNullable<PathwaySystem['entries']>[number]['populations']) => [
  { id: 'e', pathway: 'first', step: 'aide', ...(populations && { populations }) },
];

describe('the nine actions', () => {
  test('are nine, in the order of the source', () => {
    expect(boardActions(system({}), day).map(({ action }) => action)).toEqual(Object.keys(boardActionNames));
    expect(boardActions(system({}), day)).toHaveLength(9);
  });

  test.each<[BoardActionName, Partial<PathwaySystem>, unknown[]]>([
    ['review-activities', {}, [[], ['first', 'second'], []]],
    [
      'review-activities',
      {
        evidence: [
          { id: 'r', kind: 'labor-market', about: [{ kind: 'pathway', id: 'first' }], bearing: 'for' },
          { id: 'other', kind: 'statement', about: [{ kind: 'system', id: 's' }], bearing: 'for' },
        ],
      },
      [[], ['first', 'second'], []],
    ],
    ['review-activities', { attestations: [review()] }, [['r'], ['second'], []]],
    [
      'review-activities',
      { attestations: [review({ subject: { kind: 'system', id: 's' } })] },
      [['r'], [], []],
    ],
    ['review-activities', { attestations: [review({ on: '2026-11-02' })] }, [[], ['first', 'second'], []]],
    [
      'review-activities',
      { attestations: [review({ expiresOn: '2026-06' })] },
      [[], ['first', 'second'], []],
    ],
    ['review-activities', { attestations: [review({ definition: 'ours' })] }, [[], ['first', 'second'], []]],
    ['expand-sectors', {}, [[], ['second'], []]],
    [
      'expand-sectors',
      { pathways: [...(two.pathways ?? []), { id: 'third', title: 'T', steps: [], cluster: 'Care' }] },
      [['first', 'third'], ['second'], []],
    ],
    [
      'adult-education-entries',
      { entries: entry(['basic-skills-deficient']) },
      [['e'], ['second'], ['english-learners-low-literacy-cultural-barriers']],
    ],
    [
      'adult-entries',
      { entries: entry(['adults', 'low-income']) },
      [['e'], ['second'], ['public-assistance-recipients', 'basic-skills-deficient']],
    ],
    ['youth-entries', { entries: entry(['in-school-youth']) }, [['e'], ['second'], ['out-of-school-youth']]],
    ['youth-entries', { entries: entry(undefined) }, [[], ['second'], []]],
    [
      'youth-entries',
      {
        entries: entry(undefined).map((each) => ({
          ...each,
          requires: { kind: 'population', population: 'veterans' } as const,
        })),
      },
      [[], ['first', 'second'], ['out-of-school-youth']],
    ],
    ['vocational-rehabilitation', { entries: entry(undefined) }, [[], ['second'], []]],
    [
      'allocate-resources',
      { funding: [{ id: 'f', title: 'F', source: 'state', uses: ['training'], effective: { to: '2010' } }] },
      [[], ['first', 'second'], []],
    ],
    [
      'vocational-rehabilitation',
      {
        entries: entry(['individuals-with-disabilities']),
        partners: [partner('vr', [], { programs: ['vocational-rehabilitation'] }), partner('other', [])],
      },
      [['e', 'vr'], ['second'], []],
    ],
    ['longer-pathways', { entries: [{ id: 'join', pathway: 'second', step: 'nurse' }] }, [['join'], [], []]],
    ['longer-pathways', { entries: entry(undefined) }, [[], ['first', 'second'], []]],
    [
      'allocate-resources',
      { funding: [{ id: 'f', title: 'F', source: 'state', uses: ['supports'], pathways: ['second'] }] },
      [['f'], ['first'], []],
    ],
    [
      'staff-capacity',
      { funding: [{ id: 'f', title: 'F', source: 'state', uses: ['staff'] }] },
      [['f'], [], []],
    ],
  ])('%s', (name, more, found) => {
    expect(actionOf(name, more)).toEqual(found);
  });

  test('an entry that names no group is open to anyone, and told as such', () => {
    const found = actionIn('vocational-rehabilitation', { entries: entry(undefined) });
    expect([found?.open, found?.populations]).toEqual([['e'], []]);
    const text = partnershipText(partnershipReport(system({ ...two, entries: entry(undefined) }), day));
    expect(text).not.toContain('no entry for individuals-with-disabilities');
    expect(text.replaceAll(/\s+/g, ' ')).toContain(
      'people with disabilities: open to all, for no group is named: the entry to "Aide"; nothing on record in "Second"',
    );
  });

  test('what a pathway lacks, another does not make up for', () => {
    const found = actionIn('adult-education-entries', {
      entries: [
        { id: 'e', pathway: 'first', step: 'aide', populations: ['basic-skills-deficient'] },
        {
          id: 'f',
          pathway: 'second',
          step: 'nurse',
          populations: ['english-learners-low-literacy-cultural-barriers'],
        },
      ],
    });
    expect([found?.populations, found?.lacks]).toEqual([
      [],
      [
        { pathway: 'first', populations: ['english-learners-low-literacy-cultural-barriers'] },
        { pathway: 'second', populations: ['basic-skills-deficient'] },
      ],
    ]);
  });

  test('sectors of skill needs that no pathway serves', () => {
    const need = (code: string) => ({ id: code, title: code, sectors: [{ edition: '2022', code }] });
    const sectors = (...codes: string[]) =>
      actionIn('expand-sectors', { skillNeeds: codes.map(need) })?.sectors;
    expect(sectors('33', '621', '4931')).toEqual(['31', '48']);
  });
});

describe('the report', () => {
  const oregon = JSON.parse(
    readFileSync(`${root}docs/examples/oregon-pathways-alliance.json`, 'utf8'),
  ) as PathwaySystem;

  test('lists every partner, and whether it plays a part on the day', () => {
    const parts = (day: string) =>
      partnershipReport(oregon, { asOf: day }).partners.flatMap(({ id, part }) =>
        part === 'none' ? [] : [[id, part]],
      );
    expect(parts('1998-12-31')).toEqual([]);
    expect(parts('2000-01-01').length).toBeGreaterThan(0);
    expect(parts('2004-06-01').some(([, part]) => part === 'perhaps')).toBe(true);
    expect(parts('2006-01-01').every(([, part]) => part === 'yes')).toBe(true);
  });

  test('wants a day', () => {
    expect(() => partnershipReport(oregon, { asOf: '2004' })).toThrow(
      expect.objectContaining({ code: 'bad-day' }),
    );
  });

  test('tells every part of it, in text and in Markdown, and text of the document stays text', () => {
    const full = system({
      ...two,
      title: 'A | *B*',
      partners: [
        partner('college', ['postsecondary'], {
          expertise: ['training-methods'],
          measures: [{ aim: 'jobs', measure: 'a' }],
        }),
        partner('board', ['workforce-system'], {
          functions: ['workforce-board'],
          level: 'local',
          ownership: 'public',
          measures: [{ aim: 'jobs', measure: 'b' }],
        }),
      ],
      roles: [
        role('lead', 'board', {
          kind: 'intermediary',
          tier: 'leadership',
          responsibilities: ['engage-employers', 'run-day-to-day'],
          champions: ['action'],
          resources: ['staff'],
          outcomes: ['placements'],
        }),
        role('late', 'board', { tier: 'leadership', from: '2026-02', to: '2026-01' }),
      ],
      supports: [
        { id: 'bus', title: 'Bus', kind: 'transportation', steps: 'all', capacity: [{ places: 1, need: 3 }] },
        { id: 'lost', title: 'Lost', kind: 'housing', steps: [] },
      ],
      funding: [
        {
          id: 'pilot',
          title: 'Pilot',
          source: 'state',
          uses: ['pilot'],
          amount: { amount: 30000, currency: 'USD' },
          effective: { to: '2026-01-31' },
        },
      ],
      plans: [
        { id: 'p', title: 'P', kind: 'operational', milestones: [{ title: 'Open', due: '2026-01-01' }] },
      ],
      ratings: [
        {
          id: 'a',
          title: 'Team',
          edition: 'toolkit-2011',
          element: 'build-partnerships',
          phase: 2,
          on: '2026-01-01',
          nextStep: 'Meet',
        },
      ],
    });
    const report = partnershipReport(full, { asOf: '2026-11-01' });
    const text = partnershipText(report);
    for (const line of [
      'A | *B*',
      'leadership: board',
      '1 of the 22 entities',
      'Public members: board',
      'Engage employers: board',
      'board: brings staff; answers for placements',
      'Measured differently, jobs: college by a; board by b',
      'places 1, need 3, 2 short',
      '"Lost" goes with no step of any pathway',
      'state: Pilot ($30,000)',
      'Nothing on record pays after the pilot: First, Second',
      'overdue since 2026-01-01: Open (milestone)',
      'toolkit 2011, build partnerships: phase 2 of 4',
      'next for Team: Meet',
      'Join programs into longer pathways',
      'The role of',
      'Reach the milestone "Open". Who: board. When: overdue since 2026-01-01.',
      'Find 2 more places of transportation. Who: board. When: no date on record.',
    ])
      expect(text.replaceAll(/\s+/g, ' ')).toContain(line);
    const markdown = partnershipMarkdown(report);
    expect(markdown.split('\n')[0]).toBe('# A &#124; &#42;B&#42;');
    expect(markdown.match(/^## /gm)?.length).toBe(11);
  });
});
