/** What of a report about partners cannot wait: what is overdue, unsigned, or short of places, and whose it is. */

import { capital } from '../base/sentence.js';
import { withKind } from '../model/thing-names.js';
import type { PartnershipReport } from '../partnership/partnership-report.js';
import { type PartnershipSpeech, partnersIn, quotedName } from './partnership-speech.js';

type Due = PartnershipReport['agenda']['overdue'][number];
type Undated = PartnershipReport['agenda']['undated'][number];

/** How many things are shown. */
const most = 12;

/** What to do first: what, whose it is, and since when; what has a date comes first, the oldest first. */
export function firstThings(report: PartnershipReport, speech: PartnershipSpeech): string[] {
  const { say, word, day, name } = speech;
  const partner = (id: string) => name('partner', id);
  const { overdue } = report.agenda;
  const conveners = ownerIn(report, say.convener, speech);
  const ownerOf = ({ owner, formerOwner }: Pick<Due, 'owner' | 'formerOwner'>, otherwise: string) => {
    if (owner !== undefined) return partner(owner);
    return formerOwner === undefined ? otherwise : say.hasLeft(otherwise, partner(formerOwner));
  };
  const all = [
    ...overdue.map((due) => ({
      ...{ what: whatToDo(due, report, speech), owner: ownerOf(due, conveners) },
      date: say.overdueSince(day(due.due)),
    })),
    ...report.problems
      .filter(
        ({ code, at }) => code === 'not-signed' && !overdue.some((due) => due.at.id === at?.id && isEnd(due)),
      )
      .map((problem) => ({ what: problemText(problem, speech), owner: conveners, date: undefined })),
    ...report.services
      .filter(({ short = 0 }) => short > 0)
      .map(({ kind, population, short = 0, providers }) => ({
        what: say.findPlaces(
          short,
          word(kind, 'supportKinds'),
          population === undefined ? undefined : word(population, 'populations'),
        ),
        owner: providers.map(partner).join(', ') || conveners,
        date: undefined,
      })),
    ...report.economy.flatMap(({ event, on, unreviewed }) =>
      unreviewed.map((id) => ({
        what: say.reviewAfter(name('pathway', id), name('economic-event', event)),
        owner: conveners,
        date: on === undefined ? undefined : say.since(day(on)),
      })),
    ),
    ...barriersIn(report).map(({ title, removableBy }) => ({
      what: say.clearWay(sentence(title)),
      owner: removableBy === undefined ? conveners : partner(removableBy),
      date: undefined,
    })),
    ...undatedIn(report, (action) => ownerOf(action, say.noOwner), say),
  ].map(({ what, owner, date = say.noDate }) => say.whoWhen(what, owner, date));
  return all.length > most ? [...all.slice(0, most), say.moreBelow(all.length - most)] : all;
}

/** Who is meant: for whoever convenes the partnership, those who do, where they are on record. */
export function ownerIn({ agenda }: PartnershipReport, owner: string, speech: PartnershipSpeech): string {
  const { intermediaries } = agenda;
  return owner === speech.say.convener && intermediaries.length > 0
    ? partnersIn(speech, intermediaries)
    : owner;
}

function barriersIn({ scan }: PartnershipReport) {
  return scan.kinds.flatMap(({ kind, findings }) => (kind === 'policy-barrier' ? findings : []));
}

/** Actions without a date: the first of each owner for each goal by its title, the others by their number; one said twice counts once. */
function undatedIn(
  { agenda, goals }: PartnershipReport,
  ownerOf: (action: Undated) => string,
  say: PartnershipSpeech['say'],
) {
  const groups = new Map<string, { actions: Map<string, string>; owner: string; goal: string | undefined }>();
  const told = new Set<string>();
  for (const action of agenda.undated) {
    const owner = ownerOf(action);
    const goal = goals.goals.find((each) => each.plan === action.at.id && each.goal === action.goal)?.title;
    const same = JSON.stringify([owner, plain(action.title)]);
    if (told.has(same)) continue;
    told.add(same);
    const key = JSON.stringify([owner, goal ?? plain(action.title)]);
    const group = groups.get(key) ?? { actions: new Map(), owner, goal };
    groups.set(key, group);
    group.actions.set(same, action.title);
  }
  return [...groups.values()].map(({ actions, owner, goal }) => {
    const [first = ''] = actions.values();
    const more = actions.size - 1;
    const what = more > 0 ? say.moreForGoal(first.replace(/\.$/, ''), more, goal ?? '') : sentence(first);
    return { what, owner, date: undefined };
  });
}

/** A title as it is compared with others. */
function plain(title: string): string {
  return title.trim().replace(/[.!]$/, '').replaceAll(/\s+/g, ' ').toLowerCase();
}

/** A title as a sentence of its own. */
function sentence(title: string): string {
  return /[.!?]$/.test(title) ? title : `${title}.`;
}

/** What something with a date is called. */
export function dueTitle({ at, title }: Due, { name }: PartnershipSpeech): string {
  return at.kind === 'agreement' ? name('agreement', at.id) : title;
}

/** What is to be done; an agreement to be renewed is to be signed by those who have not signed it. */
function whatToDo(due: Due, { problems }: PartnershipReport, speech: PartnershipSpeech): string {
  const { say, quoted, words } = speech;
  const thing = quotedName(dueTitle(due, speech), due.at.kind, words);
  const what = capital(say.todo[due.kind](thing));
  const unsigned = problems.flatMap(({ code, at, params }) =>
    code === 'not-signed' && at?.id === due.at.id ? quoted('partner', params?.['partner'] ?? '') : [],
  );
  return isEnd(due) && unsigned.length > 0 ? say.andSigned(what, unsigned) : what;
}

function isEnd({ kind }: Due): boolean {
  return kind === 'agreement-end';
}

/** A problem of a role or an agreement in words. */
export function problemText(
  problem: PartnershipReport['problems'][number],
  { name, words }: PartnershipSpeech,
): string {
  return words.findings.message(problem, (kind, id) => withKind(words.things.kind(kind), name(kind, id)));
}
