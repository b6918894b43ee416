/** What the program leads to: 20 CFR 680.420(a) to (d). */

import type { Agreement } from '../../model/agreement.js';
import { familyOf } from '../../model/credential-kinds.js';
import { rowsIn } from '../../model/index-system.js';
import type { Indicator } from '../../model/indicators.js';
import { rowsNaming } from '../../model/rows-by-key.js';
import { at, collector, type Notebook } from '../engine/notebook.js';
import type { ProgramDossier } from '../engine/program.js';
import { signedByAll } from '../partners/agreements.js';
import { offers } from '../wioa/offers.js';
import { recognize } from '../wioa/recognized-credential.js';
import { type Known, knownOf } from './information.js';

/** A credential of the kinds that WIOA section 3(52) lists too; no other is awarded where each is excluded. */
export const credential = collector<ProgramDossier>((book, { program, credentials, attestations }) => {
  for (const id of program.awards ?? []) book.follow('credential', id, at('step', program.id, 'awards'));
  book.examine(credentials.length);
  const found = credentials.map((each) => ({ id: each.id, ...recognize(attestations, each) }));
  const lost =
    found.length === program.awards?.length && found.every(({ recognized }) => recognized === false);
  for (const { id, recognized, why } of found)
    if (recognized) book.note('establishes', at('credential', id), 'leads.credential');
    else book.note(lost ? 'refutes' : 'weakens', at('credential', id), `credential.${why}`);
  if (program.awards?.length === 0) book.noneIfClaimed('leads.no-credential', ['credentials']);
});

/** A diploma of secondary school or its equivalent, with training beside it. A diploma may be of any level. */
export const diploma = collector<ProgramDossier>((book, { program, credentials }) => {
  const found = credentials.filter(({ kind }) => familyOf(kind) === 'secondary' || kind === 'Diploma');
  const combined = program.training !== undefined || offers(program, 'training');
  book.examine(found.length);
  for (const { id, kind, recognizedByState } of found) {
    const place = at('credential', id);
    if (kind === 'Diploma') book.note('supports', place, 'leads.diploma-open');
    else if (recognizedByState === false) book.note('weakens', place, 'leads.diploma-not-recognized');
    else if (combined) book.note('establishes', place, 'leads.diploma');
    else book.note('supports', place, 'leads.diploma-alone');
  }
});

/** Measures that count people who have a job after it. */
const employed: readonly Indicator[] = [
  'employment-second-quarter',
  'employment-fourth-quarter',
  'job-placement-rate',
];

/** People who took it were employed afterwards, or an employer has committed to it in writing. */
export const employment = collector<ProgramDossier>((book, dossier) => {
  const { program, system, find } = dossier;
  const commitments = rowsNaming(rowsIn(system, 'agreements', committedTo), [program.id]);
  const occupation = book.follow('occupation', program.occupation, at('step', program.id, 'occupation'));
  const measurements = employed.flatMap((indicator) => knownOf(dossier, indicator) ?? []);
  book.examine(commitments.length + measurements.length + (occupation ? 1 : 0));
  for (const known of measurements) reached(book, known, 'leads.employed');
  for (const agreement of commitments) {
    const place = at('agreement', agreement.id);
    const standing = signedByAll(dossier, agreement);
    const others = agreement.parties.some(
      ({ partner }) => partner !== program.provider && find('partner', partner),
    );
    if (!others) book.note('supports', place, 'commitment.no-one');
    else if (standing === 'in-force') book.note('establishes', place, 'commitment.in-force');
    else if (standing === 'later') book.as('planned').note('establishes', place, 'commitment.in-force');
    else book.note('supports', place, `commitment.${standing}`);
  }
  if (occupation) book.note('supports', at('step', program.id, 'occupation'), 'leads.occupation');
});

const committedTo = ({ kind, covers = [] }: Agreement) =>
  kind === 'employer-commitment' ? covers.flatMap((each) => (each.kind === 'step' ? each.id : [])) : [];

/** Skill gains that were measured; what it teaches only informs. */
export const gains = collector<ProgramDossier>((book, dossier) => {
  const { id, competencies = [], raises = [] } = dossier.program;
  const known = knownOf(dossier, 'measurable-skill-gains');
  book.examine(competencies.length + raises.length + (known ? 1 : 0));
  if (known) reached(book, known, 'leads.gains');
  if (competencies.length > 0) book.note('supports', at('step', id, 'competencies'), 'leads.teaches');
  if (raises.length > 0) book.note('supports', at('step', id, 'raises'), 'leads.raises');
});

/** Writes down that a measurement counts somebody; one of nobody, or of long ago, settles nothing. */
function reached(book: Notebook, { measurement, how, some, stale }: Known, message: string): void {
  const place = at('measurement', measurement.id);
  const noted = book.as('declared', stale);
  if (how !== 'given') noted.note('supports', place, `information.${how}`);
  else if (some) noted.note('establishes', place, message);
  else noted.note('weakens', place, 'leads.nobody');
}
