/** The cells of a row by the columns that the profile names. */

import { bare } from '../../csv/header-names.js';
import type { ListHeader } from '../list-header.js';
import { cellReader, type OutcomeCell } from './outcome-cell.js';
import type { OutcomeScale, ProviderOutcomesProfile } from './profile.js';

/** A cell with its place. */
export interface RowCell {
  readonly place: number;
  /** The name of its column in the file. */
  readonly column: string;
  /** As it came, without blanks around it. */
  readonly received: string;
  readonly scale: OutcomeScale;
  readonly cell: OutcomeCell;
}

/** How the rows below a header are looked at: by the columns of the profile that the file has once. */
export function rowCells(
  { names, places }: ListHeader,
  profile: ProviderOutcomesProfile,
): (texts: readonly string[]) => ReadonlyMap<string, RowCell> {
  const cellOf = cellReader(profile);
  const scales = scalesOf(profile);
  return (texts) => {
    const cells = new Map<string, RowCell>();
    for (const [column, scale] of scales) {
      const place = places.get(column);
      if (place === undefined) continue;
      const received = texts[place] ?? '';
      const cell = cellOf(bare(received), scale);
      cells.set(column, { place, column: names[place] ?? '', received, scale, cell });
    }
    for (const { column, denominator = '' } of profile.measures) {
      const [own, of] = [cells.get(column), cells.get(denominator)?.cell];
      if (own && of?.kind === 'number' && of.value === 0)
        cells.set(column, { ...own, cell: ofNobody(own.cell) });
    }
    return cells;
  };
}

/** Column → what its numbers are; a denominator counts people, unless it is a measure by itself. */
function scalesOf({ measures }: ProviderOutcomesProfile): ReadonlyMap<string, OutcomeScale> {
  const people = measures.flatMap(({ denominator }) => denominator ?? []);
  return new Map([
    ...people.map((column) => [column, 'people'] as const),
    ...measures.map(({ column, scale }) => [column, scale] as const),
  ]);
}

/** Of nobody, nothing is known that could be suppressed, and a number is none. */
function ofNobody(cell: OutcomeCell): OutcomeCell {
  if (cell.kind === 'suppressed') return { kind: 'blank' };
  return cell.kind === 'number' ? { kind: 'unreadable', code: 'of-nobody' } : cell;
}
