/** Whether a credential counts on a day: its dates, its status, and whether someone verified it. */

import type { CalendarDate } from '../../base/calendar-date.js';
import { isNode, listed, type Node } from '../../base/json.js';
import { momentDay, secondsDay } from '../../time/moment-day.js';
import type { Credential } from './credentials-in.js';

/** What an issuer's list says of a credential today. */
export const credentialStatuses = ['active', 'suspended', 'revoked'] as const;

/** What the caller found out about a credential; this library asks no one. */
export interface CredentialCheck {
  /** Whether its proof was checked and is good. */
  readonly verified?: boolean;
  /** What its issuer says of it. Absent: not known. */
  readonly status?: (typeof credentialStatuses)[number];
}

/** Answers what the caller found out about a credential. */
export type CheckOf = (credential: Credential) => CredentialCheck;

/** Why a credential does not count. */
export type Invalidity = 'revoked' | 'suspended' | 'expired' | 'not-yet-valid' | 'unverified';

/** The days from and until which a credential is valid: the latest and the earliest that it names. */
export function validDays({ node, claims = {} }: Credential) {
  const days = (fields: readonly string[], claim: string): CalendarDate[] => [
    ...fields.flatMap((field) => momentDay(String(node[field])) ?? []),
    ...(typeof claims[claim] === 'number' ? [secondsDay(claims[claim])] : []),
  ];
  return {
    from: days(['validFrom', 'issuanceDate', 'issuedOn'], 'nbf').sort().at(-1),
    until: days(['validUntil', 'expirationDate', 'expires'], 'exp').sort()[0],
  };
}

/**
 * Why a credential does not count on a day, or that its status is not known. One that stands in a CLR shares what
 * becomes of that; whether it is verified too, unless it has a proof of its own.
 */
export function standingOf(credential: Credential, check: CheckOf, asOf: CalendarDate) {
  const chain: Credential[] = [];
  for (let at: Credential | undefined = credential; at; at = at.within) chain.push(at);
  const found = chain.flatMap((each) => invalidity(each, check(each), asOf) ?? []);
  const code = order.find((each) => found.includes(each));
  if (code !== undefined) return { code, isUnknown: false } as const;
  if (!isVerified(credential, check)) return { code: 'unverified', isUnknown: false } as const;
  return {
    isUnknown: chain.some((each) => check(each).status === undefined && hasStatus(each.node)),
  } as const;
}

const order: readonly Invalidity[] = ['revoked', 'suspended', 'expired', 'not-yet-valid'];

function invalidity(
  credential: Credential,
  { status }: CredentialCheck,
  asOf: CalendarDate,
): Invalidity | undefined {
  if (status === 'revoked' || credential.node['revoked'] === true) return 'revoked';
  if (status === 'suspended') return 'suspended';
  const { from, until } = validDays(credential);
  if (until !== undefined && until < asOf) return 'expired';
  return from !== undefined && from > asOf ? 'not-yet-valid' : undefined;
}

function isVerified(credential: Credential, check: CheckOf): boolean {
  const { verified } = check(credential);
  const { within } = credential;
  if (within === undefined || hasProof(credential)) return verified === true;
  return verified === true
    ? check(within).verified !== false
    : verified !== false && isVerified(within, check);
}

/** Whether there is something about a credential that can be verified. */
export function hasProof({ node, claims, is }: Credential): boolean {
  return claims !== undefined || is === 'Assertion' || Object.hasOwn(node, 'proof');
}

/** Whether its issuer keeps a list that may say that it was revoked or suspended. */
function hasStatus(node: Node): boolean {
  const [badge] = listed(node['badge']);
  const [issuer] = isNode(badge) ? listed(badge['issuer']) : [];
  if (isNode(issuer) && Object.hasOwn(issuer, 'revocationList')) return true;
  return listed(node['credentialStatus']).some(
    (each) => !isNode(each) || !['refresh', 'message'].includes(String(each['statusPurpose'])),
  );
}
