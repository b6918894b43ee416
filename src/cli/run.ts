/** The command: arguments in, text and an exit code out. */

import { parseArgs } from 'node:util';
import { check } from './check.js';
import { convert } from './convert.js';
import { exitCodes } from './exit-codes.js';
import { Failure } from './failure.js';
import { init } from './init.js';
import { inspect } from './inspect.js';
import type { Io } from './io.js';
import { next } from './next.js';
import { partners } from './partners.js';
import { show } from './show.js';
import { sourceNames } from './sources.js';
import { targetNames } from './targets.js';

const help = `career-pathways: career pathways as data, held against the law

  career-pathways check FILE --as-of YYYY-MM-DD [--pathway ID] [--format text|json|markdown] [--exit-zero]
      Hold a pathway against the definition in WIOA section 3(7), clause by clause. Advisory.
      Exit code: 0 met, 1 not met, 2 undetermined, 3 not evaluated; with --exit-zero always 0.
  career-pathways next FILE [--pathway ID] [--holding WHAT]...
      What a person can do next. WHAT: step:ID, credential:ID, competency:ID, population:NAME,
      level:SCHEME=NUMBER, or an id by itself; several with commas between.
  career-pathways inspect FILE [--codes FOLDER]...
      Problems of a document: references that lead nowhere, cycles, doors off their pathway, and what its own format
      has to say: cells of tables, codes of provider lists, a CTDL document as it is written.
      Exit code: 0 none, 1 some.
  career-pathways show FILE
      Partners, and each pathway in waves with its doors.
  career-pathways partners FILE --as-of YYYY-MM-DD [--format text|json|markdown]
      Who is at the table that day, what each answers for, and where the gaps are. Advisory.
  career-pathways convert FILE --from FORMAT --to FORMAT [--out FILE|FOLDER] [--base ADDRESS] [--pathway ID]
                               [--codes FOLDER]... [--table NAME]
      Turn a document into another format, and print on standard error what became of everything in it.
      ADDRESS is where the addresses of a linked document begin; FOLDER of --codes has official code tables.
      --from ndjson --to rows --table NAME: one system to a line in, rows of one table out.
  career-pathways init [--tables FOLDER]
      Print a file to start from, or write tables to fill in with a spreadsheet.

All commands but init take --from FORMAT: ${sourceNames.join(', ')}.
--to FORMAT: ${targetNames.join(', ')}.
FILE may be - for standard input; for tables it is a folder. Exit codes from 64 on: 64 usage, 65 bad data,
66 no such file, 73 cannot write.
`;

const options = {
  check: {
    from: { type: 'string' },
    'as-of': { type: 'string' },
    pathway: { type: 'string' },
    format: { type: 'string' },
    'exit-zero': { type: 'boolean' },
  },
  next: {
    from: { type: 'string' },
    pathway: { type: 'string' },
    holding: { type: 'string', multiple: true },
  },
  inspect: { from: { type: 'string' }, codes: { type: 'string', multiple: true } },
  show: { from: { type: 'string' } },
  partners: { from: { type: 'string' }, 'as-of': { type: 'string' }, format: { type: 'string' } },
  convert: {
    from: { type: 'string' },
    to: { type: 'string' },
    out: { type: 'string' },
    base: { type: 'string' },
    pathway: { type: 'string' },
    codes: { type: 'string', multiple: true },
    table: { type: 'string' },
  },
  init: { tables: { type: 'string' } },
} as const;

/** Runs the command with its arguments (without the program's name) and answers with an exit code. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const [command, ...rest] = args;
  try {
    if (command === undefined) throw new Failure(exitCodes.usage, help.trimEnd());
    if (command === '--help' || command === '-h' || command === 'help' || rest.includes('--help')) {
      io.out(help);
      return exitCodes.ok;
    }
    return await dispatch(command, rest, io);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    io.err(`${error.message}\n`);
    return error.code;
  }
}

function dispatch(command: string, args: string[], io: Io): number | Promise<number> {
  switch (command) {
    case 'check': {
      const { file, values } = parse(args, options.check);
      return check(file, values, io);
    }
    case 'next': {
      const { file, values } = parse(args, options.next);
      return next(file, values, io);
    }
    case 'inspect': {
      const { file, values } = parse(args, options.inspect);
      return inspect(file, values, io);
    }
    case 'show': {
      const { file, values } = parse(args, options.show);
      return show(file, values, io);
    }
    case 'partners': {
      const { file, values } = parse(args, options.partners);
      return partners(file, values, io);
    }
    case 'convert': {
      const { file, values } = parse(args, options.convert);
      return convert(file, values, io);
    }
    case 'init': {
      const { positionals, values } = strictly(args, options.init);
      if (positionals.length > 0) throw new Failure(exitCodes.usage, 'init takes no file.');
      return init(values, io);
    }
    default:
      throw new Failure(
        exitCodes.usage,
        `There is no command "${command}". Use check, next, inspect, show, partners, convert or init.`,
      );
  }
}

type Options = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>;

function parse<T extends Options>(args: string[], allowed: T) {
  const parsed = strictly(args, allowed);
  const [file, ...more] = parsed.positionals;
  if (file === undefined) throw new Failure(exitCodes.usage, 'Name a file, or - for standard input.');
  if (more.length > 0)
    throw new Failure(exitCodes.usage, `One file at a time; there is also ${more.join(', ')}.`);
  return { file, values: parsed.values };
}

function strictly<T extends Options>(args: string[], allowed: T) {
  try {
    return parseArgs({ args, options: allowed, allowPositionals: true, strict: true });
  } catch (error) {
    throw new Failure(exitCodes.usage, error instanceof Error ? error.message : String(error));
  }
}
