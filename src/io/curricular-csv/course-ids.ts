/** The courses that a cell names. */

/** The courses that a cell names, by their ids; what names none stays as it is. */
export type IdsReader = (cell: string) => string[];

/** What says in a cell that there is none: in words, or as R and Python write what is missing. */
const none = /^(?:n\/?a|nan|none|null|[-–—]+)$/i;

/**
 * Reads cells of courses with such ids. They are parted by semicolons; where that names no course, commas, `&`, `and`
 * and blanks part them too, and case, blanks and the `.0` of a number do not matter, as long as all of it then names
 * courses, and one each.
 */
export function idsReader(ids: Iterable<string>): IdsReader {
  const known = new Set(ids);
  const alike = new Map<string, string | undefined>();
  for (const id of known) alike.set(idKey(id), alike.has(idKey(id)) ? undefined : id);
  const one = (text: string) => (known.has(text) ? text : alike.get(idKey(text)));
  const several = (text: string): string[] | undefined => {
    for (const mark of [/[,|&+]|\sand\s/i, /\s/]) {
      const parts = text.split(mark).filter((part) => part.trim() !== '');
      const named = parts.flatMap((part) => one(part.trim()) ?? []);
      if (parts.length > 0 && named.length === parts.length) return named;
    }
    return undefined;
  };
  return (cell) =>
    idsIn(cell).flatMap((part) => one(part) ?? several(part) ?? (none.test(part) ? [] : [part]));
}

function idKey(id: string): string {
  const key = id.normalize('NFKC').toLowerCase().split(/\s/).join('');
  return /^\d+\.0+$/.test(key) ? key.slice(0, key.indexOf('.')) : key;
}

/** The ids of a cell: parted by semicolons, blanks around them dropped. */
export function idsIn(cell: string): string[] {
  return cell
    .split(';')
    .map((id) => id.trim())
    .filter((id) => id !== '');
}
