/** Reading: a quick check; where it says no, a walk for plain data and the schema; then the very value that came in. */

import type * as z from 'zod';
import type { Finding } from '../base/finding.js';
import { byNearness, nearestWord } from '../base/nearest-word.js';
import { pointer } from '../base/pointer.js';
import type { Result } from '../base/result.js';
import { plainDataIssues } from './plain-data.js';
import { fits } from './read-fits.js';
import { shapesAt, wordOf } from './read-shapes.js';

/** What the schema finds; each is an error. */
type Fault = Omit<Finding, 'severity'>;

/** The most issues that are reported at once. */
const mostIssues = 100;

/** Checks a value against a schema without changing it; the answer holds the same value, not a copy. */
export function readWith<S extends z.ZodType>(
  schema: S,
  input: unknown,
  more: (value: z.output<S>) => Finding[] = () => [],
): Result<z.output<S>> {
  const isFit = fits(schema, input);
  const issues = isFit ? [] : plainDataIssues(input);
  if (issues.length === 0) issues.push(...issuesOf(schema, input, isFit, more));
  return issues.length === 0 ? { ok: true, value: input as z.output<S> } : { ok: false, issues };
}

function issuesOf<S extends z.ZodType>(
  schema: S,
  input: unknown,
  isFit: boolean,
  more: (value: z.output<S>) => Finding[],
): Finding[] {
  try {
    const read = isFit ? undefined : schema.safeParse(input);
    if (!read?.error) return more(input as z.output<S>).slice(0, mostIssues);
    // Only now that something is wrong, parse again with the values themselves, to separate what is missing from what is wrong.
    const issues =
      schema
        .safeParse(asFarAsWrong(input, read.error.issues.slice(0, mostIssues)), { reportInput: true })
        .error?.issues.slice(0, mostIssues)
        .flatMap((issue) => asIssues(schema, issue)) ?? [];
    return issues
      .slice(0, mostIssues)
      .map(({ code, path, message }) => ({ code, severity: 'error', path, message }));
  } catch {
    const message = 'Reading this threw an error. Pass plain data, such as JSON.parse returns.';
    return [{ code: 'unreadable', severity: 'error', path: '', message }];
  }
}

/** A document whose tables end after the last row with one of these issues; anything else as it is. */
function asFarAsWrong(input: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  if (issues.length < mostIssues || typeof input !== 'object' || input === null || Array.isArray(input))
    return input;
  const rows = new Map<PropertyKey | undefined, number>();
  for (const { path } of issues)
    if (typeof path[1] === 'number') rows.set(path[0], Math.max(path[1] + 1, rows.get(path[0]) ?? 0));
  return Object.fromEntries(
    Object.entries(input).map(([field, value]) => [
      field,
      Array.isArray(value) ? value.slice(0, rows.get(field) ?? 1) : value,
    ]),
  );
}

/** One issue of the schema library in our words; `way` leads to where it was found. */
function asIssues(schema: z.ZodType, issue: z.core.$ZodIssue, way: readonly PropertyKey[] = []): Fault[] {
  const here = [...way, ...issue.path];
  const path = pointer(here);
  if (issue.input === undefined && issue.code !== 'custom')
    return [{ code: 'missing-field', path, message: `Add this field${expectedOf(issue)}.` }];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, mostIssues).map((key) => ({
        code: 'unknown-field',
        path: pointer([...here, key]),
        message: `The field "${key}" is not part of the format. ${meantField(schema, here, key, issue.input)}`,
      }));
    case 'invalid_type': {
      const isJson = path === '' && typeof issue.input === 'string' && /^\s*[{[]/.test(issue.input);
      const mend = isJson
        ? 'This is JSON as text. Give JSON.parse(text).'
        : wantedObject(schema, here, issue.input);
      return [{ code: 'wrong-type', path, message: mend ?? `Write ${article(issue.expected)} here.` }];
    }
    case 'invalid_value':
      return [
        {
          code: typeof issue.input === 'string' ? 'unknown-word' : 'wrong-type',
          path,
          message: meantWord(issue.input, issue.values),
        },
      ];
    case 'invalid_union':
      return closestIssues(schema, issue, here);
    case 'too_big':
      return [{ code: 'wrong-form', path, message: 'Write a smaller number.' }];
    default:
      return [{ code: 'wrong-form', path, message: issue.message }];
  }
}

/** Of a value that fits none of several shapes, the issues of the shape that it comes closest to. */
function closestIssues(
  schema: z.ZodType,
  issue: z.core.$ZodIssueInvalidUnion,
  here: readonly PropertyKey[],
): Fault[] {
  const inside = issue.errors.find(
    (issues) => issues.length > 0 && issues.every(({ path }) => path.length > 0),
  );
  if (inside) return inside.flatMap((each) => asIssues(schema, each, here));
  const named = issue.discriminator === undefined ? '' : ` "${issue.discriminator}"`;
  const at =
    issue.discriminator === undefined || here.at(-1) === issue.discriminator
      ? here
      : [...here, issue.discriminator];
  const given =
    issue.discriminator === undefined
      ? issue.input
      : (issue.input as Record<string, unknown> | null)?.[issue.discriminator];
  const isWord =
    typeof given === 'string' &&
    (issue.discriminator !== undefined || issue.errors.flat().some(({ code }) => code === 'invalid_value'));
  const path = pointer(issue.discriminator !== undefined && given === undefined ? at : here);
  return [
    {
      code: given === undefined ? 'missing-field' : isWord ? 'unknown-word' : 'wrong-type',
      path,
      message:
        meantKind(schema, issue, here, given) ??
        wantedObject(schema, here, issue.input) ??
        meantShape(schema, issue, here) ??
        `Give a${named || ' value'} that the format knows here; the page of this noun lists them.`,
    },
  ];
}

/** What is often called otherwise: what a thing is called, and how parts are joined. */
const otherWords: ReadonlyMap<unknown, string> = new Map([
  ['title', 'name'],
  ['name', 'title'],
  ['and', 'all'],
  ['or', 'any'],
]);

/** The field that was meant by a misspelt one, of those that may stand there and do not. */
function meantField(schema: z.ZodType, here: readonly PropertyKey[], key: string, input: unknown): string {
  const given = input as { readonly kind?: unknown };
  const fields = shapesAt(schema, here)
    .filter(({ kind }) => [undefined, given.kind].includes(wordOf(kind)))
    .flatMap((shape) => Object.keys(shape));
  const free = fields.filter((field) => !Object.hasOwn(given, field));
  const other = otherWords.get(key) ?? '';
  const meant = free.includes(other) ? other : nearestWord(key, free);
  return meant === undefined
    ? 'Check its spelling, or keep it under "extensions".'
    : `Did you mean "${meant}"? Otherwise keep it under "extensions".`;
}

/** What to write where another value stands than the objects that may stand there; absent: nothing helps. */
function wantedObject(schema: z.ZodType, here: readonly PropertyKey[], input: unknown): string | undefined {
  if (input === null) {
    if (typeof here.at(-1) === 'string') return 'Leave the field out when it is not known; null is no value.';
    return here.length > 0
      ? 'Take it out of the list; null is no value.'
      : 'Give an object; null is no value.';
  }
  if (typeof input === 'object' && !Array.isArray(input)) return undefined;
  const shapes = shapesAt(schema, here);
  if (typeof input !== 'object' && shapes.some(({ amount, currency }) => amount && currency)) {
    const amount = Number(String(input).replaceAll(/[$,]/g, ''));
    return `Write an amount with its currency: { "amount": ${Number.isNaN(amount) ? '…' : amount}, "currency": "USD" }.`;
  }
  const [first] = shapes.filter(({ kind }) => wordOf(kind) !== undefined);
  const [plain] = shapes;
  if (!first) {
    const fields = Object.keys(plain ?? {})
      .slice(0, 2)
      .map((each) => `"${each}": …`);
    return here.length > 0 && plain ? `Write an object here, such as { ${fields.join(', ')} }.` : undefined;
  }
  const field = Object.keys(first).find((each) => each !== 'kind') ?? 'of';
  return `Write an object with "kind" here, such as { "kind": "${wordOf(first['kind'])}", "${field}": … }.`;
}

/** The kind that an object was meant to be of, by its fields or by the word that stands there. */
function meantKind(
  schema: z.ZodType,
  { discriminator, input }: z.core.$ZodIssueInvalidUnion,
  here: readonly PropertyKey[],
  given: unknown,
): string | undefined {
  if (discriminator === undefined || typeof input !== 'object' || input === null || Array.isArray(input))
    return undefined;
  const way = here.at(-1) === discriminator ? here.slice(0, -1) : here;
  const shapes = shapesAt(schema, way).flatMap((shape) => {
    const word = wordOf(shape[discriminator]);
    return word === undefined ? [] : [{ word, shape }];
  });
  if (typeof given === 'string')
    return meantWord(
      given,
      shapes.map(({ word }) => word),
    );
  const fitting = shapes.filter(({ shape }) => Object.keys(input).every((field) => field in shape));
  const meant = fitting.length === 1 && Object.keys(input).length > 0 ? fitting[0] : undefined;
  return meant && `Add "${discriminator}": "${meant.word}" here.`;
}

/** What to write where a list may stand or a word, or where fields of several shapes stand together. */
function meantShape(
  schema: z.ZodType,
  { errors, input }: z.core.$ZodIssueInvalidUnion,
  here: readonly PropertyKey[],
): string | undefined {
  if (typeof input === 'string' && here.at(-1) === 'steps')
    return 'For every step write "steps": "all", without a list.';
  if (!errors.flat().every(({ code }) => code === 'unrecognized_keys')) return undefined;
  const shapes = shapesAt(schema, here).map((shape) =>
    Object.keys(shape)
      .map((field) => `"${field}"`)
      .join(', '),
  );
  return `These fields do not stand together. Give those of one group alone: ${shapes.join('; ')}.`;
}

/** The words that may stand somewhere, the likeliest first, after the one that does. */
function meantWord(given: unknown, words: readonly unknown[]): string {
  const all = words.map(String);
  if (typeof given !== 'string' || all.length === 1) return `Use ${oneOf(words)}.`;
  return `"${given.slice(0, 60)}" is no word of the format here. Use ${oneOf([...new Set([...all.filter((word) => word === otherWords.get(given)), ...byNearness(given, all)])])}.`;
}

function expectedOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return `; it should be ${article(issue.expected)}`;
  return issue.code === 'invalid_value' ? `: ${oneOf(issue.values)}` : '';
}

function article(expected: string): string {
  if (expected === 'int') return 'a whole number';
  return /^[aeio]/.test(expected) ? `an ${expected}` : `a ${expected}`;
}

function oneOf(words: readonly unknown[]): string {
  return words.length === 1 ? `"${words[0]}"` : `one of ${words.map((word) => `"${word}"`).join(', ')}`;
}
