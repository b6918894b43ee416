/** A document after operations that fit it. */

import { PathwayError } from '../../base/pathway-error.js';
import { pointer } from '../../base/pointer.js';
import { mostDepth, plainDataIssues } from '../../model/plain-data.js';
import type { PathwaySystem } from '../../model/system.js';
import { operate } from '../patch/operate.js';
import type { Operation } from '../patch/operation.js';

/** The document after operations that were made for it. Throws where they bring in what `readSystem` would refuse. */
export function rewritten(
  system: PathwaySystem,
  operations: readonly Operation[],
  argument = 'system',
): PathwaySystem {
  const issues = operations.flatMap((operation) => {
    const { way } = operation;
    const name = way.at(-1);
    if (!('value' in operation) || name === undefined) return [];
    // A name can be broken text as well.
    const found = plainDataIssues({ [name]: operation.value }, mostDepth - way.length + 1);
    return found.map((issue) => ({ ...issue, path: `${pointer(way.slice(0, -1))}${issue.path}` }));
  });
  if (issues.length > 0) {
    const message = `This would leave what is no JSON. ${issues.map((issue) => issue.message).join(' ')}`;
    throw new PathwayError('bad-system', message, { argument, issues });
  }
  const done = operate(system, operations);
  if (done.ok) return done.value;
  throw new PathwayError('bad-system', done.misfit.message, { argument });
}
