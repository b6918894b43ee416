/** Every mistake in `must-not-compile.ts` is refused, and for the reason it names. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import * as mistakes from './must-not-compile.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const file = `${root}test/types/must-not-compile.ts`;
const marked = readFileSync(file, 'utf8');
const mark = /\/\/ @ts-expect-error (TS\d+) (.+)/;

/** The errors that a text brings in the place of the file: `line TScode` (lines from 1). */
function errorsIn(text: string): string[] {
  const { config } = ts.readConfigFile(`${root}test/tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, `${root}test`);
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile;
  host.getSourceFile = (name, ...others) =>
    name === file ? ts.createSourceFile(name, text, others[0]) : read(name, ...others);
  const program = ts.createProgram([file], options, host);
  const source = program.getSourceFile(file);
  return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
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
    expect(Object.values(mistakes).every((mistake) => typeof mistake === 'function')).toBe(true);
  });

  it('bring no error while they are marked', () => {
    expect(errorsIn(marked)).toEqual([]);
  });

  it('bring each its own error, and no other, once the marks are gone', () => {
    expect(errorsIn(marked.replaceAll('@ts-expect-error', 'the error'))).toEqual(expected);
  });
});
