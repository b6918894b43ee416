/** What could be added to a pathway so that people get further. */

import { byCodeUnits, type StepId } from '../base/ids.js';
import type { ExitAfter } from '../model/exit.js';
import type {
  CompetencyRequirement,
  CredentialRequirement,
  ExperienceRequirement,
  LevelRequirement,
  TextRequirement,
} from '../model/requirement.js';

/** One addition to a pathway. */
export type Addition =
  | {
      /** An entry into the step that waives its own requirement. */
      readonly kind: 'entry';
      readonly step: StepId;
    }
  | {
      /** An agreement that gives credit for a step. */
      readonly kind: 'articulation';
      /** From one of these, whichever: each by itself opens the same to the same profiles. */
      readonly from: readonly ExitAfter[];
      readonly to: StepId;
    }
  | {
      /** A new step that anyone may begin and that supplies this. */
      readonly kind: 'bridge';
      readonly supplies: LevelRequirement | CompetencyRequirement | CredentialRequirement;
    }
  | {
      /** Help with what cannot be taken as a step, so that it is met wherever it, or less of it, is asked. */
      readonly kind: 'support';
      readonly meets: TextRequirement | ExperienceRequirement;
    };

/** Orders additions by kind, then by what they are about; what is listed in `from` comes last. */
export function byAddition(one: Addition, other: Addition): number {
  const left = wordsOf(one);
  const right = wordsOf(other);
  for (let at = 0; at < left.length && at < right.length; at++) {
    const order =
      typeof left[at] === 'number' && typeof right[at] === 'number'
        ? (left[at] as number) - (right[at] as number)
        : byCodeUnits(String(left[at]), String(right[at]));
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

function wordsOf(addition: Addition): (string | number)[] {
  const { kind } = addition;
  switch (kind) {
    case 'entry':
      return [kind, addition.step];
    case 'articulation':
      return [kind, addition.to, ...addition.from.flatMap((from) => [from.kind, idOf(from)])];
    case 'bridge': {
      const { supplies } = addition;
      if (supplies.kind === 'level') return [kind, supplies.kind, supplies.scheme, supplies.level];
      return [
        kind,
        supplies.kind,
        supplies.kind === 'credential' ? supplies.credential : supplies.competency,
      ];
    }
    case 'support': {
      const { meets } = addition;
      if (meets.kind === 'text') return [kind, meets.kind, meets.text];
      return [kind, meets.kind, meets.occupation ?? '', meets.years];
    }
  }
}

/** Orders what credit may come from: credentials, then steps, each by id. */
export function byFrom(one: ExitAfter, other: ExitAfter): number {
  return byCodeUnits(one.kind, other.kind) || byCodeUnits(idOf(one), idOf(other));
}

function idOf(from: ExitAfter): string {
  return from.kind === 'step' ? from.step : from.credential;
}
