/** What is wrong with the shape of a credential, each with its place. No value of the document is ever repeated. */

import { append } from '../../base/append.js';
import type { Finding } from '../../base/finding.js';
import { isList, isNode, isSaid, type Json, listed, type Node } from '../../base/json.js';
import { nearestWord } from '../../base/nearest-word.js';
import { momentDay } from '../../time/moment-day.js';
import { type ClassName, shapeOf } from './shapes.js';

/** How many things that are wrong with one credential are named. */
const most = 20;

/** A value, its place, and the class that it should be of. */
interface Spot {
  readonly value: Json;
  readonly path: string;
  readonly name: string;
}

/** Everything in an object, and in what it holds, that is not of its class. Cost: the size of the object. */
export function shapeIssues(node: Node, path: string, name: ClassName): Finding[] {
  const issues: Finding[] = [];
  const waiting: Spot[] = [{ value: node, path, name }];
  for (let spot = waiting.pop(); spot && issues.length < most; spot = waiting.pop()) {
    if (isNode(spot.value)) inspect(spot.value, spot, issues, waiting);
    else issues.push(wrongKind(spot.path, `an object of the type ${spot.name}`));
  }
  return issues.slice(0, most);
}

function inspect(node: Node, { path, name }: Spot, issues: Finding[], waiting: Spot[]): void {
  const shape = shapeOf(name);
  // The fields are those of the standards, which have nothing to escape.
  const at = (field: string) => `${path}/${field}`;
  if (shape.types) append(issues, typeIssues(node, at('type'), shape.types));
  for (const field of shape.needs ?? [])
    if (listed(node[field]).length === 0) issues.push(missing(at(field), `${name} needs "${field}"`));
  const check = (fields: readonly string[] = [], wanted: string, fits: (value: Json) => boolean) => {
    for (const field of fields)
      if (Object.hasOwn(node, field) && !fits(node[field] as Json)) issues.push(wrongKind(at(field), wanted));
  };
  check(shape.texts, 'a text, and not an empty one', isSaid);
  check(shape.numbers, 'a number', (value) => typeof value === 'number');
  check(shape.flags, 'true or false', (value) => typeof value === 'boolean');
  check(
    shape.moments,
    'a moment with its zone: 2026-05-01T00:00:00Z',
    (value) => typeof value === 'string' && momentDay(value) !== undefined,
  );
  for (const [field, inner] of Object.entries(shape.parts ?? {})) {
    if (!Object.hasOwn(node, field)) continue;
    const value = node[field] as Json;
    for (const [index, item] of listed(value).entries()) {
      const inside = isList(value) ? `${at(field)}/${index}` : at(field);
      const isAddress = isSaid(item) && shape.linked?.includes(field);
      if (!isAddress) waiting.push({ value: item, path: inside, name: inner });
    }
  }
}

/** A type that is missing, is no text, or is none of those that are needed. */
function typeIssues(node: Node, path: string, needed: readonly string[]): Finding[] {
  const types = listed(node['type']);
  const wanted = needed.length === 0 ? 'of some type' : `of the type ${needed.join(' or ')}`;
  if (types.length === 0) return [missing(path, `"type" is needed: what stands here has to be ${wanted}`)];
  if (!types.every((each) => typeof each === 'string'))
    return [wrongKind(path, 'a text, or a list of texts')];
  if (needed.length === 0 || needed.some((each) => types.includes(each))) return [];
  const meant = types.map((each) => nearestWord(each as string, needed)).find((each) => each !== undefined);
  const message = `What stands here has to be ${wanted}. ${meant ? `Write ${meant}.` : 'Correct the type.'}`;
  return [{ code: 'wrong-type', severity: 'error', path, message }];
}

/** A field that is not there. */
export function missing(path: string, why: string): Finding {
  return { code: 'missing-field', severity: 'error', path, message: `${why}. Add it.` };
}

/** A value of another kind than is needed. */
export function wrongKind(path: string, wanted: string): Finding {
  return { code: 'wrong-kind', severity: 'error', path, message: `Here should stand ${wanted}.` };
}
