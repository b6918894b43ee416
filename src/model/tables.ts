/** The tables of a pathway system: kind of entity → the table that holds it. */
export const tables = {
  partner: 'partners',
  role: 'roles',
  agreement: 'agreements',
  plan: 'plans',
  funding: 'funding',
  rating: 'ratings',
  measurement: 'measurements',
  activity: 'activities',
  'access-point': 'accessPoints',
  'economic-event': 'economicEvents',
  occupation: 'occupations',
  competency: 'competencies',
  credential: 'credentials',
  support: 'supports',
  term: 'terms',
  step: 'steps',
  pathway: 'pathways',
  entry: 'entries',
  exit: 'exits',
  'skill-need': 'skillNeeds',
  engagement: 'engagements',
  evidence: 'evidence',
  attestation: 'attestations',
} as const;

/** A kind of entity. */
export type EntityKind = keyof typeof tables;

/** The name of a table. */
export type TableName = (typeof tables)[EntityKind];

/** An entity by kind and id; `system` is the document itself. */
export interface Ref {
  readonly kind: EntityKind | 'system';
  readonly id: string;
}

/** An entity, or one field of it. */
export interface Target extends Ref {
  readonly field?: string;
}
