/** What the laws of the floor plan look at: the files of src, their imports, and what a law says about them. */
import { posix } from 'node:path';
import ts from 'typescript';
import { root } from '../doors.js';
import { program } from '../types/program.js';

export interface SourceText {
  /** From the root of the repository: `src/graph/earliest.ts`. */
  readonly path: string;
  readonly text: string;
}

export interface Tree {
  readonly files: readonly SourceText[];
  /** Every folder under src, empty ones too. */
  readonly folders: readonly string[];
}

export interface Violation {
  readonly law: string;
  readonly path: string;
  readonly line?: number;
  readonly message: string;
}

export interface Import {
  readonly specifier: string;
  /** The file under src that a relative specifier means; absent when it names a package. */
  readonly target?: string;
  readonly line: number;
  readonly typeOnly: boolean;
}

export const baseName = (path: string): string => posix.basename(path);
export const isDoor = (path: string): boolean => baseName(path) === 'index.ts';

/** The room of a file: `graph` for `src/graph/earliest.ts`; undefined for a file directly in src. */
export function roomOf(path: string): string | undefined {
  const [, room, ...rest] = path.split('/');
  return rest.length > 0 ? room : undefined;
}

/** Until the main door stands, the house is being built and laws about the whole do not apply. */
export const isBuilt = (tree: Tree): boolean => tree.files.some(({ path }) => path === 'src/index.ts');

const parsed = new WeakMap<SourceText, ts.SourceFile>();

export function parse(file: SourceText): ts.SourceFile {
  let source = parsed.get(file);
  if (!source) {
    source = inProgram(file) ?? ts.createSourceFile(file.path, file.text, ts.ScriptTarget.ES2023, true);
    parsed.set(file, source);
  }
  return source;
}

/** The file as the shared program parsed it; undefined where it is not in the program, or says something else. */
function inProgram({ path, text }: SourceText): ts.SourceFile | undefined {
  const source = program().getSourceFile(root + path);
  return source?.text === text ? source : undefined;
}

export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

export const lineOf = (node: ts.Node): number => {
  const source = node.getSourceFile();
  return source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
};

/** A relative specifier as a path of the tree: both `./x.js` and `./x.ts` mean `x.ts`. */
function resolve(from: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  return posix.join(posix.dirname(from), specifier).replace(/\.js$/, '.ts');
}

/** Everything a file imports: static, re-exported, `import type`, `import('…')` types, dynamic, `require`, `///`. */
export function importsOf(file: SourceText): readonly Import[] {
  let found = imported.get(file);
  if (!found) {
    found = findImports(file);
    imported.set(file, found);
  }
  return found;
}

const imported = new WeakMap<SourceText, readonly Import[]>();

function findImports(file: SourceText): readonly Import[] {
  const source = parse(file);
  const found: Import[] = [];
  const add = (specifier: string, node: ts.Node, typeOnly: boolean) => {
    const target = resolve(file.path, specifier);
    found.push({ specifier, line: lineOf(node), typeOnly, ...(target === undefined ? {} : { target }) });
  };
  for (const reference of [...source.referencedFiles, ...source.typeReferenceDirectives])
    found.push({ specifier: `/// ${reference.fileName}`, line: 1, typeOnly: true });
  const visit = (node: ts.Node) => {
    if (ts.isImportDeclaration(node)) add(textOf(node.moduleSpecifier), node, importsTypesOnly(node));
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier)
      add(textOf(node.moduleSpecifier), node, node.isTypeOnly);
    else if (ts.isExternalModuleReference(node)) add(textOf(node.expression), node, false);
    else if (ts.isImportTypeNode(node)) {
      const argument = node.argument;
      add(ts.isLiteralTypeNode(argument) ? textOf(argument.literal) : '(computed)', node, true);
    } else if (ts.isCallExpression(node)) {
      const callee = node.expression;
      const loads =
        callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === 'require');
      if (loads) add(node.arguments[0] ? textOf(node.arguments[0]) : '(computed)', node, false);
    }
  };
  // Below the statements stand only calls and types that say `import(…)`, and `require`.
  if (/\bimport\s*[(/]|\brequire\b|\\u/.test(file.text)) walk(source, visit);
  else source.statements.forEach(visit);
  return found;
}

function importsTypesOnly(node: ts.ImportDeclaration): boolean {
  const clause = node.importClause;
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const bindings = clause.namedBindings;
  if (clause.name || !bindings || !ts.isNamedImports(bindings)) return false;
  return bindings.elements.length > 0 && bindings.elements.every((element) => element.isTypeOnly);
}

const textOf = (node: ts.Node): string => (ts.isStringLiteralLike(node) ? node.text : '(computed)');
