/** Reads a determination that was stored. */

import { PathwayError } from '../base/pathway-error.js';
import { pointerInto } from '../base/pointer.js';
import type { Result } from '../base/result.js';
import { checkDetermination } from './check-determination.js';
import type { Determination } from './determination.js';

/**
 * Reads a determination from data that came from outside, such as one that was stored as JSON: its format, its lists, and
 * the words in them, as far as comparisons and reports rest on them. It never throws; what was read is the very value
 * that came in. What a newer version of this package wrote is `newer-format`, anything else `no-determination` with the
 * first place that is wrong. Whether it holds still, `compareDeterminations` with a new one says: `subject` among its
 * `basis` is another `digest`.
 *
 * @example
 * ```ts
 * import { readDetermination } from 'career-pathways/logic';
 * import { determineWioa } from 'career-pathways/wioa';
 * const system = { format: 'career-pathways/1', id: 's', title: 'S', pathways: [{ id: 'p', title: 'P', steps: [] }] } as const;
 * const stored = JSON.parse(JSON.stringify(determineWioa(system, 'p', { asOf: '2026-11-01' })));
 * readDetermination(stored).ok; // => true
 * const read = readDetermination({ ...stored, facts: 'none' });
 * read.ok || read.issues.map((issue) => `${issue.code} ${issue.path}`); // => ['no-determination /facts']
 * ```
 */
export function readDetermination(input: unknown): Result<Determination> {
  try {
    const newer = newerFormat(input);
    if (newer !== undefined) return failed('newer-format', '/format', newer);
    checkDetermination(input);
    return { ok: true, value: input };
  } catch (error) {
    const { argument = name, message } = error instanceof PathwayError ? error : { message: 'This fails.' };
    const path = pointerInto(name, argument);
    return failed(
      'no-determination',
      path,
      message.replace(argument, () => 'This'),
    );
  }
}

/** What `checkDetermination` calls it. */
const name = 'determination';

function newerFormat(input: unknown): string | undefined {
  const { format } = (input ?? {}) as { readonly format?: unknown };
  const number = typeof format === 'string' && /^career-pathways\/determination\/(\d+)$/.exec(format)?.[1];
  if (!number || Number(number) < 2) return undefined;
  return `A newer version of this package wrote this, in format ${number}. Update the package to read it.`;
}

function failed(code: string, path: string, message: string): Result<Determination> {
  return { ok: false, issues: [{ code, severity: 'error', path, message }] };
}
