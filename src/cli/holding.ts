/** What a person holds, as typed on the command line. */

import type { Learner } from '../model/learner.js';
import { readLearner } from '../model/read-learner.js';
import type { PathwaySystem } from '../model/system.js';
import { exitCodes } from './exit-codes.js';
import { Failure } from './failure.js';

const bareKinds = { step: 'steps', credential: 'credentials', competency: 'competencies' } as const;

/**
 * Reads `step:abe`, `credential:cna`, `competency:triage`, `population:veterans`, `level:grade=9`, or an id by itself
 * where it can only mean one thing. Several may be given in one word, with commas between.
 */
export function learnerHolding(words: readonly string[], system: PathwaySystem): Learner {
  const held: Record<string, unknown[]> = {};
  const put = (table: string, value: unknown) => {
    held[table] = [...(held[table] ?? []), value];
  };
  const parts = words.map((each) => each.split(',').filter((part) => part.trim() !== ''));
  if (parts.some(({ length }) => length === 0))
    throw new Failure(exitCodes.usage, '--holding: say what the person holds, such as step:ID.');
  for (const word of parts.flat()) {
    const [, kind, rest = ''] = /^(step|credential|competency|population|level):(.+)$/.exec(word) ?? [];
    if (kind === 'population') put('populations', rest);
    else if (kind === 'level') put('levels', levelFrom(rest));
    else
      putEntity(
        kind === undefined ? kindOf(word, system) : (kind as keyof typeof bareKinds),
        kind === undefined ? word : rest,
      );
  }
  const read = readLearner(held);
  if (read.ok) return read.value;
  throw new Failure(
    exitCodes.usage,
    read.issues.map(({ path, message }) => `--holding ${path}: ${message}`).join('\n'),
  );

  function putEntity(kind: keyof typeof bareKinds, id: string): void {
    if (!(system[bareKinds[kind]] ?? []).some((row) => row.id === id))
      throw new Failure(exitCodes.usage, `--holding: there is no ${kind} "${id}" in the system.`);
    if (kind === 'step') put('steps', { step: id });
    else put(bareKinds[kind], id);
  }
}

function levelFrom(text: string): { scheme: string; level: number } {
  const [, scheme, level] = /^(.+)=(\d+(?:\.\d+)?)$/.exec(text) ?? [];
  if (scheme === undefined)
    throw new Failure(exitCodes.usage, `--holding: write a level as level:SCHEME=NUMBER, not "${text}".`);
  return { scheme, level: Number(level) };
}

function kindOf(id: string, system: PathwaySystem): keyof typeof bareKinds {
  const kinds = (Object.keys(bareKinds) as (keyof typeof bareKinds)[]).filter((kind) =>
    (system[bareKinds[kind]] ?? []).some((row) => row.id === id),
  );
  if (kinds.length === 1) return kinds[0] as keyof typeof bareKinds;
  throw new Failure(
    exitCodes.usage,
    kinds.length === 0
      ? `--holding: there is no step, credential or competency "${id}" in the system.`
      : `--holding: "${id}" may be a ${kinds.join(' or a ')}. Write ${kinds.map((kind) => `${kind}:${id}`).join(' or ')}.`,
  );
}
