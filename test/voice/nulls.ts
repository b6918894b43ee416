/** Where a public type can be null: what is absent has no field, but in a row that must keep its column. */
import ts from 'typescript';
import { root } from '../doors.js';
import { type DoorSource, exportsOf } from './voice.js';

/** Rows that keep their columns, and the columns of them that can be null; see docs/decisions/0036. */
export const rowsWithNull: readonly string[] = [
  ...['AwardColumn.words', 'Cell', 'ColumnGroup.cells'],
  ...['CurricularRange.greatest', 'CurricularRange.least'],
  ...['LongestPaths.endingIn', 'LongestPaths.startingFrom', 'LongestPaths.through'],
  ...['MetricsRow.blocking', 'MetricsRow.centrality', 'MetricsRow.complexity', 'MetricsRow.delay'],
  ...['PlanViolation.fromTerm', 'Row'],
  ...['StepMetrics.centrality', 'StepMetrics.complexity', 'StepMetrics.delay'],
  ...['TermCredits.deviation', 'TermCredits.greatest', 'TermCredits.least', 'TermCredits.mean'],
];

/** Each field, item or answer behind these doors that can be null: `Fact.grade`. Values of JSON may be what they are. */
export function nulls(program: ts.Program, doors: readonly DoorSource[]): readonly string[] {
  const checker = program.getTypeChecker();
  const found = new Set<string>();
  const seen = new Set<ts.Type>();

  const visit = (type: ts.Type, where: string): void => {
    if (type.aliasSymbol?.name === 'Json') return;
    if (type.flags & ts.TypeFlags.Null) found.add(where);
    if (type.isUnionOrIntersection()) for (const part of type.types) visit(part, where);
    else if (type.flags & ts.TypeFlags.Object && !seen.has(type)) visitObject(type, where);
  };

  const visitObject = (type: ts.Type, where: string): void => {
    seen.add(type);
    for (const part of checker.getTypeArguments(type as ts.TypeReference)) visit(part, where);
    for (const { type: value } of checker.getIndexInfosOfType(type)) visit(value, where);
    const answers = type.getCallSignatures().map((signature) => signature.getReturnType());
    for (const answer of answers) visit(answer, where);
    if (!isOurs(type.symbol ?? type.aliasSymbol)) return;
    const name = nameOf(type) ?? where;
    for (const field of type.getProperties().filter((each) => !isJson(each)))
      visit(checker.getTypeOfSymbol(field), `${name}.${field.name}`);
  };

  for (const { name, target } of doors.flatMap((door) => exportsOf(program, checker, door))) {
    if (target.flags & ts.SymbolFlags.Value) visit(checker.getTypeOfSymbol(target), name);
    if (target.flags & ts.SymbolFlags.Type) visit(checker.getDeclaredTypeOfSymbol(target), name);
  }
  return [...found].sort();
}

/** The name of an interface or of an alias; none for a literal. */
function nameOf(type: ts.Type): string | undefined {
  const name = type.aliasSymbol?.name ?? type.symbol?.name;
  return name?.startsWith('__') ? undefined : name;
}

/** Where a value of JSON may be absent, the compiler forgets what it was called. */
const isJson = ({ valueDeclaration: field }: ts.Symbol) =>
  field !== undefined && ts.isPropertySignature(field) && field.type?.getText() === 'Json';

const isOurs = (symbol: ts.Symbol | undefined) =>
  symbol?.declarations?.some(
    (declaration) =>
      declaration.getSourceFile().fileName.startsWith(root) &&
      !declaration.getSourceFile().fileName.includes('/node_modules/'),
  ) ?? false;
