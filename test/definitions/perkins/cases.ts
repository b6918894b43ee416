import { perkins } from '../../../src/definitions/perkins/definition.js';
import type { Step } from '../../../src/model/step.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import type { Table } from '../partners/cases.js';
import { claiming, dropping, type Edit, onSteps, runOn } from '../table-parts.js';
import { fullDocument } from '../wioa/full-document.js';

/** The welding pathway with a course of a high school at its beginning. */
export const full: PathwaySystem = {
  ...fullDocument,
  steps: fullDocument.steps.map(
    (step): Step =>
      step.id === 'basic'
        ? {
            ...step,
            kind: 'secondary-education',
            level: 'secondary',
            components: [{ kind: 'education', cluster: 'Metal' }],
          }
        : step,
  ),
  entries: [
    ...fullDocument.entries,
    { id: 'later', pathway: 'p', step: 'weld', requires: { kind: 'all', of: [] } },
  ],
  exits: [
    ...fullDocument.exits,
    { id: 'end', pathway: 'p', after: { kind: 'step', step: 'associate' }, occupations: ['welder'] },
  ],
  evidence: [
    ...fullDocument.evidence,
    {
      id: 'standards',
      kind: 'standards',
      about: [{ kind: 'step', id: 'basic' }],
      proposition: 'perkins.standards',
      bearing: 'for',
      date: '2026-02-01',
      source: 'Course approval',
    },
  ],
  attestations: [
    {
      id: 'coordinated',
      definition: 'perkins-3-41',
      proposition: 'perkins.coordinated',
      subject: { kind: 'pathway', id: 'p' },
      asserts: true,
      by: { office: 'Director', organization: 'A State agency' },
      on: '2026-06-01',
      basis: 'Comparison of courses.',
    },
  ],
};

const jobs = onSteps(({ components: _, training: __, ...step }) => ({ ...step, kind: 'job' as const }));
const noPreparation = onSteps(({ components, ...step }) => ({
  ...step,
  ...(components && step.id === 'block'
    ? { components: components.filter(({ kind }) => kind !== 'workforce-preparation') }
    : components && { components }),
}));
const first =
  (table: 'entries' | 'exits'): Edit =>
  (system) => ({ ...system, [table]: system[table]?.slice(0, 1) ?? [] });
const noAward = onSteps(({ awards, ...step }) => ({
  ...step,
  ...(awards && step.id !== 'associate' && { awards }),
}));

export const perkinsTable: Table = {
  name: 'Perkins',
  definition: perkins as unknown as Table['definition'],
  full,
  run: runOn({ kind: 'pathway', id: 'p' }),
  without: {
    'perkins.levels': onSteps(({ level, ...step }) => ({
      ...step,
      ...(level && step.id !== 'basic' && { level }),
    })),
    'perkins.sequence': onSteps(({ requires, ...step }) => ({
      ...step,
      ...(requires && step.id !== 'block' && { requires }),
    })),
    'perkins.coordinated': dropping('attestations'),
    'perkins.standards': (system) => ({
      ...system,
      evidence: system.evidence?.filter(({ id }) => id !== 'standards') ?? [],
    }),
    'perkins.academic': dropping('partners'),
    'perkins.technical': dropping('partners'),
    'perkins.employability': noPreparation,
    'perkins.industry': dropping('evidence'),
    'perkins.specificity': onSteps(({ occupation: _, components: __, ...step }) => step),
    'perkins.entries': first('entries'),
    'perkins.exits': first('exits'),
    'perkins.culminates': noAward,
  },
  refuted: {
    'perkins.levels': claiming(
      onSteps((step) => ({ ...step, level: 'postsecondary' })),
      ['steps'],
    ),
    'perkins.academic': claiming(jobs, ['steps']),
    'perkins.technical': claiming(jobs, ['steps']),
    'perkins.employability': claiming(noPreparation, ['steps']),
    'perkins.industry': claiming(
      (system) => ({ ...system, evidence: [], engagements: [] }),
      ['labor-market-evidence'],
    ),
    'perkins.entries': claiming(first('entries'), ['entries']),
    'perkins.exits': claiming(first('exits'), ['exits']),
    'perkins.culminates': claiming(noAward, ['steps', 'credentials']),
  },
};
