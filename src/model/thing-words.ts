/** English words for things of a document: for each kind, and for things that have no title. */

import type { Attestor } from './attestation.js';

const spaced = (word: string): string => word.replaceAll('-', ' ');

/** Words for things. What has no title is called by what it belongs to, and the words begin with those for its kind. */
export const thingWords = {
  kind: (kind: string): string => `the ${spaced(kind)}`,
  entry: (step: string): string => `the entry to ${step}`,
  exit: (after: string): string => `the exit after ${after}`,
  agreement: (parties: readonly string[]): string =>
    parties.length > 1
      ? `the agreement between ${listed(parties)}`
      : `the agreement of ${parties[0] ?? 'no party'}`,
  role: (partner: string, kind: string): string => `the role of ${partner} as ${spaced(kind)}`,
  engagement: (kind: string, partner?: string): string =>
    `the engagement ${partner === undefined ? 'of employers' : `of ${partner}`} (${spaced(kind)})`,
  measurement: (measure: string): string => `the measurement of ${measure}`,
  activity: (kind: string, on?: string): string =>
    `the ${spaced(kind)}${on === undefined ? '' : ` of ${on}`}`,
  evidence: (from?: string, about?: string): string =>
    from === undefined
      ? `the evidence${about === undefined ? '' : ` about "${about}"`} that names no source`
      : `the evidence "${from}"`,
  /** A thing that another format left without a title, by the end of its id. */
  untitled: (end: string): string => `Untitled (${end})`,
  attestation: ({ office, organization }: Attestor): string =>
    `the attestation by the ${office}, ${organization}`,
};

/** Words for things, in any language. */
export type ThingWords = typeof thingWords;

/** `A`, `A and B`, `A, B and 2 more`. */
function listed(words: readonly string[]): string {
  const [first = '', second, ...more] = words;
  if (second === undefined) return first;
  return more.length === 0 ? `${first} and ${second}` : `${first}, ${second} and ${more.length} more`;
}
