/**
 * Where entities point: table → field → the kind of entity it names. `*` stands for every item of a list;
 * `ref` for a reference that carries its own kind; `requirement` for a requirement tree.
 */
export const links = {
  partners: {},
  roles: { partner: 'partner', 'scope/*': 'pathway' },
  agreements: {
    'parties/*/partner': 'partner',
    'covers/*': 'ref',
    'articulates/*/from/step': 'step',
    'articulates/*/from/credential': 'credential',
    'articulates/*/to': 'step',
  },
  plans: {
    'partners/*': 'partner',
    'pathways/*': 'pathway',
    'actions/*/owner': 'partner',
    'findings/*/partner': 'partner',
    'findings/*/step': 'step',
    'findings/*/removableBy': 'partner',
    'sections/*/partners/*': 'partner',
  },
  funding: { partner: 'partner', 'pathways/*': 'pathway' },
  ratings: { by: 'partner' },
  measurements: { pathway: 'pathway', step: 'step', plan: 'plan', heldBy: 'partner' },
  activities: { by: 'partner', 'partners/*': 'partner', 'about/*': 'ref' },
  accessPoints: { partner: 'partner', 'pathways/*': 'pathway', 'supports/*': 'support' },
  economicEvents: { toldBy: 'partner' },
  occupations: { 'advancesTo/*/occupation': 'occupation' },
  competencies: {},
  credentials: { issuer: 'partner', 'occupations/*': 'occupation' },
  supports: { provider: 'partner', 'steps/*': 'step' },
  terms: {},
  steps: {
    provider: 'partner',
    site: 'partner',
    requires: 'requirement',
    'follows/*': 'step',
    term: 'term',
    'offered/*': 'term',
    'awards/*': 'credential',
    'components/*/occupation': 'occupation',
    'components/*/term': 'term',
    'competencies/*': 'competency',
    occupation: 'occupation',
    'apprenticeship/sponsor': 'partner',
    'reserved/*/for': 'partner',
  },
  pathways: {
    'occupations/*': 'occupation',
    'steps/*': 'step',
    'onward/*/partner': 'partner',
    'onward/*/agreement': 'agreement',
    'onward/*/after': 'step',
    'onward/*/apprenticeship/sponsor': 'partner',
  },
  entries: {
    pathway: 'pathway',
    step: 'step',
    requires: 'requirement',
    'alternatives/*/requires': 'requirement',
  },
  exits: {
    pathway: 'pathway',
    'after/step': 'step',
    'after/credential': 'credential',
    'occupations/*': 'occupation',
    'reenter/*': 'entry',
  },
  skillNeeds: { 'occupations/*': 'occupation', 'competencies/*': 'competency', 'evidence/*': 'evidence' },
  engagements: { partner: 'partner', 'pathways/*': 'pathway' },
  evidence: { 'about/*': 'ref' },
  attestations: { subject: 'ref', 'evidence/*': 'evidence' },
} as const;

/** What the leaves of a requirement tree point to: field → kind of entity. */
export const requirementLinks = {
  step: 'step',
  credential: 'credential',
  competency: 'competency',
  occupation: 'occupation',
} as const;
