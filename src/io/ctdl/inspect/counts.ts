/** Conditions that cannot be met as they count. */

import type { Finding } from '../../../base/finding.js';
import { type Json, listed } from '../../../base/json.js';
import { type OpenCondition, openCondition } from '../conditions/read/open-condition.js';
import { unreadable } from '../conditions/read/read-conditions.js';
import { creditsRead } from '../fields/credits.js';
import type { Reader } from '../fields/field.js';
import { classesOf } from '../schema/classes.js';
import { readNumber } from '../values/number.js';
import { type At, finding, type Visit, valuesOf } from './visit.js';

/** Numbers that no condition can reach, and those that mean nothing. */
export function countProblems(visit: Visit): Finding[] {
  const { inTable, byAddress } = visit.index;
  const reader: Reader = {
    language: undefined,
    inTable,
    node: (address) => byAddress.get(address)?.node,
    standingFor: () => [],
    part: (address) => byAddress.get(address)?.node,
    imply: (_, entity) => entity,
  };
  return visit.objects
    .filter(({ node }) => classesOf(node['@type'] ?? node['type']).includes('ComponentCondition'))
    .flatMap((at) => {
      const condition = openCondition(at.node, reader);
      return [
        ...condition.unread.map((each) => unreadable(each, at.path)),
        ...countProblem(at, condition),
        ...creditProblem(at, condition, visit, reader),
      ];
    });
}

function countProblem({ node, path }: At, { counts, targets = [], inside }: OpenCondition): Finding[] {
  const { number, constraintNumber } = counts;
  const tooHigh = (message: string) => [finding('count-too-high', 'error', path, message)];
  const parts = targets.length + inside.length;
  if (number !== undefined && number > parts)
    return tooHigh(
      `This asks for ${number} of ${parts}, so it cannot be met. Lower requiredNumber or add what is missing.`,
    );
  const constraints = counts.constraints.length;
  if (constraintNumber !== undefined && constraintNumber > constraints)
    return tooHigh(`This asks for ${constraintNumber} of ${constraints} constraints, so it cannot be met.`);
  const zero = valuesOf(node, 'ceterms:requiredNumber').some(({ value }) => readNumber(value)?.number === 0);
  const message = 'The number 0 is read as if there were none. Leave it out.';
  return zero ? [finding('count-zero', 'info', path, message)] : [];
}

/** A sum of credits that the targets do not add up to. */
function creditProblem(
  { path }: At,
  { counts, targets = [] }: OpenCondition,
  visit: Visit,
  reader: Reader,
): Finding[] {
  const least = counts.constraints.flatMap((each) => ('credits' in each ? [each.credits] : []))[0];
  if (least === undefined || targets.length === 0) return [];
  let sum = 0;
  for (const target of targets) {
    const credits = target.kind === 'step' ? creditsAt(target.step, visit, reader) : undefined;
    if (credits === undefined) return [];
    sum += credits;
  }
  const message = `This asks for ${least} credits, and the targets have ${sum} together.`;
  return sum >= least ? [] : [finding('credits-out-of-reach', 'error', path, message)];
}

function creditsAt(id: string, { components }: Visit, reader: Reader): number | undefined {
  const node = components.find((entry) => entry.id === id)?.node ?? {};
  for (const { value } of valuesOf(node, 'ceterms:creditValue')) {
    const credits = creditsRead.read(value, reader, node)?.fields['credits'];
    if (typeof credits === 'number') return credits;
  }
  return undefined;
}

const units = ['SemesterHour', 'QuarterHour'];

/** Credits of semesters beside credits of quarters: three of the one are not three of the other. */
export function unitProblems({ objects }: Visit): Finding[] {
  const found = new Map<string, string>();
  for (const { node, path } of objects)
    for (const [key, value] of Object.entries(node))
      if (/creditUnitType$/.test(key))
        for (const unit of units) if (mentions(value, unit) && !found.has(unit)) found.set(unit, path);
  const [, second] = [...found.values()];
  const message =
    'Credits of semesters and of quarters stand in one document; 1 semester hour is 1.5 quarter hours.';
  return second === undefined ? [] : [finding('credit-units-mixed', 'warning', second, message)];
}

function mentions(value: Json, word: string): boolean {
  return listed(value).some((each) => JSON.stringify(each).includes(`${word}"`));
}
