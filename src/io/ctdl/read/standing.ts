/** Agreements that a document states: advanced standing of one thing from another, and profiles of transfer values. */

import { isCalendarDate } from '../../../base/calendar-date.js';
import { isNode, type Json, listed, type Node } from '../../../base/json.js';
import { put } from '../../../base/put.js';
import type { Agreement, Articulation } from '../../../model/agreement.js';
import type { Ref } from '../../../model/tables.js';
import { targetsOf } from '../conditions/read/read-profile.js';
import { creditsRead } from '../fields/credits.js';
import { fieldsRead } from '../fields/fields-read.js';
import { type Fields, fieldsOf } from '../schema/form.js';
import type { Entry } from '../schema/node-index.js';
import { lastPart, termOf } from '../schema/spelling.js';
import { alignmentOf, conceptOf } from '../values/alignment.js';
import { readReferences } from '../values/references.js';
import { scalarOf } from '../values/scalar.js';
import type { Build, Standing } from './draft.js';
import { readNode } from './read-node.js';

/** The name of a property of a node. */
export const propertyAt = (address: string, key: string): string => `${key.length} ${key}${address}`;

/** What is worth something for something else, as one statement has it. */
interface Worth {
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** How much, as a value profile; absent: it is not said. */
  readonly value?: Json;
  /** Nothing else is said of it: no grade, no further condition. */
  readonly plain: boolean;
}

type Standings = { -readonly [K in keyof Standing]: K extends 'ids' ? string[] : Set<string> };

/**
 * Makes agreements of what a document states. Advanced standing takes something off the time or the cost of a thing; it
 * does not say that the thing need not be taken. So an agreement covers both, and articulates only where the value that
 * is stated is all of a step's credits, with no further condition.
 */
export function readStanding(build: Build): Standing {
  const found: Standings = { read: new Set(), partly: new Set(), nodes: new Set(), ids: [] };
  const stated = new Map<string, Worth[]>();
  for (const entry of build.index.entries) {
    if (entry.classes.includes('TransferValueProfile')) readTransfer(entry, build, found);
    for (const key of Object.keys(entry.node))
      for (const worth of standingIn(entry, key, build, found))
        for (const to of worth.to) put(stated, to, worth);
  }
  for (const [to, worths] of stated)
    imply(
      { id: `${to}#advanced-standing`, kind: 'articulation', parties: [] },
      worths.map((each) => ({ ...each, to: [to] })),
      build,
      found,
    );
  return found;
}

/** What a property says of advanced standing; what names nothing that is read is left. */
function standingIn({ address, node }: Entry, key: string, build: Build, found: Standings): readonly Worth[] {
  const term = termOf(key);
  const isFrom = term === 'ceterms:advancedStandingFrom';
  if (!isFrom && term !== 'ceterms:isAdvancedStandingFor') return [];
  const worths = listed(node[key] as Json).map((item): Worth => {
    const targets = targetsOf(item).filter((each) => each !== address);
    const own = Object.entries(isNode(item) ? item : {});
    const credit = own.find(([name]) => termOf(name) === 'ceterms:creditValue')?.[1];
    return {
      from: isFrom ? targets : [address],
      to: isFrom ? [address] : targets,
      ...(credit !== undefined && { value: credit }),
      plain: own.every(([name]) =>
        /^(?:@?type|@?id|creditValue|name|assertedBy|target[A-Z].*)$/.test(lastPart(name)),
      ),
    };
  });
  const said = worths.filter(({ from, to }) => isThere(from, build) && isThere(to, build));
  if (said.length === 0 || said.length < worths.length) return said;
  found.read.add(propertyAt(address, key));
  if (said.some((worth) => articulated(worth, build).length === 0))
    found.partly.add(propertyAt(address, key));
  return said;
}

/** A profile of a transfer value, where something that it is about is read. */
function readTransfer({ address, node }: Entry, build: Build, found: Standings): void {
  const { fields, forms } = readNode(node, transferFields, build.reader, () => undefined);
  const under = (name: string) => Object.entries(node).find(([key]) => lastPart(key) === name);
  const side = (name: string): Side => {
    const [key = '', value] = under(name) ?? [];
    return { key, addresses: value === undefined ? [] : targetsOf(value) };
  };
  const [from, to] = [side('transferValueFrom'), side('transferValueFor')];
  if (!isThere(from.addresses, build) && !isThere(to.addresses, build)) return;
  const [ownedBy, owners] = under('ownedBy') ?? ['', []];
  const parties = (readReferences(owners)?.ids ?? []).map((each) => build.reader.inTable(each, 'partners'));
  const dates = effectiveIn(under('startDate'), under('endDate'));
  const value = under('transferValue')?.[1];
  const worth: Worth = {
    from: from.addresses,
    to: to.addresses,
    ...(value !== undefined && { value }),
    plain: Object.keys(node).every((key) => plainOfTransfer.test(lastPart(key))),
  };
  const agreement = {
    ...fields,
    id: address,
    kind: 'credit-transfer' as const,
    parties: parties.flatMap((partner) => (partner === undefined ? [] : [{ partner }])),
    ...(dates && { effective: dates.period }),
  };
  imply(agreement, [worth], build, found);
  found.nodes.add(address);
  const keys = Object.entries(forms).flatMap(([key, form]) => ('as' in form ? [key] : []));
  for (const each of [from, to]) if (isThere(each.addresses, build)) keys.push(each.key);
  if (parties.length > 0 && !parties.includes(undefined)) keys.push(ownedBy);
  if (articulated(worth, build).length > 0) keys.push(under('transferValue')?.[0] ?? '');
  for (const key of [...keys, ...(dates?.keys ?? [])]) found.read.add(propertyAt(address, key));
}

/** What one side of a transfer names, and under which key. */
interface Side {
  readonly key: string;
  readonly addresses: readonly string[];
}

const transferFields = (fieldsRead.pathways ?? []).filter(({ term }) =>
  ['ceterms:ctid', 'ceterms:name', 'ceterms:description'].includes(term),
);
const plainOfTransfer =
  /^(?:@?type|@?id|@context|ctid|name|identifier(?:Value)?|ownedBy|subjectWebpage|startDate|endDate|transferValue(?:From|For)?)$/;

/** The period between two dates. */
function effectiveIn(start: [string, Json] | undefined, end: [string, Json] | undefined) {
  const dates = [start, end].map((each) => {
    const value = each && scalarOf(each[1])?.value;
    return typeof value === 'string' && isCalendarDate(value) ? value : undefined;
  });
  const [from, to] = dates;
  if ((from === undefined && to === undefined) || (from !== undefined && to !== undefined && from > to))
    return undefined;
  return {
    period: { ...(from !== undefined && { from }), ...(to !== undefined && { to }) },
    keys: [from === undefined ? [] : [start?.[0] ?? ''], to === undefined ? [] : [end?.[0] ?? '']].flat(),
  };
}

/** Adds an agreement that covers what statements name. */
function imply(
  agreement: Fields & Pick<Agreement, 'id'>,
  worths: readonly Worth[],
  build: Build,
  found: Standings,
): void {
  const covers = new Map<string, Ref>();
  for (const { from, to } of worths)
    for (const each of [...to, ...from].flatMap((address) => thingsAt(address, build)))
      covers.set(`${each.kind} ${each.id}`, each);
  const articulates = worths.flatMap((worth) => articulated(worth, build));
  const added = build.reader.imply(
    'agreements',
    fieldsOf({ ...agreement, covers: [...covers.values()], ...(articulates.length > 0 && { articulates }) }),
  );
  found.ids.push(String(added['id']));
}

/** The articulations of one step or credential for one step, where the value that is stated is all of its credits. */
function articulated({ from, to, value, plain }: Worth, build: Build): Articulation[] {
  const [source, ...others] = from;
  const [target, ...more] = to;
  if (!plain || value === undefined || source === undefined || target === undefined) return [];
  if (others.length > 0 || more.length > 0) return [];
  const worth = creditsRead.read(value, build.reader, {})?.fields['credits'];
  const whole = thingsAt(target, build).flatMap(({ kind, id }) => {
    const draft = kind === 'step' ? (build.drafts.get(id) ?? build.drafts.get(target)) : undefined;
    const credits = draft?.fields['credits'];
    const its =
      draft && Object.entries(draft.entry.node).find(([key]) => termOf(key) === 'ceterms:creditValue')?.[1];
    const [one, other] = [unitOf(value), unitOf(its)];
    const sameUnit = one === undefined || other === undefined || one === other;
    return typeof credits === 'number' && typeof worth === 'number' && credits <= worth && sameUnit
      ? [id]
      : [];
  });
  const held = thingsAt(source, build).flatMap(({ kind, id }): Articulation['from'][] =>
    kind === 'step' ? [{ kind, step: id }] : kind === 'credential' ? [{ kind, credential: id }] : [],
  );
  return whole.flatMap((step) => held.map((each): Articulation => ({ from: each, to: step })));
}

/** What a credit counts. */
function unitOf(value: Json | undefined): string | undefined {
  for (const profile of value === undefined ? [] : listed(value))
    for (const [key, units] of Object.entries(isNode(profile) ? (profile as Node) : {}))
      if (lastPart(key) === 'creditUnitType')
        return listed(units)
          .map((each) => conceptOf(alignmentOf(each, undefined)) ?? '')
          .join(' ');
  return undefined;
}

function isThere(addresses: readonly string[], build: Build): boolean {
  return addresses.length > 0 && addresses.every((each) => thingsAt(each, build).length > 0);
}

/** What is at an address: a step, a credential, a competency or an occupation, and the steps that stand for it. */
function thingsAt(address: string, { reader }: Build): Ref[] {
  const tables = {
    steps: 'step',
    credentials: 'credential',
    competencies: 'competency',
    occupations: 'occupation',
  } as const;
  const own = Object.entries(tables).flatMap(([table, kind]): Ref[] => {
    const id = reader.inTable(address, table as keyof typeof tables);
    return id === undefined ? [] : [{ kind, id }];
  });
  return [...own, ...reader.standingFor(address).map((id): Ref => ({ kind: 'step', id }))];
}
