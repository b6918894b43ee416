/** Which evidence on a fact came, went, or is not what it was. */

import { canonicalJson } from '../base/canonical-json.js';
import { byCodeUnits } from '../base/ids.js';
import { put } from '../base/put.js';
import { type Changed, sides } from './changed.js';
import type { EvidenceItem, Fact } from './fact.js';

/**
 * A piece of evidence that is not what it was: it `came` or `went`; it `went-stale`, or is `current` again; it is `left-out`
 * as below the threshold, or `counted` again; or it says something else or has another grade (`altered`).
 */
export interface EvidenceChange extends Changed<EvidenceItem> {
  readonly code: 'came' | 'went' | 'went-stale' | 'current' | 'left-out' | 'counted' | 'altered';
}

/** A piece of evidence, and whether it counts. */
interface Voice {
  readonly item: EvidenceItem;
  readonly counts: boolean;
}

/** Pairs what stands at the same place, bears the same way and has the same message; the rest came or went. */
export function evidenceChanges(before: Fact | undefined, after: Fact | undefined): EvidenceChange[] {
  const [old, now] = [byText(voicesOf(before)), byText(voicesOf(after))];
  // What is on both sides as it was is no change, however often it stands there.
  for (const [text, voices] of old) {
    const others = now.get(text) ?? [];
    const common = Math.min(voices.length, others.length);
    voices.splice(0, common);
    others.splice(0, common);
  }
  const [left, right] = [byPlace(old), byPlace(now)];
  const places = [...new Set([...left.keys(), ...right.keys()])].sort(byCodeUnits);
  return places.flatMap((place) => changesOf(left.get(place) ?? [], right.get(place) ?? []));
}

function voicesOf(fact: Fact | undefined): Voice[] {
  if (!fact) return [];
  const counted = [...fact.for, ...fact.against].map((item) => ({ item, counts: true }));
  return [...counted, ...fact.leftOut.map((item) => ({ item, counts: false }))];
}

/** Evidence by all that is to be said of it, in the order of that text. */
function byText(voices: readonly Voice[]): Map<string, Voice[]> {
  const groups = new Map<string, Voice[]>();
  for (const voice of voices) put(groups, canonicalJson(voice), voice);
  return new Map([...groups].sort(([a], [b]) => byCodeUnits(a, b)));
}

function byPlace(groups: ReadonlyMap<string, readonly Voice[]>): Map<string, Voice[]> {
  const places = new Map<string, Voice[]>();
  for (const voice of [...groups.values()].flat())
    put(places, canonicalJson([voice.item.at, voice.item.bearing, voice.item.message.id]), voice);
  return places;
}

function changesOf(before: readonly Voice[], after: readonly Voice[]): EvidenceChange[] {
  return Array.from({ length: Math.max(before.length, after.length) }, (_, at): EvidenceChange => {
    const [old, now] = [before[at], after[at]];
    return { code: codeOf(old, now), ...sides(old?.item, now?.item) };
  });
}

function codeOf(before: Voice | undefined, after: Voice | undefined): EvidenceChange['code'] {
  if (!before) return 'came';
  if (!after) return 'went';
  if (!before.item.stale && after.item.stale) return 'went-stale';
  if (before.item.stale && !after.item.stale) return 'current';
  if (before.counts === after.counts) return 'altered';
  return after.counts ? 'counted' : 'left-out';
}
