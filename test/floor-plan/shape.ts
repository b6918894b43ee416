/** The laws about files themselves: where they stand, how they are named, how they open, how long they are. */
import ts from 'typescript';
import type { Plan } from './plan.js';
import {
  importsOf,
  isBuilt,
  isDoor,
  lineOf,
  parse,
  roomOf,
  type SourceText,
  type Tree,
  type Violation,
} from './tree.js';

/** Every file lives in a room of the plan; only front doors stand in src itself or are named index.ts. */
export function places(tree: Tree, plan: Plan): readonly Violation[] {
  return tree.files.flatMap(({ path }) => {
    const law = 'places';
    const room = roomOf(path);
    if (isDoor(path))
      return plan.doors.includes(path)
        ? []
        : [{ law, path, message: 'is named index.ts but is no front door in package.json' }];
    if (room === undefined)
      return [{ law, path, message: 'lives in no room; only index.ts stands in src itself' }];
    if (!Object.hasOwn(plan.rooms, room))
      return [{ law, path, message: `lives in ${room}, which is no room of the plan` }];
    return [];
  });
}

/** Rooms come into being when something lives in them. */
export function noEmptyFolders(tree: Tree): readonly Violation[] {
  if (tree.files.length === 0 || !isBuilt(tree)) return [];
  return tree.folders
    .filter((folder) => !tree.files.some(({ path }) => path.startsWith(`${folder}/`)))
    .map((path) => ({ law: 'no empty folders', path, message: 'holds no source file' }));
}

/** Law 3: front doors just list names. */
export function doorsListNames(tree: Tree): readonly Violation[] {
  return tree.files
    .filter(({ path }) => isDoor(path))
    .flatMap((file) =>
      parse(file)
        .statements.filter((statement) => !(ts.isExportDeclaration(statement) && statement.moduleSpecifier))
        .map((statement) => ({
          law: 'doors list names',
          path: file.path,
          line: lineOf(statement),
          message: 'a front door holds nothing but "export … from" lines',
        })),
    );
}

const forbiddenWords = /^(utils?|helpers?|managers?)$/;

/** Kebab-case names, and names that say what is inside. */
export function names(tree: Tree): readonly Violation[] {
  return tree.files.flatMap(({ path }) => {
    const law = 'names';
    const parts = path.replace(/\.ts$/, '').split('/').slice(1);
    const crooked = parts.filter((part) => !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(part));
    const empty = parts.filter((part) =>
      part.split(/[^a-z0-9]/i).some((word) => forbiddenWords.test(word.toLowerCase())),
    );
    return [
      ...crooked.map((part) => ({ law, path, message: `"${part}" is not kebab-case` })),
      ...empty.map((part) => ({ law, path, message: `"${part}" does not say what is inside` })),
    ];
  });
}

/** A file opens with one sentence of purpose. */
export function openings(tree: Tree): readonly Violation[] {
  return tree.files
    .filter((file) => !isDoor(file.path) && !hasSentence(opening(file.text)))
    .map(({ path }) => ({
      law: 'openings',
      path,
      line: 1,
      message: 'begins without a doc comment of at least one sentence: /** What this file is for. */',
    }));
}

/** The words of the doc comment that a text begins with, up to its first tag. */
function opening(text: string): string {
  const comment = /^(?:#!.*\n)?\s*\/\*\*([\s\S]*?)\*\//.exec(text)?.[1] ?? '';
  const words = comment.replace(/^\s*\*\s?/gm, '').split(/^\s*@/m)[0] ?? '';
  return words.replace(/\s+/g, ' ').trim();
}

const hasSentence = (words: string): boolean =>
  words.split(' ').length >= 3 && /[.!?:](\s|$|["')`])/.test(words);

const lines = (text: string): number => text.replace(/\n$/, '').split('\n').length;

/** No long files, except tables of facts, which import nothing but types. */
export function lengths(tree: Tree, plan: Plan): readonly Violation[] {
  const law = 'lengths';
  const check = (file: SourceText): readonly Violation[] => {
    const { path } = file;
    const count = lines(file.text);
    if (!plan.tablesOfFacts.includes(path))
      return count <= plan.longestFile
        ? []
        : [{ law, path, message: `has ${count} lines, over ${plan.longestFile}` }];
    return importsOf(file)
      .filter(({ typeOnly }) => !typeOnly)
      .map(({ line, specifier }) => ({
        law,
        path,
        line,
        message: `a table of facts imports ${specifier}, not just types`,
      }));
  };
  const missing = plan.tablesOfFacts
    .filter((path) => !tree.files.some((file) => file.path === path))
    .map((path) => ({ law, path, message: 'is listed as a table of facts but is not there' }));
  return [...tree.files.flatMap(check), ...missing];
}

/** Half of all files are short. */
export function medianLength(tree: Tree, plan: Plan): readonly Violation[] {
  if (!isBuilt(tree)) return [];
  const counts = tree.files.filter(({ path }) => !isDoor(path)).map(({ text }) => lines(text));
  const median = counts.sort((a, b) => a - b)[Math.floor((counts.length - 1) / 2)] ?? 0;
  if (median <= plan.medianFile) return [];
  return [
    { law: 'median', path: 'src', message: `the median file has ${median} lines, over ${plan.medianFile}` },
  ];
}

/** A main door with nothing behind it is no library. */
export function notEmpty(tree: Tree): readonly Violation[] {
  if (!isBuilt(tree) || tree.files.some(({ path }) => !isDoor(path))) return [];
  return [{ law: 'not empty', path: 'src', message: 'has front doors and no files behind them' }];
}

/** No list is handed to `push` as its arguments: of a long list of data that is more than a call takes. */
export function noSpreadPushes(tree: Tree): readonly Violation[] {
  return tree.files
    .filter(({ text }) => text.includes('.push(...'))
    .map(({ path, text }) => ({
      law: 'no spread pushes',
      path,
      line: text.slice(0, text.indexOf('.push(...')).split('\n').length,
      message: 'pushes a list as arguments; write append(list, items) of src/base/append.ts',
    }));
}
