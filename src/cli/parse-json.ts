/** Parses JSON, and says by line and column where it is not. */

import { type ParseError, parse } from 'jsonc-parser';
import { exitCodes } from './exit-codes.js';
import { Failure } from './failure.js';

/** The value of a text; throws a `Failure` that names the file, line and column where the text is not JSON. */
export function parseJson(name: string, text: string): unknown {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  try {
    return JSON.parse(json);
  } catch (error) {
    const message = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ');
    throw new Failure(exitCodes.badData, `${name} is not JSON${spot(json)}: ${message}`);
  }
}

/** The line and column of the first mistake. The engine does not always name them, so a second parser looks. */
function spot(text: string): string {
  const errors: ParseError[] = [];
  try {
    parse(text, errors, { disallowComments: true });
  } catch {
    return '';
  }
  const [first] = errors;
  if (!first) return '';
  const before = text.slice(0, first.offset).split('\n');
  return ` at line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}
