/** The programs of a provider list in a system, by the provider's number and the CIP code. */

import type { StepId } from '../../../base/ids.js';
import { put } from '../../../base/put.js';
import type { Entity } from '../../../model/entity.js';
import type { Step } from '../../../model/step.js';
import type { PathwaySystem } from '../../../model/system.js';

/** What a list has of a provider and a code. */
export type ListedPrograms =
  /** One program, whose code it is. */
  | { readonly kind: 'one'; readonly step: StepId }
  /** One program, that may have this code: the list has a shorter code of it, none, or several. */
  | { readonly kind: 'uncertain'; readonly step: StepId }
  /** Several programs that have the code, or may have it: the first few. */
  | { readonly kind: 'several'; readonly steps: readonly StepId[] }
  | { readonly kind: 'no-provider' }
  | { readonly kind: 'no-program' };

/**
 * Looks up the provider's number and a CIP code of six digits. Nothing where the system has no program of the list at
 * all. Whatever the list leaves open counts: a program without a code, or with that of a group, may be of any code in it.
 */
export function programsByCode(
  { partners = [], steps = [] }: PathwaySystem,
  list: string,
): ((provider: string, code: string) => ListedPrograms) | undefined {
  const programs = new Map<string, Map<string, StepId[]>>();
  const numbers = new Map<string, readonly string[]>();
  for (const partner of partners) {
    const own = valuesOf(partner, `${list}-provider`);
    numbers.set(partner.id, own);
    for (const number of own) if (!programs.has(number)) programs.set(number, new Map());
  }
  const unsure = new Set<StepId>();
  let isThere = false;
  for (const step of steps) {
    if (valuesOf(step, `${list}-program`).length === 0) continue;
    isThere = true;
    const codes = codesOf(step);
    if (codes.length > 1) unsure.add(step.id);
    for (const number of numbers.get(step.provider ?? '') ?? [])
      for (const code of codes.length > 0 ? codes : [''])
        put(programs.get(number) ?? new Map(), code, step.id);
  }
  if (!isThere) return undefined;
  return (provider, code) => {
    const byCode = programs.get(provider);
    if (!byCode) return { kind: 'no-provider' };
    const found = firstOf([code, code.slice(0, 5), code.slice(0, 2), ''].map((each) => byCode.get(each)));
    const [step] = found;
    if (step === undefined) return { kind: 'no-program' };
    if (found.length > 1) return { kind: 'several', steps: found };
    return { kind: byCode.has(code) && !unsure.has(step) ? 'one' : 'uncertain', step };
  };
}

/** How many programs are looked at: a provider may have thousands, in each row. */
const most = 6;

function firstOf(lists: readonly (readonly StepId[] | undefined)[]): readonly StepId[] {
  const found = new Set<StepId>();
  for (const list of lists)
    for (const step of list ?? []) {
      if (found.size === most) return [...found];
      found.add(step);
    }
  return [...found];
}

function valuesOf({ identifiers = [] }: Entity<string>, scheme: string): readonly string[] {
  return identifiers.filter((each) => each.scheme === scheme).map(({ value }) => value);
}

/** The code of a step, and those that the list has beside it. */
function codesOf({ cip, extensions }: Step): readonly string[] {
  const { cips } = (extensions?.['etpl'] ?? {}) as { readonly cips?: unknown };
  const others = Array.isArray(cips) ? cips.filter((code) => typeof code === 'string') : [];
  return [...new Set([...(cip ? [cip.code] : []), ...others])];
}
