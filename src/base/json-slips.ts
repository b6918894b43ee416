/** What `JSON.parse` passes over in silence: names given twice in one object, numbers that come out as others. */

import { pointer } from './pointer.js';

/** Something in a JSON text that would be lost. `offset` is where it stands, in code units. */
export interface JsonSlip {
  readonly code: 'doubled-key' | 'lost-digits';
  readonly path: string;
  readonly message: string;
  readonly offset: number;
}

/** An object or a list that is not closed yet. */
interface Open {
  /** Names so far; absent for a list. */
  readonly names?: Set<string>;
  /** The name or index of the value that comes next. */
  at: string | number;
  /** Whether the name of the next value is read. */
  isNamed?: boolean;
}

/** The slips of a text that is JSON, in their order. One pass, whatever the depth. */
export function* jsonSlips(json: string): Generator<JsonSlip> {
  const opened: Open[] = [];
  const path = () => pointer(opened.map(({ at }) => at));
  let end = 0;
  for (let from = 0; from < json.length; from = end) {
    end = from + 1;
    const mark = json[from] as string;
    const inside = opened.at(-1);
    if (mark === '{') opened.push({ names: new Set(), at: '' });
    else if (mark === '[') opened.push({ at: 0 });
    else if (mark === '}' || mark === ']') opened.pop();
    else if (mark === ',' && inside) {
      if (typeof inside.at === 'number') inside.at++;
      else inside.isNamed = false;
    } else if (mark === '"') {
      end = endOfText(json, from);
      if (inside?.names && !inside.isNamed) {
        inside.isNamed = true;
        inside.at = JSON.parse(json.slice(from, end)) as string;
        if (inside.names.size === inside.names.add(inside.at).size)
          yield {
            code: 'doubled-key',
            path: path(),
            message: `The name ${JSON.stringify(inside.at)} is given twice in one object. Keep one of them.`,
            offset: from,
          };
      }
    } else if (mark === '-' || (mark >= '0' && mark <= '9')) {
      end = endOfNumber(json, from);
      const number = json.slice(from, end);
      if (losesDigits(number))
        yield {
          code: 'lost-digits',
          path: path(),
          message: `The number ${shortened(number)} has more digits than a number keeps. Write it as a text, or with fewer digits.`,
          offset: from,
        };
    }
  }
}

function endOfText(json: string, from: number): number {
  for (let end = json.indexOf('"', from + 1); end >= 0; end = json.indexOf('"', end + 1)) {
    let escapes = 0;
    while (json[end - 1 - escapes] === '\\') escapes++;
    if (escapes % 2 === 0) return end + 1;
  }
  return json.length;
}

function endOfNumber(json: string, from: number): number {
  let end = from + 1;
  while (end < json.length && '0123456789.eE+-'.includes(json[end] as string)) end++;
  return end;
}

function shortened(number: string): string {
  return number.length > 40 ? `${number.slice(0, 40)}…` : number;
}

/** Whether a number of JSON is another one once it is read: `12345678901234567890`, `1e999`. */
export function losesDigits(written: string): boolean {
  if (written.length < 16 && !/e/i.test(written)) return false;
  return digitsOf(written) !== digitsOf(String(Number(written)));
}

/** Digits and the power of ten behind them, the same for `1.50e3`, `1500` and `1500.0`. */
function digitsOf(number: string): string {
  const [, sign = '', whole = '', part = '', power = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(number) ?? [];
  const leading = `${whole}${part}`.replace(/^0+/, '');
  let end = leading.length;
  while (leading[end - 1] === '0') end--;
  if (end === 0) return whole === '' ? number : '0';
  return `${sign}${leading.slice(0, end)}e${Number(power) - part.length + leading.length - end}`;
}
