/** 004-20: six core elements, thirty-six components: what data shows is shown, what is only named is not. */
import { expect, test } from 'vitest';
import type { EntryPoint } from '../../src/model/entry.js';
import { vocabularies } from '../../src/model/index.js';
import type { Pathway } from '../../src/model/pathway.js';
import type { Plan } from '../../src/model/plan.js';
import type { Step } from '../../src/model/step.js';
import type { SupportKind } from '../../src/model/support-kinds.js';
import type { PathwaySystem } from '../../src/model/system.js';
import { partner, role, system } from '../partnership/system.js';
import { shown } from './shown.js';

const pathway: Pathway = { id: 'welder', title: 'Welder', steps: ['basic', 'weld'] };
const onPathway = (more: Partial<Pathway>) => ({ pathways: [{ ...pathway, ...more }] });
const basic: Step = { id: 'basic', title: 'Basic welding', kind: 'course' };
const weld: Step = { id: 'weld', title: 'Welding', kind: 'course' };
const onStep = (more: Partial<Step>, first: Partial<Step> = {}) => ({
  steps: [
    { ...basic, ...first },
    { ...weld, ...more },
  ],
});
const inPlan = (more: Partial<Plan>) => ({
  plans: [{ id: 'plan', title: 'Plan', kind: 'local-plan' as const, ...more }],
});
const door = (id: string, more: Partial<EntryPoint> = {}): EntryPoint => ({
  id,
  pathway: 'welder',
  step: 'weld',
  ...more,
});
const exits = ['basic', 'weld'].map((step) => ({
  ...{ id: `after-${step}`, pathway: 'welder', after: { kind: 'step', step } as const },
}));
const helps = (kind: SupportKind) => ({ supports: [{ id: 's', title: 'S', kind, steps: 'all' as const }] });
const parties = ['board', 'college'].map((each) => ({ partner: each, signedOn: '2025-01-01' }));
const inFall = { when: { from: '2026-09-01', to: '2026-12-31' } };
const education = { kind: 'education', ...inFall } as const;
const training = { kind: 'training', ...inFall } as const;

/** The chart of the source, row by row: every component with rows of a document that show it. */
const chart: Record<string, Record<string, Partial<PathwaySystem>>> = {
  partnership: {
    formation: { roles: [role('convene', 'board'), role('teach', 'college')] },
    leadership: { roles: [role('lead', 'board', { tier: 'leadership' })] },
    vision: inPlan({ vision: 'Every resident can reach a skilled job' }),
    governance: { agreements: [{ id: 'mou', kind: 'mou', parties }] },
    funding: { funding: [{ id: 'grant', title: 'Grant', source: 'state' }] },
  },
  sector: {
    'industry-focus': onPathway({ sectors: [{ edition: '2022', code: '332' }] }),
    'employer-engagement': { engagements: [{ id: 'e', kind: 'validate-curriculum', partner: 'shop' }] },
    'occupational-targets': onPathway({ occupations: ['welder'] }),
    'skill-shortage': { skillNeeds: [{ id: 'need', title: 'Welders are short' }] },
  },
  design: {
    'starting-skills': { entries: [door('in', { requires: { kind: 'level', scheme: 'efl', level: 4 } })] },
    'stackable-credentials': onStep(
      { awards: ['degree'], requires: { kind: 'credential', credential: 'card' } },
      { awards: ['card'] },
    ),
    sequencing: onStep({ follows: ['basic'] }),
    'curriculum-design': onStep({ competencies: ['joints'] }),
    'entry-exit-points': { entries: [door('one'), door('two', { step: 'basic' })], exits },
    'alignment-across-settings': onStep({ provider: 'college' }, { provider: 'board' }),
    articulation: { agreements: [{ id: 'a', kind: 'articulation', parties }] },
    'alternative-placement': {
      entries: [
        door('in', {
          alternatives: [{ title: 'Portfolio', requires: { kind: 'text', text: 'A portfolio' } }],
        }),
      ],
    },
  },
  instruction: {
    'participant-focused': onPathway({ individualPlan: true }),
    'evidence-based': {
      evidence: [
        {
          ...{ id: 'results', kind: 'outcomes', about: [{ kind: 'pathway', id: 'welder' }], bearing: 'for' },
          ...{ date: '2026-06-30', source: 'State evaluation' },
        },
      ],
    },
    contextualized: onStep({ components: [{ kind: 'education', occupation: 'welder' }] }),
    'concurrent-remediation': onStep({ components: [education, training] }),
    'dual-enrollment': onStep({ kind: 'dual-enrollment' }),
    'competency-based': onStep({ accelerators: ['competency-based'] }),
    'work-based-learning': onStep({ kind: 'internship' }),
    integrated: onStep({ kind: 'integrated-education-and-training' }),
  },
  supports: {
    'participant-assessment': helps('skills-assessment'),
    'career-navigation': helps('career-navigation'),
    'supportive-services': helps('child-and-dependent-care'),
    'intrusive-advising': helps('intrusive-advising'),
    'case-coordination': helps('case-management'),
    referral: helps('referral'),
  },
  measurement: {
    'pathways-in-data': onPathway({ identifiers: [{ scheme: 'state-data-system', value: 'W-17' }] }),
    'metric-selection': inPlan({ goals: [{ id: 'g', title: 'More finish', measures: ['completion'] }] }),
    'shared-accountability': {
      roles: ['board', 'college'].map((who) => role(who, who, { outcomes: ['completion'] })),
    },
    'continuous-improvement': inPlan({ reviewedOn: '2026-03-01' }),
    'achievement-gaps': inPlan({
      findings: [{ kind: 'gap', title: 'Fewer finish', populations: ['low-income'] }],
    }),
  },
};

/** Nothing in it shows a component by itself. */
const bare = system({
  partners: [
    partner('board', ['workforce-system']),
    partner('college', ['postsecondary']),
    partner('shop', ['industry']),
  ],
  occupations: [{ id: 'welder', title: 'Welder' }],
  competencies: [{ id: 'joints', title: 'Weld joints' }],
  credentials: ['card', 'degree'].map((id) => ({ id, title: id, kind: 'Certificate' as const })),
  steps: [basic, weld],
  pathways: [pathway],
});
const allShown = (document: PathwaySystem) =>
  Object.fromEntries(Object.keys(chart).map((element) => [element, shown(document, element)]));

test('The library has the six rows of the chart with their components, and no others', () => {
  const { coreElements, keyComponents } = vocabularies;
  expect(Object.keys(coreElements)).toEqual(Object.keys(chart));
  const grouped = Object.entries(keyComponents).map(([component, { element }]) => [element, component]);
  expect(grouped).toEqual(
    Object.entries(chart).flatMap(([element, of]) =>
      Object.keys(of).map((component) => [element, component]),
    ),
  );
  expect(Object.values(chart).map((of) => Object.keys(of).length)).toEqual([5, 4, 8, 8, 6, 5]);
});

test('A plan that names all thirty-six shows none of them', () => {
  const names = Object.values(chart).flatMap(Object.keys) as (keyof typeof vocabularies.keyComponents)[];
  const named = {
    ...bare,
    ...inPlan({ components: names.map((component) => ({ component, text: component })) }),
  };
  expect(names).toHaveLength(36);
  expect(allShown(named)).toEqual(Object.fromEntries(Object.keys(chart).map((element) => [element, []])));
});

/** The same data shows these as well: the parts of a step say what is taught, and roles of two are a partnership. */
const also: Record<string, readonly string[]> = {
  'stackable-credentials': ['sequencing'],
  contextualized: ['curriculum-design'],
  'concurrent-remediation': ['curriculum-design'],
  'shared-accountability': ['formation'],
};
const rows = Object.values(chart).flatMap((of) =>
  Object.entries(of).map(([component, data]) => ({ component, data })),
);
test.each(rows)('Data shows $component', ({ component, data }) => {
  const expected = [component, ...(also[component] ?? [])];
  expect(Object.values(allShown(bare)).flat()).toEqual([]);
  expect(allShown({ ...bare, ...data })).toEqual(
    Object.fromEntries(
      Object.entries(chart).map(([element, of]) => [
        element,
        Object.keys(of).filter((each) => expected.includes(each)),
      ]),
    ),
  );
});
