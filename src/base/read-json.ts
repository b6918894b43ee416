/** JSON as it comes from files: read whole, or refused with the line and column of what would be lost. */

import type { Finding } from './finding.js';
import { jsonSlips } from './json-slips.js';
import type { Result } from './result.js';

declare const TextDecoder: new (
  label: string,
  options: { readonly fatal: boolean },
) => { decode(bytes: Uint8Array, options?: { readonly stream: boolean }): string };

/** How many things that are wrong are named. */
const most = 20;

/**
 * The value of a JSON text, or of its bytes. Bytes that are not UTF-8 are refused, and so are names that an object gives
 * twice and numbers that would lose digits: what was read is what is written.
 */
export function readJson(input: string | Uint8Array): Result<unknown> {
  const text = typeof input === 'string' ? input : utf8(input);
  if (text === undefined) return refusal('not-utf-8', notUtf8(input as Uint8Array));
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return refusal('not-json', `This is not JSON: ${(error as SyntaxError).message.replace(/\s+/g, ' ')}`);
  }
  const issues: Finding[] = [];
  for (const { code, path, message, offset } of jsonSlips(json)) {
    issues.push({ code, severity: 'error', path, message: `At ${spotIn(json, offset)}: ${message}` });
    if (issues.length === most) break;
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value };
}

/** `line 3, column 7`, for a place in a text. */
export function spotIn(text: string, offset: number): string {
  let [line, start] = [1, 0];
  for (let end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', start)) {
    line++;
    start = end + 1;
  }
  return `line ${line}, column ${offset - start + 1}`;
}

function refusal(code: string, message: string): Result<never> {
  return { ok: false, issues: [{ code, severity: 'error', path: '', message }] };
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Where the first byte is that is not UTF-8: found by halves. */
function notUtf8(bytes: Uint8Array): string {
  const reads = (end: number): string | undefined => {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
    } catch {
      return undefined;
    }
  };
  let [good, bad] = [0, bytes.length + 1];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (reads(middle) === undefined) bad = middle;
    else good = middle;
  }
  const before = reads(good) ?? '';
  return `At ${spotIn(before, before.length)}: what stands here is not UTF-8. Save the file as UTF-8.`;
}
