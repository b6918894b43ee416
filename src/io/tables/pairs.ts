/** Lists of small rows in one cell: `us-state:04; us-county:04019`, the one or two fields that suffice. */

import type { Json } from '../../base/json.js';
import type { Column } from '../../model/columns.js';
import { numberOf } from '../csv/number-cell.js';
import { listed, unlisted } from './list.js';

type Pair = NonNullable<Column['pair']>;

/** The rows in short, or nothing where one of them holds more than that. */
export function shortPairs(rows: readonly Json[], pair: Pair): string | undefined {
  return listed(
    rows.map((row) => pair.map(({ field }) => String((row as Record<string, Json>)[field])).join(':')),
  );
}

/** What a short form means, or what is wrong with it. */
export function longPairs(cell: string, pair: Pair): { value: Json } | { message: string } {
  const form = pair.map(({ field }) => field.toUpperCase()).join(':');
  const rows: Json[] = [];
  for (const item of unlisted(cell)) {
    const colon = item.indexOf(':');
    const parts = pair.length === 1 ? [item] : [item.slice(0, Math.max(colon, 0)), item.slice(colon + 1)];
    const fields = pair.map(({ field, number }, at) => {
      const part = (parts[at] ?? '').trim();
      return [field, number ? numberOf(part) : part] as const;
    });
    if ((pair.length > 1 && colon < 0) || fields.some(([, value]) => value === undefined))
      return { message: `Write each item as ${form}, with semicolons between items, instead of "${item}".` };
    rows.push(Object.fromEntries(fields) as Json);
  }
  return { value: rows };
}
