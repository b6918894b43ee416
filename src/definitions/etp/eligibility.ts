/** What the State or a local board has determined, and whether the program is on the list: 20 CFR 680.410(b), 680.430 to 680.500. */

import { familyOf } from '../../model/credential-kinds.js';
import type { Evidence } from '../../model/evidence.js';
import type { StepKind } from '../../model/step-kinds.js';
import { firstDay, lastDay, yearsBefore } from '../../time/days.js';
import type { Staleness } from '../../time/staleness.js';
import { at, type Collector, collector } from '../engine/notebook.js';
import type { ProgramDossier } from '../engine/program.js';
import { gradeOf, isBare } from '../engine/records.js';
import { isHere } from '../programs/here.js';
import { isCertificateRegistered, isRegistered } from '../wioa/registration.js';

/** Kinds of program that may be an apprenticeship of which no more is recorded. */
const general: readonly StepKind[] = ['program', 'occupational-training'];

/**
 * It is no registered apprenticeship: those are exempt from the procedures by which others become eligible. One that shows
 * nothing of an apprenticeship is presumed to be none.
 */
export const applies = collector<ProgramDossier>((book, { program, credentials }) => {
  const { id, kind, apprenticeship } = program;
  const own = at('step', id, 'apprenticeship');
  const certificates = credentials.filter((each) => familyOf(each.kind) === 'apprenticeship');
  const answer = isRegistered(apprenticeship);
  book.examine(1);
  if (kind === 'pre-apprenticeship') {
    book.note('establishes', at('step', id, 'kind'), 'registered.pre');
    return;
  }
  if (answer !== undefined)
    book.note(answer ? 'refutes' : 'establishes', own, answer ? 'registered.yes' : 'registered.no');
  else if (kind === 'apprenticeship' || apprenticeship) book.note('weakens', own, 'registered.open');
  for (const certificate of certificates) {
    const place = at('credential', certificate.id, 'registered');
    const registered = isCertificateRegistered(certificate);
    if (registered) book.note('refutes', place, 'registered.yes');
    else book.note('weakens', place, registered === false ? 'registered.no' : 'registered.open');
  }
  if (kind === 'apprenticeship' || apprenticeship || certificates.length > 0) return;
  const noted = book.as(general.includes(kind) ? 'assumed' : 'declared');
  noted.note('establishes', at('step', id, 'kind'), 'applies.no-apprenticeship');
});

/**
 * The latest attestation of a determination is not older than so many years. What is older may have been renewed, so it
 * only weakens; what no one attests is not looked at, nor what is attested of a program that no one provides.
 */
export function lasting(proposition: string, years: number): Collector<ProgramDossier> {
  return collector<ProgramDossier>((book, { attestations, asOf, program }) => {
    const provider = book.follow('partner', program.provider, at('step', program.id, 'provider'));
    const made = attestations.filter((each) => each.proposition === proposition && each.asserts);
    const least = yearsBefore(asOf, years);
    book.examine(provider ? made.length : 0);
    for (const { id, on } of made) {
      const place = at('attestation', id);
      if (firstDay(on) > least) book.note('establishes', place, 'lasting.yes', { on });
      else if (lastDay(on) > least) book.note('supports', place, 'lasting.perhaps', { on });
      else book.note('weakens', place, 'lasting.over', { on });
    }
  });
}

/** A list is reviewed every two years: 20 CFR 680.500(b). */
const reviewYears = 2;

/** A record that a list has the program, or does not. */
interface Listed {
  readonly record: Evidence;
  readonly stale?: Staleness;
}

/**
 * A dated record of a list of providers is about the program: the latest one decides, if it is not older than a review may
 * be. It has to be of the State in which the program is; where no place is known, it informs. Where it is not known which
 * of several that differ is the latest, none does. That the document as a whole comes from
 * such a list does not say on which day which of its programs stood there.
 */
export const listed = collector<ProgramDossier>((book, dossier) => {
  const { program, system, recordsAbout, asOf } = dossier;
  const lists = recordsAbout('step', program.id).filter(isList);
  const wholes = recordsAbout('system', system.id).filter(isList);
  const provider = book.follow('partner', program.provider, at('step', program.id, 'provider'));
  // Without a list nobody's word puts it there; on that of the whole document stands what somebody provides.
  book.examine(lists.length + (provider ? wholes.length : 0));
  const own = lists.filter(isPlain);
  const isOfState = ({ record }: Listed) => isHere(record, dossier);
  const last = latestOf(own.filter(isOfState));
  const oldest = yearsBefore(asOf, reviewYears);
  for (const each of own) {
    const { record, stale } = each;
    const { date = '', bearing } = record;
    const noted = book.as(gradeOf(record), stale);
    const note = (decides: boolean, message: string) => {
      const pro = decides ? 'establishes' : 'supports';
      const contra = decides ? 'refutes' : 'weakens';
      noted.note(bearing === 'for' ? pro : contra, at('evidence', record.id), message, { date });
    };
    const isOn = bearing === 'for' ? 'on' : 'off';
    const isLast = last.includes(each);
    if (isBare(record)) note(false, `listed.bare-${isOn}`);
    else if (!isOfState(each)) note(false, `listed.place-${isOn}`);
    else if (lastDay(date) < oldest) note(false, `listed.old-${isOn}`);
    else if (firstDay(date) < oldest || (isLast && isUnsure(last))) note(false, `listed.unsure-${isOn}`);
    else note(stale !== undefined || isLast, `listed.${isOn}`);
  }
  for (const { record } of wholes.filter(isPlain))
    if (!own.some((each) => each.record === record))
      book.note('supports', at('evidence', record.id), 'listed.whole');
});

const isList = ({ record }: Listed) => record.kind === 'provider-list';
const isPlain = ({ record }: Listed) => record.proposition === undefined;

/** Those of the records that count of which none is known to be older than another. */
function latestOf(records: readonly Listed[]): readonly Listed[] {
  const counts = records.filter(({ record, stale }) => !stale && !isBare(record));
  const begun = counts
    .map(({ record }) => firstDay(record.date ?? ''))
    .sort()
    .at(-1);
  return counts.filter(({ record }) => begun !== undefined && lastDay(record.date ?? '') >= begun);
}

/** Whether they differ, and a day that is not known decides which of them is the latest. */
function isUnsure(records: readonly Listed[]): boolean {
  const isDay = ({ record: { date = '' } }: Listed) => firstDay(date) === lastDay(date);
  return new Set(records.map(({ record }) => record.bearing)).size > 1 && !records.every(isDay);
}
