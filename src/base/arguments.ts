/** Checks of arguments, made once at each public door: what is wrong is a `PathwayError` that names the argument. */

import { isCalendarDay } from './calendar-date.js';
import { nearestWord } from './nearest-word.js';
import { PathwayError, type PathwayErrorCode } from './pathway-error.js';

/** The value as a message shows it: short, and never by calling into it. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  if (typeof value !== 'object' || value === null)
    return typeof value === 'function' ? 'a function' : String(value);
  if (holds(() => value instanceof Date)) return 'a Date';
  return holds(() => Array.isArray(value)) ? 'a list' : 'an object';
}

/** Whether something is true of a value of the caller's; not, when reading the value throws an error. */
export function holds(test: () => boolean): boolean {
  try {
    return test();
  } catch {
    return false;
  }
}

/** Throws: this argument is not what it has to be. */
export function wrong(
  argument: string,
  value: unknown,
  wanted: string,
  code: PathwayErrorCode = 'bad-argument',
): never {
  const is = value === undefined ? 'missing' : shown(value);
  throw new PathwayError(code, `${argument} is ${is}. Give ${wanted}.`, { argument });
}

/** A day, `YYYY-MM-DD`. */
export function checkDay(value: unknown, argument = 'options.asOf'): asserts value is string {
  if (typeof value !== 'string' || !isCalendarDay(value))
    wrong(argument, value, "a day as text, '2026-11-01'", 'bad-day');
}

/** How many answers to give: a whole number, 1 or more. */
export function checkCount(value: unknown, argument = 'options.count'): asserts value is number {
  if (!Number.isSafeInteger(value) || (value as number) < 1)
    wrong(argument, value, 'a whole number, 1 or more', 'bad-count');
}

/** How much work to spend: a whole number, 0 or more. */
export function checkBudget(value: unknown, argument: string): asserts value is number {
  if (!Number.isSafeInteger(value) || (value as number) < 0)
    wrong(argument, value, 'a whole number, 0 or more', 'bad-budget');
}

/** A text: an id, a code, a title. */
export function checkText(value: unknown, argument: string): asserts value is string {
  if (typeof value !== 'string') wrong(argument, value, 'a text');
}

/** One of the words of a list. */
export function checkWord<W extends string>(
  value: unknown,
  words: readonly W[],
  argument: string,
): asserts value is W {
  if (!words.includes(value as W)) wrong(argument, value, `one of ${words.join(', ')}`);
}

/** A list. */
export function checkList(value: unknown, argument: string): asserts value is readonly unknown[] {
  if (!holds(() => Array.isArray(value))) wrong(argument, value, 'a list');
}

/** A list of which each item is checked, by its place: `options.exclude[0]`. */
export function checkEach(
  value: unknown,
  argument: string,
  check: (item: unknown, argument: string) => void,
): void {
  checkList(value, argument);
  for (const [at, item] of value.entries()) check(item, `${argument}[${at}]`);
}

/** An object with named fields: a learner, a row, options (an `example` of which says what is needed: a day, mostly). */
export function checkObject(
  value: unknown,
  argument = 'options',
  example = "{ asOf: '2026-11-01' }",
): asserts value is object {
  const readable = holds(
    () => typeof value === 'object' && !Array.isArray(value) && !!Object.values(value as object),
  );
  if (readable) return;
  wrong(argument, value, value === undefined && argument === 'options' ? example : 'an object');
}

/**
 * Options, or another object that has these fields and no others: one that is misspelt would be passed over. Names the
 * one that was meant.
 */
export function checkFields(
  value: unknown,
  names: readonly string[],
  argument = 'options',
  example?: string,
): asserts value is object {
  checkObject(value, argument, example);
  const name = Object.keys(value).find((each) => !names.includes(each));
  if (name === undefined) return;
  const meant = nearestWord(name, names);
  const mend = meant ? `${argument}.${meant}` : `one of ${names.join(', ')}`;
  const field = `${argument}.${name}`;
  throw new PathwayError('bad-argument', `There is no field ${field}. Write ${mend}.`, { argument: field });
}

/** A function of the caller's. */
export function checkFunction(value: unknown, argument: string): asserts value is () => unknown {
  if (typeof value !== 'function') wrong(argument, value, 'a function');
}

/** What a function of the caller's answers; what it throws becomes the cause of a `PathwayError`. */
export function called<T>(argument: string, call: () => T): T {
  try {
    return call();
  } catch (cause) {
    if (cause instanceof PathwayError) throw cause;
    throw new PathwayError('callback-failed', `${argument} failed. Mend it.`, {
      argument,
      cause,
    });
  }
}

/** The items of something iterable of the caller's; what it throws becomes the cause of a `PathwayError`. */
export function* itemsOf<T>(values: Iterable<T>, argument: string): Generator<T, void> {
  const items = called(argument, () => values[Symbol.iterator]());
  let isOver = false;
  try {
    for (;;) {
      // Where it throws, it is over, and is not asked to end.
      isOver = true;
      const next = called(argument, () => items.next());
      isOver = called(argument, () => next.done === true);
      if (isOver) return;
      yield called(argument, () => next.value as T);
    }
  } finally {
    if (!isOver) called(argument, () => items.return?.());
  }
}

/** Anything that can be gone through item by item; a text is no list, though it can be. */
export function checkIterable(
  value: unknown,
  argument: string,
  wanted = 'a list, or anything that can be iterated',
): asserts value is Iterable<unknown> {
  const start = called(argument, () => (value as Partial<Iterable<unknown>> | null)?.[Symbol.iterator]);
  if (typeof value !== 'object' || typeof start !== 'function') wrong(argument, value, wanted);
}
