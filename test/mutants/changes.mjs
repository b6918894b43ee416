/** What can be changed in a source file, and the file with all its changes in it, each behind a switch. */
import ts from 'typescript';

const swaps = new Map(
  Object.entries({
    '===': '!==',
    '!==': '===',
    '&&': '||',
    '||': '&&',
    '??': '&&',
    '<': '<=',
    '<=': '<',
    '>': '>=',
    '>=': '>',
    '+': '-',
    '-': '+',
  }),
);
const methods = new Map(
  Object.entries({ some: 'every', every: 'some', find: 'findLast', min: 'max', max: 'min' }),
);

/**
 * The text of a file in which each change is made where `$(number)` is true, and the changes: number, line, from, to.
 * Numbers begin at `first`. What only the compiler reads is left alone.
 */
export function switched(file, text, first) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const changes = [];
  const raw = (node) => text.slice(node.getStart(source), node.end);
  /** Notes a change, and gives the number of its switch. */
  const change = (node, from, to) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    changes.push({ file, line: line + 1, from: from.replace(/\s+/g, ' '), to: to.replace(/\s+/g, ' ') });
    return first + changes.length - 1;
  };
  const either = (node, to, was, from = raw(node)) => `($(${change(node, from, to)}) ? ${to} : ${was})`;

  /** A node with the changes inside it, and with its own. */
  const render = (node) => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return raw(node);
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return raw(node);
    if (ts.isStringLiteral(node)) return string(node);
    if (ts.isIdentifier(node)) return method(node);
    if (node.kind === ts.SyntaxKind.TrueKeyword) return either(node, 'false', 'true');
    if (node.kind === ts.SyntaxKind.FalseKeyword) return either(node, 'true', 'false');
    let out = '';
    let from = node.getStart(source);
    ts.forEachChild(node, (child) => {
      // An access by a name that changes needs brackets instead of the point.
      const start = child.getStart(source);
      const rendered = condition(child, render(child));
      const point = rendered.startsWith('[$') && ts.isPropertyAccessExpression(node) ? 1 : 0;
      out += text.slice(from, start - point) + rendered;
      if (point && node.questionDotToken) out = out.replace(/\?(\[\$[^\]]*\])$/, '?.$1');
      from = child.end;
    });
    return own(node, out + text.slice(from, node.end));
  };

  const string = (node) => {
    if (ts.isPropertyAssignment(node.parent) && node.parent.name.getText(source) === 'ours') return raw(node);
    const to = `'~${node.text.replace(/['\\\n]/g, '')}'`;
    const key = ts.isPropertyAssignment(node.parent) && node.parent.name === node;
    return key ? `[${either(node, to, raw(node))}]` : either(node, to, raw(node));
  };

  /** The name of a method that is called, where there is one to put in its place. */
  const method = (node) => {
    const access = node.parent;
    const called =
      ts.isPropertyAccessExpression(access) &&
      access.name === node &&
      ts.isCallExpression(access.parent) &&
      access.parent.expression === access;
    const other = called && methods.get(node.text);
    return other ? `[$(${change(node, node.text, other)}) ? '${other}' : '${node.text}']` : raw(node);
  };

  const condition = (node, out) => {
    const { parent } = node;
    const asked =
      (ts.isIfStatement(parent) && parent.expression === node) ||
      (ts.isConditionalExpression(parent) && parent.condition === node);
    return asked ? either(node, 'true', either(node, 'false', out)) : out;
  };

  const own = (node, out) => {
    if (ts.isBinaryExpression(node)) {
      const sign = node.operatorToken.getText(source);
      const other = swaps.get(sign);
      if (!other) return out;
      // `??` and its neighbours do not mix without parentheses.
      const to = `((${raw(node.left)}) ${other} (${raw(node.right)}))`;
      return `($(${change(node.operatorToken, `${raw(node)}: ${sign}`, other)}) ? ${to} : ${out})`;
    }
    if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
      return either(node, `(${raw(node.operand)})`, out);
    const { parent } = node;
    if (!parent || !ts.isCallExpression(parent) || !parent.arguments.includes(node)) return out;
    const name = ts.isPropertyAccessExpression(parent.expression) ? parent.expression.name.text : '';
    if (name === 'filter') return either(node, '(() => true)', `(${out})`, `filter(${raw(node)})`);
    if (name === 'sort') return either(node, '(() => 0)', `(${out})`, `sort(${raw(node)})`);
    return out;
  };
  return { text: text.slice(0, source.getStart()) + render(source), changes };
}
