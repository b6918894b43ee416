/**
 * Changes one thing in the verdicts' code at a time, and asks whether a test notices: node test/mutants.mjs
 * [--sample 100] [--seed 1] [--only src/logic]. Prints each change that no test noticed. Works in a copy.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import ts from 'typescript';

const { values } = parseArgs({
  options: {
    sample: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', multiple: true, default: ['src/definitions', 'src/logic'] },
  },
});

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
const calls = new Map(
  Object.entries({
    some: 'every',
    every: 'some',
    find: 'findLast',
    min: 'max',
    max: 'min',
  }),
);

/** Every change of a file: from, to, and the text that stands there then. */
function changesOf(file) {
  const text = readFileSync(file, 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const found = [];
  const change = (node, by) => found.push({ file, at: node.getStart(source), end: node.getEnd(), by });
  const visit = (node) => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node)) return;
    if (ts.isBinaryExpression(node)) {
      const { operatorToken: sign } = node;
      const other = swaps.get(sign.getText(source));
      if (other) change(sign, other);
    } else if (node.kind === ts.SyntaxKind.TrueKeyword) change(node, 'false');
    else if (node.kind === ts.SyntaxKind.FalseKeyword) change(node, 'true');
    else if (ts.isPrefixUnaryExpression(node) && node.getText(source).startsWith('!'))
      change(node, `(${node.operand.getText(source)})`);
    else if (ts.isIfStatement(node) || ts.isConditionalExpression(node)) {
      const condition = ts.isIfStatement(node) ? node.expression : node.condition;
      change(condition, 'true');
      change(condition, 'false');
    } else if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const { name, expression: list } = node.expression;
      const other = calls.get(name.text);
      if (other) change(name, other);
      if (name.text === 'filter') change(node, `(${list.getText(source)})`);
    } else if (ts.isStringLiteral(node) && ts.isExpression(node) && !ts.isLiteralTypeNode(node.parent))
      change(node, `'~${node.text.replaceAll("'", '')}'`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.map((each) => ({ ...each, text, line: text.slice(0, each.at).split('\n').length }));
}

/** Numbers from 0 to 1 that a seed decides. */
function chance(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const home = process.cwd();
const files = values.only.flatMap((folder) =>
  readdirSync(folder, { recursive: true })
    .map((file) => join(folder, file))
    // Texts are read by people, not by tests.
    .filter((file) => /\.ts$/.test(file) && !/(texts|guide|index)[^/]*\.ts$/.test(file)),
);
const next = chance(Number(values.seed));
const all = files.flatMap(changesOf).map((each) => ({ each, key: next() }));
const sample = all.sort((a, b) => a.key - b.key).slice(0, Number(values.sample));

const copy = mkdtempSync(join(tmpdir(), 'mutants-'));
for (const part of ['src', 'test', 'docs', 'package.json', 'tsconfig.json', 'README.md'])
  cpSync(part, join(copy, part), { recursive: true });
symlinkSync(join(home, 'node_modules'), join(copy, 'node_modules'));
const tests = ['test/definitions', 'test/logic', 'test/view', 'test/conformance/verdicts', 'test/cli/check'];
const run = () =>
  spawnSync(
    'npx',
    ['vitest', 'run', '--config', 'test/vitest.config.ts', '--project', 'unit', '--bail', '1', ...tests],
    {
      cwd: copy,
      timeout: 900_000,
      env: { ...process.env, SHARED_DATA: process.env.SHARED_DATA || resolve('../shared') },
    },
  ).status;

try {
  if (run() !== 0) throw new Error('The tests fail as they are.');
  let noticed = 0;
  for (const { each } of sample) {
    const { file, text, at, end, by, line } = each;
    writeFileSync(join(copy, file), text.slice(0, at) + by + text.slice(end));
    if (run() !== 0) noticed++;
    else console.log(`${file}:${line} ${text.slice(at, end).replace(/\s+/g, ' ')} -> ${by.slice(0, 60)}`);
    writeFileSync(join(copy, file), text);
  }
  console.log(`${noticed} of ${sample.length} changes noticed, of ${all.length} (seed ${values.seed})`);
} finally {
  rmSync(copy, { recursive: true, force: true });
}
