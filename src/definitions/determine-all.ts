/** Checks every subject of some systems against some definitions, one determination at a time. */

import { called, checkIterable, checkObject, checkWord } from '../base/arguments.js';
import type { Determination } from '../logic/determination.js';
import { checkSystem } from '../model/check-arguments.js';
import type { PathwaySystem } from '../model/system.js';
import type { CatalogueEntry } from './catalogue.js';
import { type AgreementSubject, determine, type PathwaySubject, type SystemSubject } from './determine.js';
import type { Definition } from './engine/definition.js';
import { checkDetermineOptions, type DetermineOptions } from './engine/determine-options.js';

/** What `determineAll` is asked with. */
export interface DetermineAllOptions extends DetermineOptions {}

/**
 * Checks every pathway, system or agreement that a definition of the list is about: system by system, each in the order
 * of the definitions. One determination at a time, so that ten thousand systems need the memory of one; each pass over
 * the answer begins again.
 *
 * @throws PathwayError as `determine` does; for a system or a definition when its turn comes.
 *
 * @example
 * ```ts
 * import { catalogue, determineAll } from 'career-pathways/definitions';
 * const system = { format: 'career-pathways/1', id: 's', title: 'S', partners: [] } as const;
 * [...determineAll(catalogue, [system], { asOf: '2026-11-01' })].length; // => 8
 * ```
 */
export function determineAll(
  definitions: Iterable<CatalogueEntry>,
  systems: Iterable<PathwaySystem>,
  options: DetermineAllOptions,
): Iterable<Determination> {
  checkIterable(definitions, 'definitions');
  checkIterable(systems, 'systems');
  checkDetermineOptions(options);
  const entries = called('definitions', () => [...definitions]);
  for (const entry of entries) checkEntry(entry);
  return {
    *[Symbol.iterator]() {
      for (const system of systems) {
        checkSystem(system, 'systems');
        for (const { definition, about } of entries)
          for (const subject of subjectsOf(about, system))
            yield determine(definition as Definition, system, subject as PathwaySubject, options);
      }
    },
  };
}

/** What a definition is about in a system. */
function subjectsOf(
  about: CatalogueEntry['about'],
  { pathways = [], agreements = [] }: PathwaySystem,
): (PathwaySubject | SystemSubject | AgreementSubject)[] {
  if (about.kind === 'system') return [about];
  if (about.kind === 'pathway') return pathways.map(({ id }) => ({ kind: 'pathway', id }));
  return agreements
    .filter(({ kind }) => kind === about.agreement)
    .map(({ id }) => ({ kind: 'agreement', id }));
}

function checkEntry(value: unknown): asserts value is CatalogueEntry {
  checkObject(value, 'definitions');
  const { about } = value as CatalogueEntry;
  checkObject(about, 'definitions.about');
  checkWord(about.kind, ['pathway', 'system', 'agreement'], 'definitions.about.kind');
}
