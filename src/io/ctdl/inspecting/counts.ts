/** Conditions that cannot be met as they count. */

import type { Json } from '../../../base/json.js';
import { classesOf } from '../classes.js';
import { openCondition } from '../conditions/open-condition.js';
import { creditsField } from '../fields/credits.js';
import type { Reader } from '../fields/field.js';
import { listed } from '../form.js';
import type { Source } from '../source.js';
import { scalarOf } from '../values/scalar.js';
import { type CtdlProblem, type Look, type Place, valuesOf } from './look.js';

/** Numbers that no condition can reach, and those that say nothing. */
export function countProblems(look: Look): CtdlProblem[] {
  const source: Source = {
    language: undefined,
    inTable: look.index.inTable,
    here: (address) => look.index.byAddress.has(address),
    part: (address) => look.index.byAddress.get(address)?.node,
  };
  return look.objects
    .filter(({ node }) => classesOf(node['@type'] ?? node['type']).includes('ComponentCondition'))
    .flatMap((place) => [...countProblem(place, source), ...creditProblem(place, look, source)]);
}

function countProblem({ node, path }: Place, source: Source): CtdlProblem[] {
  const { said, targets = [], inside } = openCondition(node, source);
  const parts = targets.length + inside.length;
  if (said.number !== undefined && said.number > parts)
    return [
      {
        code: 'count-too-high',
        severity: 'error',
        path,
        message: `${said.number} of ${parts} are asked for, so nobody can meet this. Lower requiredNumber or add what is missing.`,
      },
    ];
  const constraints = said.constraints.length;
  if (said.constraintNumber !== undefined && said.constraintNumber > constraints)
    return [
      {
        code: 'count-too-high',
        severity: 'error',
        path,
        message: `${said.constraintNumber} of ${constraints} constraints are asked for, so nobody can meet this.`,
      },
    ];
  const zero = valuesOf(node, 'ceterms:requiredNumber').some(({ value }) => scalarOf(value)?.value === 0);
  return zero
    ? [
        {
          code: 'count-zero',
          severity: 'info',
          path,
          message: 'The number 0 is read as none said. Leave it out.',
        },
      ]
    : [];
}

/** A sum of credits that the targets do not add up to. */
function creditProblem({ node, path }: Place, look: Look, source: Source): CtdlProblem[] {
  const { said, targets = [] } = openCondition(node, source);
  const least = said.constraints.flatMap((each) => ('credits' in each ? [each.credits] : []))[0];
  if (least === undefined || targets.length === 0) return [];
  const credits = targets.map((target) =>
    target.kind === 'step' ? creditsAt(target.step, look) : undefined,
  );
  if (credits.includes(undefined)) return [];
  const sum = (credits as number[]).reduce((total, each) => total + each, 0);
  return sum >= least
    ? []
    : [
        {
          code: 'credits-out-of-reach',
          severity: 'error',
          path,
          message: `${least} credits are asked for, and the targets have ${sum} together.`,
        },
      ];
}

function creditsAt(id: string, look: Look): number | undefined {
  const node = look.components.find((entry) => entry.id === id)?.node ?? {};
  for (const { value } of valuesOf(node, 'ceterms:creditValue')) {
    const read = creditsField.read(value, {} as Reader, node)?.fields['credits'];
    if (typeof read === 'number') return read;
  }
  return undefined;
}

const units = ['SemesterHour', 'QuarterHour'];

/** Credits of semesters beside credits of quarters: three of the one are not three of the other. */
export function unitProblems(look: Look): CtdlProblem[] {
  const found = new Map<string, string>();
  for (const { node, path } of look.objects)
    for (const [key, value] of Object.entries(node))
      if (/creditUnitType$/.test(key))
        for (const unit of units) if (mentions(value, unit) && !found.has(unit)) found.set(unit, path);
  const [, second] = [...found.values()];
  return second === undefined
    ? []
    : [
        {
          code: 'credit-units-mixed',
          severity: 'warning',
          path: second,
          message:
            'Credits of semesters and of quarters stand in one document; 1 semester hour is 1.5 quarter hours.',
        },
      ];
}

function mentions(value: Json, word: string): boolean {
  return listed(value).some((each) => JSON.stringify(each).includes(`${word}"`));
}
