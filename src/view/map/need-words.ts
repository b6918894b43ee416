/** What a step needs, in words: things by their titles, steps of the map by their numbers. */

import type { StepId } from '../../base/ids.js';
import { foldRequirement } from '../../model/fold-requirement.js';
import type { Requirement, RequirementLeaf } from '../../model/requirement.js';
import type { MapSpeech } from './map-speech.js';

/** Where steps of a map stand in its order. */
export interface Numbered {
  /** The number of a step that is on the map. */
  readonly numberOf: (step: StepId) => number | undefined;
  /** What a step counts for. */
  readonly creditsOf: (step: StepId) => number;
  /** The steps of the map that supply a part that names none: by what they award, teach or raise. */
  readonly suppliers: (leaf: RequirementLeaf) => readonly StepId[];
}

/** Numbers as people write them: `1, 4–6`; each as often as it is given. */
export function numberRanges(numbers: readonly number[]): string[] {
  const sorted = [...numbers].sort((a, b) => a - b);
  const found: string[] = [];
  for (let at = 0; at < sorted.length; ) {
    let end = at;
    while (sorted[end + 1] === (sorted[end] ?? 0) + 1) end++;
    if (end - at >= 2) found.push(`${sorted[at]}–${sorted[end]}`);
    else for (let each = at; each <= end; each++) found.push(`${sorted[each]}`);
    at = end + 1;
  }
  return found;
}

/** A part of a need in words, with the number where it is one step and nothing more. */
interface Said {
  readonly text: string;
  readonly number?: number;
  readonly group?: boolean;
}

/** A whole need as a sentence. */
export function needSentence(need: Requirement, numbered: Numbered, speech: MapSpeech): string {
  const { maps: say } = speech.words;
  return need.kind === 'any' && need.of.length === 0
    ? say.never
    : say.needs(needWords(need, numbered, speech));
}

/** A requirement in normal form, in words that can be read only one way. */
export function needWords(need: Requirement, numbered: Numbered, speech: MapSpeech): string {
  const say = speech.words.maps;
  return foldRequirement<Said>(
    need,
    (leaf) => leafWords(leaf, numbered, speech),
    (group, parts) => {
      if (parts.length === 0)
        return { text: speech.words.requirements[group.kind === 'any' ? 'never' : 'nothing'] };
      const numbers = parts.flatMap(({ number }) => number ?? []);
      const inside =
        numbers.length === parts.length
          ? say.steps(numberRanges(numbers))
          : say.these(parts.map((part) => (part.group ? `(${part.text})` : part.text)));
      const text =
        group.kind === 'all' ? say.all(inside) : say.some(group.kind === 'any' ? 1 : group.least, inside);
      return { text, group: true };
    },
  ).text;
}

function leafWords(leaf: RequirementLeaf, numbered: Numbered, speech: MapSpeech): Said {
  const { maps: say } = speech.words;
  if (leaf.kind === 'step') {
    const { step, timing, minGrade } = leaf;
    const number = numbered.numberOf(step);
    const name = number === undefined ? say.elsewhere(speech.name('step', step)) : say.steps([`${number}`]);
    const more =
      (minGrade === undefined ? '' : say.grade(minGrade)) +
      (timing && timing !== 'before' ? say.timing[timing] : '');
    return { text: name + more, ...(number !== undefined && more === '' && { number }) };
  }
  if (leaf.kind === 'credits') {
    const numbers = leaf.of.flatMap((step) => numbered.numberOf(step) ?? []);
    const others = leaf.of.filter((step) => numbered.numberOf(step) === undefined);
    const inside =
      others.length === 0
        ? say.steps(numberRanges(numbers))
        : say.these([
            ...(numbers.length > 0 ? [say.steps(numberRanges(numbers))] : []),
            ...others.map((step) => say.elsewhere(speech.name('step', step))),
          ]);
    return { text: say.credits(leaf.least, inside) };
  }
  const numbers = numbered.suppliers(leaf).flatMap((step) => numbered.numberOf(step) ?? []);
  const from = numbers.length === 0 ? '' : say.suppliedBy(say.steps(numberRanges(numbers)));
  return { text: speech.requirement(leaf) + from };
}
