/** What a thing of a document is called: its title, or words for one that has none. */

import type { Attestor } from './attestation.js';
import type { ExitAfter } from './exit.js';
import type { EntityOf, PathwaySystem } from './system.js';
import { type EntityKind, tables } from './tables.js';

/** Looks an entity up. */
export type Find = <K extends EntityKind>(kind: K, id: string) => EntityOf<K> | undefined;

/** Looks entities of a document up. Cost: each table once. */
export function finderIn(system: PathwaySystem): Find {
  const byKind = new Map<EntityKind, Map<string, unknown>>();
  return <K extends EntityKind>(kind: K, id: string) => {
    const rows = byKind.get(kind) ?? new Map((system[tables[kind]] ?? []).map((row) => [row.id, row]));
    byKind.set(kind, rows);
    return rows.get(id) as EntityOf<K> | undefined;
  };
}

/** A thing with its kind, for the middle of a sentence: `the agreement "Memo"`. One that is not there by its id. */
export function thingNamed(kind: EntityKind, id: string, find: Find): string {
  const name = nameOf(kind, id, find) ?? id;
  const word = kind.replaceAll('-', ' ');
  return name.startsWith(`the ${word} `) ? name : `the ${word} "${name}"`;
}

/** The name of a thing, or words for one that has none; `undefined` when there is no such thing. */
export function nameOf(kind: EntityKind, id: string, find: Find): string | undefined {
  const thing = find(kind, id);
  return thing && (titleOf(kind, id, find) ?? wordsFor(kind, id, find));
}

/** The title or name that a thing has itself. */
function titleOf(kind: EntityKind, id: string, find: Find): string | undefined {
  const { title, name } = { ...find(kind, id) } as { readonly title?: unknown; readonly name?: unknown };
  return [title, name].find((text): text is string => typeof text === 'string' && text.trim() !== '');
}

/** Words for a thing without a title, by what it belongs to. They begin with "the" and the word for its kind. */
function wordsFor(kind: EntityKind, id: string, find: Find): string {
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
      return `the role of ${quoted('partner', role?.partner ?? id)} as ${(role?.kind ?? '').replaceAll('-', ' ')}`;
    }
    case 'engagement': {
      const { partner, kind: what = '' } = find(kind, id) ?? {};
      return `the engagement ${partner === undefined ? 'of employers' : `of ${quoted('partner', partner)}`} (${what.replaceAll('-', ' ')})`;
    }
    case 'measurement':
      return `the measurement of ${find(kind, id)?.measure ?? ''}`;
    case 'activity': {
      const { kind: what = '', on } = find(kind, id) ?? {};
      return `the ${what.replaceAll('-', ' ')}${on === undefined ? '' : ` of ${on}`}`;
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
