/** What a credential says, without what it says of the person. */

import { ctidIn } from '../../base/address-name.js';
import type { CalendarDate } from '../../base/calendar-date.js';
import { isNode, type Json, listed, type Node } from '../../base/json.js';
import { momentDay } from '../../time/moment-day.js';
import type { Credential } from './credentials-in.js';
import { namesOfAddress } from './identities.js';
import { validDays } from './validity.js';

/** A result, as it was written: grades, points and levels mean what the issuer means by them. */
export interface BadgeResult {
  readonly value?: string;
  readonly status?: string;
  /** The id of a level of a rubric. */
  readonly level?: string;
}

/** What a credential says about one achievement. Days are in UTC. */
export interface BadgeRecord {
  /** Where the credential stands: a JSON Pointer, which inside a token goes on in its payload. */
  readonly path: string;
  /** What the achievement is called. */
  readonly title?: string;
  /** The id of the achievement. */
  readonly achievement?: string;
  /** The word of the standard, such as `Certificate` or `Course`. */
  readonly achievementType?: string;
  /** The id of the issuer, unless that is the person. */
  readonly issuer?: string;
  /** Whoever issued it is whom it is about. */
  readonly selfIssued?: true;
  readonly from?: CalendarDate;
  readonly until?: CalendarDate;
  readonly results?: readonly BadgeResult[];
  /** Credits earned, in a unit that the document does not name. */
  readonly credits?: number;
  /** What it says of the person, as written; only where it was asked for. */
  readonly personal?: Node;
}

/** An achievement in a credential: in Open Badges 2.0 it may be an address alone. */
export interface Award {
  readonly credential: Credential;
  readonly subject: Node;
  readonly achievement?: Node | string;
  readonly results: readonly Node[];
}

/** The achievements of a credential, each by itself; one without any stays one. */
export function awardsIn(credential: Credential): Award[] {
  const { node, is } = credential;
  if (is !== 'Assertion' && is !== 'AchievementCredential') return [{ credential, subject: {}, results: [] }];
  const subjects = listed(
    is === 'Assertion' ? { achievement: node['badge'] as Json } : node['credentialSubject'],
  );
  return (subjects as readonly Node[]).flatMap((subject): Award[] => {
    const award = { credential, subject, results: listed(subject['result']) as readonly Node[] };
    const achievements = listed(subject['achievement']) as readonly (Node | string)[];
    return achievements.length === 0
      ? [award]
      : achievements.map((achievement) => ({ ...award, achievement }));
  });
}

/** The day on which it was earned, as far as the credential tells. */
export function earnedOn({ credential, subject }: Award): CalendarDate | undefined {
  const written = subject['activityEndDate'] ?? credential.node['awardedDate'];
  return (typeof written === 'string' ? momentDay(written) : undefined) ?? validDays(credential).from;
}

/** What may be told of an award; with what it says of the person only where `personal` asks for it. */
export function recordOf(award: Award, personal: boolean): BadgeRecord {
  const { credential, subject, results, achievement } = award;
  const { node, path } = credential;
  const about: Node = isNode(achievement)
    ? achievement
    : achievement === undefined
      ? {}
      : { id: achievement };
  const issuer = idOf(credential.is === 'Assertion' ? about['issuer'] : node['issuer']);
  const selfIssued = issuer !== undefined && issuer === subjectOf(award);
  const credits = subject['creditsEarned'];
  const { from, until } = validDays(credential);
  return {
    path,
    ...texts({
      title: about['name'],
      achievement: publicId(idOf(about)),
      achievementType: about['achievementType'],
    }),
    ...(selfIssued ? { selfIssued } : texts({ issuer: publicId(issuer) })),
    ...texts({ from, until }),
    ...(results.length > 0 && { results: results.map(resultOf) }),
    ...(typeof credits === 'number' && { credits }),
    ...(personal && { personal: personalOf(award) }),
  };
}

/** The id of the person in the document, which joins credentials and is never told. */
export function subjectOf({ subject, credential, achievement }: Award): string | undefined {
  if (credential.is === 'Assertion') return undefined;
  const { sub } = credential.claims ?? {};
  const id = subject['id'] ?? sub;
  return achievement !== undefined && typeof id === 'string' ? id : undefined;
}

/** What a credential says of the person: all of its subject but what was earned, and its own name. */
function personalOf({ credential: { node, is }, subject }: Award): Node {
  if (is === 'Assertion') return { recipient: node['recipient'] as Json };
  const earned = ['achievement', 'result', 'verifiableCredential', 'association', 'creditsEarned'];
  const rest = Object.entries(subject).filter(([field]) => !earned.includes(field));
  return { ...(node['name'] !== undefined && { credentialName: node['name'] }), ...Object.fromEntries(rest) };
}

function resultOf({ value, status, achievedLevel }: Node): BadgeResult {
  return texts({ value, status, level: achievedLevel });
}

/** The fields that are texts. */
function texts<K extends string>(
  fields: { readonly [field in K]: Json | undefined },
): { readonly [field in K]?: string } {
  const entries = Object.entries<Json | undefined>(fields).filter(([, value]) => typeof value === 'string');
  return Object.fromEntries(entries) as { readonly [field in K]?: string };
}

function idOf(value: Json | undefined): string | undefined {
  const id = isNode(value) ? value['id'] : value;
  return typeof id === 'string' ? id : undefined;
}

/** An id that may be told: an address by which no person is reached. */
function publicId(id: string | undefined): string | undefined {
  return id !== undefined && (ctidIn(id) !== undefined || namesOfAddress(id).length > 0) ? id : undefined;
}
