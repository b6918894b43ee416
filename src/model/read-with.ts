/** Reading: a walk for plain data, then the schema, then the very value that came in. */

import type * as z from 'zod';
import type { Finding } from '../base/finding.js';
import { pointer } from '../base/pointer.js';
import type { Result } from '../base/result.js';
import { plainDataIssues } from './plain-data.js';

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
  const issues = plainDataIssues(input);
  if (issues.length === 0) issues.push(...issuesOf(schema, input, more));
  return issues.length === 0 ? { ok: true, value: input as z.output<S> } : { ok: false, issues };
}

function issuesOf<S extends z.ZodType>(
  schema: S,
  input: unknown,
  more: (value: z.output<S>) => Finding[],
): Finding[] {
  try {
    if (schema.safeParse(input).success) return more(input as z.output<S>).slice(0, mostIssues);
    // Only now that something is wrong, parse again with the values themselves, to separate what is missing from what is wrong.
    const issues =
      schema.safeParse(input, { reportInput: true }).error?.issues.flatMap((issue) => asIssues(issue)) ?? [];
    return issues
      .slice(0, mostIssues)
      .map(({ code, path, message }) => ({ code, severity: 'error', path, message }));
  } catch {
    const message = 'Reading this threw an error. Pass plain data, such as JSON.parse returns.';
    return [{ code: 'unreadable', severity: 'error', path: '', message }];
  }
}

/** One issue of the schema library in our words; `way` leads to where it was found. */
function asIssues(issue: z.core.$ZodIssue, way: readonly PropertyKey[] = []): Fault[] {
  const here = [...way, ...issue.path];
  const path = pointer(here);
  if (issue.input === undefined && issue.code !== 'custom')
    return [{ code: 'missing-field', path, message: `Add this field${expectedOf(issue)}.` }];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        code: 'unknown-field',
        path: pointer([...here, key]),
        message: `The field "${key}" is not part of the format. Check its spelling, or keep it under "extensions".`,
      }));
    case 'invalid_type': {
      const isJson = path === '' && typeof issue.input === 'string' && /^\s*[{[]/.test(issue.input);
      const mend = isJson ? 'This is JSON as text. Give JSON.parse(text).' : undefined;
      return [{ code: 'wrong-type', path, message: mend ?? `Write ${article(issue.expected)} here.` }];
    }
    case 'invalid_value':
      return [
        {
          code: typeof issue.input === 'string' ? 'unknown-word' : 'wrong-type',
          path,
          message: `Use ${oneOf(issue.values)}.`,
        },
      ];
    case 'invalid_union':
      return closestIssues(issue, here);
    case 'too_big':
      return [{ code: 'wrong-form', path, message: 'Write a smaller number.' }];
    default:
      return [{ code: 'wrong-form', path, message: issue.message }];
  }
}

/** Of a value that fits none of several shapes, the issues of the shape that it comes closest to. */
function closestIssues(issue: z.core.$ZodIssueInvalidUnion, here: readonly PropertyKey[]): Fault[] {
  const inside = issue.errors.find(
    (issues) => issues.length > 0 && issues.every(({ path }) => path.length > 0),
  );
  if (inside) return inside.flatMap((each) => asIssues(each, here));
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
      message: `Give a${named || ' value'} that the format knows here; the page of this noun lists them.`,
    },
  ];
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
