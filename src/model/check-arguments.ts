/** Checks of arguments that are documents: a system, a learner. Shape only; readers look inside. */

import { checkList, checkObject, checkText, wrong } from '../base/arguments.js';
import type { Learner } from './learner.js';
import type { PathwaySystem } from './system.js';
import { tables } from './tables.js';

/** A pathway system: its format, its id, and tables that are lists. */
export function checkSystem(value: unknown, argument = 'system'): asserts value is PathwaySystem {
  const wanted = 'a pathway system, such as readSystem and defineSystem return';
  if (typeof value !== 'object' || value === null) wrong(argument, value, wanted, 'bad-system');
  const { format, id } = value as Partial<PathwaySystem>;
  if (format !== 'career-pathways/1' || typeof id !== 'string') wrong(argument, value, wanted, 'bad-system');
  for (const table of Object.values(tables)) {
    const rows = (value as Partial<PathwaySystem>)[table];
    if (rows !== undefined && !Array.isArray(rows))
      wrong(`${argument}.${table}`, rows, 'a list', 'bad-system');
  }
}

const lists = ['credentials', 'steps', 'levels', 'competencies', 'experience', 'populations'] as const;

/** What one person holds: lists, of ids or of objects. */
export function checkLearner(value: unknown, argument = 'learner'): asserts value is Learner {
  checkObject(value, argument);
  for (const name of lists) {
    const list = (value as Learner)[name];
    if (list === undefined) continue;
    checkList(list, `${argument}.${name}`);
    const ofObjects = name === 'steps' || name === 'levels' || name === 'experience';
    for (const item of list)
      if (ofObjects) checkObject(item, `${argument}.${name}`);
      else checkText(item, `${argument}.${name}`);
  }
}
