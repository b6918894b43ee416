/** Lists of systems with several pathways each, so that tables have something to split. */
import fc from 'fast-check';
import type { PathwaySystem } from '../../src/model/system.js';
import { anySystem } from '../definitions/arbitrary-system.js';

/** A system whose pathway stands in it several times, each with other steps; some systems have none. */
const several = fc
  .tuple(anySystem as fc.Arbitrary<PathwaySystem>, fc.integer({ min: 0, max: 4 }))
  .map(([system, count]): PathwaySystem => {
    const [first] = system.pathways ?? [];
    if (!first) return system;
    const pathways = Array.from({ length: count }, (_, at) => ({
      ...first,
      id: `p${at}`,
      title: `=Title "${at}", with a comma`,
      steps: first.steps.slice(at % 3),
    }));
    return { ...system, pathways };
  });

/** Some systems, each with an id of its own. */
export const systemLists: fc.Arbitrary<readonly PathwaySystem[]> = fc
  .array(several, { maxLength: 5 })
  .map((systems) => systems.map((system, at) => ({ ...system, id: `system-${at}` })));
