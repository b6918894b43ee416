/** The six core elements of a career pathway system, for a local plan: a check of completeness. No statute. */

import { type CoreElement, coreElements } from '../../../model/core-elements.js';
import type { Definition } from '../../engine/definition.js';
import { definitionOf } from '../../engine/definition-from.js';
import type { Dossier } from '../../engine/dossier.js';

import { componentShown } from './component-ways.js';
import { componentEvidence } from './components.js';

const document = 'Career Pathways: Local Planning (CLASP)';

/** Six elements with 36 key components. It only ever informs: nothing refutes a component, a plan may lack any. */
export const localPlan: Definition<Dossier> = definitionOf<Dossier>(
  {
    id: 'local-plan',
    title: 'Core elements of a career pathway system, for a local plan',
    edition: 'clasp-local-planning',
    inForce: {},
    authority: [
      {
        document,
        place: 'reference chart, by Tim Harmon, Workforce Enterprise Services',
        publisher: 'CLASP',
      },
      { usc: '29 U.S.C. 3102(7)', act: 'WIOA section 3(7)' },
      {
        document: 'Alliance for Quality Career Pathways',
        place: 'framework, on which the chart builds',
        publisher: 'CLASP',
      },
    ],
    textVerifiedOn: '2026-11',
    basis: 'secondary',
  },
  (Object.keys(coreElements) as CoreElement[]).map((element) => ({
    id: element,
    citation: { document, place: coreElements[element].name },
    asks: coreElements[element].components.map((component) => ({
      id: `core.${component}`,
      collect: componentShown(component, componentEvidence[component]),
    })),
  })),
);
