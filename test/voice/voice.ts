/** The one voice of the public API, as rules that the compiler can check: what each exported function takes and returns. */
import ts from 'typescript';

/** Something that speaks otherwise. */
export interface Offence {
  readonly rule: Rule;
  readonly where: string;
  readonly message: string;
}

export interface DoorSource {
  readonly specifier: string;
  /** The absolute path of its file. */
  readonly file: string;
}

/** Options that functions take: one list, one meaning each. */
export const optionNames: readonly string[] = [
  'against',
  'arrange',
  'determination',
  'focus',
  'goal',
  'idPrefix',
  'lists',
  'measures',
  'missing',
  'style',
  'width',
  'after',
  'asOf',
  'after',
  'attestations',
  'base',
  'before',
  'budget',
  'calendar',
  'canBeLifted',
  'cascade',
  'changes',
  'checks',
  'codes',
  'columns',
  'common',
  'contexts',
  'ctid',
  'count',
  'depth',
  'determinations',
  'bills',
  'determine',
  'document',
  'edition',
  'errors',
  'explain',
  'grades',
  'ids',
  'inspect',
  'isJudgment',
  'judgment',
  'label',
  'language',
  'learner',
  'lengthOf',
  'map',
  'maxAge',
  'metrics',
  'reading',
  'exclude',
  'household',
  'objective',
  'offers',
  'onetChanges',
  'partners',
  'pathway',
  'period',
  'personal',
  'place',
  'price',
  'processor',
  'profile',
  'replaceBy',
  'report',
  'say',
  'scheme',
  'shard',
  'soc',
  'source',
  'status',
  'stranded',
  'standard',
  'step',
  'system',
  'table',
  'target',
  'texts',
  'threshold',
  'verified',
];

const goalStatuses = new Set(['held', 'no-route', 'found', 'undecided']);
const limitWords = /^(?:limit|truncated|optimal|proven|more|gap|most|exhausted|partial|cut)$/;
const dayWords = /^(?:day|date|from|on|today|now|when|at)$/;
const errorWords = ['code', 'severity', 'path', 'message'];
const mostParameters = 4;

type Check = (found: Found) => Iterable<string>;

/** An exported function, with what the rules look at. */
interface Found {
  readonly name: string;
  /** The room that its source stands in: `graph`. */
  readonly room: string;
  readonly checker: ts.TypeChecker;
  readonly parameters: readonly ts.ParameterDeclaration[];
  readonly answer: ts.Type;
}

const functionRules = {
  'at most four parameters': function* ({ parameters }) {
    if (parameters.length > mostParameters) yield `takes ${parameters.length}`;
  },
  'options come last, and nothing else is optional': function* ({ parameters }) {
    for (const [at, parameter] of parameters.entries()) {
      const optional = parameter.questionToken !== undefined || parameter.initializer !== undefined;
      const options = isOptions(parameter);
      if (options && at !== parameters.length - 1) yield `${parameter.name.getText()} stands before others`;
      if (optional && !options) yield `${parameter.name.getText()} is optional and no options object`;
    }
  },
  'the type of options is named after the function': function* ({ name, parameters, checker }) {
    for (const parameter of parameters) {
      const type = checker.getTypeAtLocation(parameter);
      if (!isOptions(parameter) && !isBag(checker, type, parameter)) continue;
      const written = parameter.type?.getText() ?? 'no type';
      const stem = /^([A-Z]\w*)Options$/.exec(written)?.[1];
      if (!stem || !name.toLowerCase().startsWith(stem.toLowerCase())) yield `options are ${written}`;
    }
  },
  'options have names from one list': function* ({ parameters, checker }) {
    for (const parameter of parameters.filter(isOptions))
      for (const property of checker.getTypeAtLocation(parameter).getProperties())
        if (!optionNames.includes(property.name)) yield `the option ${property.name} is not in the list`;
  },
  'the graph, or the system, comes first': function* ({ parameters, room }) {
    const types = parameters.map(typeText);
    const subject = types.findIndex((type) => type === 'StepGraph' || type === 'PathwayGraph');
    if (subject > 0) yield 'the graph is not first';
    const system = types.indexOf('PathwaySystem');
    if (system > 0 && room !== 'definitions' && types[0] !== 'PathwaySystem') yield 'the system is not first';
  },
  'the learner stands after the graph in ./learner, and is an option elsewhere': function* ({
    parameters,
    room,
  }) {
    const at = parameters.findIndex(isLearner);
    if (at < 0) return;
    if (room !== 'learner') yield 'takes a learner as an argument';
    else if (at !== 1) yield `the learner is argument ${at + 1}`;
  },
  'the goal stands right after the graph and the learner': function* ({ parameters }) {
    const types = parameters.map(typeText);
    const at = types.indexOf('Goal');
    if (at >= 0 && at !== (parameters.some(isLearner) ? 2 : 1)) yield `the goal is argument ${at + 1}`;
  },
  'the day is the option asOf': function* ({ parameters, checker }) {
    for (const parameter of parameters) {
      if (typeText(parameter) === 'CalendarDate') yield `${parameter.name.getText()} is a day`;
      if (!isOptions(parameter)) continue;
      for (const property of checker.getTypeAtLocation(parameter).getProperties())
        if (property.name !== 'asOf' && /\bCalendarDate\b/.test(declared(property)))
          yield `the option ${property.name} is a day`;
      for (const property of checker.getTypeAtLocation(parameter).getProperties())
        if (dayWords.test(property.name)) yield `the option ${property.name} sounds like a day`;
    }
  },
  'limits are count and budget, and are answered by complete and exact': function* ({
    parameters,
    answer,
    checker,
  }) {
    for (const parameter of parameters)
      if (!isOptions(parameter) && /^(?:limit|most|count|budget|max\w*)$/.test(parameter.name.getText()))
        yield `${parameter.name.getText()} is a limit that stands outside the options`;
    for (const type of partsOf(answer))
      for (const property of type.getProperties())
        if (
          limitWords.test(property.name) &&
          checker.typeToString(checker.getTypeOfSymbol(property)).includes('boolean')
        )
          yield `the answer says ${property.name}`;
  },
  'an answer to a goal is held, no-route, found or undecided': function* ({ parameters, answer, checker }) {
    if (!parameters.map(typeText).includes('Goal')) return;
    for (const type of partsOf(answer)) {
      const status = type.getProperty('status');
      if (!status) {
        yield 'the answer has no status';
        continue;
      }
      for (const word of partsOf(checker.getTypeOfSymbol(status)))
        if (!(word.isStringLiteral() && goalStatuses.has(word.value)))
          yield `the status can be ${checker.typeToString(word)}`;
    }
  },
  'a reader returns a Result, a writer its output, losses and tally': function* ({ name, answer, checker }) {
    const text = checker.typeToString(answer);
    if (/^read[A-Z]/.test(name) && !partsOf(answer).every((part) => part.getProperty('ok')))
      yield `returns ${text}`;
    if (/^write[A-Z]/.test(name))
      for (const field of ['output', 'losses', 'tally'])
        if (!answer.getProperty(field)) yield `the answer has no ${field}`;
  },
  'answers carry ids, never things of the document': function* ({ name, room, answer, checker, parameters }) {
    // An edit answers with the document after it.
    if (room === 'edit') return;
    if (/^(?:read|define|pathwayGraph|systemGraph|changed|merge|stream|with)/.test(name)) return;
    if (parameters.length === 0) return;
    yield* entitiesIn(checker, answer);
  },
  'what is wrong has a code, a severity, a path and a message': function* ({ answer, checker }) {
    for (const type of insides(checker, answer)) {
      if (!type.getProperty('message') || !type.getProperty('path')) continue;
      const missing = errorWords.filter((word) => !type.getProperty(word));
      if (missing.length > 0) yield `${checker.typeToString(type)} lacks ${missing.join(', ')}`;
    }
  },
} satisfies Record<string, Check>;

const packageRules = [
  'no name stands for two types',
  'no name stands behind two doors, but for the main one',
  'there are no more values than agreed',
  'constants are plural nouns',
] as const;

export type Rule = keyof typeof functionRules | (typeof packageRules)[number];

export const rules: readonly Rule[] = [...(Object.keys(functionRules) as Rule[]), ...packageRules];

/** Everything behind these doors that speaks otherwise. */
export function offences(
  program: ts.Program,
  doors: readonly DoorSource[],
  mostValues: number,
): readonly Offence[] {
  const checker = program.getTypeChecker();
  const exported = doors.flatMap((door) => exportsOf(program, checker, door));
  return [...ofFunctions(checker, exported), ...ofPackage(exported, mostValues)];
}

interface Exported {
  readonly name: string;
  readonly door: string;
  /** What it is, behind all re-exports. */
  readonly target: ts.Symbol;
}

export function exportsOf(program: ts.Program, checker: ts.TypeChecker, door: DoorSource): Exported[] {
  const file = program.getSourceFile(door.file);
  const module = file && checker.getSymbolAtLocation(file);
  return (module ? checker.getExportsOfModule(module) : []).map((symbol) => ({
    name: symbol.name,
    door: door.specifier,
    target: symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
  }));
}

function* ofFunctions(checker: ts.TypeChecker, exported: readonly Exported[]): Generator<Offence> {
  const seen = new Set<ts.Symbol>();
  for (const { name, target } of exported) {
    if (seen.has(target) || !(target.flags & ts.SymbolFlags.Function)) continue;
    seen.add(target);
    for (const declaration of target.declarations ?? []) {
      if (!ts.isFunctionDeclaration(declaration)) continue;
      const signature = checker.getSignatureFromDeclaration(declaration);
      if (!signature) continue;
      const room = /\/src\/(\w+)\//.exec(declaration.getSourceFile().fileName)?.[1] ?? 'planted';
      const answer = awaited(checker, signature.getReturnType());
      const found: Found = { name, room, checker, parameters: [...declaration.parameters], answer };
      for (const [rule, check] of Object.entries(functionRules))
        for (const message of new Set(check(found))) yield { rule: rule as Rule, where: name, message };
    }
  }
}

function* ofPackage(exported: readonly Exported[], mostValues: number): Generator<Offence> {
  const targets = new Map<string, ts.Symbol>();
  const doors = new Map<string, string>();
  const values = new Set<ts.Symbol>();
  for (const { name, door, target } of exported) {
    const other = targets.get(name);
    if (other && other !== target)
      yield { rule: 'no name stands for two types', where: name, message: `is another behind ${door}` };
    targets.set(name, target);
    if (!isMain(door)) {
      const first = doors.get(name);
      if (first !== undefined)
        yield {
          rule: 'no name stands behind two doors, but for the main one',
          where: name,
          message: `${first} and ${door}`,
        };
      doors.set(name, door);
    }
    if (!(target.flags & ts.SymbolFlags.Value)) continue;
    values.add(target);
    const constant = target.declarations?.some(ts.isVariableDeclaration) ?? false;
    const typed = (target.valueDeclaration as ts.VariableDeclaration | undefined)?.type?.getText() ?? '';
    if (
      constant &&
      !/s$/.test(name) &&
      !/^(?:Definition|LanguageTexts|ProviderListProfile|readonly \w+\[\])/.test(typed)
    )
      yield { rule: 'constants are plural nouns', where: name, message: 'is a constant' };
  }
  if (values.size > mostValues)
    yield {
      rule: 'there are no more values than agreed',
      where: 'the package',
      message: `has ${values.size}`,
    };
}

const isMain = (door: string) => !door.slice(1).includes('/') || door === '.';

const typeText = (parameter: ts.ParameterDeclaration) => (parameter.type?.getText() ?? '').trim();

const isLearner = (parameter: ts.ParameterDeclaration) =>
  parameter.name.getText() === 'learner' && /\bLearner\b/.test(typeText(parameter));

/** An options object is called so, or is taken apart where it is named. */
const isOptions = (parameter: ts.ParameterDeclaration) =>
  parameter.name.getText() === 'options' || /Options$/.test(typeText(parameter));

/** An object of optional fields that is not called options. */
function isBag(checker: ts.TypeChecker, type: ts.Type, parameter: ts.ParameterDeclaration): boolean {
  if (!parameter.initializer || !ts.isObjectLiteralExpression(parameter.initializer)) return false;
  return checker.getPropertiesOfType(type).length > 0;
}

const declared = (property: ts.Symbol) =>
  property.declarations?.map((declaration) => declaration.getText()).join(' ') ?? '';

const partsOf = (type: ts.Type): readonly ts.Type[] => (type.isUnion() ? type.types : [type]);

function awaited(checker: ts.TypeChecker, type: ts.Type): ts.Type {
  return checker.getAwaitedType(type) ?? type;
}

/** The types inside a type: of elements, fields and members, each once and not too deep. */
function insides(checker: ts.TypeChecker, type: ts.Type): readonly ts.Type[] {
  const found: ts.Type[] = [];
  const seen = new Set<ts.Type>();
  const visit = (each: ts.Type, deep: number): void => {
    if (deep > 4 || seen.has(each)) return;
    seen.add(each);
    if (each.isUnionOrIntersection()) {
      for (const part of each.types) visit(part, deep);
      return;
    }
    if (!(each.flags & ts.TypeFlags.Object)) return;
    found.push(each);
    const inner = checker.getTypeArguments(each as ts.TypeReference);
    if (checker.isArrayType(each) || inner.length > 0) {
      for (const part of inner) visit(part, deep + 1);
      return;
    }
    for (const property of each.getProperties()) visit(checker.getTypeOfSymbol(property), deep + 1);
  };
  visit(type, 0);
  return found;
}

function* entitiesIn(checker: ts.TypeChecker, answer: ts.Type): Generator<string> {
  for (const type of insides(checker, answer)) {
    const bases = [type, ...(type.isClassOrInterface() ? checker.getBaseTypes(type) : [])];
    if (bases.some((base) => base.getSymbol()?.name === 'Entity'))
      yield `carries a ${checker.typeToString(type)}`;
  }
}
