/**
 * Three hand-made systems of one pathway each, made up for tests: every step has a duration in weeks and a cost in US
 * dollars. In the drawings `──▶` reads "counts towards", `[x]` is a credential, `(…)` weeks and dollars.
 */
import type { EntryPoint } from '../../src/model/entry.js';
import type { ExitPoint } from '../../src/model/exit.js';
import type { Requirement } from '../../src/model/requirement.js';
import type { Step } from '../../src/model/step.js';
import type { StepKind } from '../../src/model/step-kinds.js';
import type { PathwaySystem } from '../../src/model/system.js';
import {
  all,
  any,
  beside,
  credits,
  grade,
  graded,
  holds,
  prior,
  sameTerm,
  some,
  words,
} from './small-system.js';

function row(
  id: string,
  kind: StepKind,
  weeks: number,
  dollars: number,
  requires?: Requirement,
  more: Partial<Step> = {},
): Step {
  return {
    id,
    title: `Step ${id}`,
    kind,
    duration: `P${weeks}W`,
    cost: { amount: dollars, currency: 'USD' },
    ...(requires ? { requires } : {}),
    ...more,
  };
}

const college = { id: 'college', name: 'A college', types: ['postsecondary'] } as const;

/**
 * From English classes or dual enrollment to registered nurse.
 *
 * ```
 * esl ──▶ bridge ──┐ any                       ┌──▶ lpn (40, 6500) ─────────────┐
 * (12, 0) (8, 150) ├──▶ cna [cna] ─────────────┤      ▲ all                     ├ [lpn] ──▶ adn [adn]
 *      ▲           │    (10, 900)              │   anatomy (16, 600)            │         (64, 9800)
 *   or grade 6     ├──▶ anatomy                └──▶ lpn-apprenticeship (52, 0) ─┘
 * dual ────────────┘
 * (16, 0), high school students only
 *
 * Doors: esl-door, bridge-door, dual-door; return-door straight into lpn: [cna] and a year as an aide, or a portfolio.
 * Exits: cna-exit after [cna] to work as an aide, and back by return-door (the off-ramp); adn-exit after adn.
 * Onward: a bachelor's degree after adn.
 * ```
 */
export const nursingLattice: PathwaySystem = {
  format: 'career-pathways/1',
  id: 'nursing',
  title: 'Nursing lattice',
  partners: [college],
  occupations: [
    { id: 'aide', title: 'Nursing assistant', advancesTo: [{ occupation: 'lpn', direction: 'vertical' }] },
    { id: 'lpn', title: 'Practical nurse', advancesTo: [{ occupation: 'rn', direction: 'vertical' }] },
    { id: 'rn', title: 'Registered nurse' },
  ],
  credentials: [
    { id: 'cna', title: 'Nursing assistant', kind: 'Certificate', occupations: ['aide'] },
    { id: 'lpn', title: 'Practical nurse', kind: 'License', occupations: ['lpn'] },
    { id: 'adn', title: 'Associate degree in nursing', kind: 'AssociateDegree', occupations: ['rn'] },
  ],
  steps: [
    row('esl', 'english-language-acquisition', 12, 0),
    row('bridge', 'bridge', 8, 150, any(prior('esl'), grade(6))),
    row('dual', 'dual-enrollment', 16, 0, { kind: 'population', population: 'high-school-students' }),
    row('cna', 'certificate-program', 10, 900, any(prior('bridge'), prior('dual')), { awards: ['cna'] }),
    row('anatomy', 'course', 16, 600, any(prior('bridge'), prior('dual')), {
      credits: 4,
      level: 'postsecondary',
    }),
    row('lpn', 'certificate-program', 40, 6500, all(holds('cna'), prior('anatomy')), { awards: ['lpn'] }),
    row('lpn-apprenticeship', 'apprenticeship', 52, 0, holds('cna'), { awards: ['lpn'] }),
    row('adn', 'degree-program', 64, 9800, holds('lpn'), { awards: ['adn'] }),
  ],
  pathways: [
    {
      id: 'nursing',
      title: 'Nursing',
      occupations: ['aide', 'lpn', 'rn'],
      populations: ['adult-education-students', 'out-of-school-youth'],
      steps: ['esl', 'bridge', 'dual', 'cna', 'anatomy', 'lpn', 'lpn-apprenticeship', 'adn'],
      onward: [{ kind: 'baccalaureate', link: 'credit-transfer', after: 'adn' }],
    },
  ],
  entries: [
    { id: 'esl-door', pathway: 'nursing', step: 'esl', populations: ['adult-education-students'] },
    { id: 'bridge-door', pathway: 'nursing', step: 'bridge', requires: grade(6) },
    { id: 'dual-door', pathway: 'nursing', step: 'dual', populations: ['high-school-students'] },
    {
      id: 'return-door',
      title: 'Aides at work',
      pathway: 'nursing',
      step: 'lpn',
      populations: ['incumbent-workers'],
      requires: all(holds('cna'), { kind: 'experience', years: 1, occupation: 'aide' }),
      alternatives: [{ title: 'Portfolio', requires: words('A portfolio of prior learning') }],
    },
  ] satisfies EntryPoint[],
  exits: [
    {
      id: 'cna-exit',
      pathway: 'nursing',
      after: { kind: 'credential', credential: 'cna' },
      occupations: ['aide'],
      reenter: ['return-door'],
    },
    { id: 'adn-exit', pathway: 'nursing', after: { kind: 'step', step: 'adn' }, occupations: ['rn'] },
  ] satisfies ExitPoint[],
};

/**
 * Machining and welding, with an apprenticeship beside the classroom, and with loose ends on purpose.
 *
 * ```
 * shop-math (6, 100) ────┐ any                               ┌──▶ machining-2 [mt2] (14, 2400) ──┐
 * pre-apprenticeship ────┼──▶ machining-1 [mt1] (12, 1800) ──┤                                   │ 2 of 3
 * (8, 0), grade 8        │         ▲ at the same time        └──▶ apprenticeship [journey] ──────┼──▶ aas [aas]
 *                        │       safety [osha] (1, 120)           (104, 0)                       │   (32, 5200)
 *                        └──▶ welding [weld] (14, 2200) ◀── safety                               │
 *                                  └─────────────────────────────────────────────────────────────┘
 * plant-english (10, 0), developmental education: leads nowhere
 *
 * Doors: floor-door into shop-math; evening-door into machining-2: three years as an operator.
 * Exits: operator-exit after machining-1, an off-ramp back by evening-door and by a door that does not exist;
 *        welder-exit after [weld], an off-ramp with no way back.
 * The authors claim to have said all about exits, occupations, onward options and steps.
 * ```
 */
export const manufacturingLattice: PathwaySystem = {
  format: 'career-pathways/1',
  id: 'manufacturing',
  title: 'Manufacturing lattice',
  complete: ['exits', 'occupations', 'onward', 'steps'],
  partners: [college],
  occupations: [
    { id: 'operator', title: 'Operator', advancesTo: [{ occupation: 'machinist', direction: 'vertical' }] },
    { id: 'machinist', title: 'Machinist' },
    { id: 'welder', title: 'Welder' },
  ],
  credentials: [
    { id: 'osha', title: 'Safety card', kind: 'Certificate' },
    { id: 'mt1', title: 'Machining one', kind: 'Certification', occupations: ['operator'] },
    { id: 'mt2', title: 'Machining two', kind: 'Certification', occupations: ['operator'] },
    { id: 'weld', title: 'Welding', kind: 'Certification' },
    { id: 'journey', title: 'Journey worker', kind: 'JourneymanCertificate', occupations: ['machinist'] },
    { id: 'aas', title: 'Associate degree', kind: 'AssociateDegree' },
  ],
  steps: [
    row('shop-math', 'transitional-coursework', 6, 100),
    row('pre-apprenticeship', 'pre-apprenticeship', 8, 0, grade(8)),
    row('safety', 'course', 1, 120, undefined, { awards: ['osha'] }),
    row(
      'machining-1',
      'certificate-program',
      12,
      1800,
      all(any(prior('shop-math'), prior('pre-apprenticeship')), beside('safety')),
      { awards: ['mt1'] },
    ),
    row('machining-2', 'certificate-program', 14, 2400, holds('mt1'), { awards: ['mt2'] }),
    row(
      'welding',
      'certificate-program',
      14,
      2200,
      all(any(prior('shop-math'), prior('pre-apprenticeship')), holds('osha')),
      { awards: ['weld'] },
    ),
    row('apprenticeship', 'apprenticeship', 104, 0, holds('mt1'), { awards: ['journey'] }),
    row('aas', 'degree-program', 32, 5200, some(2, holds('mt2'), holds('weld'), holds('journey')), {
      awards: ['aas'],
    }),
    row('plant-english', 'developmental-education', 10, 0),
  ],
  pathways: [
    {
      id: 'manufacturing',
      title: 'Manufacturing',
      occupations: ['operator', 'machinist', 'welder'],
      steps: [
        'shop-math',
        'pre-apprenticeship',
        'safety',
        'machining-1',
        'machining-2',
        'welding',
        'apprenticeship',
        'aas',
        'plant-english',
      ],
    },
  ],
  entries: [
    { id: 'floor-door', pathway: 'manufacturing', step: 'shop-math', populations: ['dislocated-workers'] },
    {
      id: 'evening-door',
      pathway: 'manufacturing',
      step: 'machining-2',
      requires: { kind: 'experience', years: 3, occupation: 'operator' },
    },
  ] satisfies EntryPoint[],
  exits: [
    {
      id: 'operator-exit',
      pathway: 'manufacturing',
      after: { kind: 'step', step: 'machining-1' },
      occupations: ['operator'],
      reenter: ['evening-door', 'weekend-door'],
    },
    {
      id: 'welder-exit',
      pathway: 'manufacturing',
      after: { kind: 'credential', credential: 'weld' },
      occupations: ['welder'],
    },
  ] satisfies ExitPoint[],
};

/**
 * Information technology by courses and credits, with credit for a high school course by agreement.
 *
 * ```
 * digital ──▶ intro ──┬──▶ helpdesk [helpdesk] (4, 250) ──▶ apprenticeship [itj] (52, 0) ────────┐
 * (6, 0)   (8, 400)   │                                                                         │ any
 *            ▲ credit ├──▶ networks (16, 600) ◀─same term─▶ networks-lab (16, 150)              ├──▶ degree [aas]
 *          hs-it      │        │ grade 2                                                        │  (32, 4800)
 *         (18, 0)     │        └──▶ security (16, 600)                                          │
 *                     └──▶ scripting (16, 600)                                                  │
 *        8 credits of networks 4, networks-lab 1, security 4, scripting 3 ──▶ certificate [itc] ┘
 *                                                                             (8, 500)
 * Doors: open-door into digital; school-door into hs-it; return-door into security: [helpdesk] and a year of support
 *        work, or an interview.
 * Exits: helpdesk-exit after [helpdesk], the off-ramp, back by return-door; degree-exit after degree.
 * ```
 */
export const itLattice: PathwaySystem = {
  format: 'career-pathways/1',
  id: 'it',
  title: 'Information technology lattice',
  partners: [college, { id: 'school', name: 'A high school', types: ['secondary'] }],
  agreements: [
    {
      id: 'credit',
      kind: 'articulation',
      parties: [{ partner: 'college' }, { partner: 'school' }],
      articulates: [{ from: { kind: 'step', step: 'hs-it' }, to: 'intro' }],
    },
  ],
  occupations: [
    { id: 'support', title: 'Support specialist' },
    { id: 'admin', title: 'Network administrator' },
  ],
  credentials: [
    { id: 'helpdesk', title: 'Help desk', kind: 'Certification', occupations: ['support'] },
    { id: 'itj', title: 'Journey worker', kind: 'JourneymanCertificate', occupations: ['admin'] },
    { id: 'itc', title: 'Certificate', kind: 'Certificate' },
    { id: 'aas', title: 'Associate degree', kind: 'AssociateDegree', occupations: ['admin'] },
  ],
  steps: [
    row('digital', 'bridge', 6, 0),
    row('hs-it', 'dual-enrollment', 18, 0),
    row('intro', 'course', 8, 400, prior('digital'), { credits: 3, level: 'postsecondary' }),
    row('helpdesk', 'certificate-program', 4, 250, prior('intro'), { awards: ['helpdesk'] }),
    row('networks', 'course', 16, 600, all(prior('intro'), sameTerm('networks-lab')), { credits: 4 }),
    row('networks-lab', 'course', 16, 150, sameTerm('networks'), { credits: 1 }),
    row('security', 'course', 16, 600, graded('networks', 2), { credits: 4 }),
    row('scripting', 'course', 16, 600, prior('intro'), { credits: 3 }),
    row('apprenticeship', 'apprenticeship', 52, 0, holds('helpdesk'), { awards: ['itj'] }),
    row(
      'certificate',
      'certificate-program',
      8,
      500,
      credits(8, 'networks', 'networks-lab', 'security', 'scripting'),
      { awards: ['itc'] },
    ),
    row('degree', 'degree-program', 32, 4800, any(holds('itc'), holds('itj')), { awards: ['aas'] }),
  ],
  pathways: [
    {
      id: 'it',
      title: 'Information technology',
      occupations: ['support', 'admin'],
      steps: [
        'digital',
        'hs-it',
        'intro',
        'helpdesk',
        'networks',
        'networks-lab',
        'security',
        'scripting',
        'apprenticeship',
        'certificate',
        'degree',
      ],
    },
  ],
  entries: [
    { id: 'open-door', pathway: 'it', step: 'digital' },
    { id: 'school-door', pathway: 'it', step: 'hs-it', populations: ['high-school-students'] },
    {
      id: 'return-door',
      pathway: 'it',
      step: 'security',
      requires: all(holds('helpdesk'), { kind: 'experience', years: 1, occupation: 'support' }),
      alternatives: [{ title: 'Interview', requires: words('An interview') }],
    },
  ] satisfies EntryPoint[],
  exits: [
    {
      id: 'helpdesk-exit',
      pathway: 'it',
      after: { kind: 'credential', credential: 'helpdesk' },
      occupations: ['support'],
      reenter: ['return-door'],
    },
    { id: 'degree-exit', pathway: 'it', after: { kind: 'step', step: 'degree' }, occupations: ['admin'] },
  ] satisfies ExitPoint[],
};
