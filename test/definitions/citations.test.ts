/**
 * Where each definition says that its elements are written, against a list that was made from the texts themselves, and
 * the words of the law that it leaves to people.
 */
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/definitions/catalogue.js';
import type { Proposition } from '../../src/definitions/engine/definition.js';
import type { Citation } from '../../src/logic/citation.js';

const words = (citation: Citation) =>
  'usc' in citation ? `${citation.usc} = ${citation.act}` : `${citation.document}, ${citation.place}`;

const hea = (place: string) => `20 U.S.C. 1091(d)(2)${place} = HEA section 484(d)(2)${place}`;
const aid = (place: string) => `Student assistance regulations, 34 CFR 668.157${place}`;
const adults = (place: string) => `Adult and dislocated worker regulations, 20 CFR 680.${place}`;
const youth = (place: string) => `Youth activities regulations, 20 CFR 681.480${place}`;
const perkins = (place: string) => `20 U.S.C. 2302(41)${place} = Perkins Act section 3(41)${place}`;
const articulation = '20 U.S.C. 2302(4) = Perkins Act section 3(4)';
const tac = 'RSA-TAC-17-01, recognized postsecondary credential';
const localPlan = '29 U.S.C. 3123(b)(3) = WIOA section 108(b)(3)';
const bill =
  'H.R. 8210 (119th Congress), introduced, not law, from an account of it, change of WIOA section 3(7)(F)';

/** What a definition rests on, from when, when it was last read, and the place of each element in order. */
interface Rests {
  readonly title: string;
  readonly edition: string;
  readonly basis: string;
  readonly authority: string;
  readonly read: string;
  readonly from?: string;
  readonly elements: { readonly [element: string]: string };
}

const act = { edition: 'wioa-2014', basis: 'statute', read: '2024-10', from: '2015-07-01' };
const careerPathway = {
  'lead-in': '29 U.S.C. 3102(7), lead-in = WIOA section 3(7), lead-in',
  A: '29 U.S.C. 3102(7)(A) = WIOA section 3(7)(A)',
  B: '29 U.S.C. 3102(7)(B) = WIOA section 3(7)(B)',
  C: '29 U.S.C. 3102(7)(C) = WIOA section 3(7)(C)',
  D: '29 U.S.C. 3102(7)(D) = WIOA section 3(7)(D)',
  E: '29 U.S.C. 3102(7)(E) = WIOA section 3(7)(E)',
};
const secondary = { basis: 'secondary', read: '2026-11' };
const guidance = { basis: 'guidance', read: '2026-11' };
const toolkit = 'Career Pathways Toolkit (2011), Element One';
const roles = 'Partner Roles and Responsibilities (ED-04-CO-0121/0001), Overview';
const partner = (point: string) => `29 U.S.C. 3151(b)(1)(B)(${point}) = WIOA section 121(b)(1)(B)(${point})`;
const leadership = '29 U.S.C. 3122(d)(5) = WIOA section 107(d)(5)';
const memorandum = (place: string) => `29 U.S.C. 3151(c)${place} = WIOA section 121(c)${place}`;
const sector = (place: string) => `29 U.S.C. 3102(26)${place} = WIOA section 3(26)${place}`;
const pell = (place: string) => `20 U.S.C. 1088(b)(3)${place} = HEA section 481(b)(3)${place}`;
const jenkins = 'Jenkins (2006), as the discussion paper on GO TO 2040 quotes it';
const iet = (place: string) => `Adult education regulations, 34 CFR 463.${place}`;
const all = (place: string, ...elements: string[]) => Object.fromEntries(elements.map((id) => [id, place]));

const expected: { readonly [definition: string]: Rests } = {
  'wioa-3-7': {
    ...act,
    title: 'Career pathway, WIOA section 3(7)',
    authority: '29 U.S.C. 3102(7) = WIOA section 3(7)',
    elements: {
      ...careerPathway,
      F: '29 U.S.C. 3102(7)(F) = WIOA section 3(7)(F)',
      G: '29 U.S.C. 3102(7)(G) = WIOA section 3(7)(G)',
    },
  },
  'iowa-281-23-1': {
    title: 'Career pathways, Iowa Administrative Code r. 281-23.1',
    edition: 'iowa-281-23',
    authority: 'Iowa Administrative Code, r. 281-23.1',
    ...secondary,
    elements: { ...careerPathway, G: '29 U.S.C. 3102(7)(G) = WIOA section 3(7)(G)' },
  },
  'strategic-minimum': {
    title: 'Strategic minimum of a career pathways partnership',
    edition: 'ed-partner-roles',
    authority: roles,
    ...secondary,
    elements: all(`${roles}, second sentence`, 'education', 'workforce-system', 'economic-development'),
  },
  'state-team': {
    title: 'State members of the leadership team, at a minimum',
    edition: 'toolkit-2011',
    authority: `${toolkit}, State-level team members`,
    ...guidance,
    elements: all(
      `${toolkit}, State-level team members`,
      ...['workforce-development', 'human-services', 'education'],
      ...['adult-basic-education', 'economic-development'],
    ),
  },
  'local-team': {
    title: 'Local members of the leadership team, at a minimum',
    edition: 'toolkit-2011',
    authority: `${toolkit}, Local-level team members`,
    ...guidance,
    elements: all(
      `${toolkit}, Local-level team members`,
      ...['workforce', 'postsecondary', 'adult-education', 'human-services'],
      ...['economic-development', 'community-based', 'businesses'],
    ),
  },
  'element-one': {
    title: 'Element One: build cross-agency partnerships and clarify roles',
    edition: 'toolkit-2011',
    authority: `${toolkit}, steps`,
    ...guidance,
    elements: {
      'engage-team': `${toolkit}, step 1`,
      'shared-plan': `${toolkit}, step 2`,
      intermediary: `${toolkit}, step 3`,
      'define-roles': `${toolkit}, step 4`,
      'state-local-relation': `${toolkit}, step 5`,
    },
  },
  'one-stop-partners': {
    ...act,
    title: 'Required one-stop partners, WIOA section 121(b)(1)(B)',
    authority: '29 U.S.C. 3151(b)(1)(B) = WIOA section 121(b)(1)(B)',
    elements: {
      ...all(
        partner('i'),
        ...['adult', 'dislocated-worker', 'youth', 'job-corps', 'youthbuild', 'native-american'],
        'migrant-seasonal-farmworker',
      ),
      'wagner-peyser': partner('ii'),
      'adult-education': partner('iii'),
      'vocational-rehabilitation': partner('iv'),
      scsep: partner('v'),
      'perkins-postsecondary': partner('vi'),
      taa: partner('vii'),
      'veterans-grants': partner('viii'),
      csbg: partner('ix'),
      hud: partner('x'),
      'unemployment-compensation': partner('xi'),
      'second-chance': partner('xii'),
      tanf: partner('xiii'),
    },
  },
  'sector-partnership': {
    ...act,
    title: 'Industry or sector partnership, WIOA section 3(26)',
    authority: sector(''),
    elements: {
      board: sector(''),
      'working-group': sector('(A)'),
      employers: sector('(A)(i)'),
      labor: sector('(A)(ii)'),
      education: sector('(A)(iii)'),
    },
  },
  'local-leadership': {
    ...act,
    title: 'Local leadership of career pathways, WIOA section 107(d)(5)',
    authority: leadership,
    elements: all(leadership, 'board-leads', 'with-education', 'pathways', 'aligned-services', 'barriers'),
  },
  'local-plan': {
    title: 'Core elements of a career pathway system, for a local plan',
    edition: 'clasp-local-planning',
    authority: [
      'Career Pathways: Local Planning (CLASP), reference chart, by Tim Harmon, Workforce Enterprise Services',
      '29 U.S.C. 3102(7) = WIOA section 3(7)',
      'Alliance for Quality Career Pathways, framework, on which the chart builds',
    ].join('; '),
    ...secondary,
    elements: {
      partnership: 'Career Pathways: Local Planning (CLASP), Partnership',
      sector: 'Career Pathways: Local Planning (CLASP), Sector',
      design: 'Career Pathways: Local Planning (CLASP), Design',
      instruction: 'Career Pathways: Local Planning (CLASP), Instructional delivery',
      supports: 'Career Pathways: Local Planning (CLASP), Participant supports',
      measurement: 'Career Pathways: Local Planning (CLASP), Measurement',
    },
  },
  'one-stop-mou': {
    ...act,
    title: 'One-stop memorandum of understanding, WIOA section 121(c)',
    authority: memorandum('(2)'),
    elements: {
      signed: memorandum('(1)'),
      services: memorandum('(2)(A)(i)'),
      costs: memorandum('(2)(A)(ii)'),
      referrals: memorandum('(2)(A)(iii)'),
      access: memorandum('(2)(A)(iv)'),
      duration: memorandum('(2)(A)(v)'),
    },
  },
  'jenkins-2006': {
    title: 'Career pathway, Jenkins (2006)',
    edition: 'jenkins-2006',
    authority: `${jenkins}, second to fourth sentences`,
    ...secondary,
    elements: {
      connected: `${jenkins}, “a series of connected education and training programs”`,
      services: `${jenkins}, “education and training programs and support services”`,
      employment: `${jenkins}, “secure employment within a specific industry or occupational sector”`,
      advance: `${jenkins}, “successively higher levels of education and employment in that sector”`,
      'each-step': `${jenkins}, “Each step … is designed explicitly to prepare the participant for the next level”`,
      important: `${jenkins}, “target jobs in industries of importance to local economies”`,
    },
  },
  'iet-463': {
    title: 'Integrated education and training, 34 CFR 463.35 to 463.38',
    edition: '81-fr-55553',
    authority: `29 U.S.C. 3272(11) = WIOA section 203(11); ${iet('35 to 463.38')}`,
    basis: 'regulation',
    read: '2025-01',
    elements: {
      components: iet('36'),
      quality: iet('37(a)(1)'),
      simultaneous: iet('37(a)(2)'),
      materials: iet('37(a)(3)'),
      objectives: iet('37(b)'),
      advancement: iet('38'),
    },
  },
  'workforce-pell': {
    title: 'Eligible workforce program for Workforce Pell Grants, HEA section 481(b)(3)',
    ...{ edition: 'pl-119-21-engrossed', basis: 'engrossed', read: '2026-11', from: '2026-07-01' },
    authority: `${pell('')}; Public Law 119-21, as engrossed by the Senate, section 83002(b)`,
    elements: {
      institution: pell('(A)(i)'),
      length: pell('(A)(i)'),
      delivery: pell('(A)(ii)'),
      aligned: pell('(A)(iii)(I)'),
      hiring: pell('(A)(iii)(II)'),
      credential: pell('(A)(iii)(III)'),
      credit: pell('(A)(iii)(IV)'),
      offered: pell('(A)(iv)(I)'),
      completion: pell('(A)(iv)(II)'),
      placement: pell('(A)(iv)(III)'),
      earnings: pell('(A)(iv)(IV)'),
    },
  },
  'ecpp-484-d-2': {
    title: 'Eligible career pathway program, HEA section 484(d)(2)',
    edition: '34-cfr-668-157',
    authority: `${hea('')}; ${aid('(a)(1) to (4)')}`,
    basis: 'regulation',
    read: '2026-11',
    from: '2024-07-01',
    elements: {
      'lead-in': hea(', lead-in'),
      ...Object.fromEntries(['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((id) => [id, hea(`(${id})`)])),
      enrollment: aid('(a)(1)'),
      'labor-market': aid('(a)(2)'),
      coursework: aid('(a)(3)'),
      guidance: aid('(a)(4)'),
      'not-read': aid(', the end of (a)(4) and what follows it: not read'),
      approval: 'Student assistance regulations, from accounts of them, 34 CFR 668.156 and 668.157',
    },
  },
  'perkins-3-41': {
    title: 'Program of study, Perkins Act section 3(41)',
    edition: 'perkins-2018',
    authority: perkins(''),
    basis: 'statute',
    read: '2023-04',
    elements: {
      'lead-in': perkins(', lead-in'),
      ...Object.fromEntries(['A', 'B', 'C', 'D', 'E', 'F'].map((id) => [id, perkins(`(${id})`)])),
    },
  },
  'perkins-3-4': {
    title: 'Articulation agreement, Perkins Act section 3(4)',
    edition: 'perkins-2018',
    authority: `${articulation}; 20 U.S.C. 2302(11) = Perkins Act section 3(11)`,
    basis: 'statute',
    read: '2023-04',
    elements: all(articulation, 'commitment', 'approval', 'institutions', 'program', 'credit'),
  },
  'wioa-3-52': {
    title: 'Recognized postsecondary credential, WIOA section 3(52)',
    edition: 'tac-17-01',
    authority: `29 U.S.C. 3102(52) = WIOA section 3(52); ${tac}`,
    ...{ basis: 'guidance', read: '2024-06', from: '2024-06-11' },
    elements: {
      skills: `${tac}, which skills`,
      issuer: `${tac}, who may issue`,
      kind: '29 U.S.C. 3102(52) = WIOA section 3(52)',
    },
  },
  'wioa-108-b-3': {
    ...act,
    title: 'Industry-recognized, portable and stackable credential, WIOA section 108(b)(3)',
    authority: localPlan,
    read: '2023-04',
    elements: all(localPlan, 'industry-recognized', 'portable', 'stackable'),
  },
  'etp-680': {
    title: 'Program of an eligible training provider, 20 CFR 680.400 to 680.530',
    ...{ edition: '81-fr-56385', basis: 'regulation', read: '2025-01' },
    authority: adults('400 to 680.530'),
    elements: {
      entity: adults('410(d)'),
      services: adults('420'),
      'leads-to': adults('420(a) to (d)'),
      determined: adults('430(b)'),
      listed: adults('410(b)'),
    },
  },
  'registered-apprenticeship': {
    title: 'Registered apprenticeship, 20 CFR 680.470',
    ...{ edition: '81-fr-56385', basis: 'regulation', read: '2025-01' },
    authority: `29 U.S.C. 3102(7)(B) = WIOA section 3(7)(B); ${adults('470(a)')}; ${adults('410(d)(2)')}`,
    elements: {
      registered: adults('470(a)'),
      sponsor: adults('410(d)(2)'),
      'not-read': 'Apprenticeship regulations, 29 CFR part 29: not read',
    },
  },
  'pre-apprenticeship': {
    title: 'Pre-apprenticeship, 20 CFR 681.480',
    ...{ edition: '20-cfr-681-480', basis: 'regulation', read: '2025-01' },
    authority: youth(''),
    elements: {
      'lead-in': youth(', lead-in'),
      ...Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((id) => [id, youth(`(${id})`)])),
    },
  },
  'hr-8210-3-7': {
    title: 'Career pathway as H.R. 8210 would define it (introduced, not law)',
    edition: 'hr-8210-introduced-not-law',
    authority: bill,
    ...secondary,
    elements: {
      ...careerPathway,
      F: '29 U.S.C. 3102(7)(F) = WIOA section 3(7)(F)',
      G: '29 U.S.C. 3102(7)(G) = WIOA section 3(7)(G)',
    },
  },
};

describe.each(catalogue.map(({ definition }) => [definition.id, definition] as const))('%s', (id, its) => {
  test('names its source, its edition, and the place of each element', () => {
    const { title, edition, basis, authority, textVerifiedOn: read, inForce, elements } = its;
    expect({ title, edition, basis, read, ...inForce, authority: authority.map(words).join('; ') }).toEqual(
      (({ elements: _, ...rest }) => rest)(expected[id]!),
    );
    expect(elements.map((each) => [each.id, words(each.citation)])).toEqual(
      Object.entries(expected[id]!.elements),
    );
  });
});

/** Propositions that another place than that of their element decides. */
const rules: { readonly [proposition: string]: string } = {
  'wioa.0.training': '29 U.S.C. 3174(c)(3)(D) = WIOA section 134(c)(3)(D)',
  'wioa.b.apprenticeship': '29 U.S.C. 50 = National Apprenticeship Act',
  'wioa.c.counseling': '29 U.S.C. 3102(59) = WIOA section 3(59)',
  'wioa.d.concurrent': 'Adult education regulations, 34 CFR 463.37',
  'wioa.f.credential': 'RSA-TAC-17-01, on WIOA section 3(52)',
  'iet.adult-education': iet('36(a)'),
  'iet.preparation': iet('36(b)'),
  'iet.training': iet('36(c)'),
  'iet.one-program': iet('37(a)'),
  'iet.standards': iet('38(a)'),
  'iet.in-pathway': iet('38(b)'),
  'ecpp.postsecondary': aid('(a)(1)(i)'),
  'ecpp.adult-education': aid('(a)(1)(ii)'),
  'ecpp.preparation': aid('(a)(1)(iii)'),
  'ecpp.government-reports': aid('(a)(2)(i)'),
  'ecpp.employer-information': aid('(a)(2)(ii)'),
  'ecpp.direct-engagement': aid('(a)(2)(iii)'),
  'etp.services': adults('200'),
  'etp.not-excepted': adults('530(a)'),
  'etp.credential': 'RSA-TAC-17-01, on WIOA section 3(52)',
  'etp.diploma': adults('350'),
  'etp.applies': adults('450(b)'),
  'etp.factor': adults('450(e)(2)'),
  'etp.initial-determined': adults('450'),
  'etp.initial-current': adults('450(g)'),
  'etp.performance': adults('460(g)'),
  'etp.cost': adults('460(g)(6)'),
  'etp.continued-determined': adults('460'),
  'etp.continued-current': adults('460(i)'),
  'hr-8210.f.regular-diploma': bill,
  'articulation.credit': '20 U.S.C. 2302(11) = Perkins Act section 3(11)',
  'stackable.industry-recognized': '29 U.S.C. 3102(52) = WIOA section 3(52)',
  'mou.board': 'One-stop regulations, 20 CFR 678.500',
  'mou.elected-official': 'One-stop regulations, 20 CFR 678.500',
  'mou.partners': 'One-stop regulations, 20 CFR 678.500',
  'mou.review-date': 'One-stop regulations, 20 CFR 678.500',
  'one-stop.tanf.in-area': 'One-stop regulations, 20 CFR 678.405',
  'pell.institution': '20 U.S.C. 1088(b)(3)(B)(i) = HEA section 481(b)(3)(B)(i)',
  'pell.not-correspondence': 'Institutional eligibility regulations, 34 CFR 600.2',
  'pell.recognized': 'RSA-TAC-17-01, on WIOA section 3(52)',
};

/** Words that are never computed; those of a proposition that is left to judgment keep its element open. */
const open: { readonly [proposition: string]: string } = {
  'wioa.0.quality': 'rigorous and high-quality (judgment)',
  'wioa.a.skill-needs': 'aligns',
  'wioa.b.options': 'prepares; successful; full range',
  'wioa.c.goals': 'support',
  'wioa.d.appropriate': 'as appropriate (judgment)',
  'wioa.e.adapts': 'particular needs',
  'wioa.e.accelerates': 'accelerates',
  'wioa.e.practicable': 'to the extent practicable (judgment)',
  'wioa.f.diploma': 'enables',
  'wioa.f.credential': 'industry-recognized',
  'wioa.g.occupation': 'specific',
  'wioa.g.helps': 'helps',
  'sector.shared-goals': 'shared goals',
  'sector.employers': 'when practicable',
  'sector.labor-appropriate': 'as appropriate (judgment)',
  'leadership.board': 'lead',
  'leadership.barriers': 'particularly',
  'jenkins.employment': 'helps',
  'jenkins.designed': 'designed explicitly (judgment)',
  'ecpp.government-reports': 'in-demand',
  'ecpp.coursework': 'align',
  'ecpp.approval': 'approved (judgment)',
  'perkins.coordinated': 'coordinated; nonduplicative (judgment)',
  'perkins.standards': 'challenging',
  'etp.credential': 'industry-recognized',
  'etp.factor': 'a factor related to',
  'etp.initial-determined': ' (judgment)',
  'etp.continued-determined': ' (judgment)',
  'preapp.designed': 'designed to prepare; succeed (judgment)',
  'preapp.curriculum': 'aligns',
  'preapp.hands-on': 'meaningful',
  'preapp.credential': 'industry-recognized',
  'preapp.placement': 'assists in placing',
  'hr-8210.f.regular-diploma': 'regular high school diploma',
  'articulation.approved': 'lead administrators',
  'articulation.program': 'nonduplicative; technical skill proficiency',
  'articulation.credit': 'transcripted',
  'rpc.kind': 'industry-recognized',
  'stackable.industry-recognized': 'industry-recognized',
  'stackable.portable': 'portable',
  'stackable.stacks': 'stackable',
  'iet.preparation': 'combination',
  'iet.training': 'specific',
  'iet.quality': 'sufficient intensity and quality; most rigorous research available (judgment)',
  'iet.materials': 'occupationally relevant',
  'iet.cooperative': 'organized to function cooperatively (judgment)',
  'pell.hours': 'equivalent',
  'pell.aligned-determined': 'aligned; in-demand (judgment)',
  'pell.hiring-determined': 'meets the hiring requirements (judgment)',
  'pell.credential-determined': 'stackable and portable (judgment)',
  'pell.credit-determined': 'prepares students; acceptability (judgment)',
  'pell.offered-determined': ' (judgment)',
  'pell.completion-determined': 'verified (judgment)',
  'pell.placement-determined': 'verified (judgment)',
  'pell.earnings-determined': ' (judgment)',
};

type Stated = Pick<Proposition, 'id' | 'citation' | 'openTerms' | 'judgment'>;
/** Those of one that extends another: what it adds. */
const propositions = [
  ...new Map(
    catalogue
      .flatMap(({ definition }): readonly Stated[] => definition.propositions)
      .map((each) => [each.id, each]),
  ).values(),
];

test('rules that are written elsewhere are cited where they are', () => {
  const found = propositions.flatMap(({ id, citation }) =>
    citation ? [[id, words(citation)] as const] : [],
  );
  const inArea = found.filter(([id]) => /\.in-area$/.test(id) && id !== 'one-stop.tanf.in-area');
  expect(inArea.map(([, place]) => place)).toEqual(Array(18).fill('One-stop regulations, 20 CFR 678.415'));
  expect(Object.fromEntries(found.filter((each) => !inArea.includes(each)))).toEqual(rules);
});

test('the words that the law leaves open', () => {
  const found = propositions.flatMap(({ id, openTerms, judgment }) =>
    openTerms || judgment ? [[id, `${openTerms?.join('; ') ?? ''}${judgment ? ' (judgment)' : ''}`]] : [],
  );
  expect(Object.fromEntries(found)).toEqual(open);
});
