/** Checks of arguments that are documents: a system, a learner. Shape only; readers look inside. */

import { called, checkFields, checkList, checkText, checkWord, holds, wrong } from '../base/arguments.js';
import { isCalendarDate } from '../base/calendar-date.js';
import { type Learner, stepStates } from './learner.js';
import type { PathwaySystem } from './system.js';
import { tables } from './tables.js';

/** A pathway system: its format, its id, and tables that are lists. */
export function checkSystem(value: unknown, argument = 'system'): asserts value is PathwaySystem {
  const system = value as PathwaySystem;
  if (!holds(() => system.format === 'career-pathways/1' && typeof system.id === 'string'))
    wrong(argument, value, systemFor(value), 'bad-system');
  for (const table of Object.values(tables))
    if (!holds(() => system[table] === undefined || Array.isArray(system[table])))
      wrong(`${argument}.${table}`, value, 'a list of rows here', 'bad-system');
}

/** The rows of a system: objects, each with an id. */
export function checkRows(system: PathwaySystem, argument = 'system'): void {
  for (const table of Object.values(tables))
    for (const [at, row] of ((system[table] ?? []) as readonly unknown[]).entries())
      if (!holds(() => typeof (row as { readonly id?: unknown }).id === 'string'))
        wrong(`${argument}.${table}[${at}]`, row, 'a row with an id', 'bad-system');
}

/** What to give in place of a value that is no system. */
function systemFor(value: unknown): string {
  if (holds(() => typeof (value as { ok?: unknown }).ok === 'boolean')) return 'its .value, once .ok is true';
  return `a pathway system${typeof value === 'string' ? ': JSON.parse the text' : ''}`;
}

/** What stands in each list of a learner: texts, or objects with fields that are needed. */
const lists: {
  readonly [name in keyof Learner]-?: { readonly [field: string]: 'string' | 'number' | 'boolean' };
} = {
  credentials: {},
  steps: { step: 'string' },
  levels: { scheme: 'string', level: 'number' },
  competencies: {},
  experience: { years: 'number' },
  populations: {},
  decisions: { requirement: 'string', met: 'boolean' },
};

/** What a field of such an object has to be where it is there. */
const within: { readonly [field: string]: (value: unknown, argument: string) => void } = {
  state: (value, argument) => checkWord(value, stepStates, argument),
  grade: (value, argument) => {
    if (!Number.isFinite(value)) wrong(argument, value, 'a number of grade points');
  },
  on: (value, argument) => {
    if (typeof value !== 'string' || !isCalendarDate(value))
      wrong(argument, value, "a date as text, '2026-11-01' or '2026-11'", 'bad-day');
  },
};

/** What one person holds: lists, of ids or of objects. A field of any other name is taken for a misspelling. */
export function checkLearner(value: unknown, argument = 'learner'): asserts value is Learner {
  checkFields(value, Object.keys(lists), argument);
  for (const [name, needed] of Object.entries(lists)) {
    const list = called(`${argument}.${name}`, () => (value as Learner)[name as keyof Learner]);
    if (list === undefined) continue;
    checkList(list, `${argument}.${name}`);
    for (const [at, item] of list.entries()) checkHeld(item, needed, `${argument}.${name}[${at}]`);
  }
}

function checkHeld(item: unknown, needed: (typeof lists)[keyof Learner], argument: string): void {
  const fields = Object.entries(needed);
  if (fields.length === 0) checkText(item, argument);
  const fits = holds(() =>
    fields.every(([field, type]) => typeof (item as Record<string, unknown>)[field] === type),
  );
  if (fields.length > 0 && fits)
    for (const [field, check] of Object.entries(within)) {
      const value = (item as Record<string, unknown>)[field];
      if (value !== undefined) check(value, `${argument}.${field}`);
    }
  if (fields.length === 0 || fits) return;
  const first = typeof item === 'string' ? JSON.stringify(item).slice(1, -1) : '…';
  const example = fields.map(
    ([field, type]) => `${field}: ${type === 'string' ? `'${first}'` : type === 'boolean' ? true : 2}`,
  );
  wrong(argument, item, `an object such as { ${example.join(', ')} }`);
}
