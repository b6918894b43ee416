/** Reads condition trees as requirements, and notes how they were written. */

import { append } from '../../../../base/append.js';
import type { Finding } from '../../../../base/finding.js';
import { isNode, type Json } from '../../../../base/json.js';
import { pointer } from '../../../../base/pointer.js';
import type { Requirement } from '../../../../model/requirement.js';
import type { Source } from '../../fields/field.js';
import type { ConditionForm } from '../../schema/form.js';
import { lastPart } from '../../schema/spelling.js';
import { digest } from '../../values/digest.js';
import { readReferences } from '../../values/references.js';
import { type OpenCondition, openCondition, type Unread } from './open-condition.js';
import { requirementOf } from './requirement-of.js';

/** How deep conditions may be nested: a requirement has to fit into a document of the model. */
const mostDepth = 20;
/** The most conditions of one step; a document that shares conditions can unfold to any number. */
const mostConditions = 10_000;

/** A condition in the tree, and those nested in it by their places in the list. */
interface Spot {
  readonly value: Json;
  readonly path: string;
  readonly above: Spot | undefined;
  readonly depth: number;
  readonly nested: number[];
}

/** Conditions that were read: what they require, and their places in the list of forms. */
export interface ConditionsRead {
  readonly requirements: readonly Requirement[];
  readonly indexes: readonly number[];
}

/** Where conditions are read: the document, and what is gathered about them. */
export interface ConditionReader {
  readonly source: Source;
  /** How the conditions of one step were written. */
  readonly forms: ConditionForm[];
  /** What is only nearly read. */
  readonly notes: Finding[];
}

/**
 * Problem: a tree of conditions, some of which stand in the document by themselves and may be shared or nested in
 * themselves. Method: open them breadth first with a stated limit, then put them together from behind, so that every
 * nested one is ready before the one around it. Cost: linear in the unfolded tree. On cycles: an issue that names one.
 */
export function readConditions(
  values: readonly { readonly value: Json; readonly path: string }[],
  { source, forms, notes }: ConditionReader,
): ConditionsRead | Finding {
  const start = forms.length;
  const spots: Spot[] = values.map((each) => ({ ...each, above: undefined, depth: 0, nested: [] }));
  const open: OpenCondition[] = [];
  for (let next = 0; next < spots.length; next++) {
    const spot = spots[next] as Spot;
    const problem = tooMuch(spot, spots.length) ?? circular(spot);
    if (problem) return problem;
    const here = openCondition(spot.value, source);
    open.push(here);
    if (here.counts.operator === 'onlyone') notes.push(onlyOne(spot.path));
    for (const each of here.unread) notes.push(unreadable(each, spot.path));
    for (const [i, value] of here.inside.entries()) {
      spot.nested.push(start + spots.length);
      const path = `${spot.path}/${here.insideKey}/${i}`;
      spots.push({ value, path, above: spot, depth: spot.depth + 1, nested: [] });
    }
  }
  const requirements: Requirement[] = [];
  const formsHere: ConditionForm[] = [];
  for (let at = open.length - 1; at >= 0; at--) {
    const { counts, targets, form, whole, unread } = open[at] as OpenCondition;
    const { nested } = spots[at] as Spot;
    const parts = [...(targets ?? []), ...nested.map((index) => requirements[index - start] as Requirement)];
    const { requirement, shape } =
      whole === undefined
        ? withUnread(requirementOf({ ...counts, parts, targets: targets !== undefined }), unread)
        : { requirement: whole, shape: {} };
    requirements[at] = requirement;
    formsHere[at] = { ...form, mark: digest(requirement), shape, ...(nested.length > 0 && { nested }) };
  }
  append(forms, formsHere);
  return { requirements: requirements.slice(0, values.length), indexes: values.map((_, i) => start + i) };
}

function tooMuch({ depth, path }: Spot, count: number): Finding | undefined {
  if (depth > mostDepth)
    return refused('too-deep', path, `Conditions may be nested ${mostDepth} deep. Flatten them.`);
  const shared = 'The same conditions are nested in too many places. Write each out.';
  return count > mostConditions ? refused('too-shared', path, shared) : undefined;
}

function refused(code: string, path: string, message: string): Finding {
  return { code, severity: 'error', path, message };
}

function circular({ value, above, path }: Spot): Finding | undefined {
  const address = addressIn(value);
  if (address === undefined) return undefined;
  for (let spot = above; spot; spot = spot.above)
    if (addressIn(spot.value) === address)
      return refused(
        'circular-condition',
        path,
        `The condition ${address} is nested in itself. Break the circle.`,
      );
  return undefined;
}

function addressIn(value: Json): string | undefined {
  const [reference] = readReferences(value)?.ids ?? [];
  if (reference !== undefined) return reference;
  const id = isNode(value) ? (value['@id'] ?? value['id']) : undefined;
  return typeof id === 'string' ? id : undefined;
}

/**
 * A requirement of which some cannot be read is never nothing: where only the count or the operator is unclear, all parts
 * together are enough for a count, and whatever else is unclear stands beside it in words.
 */
function withUnread(
  { requirement, shape }: ReturnType<typeof requirementOf>,
  unread: readonly Unread[],
): ReturnType<typeof requirementOf> {
  if (unread.length === 0) return { requirement, shape };
  const text = `This condition cannot be read in full: ${unread.map(({ key, value }) => `${lastPart(key)} ${shown(value)}`).join(', ')}`;
  const leaf: Requirement = { kind: 'text', text };
  const some = shape.parts === true || shape.constraints !== undefined;
  const uncounted = some && unread.some(({ term }) => term === 'count' || term === 'operator');
  const beside = !some || unread.some(({ term }) => term !== 'count');
  const counted: Requirement = uncounted ? { kind: 'any', of: [requirement, leaf] } : requirement;
  return {
    requirement: beside ? { kind: 'all', of: [counted, leaf] } : counted,
    shape: {
      ...shape,
      ...(uncounted && { uncounted: true as const }),
      ...(beside && { unread: true as const }),
    },
  };
}

function shown(value: Json): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

/** What is said of a property of a condition that is not understood. */
export function unreadable({ key, term, value }: Unread, path: string): Finding {
  const code =
    term === 'count' ? 'count-unreadable' : term === 'operator' ? 'operator-unknown' : 'condition-unreadable';
  const message = `${lastPart(key)} ${shown(value)} is not understood here, so this condition is left for a person to decide.`;
  return { code, severity: 'warning', path: path + pointer([key]), message };
}

const onlyOne = (path: string): Finding => ({
  code: 'not-monotone',
  severity: 'warning',
  path,
  message:
    'Exactly one of several is asked for here; it is read as at least one, and written again as it was.',
});
