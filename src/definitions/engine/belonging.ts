/** What rows belong to by what they say themselves, and rows that name something that is not there. */

import { type Reference, referencesFrom } from '../../model/references.js';
import type { PathwaySystem } from '../../model/system.js';
import { type EntityKind, tables } from '../../model/tables.js';
import { finderIn } from '../../model/thing-names.js';
import type { Aspect } from '../../model/vocabulary.js';

/** Fields that say what a row is about. They are followed backwards: the row goes with what they name. */
export const aboutFields: { readonly [K in EntityKind]?: readonly string[] } = {
  role: ['scope'],
  agreement: ['covers', 'articulates'],
  support: ['steps'],
  entry: ['pathway'],
  exit: ['pathway'],
  'skill-need': ['occupations'],
  engagement: ['pathways'],
  evidence: ['about'],
};

/** References of a document by which rows belong to what is not in it. Cost: the tables of these rows. */
export function astray(system: PathwaySystem): readonly Reference[] {
  const find = finderIn(system);
  const kinds = Object.keys(aboutFields) as EntityKind[];
  return kinds.flatMap((kind) =>
    (system[tables[kind]] ?? []).flatMap((row) =>
      referencesFrom(kind, row, 0).filter(
        ({ way, to }) =>
          aboutFields[kind]?.includes(String(way[2])) && to.kind !== 'system' && !find(to.kind, to.id),
      ),
    ),
  );
}

/** Whether the row that a reference is in is one of those that a claim about an aspect says are all listed. */
export function isListedIn({ from: { kind } }: Reference, aspect: Aspect): boolean {
  if (aspect === 'labor-market-evidence') return kind === 'evidence' || kind === 'skill-need';
  return aspect === (kind === 'skill-need' ? 'skill-needs' : tables[kind as EntityKind]);
}
