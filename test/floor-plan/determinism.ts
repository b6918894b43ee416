/** The law that the library has no clock, no network, no locale and no randomness. */
import ts from 'typescript';
import type { Plan } from './plan.js';
import { lineOf, parse, roomOf, type SourceText, type Tree, type Violation, walk } from './tree.js';

/** What a text must hold to break the law: one of the names, or an escape that may hide one. */
const suspicious = /\b(?:Intl|performance|fetch|globalThis|Math|Date|localeCompare|toLocale)|\\[ux]/;

/** Nothing in src outside the command reads a clock, a locale, chance or the network. */
export function determinism(tree: Tree, plan: Plan): readonly Violation[] {
  return tree.files
    .filter(({ path, text }) => roomOf(path) !== plan.command && suspicious.test(text))
    .flatMap((file) => {
      const declared = declaredNames(file);
      const found: Violation[] = [];
      const note = (node: ts.Node, message: string) =>
        found.push({ law: 'determinism', path: file.path, line: lineOf(node), message });
      walk(parse(file), (node) => {
        const member = memberName(node);
        if (member !== undefined && /^(localeCompare$|toLocale)/.test(member))
          note(node, `.${member} depends on the locale`);
        if (!ts.isIdentifier(node) || declared.has(node.text) || !isReference(node)) return;
        const reason = global(node, roomOf(file.path) === plan.calendar ? plan.calendar : undefined, plan);
        if (reason !== undefined) note(node, reason);
      });
      return found;
    });
}

/** Why a reference to a global is forbidden, or undefined. */
function global(node: ts.Identifier, inCalendar: string | undefined, plan: Plan): string | undefined {
  const parent = node.parent;
  switch (node.text) {
    case 'Intl':
      return 'Intl depends on the locale';
    case 'performance':
      return 'performance is a clock';
    case 'fetch':
      return 'fetch is the network';
    case 'globalThis':
      return 'globalThis gives access to the clock, the network and the locale';
    case 'Math': {
      const member = memberOf(node);
      if (member === undefined) return 'Math is used as a value, which hides Math.random; write Math.name';
      return member === 'random' ? 'Math.random is chance' : undefined;
    }
    case 'Date': {
      if (ts.isNewExpression(parent) && parent.expression === node) {
        if (!parent.arguments?.length) return 'new Date() reads the clock';
        return inCalendar === undefined ? `new Date(…) belongs in src/${plan.calendar}` : undefined;
      }
      if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword)
        return undefined;
      const member = memberOf(node);
      if (member === 'now') return 'Date.now reads the clock';
      return member === undefined ? 'Date is called or handed on, which reads or hides the clock' : undefined;
    }
    default:
      return undefined;
  }
}

/** The member read from an object: `now` of `Date.now`, `Date['now']`; undefined when used in any other way. */
function memberOf(object: ts.Identifier): string | undefined {
  const parent = object.parent;
  const isObject =
    (ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent)) &&
    parent.expression === object;
  return isObject ? memberName(parent) : undefined;
}

function memberName(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression))
    return node.argumentExpression.text;
  // const { localeCompare } = text
  if (ts.isBindingElement(node)) {
    const name = node.propertyName ?? node.name;
    return ts.isIdentifier(name) || ts.isStringLiteralLike(name) ? name.text : undefined;
  }
  return undefined;
}

/** Whether an identifier reads a value of that name, and is not a property, a label or a type. */
function isReference(node: ts.Identifier): boolean {
  const parent = node.parent;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (
    ts.isTypeQueryNode(parent) ||
    ts.isQualifiedName(parent) ||
    ts.isTypeReferenceNode(parent) ||
    ts.isImportSpecifier(parent)
  )
    return false;
  if (
    ts.isTypeElement(parent) ||
    ts.isClassElement(parent) ||
    ts.isEnumMember(parent) ||
    ts.isNamedTupleMember(parent)
  )
    return 'initializer' in parent && parent.initializer === node;
  if (ts.isExportSpecifier(parent)) return false;
  if (ts.isBindingElement(parent)) return parent.initializer === node;
  return true;
}

/** Names that the file declares itself: a parameter `performance` is not the global clock. */
function declaredNames(file: SourceText): ReadonlySet<string> {
  const names = new Set<string>();
  walk(parse(file), (node) => {
    const declares =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node) ||
      ts.isImportSpecifier(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isTypeAliasDeclaration(node) ||
      ts.isInterfaceDeclaration(node);
    if (declares && node.name && ts.isIdentifier(node.name)) names.add(node.name.text);
  });
  return names;
}
