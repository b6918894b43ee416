/** A constraint taken apart: what is compared, how, with what. */

import { isNode, type Json, listed, type Node } from '../../../../base/json.js';
import { lastPart, termOf } from '../../schema/spelling.js';
import { alignmentOf } from '../../values/alignment.js';
import { numberOf } from '../../values/number.js';
import { saysNothing } from '../../values/text.js';
import { plain } from './condition-values.js';

/** A constraint taken apart. */
export interface Parts {
  readonly left: readonly string[];
  readonly leftAction?: string;
  readonly comparator?: string;
  readonly right: readonly string[];
  readonly rightAction?: string;
  /** Whatever else it says. */
  readonly more: readonly string[];
}

/** Takes a constraint apart. */
export function constraintParts(node: Node): Parts {
  return propertyFirst(partsOf(node));
}

/** The same with the property on the left, where it stood on the right of its value. */
function propertyFirst(parts: Parts): Parts {
  const { left, leftAction, comparator = '', right, rightAction, more } = parts;
  const [value] = left;
  const isTurned =
    left.length === 1 &&
    numberOf(value) !== undefined &&
    right.length > 0 &&
    right.every((each) => numberOf(each) === undefined);
  if (!isTurned) return parts;
  return {
    left: right,
    right: left,
    more,
    ...(rightAction !== undefined && { leftAction: rightAction }),
    ...(leftAction !== undefined && { rightAction: leftAction }),
    comparator: turned[comparator] ?? comparator,
  };
}

const turned: { readonly [comparator: string]: string } = { gteq: 'lteq', lteq: 'gteq', gt: 'lt', lt: 'gt' };

function partsOf(node: Node): Parts {
  const parts: {
    left: string[];
    right: string[];
    leftAction?: string;
    comparator?: string;
    rightAction?: string;
    more: string[];
  } = { left: [], right: [], more: [] };
  for (const [key, value] of Object.entries(node)) {
    const words = listed(value).flatMap(wordOf);
    switch (termOf(key)) {
      case 'ceterms:leftSource':
        parts.left = words;
        break;
      case 'ceterms:rightSource':
        parts.right = words;
        break;
      case 'ceterms:leftAction':
        if (words[0] !== undefined) parts.leftAction = lastPart(words[0]).toLowerCase();
        break;
      case 'ceterms:rightAction':
        if (words[0] !== undefined) parts.rightAction = lastPart(words[0]).toLowerCase();
        break;
      case 'ceterms:comparator':
        if (words[0] !== undefined) parts.comparator = comparatorOf(words[0]);
        break;
      default:
        if (!plain.test(lastPart(key)) && !saysNothing(value))
          parts.more.push(`${lastPart(key)} ${words.length > 0 ? words.join(', ') : JSON.stringify(value)}`);
    }
  }
  return parts;
}

/** A comparator by its name in CTDL; other spellings of it stand in documents: `>=`, `greaterThanOrEqualTo`, `equals`. */
function comparatorOf(word: string): string {
  return lastPart(word)
    .toLowerCase()
    .replace(/[\s_-]/g, '')
    .replace(/^(?:greaterthan|>)/, 'gt')
    .replace(/^(?:lessthan|<)/, 'lt')
    .replace(/^([gl]t)(?:e|=|orequal(?:to)?)$/, '$1eq')
    .replace(/^(?:==?|equals?|equalto)$/, 'eq');
}

function wordOf(value: Json): string[] {
  const inner = isNode(value)
    ? (value['@value'] ?? value['@id'] ?? alignmentOf(value, undefined).node)
    : value;
  return inner === undefined || inner === null || typeof inner === 'object' ? [] : [String(inner)];
}
