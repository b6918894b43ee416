/** Several files into one folder, none of which may be there already. */

import type { TableFiles } from '../io/tables/write-tables.js';
import { exitCodes } from './exit-codes.js';
import { Failure } from './failure.js';
import { writeNewFolder } from './file-contents.js';
import type { Io } from './io.js';

/**
 * Writes tables into a new folder, all of them or none. Files with other letters than plain English ones begin with the mark by
 * which spreadsheets know Unicode.
 */
export async function writeFiles(folder: string, files: TableFiles, io: Io): Promise<void> {
  const there = filesIn(folder, io).filter((name) => name.endsWith('.csv') || Object.hasOwn(files, name));
  if (there.length > 0)
    throw new Failure(
      exitCodes.cannotWrite,
      `There are tables in ${folder} already (${there.join(', ')}). Name a new folder.`,
    );
  const texts = Object.entries(files).map(([name, text]) => [name, marked(text)] as const);
  await writeNewFolder(folder, Object.fromEntries(texts), io);
}

function filesIn(folder: string, io: Io): readonly string[] {
  try {
    return io.list(folder);
  } catch {
    return [];
  }
}

function marked(text: string): string {
  return /[^\p{ASCII}]/u.test(text) ? `\uFEFF${text}` : text;
}
