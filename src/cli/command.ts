/** A command: its name, how it is typed, its options, what it does. Help, parsing and dispatch come from these. */

import { type ParseArgsConfig, parseArgs } from 'node:util';
import { exitCodes } from './exit-codes.js';
import { Failure } from './failure.js';
import type { Io } from './io.js';
import { type Language, languageOf } from './language.js';

type Options = NonNullable<ParseArgsConfig['options']>;
type Values<O extends Options> = ReturnType<typeof parseArgs<{ options: O }>>['values'];

/** What is typed, in which language it is answered, and the world. */
interface Call<O extends Options> extends Language {
  /** The file of the command; empty where it takes none. */
  readonly file: string;
  /** The second one; empty where it takes one. */
  readonly second: string;
  /** All of them, where it takes any number. */
  readonly files: readonly string[];
  readonly values: Values<O>;
  readonly io: Io;
}

/** A command of the list. */
export interface Command {
  readonly name: string;
  /**
   * What follows the name (`FILE` in front where it takes a file, `FILE FILE` where it takes two,
   * `FILE...` where it takes one or more), then lines that explain it.
   */
  readonly usage: string;
  readonly options: Options;
  /** Runs with what follows the name; answers with an exit code. */
  readonly run: (args: readonly string[], io: Io) => number | Promise<number>;
}

/** A command that gets its file and its options as they were typed, once these are what its usage says. */
export function command<const O extends Options>(own: {
  readonly name: string;
  readonly usage: string;
  readonly options: O;
  readonly run: (call: Call<O>) => number | Promise<number>;
}): Command {
  return {
    ...own,
    run: (args, io) => {
      const typed = parsed(own, args);
      const { language } = typed.values as { readonly language?: string };
      return own.run({ ...typed, ...languageOf(language), io });
    },
  };
}

function parsed<O extends Options>(
  { name, usage, options }: Pick<Command, 'name' | 'usage'> & { readonly options: O },
  args: readonly string[],
): Pick<Call<O>, 'file' | 'second' | 'files' | 'values'> {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const seen = new Set<string>();
  for (const token of tokens) if (token.kind === 'option') checkOption(name, options, token, seen);
  const count = /^(?:FILE ?)*/.exec(usage)?.[0].match(/FILE/g)?.length ?? 0;
  const [file = '', second = ''] = positionals;
  if (count === 0 && positionals.length > 0) throw wrongUsage(`${name} takes no file.`);
  if (usage.startsWith('FILE...') && positionals.length > 0)
    return { file, second, files: positionals, values: values as Values<O> };
  if (positionals.length < count)
    throw wrongUsage(
      count === 1 ? 'Name a file, or - for standard input.' : `Name ${count} files for ${name}.`,
    );
  const more = positionals.slice(count).join(', ');
  if (more !== '')
    throw wrongUsage(
      count === 1
        ? `One file at a time; there is also ${more}.`
        : `${name} takes ${count} files; there is also ${more}.`,
    );
  return { file, second, files: positionals, values: values as Values<O> };
}

interface Typed {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

/** An option is one of the command, has a value where it takes one, and is given once unless it may be repeated. */
function checkOption(command: string, options: Options, typed: Typed, seen: Set<string>): void {
  const { name, rawName, value, inlineValue } = typed;
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  const names = Object.keys(options).map((each) => `--${each}`);
  if (!option || !rawName.startsWith('--'))
    throw wrongUsage(`${command} has no option ${rawName}. It takes ${names.join(', ')}.`);
  if (option.type === 'boolean' && value !== undefined) throw wrongUsage(`${rawName} takes no value.`);
  if (option.type === 'string' && (value === undefined || (!inlineValue && /^-./.test(value))))
    throw wrongUsage(`Give ${rawName} a value. One that begins with a hyphen is written ${rawName}=-….`);
  if (seen.size === seen.add(name).size && option.multiple !== true)
    throw wrongUsage(`Give ${rawName} once only.`);
}

function wrongUsage(message: string): Failure {
  return new Failure(exitCodes.usage, message);
}
