/** Whether there is anything in a document. */

import type { SystemFinding } from '../model/references.js';
import type { PathwaySystem } from '../model/system.js';
import { tables } from '../model/tables.js';

/** A finding for a system in which no table has a row, as in an empty template. */
export function emptySystem(system: PathwaySystem): SystemFinding[] {
  if (Object.values(tables).some((table) => (system[table]?.length ?? 0) > 0)) return [];
  const message = 'This system is empty: no table has a row. Begin with "steps" and "pathways".';
  return [
    { code: 'empty-system', severity: 'warning', path: '', at: { kind: 'system', id: system.id }, message },
  ];
}
