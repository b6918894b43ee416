/** Which program or credential of a system a command is about. */

import type { CredentialId, StepId } from '../base/ids.js';
import { programsOf } from '../model/is-program.js';
import type { PathwaySystem } from '../model/system.js';
import { exitCodes } from './exit-codes.js';
import { Failure } from './failure.js';

/** How many are named where there are many. */
const most = 20;

/** The program that is asked for, or the only one there is. */
export function pickProgram(system: PathwaySystem, asked: string | undefined): StepId {
  if (asked !== undefined && system.steps?.some(({ id }) => id === asked)) return asked;
  return pick(programsOf(system), asked, (known) => ({
    unknown: `There is no program "${asked}" in the system. ${known}`,
    none: 'The document has no program.',
    several: `Say which program with --program ID, or use --all. ${known}`,
  }));
}

/** The credential that is asked for, or the only one there is. */
export function pickCredential({ credentials = [] }: PathwaySystem, asked: string | undefined): CredentialId {
  const ids = credentials.map(({ id }) => id);
  if (asked !== undefined && ids.includes(asked)) return asked;
  return pick(ids, asked, (known) => ({
    unknown: `There is no credential "${asked}" in the system. ${known}`,
    none: 'The document has no credential.',
    several: `Say which credential with --credential ID, or use --all. ${known}`,
  }));
}

/** What is said where it is not clear which is meant. */
interface Said {
  readonly unknown: string;
  readonly none: string;
  readonly several: string;
}

function pick(ids: readonly string[], asked: string | undefined, say: (known: string) => Said): string {
  const more = ids.length > most ? ' …' : '';
  const said = say(ids.length > 0 ? `It has: ${ids.slice(0, most).join(', ')}${more}.` : 'It has none.');
  if (asked !== undefined) throw new Failure(exitCodes.usage, said.unknown);
  if (ids.length === 0) throw new Failure(exitCodes.usage, said.none);
  if (ids.length > 1) throw new Failure(exitCodes.usage, said.several);
  return ids[0] as string;
}
