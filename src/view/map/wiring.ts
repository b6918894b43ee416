/** How the needs of a step are drawn: which signs stand on its card, which lines end in each, and what words must say. */

import { append } from '../../base/append.js';
import type { StepId } from '../../base/ids.js';
import { leavesOf } from '../../model/fold-requirement.js';
import type { CreditsRequirement, Requirement, RequirementLeaf } from '../../model/requirement.js';
import type { MapJoint, MapTag } from './map-parts.js';
import type { MapSpeech } from './map-speech.js';
import { type Numbered, needSentence, needWords } from './need-words.js';

/** Where a line begins, and what makes it another line than one beside it. */
export interface Wire {
  readonly from: { readonly step: StepId } | { readonly joint: string };
  readonly choice: boolean;
  readonly mark: string;
}

/** A sign with its lines. */
export interface Port {
  readonly tag: MapTag;
  readonly wires: readonly Wire[];
}

/** A choice inside a requirement, with its lines. */
export type WiredJoint = Omit<MapJoint, 'card'> & { readonly wires: readonly Wire[] };

/** How the needs of one step are drawn. */
export interface Wiring {
  readonly ports: readonly Port[];
  readonly joints: readonly WiredJoint[];
  /** What no line says, in words. */
  readonly conditions: readonly string[];
}

/** So many choices stand on a card; more of them stand above it. */
const mostChoices = 3;

/** The sign of a group. */
type Sign = Pick<WiredJoint, 'kind' | 'text' | 'least' | 'of'>;

type Group = Extract<Requirement, { readonly of: readonly Requirement[] }>;
type Joined = Group | CreditsRequirement;
const isJoined = (need: Requirement): need is Joined =>
  need.kind === 'all' || need.kind === 'any' || need.kind === 'some' || need.kind === 'credits';

/** The wiring of a requirement in normal form. Cost: the tree. */
export function wiringOf(
  { key, need }: { readonly key: string; readonly need: Requirement | undefined },
  numbered: Numbered,
  speech: MapSpeech,
): Wiring {
  const clauses = need === undefined ? [] : need.kind === 'all' ? need.of : [need];
  const rig = rigOf(key, numbered, speech);
  const plain: Wire[] = [];
  const labels = new Map<string, Wire[]>();
  const choices: Port[] = [];
  const conditions: string[] = [];
  for (const [at, part] of clauses.entries()) {
    const path = `${at}`;
    if (isJoined(part)) {
      const drawn = hasSteps(part, numbered);
      if (drawn && choices.length >= mostChoices) plain.push(rig.joint(part, path, 1));
      else if (drawn) choices.push({ tag: signOf(part, speech), wires: rig.wiresInto(part, path, 0) });
      append(conditions, besideLines(part, drawn, numbered, speech));
    } else {
      const wires = leafWires(part, '*', false, numbered);
      const label = labelOf(part, speech);
      const { tags } = speech.words.maps;
      if (wires.length > 1)
        choices.push({
          tag: { kind: 'choice', text: tags.choice(1, wires.length), least: 1, of: wires.length },
          wires,
        });
      else if (label === undefined) append(plain, wires);
      else labels.set(label, [...(labels.get(label) ?? []), ...wires]);
      if (part.kind !== 'step' || wires.length === 0) conditions.push(needSentence(part, numbered, speech));
    }
  }
  const { all } = speech.words.maps.tags;
  const must: Port[] =
    plain.length > 1
      ? [
          {
            tag: { kind: 'all', text: all(plain.length), least: plain.length, of: plain.length },
            wires: plain,
          },
        ]
      : plain.length === 1
        ? [{ tag: { kind: 'plain' }, wires: plain }]
        : [];
  const labelled = [...labels].flatMap(([text, wires]): Port[] =>
    wires.length > 0
      ? [{ tag: { kind: 'label', text: wires.length > 1 ? `${all(wires.length)} · ${text}` : text }, wires }]
      : [],
  );
  return { ...withLines([...must, ...labelled, ...choices], rig.joints()), conditions };
}

/** Whether any line runs into a part. */
function hasSteps(part: Requirement, { numberOf, suppliers }: Numbered): boolean {
  return leavesOf(part).some((leaf) => {
    const steps = leaf.kind === 'step' ? [leaf.step] : leaf.kind === 'credits' ? leaf.of : suppliers(leaf);
    return steps.some((step) => numberOf(step) !== undefined);
  });
}

/** The lines of one part that is no group. */
function leafWires(leaf: RequirementLeaf, path: string, choice: boolean, numbered: Numbered): Wire[] {
  if (leaf.kind === 'step') {
    if (numbered.numberOf(leaf.step) === undefined) return [];
    const mark = `${path} ${leaf.timing ?? ''} ${leaf.minGrade ?? ''}`;
    return [{ from: { step: leaf.step }, choice, mark }];
  }
  const from = numbered.suppliers(leaf);
  const several = choice || from.length > 1;
  return from.map((step) => ({ from: { step }, choice: several, mark: `${path} ${JSON.stringify(leaf)}` }));
}

/** Makes the joints of one step, from the outside in, without recursion. */
function rigOf(key: string, numbered: Numbered, speech: MapSpeech) {
  const waiting: { part: Joined; path: string; depth: number }[] = [];
  const joint = (part: Joined, path: string, depth: number): Wire => {
    waiting.push({ part, path, depth });
    return { from: { joint: `${key}-${path}` }, choice: false, mark: path };
  };
  const wiresInto = (part: Joined, path: string, depth: number): Wire[] => {
    if (part.kind === 'credits') {
      const known = part.of.filter((step) => numbered.numberOf(step) !== undefined);
      const markOf = (step: StepId) => `${path} credits ${numbered.creditsOf(step)}`;
      return known.map((step) => ({ from: { step }, choice: true, mark: markOf(step) }));
    }
    const choice = part.kind !== 'all';
    return part.of.flatMap((each, at) =>
      isJoined(each)
        ? { ...joint(each, `${path}.${at}`, depth + 1), choice }
        : leafWires(each, `${path}.*`, choice, numbered),
    );
  };
  const joints = (): readonly WiredJoint[] => {
    const found: WiredJoint[] = [];
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { part, path, depth } = next;
      found.push({
        id: `${key}-${path}`,
        ...signOf(part, speech),
        depth,
        wires: wiresInto(part, path, depth),
      });
    }
    return found;
  };
  return { joint, wiresInto, joints };
}

/** Joints into which lines run, and the lines that still begin somewhere: what is only words has none. */
function withLines(ports: readonly Port[], joints: readonly WiredJoint[]): Pick<Wiring, 'ports' | 'joints'> {
  const empty = new Set<string>();
  const left = (wires: readonly Wire[]) =>
    wires.filter(({ from }) => !('joint' in from && empty.has(from.joint)));
  const kept = [...joints].reverse().flatMap((joint): WiredJoint[] => {
    const wires = left(joint.wires);
    if (wires.length === 0) empty.add(joint.id);
    return wires.length === 0 ? [] : [{ ...joint, wires }];
  });
  return {
    ports: ports
      .map((port) => ({ ...port, wires: left(port.wires) }))
      .filter(({ wires }) => wires.length > 0),
    joints: kept.reverse(),
  };
}

function signOf(part: Joined, speech: MapSpeech): Sign {
  const { tags } = speech.words.maps;
  const of = part.of.length;
  if (part.kind === 'credits')
    return { kind: 'credits', text: tags.credits(part.least, of), least: part.least, of };
  if (part.kind === 'all') return { kind: 'all', text: tags.all(of), least: of, of };
  const least = part.kind === 'any' ? 1 : part.least;
  return { kind: 'choice', text: tags.choice(least, of), least, of };
}

/** What is said at the end of the line of one step. */
function labelOf(leaf: RequirementLeaf, speech: MapSpeech): string | undefined {
  if (leaf.kind !== 'step') return undefined;
  const { tags } = speech.words.maps;
  const { minGrade, timing } = leaf;
  const parts = [
    ...(minGrade === undefined ? [] : [tags.grade(minGrade)]),
    ...(timing && timing !== 'before' ? [tags[timing]] : []),
  ];
  return parts.length > 0 ? parts.join(' · ') : undefined;
}

/** Of a group, what its lines do not say: all of it where it has none. */
function besideLines(part: Joined, hasLines: boolean, numbered: Numbered, speech: MapSpeech): string[] {
  const say = speech.words.maps;
  const words = (need: Requirement) => needWords(need, numbered, speech);
  if (!hasLines) return [needSentence(part, numbered, speech)];
  if (part.kind === 'credits')
    return part.of.every((each) => numbered.numberOf(each) !== undefined)
      ? []
      : [needSentence(part, numbered, speech)];
  const plain = (need: Requirement) =>
    need.kind === 'step' && labelOf(need, speech) === undefined && numbered.numberOf(need.step) !== undefined;
  const drawn = (need: Requirement) =>
    need.kind === 'credits' ||
    ('of' in need && need.of.every((each) => typeof each === 'string' || plain(each)));
  return part.of.flatMap((need) => (plain(need) || drawn(need) ? [] : say.or(words(need))));
}
