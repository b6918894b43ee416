/** Every mistake in `must-not-compile.ts` is refused, and for the reason it names. */
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { depth } from '../depth.js';
import * as functions from './must-not-compile.js';
import { mistakes, program } from './program.js';

const marked = readFileSync(mistakes.marked, 'utf8');
const mark = /\/\/ @ts-expect-error (TS\d+) (.+)/;

/** The errors that a file of the program brings: `line TScode` (lines from 1). */
function errorsIn(path: string): string[] {
  const source = program().getSourceFile(path);
  return [...program().getSyntacticDiagnostics(source), ...program().getSemanticDiagnostics(source)].map(
    ({ code, start }) =>
      `${ts.getLineAndCharacterOfPosition(source as ts.SourceFile, start ?? 0).line + 1} TS${code}`,
  );
}

const expected = marked.split('\n').flatMap((line, index) => {
  const found = mark.exec(line);
  // The error is on the line after its mark.
  return found ? [`${index + 2} ${found[1]}`] : [];
});

describe('mistakes that must not compile', () => {
  it('are all marked with the error they bring', () => {
    expect(expected.length).toBeGreaterThan(40);
    expect(marked.match(/@ts-expect-error/g)).toHaveLength(expected.length);
    expect(Object.values(functions).every((mistake) => typeof mistake === 'function')).toBe(true);
  });

  // The gate "types" holds the marks as well; what stands behind them takes seconds: not in a quick run.
  it.skipIf(depth === 'quick')('bring no error while they are marked', () => {
    expect(errorsIn(mistakes.marked)).toEqual([]);
  });

  it.skipIf(depth === 'quick')('bring each its own error, and no other, once the marks are gone', () => {
    expect(errorsIn(mistakes.unmarked)).toEqual(expected);
  });
});
