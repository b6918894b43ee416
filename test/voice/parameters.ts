/** The parameters of every exported function, as their source writes them, with the fields of options. */
import ts from 'typescript';
import { doors, root } from '../doors.js';
import { program } from '../types/program.js';

export interface ExportedFunction {
  readonly door: string;
  readonly source: string;
  readonly name: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly type: string;
    readonly options: readonly string[];
  }[];
}

/** Every exported function of every door, each once. */
export function exportedFunctions(): readonly ExportedFunction[] {
  const all = program();
  const checker = all.getTypeChecker();
  const seen = new Set<ts.Symbol>();
  return doors.flatMap(({ specifier, source }) => {
    const file = all.getSourceFile(root + source);
    const module = file && checker.getSymbolAtLocation(file);
    return (module ? checker.getExportsOfModule(module) : []).flatMap((symbol) => {
      const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      const [declaration] = target.declarations ?? [];
      if (seen.has(target) || !declaration || !ts.isFunctionDeclaration(declaration)) return [];
      seen.add(target);
      const parameters = declaration.parameters.map((parameter) => ({
        name: ts.isIdentifier(parameter.name) ? parameter.name.text : 'options',
        type: (parameter.type?.getText() ?? '').replace(/\s+/g, ' '),
        options: /Options$/.test(parameter.type?.getText() ?? '')
          ? checker
              .getTypeAtLocation(parameter)
              .getProperties()
              .map(({ name }) => name)
          : [],
      }));
      return [{ door: specifier, source, name: symbol.name, parameters }];
    });
  });
}
