/** Determinations by a definition whose collectors answer what they are told. */

import { determine } from '../../src/definitions/determine.js';
import type { Definition } from '../../src/definitions/engine/definition.js';
import { wioa } from '../../src/definitions/wioa/definition.js';
import type { FactFinding } from '../../src/logic/fact.js';
import type { TruthState } from '../../src/logic/verdict.js';
import type { States } from './oracle.js';

const system = {
  format: 'career-pathways/1',
  id: 's',
  title: 'S',
  pathways: [{ id: 'p', title: 'P', steps: [] }],
} as const;

function finding(state: TruthState): FactFinding {
  const say = (bearing: 'establishes' | 'refutes') =>
    ({
      at: { kind: 'pathway', id: 'p' },
      bearing,
      grade: 'declared',
      message: { id: 'told', params: {} },
    }) as const;
  const evidence = [
    ...(state === 'true' || state === 'conflict' ? [say('establishes')] : []),
    ...(state === 'false' || state === 'conflict' ? [say('refutes')] : []),
  ];
  return { evidence, examined: 1, unresolved: [] };
}

/** What the definition of WIOA section 3(7) says when its propositions are in these states. */
export function determined(states: States, explain: 'full' | 'verdict' = 'full') {
  const told: Definition = {
    ...wioa,
    propositions: wioa.propositions.map((each) => ({
      ...each,
      collect: () => finding(states[each.id] ?? 'unknown'),
    })),
  };
  return determine(told, system, { kind: 'pathway', id: 'p' }, { asOf: '2026-11-01', explain });
}
