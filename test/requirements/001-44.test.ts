/** 001-44: Oregon year by year: academy teams, areas, the department and its three funding streams. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { PathwaySystem } from '../../src/model/system.js';
import { contributions, fundingReport, partnersAt, partnershipReport } from '../../src/partnership/index.js';
import { partnershipText } from '../../src/view/index.js';
import { root } from '../doors.js';

const example: PathwaySystem = JSON.parse(
  readFileSync(`${root}docs/examples/oregon-pathways-alliance.json`, 'utf8'),
);

test('Oregon year by year: academy teams, areas, the department and its three funding streams', () => {
  const at = (asOf: string) => partnersAt(example, { asOf }).map((each) => each.partner);
  const first = ['pcc', 'mhcc', 'swocc', 'local-wib', 'league'];
  expect(at('1999-12-31')).toEqual(first);
  expect(at('2004-12-31')).toEqual([
    ...first,
    ...['alliance-colleges', 'cte-network', 'education', 'employment', 'human-services', 'local-wibs'],
  ]);
  expect(at('2005-12-31')).toEqual(
    expect.arrayContaining([
      'education',
      'employment',
      'human-services',
      'local-wibs',
      'campuses',
      'ccwd',
      'areas',
    ]),
  );
  const text = partnershipText(partnershipReport(example, { asOf: '2011-12-31' })).replace(/\s+/g, ' ');
  for (const fact of [
    '(WIA)',
    'Carl Perkins VTEA',
    'Adult Education',
    'seven local Workforce Investment Areas',
    'department chairs',
    'Oregon Pathways Academy',
    '17 colleges',
    // The seed money has two givers: each as money, and as what the partner brings.
    'local: Seed funding of the first programs, from the local Workforce Investment Board',
    'other: Seed funding of the first programs, from the League of Innovation',
    'Local Workforce Investment Board: brings Seed funding, Seed funding of the first programs, from the local',
    'League of Innovation: brings Seed funding, Seed funding of the first programs, from the League',
    'Convening, 1999: Three colleges decide to collaborate',
    'with Portland Community College, Mt. Hood Community College, Southwestern Oregon Community College;',
    'Convening, 2004: The Oregon Pathways Alliance is officially formed',
    'High school Career and Technical Education Network, Department of Education, Employment Department, Department of Human Services, Local Workforce Investment Boards; Additional pathways',
    'Convening, 2005: Oregon Pathways Academy, convened by the Alliance',
    'Outreach: The Alliance regularly garners input',
    'new education and training programs for high-demand occupations, after the needs of the local workforce',
    'The success of the first models brought partnerships with additional organizations and agencies',
    'The Oregon Pathways Alliance is officially formed; with The five community colleges of the Alliance',
    'helped build capacity and define working relationships among the members',
    'other departments and colleges launched similar efforts',
    'regularly garners input and buy-in from everyone involved',
    'faculty, department chairs, employers, student services staffs, advisory committees',
    'for all 17 community college campuses, with State teams',
    'streamlines and coordinates multiple funding streams',
    '17 independently funded community colleges and the seven local Workforce Investment Areas',
    'the first State in the country to develop a statewide career pathways system, and a recognized leader',
  ])
    expect(text).toContain(fact);
});

test('What took place is told on its day and not before it', () => {
  const done = (asOf: string) =>
    partnershipReport(example, { asOf }).activities.map(({ activity, on }) => [activity, on]);
  const [programs, alliance] = [
    ['first-programs', '1999'],
    ['alliance-formed', '2004'],
  ];
  const input = ['input', undefined];
  expect(done('1998-12-31')).toEqual([input]);
  expect(done('2003-12-31')).toEqual([programs, input]);
  expect(done('2004-12-31')).toEqual([alliance, programs, input]);
  expect(done('2005-12-31')).toEqual([['academy', '2005'], alliance, programs, input]);
});

test('The board and the League each give their part of the seed money', () => {
  const asOf = '1999-12-31';
  const seed = (partner: string) => contributions(example, { asOf }).find((each) => each.partner === partner);
  expect(seed('local-wib')).toMatchObject({ resources: ['Seed funding'], funding: ['seed'] });
  expect(seed('league')).toMatchObject({ resources: ['Seed funding'], funding: ['seed-league'] });
  expect(fundingReport(example, { asOf }).streams.filter(({ funding }) => /seed/.test(`${funding}`))).toEqual(
    [
      { source: 'local', funding: ['seed'], amounts: [] },
      { source: 'other', funding: ['seed-league'], amounts: [] },
    ],
  );
});
