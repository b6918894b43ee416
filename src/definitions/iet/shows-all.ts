/** Does one program by itself show all that 34 CFR 463.36 and 463.37 ask, as far as what is written about it can show it? */

import { componentKinds } from '../../model/vocabulary.js';
import type { PathwayNotebook } from '../engine/notebook.js';
import type { PathwayDossier } from '../engine/subjects.js';
import { adultEducation, specificOccupation } from './components.js';
import { blockOf, type IntegratedProgram, partsWithMaterials, partsWithObjectives } from './programs.js';

/** Whether its parts are of the sort that is asked for, run together now, and have materials and objectives. */
export function showsAll(
  book: PathwayNotebook,
  dossier: PathwayDossier,
  program: IntegratedProgram,
): boolean {
  const block = blockOf(dossier, program);
  return (
    program.reached === 'yes' &&
    block?.answer === 'together' &&
    block.runs === 'now' &&
    adultEducation(program, book) === undefined &&
    specificOccupation(program, book) === undefined &&
    partsWithMaterials(dossier, program).length === componentKinds.length &&
    partsWithObjectives(program).length === componentKinds.length
  );
}
