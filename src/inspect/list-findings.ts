/** What lists of ids say twice or not at all, and what is asked for without being supplied. */

import { pointer } from '../base/pointer.js';
import type { Reference, SystemFinding } from '../model/references.js';
import type { PathwaySystem } from '../model/system.js';

/** The same thing twice in one list, and supports that are for no step. Cost: the references. */
export function listFindings(system: PathwaySystem, references: readonly Reference[]): SystemFinding[] {
  const seen = new Set<string>();
  const twice = references.flatMap(({ from, way, to }): SystemFinding[] => {
    if (typeof way.at(-1) !== 'number') return [];
    const key = JSON.stringify([way.slice(0, -1), to.kind, to.id]);
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    const message = `The ${to.kind} "${to.id}" is in this list already. Take it out, or name the one that is meant.`;
    return [{ code: 'listed-twice', severity: 'warning', path: pointer(way), at: from, message }];
  });
  const idle = (system.supports ?? []).flatMap(({ id, steps }, index): SystemFinding[] =>
    steps.length === 0
      ? [
          {
            code: 'no-steps',
            severity: 'warning',
            path: pointer(['supports', index, 'steps']),
            at: { kind: 'support', id },
            message: `The support "${id}" is for no step. List its steps, or write "all".`,
          },
        ]
      : [],
  );
  return [...twice, ...idle, ...neverSupplied(system, references)];
}

/** Credentials that steps ask for and no step awards: everybody has to bring them. */
function neverSupplied(
  { steps = [], credentials = [] }: PathwaySystem,
  references: readonly Reference[],
): SystemFinding[] {
  const awarded = new Set(steps.flatMap(({ awards = [] }) => awards));
  const known = new Set(credentials.map(({ id }) => id));
  return references.flatMap(({ from, way, to }): SystemFinding[] => {
    if (from.kind !== 'step' || to.kind !== 'credential' || !way.includes('requires')) return [];
    if (awarded.has(to.id) || !known.has(to.id)) return [];
    const message = `The step "${from.id}" requires the credential "${to.id}", which no step awards: it is never supplied. Add it to what a step awards, unless people bring it.`;
    return [{ code: 'never-supplied', severity: 'info', path: pointer(way), at: from, message }];
  });
}
