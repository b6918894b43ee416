/** What lists say twice or not at all, and what is asked for without being supplied. */

import { pointer } from '../base/pointer.js';
import { links } from '../model/links.js';
import type { Reference, SystemFinding } from '../model/references.js';
import type { PathwaySystem } from '../model/system.js';
import { type EntityKind, tables } from '../model/tables.js';

/** The same thing or word twice in one list, and supports that are for no step. Cost: the references. */
export function listFindings(system: PathwaySystem, references: readonly Reference[]): SystemFinding[] {
  const seen = new Set<string>();
  const twice = references.flatMap(({ from, way, to }): SystemFinding[] => {
    const end = typeof way.at(-1) === 'number' ? -1 : way.at(-3) === 'parties' ? -2 : 0;
    if (end === 0) return [];
    const key = JSON.stringify([way.slice(0, end), to.kind, to.id]);
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
  return [...twice, ...wordsTwice(system), ...idle, ...neverSupplied(system, references)];
}

/** Words of the format that stand twice in a list of a row, such as the populations of an entry. */
function wordsTwice(system: PathwaySystem): SystemFinding[] {
  return (Object.keys(tables) as EntityKind[]).flatMap((kind) =>
    (system[tables[kind]] ?? []).flatMap((row, index) =>
      Object.entries(row).flatMap(([field, list]) => {
        if (!Array.isArray(list) || Object.hasOwn(links[tables[kind]], `${field}/*`)) return [];
        return repeatedIn(list).map(
          ({ word, at }): SystemFinding => ({
            code: 'listed-twice',
            severity: 'warning',
            path: pointer([tables[kind], index, field, at]),
            at: { kind, id: row.id },
            message: `"${word}" is in this list already. Take it out, or write the one that is meant.`,
          }),
        );
      }),
    ),
  );
}

/** The texts that a list had before, and where. */
function repeatedIn(list: readonly unknown[]): { word: string; at: number }[] {
  const before = new Set<unknown>();
  return list.flatMap((word, at) => {
    const again = before.has(word);
    before.add(word);
    return again && typeof word === 'string' ? [{ word, at }] : [];
  });
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
