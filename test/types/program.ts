/** One program of the compiler, for every test that asks it something. It is made when it is first asked for. */
import ts from 'typescript';
import { doors, root } from '../doors.js';

/** The mistakes that must not compile, as they stand, and a text beside them in which no mark excuses them. */
export const mistakes = {
  marked: `${root}test/types/must-not-compile.ts`,
  unmarked: `${root}test/types/must-not-compile.unmarked.ts`,
};

let made: ts.Program | undefined;

/** Two doors with an offence against each rule of test/voice. */
export const planted = ['one', 'two'].map((name) => `${root}test/voice/planted/${name}.ts`);

/** Whatever the front doors and the command lead to, the mistakes and the offences. */
export function program(): ts.Program {
  made ??= make();
  return made;
}

function make(): ts.Program {
  const { config } = ts.readConfigFile(`${root}test/tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, `${root}test`);
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  // Comments are read as text where they are looked at, and are a fifth of the time.
  host.jsDocParsingMode = ts.JSDocParsingMode.ParseNone;
  const unmarked = () => readFile(mistakes.marked)?.replaceAll('@ts-expect-error', 'the error');
  // The declarations of Node are half of all there is to parse, and nothing here is asked about the command.
  options.types = [];
  const isOfNode = (path: string) => path.includes('/node_modules/@types/node/');
  host.fileExists = (path) => path === mistakes.unmarked || (!isOfNode(path) && fileExists(path));
  host.readFile = (path) => (path === mistakes.unmarked ? unmarked() : readFile(path));
  const ways = [...doors.map(({ source }) => source), 'src/cli/main.ts'].map((path) => root + path);
  const all = ts.createProgram([...ways, ...Object.values(mistakes), ...planted], options, host);
  // Making the checker gives every node its parent.
  all.getTypeChecker();
  return all;
}
