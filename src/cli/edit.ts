/** `career-pathways edit`: renames, retitles or removes things of a document, in its file. */

import { PathwayError } from '../base/pathway-error.js';
import { pointer } from '../base/pointer.js';
import { plainText, visible } from '../base/visible.js';
import { difference } from '../edit/patch/difference.js';
import type { Operation } from '../edit/patch/operation.js';
import { upgradeSystem } from '../edit/upgrade-system.js';
import { valueAt } from '../edit/verbs/cascade.js';
import { removeRow } from '../edit/verbs/remove-row.js';
import { renameId } from '../edit/verbs/rename-id.js';
import { retitle } from '../edit/verbs/retitle.js';
import { rewritten } from '../edit/verbs/rewritten.js';
import { readSystem } from '../model/read-system.js';
import { lookUp } from '../model/references.js';
import type { PathwaySystem } from '../model/system.js';
import { type Ref, tables } from '../model/tables.js';
import { accepted } from './accepted.js';
import { command } from './command.js';
import { editedText } from './edited-text.js';
import { exitCodes } from './exit-codes.js';
import { Failure } from './failure.js';
import { bytesOf, nameOf, writeOver } from './file-contents.js';
import { parseJson } from './parse-json.js';

/** Writes the document beside its file and puts it in its place, unless the file changed meanwhile. */
export const edit = command({
  name: 'edit',
  usage: `FILE [--retitle KIND:ID=TITLE] [--remove KIND:ID] [--rename KIND:ID=NEW-ID]
        [--cascade | --replace-by ID] [--dry-run] [--language en|es]
Change a document in its file: titles, then removals, then ids, each option as often as needed.
--cascade takes out all that is nothing without what is removed; --replace-by names a thing in
its place. Indentation and order stay. --dry-run prints what would change.`,
  options: {
    retitle: { type: 'string', multiple: true },
    remove: { type: 'string', multiple: true },
    rename: { type: 'string', multiple: true },
    cascade: { type: 'boolean' },
    'replace-by': { type: 'string' },
    'dry-run': { type: 'boolean' },
    language: { type: 'string' },
  },
  run: async ({ file, values, say, io }) => {
    const { retitle: titles = [], remove = [], rename = [], cascade, 'replace-by': replaceBy } = values;
    if (titles.length + remove.length + rename.length === 0)
      throw usage('Give --retitle, --remove or --rename.');
    if (remove.length === 0 && (cascade || replaceBy !== undefined))
      throw usage('--cascade and --replace-by go with --remove.');
    if (replaceBy !== undefined && (cascade || remove.length > 1))
      throw usage('--replace-by goes with one --remove, and without --cascade.');
    const bytes = bytesOf(file, io);
    const system = accepted(upgradeSystem(parseJson(nameOf(file), bytes)), nameOf(file), 'a pathway system');
    let after = system;
    for (const each of titles) after = done(after, each, (now, ref, title) => retitle(now, ref, title));
    const how = replaceBy === undefined ? { cascade: cascade === true } : { replaceBy };
    for (const each of remove) after = doneTo(refOf(each), () => removeRow(after, refOf(each), how));
    for (const each of rename) after = done(after, each, (now, ref, id) => renameId(now, ref, id));
    accepted(readSystem(after), nameOf(file), 'a pathway system after this edit');
    const operations = difference(system, after);
    if (values['dry-run']) {
      io.out(plainText(linesOf(system, operations)));
      return exitCodes.ok;
    }
    const text = editedText(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), after, operations);
    if (file === '-') io.out(text);
    else {
      if (operations.length > 0) await writeOver(file, { was: bytes, text }, io);
      io.out(plainText([say(changedText(file, operations.length))]));
    }
    return exitCodes.ok;
  },
});

function changedText(file: string, places: number): string {
  if (places === 0) return `Nothing to change in ${file}.`;
  return places === 1 ? `Changed ${file} in 1 place.` : `Changed ${file} in ${places} places.`;
}

/** What `KIND:ID=VALUE` asks for. An id may have an equals sign in it: the one that is there is meant. */
function done(
  system: PathwaySystem,
  typed: string,
  verb: (system: PathwaySystem, ref: Ref, value: string) => PathwaySystem,
): PathwaySystem {
  const { kind, id: rest } = refOf(typed);
  const has = lookUp(system);
  const splits = [...rest].flatMap((letter, at) => (letter === '=' ? at : []));
  const found = splits.filter((at) => has({ kind, id: [...rest].slice(0, at).join('') }));
  const at = found[0] ?? splits[0];
  if (at === undefined) throw usage(`Write KIND:ID=… in place of "${typed}".`);
  if (found.length > 1) throw usage(`"${typed}" can be read in several ways, as several ids are there.`);
  const letters = [...rest];
  const ref = { kind, id: letters.slice(0, at).join('') };
  return doneTo(ref, () => verb(system, ref, letters.slice(at + 1).join('')));
}

/** The thing that `KIND:ID` names. */
function refOf(typed: string): Ref {
  const kinds = ['system', ...Object.keys(tables)];
  const at = typed.indexOf(':');
  const kind = typed.slice(0, at);
  if (at < 0 || !kinds.includes(kind))
    throw usage(`Write KIND:ID in place of "${typed}"; KIND is one of ${kinds.join(', ')}.`);
  return { kind: kind as Ref['kind'], id: typed.slice(at + 1) };
}

/** What a verb answers; its mistakes are mistakes of what was typed. */
function doneTo({ kind, id }: Ref, verb: () => PathwaySystem): PathwaySystem {
  try {
    return verb();
  } catch (error) {
    if (!(error instanceof PathwayError)) throw error;
    const lines = error.issues.map(({ path, message }) => visible(`  ${path}: ${message}`));
    const message =
      error.code === 'still-named'
        ? `The ${kind} "${id}" is named elsewhere. Give --cascade to take that out too, or --replace-by ID.`
        : asTyped(error);
    throw usage([message, ...lines].join('\n'));
  }
}

/** What arguments of the verbs are called on the command line. */
const typedAs: { readonly [argument: string]: string } = {
  'options.replaceBy': '--replace-by',
  options: '--cascade',
  ref: 'KIND:ID',
  'ref.kind': 'KIND',
  title: 'TITLE',
  id: 'NEW-ID',
};

/** What is wrong, with the names of the command line for the arguments of the verb. */
function asTyped({ argument = '', message }: PathwayError): string {
  const name = typedAs[argument];
  if (name === undefined) return message;
  if (message.startsWith(`${argument} is `)) return `${name}${message.slice(argument.length)}`;
  return name === '--replace-by' ? `--replace-by: ${message}` : message;
}

/** A line for each operation, in the document as those before it leave it. */
function linesOf(system: PathwaySystem, operations: readonly Operation[]): readonly string[] {
  let now = system;
  return operations.map((operation) => {
    const line = lineOf(now, operation);
    now = rewritten(now, [operation]);
    return line;
  });
}

/** `replace /steps/0/id: "old" → "new"`. */
function lineOf(system: PathwaySystem, operation: Operation): string {
  const { op, way } = operation;
  const shown = (value: unknown) => {
    const text = JSON.stringify(value);
    return text.length > 80 ? `${text.slice(0, 80)}…` : text;
  };
  const was = op === 'replace' ? valueAt(system, way) : undefined;
  const from = typeof was === 'string' ? `${shown(was)} → ` : '';
  return `${op} ${pointer(way)}${'value' in operation ? `: ${from}${shown(operation.value)}` : ''}`;
}

function usage(message: string): Failure {
  return new Failure(exitCodes.usage, message);
}
