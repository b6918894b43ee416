/** The code tables in some folders, whatever their files are called: each is known by its columns. */

import type { Result } from '../base/result.js';
import type { CodeTables } from '../io/codes/code-tables.js';
import { readCipSoc, readSocChanges } from '../io/codes/crosswalks.js';
import { readCip } from '../io/codes/read-cip.js';
import { readNaics } from '../io/codes/read-naics.js';
import { readOnet } from '../io/codes/read-onet.js';
import { readOnetChanges } from '../io/codes/read-onet-changes.js';
import { readSoc } from '../io/codes/read-soc.js';
import { exitCodes } from './exit-codes.js';
import { Failure } from './failure.js';
import { folderOf } from './file-contents.js';
import type { Io } from './io.js';

/** The table of industries comes last: its columns are named most plainly. */
const readers = {
  cip: readCip,
  soc: readSoc,
  onet: readOnet,
  socChanges: readSocChanges,
  cipSoc: readCipSoc,
  naics: readNaics,
} as const;

/** Reads the tables of folders; files that are none of them are passed over. */
export function codeBooks(folders: readonly string[], io: Io): CodeTables {
  const books: { [book: string]: unknown } = {};
  const files = folders.flatMap((folder) => Object.values(folderOf(folder, /\.(?:csv|txt|tsv)$/i, io)));
  const onetChanges = files.flatMap((bytes) => {
    const changes = readOnetChanges(bytes);
    return changes.ok ? [changes.value] : [];
  });
  if (onetChanges.length > 0) books['onetChanges'] = onetChanges;
  for (const bytes of files)
    for (const [book, read] of Object.entries(readers) as [
      string,
      (input: Uint8Array) => Result<unknown>,
    ][]) {
      const table = book in books ? undefined : read(bytes);
      if (table?.ok) books[book] = table.value;
    }
  if (Object.keys(books).length === 0)
    throw new Failure(
      exitCodes.badData,
      `There are no tables of CIP, SOC, O*NET-SOC or NAICS codes in ${folders.join(', ')}.`,
    );
  return books as CodeTables;
}
