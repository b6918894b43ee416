/** Checks every subject of some systems against some definitions, one determination at a time. */

import { called, checkIterable, checkObject, checkWord, itemsOf } from '../base/arguments.js';
import type { Determination } from '../logic/determination.js';
import { checkSystem } from '../model/check-arguments.js';
import { programsOf } from '../model/is-program.js';
import type { PathwaySystem } from '../model/system.js';
import type { CatalogueEntry } from './catalogue.js';
import { determineIn, type Subject } from './determine.js';
import { checkedDefinition } from './engine/check-definition.js';
import { checkDetermineOptions, type DetermineOptions } from './engine/determine-options.js';
import { viewsOf } from './engine/views.js';

/** What `determineAll` is asked with. */
export interface DetermineAllOptions extends DetermineOptions {}

/**
 * Checks every pathway, program, credential, system or agreement that a definition of the list is about: system by system,
 * each in the order of the definitions. One determination at a time, so that ten thousand systems need the memory of one; each
 * pass over the answer begins again.
 *
 * @throws PathwayError as `determine` does, or `callback-failed` when a list that is given throws; for a system or a definition when its turn comes.
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
  const checked = entries.map((entry) => {
    checkEntry(entry);
    return { about: entry.about, definition: checkedDefinition(entry.definition) };
  });
  return {
    *[Symbol.iterator]() {
      for (const system of itemsOf(systems, 'systems')) {
        checkSystem(system, 'systems');
        const views = viewsOf(system, options);
        for (const { definition, about } of checked)
          for (const subject of subjectsOf(about, system))
            yield determineIn(views, definition, subject, options);
      }
    },
  };
}

/** What definitions can be about. */
export const aboutKinds = ['pathway', 'program', 'credential', 'system', 'agreement'] as const;

/** What a definition is about in a system. */
function subjectsOf(about: CatalogueEntry['about'], system: PathwaySystem): Subject[] {
  const { pathways = [], credentials = [], agreements = [] } = system;
  if (about.kind === 'system') return [about];
  if (about.kind === 'pathway') return pathways.map(({ id }) => ({ kind: 'pathway', id }));
  if (about.kind === 'program') return programsOf(system).map((id) => ({ kind: 'step', id }));
  if (about.kind === 'credential') return credentials.map(({ id }) => ({ kind: 'credential', id }));
  return agreements
    .filter(({ kind }) => kind === about.agreement)
    .map(({ id }) => ({ kind: 'agreement', id }));
}

function checkEntry(value: unknown): asserts value is CatalogueEntry {
  checkObject(value, 'definitions');
  const { about } = value as CatalogueEntry;
  checkObject(about, 'definitions.about');
  checkWord(about.kind, aboutKinds, 'definitions.about.kind');
}
