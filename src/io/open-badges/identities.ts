/** What names an achievement wherever it stands: addresses, CTIDs, identifiers with their scheme. Never a name. */

import { ctidIn, nameOf } from '../../base/address-name.js';
import { listed, type Node } from '../../base/json.js';
import { put } from '../../base/put.js';
import type { Identifier } from '../../model/entity.js';
import type { PathwaySystem } from '../../model/system.js';
import { tables } from '../../model/tables.js';

/** The kinds of things that a person can hold. */
export const heldKinds = ['credential', 'step', 'competency'] as const;

/** Something of a system that a person can hold. */
export interface HeldRef {
  readonly kind: (typeof heldKinds)[number];
  readonly id: string;
}

/** Names → what they name. */
export type Names = ReadonlyMap<string, readonly HeldRef[]>;

/** What an achievement is called by, and whether that can only name a competency. */
export interface Identity {
  readonly name: string;
  readonly competency?: true;
}

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const caseItem = new RegExp(`^https?://.*/(?:CFItems|uri)/(${uuid})$`, 'i');
const oneAward = new RegExp(`^(?:urn:uuid:)?${uuid}$`, 'i');

/** Whether a text can name something beyond this document: an address, or a CTID; none by which a person is reached. */
function isAddress(text: string): boolean {
  return (
    ctidIn(text) !== undefined || /^(?!mailto:|tel:|sms:|data:|javascript:)[a-z][a-z0-9+.-]*:\S+$/i.test(text)
  );
}

/** An address or CTID in one spelling: whatever the scheme of the web, the case of the host, the Registry's address. */
function plainName(text: string): string {
  const web = /^https?:\/\/[^/?#]*/i.exec(text)?.[0] ?? '';
  const lowered = web.toLowerCase() + text.slice(web.length);
  return nameOf(/^urn:uuid:/i.test(lowered) ? lowered.toLowerCase() : lowered);
}

/** An identifier in its scheme, in one spelling. */
function schemeName(scheme: string, value: string): string {
  return `${scheme.toLowerCase()}:${value}`;
}

/** The names of an identifier with its scheme: that, and what it is called where it is an address. */
function namesOf({ scheme, value }: Identifier): string[] {
  const isCase = /^case$/i.test(scheme) && oneAward.test(value);
  return [
    isCase ? schemeName('case', value.toLowerCase()) : schemeName(scheme, value),
    ...(isAddress(value) ? [plainName(value)] : []),
  ];
}

/** The names of an address: its own, and that of the CASE item that it leads to. */
export function namesOfAddress(text: string): string[] {
  if (!isAddress(text)) return [];
  const item = caseItem.exec(text)?.[1];
  return [plainName(text), ...(item === undefined ? [] : [schemeName('case', item.toLowerCase())])];
}

/** What every name in a system names; then what the caller says, which goes before. */
export function namesIn(system: PathwaySystem | undefined, map: { readonly [name: string]: HeldRef }): Names {
  const names = new Map<string, HeldRef[]>();
  for (const kind of heldKinds)
    for (const { id, identifiers = [] } of system?.[tables[kind]] ?? [])
      for (const name of new Set([...namesOfAddress(id), ...identifiers.flatMap(namesOf)]))
        put(names, name, { kind, id });
  for (const [name, { kind, id }] of Object.entries(map)) {
    const written = namesOfAddress(name);
    for (const each of written.length > 0 ? written : [name]) names.set(each, [{ kind, id }]);
  }
  return names;
}

/** Kinds of identifiers that name people or are no identity. */
const noIdentity = ['name', 'emailAddress', 'userName'];
/** Kinds of targets that are what someone knows or can do. */
const competencyTargets = /^(?:CF|ceasn:)/;
/** Kinds of targets that are things of the Registry. */
const registryTargets = /^(?:CTDL$|ceterms:)/;

/** Everything by which an achievement is called; `results` are what the person reached in it. */
export function identitiesOf(achievement: Node | string, results: readonly Node[]): Identity[] {
  if (typeof achievement === 'string') return namesOfAddress(achievement).map((name) => ({ name }));
  const others = (listed(achievement['otherIdentifier']) as readonly Node[]).flatMap((entry) => {
    const { identifierType, identifier } = entry as { readonly [field: string]: string };
    return identifierType === undefined || identifier === undefined || noIdentity.includes(identifierType)
      ? []
      : namesOf({ scheme: identifierType.replace(/^ext:/, ''), value: identifier });
  });
  const { id } = achievement;
  const own = [...(typeof id === 'string' ? namesOfAddress(id) : []), ...others].map((name) => ({ name }));
  const alignments = [achievement, ...results].flatMap(
    (each) => listed(each['alignment']) as readonly Node[],
  );
  return [...own, ...alignments.flatMap(identitiesOfAlignment)];
}

/** What an alignment points to: only a thing of the Registry, by its CTID, may be more than a competency. */
function identitiesOfAlignment(alignment: Node): Identity[] {
  const {
    targetUrl = '',
    targetCode = '',
    targetType = '',
  } = alignment as { readonly [field: string]: string };
  const isOpen = registryTargets.test(targetType) || (targetType === '' && ctidIn(targetUrl) !== undefined);
  const ctids = [targetUrl, targetCode].flatMap((text) => ctidIn(text) ?? []);
  if (isOpen && !/competency$/i.test(targetType) && ctids.length > 0) return ctids.map((name) => ({ name }));
  const isItem = competencyTargets.test(targetType) && oneAward.test(targetUrl);
  const item = isItem ? [schemeName('case', targetUrl.replace(/^urn:uuid:/i, '').toLowerCase())] : [];
  return [...namesOfAddress(targetUrl), ...ctids, ...item].map((name) => ({ name, competency: true }));
}

/** Whether a name was made for one award, so that nothing else bears it. */
export function isOneAward(name: string): boolean {
  return oneAward.test(name);
}
