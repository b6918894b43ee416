/** Documents of earlier formats as documents of this one. */

import { isNode, type Json } from '../base/json.js';
import type { Result } from '../base/result.js';
import { newerFormat } from '../model/newer-format.js';
import { readSystem } from '../model/read-system.js';
import type { PathwaySystem } from '../model/system.js';

/** The step from one format to the next. */
export interface Upgrade {
  readonly from: string;
  readonly upgrade: (document: { readonly [field: string]: Json }) => Json;
}

/** The formats that came before this one, the oldest first: none yet, as `career-pathways/1` is the first. */
const upgrades: readonly Upgrade[] = [];

/**
 * Reads a document of this format or of an earlier one, which is brought up to this one; documents of
 * `career-pathways/1` stay readable for ever. Never throws; a document of this format is the very value that came in.
 * What a newer version of this package wrote is `newer-format`, any other format `unknown-format`.
 *
 * @example
 * ```ts
 * import { upgradeSystem } from 'career-pathways/edit';
 * const read = upgradeSystem({ format: 'career-pathways/7', id: 's', title: 'Ladder' });
 * read.ok || read.issues.map((issue) => `${issue.code} ${issue.path}`); // => ['newer-format /format']
 * ```
 */
export function upgradeSystem(input: unknown): Result<PathwaySystem> {
  return upgradedBy(upgrades, input);
}

/** The same, by a chain of upgrades that ends at this format. */
export function upgradedBy(chain: readonly Upgrade[], input: unknown): Result<PathwaySystem> {
  const written = formatOf(input);
  if (written === undefined || written === current) return readSystem(input);
  const first = chain.findIndex(({ from }) => from === written);
  if (first < 0)
    return {
      ok: false,
      issues: [{ severity: 'error', path: '/format', ...(newerFormat(written) ?? unknownFormat(written)) }],
    };
  return readSystem(
    chain
      .slice(first)
      .reduce((document, { upgrade }) => upgrade(document as { [field: string]: Json }), input as Json),
  );
}

const current = 'career-pathways/1';

/** The format that a document says it is of; absent: it says none. */
function formatOf(input: unknown): string | undefined {
  try {
    const { format } = isNode(input as Json) ? (input as { readonly format?: unknown }) : {};
    return typeof format === 'string' ? format : undefined;
  } catch {
    return undefined;
  }
}

function unknownFormat(written: string): { readonly code: string; readonly message: string } {
  return {
    code: 'unknown-format',
    message: `"${written.slice(0, 60)}" is no format that this package reads. Write "${current}", if it is one.`,
  };
}
