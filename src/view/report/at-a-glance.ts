/** The head of a report: credits and hours in all, how long it takes, what it costs and pays. */

import type { StepId } from '../../base/ids.js';
import { moneyText } from '../../base/money-text.js';
import { put } from '../../base/put.js';
import { creditsOf, thousandths } from '../../graph/credits.js';
import type { Step } from '../../model/step.js';
import { totalCost } from '../../model/total-cost.js';
import { daysAbout, durationsTogether, durationText } from '../duration-text.js';
import { jobText } from '../map/pathway-outline.js';
import { type ReportContext, stepsIn, stepsOf } from './report-parts.js';

/** Steps after each other, and about how many days they take. */
interface Chain {
  readonly days: number;
  readonly steps: readonly Step[];
}

/** Credits by what they count, and clock hours; which steps say nothing of either. */
export function credits(context: ReportContext): string[] {
  const say = context.words.reports;
  const all = stepsOf(context);
  const units = new Map<string, Step[]>();
  for (const step of all) if (step.credits !== undefined) put(units, step.creditUnit ?? '', step);
  const timed = all.filter(({ clockHours }) => clockHours !== undefined);
  const silent = all.filter((step) => step.credits === undefined && step.clockHours === undefined);
  const sum = (steps: readonly Step[], key: 'credits' | 'clockHours') =>
    creditsOf(steps.reduce((total, step) => total + thousandths(step[key] ?? 0), 0));
  const told = [
    ...[...units].map(([unit, its]) => [say.credits(sum(its, 'credits'), unit), its.length] as const),
    ...(timed.length > 0 ? [[say.credits(sum(timed, 'clockHours'), 'clock'), timed.length] as const] : []),
  ];
  if (told.length === 0) return [];
  return [
    ...told.map(([much, count]) => say.inAll(much, count, all.length)),
    ...(silent.length > 0 ? [say.notOnRecord(stepsIn(context)(silent.map(({ id }) => id)))] : []),
    ...(longestChain(context).length < all.length ? [say.fewer] : []),
  ];
}

/** What the steps cost in all, by currency; which steps do not say. */
export function costs(context: ReportContext): string[] {
  const say = context.words.reports;
  const all = stepsOf(context);
  const priced = all.map((step) => ({ step, cost: totalCost(step.cost) }));
  const sums = new Map<string, number[]>();
  for (const { cost } of priced) if (cost) put(sums, cost.currency, cost.amount);
  const silent = priced.flatMap(({ step, cost }) => (cost ? [] : step.id));
  if (sums.size === 0) return [];
  return [
    ...[...sums].map(([currency, amounts]) => {
      const amount = Number(amounts.reduce((total, each) => total + each, 0).toFixed(4));
      return say.inAll(moneyText({ amount, currency }), amounts.length, all.length);
    }),
    ...(silent.length > 0 ? [say.notOnRecord(stepsIn(context)(silent))] : []),
    ...(longestChain(context).length < all.length ? [say.fewer] : []),
  ];
}

/**
 * How long the longest chain of steps takes at least, and how long and in which term each step is taken, those of which
 * the same is said together.
 */
export function times(context: ReportContext): string[] {
  const { words, speech } = context;
  const say = words.reports;
  const steps = stepsIn(context);
  const by = new Map<string, StepId[]>();
  for (const { id, duration, clockHours, term } of stepsOf(context)) {
    const said = [
      ...(duration === undefined ? [] : [durationText(duration, words.basics) ?? duration]),
      ...(clockHours === undefined ? [] : [say.credits(clockHours, 'clock')]),
      ...(term === undefined ? [] : [speech.name('term', term)]),
    ].join(', ');
    put(by, said, id);
  }
  const silent = by.get('') ?? [];
  by.delete('');
  if (by.size === 0) return [];
  const chain = longestChain(context, context.day.reaches);
  const together = durationsTogether(chain.flatMap(({ duration }) => duration ?? []));
  const sum = chain.length > 1 ? durationText(together, words.basics) : undefined;
  return [
    ...(sum === undefined ? [] : [say.atLeast(sum, steps(chain.map(({ id }) => id)))]),
    ...[...by].map(([time, its]) => say.took(steps(its), time)),
    ...(silent.length > 0 ? [say.notOnRecord(steps(silent))] : []),
  ];
}

/**
 * The steps that can only be taken one after another, of all such chains one that takes longest; of as long ones the
 * one with most steps. Of a card of several, the longest counts; steps that do not count are passed over. Cost: cards and
 * lines.
 */
function longestChain(
  { graph, model }: ReportContext,
  counts: (step: StepId) => boolean = () => true,
): readonly Step[] {
  const into = new Map<string, string[]>();
  for (const { from, to, kind, choice } of model.lines) if (kind === 'need' && !choice) put(into, to, from);
  const daysOf = ({ duration = '' }: Step) => daysAbout(duration);
  const longer = (a: Chain, b: Chain) => b.days - a.days || b.steps.length - a.steps.length;
  const chains = new Map<string, Chain>();
  for (const { id, steps } of model.cards) {
    const [own] = steps
      .flatMap(({ step }) => (counts(step) ? (graph.steps[graph.indexOf.get(step) ?? -1] ?? []) : []))
      .sort((a, b) => daysOf(b) - daysOf(a));
    const before = (into.get(id) ?? []).flatMap((from) => chains.get(from) ?? []).sort(longer)[0];
    const last = own ? [own] : [];
    const days = last.reduce((total, step) => total + daysOf(step), before?.days ?? 0);
    chains.set(id, { days, steps: [...(before?.steps ?? []), ...last] });
  }
  return [...chains.values()].sort(longer)[0]?.steps ?? [];
}

/** What each job pays, and after which steps it opens: that it stands at the end goes without saying. */
export function pay({ model, words }: ReportContext): string[] {
  return model.jobs.map((job) =>
    jobText({ ...job, lines: job.lines.filter((line) => line !== words.maps.endOfPathway) }),
  );
}
