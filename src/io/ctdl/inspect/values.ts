/** Values in the wrong form, and names of the past. */

import type { Finding } from '../../../base/finding.js';
import { isNode, type Json } from '../../../base/json.js';
import { pointer } from '../../../base/pointer.js';
import { type CodeScheme, codeShapes } from '../../../model/code-shapes.js';
import { classesOf, roleOf } from '../schema/classes.js';
import { type Term, terms } from '../schema/namespaces.js';
import { prefixed, termOf } from '../schema/spelling.js';
import { alignmentOf } from '../values/alignment.js';
import { readNumber } from '../values/number.js';
import { scalarOf } from '../values/scalar.js';
import { type At, finding, type Visit, valuesOf } from './visit.js';

const known: ReadonlySet<string> = new Set(terms);
const pathwayRoles: ReadonlySet<string> = new Set(['pathways', 'sets', 'steps', 'part']);

/** Properties and classes that are called otherwise today: each once, where it first stands. */
export function spellingProblems({ objects }: Visit): Finding[] {
  const found = new Map<string, { path: string; now: string; count: number }>();
  const see = (name: string, now: string, path: string) => {
    const there = found.get(name);
    found.set(name, { path: there?.path ?? path, now, count: (there?.count ?? 0) + 1 });
  };
  for (const { node, path } of objects) {
    const classes = classesOf(node['@type'] ?? node['type']);
    const ofPathways = pathwayRoles.has(roleOf(classes));
    for (const key of Object.keys(node)) {
      const now = termOf(key);
      const name = prefixed(key);
      // Some spellings are right in CTDL-ASN, and old in pathways only.
      const old = name.indexOf(':') > 0 && !known.has(name) && (ofPathways || !name.startsWith('ceasn:'));
      if (now !== undefined && old) see(name, now, path + pointer([key]));
    }
    if (classes.includes('SelectionComponent'))
      see('ceterms:SelectionComponent', 'another component with a ComponentCondition', path);
  }
  return [...found].map(([name, { path, now, count }]) => {
    const times = count === 1 ? 'once' : `${count} times`;
    return finding('old-spelling', 'info', path, `${name} is ${now} today; it stands here ${times}.`);
  });
}

/** Language tags with an @; the same property as plain text here and by language there. */
export function textProblems({ objects }: Visit): Finding[] {
  const problems: Finding[] = [];
  const plain = new Map<Term, string>();
  const mapped = new Set<Term>();
  for (const { node, path } of objects)
    for (const [key, value] of Object.entries(node)) {
      const term = termOf(key);
      if (term === undefined || !texts.has(term)) continue;
      if (typeof value === 'string' && !plain.has(term)) plain.set(term, path + pointer([key]));
      if (!isNode(value)) continue;
      mapped.add(term);
      const odd = Object.keys(value).find((tag) => /^@(?!value$|id$|language$|type$)/.test(tag));
      if (odd !== undefined)
        problems.push(
          finding(
            'language-tag',
            'warning',
            path + pointer([key, odd]),
            `Write the language without the @: "${odd.slice(1)}".`,
          ),
        );
    }
  for (const [term, path] of plain)
    if (mapped.has(term))
      problems.push(
        finding(
          'text-mixed',
          'info',
          path,
          `${term} is plain text here and given by language elsewhere. Give it by language everywhere.`,
        ),
      );
  return problems;
}

const texts: ReadonlySet<string> = new Set([
  'ceterms:name',
  'ceterms:description',
  'ceasn:competencyText',
  'skos:prefLabel',
]);
const duration =
  /^P(?=.)(?:\d+(?:\.\d+)?Y)?(?:\d+(?:\.\d+)?M)?(?:\d+(?:\.\d+)?W)?(?:\d+(?:\.\d+)?D)?(?:T(?=.)(?:\d+(?:\.\d+)?H)?(?:\d+(?:\.\d+)?M)?(?:\d+(?:\.\d+)?S)?)?$/;
const frameworks: readonly (readonly [RegExp, CodeScheme])[] = [
  [/o\*?net/i, 'O*NET-SOC'],
  [/standard occupational classification|\bsoc\b/i, 'SOC'],
  [/classification of instructional programs|\bcip\b/i, 'CIP'],
  [/north american industry|\bnaics\b/i, 'NAICS'],
];

/** Prices without a currency, durations, codes and dates that are no such. */
export function valueProblems({ objects }: Visit): Finding[] {
  return objects.flatMap((place): Finding[] => [
    ...priceProblem(place),
    ...durationProblem(place),
    ...dateProblem(place),
    ...codeProblem(place),
  ]);
}

function first({ node }: At, term: Term): { key: string; value: Json } | undefined {
  return valuesOf(node, term)[0];
}

function priceProblem(place: At): Finding[] {
  const price = first(place, 'ceterms:price');
  if (!price) return [];
  const amount = readNumber(price.value)?.number;
  if (amount === undefined || amount < 0) {
    const message = 'Write the price as a number that is not negative, such as 1250 or "1250.00".';
    return [finding('price-unreadable', 'warning', place.path + pointer([price.key]), message)];
  }
  if (first(place, 'ceterms:currency')) return [];
  const message = 'A price needs a currency: add ceterms:currency, such as "USD".';
  return [finding('price-without-currency', 'warning', place.path + pointer([price.key]), message)];
}

function durationProblem(place: At): Finding[] {
  const exact = first(place, 'ceterms:exactDuration');
  const text = exact && scalarOf(exact.value)?.value;
  if (!exact || (typeof text === 'string' && duration.test(text))) return [];
  const message = 'Write an ISO 8601 duration such as P16W.';
  return [finding('duration-form', 'warning', place.path + pointer([exact.key]), message)];
}

function dateProblem(place: At): Finding[] {
  const from = scalarOf(first(place, 'ceterms:dateEffective')?.value)?.value;
  const to = scalarOf(first(place, 'ceterms:expirationDate')?.value)?.value;
  if (typeof from !== 'string' || typeof to !== 'string' || from.slice(0, to.length) <= to) return [];
  const message = `This expires on ${to}, before it begins on ${from}. Exchange the two, or mend one.`;
  return [finding('dates-reversed', 'error', place.path, message)];
}

function codeProblem({ node, path }: At): Finding[] {
  const notation = valuesOf(node, 'ceterms:codedNotation')[0];
  const { named = '' } = notation ? alignmentOf(node, undefined) : {};
  const scheme = frameworks.find(([name]) => name.test(named))?.[1];
  const code = notation && scalarOf(notation.value)?.value;
  if (!notation || !scheme || (typeof code === 'string' && inForm(code, scheme))) return [];
  const message = `Write the ${scheme} code as text in its official form, such as "${codeShapes[scheme].example}".`;
  return [finding('code-form', 'warning', path + pointer([notation.key]), message)];
}

/** Frameworks that are called SOC hold the finer codes of O*NET-SOC as well. */
function inForm(code: string, scheme: CodeScheme): boolean {
  return (
    codeShapes[scheme].shape.test(code) || (scheme === 'SOC' && codeShapes['O*NET-SOC'].shape.test(code))
  );
}
