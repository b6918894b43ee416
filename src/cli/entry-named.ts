/** Which definition of the catalogue a command is about. */

import { type CatalogueEntry, catalogue } from '../definitions/catalogue.js';
import { exitCodes } from './exit-codes.js';
import { Failure } from './failure.js';

/** The one with this id; throws a `Failure` that lists all when there is none. */
export function entryNamed(id: string): CatalogueEntry {
  const entry = catalogue.find(({ definition }) => definition.id === id);
  if (entry) return entry;
  const known = catalogue.map(({ definition }) => definition.id).join(', ');
  throw new Failure(exitCodes.usage, `There is no definition "${id}". There are: ${known}.`);
}
