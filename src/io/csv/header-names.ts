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

/** Whether two names differ at most in case and blanks. */
export function isSpelledAlike(one: string, other: string): boolean {
  const letters = (text: string) => text.normalize('NFKC').toLowerCase().split(/\s/).join('');
  return letters(one) === letters(other);
}

/** A column as spreadsheets call it: `A`, `Z`, `AA`. */
export function columnLetters(place: number): string {
  let letters = '';
  for (let left = place + 1; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return letters;
}

/** A cell without blanks around it, nor the `="…"` or `'` by which some files keep zeros from spreadsheets. */
export function bare(cell: string): string {
  const text = cell.trim();
  if (/^'\d/.test(text)) return text.slice(1);
  return text.startsWith('="') && text.endsWith('"') && text.length > 2 ? text.slice(2, -1).trim() : text;
}
