/** The transcripts in the documentation, and a shell that knows just enough to run them. */
import { readdirSync } from 'node:fs';
import { run } from '../../src/cli/run.js';
import { root } from '../doors.js';
import { memoryIo, type Said } from './memory-io.js';

/** A command of a transcript, and what the page says it prints. */
export interface Typed {
  readonly where: string;
  readonly command: string;
  readonly prints: readonly string[];
}

/** The pages that may have transcripts. */
export const pages = [
  'README.md',
  ...['docs', 'docs/guides'].flatMap((folder) =>
    readdirSync(root + folder).map((name) => `${folder}/${name}`),
  ),
].filter((path) => path.endsWith('.md'));

/** What is typed on a page, in order. */
export function typedOn(page: string, text: string): Typed[] {
  const typed: { where: string; command: string; prints: string[] }[] = [];
  let inside = false;
  for (const [index, line] of text.split('\n').entries()) {
    if (line.startsWith('```')) inside = line === '```console';
    else if (inside && line.startsWith('$ '))
      typed.push({ where: `${page}:${index + 1}`, command: line.slice(2), prints: [] });
    else if (inside) typed.at(-1)?.prints.push(line);
  }
  return typed;
}

/** The files that a page asks to save: name → text. */
export function savedOn(text: string): [string, string][] {
  return [...text.matchAll(/Save this as `([^`]+)`:\n\n```\w+\n([\s\S]*?)```/g)].map(([, name, body]) => [
    name!,
    body!,
  ]);
}

/** Whether output is what a page says; a line with three dots stands for any lines. */
export function saysThat(prints: readonly string[], output: string): boolean {
  const pattern = prints
    .map((line) => (line === '…' ? '(?:.*\\n)*?' : `${line.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&')}\\n`))
    .join('');
  return new RegExp(`^${pattern}$`).test(output);
}

/** A shell with files in memory before those of the project. It knows the command, `echo`, `ls`, `cp` (what is there stays), pipes and `>`. */
export function shell(files: Map<string, string>) {
  let code = 0;
  const one = async (words: string, input: string): Promise<Said> => {
    if (words === 'echo $?') return { out: `${code}\n`, err: '' };
    const echoed = /^echo '(.*)'$/.exec(words);
    if (echoed) return { out: `${echoed[1]}\n`, err: '' };
    const listed = /^ls (\S+)$/.exec(words);
    if (listed)
      return {
        out: memoryIo(files, { out: '', err: '' })
          .list(listed[1]!)
          .toSorted()
          .map((name) => `${name}\n`)
          .join(''),
        err: '',
      };
    const copied = /^cp (\S+) (\S+)$/.exec(words);
    if (copied) {
      for (const [file, text] of [...files])
        if (file.startsWith(`${copied[1]}/`)) {
          const copy = `${copied[2]}/${file.slice(copied[1]!.length + 1)}`;
          if (!files.has(copy)) files.set(copy, text);
        }
      return { out: '', err: '' };
    }
    const [name, ...args] = words.split(' ');
    if (name !== 'career-pathways') throw new Error(`There is no ${name} here.`);
    const said = { out: '', err: '' };
    code = await run(args, memoryIo(files, said, input));
    return said;
  };
  return async (command: string): Promise<string> => {
    const [pipe = '', file] = command.split(' > ');
    let last = { out: '', err: '' };
    let errors = '';
    for (const words of pipe.split(' | ')) {
      last = await one(words, last.out);
      errors += last.err;
    }
    if (file !== undefined) files.set(file, last.out);
    return (file === undefined ? last.out : '') + errors;
  };
}
