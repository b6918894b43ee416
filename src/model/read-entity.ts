/** Reads one row of a table. */

import { checkWord } from '../base/arguments.js';
import type { Result } from '../base/result.js';
import { wordsOf } from './named.js';
import { readWith } from './read-with.js';
import type { EntityOf } from './system.js';
import { schemaOf } from './system-schema.js';
import { type EntityKind, tables } from './tables.js';

/**
 * Reads one entity of a kind, a row of its table: the value that came in, or what is wrong with it.
 *
 * @throws PathwayError `bad-argument` for a kind that there is not.
 *
 * @example
 * ```ts
 * import { readEntity } from 'career-pathways/model';
 * const read = readEntity('term', { id: 'fall', titel: 'Fall' });
 * read.ok || read.issues.map(({ code, path }) => `${code} ${path}`); // => ['missing-field /title', 'unknown-field /titel']
 * ```
 */
export function readEntity<Kind extends EntityKind>(kind: Kind, input: unknown): Result<EntityOf<Kind>> {
  checkWord(kind, wordsOf(tables), 'kind');
  return readWith(schemaOf(tables[kind]), input) as Result<EntityOf<Kind>>;
}
