/** Finds examples: in doc comments of source files and on Markdown pages. */
import { printsOf } from './compile.js';

export interface Example {
  /** `src/graph/waves.ts:12`. */
  readonly where: string;
  readonly code: string;
}

/** A block that claims to be an example and is not one, with the reason. */
export interface Fault {
  readonly where: string;
  readonly fault: string;
}

/** Every fenced ts block under an `@example` tag. */
export function examplesInSource(path: string, text: string): readonly (Example | Fault)[] {
  return [...text.matchAll(/^[ \t]*\/\*\*[\s\S]*?\*\//gm)].flatMap((comment) => {
    const first = lineAt(text, comment.index);
    const lines = comment[0]
      .split('\n')
      .map((line) => line.replace(/^\s*(\/\*\*|\*\/|\*) ?/, '').replace(/\s*\*\/$/, ''));
    return sections(lines).flatMap(({ tag, start, body }): readonly (Example | Fault)[] => {
      if (tag !== 'example') return [];
      const found = blocks(body).filter(({ language }) => language === 'ts');
      const where = (line: number) => `${path}:${first + start + line}`;
      if (found.length === 0) return [{ where: where(0), fault: 'an example is a fenced ts block' }];
      return found.map(({ code, line }) =>
        statesResult(code)
          ? { where: where(line), code }
          : { where: where(line), fault: 'an example must state its result: expression; // => value' },
      );
    });
  });
}

/**
 * Every fenced js block that imports the package, unless a comment before it says why it is not run. A reader pastes it
 * into an .mjs file: it prints what it states, and has no types.
 */
export function examplesOnPage(path: string, text: string, name: string): readonly (Example | Fault)[] {
  const lines = text.split('\n');
  return blocks(lines).flatMap(({ language, code, line }): readonly (Example | Fault)[] => {
    if (
      !/^[jt]s$/.test(language) ||
      !new RegExp(`(from|import)\\s*\\(?\\s*['"]${name}(/[^'"]*)?['"]`).test(code)
    )
      return [];
    const where = `${path}:${line + 1}`;
    const before = lines.slice(0, line).findLast((other) => other.trim() !== '') ?? '';
    const notRun = /^\s*<!--\s*not run\b:?\s*(.*?)\s*-->\s*$/.exec(before);
    if (!notRun) return [pasted(where, language, code)];
    return notRun[1] ? [] : [{ where, fault: 'say why: <!-- not run: reason -->' }];
  });
}

function pasted(where: string, language: string, code: string): Example | Fault {
  if (language === 'ts')
    return { where, fault: 'write JavaScript, in a js block: types do not run when pasted' };
  try {
    printsOf(code);
  } catch (error) {
    return { where, fault: (error as Error).message };
  }
  return { where, code };
}

const statesResult = (code: string): boolean => /\/\/ ?=>/.test(code);

const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;

interface Section {
  readonly tag: string;
  readonly start: number;
  readonly body: readonly string[];
}

/** A comment cut at its tags; an `@` inside a fence is code. */
function sections(lines: readonly string[]): readonly Section[] {
  const found: { tag: string; start: number; body: string[] }[] = [];
  let fenced = false;
  for (const [number, line] of lines.entries()) {
    const tag = fenced ? undefined : /^\s*@([a-z]+)/i.exec(line)?.[1];
    if (tag !== undefined) found.push({ tag, start: number, body: [] });
    if (/^\s*(```|~~~)/.test(line)) fenced = !fenced;
    found.at(-1)?.body.push(line);
  }
  return found;
}

interface Block {
  readonly language: string;
  readonly code: string;
  /** The line of the opening fence, from 0. */
  readonly line: number;
}

/** Fenced blocks of Markdown; indentation of the fence is taken off the code. */
function blocks(lines: readonly string[]): readonly Block[] {
  const found: Block[] = [];
  let open: { fence: string; indent: number; language: string; line: number; code: string[] } | undefined;
  for (const [line, text] of lines.entries()) {
    const [, space = '', fence = '', info = ''] = /^(\s*)(`{3,}|~{3,})\s*(\S*)/.exec(text) ?? [];
    if (!open) {
      if (fence) open = { fence, indent: space.length, language: info, line, code: [] };
    } else if (fence.startsWith(open.fence) && info === '') {
      found.push({ language: open.language, code: open.code.join('\n'), line: open.line });
      open = undefined;
    } else {
      const indent = Math.min(open.indent, text.length - text.trimStart().length);
      open.code.push(text.slice(indent));
    }
  }
  return found;
}
