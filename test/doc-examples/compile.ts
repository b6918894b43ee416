/** Turns an example into a module: doors lead to files, and `// => value` comments become claims. */
import ts from 'typescript';

export interface Compiled {
  readonly code: string;
  /** What is claimed, in the words of the example. */
  readonly claims: readonly string[];
}

/** A change of the text: what stands between two positions gives way. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * The module calls `globalThis.claim(index, actual, expected)` for each claim, which returns `actual`.
 * Throws when a claim stands where nothing is claimed, or when an import leads nowhere.
 */
export function compileExample(code: string, doors: ReadonlyMap<string, string>, name: string): Compiled {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2023, true, ts.ScriptKind.TS);
  const edits: Edit[] = [];
  const claims: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node))
      edits.push(...(isSpecifier(node) ? redirect(node, doors, name) : relocate(node, doors, name)));
    const stated =
      ts.isExpressionStatement(node) || ts.isVariableStatement(node) ? valueAfter(code, node.end) : undefined;
    if (stated !== undefined) {
      const index = claims.push(`${node.getText(source)} // => ${stated}`) - 1;
      edits.push(...claim(node as ts.ExpressionStatement | ts.VariableStatement, index, stated));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  const written = code.match(/\/\/ ?=>/g)?.length ?? 0;
  if (written !== claims.length)
    throw new Error(`${written} times "// =>", but ${claims.length} stand after an expression or a const`);
  return { code: apply(code, edits), claims };
}

/**
 * What a module prints by its own comments: the value after each `console.log(…);`, in their order, as code. Throws where
 * a value is stated and not printed: whoever pastes the module would not see it.
 */
export function printsOf(code: string): readonly string[] {
  const source = ts.createSourceFile('example.js', code, ts.ScriptTarget.ES2023, true, ts.ScriptKind.JS);
  const values: string[] = [];
  const visit = (node: ts.Node): void => {
    const claims = ts.isExpressionStatement(node) || ts.isVariableStatement(node);
    const stated = claims ? valueAfter(code, node.end) : undefined;
    if (stated !== undefined) {
      if (!ts.isExpressionStatement(node) || !printed(node.expression))
        throw new Error(`"// => ${stated}" is stated and not printed: write console.log(…)`);
      values.push(stated);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return values;
}

/** The value that a comment after a statement states; it may go on over further comment lines. */
function valueAfter(code: string, end: number): string | undefined {
  const match = /^;?[ \t]*(?:\n[ \t]*)?\/\/ ?=>[ \t]*(.*)((?:\n[ \t]*\/\/(?! ?=>).*)*)/.exec(code.slice(end));
  if (!match) return undefined;
  const [, first = '', rest = ''] = match;
  const lines = [
    first,
    ...rest
      .split('\n')
      .slice(1)
      .map((line) => line.replace(/^\s*\/\/ ?/, '')),
  ];
  const whole = lines.findIndex((_, last) => isExpression(lines.slice(0, last + 1).join('\n')));
  if (whole < 0) throw new Error(`"// => ${first}" is not a value`);
  return lines.slice(0, whole + 1).join('\n');
}

function isExpression(text: string): boolean {
  const source = ts.createSourceFile('value.ts', `(${text}\n);`, ts.ScriptTarget.ES2023);
  // What the parser found stands in a field that the declarations of the compiler leave out.
  const { parseDiagnostics } = source as unknown as { readonly parseDiagnostics: readonly unknown[] };
  return text.trim() !== '' && parseDiagnostics.length === 0;
}

function claim(
  node: ts.ExpressionStatement | ts.VariableStatement,
  index: number,
  stated: string,
): readonly Edit[] {
  const call = (actual: string) => `globalThis.claim(${index}, ${actual}, (${stated}\n))`;
  if (ts.isExpressionStatement(node)) {
    const shown = printed(node.expression) ?? node.expression;
    return [
      { from: shown.getStart(), to: shown.getStart(), text: `globalThis.claim(${index}, (` },
      { from: shown.end, to: shown.end, text: `), (${stated}\n))` },
    ];
  }
  const [declaration, ...others] = node.declarationList.declarations;
  if (!declaration || others.length > 0 || !ts.isIdentifier(declaration.name))
    throw new Error(`"// => ${stated}" stands after a declaration of more than one name`);
  return [{ from: node.end, to: node.end, text: `\n${call(declaration.name.text)};` }];
}

/** `console.log(x); // => value` claims x. */
function printed(expression: ts.Expression): ts.Expression | undefined {
  if (!ts.isCallExpression(expression) || expression.expression.getText() !== 'console.log') return undefined;
  return expression.arguments.length === 1 ? expression.arguments[0] : undefined;
}

function isSpecifier(node: ts.StringLiteral): boolean {
  const { parent } = node;
  if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent)) return true;
  return ts.isCallExpression(parent) && parent.expression.kind === ts.SyntaxKind.ImportKeyword;
}

function redirect(node: ts.StringLiteral, doors: ReadonlyMap<string, string>, name: string): readonly Edit[] {
  if (node.text !== name && !node.text.startsWith(`${name}/`)) return [];
  const file = doors.get(node.text);
  if (file === undefined) throw new Error(`${node.text} is no door of the package`);
  return [{ from: node.getStart(), to: node.end, text: JSON.stringify(file) }];
}

/** A path into the installed package leads to where `doors` says that its folder is; if it says nothing, the path stays. */
function relocate(node: ts.StringLiteral, doors: ReadonlyMap<string, string>, name: string): readonly Edit[] {
  const installed = `node_modules/${name}/`;
  const folder = doors.get(installed);
  if (folder === undefined || !node.text.startsWith(installed)) return [];
  const text = JSON.stringify(folder + node.text.slice(installed.length));
  return [{ from: node.getStart(), to: node.end, text }];
}

/** Applies edits from the last to the first; of two at one place, the one found first stands outside. */
function apply(code: string, edits: readonly Edit[]): string {
  const ordered = edits.map((edit, order) => ({ ...edit, order }));
  ordered.sort((a, b) => b.from - a.from || b.order - a.order);
  return ordered.reduce((text, { from, to, text: put }) => text.slice(0, from) + put + text.slice(to), code);
}
