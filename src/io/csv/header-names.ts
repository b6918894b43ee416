/** Names of columns as files write them: the same name in other letters, with other blanks and marks. */

/** A name by its letters and digits alone; by itself where it has none. */
export function headerKey(name: string): string {
  const plain = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  return plain === '' ? name.trim() : plain;
}

/** Where a name stands in a header: as it is written if it does, else by its letters and digits; several where it is doubled. */
export function headerPlaces(header: readonly string[], name: string): readonly number[] {
  if (name === '') return [];
  const places = (same: (cell: string) => boolean) =>
    header.flatMap((cell, place) => (same(cell) ? [place] : []));
  const exact = places((cell) => cell === name);
  return exact.length > 0 ? exact : places((cell) => headerKey(cell) === headerKey(name));
}

/** A cell without blanks around it, nor the `="…"` in which some files keep zeros from spreadsheets. */
export function bare(cell: string): string {
  const text = cell.trim();
  return text.startsWith('="') && text.endsWith('"') && text.length > 2 ? text.slice(2, -1).trim() : text;
}
