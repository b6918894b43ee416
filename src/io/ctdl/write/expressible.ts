/** What of a system CTDL can express, and by name what it cannot. */

import type { Finding } from '../../../base/finding.js';
import type { ExitPoint } from '../../../model/exit.js';
import type { PathwaySystem } from '../../../model/system.js';
import { type TableName, tables } from '../../../model/tables.js';
import { lossList } from '../../writing/losses.js';
import { type CtdlTable, ctdlTables } from '../schema/classes.js';
import { type Fields, fieldsOf, systemForm } from '../schema/form.js';
import { expressibleEntity, ownExtensions } from './expressible-entity.js';
import { reasons, type Sieve } from './losses.js';
import { supportSteps } from './support-steps.js';
import { isImplied } from './write-context.js';

const isWritten = (key: string): key is CtdlTable => (ctdlTables as readonly string[]).includes(key);
const tableNames: ReadonlySet<string> = new Set(Object.values(tables));

/** The part of a system that CTDL can express in full, and the rest by name. */
export function expressible(system: PathwaySystem): { system: PathwaySystem; losses: Finding[] } {
  const { losses, lose } = lossList(reasons);
  const ids = new Map<TableName, ReadonlySet<string>>(
    ctdlTables.map((table) => [table, new Set((system[table] ?? []).map(({ id }) => id))]),
  );
  const sieve: Sieve = {
    lose,
    holds: (table, id) => ids.get(table)?.has(id) ?? false,
    language: system.language,
    awarded: new Set(system.steps?.flatMap(({ awards }) => awards ?? [])),
  };
  const there = new Set<string>(system.agreements?.map(({ id }) => id));
  for (const id of systemForm(system)?.stated ?? []) if (!there.has(id)) lose('still-stated', ['agreements']);
  const now = Object.fromEntries(
    Object.keys(system).flatMap((key) => {
      const value = isWritten(key)
        ? expressibleTable(key, system, sieve)
        : expressibleField(key, system, sieve);
      return value === undefined ? [] : [[key, value]];
    }),
  ) as object as PathwaySystem;
  if (!now.supports) return { system: now, losses };
  const supports = now.supports.map((support, index) => ({
    ...support,
    steps: supportSteps(support.steps, now, ['supports', index, 'steps'], lose),
  }));
  return { system: { ...now, supports }, losses };
}

/** The rows of a table that CTDL can express, with that of them which it can express. */
function expressibleTable(table: CtdlTable, system: PathwaySystem, sieve: Sieve): Fields[] {
  return (system[table] ?? []).flatMap((entity, index) => {
    const way = [table, index];
    const now = table === 'exits' && !exitStands(entity as ExitPoint, sieve) ? undefined : entity;
    if (!now) sieve.lose('exit-award', way);
    return now ? [expressibleEntity(fieldsOf(now), table, way, sieve)] : [];
  });
}

/** A field of the system itself, or a table that CTDL has no class for. */
function expressibleField(key: string, system: PathwaySystem, { lose }: Sieve): unknown {
  const value = fieldsOf(system)[key];
  if (key === 'format' || key === 'id' || key === 'title') return value;
  if (key === 'extensions') return ownExtensions(value as Fields, [key], lose);
  if (key === 'description' || key === 'language') {
    // None of these can be the key of a text in some language.
    const noTag = key === 'language' && /^(?:und$|@|__proto__$)/.test(String(value));
    if (value !== '' && !noTag) return value;
    lose('empty', [key]);
  } else if (tableNames.has(key))
    for (const [index, row] of (value as readonly object[]).entries()) {
      // What nodes that are kept state is written with them.
      if (key !== 'agreements' || !isImplied(key, row)) lose('no-term', [key, index]);
    }
  else lose('no-term', [key]);
  return undefined;
}

/** Whether there is a pathway to leave, and a step or an award to leave after. */
function exitStands({ pathway, after }: ExitPoint, { holds, awarded }: Sieve): boolean {
  if (!holds('pathways', pathway)) return false;
  if (after.kind === 'step') return holds('steps', after.step);
  return holds('credentials', after.credential) && awarded.has(after.credential);
}
