/** Checks of arguments that are documents: a system, a learner. Shape only; readers look inside. */

import { called, checkList, checkObject, checkText, holds, wrong } from '../base/arguments.js';
import type { Learner } from './learner.js';
import type { PathwaySystem } from './system.js';
import { tables } from './tables.js';

/** A pathway system: its format, its id, and tables that are lists. */
export function checkSystem(value: unknown, argument = 'system'): asserts value is PathwaySystem {
  const wanted = 'a pathway system, such as readSystem and defineSystem return';
  const system = value as PathwaySystem;
  if (!holds(() => system.format === 'career-pathways/1' && typeof system.id === 'string'))
    wrong(argument, value, wanted, 'bad-system');
  for (const table of Object.values(tables))
    if (!holds(() => system[table] === undefined || Array.isArray(system[table])))
      wrong(`${argument}.${table}`, value, 'a list of rows here', 'bad-system');
}

const lists = ['credentials', 'steps', 'levels', 'competencies', 'experience', 'populations'] as const;

/** What one person holds: lists, of ids or of objects. */
export function checkLearner(value: unknown, argument = 'learner'): asserts value is Learner {
  checkObject(value, argument);
  for (const name of lists) {
    const list = called(`${argument}.${name}`, () => (value as Learner)[name]);
    if (list === undefined) continue;
    checkList(list, `${argument}.${name}`);
    const ofObjects = name === 'steps' || name === 'levels' || name === 'experience';
    for (const item of list)
      if (ofObjects) checkObject(item, `${argument}.${name}`);
      else checkText(item, `${argument}.${name}`);
  }
}
