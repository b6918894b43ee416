/** Changes of a document that meets every element, each on something that a rule looks at; and additions that only help. */
import { wioa } from '../../../src/definitions/wioa/definition.js';
import { aspects } from '../../../src/model/vocabulary.js';

// biome-ignore lint/suspicious/noExplicitAny: documents are taken apart here.
export type Doc = any;

/** Changes a document in place, at a place that the number picks. */
export type Mutation = (doc: Doc, pick: number) => void;

const open = { kind: 'all', of: [] } as const;
const one = (rows: Doc[] | undefined, pick: number): Doc => rows?.[pick % Math.max(1, rows.length)] ?? {};
const pathway = (doc: Doc): Doc => doc.pathways[0] ?? {};
const propositions = wioa.propositions.map(({ id }) => id);
const facts = propositions.filter((id) => id !== 'wioa.d.appropriate');
const elsewhere = [
  [{ scheme: 'us', code: 'US' }],
  [{ scheme: 'us-state', code: '36' }],
  [{ scheme: 'us-county', code: '39001' }],
  [{ scheme: 'us-state', code: '39' }],
  [],
];
const tablesWithTime = [
  'steps',
  'supports',
  'credentials',
  'entries',
  'exits',
  'agreements',
  'partners',
  'terms',
  'pathways',
];
const times: Doc[] = [
  { status: 'ceased' },
  { status: 'developing' },
  { status: 'suspended' },
  { effective: { from: '2028-01-01' } },
  { effective: { from: '2010-01-01', to: '2020-06-30' } },
  { effective: { to: '2026-11-01' } },
];
const attest = (proposition: string, asserts: boolean, n: number) => ({
  id: `attested-${proposition}-${asserts}-${n}`,
  definition: 'wioa-3-7',
  proposition,
  subject: { kind: 'pathway', id: 'p' },
  asserts,
  by: { office: 'Director', organization: 'Workforce board' },
  on: '2026-05-01',
  basis: 'Reviewed.',
});
const record = (proposition: string, bearing: string, n: number, more: Doc = {}) => ({
  id: `record-${proposition}-${bearing}-${n}`,
  kind: 'program-document',
  about: [{ kind: 'pathway', id: 'p' }],
  proposition,
  bearing,
  ...more,
});
const origin = { date: '2026-04-01', source: 'The catalog' };

/** What may happen to a document, by the name of what it does. */
export const mutations: { readonly [name: string]: Mutation } = {
  claimAll: (doc) => {
    pathway(doc).complete = [...aspects];
  },
  claimSome: (doc, pick) => {
    pathway(doc).complete = aspects.filter((_, index) => (pick >> (index % 24)) & 1);
  },
  loseRow: (doc, pick) => {
    const table = [
      'steps',
      'supports',
      'credentials',
      'entries',
      'exits',
      'skillNeeds',
      'evidence',
      'attestations',
      'occupations',
    ][pick % 9]!;
    doc[table]?.splice(Math.floor(pick / 9) % Math.max(1, doc[table].length), 1);
  },
  emptyTable: (doc, pick) => {
    doc[['supports', 'entries', 'exits', 'skillNeeds', 'evidence', 'attestations'][pick % 6]!] = [];
  },
  loseField: (doc, pick) => {
    const row = one([...doc.steps, ...doc.credentials, ...doc.supports, ...doc.entries, pathway(doc)], pick);
    const fields = Object.keys(row).filter(
      (key) => !['id', 'kind', 'title', 'steps', 'step', 'pathway'].includes(key),
    );
    delete row[fields[Math.floor(pick / 31) % Math.max(1, fields.length)] ?? ''];
  },
  time: (doc, pick) => {
    Object.assign(
      one(doc[tablesWithTime[pick % 9]!], Math.floor(pick / 9)),
      times[Math.floor(pick / 90) % 6],
    );
  },
  elsewhere: (doc, pick) => {
    one(doc.evidence, 0).places = elsewhere[pick % 5];
  },
  silent: (doc, pick) => {
    delete one(doc.steps, pick).requires;
  },
  outOfReach: (doc, pick) => {
    one(doc.steps, pick).requires = { kind: 'any', of: [] };
  },
  openToAnyone: (doc, pick) => {
    one(doc.steps, pick).requires = { kind: 'all', of: [] };
  },
  doorDemands: (doc, pick) => {
    one(doc.entries, 0).requires = [
      { kind: 'credential', credential: 'hse' },
      { kind: 'text', text: 'A diploma or an interview' },
      { kind: 'level', scheme: 'grade', level: 9 },
    ][pick % 3];
  },
  deadEnd: (doc) => {
    doc.steps.push({
      id: 'resume',
      title: 'Workshop',
      kind: 'workforce-preparation',
      provider: 'center',
      requires: { kind: 'all', of: [] },
    });
    pathway(doc).steps?.push('resume');
    doc.entries.push({ id: 'side', pathway: 'p', step: 'resume', requires: { kind: 'all', of: [] } });
  },
  unsureCredential: (doc, pick) => {
    Object.assign(
      one(doc.credentials, pick),
      [
        { skillKind: 'general-safety' },
        { skillKind: 'work-readiness', issuerKind: 'workforce-board' },
        { recognition: [] },
        { recognition: [{ kind: 'accreditation', by: 'An agency' }] },
        { recognition: [{ kind: 'employers', by: 'One shop' }] },
        { recognition: [{ kind: 'industry-body', by: 'A society', on: '2030-01-01' }] },
        { kind: 'Credential' },
        { kind: 'Diploma' },
        { kind: 'OpenBadge' },
        { kind: 'MasterDegree' },
        { recognizedByState: false },
      ][Math.floor(pick / 3) % 11],
    );
  },
  otherOccupation: (doc, pick) => {
    const place = pick % 2 ? one(doc.exits, 0) : one(doc.credentials, 1);
    if (place.occupations) place.occupations = ['clerk'];
  },
  parts: (doc, pick) => {
    const part = one(doc.steps.find((each: Doc) => each.components)?.components, pick);
    delete part.term;
    part.when = [
      { from: '2026-12-11', to: '2027-04-01' },
      { from: '2027-01-11', to: '2027-05-14' },
      { from: '2015-08-24', to: '2015-12-11' },
      { from: '2026-11-01', to: '2026-12-31' },
      {},
    ][Math.floor(pick / 3) % 5];
  },
  blockInTheYear: (doc, pick) => {
    for (const term of doc.terms)
      term.period = [
        { from: '2015-01-12', to: '2015-05-14' },
        { from: '2026-01-12', to: '2026-05-14' },
        { from: '2027-01-12', to: '2027-05-14' },
      ][pick % 3];
  },
  otherContext: (doc, pick) => {
    one(doc.steps.find((each: Doc) => each.components)?.components, pick).occupation = 'clerk';
  },
  training: (doc, pick) => {
    one(doc.steps, pick).training = 'occupational-skills';
  },
  noComponents: (doc) => {
    delete doc.steps.find((each: Doc) => each.components)?.components;
  },
  apprenticeship: (doc, pick) => {
    const step = doc.steps.find((each: Doc) => each.apprenticeship);
    if (step) step.apprenticeship = [{ registered: false }, {}, { registered: true }][pick % 3];
  },
  dangling: (doc, pick) => {
    const step = one(doc.steps, pick);
    if (pick % 2) step.provider = 'nowhere';
    else step.awards = ['nowhere'];
  },
  attested: (doc, pick) => {
    doc.attestations.push(attest(propositions[pick % propositions.length]!, pick % 3 > 0, pick));
  },
  recorded: (doc, pick) => {
    const proposition = propositions[pick % propositions.length]!;
    doc.evidence.push(record(proposition, pick % 4 > 0 ? 'for' : 'against', pick, pick % 2 ? origin : {}));
  },
  populations: (doc, pick) => {
    pathway(doc).populations = [[], ['veterans'], ['low-income', 'homeless']][pick % 3];
  },
  unsigned: (doc) => {
    for (const { parties } of doc.agreements) for (const party of parties) delete party.signedOn;
  },
  noEntries: (doc) => {
    doc.entries = [];
  },
};

const claim = (doc: Doc, ...some: readonly string[]) => {
  const row = pathway(doc);
  row.complete = [...new Set([...(row.complete ?? []), ...some])];
};

/** For each element a change that contradicts it. */
export const refusals: { readonly [element: string]: Mutation } = {
  'lead-in': (doc, pick) => {
    if (pick % 2) doc.attestations.push(attest('wioa.0.quality', false, 4e9));
    doc.attestations = doc.attestations.filter(({ id }: Doc) => id !== 'quality');
    doc.steps.forEach((step: Doc) => {
      if (step.kind === 'adult-basic-education') step.training = 'occupational-skills';
    });
    if (!(pick % 2))
      doc.attestations.push(attest('wioa.0.training', false, 4e9), attest('wioa.0.quality', false, 5e9));
  },
  A: (doc) => {
    pathway(doc).sectors = [];
    claim(doc, 'sectors');
  },
  B: (doc) => {
    const row = pathway(doc);
    row.steps = row.steps?.filter((id: string) => id !== 'apprentice');
    row.onward = [];
    claim(doc, 'steps', 'onward');
  },
  C: (doc) => {
    doc.supports = doc.supports.filter(({ kind }: Doc) => kind !== 'career-navigation');
    claim(doc, 'supports');
  },
  D: (doc) => {
    const [first] = doc.steps.find((each: Doc) => each.components)?.components ?? [{}];
    first.term = 'spring';
  },
  E: (doc) => {
    doc.attestations = doc.attestations.filter(({ id }: Doc) => id !== 'practicable');
    doc.attestations.push(attest('wioa.e.practicable', false, 4e9));
  },
  F: (doc) => {
    one(doc.entries, 0).requires = { kind: 'credential', credential: 'hse' };
  },
  G: (doc) => {
    const row = pathway(doc);
    row.occupations = [];
    delete row.cluster;
    claim(doc, 'occupations');
  },
};

/** For each element a change that leaves it open. */
export const openings: { readonly [element: string]: Mutation } = {
  'lead-in': (doc, pick) => {
    if (pick % 3 === 0) doc.attestations = doc.attestations.filter(({ id }: Doc) => id !== 'quality');
    else if (pick % 3 === 1)
      for (const step of doc.steps) {
        step.training = 'occupational-skills';
        delete step.components;
        if (step.kind === 'integrated-education-and-training') step.kind = 'certificate-program';
      }
    else {
      doc.supports = [];
      doc.attestations.push(attest('wioa.0.services', true, 4e9), attest('wioa.c.counseling', true, 4e9));
    }
  },
  A: (doc, pick) => mutations['elsewhere']!(doc, pick),
  B: (doc) => {
    for (const step of doc.steps) if (step.apprenticeship) step.apprenticeship = {};
  },
  C: (doc, pick) => {
    const advice = doc.supports.find(({ id }: Doc) => id === 'advice');
    if (pick % 2) doc.supports = doc.supports.filter((each: Doc) => each !== advice);
    else if (advice) advice.goals = ['career'];
  },
  D: (doc) => mutations['noComponents']!(doc, 0),
  E: (doc) => {
    doc.attestations = doc.attestations.filter(({ id }: Doc) => id !== 'practicable');
  },
  F: (doc) => {
    for (const credential of doc.credentials) delete credential.recognizedByState;
  },
  G: (doc) => {
    doc.exits = [];
    for (const credential of doc.credentials) delete credential.occupations;
  },
};

/** Additions that only help. */
export const helps: { readonly [name: string]: Mutation } = {
  attestation: (doc, pick) => {
    doc.attestations.push(attest(facts[pick % facts.length]!, true, 1e9));
  },
  record: (doc, pick) => {
    doc.evidence.push(record(facts[pick % facts.length]!, 'for', 1e9, pick % 2 ? origin : {}));
  },
  report: (doc) => {
    doc.evidence.push({
      id: 'report-2',
      kind: 'employer-information',
      about: [{ kind: 'pathway', id: 'p' }],
      bearing: 'for',
      date: '2026-05-01',
      source: 'A survey',
      places: [{ scheme: 'us-county', code: '39049' }],
    });
  },
  support: (doc, pick) => {
    doc.supports.push({
      id: 'more',
      title: 'More',
      kind: ['academic-counseling', 'career-planning', 'housing', 'job-placement'][pick % 4],
      provider: 'center',
      model: 'universal',
      steps: 'all',
    });
  },
  credential: (doc, pick) => {
    doc.credentials.push({ id: 'more', title: 'More', kind: pick % 2 ? 'AssociateDegree' : 'Certification' });
    const step = one(doc.steps, pick);
    step.awards = [...(step.awards ?? []), 'more'];
  },
  recognition: (doc, pick) => {
    const credential = one(doc.credentials, pick);
    credential.recognition = [
      ...(credential.recognition ?? []),
      { kind: 'state-list', by: 'The State', on: '2020-01-01' },
    ];
  },
  agreement: (doc, pick) => {
    doc.agreements.push({
      id: 'more',
      kind: 'employer-commitment',
      parties: [{ partner: 'shop', ...(pick % 3 > 0 && { signedOn: '2026-02-01' }) }],
      covers: [{ kind: 'pathway', id: 'p' }],
    });
  },
  skillNeed: (doc) => {
    doc.skillNeeds.push({ id: 'more', title: 'More', occupations: ['welder'], competencies: ['bead'] });
  },
  exit: (doc) => {
    doc.exits.push({
      id: 'more',
      pathway: 'p',
      after: { kind: 'step', step: 'weld' },
      occupations: ['welder'],
    });
  },
  onward: (doc) => {
    const row = pathway(doc);
    row.onward = [...(row.onward ?? []), { kind: 'associate', link: 'articulation', after: 'weld' }];
  },
  // A door, a block and an apprenticeship are statements that can be wrong: these satisfy their rules.
  door: (doc) => {
    const provider = 'college';
    doc.credentials.push(
      { id: 'more-hse', title: 'More', kind: 'GeneralEducationDevelopment', recognizedByState: true },
      { id: 'more-degree', title: 'More', kind: 'AssociateDegree' },
    );
    doc.steps.push(
      {
        ...{ id: 'more-prep', title: 'More', kind: 'high-school-equivalency', provider },
        ...{ requires: open, awards: ['more-hse'] },
      },
      {
        ...{ id: 'more-college', title: 'More', kind: 'degree-program', level: 'postsecondary', provider },
        ...{ requires: { kind: 'step', step: 'more-prep' }, awards: ['more-degree'] },
      },
    );
    pathway(doc).steps?.push('more-prep', 'more-college');
    doc.entries.push({ id: 'more-door', pathway: 'p', step: 'more-prep', requires: open });
  },
  block: (doc) => {
    const when = { from: '2026-08-24', to: '2026-12-11' };
    doc.steps.push({
      ...{ id: 'more-block', title: 'More', kind: 'integrated-education-and-training', provider: 'college' },
      requires: open,
      components: ['education', 'workforce-preparation', 'training'].map((kind) => ({
        ...{ kind, occupation: 'welder', when },
      })),
    });
    pathway(doc).steps?.push('more-block');
  },
  apprenticeship: (doc) => {
    const row = pathway(doc);
    const apprenticeship = { agency: 'office-of-apprenticeship', registrationId: 'OH-2' };
    row.onward = [
      ...(row.onward ?? []),
      { kind: 'registered-apprenticeship', link: 'direct-entry', apprenticeship },
    ];
  },
};

/** Another pathway, which shares nothing with the one that is asked about: what names one that is not there is no other. */
function another(doc: Doc): void {
  doc.pathways.push({ id: 'other', title: 'Other', steps: [] });
}

/** Additions about something else. */
export const unrelated: { readonly [name: string]: Mutation } = {
  partner: (doc) => void doc.partners.push({ id: 'other', name: 'Other', types: [] }),
  pathway: (doc) => {
    doc.steps.push({ id: 'other', title: 'Other', kind: 'course' });
    doc.pathways.push({ id: 'other', title: 'Other', steps: ['other'] });
    doc.entries.push({ id: 'other', pathway: 'other', step: 'other' });
  },
  support: (doc) => {
    doc.steps.push({ id: 'other', title: 'Other', kind: 'course' });
    doc.supports.push({ id: 'other', title: 'Other', kind: 'academic-counseling', steps: ['other'] });
  },
  record: (doc, pick) => {
    doc.evidence.push({
      ...record(facts[pick % facts.length]!, pick % 2 ? 'for' : 'against', 2e9, origin),
      about: [{ kind: 'partner', id: 'shop' }],
    });
  },
  placeElsewhere: (doc) => {
    doc.evidence.push({
      id: 'far',
      kind: 'labor-market',
      about: [{ kind: 'pathway', id: 'p' }],
      bearing: 'for',
      date: '2026-03',
      source: 'Far away',
      places: [{ scheme: 'us-state', code: '36' }],
    });
  },
  skillNeed: (doc) => void doc.skillNeeds.push({ id: 'other', title: 'Other', occupations: ['clerk'] }),
  credential: (doc) => void doc.credentials.push({ id: 'other', title: 'Other', kind: 'License' }),
  exit: (doc) => {
    another(doc);
    doc.exits.push({
      ...{ id: 'other', pathway: 'other', after: { kind: 'step', step: 'weld' } },
      occupations: ['clerk'],
    });
  },
  agreement: (doc, pick) => {
    another(doc);
    doc.agreements.push({
      ...{ id: 'other', kind: pick % 2 ? 'employer-commitment' : 'articulation' },
      parties: [{ partner: 'shop', signedOn: '2026-02-01' }],
      covers: [{ kind: 'pathway', id: 'other' }],
    });
  },
  engagement: (doc) => {
    another(doc);
    doc.engagements.push({ id: 'other', kind: 'feedback', partner: 'shop', pathways: ['other'] });
  },
  plan: (doc) => {
    doc.plans = [...(doc.plans ?? []), { id: 'other', title: 'Other', kind: 'local-plan', vision: 'V' }];
  },
  attestation: (doc) =>
    void doc.attestations.push({ ...attest('wioa.0.quality', false, 2e9), definition: 'another' }),
};

/** All that is left when there is nothing but records and attestations, with one for every proposition. */
export function onlyWords(doc: Doc): Doc {
  return {
    ...doc,
    ...Object.fromEntries(
      [
        'partners',
        'roles',
        'agreements',
        'supports',
        'steps',
        'entries',
        'exits',
        'credentials',
        'skillNeeds',
        'engagements',
        'terms',
        'competencies',
        'occupations',
      ].map((table) => [table, []]),
    ),
    pathways: [{ id: 'p', title: 'Welding', steps: [] }],
    evidence: [...doc.evidence, ...propositions.map((id) => record(id, 'for', 3e9, origin))],
    attestations: [...doc.attestations, ...propositions.map((id) => attest(id, true, 3e9))],
  };
}
