/** What a person holds, by their Open Badges and learner records. */

import type { CalendarDate } from '../../base/calendar-date.js';
import type { Finding } from '../../base/finding.js';
import { isNode } from '../../base/json.js';
import type { Result } from '../../base/result.js';
import type { Learner } from '../../model/learner.js';
import type { Tally } from '../tally.js';
import { type Award, awardsIn, type BadgeRecord, recordOf } from './badge-record.js';
import { type Contents, credentialsIn } from './credentials-in.js';
import { documentNotes } from './document-notes.js';
import { type HeldRef, type Names, namesIn } from './identities.js';
import { meaningOf } from './join.js';
import { type Grades, type Held, learnerOf } from './learner-of.js';
import { outcomeOf } from './outcome.js';
import { checkBadgeOptions, checksOf, type ReadOpenBadgesOptions, unmatchedChecks } from './read-options.js';
import { type BadgeDoubt, type BadgeRefusal, doubts, refusals } from './reasons.js';
import { type CheckOf, standingOf } from './validity.js';

/** An achievement that counts. */
export interface HeldBadge extends BadgeRecord {
  /** What it is in the system; empty where it was joined with none. */
  readonly means: readonly HeldRef[];
}

/** A credential that does not count, or of which that is not clear: `code` is the reason. */
export interface UncountedBadge extends BadgeRecord, Finding {
  readonly code: BadgeRefusal | BadgeDoubt;
  /** What it would be in the system. */
  readonly means?: readonly HeldRef[];
  /** What is wrong with it, where it could not be read. */
  readonly issues?: readonly Finding[];
}

/** A document, read. */
export interface OpenBadgesReading {
  /** What the person holds in the system, as `nextSteps` takes it; absent where nothing was joined: no system, no map. */
  readonly learner?: Learner;
  readonly held: readonly HeldBadge[];
  /** What a person has to decide, or find out. It is not in `learner`. */
  readonly unclear: readonly UncountedBadge[];
  readonly notCounted: readonly UncountedBadge[];
  readonly notes: readonly Finding[];
  /** Credentials, each of their achievements by itself. `left`: unclear and not counted, by code. */
  readonly tally: Tally;
}

/** How many things that are wrong are named where nothing can be read. */
const most = 20;

/**
 * Reads Open Badges 3.0, CLR 2.0 and Open Badges 2.0: a credential, a list, a presentation, a CLR with what it holds; as
 * JSON values, JSON text or compact tokens, of which the payload is read. Nothing is verified or looked up: whether a
 * proof is good and what an issuer revoked are what the caller says. Achievements are joined with a system by identity
 * alone, never by name. What is said of the person stays out of the answer.
 *
 * Issues, where nothing could be read: `missing-field`, `wrong-kind`, `wrong-type`, `wrong-context`, `other-credential`,
 * `bad-token`, `no-credential`, those of JSON and of plain data. One bad credential among others is `malformed` in
 * `notCounted`. Cost: the size of the document, and of the system.
 *
 * Source: 1EdTech Open Badges 3.0 and 2.0, Comprehensive Learner Record 2.0; W3C Verifiable Credentials 1.1 and 2.0.
 *
 * @throws PathwayError `bad-day`, `bad-system`, `bad-argument`; `unknown-row` for a map into nothing; `doubled-id`.
 *
 * @example
 * ```ts
 * import { readOpenBadges } from 'career-pathways/io/open-badges';
 * const badge = {
 *   '@context': ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
 *   type: ['VerifiableCredential', 'OpenBadgeCredential'],
 *   issuer: { id: 'https://example.org/college', type: 'Profile' },
 *   validFrom: '2024-05-01T00:00:00Z', validUntil: '2026-05-01T00:00:00Z',
 *   credentialSubject: { type: 'AchievementSubject', achievement: {
 *     id: 'https://example.org/cna', type: 'Achievement', name: 'Aide', description: 'Aide', criteria: {},
 *   } },
 * };
 * const system = {
 *   format: 'career-pathways/1', id: 's', title: 'S',
 *   credentials: [{ id: 'cna', title: 'Nursing assistant', kind: 'Certificate', identifiers: [{ scheme: 'uri', value: 'https://example.org/cna' }] }],
 * } as const;
 * const read = readOpenBadges(badge, { asOf: '2026-01-31', system, verified: true });
 * read.ok && read.value.learner; // => { credentials: ['cna'] }
 * const later = readOpenBadges(badge, { asOf: '2026-11-01', system, verified: true });
 * later.ok && later.value.notCounted.map(({ code }) => code); // => ['expired']
 * ```
 */
export function readOpenBadges(input: unknown, options: ReadOpenBadgesOptions): Result<OpenBadgesReading> {
  checkBadgeOptions(options);
  const { system, map, personal = false, grades = {} } = options;
  const contents = credentialsIn(input);
  const nothing = nothingRead(contents);
  if (nothing.length > 0) return { ok: false, issues: nothing };
  const check = checksOf(options);
  const awards = contents.credentials.flatMap(awardsIn);
  const names = system || map ? namesIn(system, map ?? {}) : undefined;
  const sorted = sortOut(awards, { asOf: options.asOf, check, names, personal, grades });
  const { learner, notes } = learnerOf(sorted.held, grades, system);
  const unread = contents.unread.map((each) =>
    uncounted(each.code, { path: each.path, issues: each.issues }),
  );
  return {
    ok: true,
    value: {
      ...(names && { learner }),
      held: sorted.held.map(({ award, means }) => ({ ...recordOf(award, personal), means })),
      unclear: sorted.unclear,
      notCounted: [...sorted.notCounted, ...unread],
      notes: [...documentNotes(awards, check), ...notes, ...unmatchedChecks(options, contents)],
      tally: tallyOf(sorted.held.length, [...sorted.unclear, ...sorted.notCounted, ...unread]),
    },
  };
}

/** What is wrong with a document in which nothing could be read. */
function nothingRead({ credentials, unread }: Contents): Finding[] {
  if (credentials.length > 0) return [];
  const message =
    'There is no credential here. Pass an Open Badge, a CLR, or a list or presentation of them.';
  const none: Finding = { code: 'no-credential', severity: 'error', path: '', message };
  return unread.length === 0
    ? [none]
    : unread
        .slice(0, most)
        .flatMap(({ issues }) => issues)
        .slice(0, most);
}

/** With what awards are judged. */
interface Judging {
  readonly asOf: CalendarDate;
  readonly check: CheckOf;
  /** Absent: nothing is joined. */
  readonly names: Names | undefined;
  readonly personal: boolean;
  readonly grades: Grades;
}

/** Those that count, those of which it is not clear, and the others. */
function sortOut(awards: readonly Award[], judging: Judging) {
  const held: Held[] = [];
  const unclear: UncountedBadge[] = [];
  const notCounted: UncountedBadge[] = [];
  for (const award of awards) {
    const meaning = meaningOf(award, judging.names ?? new Map());
    const { means } = meaning;
    const code = reasonFor(award, meaning, judging);
    if (code === undefined) held.push({ award, means });
    else {
      const list = Object.hasOwn(doubts, code) ? unclear : notCounted;
      const joined = means.length > 0 && { means };
      list.push(uncounted(code, { ...recordOf(award, judging.personal), ...joined }));
    }
  }
  return { held, unclear, notCounted };
}

/** Why an award does not count; what is certain goes before what is open. */
function reasonFor(
  award: Award,
  { means, isAmbiguous, isNamed }: ReturnType<typeof meaningOf>,
  { asOf, check, names, grades }: Judging,
): BadgeRefusal | BadgeDoubt | undefined {
  const { credential, achievement, results } = award;
  if (credential.is === 'EndorsementCredential') return 'endorsement';
  if (credential.is === 'StatusList') return 'status-list';
  const { code, isUnknown } = standingOf(credential, check, asOf);
  if (code !== undefined) return code;
  if (achievement === undefined) return 'no-achievement';
  const outcome = isNode(achievement) ? outcomeOf(results, achievement, grades) : undefined;
  if (outcome !== undefined && outcome !== 'unclear-result') return outcome;
  const isJoined = names === undefined ? isNamed : means.length > 0;
  if (!isJoined && !isAmbiguous) return isNamed ? 'not-in-system' : 'no-identity';
  if (isUnknown) return 'status-unknown';
  return outcome ?? (means.length === 0 && isAmbiguous ? 'ambiguous-identity' : undefined);
}

function uncounted(
  code: BadgeRefusal | BadgeDoubt,
  record: BadgeRecord & { readonly issues?: readonly Finding[] },
): UncountedBadge {
  const [severity, message] = Object.hasOwn(doubts, code)
    ? (['warning', doubts[code as BadgeDoubt]] as const)
    : refusals[code as BadgeRefusal];
  return { ...record, code, severity, message };
}

function tallyOf(mapped: number, others: readonly UncountedBadge[]): Tally {
  const left: { [code: string]: number } = {};
  for (const { code } of others) left[code] = (left[code] ?? 0) + 1;
  return { unit: 'credential', in: mapped + others.length, mapped, kept: 0, left };
}
