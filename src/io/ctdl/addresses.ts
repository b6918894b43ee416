/** Addresses of what is written: entities that came from CTDL keep theirs, others get one under a base. */

import type { TableName } from '../../model/tables.js';

/** What is written beside the tables: parts that CTDL asks for, and that are folded back when read. */
export type Segment = TableName | 'programs' | 'awards' | 'ends' | 'sets' | 'systems' | 'models';

/** Where addresses begin when nobody says otherwise. */
export const defaultBase = 'urn:career-pathways:';

/** The address of an entity under a base. */
export function addressUnder(base: string, segment: Segment, ...ids: readonly string[]): string {
  return `${base}${[segment, ...ids].map(encodeURIComponent).join('/')}`;
}

/** What an address under a base names. */
export function partsUnder(base: string, address: string): { segment: string; ids: string[] } | undefined {
  if (!address.startsWith(base)) return undefined;
  const [segment, ...rest] = address.slice(base.length).split('/');
  if (segment === undefined || rest.length === 0) return undefined;
  const ids = rest.map(decoded);
  return ids.includes(undefined) ? undefined : { segment, ids: ids as string[] };
}

/** What was encoded; nothing where it was not encoded the one way in which this room does it. */
function decoded(part: string): string | undefined {
  try {
    const text = decodeURIComponent(part);
    return encodeURIComponent(text) === part ? text : undefined;
  } catch {
    return undefined;
  }
}
