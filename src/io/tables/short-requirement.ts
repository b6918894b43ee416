/**
 * Requirements as people write them in a cell: `step:algebra; level:grade=9` asks for both, `step:a or step:b` for one,
 * `nothing` says that nothing is required. What does not fit into that is written as JSON.
 */

import type { Json } from '../../base/json.js';
import type { Requirement, RequirementLeaf } from '../../model/requirement.js';
import { numberCell, numberOf } from '../csv/number-cell.js';
import { listed, unlisted } from './list.js';

/** The kinds of entity that bear an id; empty: none does. */
export type KindsOf = (id: string) => readonly string[];

/** Whether a requirement can be written without words for its inner parts. The reader has the last word. */
export function shortRequirement(requirement: Requirement): string | undefined {
  if (requirement.kind === 'all' && requirement.of.length === 0) return 'nothing';
  if (requirement.kind === 'all' || requirement.kind === 'any') {
    const parts = requirement.of.map((part) => shortLeaf(part));
    return parts.includes(undefined)
      ? undefined
      : requirement.kind === 'all'
        ? listed(parts as string[])
        : parts.join(' or ');
  }
  return shortLeaf(requirement);
}

/** What a short form means, or what is wrong with it. */
export function longRequirement(cell: string, kindsOf: KindsOf): { value: Json } | { message: string } {
  if (cell.trim() === 'nothing') return { value: { kind: 'all', of: [] } };
  const every = unlisted(cell);
  const isEither = (part: string) => !part.startsWith('text:') && part.includes(' or ');
  if (every.length > 1 && every.some(isEither)) return { message: joined };
  const either = every.filter(isEither).flatMap((part) => part.split(' or ').map((each) => each.trim()));
  const parts = (either.length > 1 ? either : every).map((part) => longLeaf(part, kindsOf));
  const wrong = parts.find((part) => 'message' in part);
  if (wrong) return wrong;
  const of = parts.flatMap((part) => ('value' in part ? [part.value] : []));
  const [only] = of;
  if (of.length === 1 && only !== undefined) return { value: only };
  return { value: { kind: either.length > 1 ? 'any' : 'all', of } };
}

const joined = 'Write either "a; b" (both) or "a or b" (one of them). For more, write JSON.';

/** Another part inside of one: "text:a or text:b" and "step:a, step:b" are two. */
const another = /[\s,](?:step|credential|competency|population|text|level|experience):\S/i;

function shortLeaf(leaf: Requirement): string | undefined {
  switch (leaf.kind) {
    case 'level':
      return `level:${leaf.scheme}=${numberCell(leaf.level)}`;
    case 'experience':
      return `experience:${numberCell(leaf.years)}`;
    case 'step':
      return `step:${leaf.step}`;
    case 'credential':
      return `credential:${leaf.credential}`;
    case 'competency':
      return `competency:${leaf.competency}`;
    case 'population':
      return `population:${leaf.population}`;
    case 'text':
      return `text:${leaf.text}`;
    default:
      return undefined;
  }
}

const named: ReadonlySet<string> = new Set<RequirementLeaf['kind']>([
  'step',
  'credential',
  'competency',
  'population',
  'text',
]);

function longLeaf(part: string, kindsOf: KindsOf): { value: Json } | { message: string } {
  const colon = part.indexOf(':');
  const kind = part.slice(0, Math.max(colon, 0)).trim();
  const rest = part.slice(colon + 1).trim();
  if (another.test(rest)) return { message: joined };
  if (kind === 'level') {
    const [, scheme, level = ''] = /^([^<>=≤≥≠!~]*)=(.*)$/s.exec(rest) ?? [];
    if (numberOf(level) !== undefined)
      return { value: { kind, scheme: scheme!.trim(), level: Number(level) } };
    return { message: `Write a level as level:SCALE=NUMBER, such as level:grade=9, instead of "${part}".` };
  }
  if (kind === 'experience' && numberOf(rest) !== undefined) return { value: { kind, years: Number(rest) } };
  if (named.has(kind)) return { value: { kind, [kind]: rest } };
  const kinds = kindsOf(part).filter((each) => named.has(each));
  const [only] = kinds;
  if (only !== undefined && kinds.length === 1) return { value: { kind: only, [only]: part } };
  return {
    message:
      kinds.length > 1
        ? `"${part}" is the id of a ${kinds.join(' and of a ')}. Write ${kinds.map((each) => `${each}:${part}`).join(' or ')}.`
        : `There is no step, credential or competency "${part}". Correct the id, or say: nothing, step:…, credential:…, competency:…, population:…, level:SCALE=NUMBER, experience:YEARS, text:….`,
  };
}
