/** Issues as tests compare them: by code and place, never by text. */
import { expect } from 'vitest';
import type { Finding } from '../../src/base/finding.js';
import type { Result } from '../../src/base/result.js';

/** What is wrong, as `code path` lines; every message has to be fit for people. */
export function issuesOf(answer: Result<unknown>): string[] {
  if (answer.ok) return [];
  for (const issue of answer.issues) expectHumane(issue);
  return answer.issues.map(({ code, path }) => `${code} ${path}`);
}

const jargon =
  /\[object|\bNaN\b|\bundefined\b|invalid|expected|received|too (?:big|small)|unrecognized|safeint|zod/i;

/** A message that says something, in words of people and not of a library. */
function expectHumane({ code, path, message, severity }: Finding): void {
  expect(severity, `${code} ${path}`).toBe('error');
  expect(message.trim(), `${code} ${path}`).not.toBe('');
  expect(message, `${code} ${path}`).not.toMatch(jargon);
}
