/** Documents with one fault: what an author, a form or a program may get wrong. */
import fc from 'fast-check';
import { systemSchema } from '../../src/model/system-schema.js';
import { systems } from './arbitrary-system.js';
import { removed, replaced } from './places.js';
import { type Plain, placesIn, type Way } from './schema-walk.js';

/** A document in which one thing was done to one place. */
export interface Mutant {
  readonly how: string;
  readonly way: Way;
  readonly document: Plain;
}

const badDates = [
  '2026-13',
  '2026-02-30',
  '26',
  'soon',
  '2026-1-1',
  '2026-00',
  '2026-04-31T00:00',
  '1900-02-29',
];
const codes = ['4', '004', 'US', '1', 'x y'];
const wrong: readonly (readonly [string, readonly unknown[]])[] = [
  ['wrong word', ['no such word']],
  ['empty text', ['', ' ', '\u2003\n']],
  ['bad date', badDates],
  ['bad code', codes],
  ['another type', [null, -1.5, true, 'text', [], {}, [null]]],
];

/** A copy of the document with one fault in the place; the same document where that cannot be done there. */
function mutant(
  document: Plain,
  place: ReturnType<typeof placesIn>[number],
  how: string,
  nth: number,
): Plain {
  const { way, value } = place;
  const at = (values: readonly unknown[]) => values[nth % values.length];
  const found = wrong.find(([name]) => name === how);
  if (found) return replaced(document, way, at(found[1]));
  if (how === 'drop' && way.length > 0 && typeof way.at(-1) === 'string') return removed(document, way);
  if (how === 'unknown field' && typeof value === 'object' && value !== null && !Array.isArray(value))
    return replaced(document, [...way, 'colour'], 1);
  if (how === 'twice' && Array.isArray(value) && value.length > 0)
    return replaced(document, way, [...value, at(value)]);
  if (how === 'backwards' && isPeriod(value))
    return replaced(document, way, { from: value.to, to: value.from });
  return document;
}

function isPeriod(value: Plain): value is { from: string; to: string } {
  return typeof value === 'object' && value !== null && 'from' in value && 'to' in value;
}

const isRow = (item: Plain) => typeof item === 'object' && item !== null && 'id' in item;

const hows = [...wrong.map(([name]) => name), 'drop', 'unknown field', 'twice', 'backwards'];

/** Random systems with one fault. */
export const mutants: fc.Arbitrary<Mutant> = fc
  .tuple(systems, fc.nat(), fc.nat(), fc.constantFrom(...hows))
  .map(([system, which, nth, how]) => {
    const document = system as unknown as Plain;
    const places = placesIn(systemSchema, document).filter(({ way }) => way.length > 0);
    const dates = places.filter(
      ({ value }) => typeof value === 'string' && /^\d{4}(-\d\d){0,2}$/.test(value),
    );
    // A row that stands twice is refused, a word that does is not: try either.
    const lists = places.filter(
      ({ value }) =>
        Array.isArray(value) && value.length > 0 && (nth % 2 === 0 || value.every((item) => isRow(item))),
    );
    const periods = places.filter(({ value }) => isPeriod(value));
    const coded = places.filter(({ way }) => way.at(-1) === 'code');
    const likely = { 'bad date': dates, twice: lists, backwards: periods, 'bad code': coded }[how] ?? places;
    const place = (likely.length > 0 ? likely : places)[which % Math.max(1, likely.length || places.length)];
    if (!place) return { how, way: [], document };
    return { how, way: place.way, document: mutant(document, place, how, nth) };
  });
