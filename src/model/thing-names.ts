/** What a thing of a document is called: its title, or words for one that has none. */

import type { ExitAfter } from './exit.js';
import { madeOf } from './index-system.js';
import type { EntityOf, PathwaySystem } from './system.js';
import { type EntityKind, tables } from './tables.js';
import { type ThingWords, thingWords } from './thing-words.js';

/** Looks an entity up. */
export type Find = <K extends EntityKind>(kind: K, id: string) => EntityOf<K> | undefined;

/** Looks entities of a document up. Cost: each table once. */
export function finderIn(system: PathwaySystem): Find {
  return madeOf(system, finder);
}

function finder(system: PathwaySystem): Find {
  const byKind = new Map<EntityKind, Map<string, unknown>>();
  return <K extends EntityKind>(kind: K, id: string) => {
    let rows = byKind.get(kind);
    if (!rows) {
      rows = new Map((system[tables[kind]] ?? []).map((row) => [row.id, row]));
      byKind.set(kind, rows);
    }
    return rows.get(id) as EntityOf<K> | undefined;
  };
}

/** A thing with its kind, for the middle of a sentence: `the agreement "Memo"`. One that is not there by its id. */
export function thingNamed(
  kind: EntityKind,
  id: string,
  find: Find,
  things: ThingWords = thingWords,
): string {
  return withKind(things.kind(kind), nameOf(kind, id, find, things) ?? id);
}

/** A name after the words for its kind; words for a thing without a title begin with them already. */
export function withKind(the: string, name: string): string {
  return name.startsWith(`${the} `) ? name : `${the} "${name}"`;
}

/** The name of a thing, or words for one that has none; `undefined` when there is no such thing. */
export function nameOf(
  kind: EntityKind,
  id: string,
  find: Find,
  things: ThingWords = thingWords,
): string | undefined {
  const thing = find(kind, id);
  return thing && (titleOf(kind, id, find) ?? wordsFor({ kind, id }, find, things));
}

/** The title or name that a thing has itself. */
function titleOf(kind: EntityKind, id: string, find: Find): string | undefined {
  const { title, name } = { ...find(kind, id) } as { readonly title?: unknown; readonly name?: unknown };
  return [title, name].find((text): text is string => typeof text === 'string' && text.trim() !== '');
}

/** Words for a thing without a title, by what it belongs to. They begin with those for its kind. */
function wordsFor({ kind, id }: { kind: EntityKind; id: string }, find: Find, things: ThingWords): string {
  const quoted = (its: EntityKind, of: string) => `"${titleOf(its, of, find) ?? of}"`;
  const after = (place: ExitAfter) =>
    place.kind === 'step' ? quoted('step', place.step) : quoted('credential', place.credential);
  switch (kind) {
    case 'entry':
      return things.entry(quoted('step', find(kind, id)?.step ?? id));
    case 'exit': {
      const exit = find(kind, id);
      return things.exit(exit ? after(exit.after) : `"${id}"`);
    }
    case 'agreement':
      return things.agreement(
        [...new Set(find(kind, id)?.parties.map(({ partner }) => partner))].map((each) =>
          quoted('partner', each),
        ),
      );
    case 'role': {
      const role = find(kind, id);
      return things.role(quoted('partner', role?.partner ?? id), role?.kind ?? '');
    }
    case 'engagement': {
      const { partner, kind: what = '' } = find(kind, id) ?? {};
      return things.engagement(what, partner === undefined ? undefined : quoted('partner', partner));
    }
    case 'measurement':
      return things.measurement(find(kind, id)?.measure ?? '');
    case 'activity': {
      const { kind: what = '', on } = find(kind, id) ?? {};
      return things.activity(what, on);
    }
    case 'evidence': {
      const { source, publisher, url, about } = find(kind, id) ?? {};
      const [first] = about ?? [];
      const title = first && first.kind !== 'system' ? titleOf(first.kind, first.id, find) : undefined;
      return things.evidence(source ?? publisher ?? url, title);
    }
    case 'attestation': {
      const by = find(kind, id)?.by;
      return by ? things.attestation(by) : id;
    }
    default:
      return id;
  }
}
