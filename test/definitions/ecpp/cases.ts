/** A document that has all that was read of 34 CFR 668.157, and for each proposition the same without its evidence. */
import { ecpp } from '../../../src/definitions/ecpp/definition.js';
import type { Evidence } from '../../../src/model/evidence.js';
import type { Step } from '../../../src/model/step.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import type { Table } from '../partners/cases.js';
import { claiming, type Edit, onSteps, runOn } from '../table-parts.js';
import { fullDocument } from '../wioa/full-document.js';

const record = (id: string, kind: Evidence['kind'], more: Partial<Evidence>): Evidence => ({
  ...{ id, kind, about: [{ kind: 'pathway', id: 'p' }], bearing: 'for', date: '2026-04-01' },
  source: 'Minutes of the board',
  ...more,
});
const places = fullDocument.region;
const about = (id: string) => [{ kind: 'step', id }] as const;

/** The welding pathway with the proof that the regulation asks for. */
export const full: PathwaySystem = {
  ...fullDocument,
  evidence: [
    ...fullDocument.evidence,
    record('survey', 'employer-information', { places }),
    record('visit', 'direct-engagement', { places }),
    record('eligible', 'statement', { about: about('associate'), proposition: 'ecpp.postsecondary' }),
    record('enrolled', 'statement', { about: about('block'), proposition: 'ecpp.enrolled' }),
  ],
  attestations: [
    ...fullDocument.attestations,
    {
      id: 'approval',
      definition: 'ecpp-484-d-2',
      proposition: 'ecpp.approval',
      subject: { kind: 'pathway', id: 'p' },
      asserts: true,
      by: { office: 'Financial aid office', organization: 'A college' },
      on: '2026-06-01',
      basis: 'Letter of approval.',
    },
  ],
};

const records =
  (edit: (record: Evidence) => readonly Evidence[]): Edit =>
  (system) => ({ ...system, evidence: system.evidence?.flatMap(edit) ?? [] });
const withoutRecord = (id: string): Edit => records((each) => (each.id === id ? [] : [each]));
/** As a piece of work that teaches nothing. */
const job =
  (is: (step: Step) => boolean): Edit =>
  (system) =>
    onSteps((step) => {
      const { components: _, level: __, training: ___, ...rest } = step;
      return is(step) ? { ...rest, kind: 'job' } : step;
    })(system);
const isAdult = ({ kind, components }: Step) =>
  kind === 'adult-basic-education' || kind === 'high-school-equivalency' || components !== undefined;
const noProof = claiming(
  (system) => ({ ...system, evidence: [], engagements: [] }),
  ['labor-market-evidence', 'engagements'],
);

/** Every proposition that the regulation adds. */
export const ecppTable: Table = {
  name: 'ECPP',
  definition: ecpp as unknown as Table['definition'],
  full,
  run: runOn({ kind: 'pathway', id: 'p' }),
  without: {
    'ecpp.postsecondary': withoutRecord('eligible'),
    'ecpp.adult-education': job(isAdult),
    'ecpp.preparation': job(({ components }) => components !== undefined),
    'ecpp.enrolled': withoutRecord('enrolled'),
    'ecpp.government-reports': records((each) => (each.kind === 'labor-market' ? [] : [each])),
    'ecpp.employer-information': withoutRecord('survey'),
    'ecpp.direct-engagement': records((each) => [
      each.id === 'visit' ? { ...each, places: [{ scheme: 'us', code: 'US' }] } : each,
    ]),
    'ecpp.coursework': onSteps(({ awards: _, ...step }) => step),
    'ecpp.counseling': (system) => ({
      ...system,
      supports:
        system.supports?.map((each) => (each.id === 'advice' ? { ...each, goals: ['career'] } : each)) ?? [],
    }),
    'ecpp.not-read': (system) => system,
    'ecpp.approval': (system) => ({
      ...system,
      attestations: system.attestations?.filter(({ id }) => id !== 'approval') ?? [],
    }),
  },
  refuted: {
    'ecpp.postsecondary': claiming(
      onSteps((step) => ({ ...step, level: 'adult-education' })),
      ['steps'],
    ),
    'ecpp.adult-education': claiming(job(isAdult), ['steps']),
    'ecpp.preparation': claiming(
      job(({ components }) => components !== undefined),
      ['steps'],
    ),
    'ecpp.enrolled': claiming(
      job(({ components }) => components !== undefined),
      ['steps', 'schedules'],
    ),
    'ecpp.government-reports': noProof,
    'ecpp.employer-information': noProof,
    'ecpp.direct-engagement': noProof,
    'ecpp.coursework': claiming(
      onSteps(({ competencies: _, ...step }) => step),
      ['skill-needs', 'steps'],
    ),
    'ecpp.counseling': claiming((system) => ({ ...system, supports: [] }), ['supports']),
  },
};
