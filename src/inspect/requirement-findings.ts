/** Requirements that nobody can ever meet, and parts of them that stand there twice. */

import { canonicalJson } from '../base/canonical-json.js';
import { asNode } from '../base/json.js';
import { pointer } from '../base/pointer.js';
import { creditsOf, thousandths } from '../graph/credits.js';
import { isGroup, leastOf } from '../model/fold-requirement.js';
import type { SystemFinding } from '../model/references.js';
import type { Requirement, RequirementLeaf } from '../model/requirement.js';
import type { Step } from '../model/step.js';
import type { PathwaySystem } from '../model/system.js';
import type { Ref } from '../model/tables.js';

/** A node of a requirement tree, and where it stands. */
interface Spot {
  readonly node: Requirement;
  readonly at: Ref;
  readonly way: readonly (string | number)[];
  /** What it stands in. */
  readonly inside: readonly Requirement[];
}

/** What is wrong with the requirements of steps and entries by themselves. Cost: their nodes. */
export function requirementFindings(system: PathwaySystem): SystemFinding[] {
  const steps = new Map((system.steps ?? []).map((step) => [step.id, step]));
  // Who comes in through an entry need not meet what its step asks for: only who does not can never begin.
  const entered = new Set((system.entries ?? []).flatMap(({ step, adds }) => (adds === true ? [] : step)));
  const otherScheme = schemeRaised(system);
  const found: SystemFinding[] = [];
  const waiting = rootsOf(system).reverse();
  for (let spot = waiting.pop(); spot; spot = waiting.pop()) {
    const { node, at, way, inside } = spot;
    const say = (code: string, to: Spot['way'], message: string) =>
      found.push({ code, severity: 'warning', path: pointer([...way, ...to]), at, message });
    const never = whyNever(node, steps);
    const alike = node.kind === 'level' ? otherScheme(node.scheme) : undefined;
    if (alike !== undefined) say('look-alike-scheme', ['scheme'], alike);
    const isEntered = at.kind === 'step' && entered.has(at.id);
    if (never !== undefined && !isEntered) say('never-met', [], never);
    const mixed = unitsMixed(node, steps);
    if (mixed !== undefined) say('mixed-credit-units', [], mixed);
    if (!('of' in node) || node.kind === 'credits') continue;
    const repeated = new Set(repeatedIn(node.of));
    for (const place of repeated)
      say(
        'listed-twice',
        ['of', place],
        'This part is in this list already. Take it out, or write the one that is meant.',
      );
    for (const place of node.kind === 'some' && node.least > 1 ? countedTwice(node.of) : [])
      if (!repeated.has(place))
        say(
          'counted-twice',
          ['of', place],
          'What meets an earlier part of this list meets this one as well, and counts as two. Put what it can be met by together in one "any".',
        );
    const within = [...inside, node];
    for (const [index, part] of [...node.of.entries()].reverse())
      if (!within.includes(part))
        waiting.push({ node: part, at, way: [...way, 'of', index], inside: within });
  }
  return found;
}

/** The requirements of a document, in the order in which they stand. */
function rootsOf({ steps = [], entries = [] }: PathwaySystem): Spot[] {
  const spot = (node: Requirement | undefined, at: Ref, way: Spot['way']): Spot[] =>
    node ? [{ node, at, way, inside: [] }] : [];
  return [
    ...steps.flatMap(({ id, requires }, index) =>
      spot(requires, { kind: 'step', id }, ['steps', index, 'requires']),
    ),
    ...entries.flatMap(({ id, requires, alternatives = [] }, index) => [
      ...spot(requires, { kind: 'entry', id }, ['entries', index, 'requires']),
      ...alternatives.flatMap((each, place) =>
        spot(each.requires, { kind: 'entry', id }, ['entries', index, 'alternatives', place, 'requires']),
      ),
    ]),
  ];
}

/** Says of a scale of levels that no step raises which one that steps raise it may be, by its letters alone. */
function schemeRaised({ steps = [] }: PathwaySystem): (scheme: string) => string | undefined {
  const schemes = new Set(steps.flatMap(({ raises = [] }) => raises.map(({ scheme }) => scheme)));
  const plain = (scheme: string) => scheme.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
  const alike = new Map([...schemes].map((scheme) => [plain(scheme), scheme]));
  return (scheme) => {
    const letters = plain(scheme);
    const other = schemes.has(scheme) || letters === '' ? undefined : alike.get(letters);
    return other === undefined
      ? undefined
      : `No step raises a level of "${scheme}", but one raises "${other}". Write both alike where they are one scale.`;
  };
}

/** Why a node can never be met, whatever its parts are; absent: it can. */
function whyNever(node: Requirement, steps: ReadonlyMap<string, Step>): string | undefined {
  if (node.kind === 'any' && node.of.length === 0)
    return 'This asks for one of no parts, which can never be met. Add a part; where nothing is required, write "kind": "all".';
  if (node.kind === 'some' && node.least > node.of.length)
    return `This asks for ${node.least} of ${node.of.length} parts, which can never be met. Correct "least", or add parts.`;
  if (node.kind !== 'credits') return undefined;
  const known = [...new Set(node.of)].map((id) => steps.get(id)?.credits);
  const sum = known.reduce((all = 0, each) => (each === undefined ? undefined : all + thousandths(each)), 0);
  return known.includes(undefined) || sum === undefined || sum >= thousandths(node.least)
    ? undefined
    : `This asks for ${node.least} credits of steps that have ${creditsOf(sum)} together, which can never be met. Correct "least", or add steps.`;
}

/** Why credits that are added up are not of one kind; absent: they are, as far as it is known. */
function unitsMixed(node: Requirement, steps: ReadonlyMap<string, Step>): string | undefined {
  if (node.kind !== 'credits') return undefined;
  const units = new Set<string>();
  for (const id of node.of) {
    const { credits = 0, creditUnit } = steps.get(id) ?? {};
    if (credits > 0 && creditUnit !== undefined) units.add(creditUnit);
  }
  return units.size < 2
    ? undefined
    : `This adds up credits of several units as if they were one: ${[...units].map((unit) => `"${unit}"`).join(', ')}. Give these steps credits of one unit, or ask for those of each unit by themselves.`;
}

/** The places of parts that one thing meets together with an earlier one. Cost: the parts, and their own parts. */
function countedTwice(parts: readonly Requirement[]): number[] {
  const seen = new Set<string>();
  return parts.flatMap((part, place) => {
    const keys = new Set(meetingKeys(part));
    const again = [...keys].some((key) => seen.has(key));
    for (const key of keys) seen.add(key);
    return again ? [place] : [];
  });
}

/** What by itself meets a part: a leaf does, and one of several leaves where one is enough. */
function meetingKeys(part: Requirement): string[] {
  const bare = unwrapped(part);
  if (!isGroup(bare)) return meetingKey(bare);
  if (leastOf(bare) !== 1) return [];
  return bare.of.map(unwrapped).flatMap((each) => (isGroup(each) ? [] : meetingKey(each)));
}

/** What is alone in its groups. */
function unwrapped(part: Requirement): Requirement {
  let bare = part;
  const inside = new Set<Requirement>();
  while (isGroup(bare) && bare.of.length === 1 && leastOf(bare) === 1 && !inside.has(bare)) {
    inside.add(bare);
    bare = bare.of[0]!;
  }
  return bare;
}

/** What meets a leaf: the same step whatever its grade and time, the same scale whatever the level. */
function meetingKey(leaf: RequirementLeaf): string[] {
  if (leaf.kind === 'credits' || leaf.kind === 'experience') return [];
  if (leaf.kind === 'step') return [canonicalJson(['step', leaf.step])];
  return [canonicalJson(leaf.kind === 'level' ? ['level', leaf.scheme] : asNode(leaf))];
}

/** The places of parts that a list had before. Parts of parts are looked at by themselves. */
function repeatedIn(parts: readonly Requirement[]): number[] {
  const seen = new Set<string>();
  return parts.flatMap((part, place) => {
    if ('of' in part && part.kind !== 'credits') return [];
    return seen.size === seen.add(canonicalJson(asNode(part))).size ? [place] : [];
  });
}
