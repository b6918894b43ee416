/**
 * Which parts of a requirement the others imply.
 *
 * Problem: whether a part is met whenever others are. Method: the part is evaluated on just what the others surely
 * need. Parts are tried from the last to the first against those that are left, alternatives only against those that
 * could be met. Cost: parts · columns / 32, and for parts of an `all` once more for each that is implied by one other;
 * parts squared where it takes several. On cycles: the needs are exact.
 */

import { foldRequirement, leastOf } from '../../model/fold-requirement.js';
import type { Requirement, RequirementLeaf } from '../../model/requirement.js';
import { thousandths } from '../credits.js';
import { edgeCounts } from '../program.js';
import type { StepGraph } from '../step-graph.js';
import { couldMeet } from './could-meet.js';
import { leafNodes } from './leaf-nodes.js';
import { columnsOf, creditMembers, type LeafLookup, type PartNeeds } from './part-needs.js';

/** What is known of a requirement. */
interface Known {
  readonly needsOf: ReadonlyMap<Requirement, PartNeeds | undefined>;
  /** The same number for parts that ask the same. */
  readonly numberOf: ReadonlyMap<Requirement, number>;
  readonly lookup: LeafLookup;
  /** The steps and facts, by column. */
  readonly columns: ArrayLike<number>;
  /** The column of each step and fact. */
  readonly columnOf: ReadonlyMap<number, number>;
}

/** For each part that others imply, a smallest set of these; `undefined` for the parts that stay. */
type Reasons = (readonly Requirement[] | undefined)[];

/** Answers for the parts of a group which can go. */
export function implied(graph: StepGraph, known: Known) {
  const meeting = meetingOf(graph, known);
  return {
    parts: (of: readonly Requirement[]) => impliedParts(of, known, meeting.isMet),
    alternatives: (of: readonly Requirement[]) => uselessAlternatives(of, known, meeting),
  };
}

/** The parts of an `all` that are met whenever the others are; none if they cannot all be met. */
function impliedParts(of: readonly Requirement[], known: Known, isMet: IsMet): Reasons {
  const needs = of.map((part) => known.needsOf.get(part));
  if (!needs.every((each) => each !== undefined)) return [];
  const upTo: PartNeeds[] = [join(known, [])];
  for (const each of needs) upTo.push(join(known, [upTo[upTo.length - 1]!, each]));
  const left = new Map<number, number>();
  const count = (part: Requirement, change: number) => {
    const number = known.numberOf.get(part)!;
    left.set(number, (left.get(number) ?? 0) + change);
  };
  for (const part of of) count(part, 1);
  const stays = of.map(() => true);
  let after = join(known, []);
  for (let index = of.length - 1; index >= 0; index--) {
    const part = of[index]!;
    count(part, -1);
    if (isMet(part, join(known, [upTo[index]!, after]), (number) => (left.get(number) ?? 0) > 0))
      stays[index] = false;
    else {
      count(part, 1);
      after = join(known, [after, needs[index]!]);
    }
  }
  const kept = of.filter((_, index) => stays[index]);
  return of.map((part, index) => (stays[index] ? undefined : smallest(part, kept, known, isMet)));
}

/** The parts of an `any` that are met only when another one is. */
function uselessAlternatives(
  of: readonly Requirement[],
  known: Known,
  { isMet, nodesOf }: ReturnType<typeof meetingOf>,
): Reasons {
  const stays = of.map(() => true);
  const candidates = couldMeet(of, { nodesOf, numberOf: known.numberOf });
  const better = (part: Requirement, among: (index: number) => boolean) => {
    const needs = known.needsOf.get(part);
    if (!needs) return undefined;
    const nodes = Array.from(columnsOf(needs.any), (column) => known.columns[column]!);
    const same = asksSame(known, [part]);
    const found = candidates(part, nodes).find((index) => among(index) && isMet(of[index]!, needs, same));
    return found === undefined ? undefined : of[found];
  };
  for (let index = of.length - 1; index >= 0; index--)
    if (better(of[index]!, (other) => other !== index && stays[other]!)) stays[index] = false;
  return of.map((part, index) => {
    const instead = stays[index] ? undefined : better(part, (other) => stays[other]!);
    return instead && [instead];
  });
}

/** Of parts that imply another together, as few as still do: one if one is enough. */
function smallest(
  part: Requirement,
  others: readonly Requirement[],
  known: Known,
  isMet: IsMet,
): readonly Requirement[] {
  const { needsOf, numberOf } = known;
  const needs = (some: readonly Requirement[]) =>
    join(
      known,
      some.map((other) => needsOf.get(other)!),
    );
  const enough = (some: readonly Requirement[]) => isMet(part, needs(some), asksSame(known, some));
  if (enough([])) return [];
  const one = others.find((other) =>
    isMet(part, needsOf.get(other)!, (number) => number === numberOf.get(other)),
  );
  if (one) return [one];
  return others.reduceRight<readonly Requirement[]>((left, other) => {
    const fewer = left.filter((each) => each !== other);
    return enough(fewer) ? fewer : left;
  }, others);
}

/** Whether a part is met by what these needs say, or asks what something that is met asks. */
type IsMet = (part: Requirement, needs: PartNeeds, met: (number: number) => boolean) => boolean;

function meetingOf(graph: StepGraph, { numberOf, lookup, columnOf }: Known) {
  const { counts, sources } = graph.program;
  const { moreThan, supplying, nodesOf } = leafNodes(graph, lookup);
  const isMet: IsMet = (part, needs, met) =>
    foldRequirement<boolean>(
      part,
      (leaf) => met(numberOf.get(leaf)!) || leafMet(leaf, needs),
      (group, answers) => met(numberOf.get(group)!) || answers.filter(Boolean).length >= leastOf(group),
    );
  return { isMet, nodesOf };

  function leafMet(leaf: RequirementLeaf, needs: PartNeeds): boolean {
    if (leaf.kind === 'step' && leaf.timing === 'same-term') return false;
    if (leaf.kind === 'credits') {
      const counted = creditMembers(graph, leaf.of).filter(({ step }) =>
        leafMet({ kind: 'step', step }, needs),
      );
      return counted.reduce((sum, { worth }) => sum + worth, 0) >= thousandths(leaf.least);
    }
    if (moreThan(leaf).some((index) => has(needs.any, graph.leafNodes[index]!))) return true;
    const place = lookup.node(leaf);
    if (!place) return false;
    if (has(place.later ? needs.before : needs.any, place.node)) return true;
    return supplying(place.node, leaf).some((edge) => {
      const row = counts[edge] === edgeCounts.atOnce ? needs.any : needs.before;
      return has(row, sources[edge]!);
    });
  }

  function has(row: Uint32Array, node: number): boolean {
    const column = columnOf.get(node)!;
    return ((row[column >>> 5]! >>> (column & 31)) & 1) === 1;
  }
}

/** Whether a number is that of one of these parts. */
function asksSame({ numberOf }: Known, parts: readonly Requirement[]): (number: number) => boolean {
  const numbers = new Set(parts.map((part) => numberOf.get(part)!));
  return (number) => numbers.has(number);
}

/** What several parts need together. */
function join({ columnOf }: Known, rows: readonly PartNeeds[]): PartNeeds {
  const words = Math.ceil(columnOf.size / 32);
  const [any, before] = [new Uint32Array(words), new Uint32Array(words)];
  for (const row of rows)
    for (let word = 0; word < words; word++) {
      any[word]! |= row.any[word]!;
      before[word]! |= row.before[word]!;
    }
  return { any, before };
}
