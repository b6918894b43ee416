/** The head of a report: credits and hours in all, how long it takes, what it pays. */

import type { StepId } from '../../base/ids.js';
import { put } from '../../base/put.js';
import { creditsOf, thousandths } from '../../graph/credits.js';
import type { Step } from '../../model/step.js';
import { durationsTogether, durationText } from '../duration-text.js';
import { jobText } from '../map/pathway-outline.js';
import { type ReportContext, stepsIn, stepsOf } from './report-parts.js';

/** Credits by what they count, and clock hours; which steps say nothing of either. */
export function credits(context: ReportContext): string[] {
  const { model, words } = context;
  const say = words.reports;
  const all = stepsOf(context);
  const units = new Map<string, Step[]>();
  for (const step of all) if (step.credits !== undefined) put(units, step.creditUnit ?? '', step);
  const timed = all.filter(({ clockHours }) => clockHours !== undefined);
  const sum = (steps: readonly Step[], key: 'credits' | 'clockHours') =>
    creditsOf(steps.reduce((total, step) => total + thousandths(step[key] ?? 0), 0));
  const silent = all.filter((step) => step.credits === undefined && step.clockHours === undefined);
  const told = [
    ...[...units].map(([unit, its]) =>
      say.inAll(say.credits(sum(its, 'credits'), unit), its.length, all.length),
    ),
    ...(timed.length > 0
      ? [say.inAll(say.credits(sum(timed, 'clockHours'), 'clock'), timed.length, all.length)]
      : []),
  ];
  if (told.length === 0) return [];
  const isChoice = [...model.joints, ...model.cards.flatMap(({ tags }) => tags)].some(
    ({ kind }) => kind === 'choice' || kind === 'credits',
  );
  return [
    ...told,
    ...(silent.length > 0 ? [say.notOnRecord(stepsIn(context)(silent.map(({ id }) => id)))] : []),
    ...(isChoice ? [say.fewer] : []),
  ];
}

/** How long all steps take one after another, and how long each does, those that take as long together. */
export function times(context: ReportContext): string[] {
  const { words } = context;
  const steps = stepsIn(context);
  const by = new Map<string, StepId[]>();
  const all = stepsOf(context);
  for (const { id, duration, clockHours } of all) {
    const said = [
      ...(duration === undefined ? [] : [durationText(duration, words.basics) ?? duration]),
      ...(clockHours === undefined ? [] : [words.maps.clockHours(clockHours)]),
    ].join(', ');
    put(by, said, id);
  }
  const silent = by.get('') ?? [];
  by.delete('');
  if (by.size === 0) return [];
  const { text, count } = durationsTogether(all.flatMap(({ duration }) => duration ?? []));
  const sum = durationText(text, words.basics);
  const say = words.reports;
  return [
    ...(sum !== undefined && count > 1 ? [say.oneAfterAnother(say.inAll(sum, count, all.length))] : []),
    ...[...by].map(([time, its]) => say.took(steps(its), time)),
    ...(silent.length > 0 ? [say.notOnRecord(steps(silent))] : []),
  ];
}

/** What each job pays, and after which steps it opens: that it stands at the end goes without saying. */
export function pay({ model, words }: ReportContext): string[] {
  return model.jobs.map((job) =>
    jobText({ ...job, lines: job.lines.filter((line) => line !== words.maps.endOfPathway) }),
  );
}
