/** JSON files, and where they are not what they should be. */

import { type ParseError, parse } from 'jsonc-parser';
import { readJson, spotIn } from '../base/read-json.js';
import { accepted } from './accepted.js';
import { exitCodes } from './exit-codes.js';
import { Failure } from './failure.js';

/** The value of a file; throws a `Failure` that names the file, line and column where it cannot be read whole. */
export function parseJson(name: string, bytes: Uint8Array): unknown {
  const read = readJson(bytes);
  const [first] = read.ok ? [] : read.issues;
  if (first?.code !== 'not-json') return accepted(read, name, 'JSON that can be read whole');
  const text = new TextDecoder().decode(bytes);
  throw new Failure(
    exitCodes.badData,
    `${name} is not JSON${spot(text)}: ${first.message.replace('This is not JSON: ', '')}`,
  );
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
  return first ? ` at ${spotIn(text, first.offset)}` : '';
}
