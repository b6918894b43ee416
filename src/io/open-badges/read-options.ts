/** The options of `readOpenBadges`, checked. */

import {
  checkDay,
  checkEach,
  checkFields,
  checkObject,
  checkText,
  checkWord,
  holds,
  wrong,
} from '../../base/arguments.js';
import type { CalendarDate } from '../../base/calendar-date.js';
import type { Finding } from '../../base/finding.js';
import { PathwayError } from '../../base/pathway-error.js';
import { checkRows, checkSystem } from '../../model/check-arguments.js';
import type { PathwaySystem } from '../../model/system.js';
import { tables } from '../../model/tables.js';
import type { Contents, Credential } from './credentials-in.js';
import { type HeldRef, heldKinds } from './identities.js';
import { type CheckOf, type CredentialCheck, credentialStatuses } from './validity.js';

/** What a document is read with. */
export interface ReadOpenBadgesOptions extends CredentialCheck {
  /** The day for which it is asked: what has expired by then, or is not valid yet, does not count. */
  readonly asOf: CalendarDate;
  /** The system whose credentials, steps and competencies are looked for. Absent: nothing is joined. */
  readonly system?: PathwaySystem;
  /** What you know of achievements: the id of one, or the address of a target → what it is. Goes before the system. */
  readonly map?: { readonly [name: string]: HeldRef };
  /** What you found out about single credentials, by id or by path. `verified` and `status` are of all the others. */
  readonly checks?: readonly (CredentialCheck & { readonly credential: string })[];
  /** Grades as issuers write them → grade points. Absent: steps are held without a grade. */
  readonly grades?: { readonly [written: string]: number };
  /** Whether records also say what the document says of the person. */
  readonly personal?: boolean;
}

const fields = ['asOf', 'system', 'map', 'checks', 'grades', 'personal', 'verified', 'status'];

/** Throws where an option is not what it should be. */
export function checkBadgeOptions(options: unknown): asserts options is ReadOpenBadgesOptions {
  checkFields(options, fields);
  const { asOf, system, map, checks, grades, personal, ...own } = options as ReadOpenBadgesOptions;
  checkDay(asOf);
  checkFound(own, 'options');
  checkFlag(personal, 'options.personal');
  if (system !== undefined) checkNamed(system);
  if (map !== undefined) checkMap(map, system);
  if (grades !== undefined) {
    checkObject(grades, 'options.grades');
    for (const [written, points] of Object.entries(grades))
      if (!Number.isFinite(points) || points < 0)
        wrong(`options.grades[${JSON.stringify(written)}]`, points, 'grade points, 0 or more');
  }
  if (checks !== undefined) checkChecks(checks);
}

function checkFlag(value: unknown, argument: string): void {
  if (value !== undefined && typeof value !== 'boolean') wrong(argument, value, 'true or false');
}

function checkFound({ verified, status }: CredentialCheck, argument: string): void {
  checkFlag(verified, `${argument}.verified`);
  if (status !== undefined) checkWord(status, credentialStatuses, `${argument}.status`);
}

/** A system whose rows have identifiers that can be compared. */
function checkNamed(system: unknown): void {
  checkSystem(system, 'options.system');
  checkRows(system, 'options.system');
  for (const kind of heldKinds)
    for (const [at, row] of (system[tables[kind]] ?? []).entries()) {
      const argument = `options.system.${tables[kind]}[${at}].identifiers`;
      if (!holds(() => (row.identifiers ?? []).every(isIdentifier)))
        wrong(argument, row.identifiers, 'a list of { scheme, value }', 'bad-system');
    }
}

function isIdentifier(value: unknown): boolean {
  const { scheme, value: name } = Object(value) as { readonly [field: string]: unknown };
  return typeof scheme === 'string' && typeof name === 'string';
}

function checkMap(map: unknown, system: ReadOpenBadgesOptions['system']): void {
  checkObject(map, 'options.map');
  for (const [name, ref] of Object.entries<unknown>({ ...map })) {
    const argument = `options.map[${JSON.stringify(name)}]`;
    checkObject(ref, argument);
    const { kind, id } = ref as { readonly kind?: unknown; readonly id?: unknown };
    checkWord(kind, heldKinds, `${argument}.kind`);
    checkText(id, `${argument}.id`);
    if (system && !system[tables[kind]]?.some((row) => row.id === id))
      wrong(`${argument}.id`, id, `the id of a ${kind} of options.system`, 'unknown-row');
  }
}

function checkChecks(checks: unknown): void {
  const seen = new Set<string>();
  checkEach(checks, 'options.checks', (item, argument) => {
    checkFields(item, ['credential', 'verified', 'status'], argument);
    const { credential, ...found } = item as CredentialCheck & { readonly credential?: unknown };
    checkText(credential, `${argument}.credential`);
    checkFound(found, argument);
    if (seen.size === seen.add(credential).size) {
      const message = `${argument}.credential was named before. Say all about one credential at once.`;
      throw new PathwayError('doubled-id', message, { argument: `${argument}.credential` });
    }
  });
}

/** Answers what the caller found out about a credential: by its path, by its id, or about all of them. */
export function checksOf({ checks = [], verified, status }: ReadOpenBadgesOptions): CheckOf {
  const named = new Map(checks.map((each) => [each.credential, each]));
  const all = { ...(verified !== undefined && { verified }), ...(status !== undefined && { status }) };
  return (credential) => {
    const name = namesFor(credential).find((each) => named.has(each));
    return name === undefined ? all : { ...all, ...named.get(name) };
  };
}

/** What a credential may be called in a check: its path, that of the token it came in, its id. */
function namesFor({ path, node: { id } }: Credential): string[] {
  return [path, path.replace(/\/vc$/, ''), ...(typeof id === 'string' ? [id] : [])];
}

/** Checks of credentials that the document does not hold: misspelt, most likely, and then the credential is unverified. */
export function unmatchedChecks(
  { checks = [] }: ReadOpenBadgesOptions,
  { credentials }: Contents,
): Finding[] {
  if (checks.length === 0) return [];
  const there = new Set<string>();
  for (const credential of credentials)
    for (let at: Credential | undefined = credential; at; at = at.within)
      for (const name of namesFor(at)) there.add(name);
  return checks.flatMap(({ credential }, at): Finding[] => {
    if (there.has(credential)) return [];
    const message = `Nothing here has the id or the path that options.checks[${at}] names, so it was not used.`;
    return [{ code: 'unmatched-check', severity: 'warning', path: '', message }];
  });
}
