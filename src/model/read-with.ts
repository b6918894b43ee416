/** Reading: a quick check; where it says no, a walk for plain data and the schema; then the very value that came in. */

import type * as z from 'zod';
import { append } from '../base/append.js';
import type { Finding } from '../base/finding.js';
import { pointer } from '../base/pointer.js';
import type { Result } from '../base/result.js';
import { newerFormat } from './newer-format.js';
import { plainDataIssues } from './plain-data.js';
import { fits } from './read-fits.js';
import {
  article,
  expectedOf,
  meantField,
  meantId,
  meantKind,
  meantShape,
  meantWord,
  suchAs,
  wantedObject,
} from './read-messages.js';
import { schemasAt, shapesAt } from './read-shapes.js';

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
  if (issues.length === 0) append(issues, issuesOf(schema, input, isFit, more));
  return issues.length === 0 ? { ok: true, value: input as z.output<S> } : { ok: false, issues };
}

function issuesOf<S extends z.ZodType>(
  schema: S,
  input: unknown,
  isFit: boolean,
  more: (value: z.output<S>) => Finding[],
): Finding[] {
  try {
    const faults = isFit ? undefined : faultsOf(schema, input);
    if (!faults) return more(input as z.output<S>).slice(0, mostIssues);
    return faults
      .slice(0, mostIssues)
      .flatMap((issue) => asIssues(schema, issue))
      .slice(0, mostIssues)
      .map(({ code, path, message }) => ({ code, severity: 'error', path, message }));
  } catch {
    const message = 'Reading this threw an error. Pass plain data, such as JSON.parse returns.';
    return [{ code: 'unreadable', severity: 'error', path: '', message }];
  }
}

/** What the schema says of a value, with the parts that are wrong; `undefined` where it is right. */
function faultsOf(schema: z.ZodType, input: unknown): readonly z.core.$ZodIssue[] | undefined {
  const asked = (value: unknown) => schema.safeParse(value, { reportInput: true }).error?.issues;
  // Of a document with very many faults the schema library reports none, and nobody reads more than the first.
  return asked(asFarAsWrong(schema, input)) ?? asked(input);
}

/** A document whose long tables end after the last row that is looked into; anything else as it is. */
function asFarAsWrong(schema: z.ZodType, input: unknown): unknown {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return input;
  return Object.fromEntries(
    Object.entries(input).map(([field, value]) => {
      const rows = schemasAt(schema, [field, 0]);
      const isLong = Array.isArray(value) && value.length > mostIssues && rows.length > 0;
      return [field, isLong ? value.slice(0, endOfWrong(rows, value)) : value];
    }),
  );
}

/** Where the row ends that brings the last of the issues that are reported; a table without any ends after its first. */
function endOfWrong(schemas: readonly z.core.$ZodType[], rows: readonly unknown[]): number {
  let [wrong, end] = [0, 1];
  for (const [at, row] of rows.entries()) {
    if (schemas.some((schema) => fits(schema, row))) continue;
    end = at + 1;
    wrong += 1;
    if (wrong === mostIssues) break;
  }
  return end;
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
      return [
        {
          code: 'wrong-type',
          path,
          message: mend ?? meantId(issue) ?? `Write ${article(issue.expected)} here.`,
        },
      ];
    }
    case 'invalid_value': {
      const code = typeof issue.input === 'string' ? 'unknown-word' : 'wrong-type';
      const newer = path === '/format' && newerFormat(issue.input);
      return [{ path, ...(newer || { code, message: meantWord(issue.input, issue.values) }) }];
    }
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
        suchAs(shapesAt(schema, here)) ??
        `Give a${named || ' value'} that the format knows here; the page of this noun lists them.`,
    },
  ];
}
