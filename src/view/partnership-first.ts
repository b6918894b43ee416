/** What of a report about partners cannot wait: what is overdue, unsigned, or short of places, and whose it is. */

import { capital } from '../base/sentence.js';
import type { PartnershipReport } from '../partnership/partnership-report.js';
import { own, wordsFor } from './fill.js';
import { spaced } from './naming.js';

type Due = PartnershipReport['agenda']['overdue'][number];
type Undated = PartnershipReport['agenda']['undated'][number];

/** How many things are shown. */
const most = 12;

/** What to do first: what, whose it is, and since when; what has a date comes first, the oldest first. */
export function firstThings(report: PartnershipReport): string[] {
  const name = (id: string) => own(own(report.names, 'partner') ?? {}, id) ?? id;
  const conveners = report.agenda.intermediaries.map(name).join(', ') || 'whoever convenes the partnership';
  const ownerOf = ({ owner, formerOwner }: Pick<Due, 'owner' | 'formerOwner'>, otherwise: string) => {
    if (owner !== undefined) return name(owner);
    return formerOwner === undefined ? otherwise : `${otherwise}; ${name(formerOwner)} has left`;
  };
  const all = [
    ...report.agenda.overdue.map((due) => ({
      what: whatToDo(due, report),
      owner: ownerOf(due, conveners),
      date: `since ${due.due}`,
    })),
    ...report.problems
      .filter(({ code }) => code === 'not-signed')
      .map(({ message }) => ({ what: message, owner: conveners, date: undefined })),
    ...report.services
      .filter(({ short = 0 }) => short > 0)
      .map(({ kind, population, short, providers }) => ({
        what: `Find ${short} more places of ${spaced(kind)}${population === undefined ? '' : ` for ${wordsFor(population)}`}.`,
        owner: providers.map(name).join(', ') || conveners,
        date: undefined,
      })),
    ...report.economy.flatMap(({ event, on, unreviewed }) =>
      unreviewed.map((id) => ({
        what: `Review "${own(own(report.names, 'pathway') ?? {}, id) ?? id}" after: ${own(own(report.names, 'economic-event') ?? {}, event) ?? event}.`,
        owner: conveners,
        date: on === undefined ? undefined : `since ${on}`,
      })),
    ),
    ...report.scan.kinds
      .flatMap(({ kind, findings }) => (kind === 'policy-barrier' ? findings : []))
      .map(({ title, removableBy }) => ({
        what: `Clear the way: ${sentence(title)}`,
        owner: removableBy === undefined ? conveners : name(removableBy),
        date: undefined,
      })),
    ...undatedIn(report, (action) => ownerOf(action, 'no owner on record')),
  ].map(({ what, owner, date = 'no date on record' }) => `${what} (${owner}; ${date})`);
  const more = all.length - most;
  return more > 0 ? [...all.slice(0, most), `and ${more} more below`] : all;
}

/** Actions without a date: the first of each owner for each goal by its title, the others by their number; one said twice counts once. */
function undatedIn({ agenda, goals }: PartnershipReport, ownerOf: (action: Undated) => string) {
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
    const what =
      more > 0 ? `${first.replace(/\.$/, '')}; and ${more} more for the goal "${goal}".` : sentence(first);
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
export function dueTitle({ at, title }: Due, { names }: Pick<PartnershipReport, 'names'>): string {
  return at.kind === 'agreement' ? (own(own(names, 'agreement') ?? {}, at.id) ?? title) : title;
}

function whatToDo(due: Due, report: PartnershipReport): string {
  const title = dueTitle(due, report);
  const thing = title.startsWith('the ') ? title : `"${title}"`;
  const words: { readonly [K in Due['kind']]: string } = {
    'agreement-end': `Renew ${thing}, which has ended.`,
    'agreement-review': `Review ${thing}, and set the next date.`,
    'plan-review': `Review ${thing}, and set the next date.`,
    'funding-end': `Find what pays now that ${thing} has ended.`,
    milestone: `Reach the milestone ${thing}.`,
    action: `Do what is overdue: ${thing}.`,
  };
  return capital(words[due.kind]);
}
