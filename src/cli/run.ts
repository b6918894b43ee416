/** The command: arguments in, text and an exit code out. */

import { plainText } from '../base/visible.js';
import { commands } from './commands.js';
import { exitCodes } from './exit-codes.js';
import { Failure, failureFrom } from './failure.js';
import type { Io } from './io.js';
import { languageIn } from './language.js';
import type { Say } from './say.js';
import { sourceNames } from './sources.js';
import { targetNames } from './targets.js';

function help(say: Say): string {
  const usages = commands.map(
    ({ name, usage }) => `  career-pathways ${name} ${say(usage).replaceAll('\n', '\n      ')}`,
  );
  return `${say('career-pathways: career pathways as data, checked against the law')}

${usages.join('\n')}

${say(`All commands but edit, summarize, merge and init take --from FORMAT: ${sourceNames.join(', ')}.`)}
${say(`--to FORMAT: ${targetNames.join(', ')}.`)}
${say('--version by itself prints the version.')}
${say(`FILE may be - for standard input; for tables it is a folder. Exit codes from 64 on: 64 usage, 65 bad data,
66 no such file, 70 a mistake of the command itself, 73 cannot write.`)}
`;
}

/** Runs the command with its arguments (without the program's name) and answers with an exit code. It never throws. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = args;
  const { say } = languageIn(args);
  try {
    if (name === undefined) {
      io.err(help(say));
      return exitCodes.usage;
    }
    if (name === '--version') {
      io.out(`${io.version}\n`);
      return exitCodes.ok;
    }
    const [topic = ''] = name === 'help' ? rest : [];
    if (topic !== '' && !topic.startsWith('-') && !commands.some((each) => each.name === topic))
      throw noCommand(topic);
    if (name === '--help' || name === '-h' || name === 'help' || rest.includes('--help')) {
      io.out(help(say));
      return exitCodes.ok;
    }
    const command = commands.find((each) => each.name === name);
    if (command) return await command.run(rest, io);
    throw noCommand(name);
  } catch (error) {
    const failure = failureFrom(error);
    if (failure.message !== '') io.err(plainText(failure.said(say).split('\n')));
    return failure.code;
  }
}

function noCommand(name: string): Failure {
  const names = commands.map((each) => each.name);
  return new Failure(
    exitCodes.usage,
    `There is no command "${name}". Use ${names.slice(0, -1).join(', ')} or ${names.at(-1)}.`,
  );
}
