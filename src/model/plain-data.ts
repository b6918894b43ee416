/** Is this plain JSON data? A walk without recursion that comes before any schema. */

import type { Finding } from '../base/finding.js';
import { pointer } from '../base/pointer.js';
import { isWellFormed } from '../base/well-formed.js';

/** How deep a document may be nested. The deepest that a pathway needs is a requirement tree. */
export const mostDepth = 64;
/** How often objects may stand in more than one place, beyond twenty times for each object. */
export const mostShared = 500;
const mostIssues = 20;

interface Spot {
  readonly value: unknown;
  readonly depth: number;
  readonly key: string | number;
  readonly parent: Spot | undefined;
}

/**
 * Everything that keeps a value from being plain JSON data: other objects than plain ones and arrays, holes, symbols,
 * own `__proto__` keys, numbers that JSON cannot write, broken text, nesting deeper than `deepest` (cycles included), the same
 * objects in so many places that they would unfold without end. Cost: one visit to each value.
 */
export function plainDataIssues(input: unknown, deepest: number = mostDepth): Finding[] {
  const walk: Walk = { issues: [], waiting: [] };
  const seen = new Set<object>();
  let shared = 0;
  visit(walk, input, '', undefined);
  for (let spot = walk.waiting.pop(); spot && walk.issues.length < mostIssues; spot = walk.waiting.pop()) {
    const value = spot.value as object;
    if (seen.has(value) && ++shared > 20 * seen.size + mostShared) {
      report(walk, spot, 'too-shared', 'The same objects stand in too many places. Write each one out.');
      break;
    }
    seen.add(value);
    if (spot.depth >= deepest) report(walk, spot, 'too-deep', tooDeep(deepest));
    else
      try {
        if (Array.isArray(value)) visitArray(walk, value, spot);
        else visitObject(walk, value, spot);
      } catch {
        report(
          walk,
          spot,
          'unreadable',
          'Reading this threw an error. Pass plain data, such as JSON.parse returns.',
        );
      }
  }
  return walk.issues;
}

/** What was found, and what is still to be visited. */
interface Walk {
  readonly issues: Finding[];
  readonly waiting: Spot[];
}

const brokenText =
  'This text has half a surrogate pair, so it cannot be written as UTF-8. Mend it where it comes from.';
const tooDeep = (deepest: number) =>
  `Nothing may be nested deeper than ${deepest}. Flatten it; objects that contain themselves cannot be read.`;

function report({ issues }: Walk, spot: Spot, code: string, message: string): void {
  const way: (string | number)[] = [];
  for (let at: Spot | undefined = spot; at?.parent; at = at.parent) way.push(at.key);
  if (issues.length < mostIssues)
    issues.push({ code, severity: 'error', path: pointer(way.reverse()), message });
}

function visit(walk: Walk, value: unknown, key: string | number, parent: Spot | undefined): void {
  const depth = parent ? parent.depth + 1 : 0;
  const refuse = (code: string, message: string) =>
    report(walk, { value, depth, key, parent }, code, message);
  const mend = parent ? 'Leave the field out.' : 'Give what is to be read, such as JSON.parse returns.';
  switch (typeof value) {
    case 'object':
      if (value !== null) walk.waiting.push({ value, depth, key, parent });
      return;
    case 'string':
      if (!isWellFormed(value)) refuse('broken-text', brokenText);
      return;
    case 'number':
      if (!Number.isFinite(value) || Object.is(value, -0))
        refuse('not-json', 'JSON cannot write this number. Use a finite one, or leave the field out.');
      return;
    case 'boolean':
      return;
    case 'undefined':
      refuse('not-json', `There is no value here. ${mend}`);
      return;
    default:
      refuse('not-json', `A ${typeof value} is not JSON. ${mend}`);
  }
}

function visitArray(walk: Walk, value: unknown[], spot: Spot): void {
  const { length } = value;
  if (Object.getPrototypeOf(value) !== Array.prototype)
    report(walk, spot, 'not-plain', 'Only plain arrays can be read, not instances of classes.');
  else if (Reflect.ownKeys(value).length !== length + 1)
    report(walk, spot, 'not-plain', 'This array has holes or keys of its own. Use a dense array.');
  else for (let i = 0; i < length && walk.issues.length < mostIssues; i++) visit(walk, value[i], i, spot);
}

function visitObject(walk: Walk, value: object, spot: Spot): void {
  const depth = spot.depth + 1;
  const prototype = Object.getPrototypeOf(value);
  const keys = Object.keys(value);
  if (prototype !== Object.prototype && prototype !== null)
    report(walk, spot, 'not-plain', 'Only plain objects can be read, not instances of classes.');
  else if (Reflect.ownKeys(value).length !== keys.length)
    report(walk, spot, 'not-plain', 'This object has hidden fields or symbols. Use plain fields only.');
  for (const key of keys) {
    if (key === '__proto__')
      report(walk, { value, depth, key, parent: spot }, 'unsafe-key', 'Rename the key "__proto__".');
    else if (!isWellFormed(key)) report(walk, { value, depth, key, parent: spot }, 'broken-text', brokenText);
    visit(walk, (value as Record<string, unknown>)[key], key, spot);
  }
}
