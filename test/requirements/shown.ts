/** Which of the key components of a local plan the data shows. */
import { determine, localPlan } from '../../src/definitions/index.js';
import type { PathwaySystem } from '../../src/model/system.js';

/** The components of one core element that are shown on a day, in the order of the source. */
export function shown(system: PathwaySystem, element: string, asOf = '2026-11-01'): string[] {
  const { elements } = determine(localPlan, system, { kind: 'system' }, { asOf });
  const tests = elements.find(({ id }) => id === element)?.tests ?? [];
  return tests.flatMap(({ fact, state }) => (state === 'true' ? fact.replace(/^core\./, '') : []));
}
