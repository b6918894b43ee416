/** What the things that a determination speaks of are called, so that a view can say titles instead of ids. */

import { byCodeUnits } from '../../base/ids.js';
import type { Names } from '../../base/names.js';
import type { Fact } from '../../logic/fact.js';
import type { At } from '../../logic/message.js';
import { type EntityKind, tables } from '../../model/tables.js';
import { type Find, nameOf } from '../../model/thing-names.js';

/** Parameters of messages that name something of another kind than their own word says. */
const kindOfParam: { readonly [param: string]: EntityKind } = {
  provider: 'partner',
  sponsor: 'partner',
  parties: 'partner',
  owner: 'partner',
  route: 'step',
  need: 'skill-need',
};

/** The kind of thing that a parameter of a message names; `undefined` for words, numbers and dates. */
export function kindNamedBy(param: string): EntityKind | undefined {
  if (Object.hasOwn(kindOfParam, param)) return kindOfParam[param];
  return (Object.keys(tables) as EntityKind[]).find((kind) => kind === param || tables[kind] === param);
}

/**
 * The names of everything that evidence, messages and lost references of some facts name, and of some places. Things
 * without a title are named by what they belong to: `the entry to "Adult basic education"`. Ids that lead nowhere have no name.
 */
export function namesIn(facts: readonly Fact[], places: readonly At[], find: Find): Names {
  const names: { [kind: string]: { [id: string]: string } } = {};
  const add = (kind: string, id: string) => {
    if (!Object.hasOwn(tables, kind) || (names[kind] && Object.hasOwn(names[kind], id))) return;
    const name = nameOf(kind as EntityKind, id, find);
    if (name === undefined) return;
    names[kind] ??= {};
    names[kind][id] = name;
  };
  const addAt = ({ kind, id }: At) => add(kind, id);
  for (const fact of facts) {
    for (const { at, message } of [...fact.for, ...fact.against, ...fact.leftOut]) {
      addAt(at);
      for (const [param, value] of Object.entries(message.params)) {
        const kind = kindNamedBy(param);
        if (kind) for (const id of [value].flat()) add(kind, String(id));
      }
    }
    fact.unresolved.forEach(addAt);
  }
  places.forEach(addAt);
  return sorted(names);
}

/** The same order whatever the order of the facts. */
function sorted(names: Names): Names {
  const inOrder = <T>(record: { readonly [key: string]: T }): [string, T][] =>
    Object.entries(record).sort(([a], [b]) => byCodeUnits(a, b));
  return Object.fromEntries(inOrder(names).map(([kind, its]) => [kind, Object.fromEntries(inOrder(its))]));
}
