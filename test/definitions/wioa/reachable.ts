/** What can come out for a proposition and an element when a document is all that is given. */
import { wioa } from '../../../src/definitions/wioa/definition.js';
import { factsOf } from '../../../src/logic/evaluate.js';

/** Presumed until something decides it, so never open for want of evidence. */
const presumed = ['wioa.d.appropriate'];

/** Collectors that follow references, or read claims about rows that may belong to what is not there. */
const following = [
  ...['wioa.0.education', 'wioa.0.training', 'wioa.0.services', 'wioa.a.industry', 'wioa.a.skill-needs'],
  ...[
    'wioa.b.options',
    'wioa.b.apprenticeship',
    'wioa.c.counseling',
    'wioa.c.goals',
    'wioa.d.concurrent',
    'wioa.f.diploma',
    'wioa.f.credential',
  ],
  ...['wioa.e.accelerates', 'wioa.g.occupation', 'wioa.g.helps'],
  ...['wioa.a.industry', 'wioa.e.supports', 'wioa.e.adapts'],
];

const judgments = ['wioa.0.quality', 'wioa.e.practicable'];

/** The states and causes of a proposition. */
export function reachableByProposition(id: string): { states: string[]; causes: string[] } {
  if (presumed.includes(id))
    return { states: ['true', 'false', 'conflict'], causes: ['conflicting-evidence'] };
  return {
    states: ['true', 'false', 'unknown', 'conflict'],
    causes: [
      ...['conflicting-evidence', 'stale-evidence'],
      ...(judgments.includes(id) ? ['needs-judgment'] : ['missing-fact', 'nothing-to-examine']),
      ...(following.includes(id) ? ['unresolved-reference'] : []),
    ],
  };
}

/** The verdicts and causes of an element. */
export function reachableByElement(id: string): { verdicts: string[]; causes: string[] } {
  const element = wioa.elements.find((candidate) => candidate.id === id);
  if (!element) throw new Error(`There is no element "${id}".`);
  const { formula, engagedWhen } = element;
  const facts = [...(engagedWhen === undefined ? [] : [engagedWhen]), ...factsOf(formula)];
  return {
    verdicts: [
      'met',
      'not-met',
      'undetermined',
      'not-run',
      ...(engagedWhen === undefined ? [] : ['not-engaged']),
    ],
    causes: [
      ...new Set(facts.flatMap((fact) => reachableByProposition(fact).causes)),
      'not-in-force',
      ...(engagedWhen === undefined ? [] : ['condition-not-triggered']),
    ],
  };
}
