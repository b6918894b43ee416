/** What became of every property of a document: read, kept because the model has no word for it, or not understood. */

import type { Finding } from '../../../base/finding.js';
import { pointer } from '../../../base/pointer.js';
import type { Entry } from '../schema/node-index.js';
import { prefixed, termOf } from '../schema/spelling.js';
import { saysNothing } from '../values/text.js';
import { bearingsOf, bears, isCondition } from './bearings.js';
import { namedBy } from './connections.js';
import type { Build } from './draft.js';
import { propertyAt } from './standing.js';

/** One property, counted over the nodes that have it: `in` = `read` + `kept` + `notUnderstood`. */
export interface CtdlPropertyTally {
  /** By its name of today, prefixed where its namespace is known. */
  readonly property: string;
  readonly in: number;
  /** Became something in the system. */
  readonly read: number;
  /** Kept as it came: the model has no word for it, or it says nothing. */
  readonly kept: number;
  /** Kept as it came, though it bears on order, requirements, cost, time or credit, or is one that is read elsewhere. */
  readonly notUnderstood: number;
}

type Counts = { -readonly [K in keyof CtdlPropertyTally]: CtdlPropertyTally[K] };

const proxies: ReadonlySet<string> = new Set(['ceterms:proxyFor', 'ceterms:proxyForItems']);
const words: ReadonlySet<string> = new Set(['@id', '@type', '@context', 'id', 'type']);

/** Counts every property of every node, with one note for each kind of property that was kept and matters. */
export function accountOf(build: Build): {
  readonly properties: readonly CtdlPropertyTally[];
  readonly notes: readonly Finding[];
} {
  const counts = new Map<string, Counts>();
  const notes = new Map<string, Noted>();
  for (const entry of build.index.entries)
    for (const key of Object.keys(entry.node)) {
      if (words.has(key)) continue;
      const property = termOf(key) ?? prefixed(key);
      const count = counts.get(property) ?? { property, in: 0, read: 0, kept: 0, notUnderstood: 0 };
      counts.set(property, count);
      count.in += 1;
      const isThere = isRead(entry, key, build);
      if (isThere) count.read += 1;
      else if (bears(property, entry, entry.node[key]) || isMissed(entry, key, build))
        count.notUnderstood += 1;
      else count.kept += 1;
      for (const { code, message } of bearingsOf({ entry, key, property, isRead: isThere }, build)) {
        const path = `${build.document.places[entry.place]}${pointer([key])}`;
        const there = notes.get(message) ?? { code, path, times: 0 };
        notes.set(message, { ...there, times: there.times + 1 });
      }
    }
  return {
    properties: [...counts.values()].sort((a, b) => (a.property < b.property ? -1 : 1)),
    notes: [...notes].map(([message, { code, path, times }]) => ({
      code,
      severity: 'warning',
      path,
      message: times === 1 ? `${message}.` : `${message}. It stands here and in ${times - 1} more places.`,
    })),
  };
}

/** A note, and how often it holds. */
interface Noted {
  readonly code: string;
  readonly path: string;
  readonly times: number;
}

/** Whether a property of a node became something: of its own entity, or of another that took it over. */
function isRead(
  entry: Entry,
  key: string,
  { drafts, parts, document, connections, standing }: Build,
): boolean {
  const { address, own, role, node } = entry;
  if (standing.read.has(propertyAt(address, key))) return true;
  if (role === 'exits' && !drafts.has(address)) return false;
  if (own || role === 'sets' || parts.has(address) || document.values.has(address)) return true;
  const form = drafts.get(address)?.forms[key];
  if (form && 'as' in form) return true;
  const term = termOf(key) ?? '';
  if (proxies.has(term)) return namedBy(node, term).some((each) => connections.used.has(each));
  if (term === 'ceterms:commonConditions')
    return namedBy(node, term).every((each) => connections.used.has(each));
  return connections.used.has(address) && isCondition(term);
}

/** Whether a property says something of an entity that is read where it is said otherwise. */
function isMissed({ address, node }: Entry, key: string, { drafts, index }: Build): boolean {
  const term = termOf(key);
  if (term === undefined || !drafts.has(address) || saysNothing(node[key])) return false;
  // What a component stands for is known by its address alone where no node of the document tells more.
  return !proxies.has(term) || namedBy(node, term).some((each) => index.byAddress.has(each));
}

/** A note for each document of which nothing became anything in the system. */
export function nothingRead({ document, drafts, index, parts, connections, standing }: Build): Finding[] {
  const isUsed = ({ address }: Entry) =>
    [drafts, parts, connections.used, standing.nodes, document.values].some((all) => all.has(address));
  return (document.several ?? [document.path]).flatMap((path) => {
    const its = document.several
      ? index.entries.filter(({ place }) => `${document.places[place]}/`.startsWith(`${path}/`))
      : index.entries;
    const isRead = document.several ? its.some(isUsed) : drafts.size > 0;
    return isRead || its.length === 0 ? [] : [nothingIn(its, path)];
  });
}

function nothingIn(entries: readonly Entry[], path: string): Finding {
  const isBadge = entries
    .flatMap(({ classes }) => classes)
    .some((name) => /Credential$|^Assertion$|^BadgeClass$|^VerifiablePresentation$|^Clr$/.test(name));
  const message = isBadge
    ? 'Nothing here is CTDL: this looks like a credential that was given to a person, such as an Open Badge. It is kept as it came.'
    : 'Nothing here is read: no node is of a class that becomes part of a system. All of it is kept as it came.';
  return { code: 'nothing-read', severity: 'warning', path, message };
}
