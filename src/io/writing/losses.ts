/** What a format cannot express of a system: losses, each with its place, and the sum that they leave. */

import type { Finding, Severity } from '../../base/finding.js';
import { pointer } from '../../base/pointer.js';
import type { PathwaySystem } from '../../model/system.js';
import { tables } from '../../model/tables.js';
import type { Tally } from '../tally.js';

/** The way from the top of the system to a place in it. */
export type Way = readonly (string | number)[];

/** Code → how bad it is that something is not written, and what it means. */
export type Reasons<Code extends string> = { readonly [C in Code]: readonly [Severity, string] };

/** Names a loss by its way from the top of the system. */
export type Lose<Code extends string> = (code: Code, way: Way) => void;

/** A list of losses, and the function that adds to it. */
export function lossList<Code extends string>(reasons: Reasons<Code>) {
  const losses: Finding[] = [];
  const lose: Lose<Code> = (code, way) => {
    const [severity, message] = reasons[code];
    losses.push({ code, severity, path: pointer(way), message });
  };
  return { losses, lose };
}

/** The entities of a system, counted: those that are lost as a whole, and the others. */
export function entityTally(system: PathwaySystem, losses: readonly Finding[]): Tally {
  const names: readonly string[] = Object.values(tables);
  const count = Object.values(tables).reduce((sum, table) => sum + (system[table]?.length ?? 0), 0);
  const left: { [code: string]: number } = {};
  for (const { code, path } of losses) {
    const [, table = '', index, ...inside] = path.split('/');
    const isRow = index !== undefined && inside.length === 0 && names.includes(table);
    if (isRow) left[code] = (left[code] ?? 0) + 1;
  }
  const lost = Object.values(left).reduce((sum, each) => sum + each, 0);
  return { unit: 'entity', in: count, mapped: count - lost, kept: 0, left };
}
