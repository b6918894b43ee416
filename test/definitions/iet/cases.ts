import { iet } from '../../../src/definitions/iet/definition.js';
import type { Attestation } from '../../../src/model/attestation.js';
import type { Component, Step } from '../../../src/model/step.js';
import type { PathwaySystem } from '../../../src/model/system.js';
import type { Table } from '../partners/cases.js';
import { claiming, type Edit, runOn } from '../table-parts.js';
import { fullDocument } from '../wioa/full-document.js';

const attested = (proposition: string): Attestation => ({
  ...{ id: proposition, definition: 'iet-463', proposition, asserts: true },
  ...{ subject: { kind: 'pathway', id: 'p' }, by: { office: 'Director', organization: 'A State agency' } },
  ...{ on: '2026-06-01', basis: 'Review of the program.' },
});

/** The welding pathway, whose block of reading and welding is written out. */
export const full: PathwaySystem = {
  ...fullDocument,
  steps: fullDocument.steps.map(
    (step): Step =>
      'components' in step
        ? {
            ...step,
            components: step.components.map((each) => ({ ...each, materials: ['Drawings of the shop'] })),
            objectives: [
              { title: 'Read a drawing and lay the bead that it shows', parts: ['education', 'training'] },
              { title: 'Plan the work of a crew', parts: ['workforce-preparation'] },
            ],
          }
        : step,
  ),
  evidence: [
    ...fullDocument.evidence,
    {
      id: 'aligned',
      kind: 'standards',
      about: [{ kind: 'step', id: 'block' }],
      proposition: 'iet.standards',
      bearing: 'for',
      date: '2026-05-04',
      source: 'Curriculum map',
    },
  ],
  attestations: [attested('iet.quality'), attested('iet.cooperative')],
};

/** Edits the program. */
export const onBlock =
  (edit: (step: Step) => Step): Edit =>
  (system) => ({
    ...system,
    steps: system.steps?.map((step) => (step.id === 'block' ? edit(step) : step)) ?? [],
  });
export const onComponents = (edit: (each: Component) => readonly Component[]): Edit =>
  onBlock(({ components = [], ...step }) => ({ ...step, components: components.flatMap(edit) }));
const without = (kind: Component['kind']): Edit => onComponents((each) => (each.kind === kind ? [] : [each]));
const unattested =
  (proposition: string): Edit =>
  (system) => ({
    ...system,
    attestations: system.attestations?.filter((each) => each.proposition !== proposition) ?? [],
  });
/** A second program, of which nothing is known but that it is one. */
const another: Edit = (system) => ({
  ...system,
  steps: [
    ...(system.steps ?? []),
    { id: 'other', title: 'Reading and care', kind: 'integrated-education-and-training' },
  ],
  pathways: system.pathways?.map((row) => ({ ...row, steps: [...row.steps, 'other'] })) ?? [],
});
/** The program shows less, and there is another one. */
const mixed: Edit = (system) => another(onBlock(({ objectives: _, ...step }) => step)(system));
const apart: Edit = onComponents(({ term: _, ...each }) => [
  {
    ...each,
    when:
      each.kind === 'education'
        ? { from: '2026-08-24', to: '2026-09-30' }
        : { from: '2026-10-01', to: '2026-12-11' },
  },
]);

export const ietTable: Table = {
  name: 'IET',
  definition: iet as unknown as Table['definition'],
  full,
  run: runOn({ kind: 'pathway', id: 'p' }),
  without: {
    'iet.adult-education': onBlock((step) => ({ ...step, level: 'postsecondary' })),
    'iet.preparation': without('workforce-preparation'),
    'iet.training': onComponents(({ occupation: _, ...each }) => [each]),
    'iet.quality': unattested('iet.quality'),
    'iet.simultaneous': onComponents(({ term: _, ...each }) => [each]),
    'iet.one-program': mixed,
    'iet.materials': onComponents(({ materials: _, ...each }) => [each]),
    'iet.objectives': onBlock(({ objectives = [], ...step }) => ({
      ...step,
      objectives: objectives.slice(1),
    })),
    'iet.cooperative': unattested('iet.cooperative'),
    'iet.standards': (system) => ({
      ...system,
      evidence: system.evidence?.map(({ proposition: _, ...record }) => record) ?? [],
    }),
    'iet.in-pathway': (system) => ({
      ...system,
      pathways:
        system.pathways?.map((row) => ({ ...row, steps: row.steps.filter((id) => id !== 'block') })) ?? [],
    }),
  },
  refuted: {
    'iet.adult-education': claiming(without('education'), ['steps']),
    'iet.preparation': claiming(without('workforce-preparation'), ['steps']),
    'iet.training': claiming(without('training'), ['steps']),
    'iet.simultaneous': apart,
    'iet.in-pathway': claiming(
      onBlock(({ components: _, objectives: __, ...step }) => ({ ...step, kind: 'course' as const })),
      ['steps'],
    ),
  },
};
