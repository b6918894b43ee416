/** The first part of a report: where to enter, what to do next, what it earns, where to leave, what that pays. */

import type { StepId } from '../../base/ids.js';
import { put } from '../../base/put.js';
import { exitPoints } from '../../graph/doors/exit-points.js';
import { forwardChain, never } from '../../graph/forward-chain.js';
import { outsideLeaves } from '../../graph/outside.js';
import type { EntryPoint } from '../../model/entry.js';
import { durationText } from '../duration-text.js';
import { jobText } from '../map/pathway-outline.js';
import { firstLine } from '../remedies.js';
import { bullets, type Content, el, type Html } from './html.js';
import { type ReportContext, type ReportPart, stepsIn } from './report-parts.js';

/** How much of a list stands here: the rest follows below. */
const most = { remedies: 3, partners: 2, steps: 6, items: 12 };

/** The part: a row says what there is, or that it is not recorded; what to do next is left out where that is nothing. */
export function inShort(context: ReportContext): ReportPart {
  const { words, model } = context;
  const { short: say, headings } = words.reports;
  const lacking = words.maps.missing;
  const missing = [
    ...stuck(context),
    ...model.notes.flatMap(({ kind, lines }) => (kind === 'missing' ? lines : [])),
  ];
  const rows: readonly (readonly [string, readonly Content[]])[] = [
    [say.enter, entrances(context)],
    [say.next, doNext(context)],
    [say.earns, earned(context)],
    [say.time, times(context)],
    [say.leave, exits(context)],
    [say.jobs, model.jobs.length > 0 ? model.jobs.map(jobText) : [lacking.occupations]],
  ];
  const list = rows.flatMap(([title, items]) =>
    items.length === 0 ? [] : [el('dt', {}, title), el('dd', {}, shown(items, words.reports.andMore))],
  );
  const box =
    missing.length === 0
      ? []
      : [el('div', { class: 'missing' }, el('p', {}, el('strong', {}, say.missing)), bullets(missing))];
  return { id: 'short', title: headings.short, content: [el('dl', {}, ...list), ...box] };
}

/** The steps that nobody gets to, even with all that comes from outside. */
function stuck({ graph, model, words }: ReportContext): string[] {
  const stages = forwardChain(graph.program, outsideLeaves(graph));
  const its = graph.steps.filter((_, index) => stages[index] === never).map(({ id }) => id);
  return its.length > 0 ? [words.reports.stuck(stepsIn({ model, words })(its))] : [];
}

function shown(items: readonly Content[], andMore: (count: number) => string): Html {
  const more = items.length - most.items;
  const [only] = items;
  if (items.length === 1 && only !== undefined) return el('p', {}, only);
  return bullets(more > 1 ? [...items.slice(0, most.items), andMore(more)] : items);
}

function entrances({ graph, words, speech, model }: ReportContext): string[] {
  const steps = stepsIn({ model, words });
  const declared = graph.entries.flatMap((entry) => {
    if (!graph.indexOf.has(entry.step)) return [];
    const name = words.reports.at(speech.name('entry', entry.id), steps([entry.step]));
    const asked = askedAt(entry, graph.entries, model);
    return [asked.length > 0 ? words.reports.took(name, asked.join('; ')) : name];
  });
  const { entries } = words.maps.missing;
  if (declared.length > 0) return declared;
  const possible = model.cards.flatMap((card) =>
    card.strips.some(({ kind, derived }) => kind === 'enter' && derived)
      ? card.steps.map(({ step }) => step)
      : [],
  );
  if (possible.length > most.steps) return [words.reports.possibleMany(possible.length, graph.steps.length)];
  return possible.length > 0 ? [words.reports.possible(entries, steps(possible))] : [entries];
}

/** What the map says of a way in below its title: each has its strip on the card of its step, in their order. */
function askedAt(
  entry: EntryPoint,
  all: readonly EntryPoint[],
  { cards }: ReportContext['model'],
): readonly string[] {
  const card = cards.find(({ steps }) => steps.some(({ step }) => step === entry.step));
  const strips = card?.strips.filter(({ kind, derived }) => kind === 'enter' && !derived) ?? [];
  return strips[all.filter(({ step }) => step === entry.step).indexOf(entry)]?.lines ?? [];
}

/** For a person the steps that can be started; else what would change the verdict, and what partners do first. */
function doNext(context: ReportContext): Content[] {
  const { model, words, judged, partners } = context;
  const { maps, reports } = words;
  const link = (id: string, text: string) => el('a', { href: `#${id}` }, text);
  const stated = model.cards.flatMap(({ steps }) => steps).filter(({ state }) => state !== undefined);
  if (stated.length > 0) {
    const open = ['ready', 'enrolled', 'unclear'].flatMap((status) =>
      stated.filter(({ state }) => state?.status === status),
    );
    const more = open.length - most.steps;
    const lines = open
      .slice(0, most.steps)
      .map(({ number, title, state }) => reports.took(maps.step(number, title), state?.text ?? ''));
    if (open.length === 0) return [reports.nothingToStart];
    return more > 0 ? [...lines, link('steps', reports.andMore(more))] : lines;
  }
  const asked = judged.flatMap(({ remedies, speech }, at) => {
    const lines = remedies.slice(0, most.remedies).map((each) => firstLine(each, speech.words));
    return lines.length > 0 ? [...lines, link(`change-${at + 1}`, reports.allOf)] : [];
  });
  const [first] = partners?.sections ?? [];
  const isFirst = first?.title === words.partnerships.sections.first;
  const due = isFirst
    ? [...first.lines.slice(0, most.partners), link('partners', reports.partnersFirst)]
    : [];
  return [...asked, ...due];
}

function earned({ model, words, graph, speech }: ReportContext): string[] {
  const steps = stepsIn({ model, words });
  const by = new Map<string, StepId[]>();
  for (const { step } of model.cards.flatMap((card) => card.steps))
    for (const id of new Set(graph.steps[graph.indexOf.get(step) ?? -1]?.awards)) put(by, id, step);
  if (by.size === 0) return [words.maps.missing.credentials];
  return [...by].map(([id, its]) => words.reports.at(speech.name('credential', id), steps(its)));
}

/** How long steps take, those that take as long together. */
function times({ model, words, graph }: ReportContext): string[] {
  const steps = stepsIn({ model, words });
  const by = new Map<string, StepId[]>();
  const silent: StepId[] = [];
  for (const { step } of model.cards.flatMap((card) => card.steps)) {
    const { duration, clockHours } = graph.steps[graph.indexOf.get(step) ?? -1] ?? {};
    const said = [
      ...(duration === undefined ? [] : [durationText(duration, words.basics) ?? duration]),
      ...(clockHours === undefined ? [] : [words.maps.clockHours(clockHours)]),
    ].join(', ');
    if (said === '') silent.push(step);
    else put(by, said, step);
  }
  if (by.size === 0) return [words.maps.missing.durations];
  const told = [...by].map(([time, its]) => words.reports.took(steps(its), time));
  return silent.length > 0 ? [...told, words.reports.timeMissing(steps(silent))] : told;
}

function exits({ graph, words, speech, model }: ReportContext): string[] {
  const steps = stepsIn({ model, words });
  const giving = (credential: string) =>
    model.cards
      .flatMap((card) => card.steps.map(({ step }) => step))
      .filter((id) => graph.steps[graph.indexOf.get(id) ?? -1]?.awards?.includes(credential));
  if (graph.exits.length === 0) {
    const awarding = exitPoints(graph).map(({ step }) => step);
    const none = words.maps.missing.exits;
    return [awarding.length > 0 ? words.reports.possible(none, words.maps.after(steps(awarding))) : none];
  }
  return graph.exits.map(({ id, after }) => {
    const its = after.kind === 'step' ? [after.step] : giving(after.credential);
    const known = its.filter((step) => graph.indexOf.has(step));
    const name = speech.name('exit', id);
    return known.length === 0 ? name : words.reports.at(name, words.maps.after(steps(known)));
  });
}
