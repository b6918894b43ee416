/** What a State publishes beside its provider list of what became of those who were trained. */

import { newJerseyOutcomes } from '../io/etpl/outcomes/new-jersey.js';
import type { ProviderOutcomesProfile } from '../io/etpl/outcomes/profile.js';
import { readProviderOutcomes } from '../io/etpl/outcomes/read-provider-outcomes.js';
import type { PathwaySystem } from '../model/system.js';
import { accepted } from './accepted.js';
import { exitCodes } from './exit-codes.js';
import { Failure } from './failure.js';
import { bytesOf, nameOf } from './file-contents.js';
import type { Io } from './io.js';
import type { Read } from './sources.js';

/** Format of the list → how its State writes outcomes. */
const profiles: { readonly [format: string]: ProviderOutcomesProfile } = {
  'etpl-new-jersey': newJerseyOutcomes,
};

/** Reads the file of `--outcomes` into the system that a list of the format became. */
export function withOutcomes(
  system: PathwaySystem,
  { from, outcomes: file }: { readonly from: string; readonly outcomes: string },
  io: Io,
): Read {
  const profile = Object.hasOwn(profiles, from) ? profiles[from] : undefined;
  if (!profile)
    throw new Failure(exitCodes.usage, `--outcomes goes with --from ${Object.keys(profiles).join(', ')}.`);
  const name = nameOf(file);
  const read = accepted(
    readProviderOutcomes(system, bytesOf(file, io), profile),
    name,
    `outcomes as ${profile.publisher} writes them`,
  );
  return { ...read, notes: read.notes.map((note) => ({ ...note, file: name })) };
}
