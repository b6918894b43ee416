import { jenkins } from '../../../src/definitions/jenkins/definition.js';
import type { Pathway } from '../../../src/model/pathway.js';
import type { Step } from '../../../src/model/step.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import type { Table } from '../partners/cases.js';
import { dropping, type Edit, onSteps, runOn } from '../table-parts.js';
import { fullDocument } from '../wioa/full-document.js';

const { occupations, steps, exits, skillNeeds: _, engagements: __, ...rest } = fullDocument;

/** The welding pathway with a step after each, and an occupation above the first. */
export const full: PathwaySystem = {
  ...rest,
  occupations: occupations.map((each) =>
    each.id === 'helper'
      ? { ...each, advancesTo: [{ occupation: 'welder', direction: 'vertical' as const }] }
      : each,
  ),
  steps: steps.map((each) =>
    each.id === 'weld' ? { ...each, requires: { kind: 'step' as const, step: 'block' } } : each,
  ),
  exits: [
    ...exits,
    { id: 'journey', pathway: 'p', after: { kind: 'step', step: 'apprentice' }, occupations: ['welder'] },
  ],
  attestations: [
    {
      id: 'designed',
      definition: 'jenkins-2006',
      proposition: 'jenkins.designed',
      subject: { kind: 'pathway', id: 'p' },
      asserts: true,
      by: { office: 'Dean', organization: 'A college' },
      on: '2026-06-01',
      basis: 'Curriculum plan.',
    },
  ],
};

const onPathway =
  (edit: (pathway: Pathway) => Pathway): Edit =>
  (system) => ({ ...system, pathways: system.pathways?.map(edit) ?? [] });
const alone = ({ requires: _requires, follows: _follows, ...step }: Step): Step => step;

export const jenkinsTable: Table = {
  name: 'Jenkins',
  definition: jenkins as unknown as Table['definition'],
  full,
  run: runOn({ kind: 'pathway', id: 'p' }),
  without: {
    'jenkins.connected': onSteps((step) => (step.id === 'prep' || step.id === 'block' ? alone(step) : step)),
    'jenkins.education': dropping('partners'),
    'jenkins.training': dropping('partners'),
    'jenkins.services': dropping('partners'),
    'jenkins.sector': onPathway(({ cluster: _cluster, ...pathway }) => ({
      ...pathway,
      sectors: [
        { edition: '2022', code: '332' },
        { edition: '2022', code: '62' },
      ],
    })),
    'jenkins.employment': dropping('exits', 'credentials'),
    'jenkins.higher-education': onSteps(({ level: _level, ...step }) => step),
    'jenkins.higher-employment': (system) => ({
      ...system,
      occupations: system.occupations?.map(({ advancesTo: _advances, ...each }) => each) ?? [],
    }),
    'jenkins.leads-on': dropping('exits'),
    'jenkins.designed': dropping('attestations'),
    'jenkins.important': dropping('evidence'),
  },
  refuted: {
    'jenkins.education': (system) => ({
      ...onSteps((step) => ({ ...alone(step), kind: 'job' as const, components: [] }))(system),
      complete: ['steps'],
    }),
    'jenkins.services': (system) => ({ ...dropping('supports')(system), complete: ['supports'] }),
  },
};
