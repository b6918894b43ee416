/** What an achievement means in a system, by identity alone. */

import type { Award } from './badge-record.js';
import {
  type HeldRef,
  heldKinds,
  type Identity,
  identitiesOf,
  isOneAward,
  type Names,
} from './identities.js';

/** What an award means. */
export interface Meaning {
  readonly means: readonly HeldRef[];
  /** A name of it is borne by several rows, and nothing else tells which one it is. */
  readonly isAmbiguous: boolean;
  /** It has a name that something else could bear too. */
  readonly isNamed: boolean;
}

/** Joins an award with what its names name; an alignment to a competency never gives anything but a competency. */
export function meaningOf({ achievement, results }: Award, names: Names): Meaning {
  const identities = achievement === undefined ? [] : identitiesOf(achievement, results);
  const means = new Map<string, HeldRef>();
  let isAmbiguous = false;
  for (const kind of heldKinds) {
    const found = identities.map((identity) => refsOf(identity, names).filter((ref) => ref.kind === kind));
    const sure = found.flatMap((refs) => (refs.length === 1 ? refs : []));
    isAmbiguous ||= sure.length === 0 && found.some((refs) => refs.length > 1);
    for (const ref of sure) means.set(`${kind} ${ref.id}`, ref);
  }
  const isNamed = identities.some(({ name }) => !isOneAward(name));
  return { means: [...means.values()], isAmbiguous, isNamed };
}

function refsOf({ name, competency }: Identity, names: Names): readonly HeldRef[] {
  const refs = names.get(name) ?? [];
  return competency ? refs.filter(({ kind }) => kind === 'competency') : refs;
}
