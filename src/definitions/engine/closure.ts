/** Digests: a fingerprint of a subject and of all that belongs to it, so that a change of it can be noticed. */

import { canonicalJson, canonicalJsonOfSets } from '../../base/canonical-json.js';
import { byCodeUnits } from '../../base/ids.js';
import { PathwayError } from '../../base/pathway-error.js';
import { put } from '../../base/put.js';
import { sha256 } from '../../base/sha256.js';
import { madeOf } from '../../model/index-system.js';
import { sectorOf, sectorsMeet } from '../../model/naics-sectors.js';
import type { Occupation } from '../../model/occupation.js';
import type { Pathway } from '../../model/pathway.js';
import { referencesFrom } from '../../model/references.js';
import { mayBeOne, occupationMarks } from '../../model/same-work.js';
import type { SkillNeed } from '../../model/skill-need.js';
import type { EntityOf, PathwaySystem } from '../../model/system.js';
import { type EntityKind, tables } from '../../model/tables.js';
import { type Find, finderIn } from '../../model/thing-names.js';
import { aboutFields, astray } from './belonging.js';

/** Whose digest: a pathway, a program, a credential, an agreement, or the system itself, as `Determination.subject` names it. */
interface Subject {
  readonly kind: string;
  readonly id: string;
}

const subjectKinds: readonly string[] = ['pathway', 'step', 'credential', 'agreement'];

/** A row, what it refers to, and its canonical text once it was asked for. */
interface Row {
  readonly kind: EntityKind;
  readonly row: EntityOf<EntityKind>;
  readonly refersTo: readonly string[];
  text?: string;
}

/** A skill need, the sectors that it is of, and the occupations. */
interface Need {
  readonly key: string;
  readonly sectors: readonly string[];
  readonly occupations: readonly Occupation[];
}

/** The rows of a system by their own key and by the keys of what they are about. A key is `kind id`. */
interface Closures {
  readonly rows: ReadonlyMap<string, readonly Row[]>;
  readonly about: ReadonlyMap<string, readonly Row[]>;
  readonly needs: readonly Need[];
}

/** What is no part of a pathway, a program, a credential or an agreement: statements about it, and what partners mean to do, did, pay and become. */
const apart: readonly EntityKind[] = [
  ...(['attestation', 'plan', 'funding', 'rating', 'measurement', 'activity'] as const),
  ...(['access-point', 'economic-event'] as const),
];

/** The order of lists says nothing, but in foreign data. */
const ordered = ['extensions'];
const textOf = (value: unknown) => canonicalJsonOfSets(value, ordered);

/**
 * Digests of the subjects of one system: SHA-256 over RFC 8785 JSON, as 64 hexadecimal digits.
 *
 * The digest of the system is over the whole document without attestations. That of a pathway, a program, a credential or an agreement is
 * over its row, what it refers to, what that refers to and so on; what is about any of these (entries, exits, supports, roles,
 * engagements, agreements, skill needs, evidence); and the region and the claims of completeness of the system. What is
 * about the whole system is about each pathway; of what is about the whole system, only evidence is about a program, a credential
 * or an agreement.
 * Other pathways are named and not followed. No order of tables, rows or lists changes a digest.
 *
 * Cost: one pass over the tables when the first digest but the system's is asked for; then, for each, the size of its closure.
 *
 * @throws PathwayError `unknown-pathway`, `unknown-step`, `unknown-credential`, `unknown-agreement`; `bad-argument` for data that is no JSON.
 */
export function digester(system: PathwaySystem): (subject: Subject) => string {
  let closures: Closures | undefined;
  return (subject) => {
    if (subject.kind === 'system') return sha256(textOf({ ...system, attestations: undefined }));
    closures ??= closuresOf(system);
    const rows = closureOf(closures, system, subject);
    const { id, region, complete } = system;
    return sha256(
      `{"rows":{${tablesText(rows)}},"subject":${canonicalJson({ kind: subject.kind, id: subject.id })},"system":${textOf({ id, region, complete, ...strayIn(system) })}}`,
    );
  };
}

/** What belongs to what is not there, where something does: it may be about any subject. */
function strayIn(system: PathwaySystem): { readonly stray?: readonly unknown[] } {
  const stray = madeOf(system, astray).map(({ from, to }) => ({ from, to }));
  return stray.length > 0 ? { stray } : {};
}

/** The digest of one subject; for several of one system, make a `digester` once. */
export function digestOf(system: PathwaySystem, subject: Subject): string {
  return digester(system)(subject);
}

/** Looks all rows up. Cost: one pass over the tables. */
function closuresOf(system: PathwaySystem): Closures {
  const rows = new Map<string, Row[]>();
  const about = new Map<string, Row[]>();
  const needs: Need[] = [];
  const find = finderIn(system);
  for (const kind of Object.keys(tables) as EntityKind[]) {
    if (apart.includes(kind)) continue;
    for (const row of system[tables[kind]] ?? []) {
      const refersTo: string[] = [];
      const its: Row = { kind, row, refersTo };
      put(rows, keyOf(its.kind, row.id), its);
      for (const { way, to } of referencesFrom(kind, row, 0))
        if (aboutFields[kind]?.includes(String(way[2]))) put(about, keyOf(to.kind, to.id), its);
        else refersTo.push(keyOf(to.kind, to.id));
      // Occupations of one code are one.
      for (const mark of kind === 'occupation' ? occupationMarks(row as Occupation) : []) {
        refersTo.push(mark);
        put(about, mark, its);
      }
      if (isAboutAll(kind, row)) put(about, keyOf('system', system.id), its);
      if (kind === 'skill-need') needs.push(needOf(row as SkillNeed, find));
    }
  }
  return { rows, about, needs };
}

function needOf({ id, sectors = [], occupations = [] }: SkillNeed, find: Find): Need {
  return {
    key: keyOf('skill-need', id),
    sectors: sectors.map(({ code }) => code),
    occupations: occupations.flatMap((each) => find('occupation', each) ?? []),
  };
}

/** Whether a row that names nothing it is about is about the whole system. */
function isAboutAll(kind: EntityKind, row: object): boolean {
  const { scope, pathways, steps, occupations, sectors } = row as { readonly [field: string]: unknown };
  if (kind === 'role') return scope === undefined;
  if (kind === 'engagement') return pathways === undefined;
  if (kind === 'support') return steps === 'all';
  return kind === 'skill-need' && [occupations, sectors].every((list) => !Array.isArray(list) || !list[0]);
}

/** The rows that belong to a subject. */
function closureOf({ rows, about, needs }: Closures, system: PathwaySystem, subject: Subject): Set<Row> {
  const start = rows.get(keyOf(subject.kind, subject.id));
  if (!start || !subjectKinds.includes(subject.kind)) return unknown(subject);
  const ofAll = about.get(keyOf('system', system.id)) ?? [];
  const isPathway = subject.kind === 'pathway';
  const waiting = [
    keyOf(subject.kind, subject.id),
    ...ofAll
      .filter(({ kind }) => isPathway || kind === 'evidence')
      .map(({ kind, row }) => keyOf(kind, row.id)),
    ...start.flatMap((each) =>
      isPathway ? needsOf(needs, each.row as Pathway, finderIn(system)) : named(each),
    ),
  ];
  const seen = new Set(waiting);
  const found = new Set<Row>();
  const reach = (key: string) => {
    if (!seen.has(key)) waiting.push(key);
    seen.add(key);
  };
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    for (const each of rows.get(key) ?? []) {
      found.add(each);
      each.refersTo.forEach(reach);
    }
    for (const { kind, row } of about.get(key) ?? []) reach(keyOf(kind, row.id));
  }
  return found;
}

/** What a program or a credential names, or an agreement covers and gives credit for, pathways and the system aside. */
function named({ kind, row }: Row): string[] {
  return referencesFrom(kind, row, 0)
    .filter(({ to }) => to.kind !== 'pathway' && to.kind !== 'system')
    .map(({ to }) => keyOf(to.kind, to.id));
}

/** The skill needs of a sector of the pathway, or of an occupation that may be one of it, with that occupation. */
function needsOf(needs: readonly Need[], { sectors = [], occupations = [] }: Pathway, find: Find): string[] {
  const own = occupations.flatMap((each) => find('occupation', each) ?? []);
  const isOne = (code: string) =>
    sectors.some((its) => sectorsMeet(its.code, code) || sectorOf(its.code) === sectorOf(code));
  return needs.flatMap((need) => {
    const near = need.occupations.filter((each) => own.some((its) => mayBeOne(each, its)));
    if (near.length === 0 && !need.sectors.some(isOne)) return [];
    return [need.key, ...near.map(({ id }) => keyOf('occupation', id))];
  });
}

/** The rows, table by table, as the fields of a canonical object. */
function tablesText(rows: ReadonlySet<Row>): string {
  const texts = new Map<string, string[]>();
  for (const each of rows) {
    each.text ??= textOf(each.row);
    put(texts, tables[each.kind], each.text);
  }
  return [...texts]
    .sort(([a], [b]) => byCodeUnits(a, b))
    .map(([table, list]) => `"${table}":[${list.sort(byCodeUnits).join(',')}]`)
    .join(',');
}

function keyOf(kind: string, id: string): string {
  return `${kind} ${id}`;
}

function unknown({ kind, id }: Subject): never {
  const code = `unknown-${subjectKinds.includes(kind) ? kind : 'pathway'}` as PathwayError['code'];
  throw new PathwayError(code, `There is no ${kind} "${id}".`, { argument: 'subject' });
}
