/** Pins every name that a door exports. To accept a change: npm test -- surface --update, and read the difference. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { doors, root } from './doors.js';
import { program } from './types/program.js';

describe.each(doors)('$specifier', ({ specifier, source, name }) => {
  test('exports the names that are written down', async () => {
    if (!existsSync(root + source))
      expect.fail(`${source} is missing, though package.json exports ${specifier}`);
    const names = typeNames(source);
    for (const value of Object.keys(await import(/* @vite-ignore */ root + source)))
      names.set(value, names.has(value) ? 'type, value' : 'value');
    const lines = [...names].map(([exported, kind]) => `${exported}: ${kind}\n`).sort();
    await expect(lines.join('')).toMatchFileSnapshot(`surface/${name}.txt`);
  });
});

test('no list of names is left over from a door that is gone', () => {
  const lists = existsSync(`${root}test/surface`) ? readdirSync(`${root}test/surface`) : [];
  const known = new Set(doors.map(({ name }) => `${name}.txt`));
  expect(lists.filter((list) => !known.has(list))).toEqual([]);
});

test('the architecture says what each door is for', () => {
  const page = readFileSync(`${root}docs/architecture.md`, 'utf8');
  const table = /^\| door \| for \|\n[\s\S]*?\n(?=\n)/m.exec(page)?.[0] ?? '';
  expect(doors.filter(({ specifier }) => !table.includes(`\`${specifier}\``))).toEqual([]);
});

/** The exported names that can be used as types; a class is both a type and a value. */
function typeNames(source: string): Map<string, string> {
  const checker = program().getTypeChecker();
  const file = program().getSourceFile(root + source);
  const module = file && checker.getSymbolAtLocation(file);
  const exported = module ? checker.getExportsOfModule(module) : [];
  const isType = (symbol: ts.Symbol) => {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    expect(
      target.declarations,
      `${source} exports ${symbol.name}, which the file behind it does not have`,
    ).toBeDefined();
    return (target.flags & ts.SymbolFlags.Type) !== 0;
  };
  return new Map(exported.filter(isType).map((symbol) => [symbol.name, 'type']));
}
