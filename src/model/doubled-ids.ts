/** Finds ids that stand twice in one table, and ids that only look the same. */

import type { Finding } from '../base/finding.js';
import type { PathwaySystem } from './system.js';
import { tables } from './tables.js';

/** Every id that is used twice in its table, or that differs from another only in how its accents are encoded. */
export function doubledIds(system: PathwaySystem): Finding[] {
  const issues: Finding[] = [];
  for (const table of Object.values(tables)) {
    const seen = new Map<string, number>();
    const rows = system[table] ?? [];
    for (let i = 0; i < rows.length; i++) {
      const id = (rows[i] as { id: string }).id;
      const shown = id.normalize('NFC');
      const first = seen.get(shown);
      if (first === undefined) seen.set(shown, i);
      else {
        const same = (rows[first] as { id: string }).id === id;
        issues.push({
          code: same ? 'doubled-id' : 'confusable-id',
          severity: 'error',
          path: `/${table}/${i}/id`,
          message: same
            ? `The id "${id}" already stands at /${table}/${first}. Give each its own id.`
            : `The id "${id}" looks the same as the one at /${table}/${first} but is encoded differently (NFC and NFD). Use one form.`,
        });
      }
    }
  }
  return issues;
}
