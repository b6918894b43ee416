/** What the things that a determination speaks of are called, so that a view can say titles instead of ids. */

import { byCodeUnits } from '../../base/ids.js';
import type { Names } from '../../logic/determination.js';
import type { Fact } from '../../logic/fact.js';
import type { At } from '../../logic/message.js';
import type { Attestor } from '../../model/attestation.js';
import type { ExitAfter } from '../../model/exit.js';
import { type EntityKind, tables } from '../../model/tables.js';
import type { Dossier } from './dossier.js';

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
 * The names of everything that evidence, messages and lost references of some facts name, and of some places. Things without a title are
 * named by what they belong to: `the entry to "Adult basic education"`. Ids that lead nowhere have no name.
 */
export function namesIn(facts: readonly Fact[], places: readonly At[], find: Dossier['find']): Names {
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

/** The name of a thing, or words for one that has none; `undefined` when there is no such thing. */
function nameOf(kind: EntityKind, id: string, find: Dossier['find']): string | undefined {
  const thing = find(kind, id);
  return thing && (titleOf(kind, id, find) ?? wordsFor(kind, id, find));
}

/** The title or name that a thing has itself. */
function titleOf(kind: EntityKind, id: string, find: Dossier['find']): string | undefined {
  const { title, name } = { ...find(kind, id) } as { readonly title?: unknown; readonly name?: unknown };
  return [title, name].find((text): text is string => typeof text === 'string' && text.trim() !== '');
}

/** Words for a thing without a title, by what it belongs to. They begin with "the" and the word for its kind. */
function wordsFor(kind: EntityKind, id: string, find: Dossier['find']): string {
  const quoted = (its: EntityKind, of: string) => `"${titleOf(its, of, find) ?? of}"`;
  const after = (place: ExitAfter) =>
    place.kind === 'step' ? quoted('step', place.step) : quoted('credential', place.credential);
  switch (kind) {
    case 'entry':
      return `the entry to ${quoted('step', find(kind, id)?.step ?? id)}`;
    case 'exit': {
      const exit = find(kind, id);
      return `the exit after ${exit ? after(exit.after) : `"${id}"`}`;
    }
    case 'agreement': {
      const parties = (find(kind, id)?.parties ?? []).map(({ partner }) => quoted('partner', partner));
      return parties.length > 0 ? `the agreement between ${listed(parties)}` : 'the agreement of no party';
    }
    case 'role': {
      const role = find(kind, id);
      return `the role of ${quoted('partner', role?.partner ?? id)}, ${(role?.kind ?? '').replaceAll('-', ' ')}`;
    }
    case 'engagement': {
      const { partner, kind: what = '' } = find(kind, id) ?? {};
      return `the engagement ${partner === undefined ? 'of employers' : `of ${quoted('partner', partner)}`}, ${what.replaceAll('-', ' ')}`;
    }
    case 'evidence': {
      const { source, publisher, url, about } = find(kind, id) ?? {};
      const from = source ?? publisher ?? url;
      if (from !== undefined) return `the evidence "${from}"`;
      const [first] = about ?? [];
      const title = first && first.kind !== 'system' ? titleOf(first.kind, first.id, find) : undefined;
      const of = title === undefined ? '' : ` about "${title}"`;
      return `the evidence${of} that names no source`;
    }
    case 'attestation': {
      const by = find(kind, id)?.by;
      return by ? attestationName(by) : id;
    }
    default:
      return id;
  }
}

/** How an attestation is called. */
export function attestationName({ office, organization }: Attestor): string {
  return `the attestation by the ${office}, ${organization}`;
}

/** `A`, `A and B`, `A, B and 2 more`. */
function listed(words: readonly string[]): string {
  const [first = '', second, ...more] = words;
  if (second === undefined) return first;
  return more.length === 0 ? `${first} and ${second}` : `${first}, ${second} and ${more.length} more`;
}
