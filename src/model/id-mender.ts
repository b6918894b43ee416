/** How to mend a reference whose id names nothing. */

import { nearestWord } from '../base/nearest-word.js';
import type { PathwaySystem } from './system.js';
import { type EntityKind, type Ref, tables } from './tables.js';

type Way = readonly (string | number)[];

/** The ids of a table, by what they may have been mistaken for. */
interface Known {
  readonly ids: readonly string[];
  readonly cased: ReadonlyMap<string, string>;
  /** By what is seen of them. */
  readonly shaped: ReadonlyMap<string, string>;
  readonly titled: ReadonlyMap<unknown, string>;
}

/** How many pairs of ids one document may have compared letter by letter; later ids get no such suggestion. */
const mostComparisons = 20_000;

/** Letters of the Cyrillic and the Greek alphabet, and those of the Latin one that look the same. */
const alike = {
  others: 'аеорсхуіјѕАЕОРСХУІЈЅКМТВНονΑΟΝΙΚΡΤΥΒΕΗΜΖΧ',
  latin: 'aeopcxyijsAEOPCXYIJSKMTBHovAONIKPTYBEHMZX',
};

/** What is seen of an id: its letters as those of one alphabet, without what shows nothing. */
function shapeOf(id: string): string {
  return [...id.normalize('NFKC').replaceAll(/[\p{Cc}\p{Cf}\p{DI}]/gu, '')]
    .map((mark) => alike.latin[alike.others.indexOf(mark)] ?? mark)
    .join('');
}

/** Answers how to mend an id that names nothing: by the one that was meant, where one is near. */
export function mender(system: PathwaySystem): (to: Ref, way: Way) => string {
  const known = new Map<EntityKind, Known>();
  let left = mostComparisons;
  const namesOf = (kind: EntityKind) => {
    const found = known.get(kind) ?? namesIn(system, kind);
    known.set(kind, found);
    return found;
  };
  return ({ kind, id }, way) => {
    if (kind === 'system') return 'Correct the id.';
    if (id === 'all' && way.at(-2) === 'steps') return 'For every step write "steps": "all", without a list.';
    const { ids, cased, shaped, titled } = namesOf(kind);
    const orAdd = `Or add it to "${tables[kind]}".`;
    const meant = cased.get(id.toLowerCase());
    if (meant !== undefined) return `"${meant}" differs only in capital letters; write it so. ${orAdd}`;
    const trimmed = cased.get(id.trim().toLowerCase());
    if (trimmed !== undefined)
      return `It has a space at the ${id.trimEnd() === id ? 'start' : 'end'}: "${trimmed}" is meant. ${orAdd}`;
    const called = titled.get(id);
    if (called !== undefined) return `That is what "${called}" is called; write this id. ${orAdd}`;
    const seen = shaped.get(shapeOf(id));
    if (seen !== undefined)
      return `"${seen}" looks the same and is written with other characters; copy that. ${orAdd}`;
    left -= ids.length;
    const near = left < 0 ? undefined : nearestWord(id, ids);
    return near === undefined
      ? `Add it to "${tables[kind]}", or correct the id.`
      : `Did you mean "${near}"? ${orAdd}`;
  };
}

function namesIn(system: PathwaySystem, kind: EntityKind): Known {
  const rows: readonly { readonly id: string; readonly name?: unknown; readonly title?: unknown }[] =
    system[tables[kind]] ?? [];
  const ids = rows.map((row) => row.id);
  return {
    ids,
    cased: new Map(ids.map((id) => [id.toLowerCase(), id])),
    shaped: new Map(ids.map((id) => [shapeOf(id), id])),
    titled: new Map(rows.map((row) => [row.name ?? row.title, row.id])),
  };
}
