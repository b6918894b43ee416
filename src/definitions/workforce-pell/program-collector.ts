/** What collectors about a program under Workforce Pell have in common. */

import { at, type Collector, collector, type Notebook } from '../engine/notebook.js';
import type { ProgramDossier } from '../engine/program.js';

/** A collector about a program from what it writes into its notebook. */
export function programCollector(
  look: (book: Notebook, dossier: ProgramDossier) => void,
): Collector<ProgramDossier> {
  return collector<ProgramDossier>(look);
}

/**
 * What an office determines about a program, and no one computes: only a program of a known provider is there to be
 * determined.
 */
export const determined = programCollector((book, { program }) => {
  book.examine(book.follow('partner', program.provider, at('step', program.id, 'provider')) ? 1 : 0);
});
