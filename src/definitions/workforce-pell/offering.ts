/** Who offers the program, how long it is, and how: HEA section 481(b)(3)(A)(i) and (ii). */

import type { Step } from '../../model/step.js';
import { dayNumber } from '../../time/day-number.js';
import { firstDay, lastDay } from '../../time/days.js';
import { during } from '../../time/during.js';
import { at, collector, type Notebook } from '../engine/notebook.js';
import type { ProgramDossier } from '../engine/program.js';

/** The provider takes part in title IV on the day. */
export const eligibleInstitution = collector<ProgramDossier>((book, { program, asOf }) => {
  const place = at('step', program.id, 'provider');
  const provider = book.follow('partner', program.provider, place);
  book.examine(provider ? 1 : 0);
  if (!provider?.titleIV) return;
  const { since, to } = provider.titleIV;
  const its = at('partner', provider.id, 'titleIV');
  const takesPart = during({ ...(since && { from: since }), ...(to && { to }) }, asOf);
  if (takesPart === 'yes') book.note('establishes', its, 'institution.title-iv');
  else if (takesPart === 'perhaps') book.note('supports', its, 'institution.perhaps');
  else if (to !== undefined && lastDay(to) < asOf) book.note('refutes', its, 'institution.left', { on: to });
  else book.as('planned').note('establishes', its, 'institution.later', { from: since ?? '' });
});

const [leastHours, hoursBelow] = [150, 600];

/** What other pages than the law give as the same in credits: at least so many, fewer than so many. */
const equivalents = { semester: [4, 16], quarter: [6, 24] } as const;

/**
 * At least 150 clock hours, fewer than 600; where they are not given, the credits that count for them. Where clock hours are
 * given and speak against it, and credits do not, it stays open.
 */
export const hours = collector<ProgramDossier>((book, { program }) => {
  const { id, clockHours, credits, creditUnit } = program;
  const given = clockHours || (creditUnit === 'clock' && credits) || 0;
  book.examine(given || credits ? 1 : 0);
  const byCredits = creditsFit(program);
  if (given > 0) {
    const place = at('step', id, clockHours ? 'clockHours' : 'credits');
    const lies = hoursFit(given);
    const params = { hours: given, credits: credits ?? 0 };
    if (byCredits !== undefined && (creditUnit === 'clock' ? byCredits !== lies : byCredits && !lies))
      book.note('weakens', place, 'hours.unlike', params);
    else if (lies) book.note('establishes', place, 'hours.within', { hours: given });
    else if (given >= hoursBelow) book.note('refutes', place, 'hours.too-many', { hours: given });
    else
      book.note('refutes', place, 'hours.too-few', {
        hours: given,
        more: Number((leastHours - given).toFixed(2)),
      });
  } else if (credits && byCredits === undefined)
    book.note('weakens', at('step', id, 'creditUnit'), 'hours.no-unit', { credits });
  else if (credits) {
    const noted = book.as('assumed');
    const place = at('step', id, 'credits');
    if (byCredits) noted.note('establishes', place, 'hours.by-credits', { credits });
    else noted.note('weakens', place, 'hours.not-by-credits', { credits });
  }
});

const hoursFit = (hours: number) => hours >= leastHours && hours < hoursBelow;

/** Whether the credits come to so many hours, as far as their unit is known. */
function creditsFit({ credits, creditUnit }: Step): boolean | undefined {
  if (!credits || !creditUnit) return undefined;
  if (creditUnit === 'clock') return hoursFit(credits);
  const [least, below] = equivalents[creditUnit];
  return credits >= least && credits < below;
}

const [leastDays, daysBelow] = [8 * 7, 15 * 7];

/**
 * At least 8 weeks, fewer than 15: by its duration, or else by its schedule or term. What is held in a longer term may be
 * shorter.
 */
export const weeks = collector<ProgramDossier>((book, dossier) => {
  const length = lengthOf(book, dossier);
  book.examine(length ? 1 : 0);
  if (!length) return;
  const { field, least, most } = length;
  const place = at('step', dossier.program.id, field);
  const long = Math.round((least / 7) * 10) / 10;
  if (least >= leastDays && most < daysBelow)
    book.note('establishes', place, 'weeks.within', { weeks: long });
  else if (most < leastDays)
    book.note('refutes', place, 'weeks.too-short', { weeks: long, more: Math.ceil(8 - most / 7) });
  else if (least >= daysBelow)
    book.note(field === 'term' ? 'weakens' : 'refutes', place, 'weeks.too-long', {
      weeks: long,
      fewer: Math.floor(least / 7) - 14,
    });
  else book.note('supports', place, 'weeks.perhaps', { weeks: long });
});

/** How many days it takes, and the field that says so. */
interface Length {
  readonly field: 'duration' | 'schedule' | 'term';
  readonly least: number;
  readonly most: number;
}

function lengthOf(book: Notebook, { program }: ProgramDossier): Length | undefined {
  const { id, duration, schedule, term } = program;
  const days = duration === undefined ? undefined : daysOf(duration);
  if (days) return { field: 'duration', ...days };
  const held = spanOf(schedule);
  if (held) return { field: 'schedule', ...held };
  const its = book.follow('term', term, at('step', id, 'term'));
  const inTerm = spanOf(its?.period);
  return inTerm && { field: 'term', ...inTerm };
}

/** So many months in a row, none to eleven, as days: the fewest and the most that they may have. */
const monthsAsDays = [
  [0, 0],
  [28, 31],
  [59, 62],
  [89, 92],
  [120, 123],
  [150, 153],
  [181, 184],
  [212, 215],
  [242, 245],
  [273, 276],
  [303, 306],
  [334, 337],
] as const;

const shape = /^P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?/;

/** The days of a duration, as short and as long as its months may be; hours are no time on the calendar. */
function daysOf(duration: string): { least: number; most: number } | undefined {
  const parts = shape.exec(duration)?.slice(1) ?? [];
  const [years = 0, months = 0, its = 0, days = 0] = parts.map((digits) => Number(digits ?? 0));
  const sure = its * 7 + days;
  const whole = years + Math.floor(months / 12);
  const [fewest, greatest] = monthsAsDays[months % 12] ?? [0, 0];
  const [least, most] = [sure + whole * 365 + fewest, sure + whole * 366 + greatest];
  return most > 0 ? { least, most } : undefined;
}

/** The weeks that a time from a date to a date touches, counted from its first day, as days. */
function spanOf(period: Step['schedule']): { least: number; most: number } | undefined {
  const { from, to } = period ?? {};
  if (from === undefined || to === undefined) return undefined;
  const between = (first: string, last: string) => Math.max(1, dayNumber(last) - dayNumber(first) + 1);
  const touched = (days: number) => Math.ceil(days / 7) * 7;
  return {
    least: touched(between(lastDay(from), firstDay(to))),
    most: touched(between(firstDay(from), lastDay(to))),
  };
}

/** It can be taken in a way that is not correspondence. Distance education is none. */
export const notCorrespondence = collector<ProgramDossier>((book, { program: { id, delivery = [] } }) => {
  const place = at('step', id, 'delivery');
  const other = delivery.filter((each) => each !== 'correspondence');
  book.examine(delivery.length);
  if (delivery.length === 0) return;
  if (other.length === delivery.length) book.note('establishes', place, 'delivery.other');
  else if (other.length > 0) book.note('weakens', place, 'delivery.also-correspondence');
  else book.note('refutes', place, 'delivery.correspondence');
});

/**
 * What an office determines about a program, and no one computes: only a program of a known provider is there to be
 * determined.
 */
export const determined = collector<ProgramDossier>((book, { program }) => {
  book.examine(book.follow('partner', program.provider, at('step', program.id, 'provider')) ? 1 : 0);
});
