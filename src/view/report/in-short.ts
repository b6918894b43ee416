/** The first part of a report: how much, how long and for what pay; where to enter, what to do next, what it earns, where to leave. */

import type { StepId } from '../../base/ids.js';
import { put } from '../../base/put.js';
import { exitPoints } from '../../graph/doors/exit-points.js';
import type { EntryPoint } from '../../model/entry.js';
import { costs, credits, pay, times } from './at-a-glance.js';
import { forOffices, forStudents, statedIn } from './do-next.js';
import { bullets, type Content, el, type Html, joined } from './html.js';
import { type ReportContext, type ReportPart, stepsIn, stepsOf } from './report-parts.js';
import { verdictId, verdictTitle } from './verdict-part.js';

/** How much of a list stands here: the rest follows below. */
const most = { steps: 6, items: 12 };

/** The part: a row says what there is, or that it is not on record; a row without anything to do is left out. */
export function inShort(context: ReportContext): ReportPart {
  const { short: say, headings, notOnRecord: lacks, andMore } = context.words.reports;
  const row = (items: readonly Content[]) => shown(items.length > 0 ? items : [lacks('')], andMore);
  const offices = forOffices(context);
  const isPersons = statedIn(context).length > 0;
  const rows: readonly (readonly [string, Html])[] = [
    ...(context.judged.length > 0 ? [[say.verdict, row(verdicts(context))] as const] : []),
    [say.credits, row(credits(context))],
    [say.time, row(times(context))],
    [say.cost, row(costs(context))],
    [say.jobs, row(pay(context))],
    [say.enter, row(entrances(context))],
    [isPersons ? say.person : say.student, row(forStudents(context))],
    [say.earns, row(earned(context))],
    [say.leave, row(exits(context))],
    ...(offices.length > 0 ? [[say.offices, joined(offices)] as const] : []),
  ];
  const missing = [...stuck(context), ...elsewhereMissing(context)];
  const box =
    missing.length === 0
      ? []
      : [el('div', { class: 'missing' }, el('p', {}, el('strong', {}, say.missing)), bullets(missing))];
  const list = rows.flatMap(([title, content]) => [el('dt', {}, title), el('dd', {}, content)]);
  return { id: 'short', title: headings.short, content: [el('dl', {}, ...list), ...box] };
}

/** What each definition says, with the way to its part. */
function verdicts({ judged, words }: ReportContext): Html[] {
  return judged.map((each, at) => el('a', { href: `#${verdictId(at)}` }, verdictTitle(each, words)));
}

/** The steps that nobody gets to, even with all that comes from outside, beside those that are closed. */
function stuck({ graph, model, words, day }: ReportContext): string[] {
  const its = graph.steps.flatMap(({ id }) => (day.reaches(id) || day.closed(id) ? [] : id));
  return its.length > 0 ? [words.reports.stuck(stepsIn({ model, words })(its))] : [];
}

/** What is missing and has no row that says so. */
function elsewhereMissing({ model, words }: ReportContext): string[] {
  const { entries, exits: ways, credentials, occupations, wages, durations } = words.maps.missing;
  const inRows = [entries, ways, credentials, occupations, wages, durations];
  const lines = model.notes.flatMap(({ kind, lines: its }) => (kind === 'missing' ? its : []));
  return lines.filter((line) => !inRows.includes(line));
}

function shown(items: readonly Content[], andMore: (count: number) => string): Html {
  const more = items.length - most.items;
  const [only] = items;
  if (items.length === 1 && only !== undefined) return el('p', {}, only);
  return bullets(more > 1 ? [...items.slice(0, most.items), andMore(more)] : items);
}

/** The ways in that are declared, then the steps that ask for no other step and are not. */
function entrances(context: ReportContext): string[] {
  const { graph, words, speech, model, day } = context;
  const steps = stepsIn(context);
  const say = words.reports;
  const declared = graph.entries.flatMap((entry) => {
    if (!graph.indexOf.has(entry.step)) return [];
    const name = say.at(speech.name('entry', entry.id), steps([entry.step]));
    const shut = day.shut(entry);
    if (shut) return [say.took(name, words.maps.states.closed[shut])];
    const asked = askedAt(entry, graph.entries, model);
    return [asked.length > 0 ? say.took(name, asked.join('; ')) : name];
  });
  const possible = model.cards.flatMap((card) =>
    card.strips.some(({ kind, derived }) => kind === 'enter' && derived)
      ? card.steps.flatMap(({ step }) => (day.closed(step) ? [] : step))
      : [],
  );
  const reserved = stepsOf(context).flatMap(({ id, reserved: kept = [] }) =>
    kept.map(({ for: partner, places }) =>
      say.reserved(steps([id]), speech.name('partner', partner), places),
    ),
  );
  const { entries: none } = words.maps.missing;
  if (possible.length === 0) return [...(declared.length > 0 ? declared : [none]), ...reserved];
  const isMany = possible.length > most.steps;
  const which = isMany ? say.possibleMany(possible.length, graph.steps.length) : steps(possible);
  const ways = declared.length > 0 ? [...declared, say.undeclared(which)] : [say.possible(none, which)];
  return [...ways, ...reserved];
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

/** What steps award, what has one name together; in a document of one pathway also the credentials that no step of it awards. */
function earned(context: ReportContext): string[] {
  const { words, graph, speech } = context;
  const steps = stepsIn(context);
  const by = new Map<string, StepId[]>();
  for (const { id, awards = [] } of stepsOf(context))
    for (const name of new Set(awards.map((each) => speech.name('credential', each)))) put(by, name, id);
  const { credentials = [], pathways = [], steps: all = [] } = graph.system;
  const awarded = new Set(all.flatMap(({ awards = [] }) => awards));
  const others = pathways.length > 1 ? [] : credentials.filter(({ id }) => !awarded.has(id));
  return [
    ...[...by].map(([name, its]) => words.reports.at(name, steps(its))),
    ...others.map(({ id }) => words.reports.at(speech.name('credential', id), words.reports.unearned)),
  ];
}

function exits(context: ReportContext): string[] {
  const { graph, words, speech, day } = context;
  const steps = stepsIn(context);
  const all = stepsOf(context);
  const giving = (credential: string) =>
    all.flatMap(({ id, awards }) => (awards?.includes(credential) ? id : []));
  const awarding = exitPoints(graph).flatMap(({ step, declared }) =>
    declared.length > 0 || !day.reaches(step) ? [] : step,
  );
  const possible = words.maps.after(steps(awarding));
  if (graph.exits.length === 0) {
    const none = words.maps.missing.exits;
    return [awarding.length > 0 ? words.reports.possible(none, possible) : none];
  }
  const others = awarding.length > 0 ? [words.reports.undeclared(possible)] : [];
  const ways = graph.exits.map(({ id, after }) => {
    const its = after.kind === 'step' ? [after.step] : giving(after.credential);
    const known = its.filter((step) => graph.indexOf.has(step));
    const name = speech.name('exit', id);
    if (known.length === 0) return name;
    const open = known.filter(day.reaches);
    const where = words.reports.at(name, words.maps.after(steps(open.length > 0 ? open : known)));
    return open.length > 0 ? where : words.reports.took(where, words.reports.unreachable);
  });
  return [...ways, ...others];
}
