/** Fields that changed, and requirements part by part, in words. */

import { canonicalJson } from '../base/canonical-json.js';
import type { FieldChange, RequiresChange } from '../edit/diff/field-changes.js';
import type { RequirementChange } from '../edit/diff/requirement-changes.js';
import type { Requirement } from '../model/requirement.js';
import type { EntityKind } from '../model/tables.js';
import { type DiffSpeech, valueWords } from './diff-speech.js';
import { requirementWords } from './requirement-text.js';

type Value = Parameters<typeof valueWords>[0];
type Voice = Omit<DiffSpeech, 'before'>;

/** What changed in one field, a line for each thing. */
export function fieldLines(change: FieldChange, kind: EntityKind, speech: DiffSpeech): string[] {
  const { diffs: say, things } = speech.words;
  const field = things.field(change.field);
  if (change.field === 'extensions') return [say.kept(field)];
  const words = (value: Value, voice: Voice) => valueWords(value, { kind, field: change.field }, voice);
  switch (change.kind) {
    case 'requirement': {
      const { changes, item } = change;
      const lines =
        changes.length === 0
          ? [say.sameRequirement]
          : changes.map((each) => inItsWay(each, requirementChange(each, change, speech), speech));
      if (!item) return lines;
      const { at, title } = item;
      return lines.map((line) => say.field(`${field} ${title === undefined ? at + 1 : `"${title}"`}`, line));
    }
    case 'list':
      return [
        ...(change.added.length > 0 ? [say.came(field, words(change.added, speech))] : []),
        ...(change.removed.length > 0 ? [say.went(field, words(change.removed, speech.before))] : []),
        ...(change.moved.length > 0 ? [say.moved(field, words(change.moved, speech))] : []),
      ];
    case 'value': {
      // A requirement that is new or gone stands in words of its own.
      const given = (value: Value, voice: Voice) =>
        change.field === 'requires' ? asked(value as unknown as Requirement, voice) : words(value, voice);
      const [was, is] = [
        change.before !== undefined && given(change.before, speech.before),
        change.after !== undefined && given(change.after, speech),
      ];
      if (is === false) return was === false ? [] : [say.dropped(field, was)];
      return [was === false ? say.given(field, is) : say.set(field, is, was)];
    }
  }
}

/** A change within one of several ways to meet a requirement says in which. */
function inItsWay(change: RequirementChange, line: string, speech: DiffSpeech): string {
  const { inside } = change;
  if (!inside || isWholeWay(change)) return line;
  return speech.words.diffs.inside(asked(inside, speech.before), line);
}

/** Whether one of several ways gave way to another. */
function isWholeWay(change: RequirementChange): boolean {
  return change.kind === 'instead' && change.inside !== undefined && isSame(change.inside, change.before);
}

function asked(requirement: Requirement, { words, name }: Voice): string {
  return requirementWords(requirement, name, words);
}

function requirementChange(change: RequirementChange, all: RequiresChange, speech: DiffSpeech): string {
  const { diffs: say } = speech.words;
  switch (change.kind) {
    case 'least': {
      const { before, after, group } = change;
      const parts = partsOf(group);
      return say.least(before, after, parts.map((part) => asked(part, speech)).join('; '));
    }
    case 'also':
    case 'no-longer': {
      const { least, of } = change.within;
      const [words, voice, whole] =
        change.kind === 'also'
          ? ([say.also, speech, all.after] as const)
          : ([say.noLonger, speech.before, all.before] as const);
      const line = (least === of ? words.all : words.some)(asked(change.part, voice));
      // What all of a requirement asks for stands by itself; elsewhere it depends on what stands beside it.
      const isAlone = least === of && (change.inside !== undefined || isSame(change.group, whole));
      const others = isAlone ? [] : besides(change.part, change.group);
      return others.length === 0
        ? line
        : say.beside(line, others.map((part) => asked(part, voice)).join('; '));
    }
    case 'instead':
      if (isNothing(change.before)) return say.insteadOfNothing(asked(change.after, speech));
      return (isWholeWay(change) ? say.insteadWay : say.instead)(
        asked(change.before, speech.before),
        asked(change.after, speech),
      );
  }
}

/** Whether a requirement says that nothing is asked. */
function isNothing(requirement: Requirement): boolean {
  return requirement.kind === 'all' && requirement.of.length === 0;
}

/** The parts of a group; a leaf, such as credits of several steps, has none. */
function partsOf(group: Requirement): readonly Requirement[] {
  return group.kind === 'all' || group.kind === 'any' || group.kind === 'some' ? group.of : [];
}

/** The parts of a group but one. */
function besides(part: Requirement, group: Requirement): readonly Requirement[] {
  const at = partsOf(group).findIndex((each) => isSame(each, part));
  return partsOf(group).filter((_, other) => other !== at);
}

function isSame(one: Requirement, other: Requirement): boolean {
  return canonicalJson(one) === canonicalJson(other);
}
