/** Every regular expression of the source is held against a checker: none takes more than linear time on any text. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from 'scslre';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { sample, seen } from './depth.js';
import { root } from './doors.js';

/** The slow parts of an expression, as the checker words them. */
function slowIn(source: string, flags: string): string[] {
  const { reports, parsed } = analyse({ source, flags });
  return (
    parsed &&
    reports.map(
      ({ type, exponential, character }) =>
        `${type}${exponential ? ', exponential' : ''} on ${String(character.literal)}`,
    )
  );
}

/** The literals of a file, where they stand. */
function literalsOf(file: string): { where: string; source: string; flags: string }[] {
  const parsed = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest);
  const found: { where: string; source: string; flags: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const { line } = parsed.getLineAndCharacterOfPosition(node.pos);
      found.push({
        where: `${file}:${line + 1}`,
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return found;
}

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => `src/${file.replaceAll('\\', '/')}`);

test('no expression of the source is slow', () => {
  const all = sample(files).flatMap(literalsOf);
  seen(all.length, 100, 'expressions');
  const slow = all.flatMap(({ where, source, flags }) =>
    slowIn(source, flags).map((how) => `${where} /${source}/${flags}: ${how}`),
  );
  expect(slow).toEqual([]);
});

test.each([
  ['two runs side by side', 'x\\s*\\s*b', ''],
  ['a run inside a run', '^(a+)+$', ''],
  ['a run that is looked for from everywhere', '\\s+$', ''],
  ['a part that may be absent between two runs', '^\\d*\\.?\\d*$', 'u'],
])('%s is found', (_, source, flags) => {
  expect(slowIn(source, flags)).not.toEqual([]);
});
