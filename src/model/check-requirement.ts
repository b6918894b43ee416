/** The check of an argument that is a requirement. */

import { checkList, checkObject, checkWord, wrong } from '../base/arguments.js';
import type { Requirement } from './requirement.js';

const groups = ['all', 'any', 'some'] as const;
const leaves = [
  'step',
  'credential',
  'level',
  'competency',
  'experience',
  'population',
  'text',
  'credits',
] as const;
const largest = 1_000_000;

/** A requirement: a tree of a million parts at most, however deep. One that contains itself is none. */
export function checkRequirement(value: unknown, argument = 'requirement'): asserts value is Requirement {
  const waiting: unknown[] = [value];
  for (let parts = 0; waiting.length > 0; parts++) {
    const part = waiting.pop();
    if (parts > largest) wrong(argument, part, 'a smaller requirement');
    checkObject(part, argument);
    const { kind, of } = part as { kind?: unknown; of?: unknown };
    checkWord(kind, [...groups, ...leaves], `${argument}.kind`);
    if (kind === 'credits' || groups.some((group) => group === kind)) checkList(of, `${argument}.of`);
    if (kind !== 'credits' && Array.isArray(of)) for (const each of of) waiting.push(each);
  }
}
